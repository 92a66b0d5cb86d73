#include "session/session.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/json.hpp"
#include "base/names.hpp"
#include "base/random.hpp"
#include "base/utf8.hpp"
#include "session/session_inside.hpp"

namespace casecraft::session {
namespace {

constexpr std::int64_t kLongestWait = 30LL * 24 * 3600;
constexpr std::int64_t kLongestWaitForNext = 366LL * 24 * 3600;
constexpr std::size_t kLongestNote = 20'000;

/// A replay's own journal goes nowhere: its rows exist already.
class NoSink final : public JournalSink {
public:
  void append(const JournalRow&) override {}
};

base::Digest digest_of(const assessment::ScoreEvent& event) {
  char bytes[20];
  std::size_t at = 0;
  const auto put = [&](std::uint64_t number, int size) {
    for (int i = 0; i < size; ++i, number >>= 8U) bytes[at++] = static_cast<char>(number & 0xFFU);
  };
  put(static_cast<std::uint64_t>(event.action), 8);
  put(event.competency, 4);
  put(static_cast<std::uint64_t>(static_cast<std::int64_t>(event.points)), 4);
  put(static_cast<std::uint64_t>(static_cast<std::int64_t>(event.of)), 4);
  return base::keyed_digest(0x5C02E, std::string_view(bytes, at));
}

}  // namespace

ReplayDiverged::ReplayDiverged(std::int64_t action_in, const base::Digest& expected, const base::Digest& found)
    : Error(fmt::format("the replay differs at action {}: the journal holds state {}, the replay gives {}; the session was recorded with other files or another engine, or was altered",
                        action_in, expected.hex(), found.hex())),
      action(action_in) {}

Session::Inside::Inside(std::shared_ptr<Exercise> exercise_in, std::uint64_t seed_in, JournalSink& sink_in, Commentary* commentary_in)
    : exercise(std::move(exercise_in)),
      pack(exercise->inside()),
      seed_value(seed_in),
      sink(sink_in),
      commentary(commentary_in),
      slots(pack.initial),
      chain(chain_start(pack.bundle_hash, seed_in)),
      binding(pack.machine->new_binding()) {
  for (const auto& model : pack.activities) activities.push_back(model->start());
  open();
}

void Session::Inside::open() {
  for (const Seeded& seeded : pack.case_file.seeded) {
    const std::uint64_t pick = base::draw_below(seed_value, "seeded:" + seeded.name, 0, seeded.options.size());
    slots.set(seeded.slot, seeded.options[static_cast<std::size_t>(pick)]);
  }
  pack.machine->begin_action();
  bind();
  const auto due_in = [&](const DueTime& due) {
    if (due.span) return due.span->count;
    const base::Value minutes = pack.machine->value(due.minutes);
    if (!minutes.is_number()) throw script::ScriptError("a time in minutes was expected, but the expression gave a " + std::string(minutes.kind_name()));
    return static_cast<std::int64_t>(minutes.as_number() * 60.0);
  };
  for (const Deadline& deadline : pack.case_file.deadlines) slots.set(deadline.due_at, base::Value(due_in(deadline.due)));
  for (const Event& event : pack.case_file.events) {
    if (event.after) slots.set(event.due_at, base::Value(due_in(*event.after)));
  }
  for (const Document& document : pack.case_file.documents) {
    if (document.is_received_at_start) receive(document.id);
  }
  fresh.clear();
  slots.set(pack.activity, base::Value(static_cast<std::int64_t>(pack.start_activity)));
  activity().open(pack.start, *this);
  activity().settle(*this);
}

base::Digest Session::Inside::digest() const {
  base::Digest digest = slots.digest();
  for (const auto& running : activities) digest.add(running->digest());
  digest.add(score_digest);
  return digest;
}

void Session::Inside::wait(const Action& action) {
  const base::Value& minutes = action.payload["minutes"];
  std::int64_t seconds = 0;
  if (minutes.is_integer()) {
    if (minutes.as_integer() < 1 || minutes.as_integer() > kLongestWait / 60) throw ActionRefused("one can wait from 1 minute to 30 days; write, for example, wait 30m");
    seconds = minutes.as_integer() * 60;
  } else if (action.payload.text_at("until") == "next") {
    const std::int64_t next = next_due();
    if (next < 0) throw ActionRefused("nothing is expected that one could wait for; wait a number of minutes, or go on");
    seconds = std::max<std::int64_t>(next - now(), 0);
    if (seconds > kLongestWaitForNext) throw ActionRefused("the next thing that is due is more than a year away; wait a number of minutes, or go on");
  } else {
    throw ActionRefused("'wait' needs {\"until\": \"next\"} or {\"minutes\": 30}");
  }
  say({Block::Kind::taken, base::Text(fmt::format("You wait {}.", base::format_span(base::Seconds{seconds})))});
  const std::int64_t before = now();
  is_waiting = true;
  spend(seconds);
  is_waiting = false;
  if (is_called_away && now() < before + seconds) say({Block::Kind::notice, base::Text(fmt::format("You break off after {}.", base::format_span(base::Seconds{now() - before})))});
}

void Session::Inside::perform(const Action& action) {
  fresh.clear();
  interrupts.clear();
  announcements.clear();
  is_waiting = false;
  is_called_away = false;
  unread = 0;
  pack.machine->begin_action();
  bind();
  const Phase before = phase();
  const std::string& kind = action.kind;
  if (kind == "note") {
    const base::Value& text = action.payload["text"];
    if (!text.is_text()) throw ActionRefused("a note needs a text");
    if (text.as_text().view().size() > kLongestNote) throw ActionRefused(fmt::format("a note may have at most {} bytes; divide it", kLongestNote));
    notes.push_back({number, now(), text.as_text()});
    slots.add_to(pack.notes, 1);
    say({Block::Kind::taken, base::Text("Noted.")});
    return;
  }
  if (before == Phase::ended) throw ActionRefused("the exercise has ended; read the debrief, or play it again");
  if (kind == "resume") {
    if (before != Phase::paused) throw ActionRefused("the exercise is not paused");
    slots.set(pack.phase, base::Value(static_cast<std::int64_t>(Phase::open)));
    activity().settle(*this);
    activity().say_again(*this);
    return;
  }
  if (kind == "leave") {
    slots.set(pack.phase, base::Value(static_cast<std::int64_t>(Phase::paused)));
    return;
  }
  if (before == Phase::paused) throw ActionRefused("the exercise is paused; resume it first");
  if (kind == "pause") {
    slots.set(pack.phase, base::Value(static_cast<std::int64_t>(Phase::paused)));
    return;
  }
  if (kind == "hint") {
    if (mode() != Mode::practice) throw ActionRefused("hints are given in practice mode only");
    const base::Text words = activity().hint(*this);
    slots.add_to(pack.hints, 1);
    say({Block::Kind::hint, words.empty() ? base::Text("There is no hint here. Read what is known, and who is at risk.") : words});
    return;
  }
  if (kind == "wait") {
    wait(action);
  } else {
    activity().apply(action, *this);
  }
  if (!interrupts.empty() && phase() == Phase::open) {
    for (std::size_t i = 0; i < pack.activities.size(); ++i) {
      if (!pack.activities[i]->knows(interrupts.front())) continue;
      const std::int64_t present = slots.integer(pack.activity);
      interrupted_elsewhere = present != static_cast<std::int64_t>(i);
      if (interrupted_elsewhere) slots.set(*pack.interrupted, base::Value(present));
      slots.set(pack.activity, base::Value(static_cast<std::int64_t>(i)));
      for (Block& words : announcements) say(std::move(words));
      activity().interrupt(interrupts, *this);
      break;
    }
  }
  if (phase() == Phase::open) activity().settle(*this);
}

void Session::Inside::go(std::string_view place) {
  for (std::size_t i = 0; i < pack.activities.size(); ++i) {
    if (!pack.activities[i]->knows(place)) continue;
    slots.set(pack.activity, base::Value(static_cast<std::int64_t>(i)));
    activity().open(place, *this);
    return;
  }
  throw Error(fmt::format("there is no place '{}' to go to", place));
}

void Session::Inside::return_elsewhere() {
  slots.set(pack.activity, base::Value(slots.integer(*pack.interrupted)));
  activity().say_again(*this);
}

std::vector<Action> Session::Inside::effective() const {
  // Backwards: the state after a rewind is the state after the action that it names.
  std::vector<Action> path;
  for (std::size_t n = actions.size(); n > 0;) {
    const Action& action = actions[n - 1];
    if (action.kind == "rewind") {
      n = static_cast<std::size_t>(action.payload.integer_at("to"));
    } else {
      path.push_back(action);
      --n;
    }
  }
  std::reverse(path.begin(), path.end());
  return path;
}

void Session::Inside::rewind(const Action& action) {
  if (mode() != Mode::practice) throw ActionRefused("rewinding is for practice mode only");
  const base::Value& to = action.payload["to"];
  if (!to.is_integer() || to.as_integer() < 0 || to.as_integer() >= action.number) {
    throw ActionRefused(fmt::format("'rewind' needs the number of the last action to keep, from 0 to {}", action.number - 1));
  }
  actions.push_back(action);
  const std::vector<Action> path = effective();
  actions.pop_back();
  NoSink nowhere;
  Inside earlier(exercise, seed_value, nowhere, commentary);
  for (const Action& done : path) {
    earlier.number = done.number;
    earlier.perform(done);
    earlier.note_scores();
  }
  slots = earlier.slots;
  activities = std::move(earlier.activities);
  scores = std::move(earlier.scores);
  score_digest = earlier.score_digest;
  scores_noted = earlier.scores_noted;
  criticals = std::move(earlier.criticals);
  notes = std::move(earlier.notes);
  pack.machine->forget_binding();
  pack.machine->begin_action();
  bind();
  fresh.clear();
  unread = 0;
  if (phase() == Phase::open) {
    activity().settle(*this);
    activity().say_again(*this);
  }
}

void Session::Inside::note_scores() {
  for (; scores_noted < scores.size(); ++scores_noted) score_digest.add(digest_of(scores[scores_noted]));
}

View Session::Inside::show(bool again) {
  pack.machine->begin_action();
  bind();
  View view;
  view.number = static_cast<std::int64_t>(actions.size());
  view.mode = mode();
  view.phase = phase();
  view.activity = pack.activities[static_cast<std::size_t>(slots.integer(pack.activity))]->kind();
  view.time = now();
  if (again) {
    std::vector<Block> kept = std::move(fresh);
    fresh.clear();
    if (phase() == Phase::open) {
      activity().say_again(*this);
    } else if (phase() == Phase::ended) {
      const Ending& reached = pack.case_file.endings[static_cast<std::size_t>(slots.integer(pack.ending))];
      say({Block::Kind::ending, reached.title.render(machine())});
      say({Block::Kind::paragraph, reached.text.render(machine())});
    }
    view.blocks = std::move(fresh);
    fresh = std::move(kept);
  } else {
    view.blocks = std::move(fresh);
    fresh.clear();
  }
  activity().show(view, *this);
  if (view.phase != Phase::open) view.offers.clear();
  view.documents = slots.integer(pack.documents_received);
  view.unread = unread;
  for (std::size_t i = 0; i < pack.case_file.deadlines.size(); ++i) view.open_deadlines += is_open_deadline(i) ? 1 : 0;
  view.may_wait = view.phase == Phase::open;
  view.may_hint = view.phase == Phase::open && view.mode == Mode::practice;
  view.may_rewind = view.mode == Mode::practice && !actions.empty();
  return view;
}

Session::Session(std::shared_ptr<Exercise> exercise, std::uint64_t seed, JournalSink& journal)
    : inside_(std::make_unique<Inside>(std::move(exercise), seed, journal, nullptr)) {}
Session::~Session() = default;
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;

namespace {

/// What `apply` puts back when anything fails.
template <typename Inside>
class Undo {
public:
  explicit Undo(Inside& inside)
      : inside_(inside), scores_(inside.scores.size()), criticals_(inside.criticals.size()), notes_(inside.notes.size()) {
    inside.slots.begin();
  }
  Undo(const Undo&) = delete;
  Undo& operator=(const Undo&) = delete;
  ~Undo() {
    if (is_kept_) return;
    inside_.slots.roll_back();
    inside_.scores.resize(scores_);
    inside_.criticals.resize(criticals_);
    inside_.notes.resize(notes_);
    inside_.fresh.clear();
    inside_.unread = 0;
    inside_.number = static_cast<std::int64_t>(inside_.actions.size());
    inside_.pack.machine->forget_binding();
    try {
      inside_.pack.machine->begin_action();
      inside_.bind();
      if (inside_.phase() == Phase::open) inside_.activity().settle(inside_);
    } catch (const Error&) {
      // The state is what it was; a view of it says what is wrong.
    }
  }
  void keep() {
    inside_.slots.commit();
    is_kept_ = true;
  }

private:
  Inside& inside_;
  std::size_t scores_, criticals_, notes_;
  bool is_kept_{false};
};

}  // namespace

View Session::apply(const Action& action) {
  Inside& in = *inside_;
  const auto expected_number = static_cast<std::int64_t>(in.actions.size()) + 1;
  if (action.number != 0 && action.number != expected_number) {
    throw ActionRefused(fmt::format("action {} was expected, but action {} was given; somebody else may be playing this session", expected_number, action.number));
  }
  if (action.role != "trainee") {
    const auto& roles = in.pack.manifest.roles;
    if (std::find(roles.begin(), roles.end(), action.role) == roles.end()) throw ActionRefused(fmt::format("this exercise has no role '{}'", action.role));
  }
  Action numbered = action;
  numbered.number = expected_number;
  in.number = expected_number;
  JournalRow row;
  row.number = expected_number;
  row.role = numbered.role;
  row.kind = numbered.kind;
  base::append_json(row.payload, numbered.payload);
  // What could not be read back must not be written down.
  if (base::first_bad_utf8(row.payload)) throw ActionRefused("the words hold bytes that are no UTF-8 text; type them again, or set the terminal to UTF-8");
  if (numbered.kind == "rewind") {
    // The whole session is put together anew beside; the present one is kept until the row is durable.
    Inside& present = in;
    auto before = std::make_unique<Inside>(present.exercise, present.seed_value, present.sink, nullptr);
    before->actions = present.actions;
    before->chain = present.chain;
    before->number = expected_number;
    before->rewind(numbered);
    row.time = before->now();
    row.state = before->digest();
    row.chain = chain_next(before->chain, row);
    present.sink.append(row);
    before->chain = row.chain;
    before->actions.push_back(std::move(numbered));
    inside_ = std::move(before);
    return inside_->show(false);
  }
  Undo undo(in);
  in.perform(numbered);
  const base::Digest score_digest = in.score_digest;
  const std::size_t scores_noted = in.scores_noted;
  in.note_scores();
  row.time = in.now();
  row.state = in.digest();
  row.chain = chain_next(in.chain, row);
  try {
    in.sink.append(row);
  } catch (...) {
    in.score_digest = score_digest;
    in.scores_noted = scores_noted;
    throw;
  }
  undo.keep();
  in.chain = row.chain;
  in.actions.push_back(std::move(numbered));
  return in.show(false);
}

void Session::replay(std::span<const JournalRow> rows) {
  NoSink nowhere;
  auto replayed = std::make_unique<Inside>(inside_->exercise, inside_->seed_value, nowhere, nullptr);
  for (const JournalRow& row : rows) {
    Action action{row.number, row.role, row.kind, base::parse_json(row.payload, fmt::format("action {} of the journal", row.number))};
    if (row.number != static_cast<std::int64_t>(replayed->actions.size()) + 1) {
      throw Error(fmt::format("the journal has action {} where action {} was expected; a row is missing or was altered", row.number, replayed->actions.size() + 1));
    }
    replayed->number = row.number;
    if (row.kind == "rewind") {
      replayed->rewind(action);
    } else {
      replayed->slots.begin();
      try {
        replayed->perform(action);
      } catch (const ActionRefused& refused) {
        throw Error(fmt::format("action {} of the journal ({}) is not possible there: {}", row.number, row.kind, refused.what()));
      }
      replayed->slots.commit();
      replayed->note_scores();
    }
    if (!(replayed->digest() == row.state)) throw ReplayDiverged(row.number, row.state, replayed->digest());
    JournalRow again = row;
    again.time = replayed->now();
    if (chain_next(replayed->chain, again) != row.chain) {
      throw Error(fmt::format("the journal's chain is broken at action {}: the row was altered, or belongs to another session", row.number));
    }
    replayed->chain = row.chain;
    replayed->actions.push_back(std::move(action));
  }
  auto kept = std::make_unique<Inside>(inside_->exercise, inside_->seed_value, inside_->sink, nullptr);
  kept->slots = replayed->slots;
  kept->activities = std::move(replayed->activities);
  kept->scores = std::move(replayed->scores);
  kept->score_digest = replayed->score_digest;
  kept->scores_noted = replayed->scores_noted;
  kept->criticals = std::move(replayed->criticals);
  kept->notes = std::move(replayed->notes);
  kept->actions = std::move(replayed->actions);
  kept->chain = replayed->chain;
  kept->number = static_cast<std::int64_t>(kept->actions.size());
  kept->pack.machine->forget_binding();
  kept->fresh.clear();
  kept->bind();
  if (kept->phase() == Phase::open) kept->activity().settle(*kept);
  inside_ = std::move(kept);
}

View Session::view() const { return inside_->show(true); }
Page Session::look(const Lookup& lookup) const { return inside_->look_up(lookup); }
bool Session::has_ended() const noexcept { return inside_->phase() == Phase::ended; }
std::int64_t Session::actions() const noexcept { return static_cast<std::int64_t>(inside_->actions.size()); }
base::Digest Session::state_hash() const noexcept { return inside_->digest(); }
base::Hash Session::chain_hash() const noexcept { return inside_->chain; }
std::uint64_t Session::seed() const noexcept { return inside_->seed_value; }
const Exercise& Session::exercise() const noexcept { return *inside_->exercise; }

assessment::Scorecard Session::scorecard() const {
  return assessment::score(inside_->scores, inside_->criticals, inside_->pack.rubric, has_ended());
}

assessment::Debrief Session::debrief() const {
  Commentary commentary;
  NoSink nowhere;
  Inside retold(inside_->exercise, inside_->seed_value, nowhere, &commentary);
  assessment::Debrief debrief;
  for (const Action& action : inside_->effective()) {
    retold.number = action.number;
    retold.perform(action);
  }
  retold.pack.machine->begin_action();
  retold.bind();
  for (std::size_t i = 0; i < retold.activities.size(); ++i) {
    base::Value report = retold.activities[i]->report(retold);
    if (!report.is_null()) debrief.reports.push_back({base::Text(retold.pack.activities[i]->kind()), std::move(report)});
  }
  inside_->pack.machine->forget_binding();
  for (const Action& action : inside_->actions) {
    debrief.rewinds += action.kind == "rewind" ? 1 : 0;
    debrief.hints += action.kind == "hint" ? 1 : 0;
  }
  if (has_ended()) {
    const Ending& reached = inside_->pack.case_file.endings[static_cast<std::size_t>(inside_->slots.integer(inside_->pack.ending))];
    inside_->bind();
    debrief.ending = base::Text(reached.id);
    debrief.ending_title = reached.title.render(*inside_->pack.machine);
    debrief.ending_text = reached.text.render(*inside_->pack.machine);
  }
  debrief.scorecard = scorecard();
  std::set<std::pair<std::string, std::string>> taken;
  for (const assessment::DecisionRecord& record : commentary.decisions) taken.emplace(record.decision.str(), record.choice.str());
  for (assessment::Untried& option : commentary.offered) {
    if (taken.emplace(option.decision.str(), option.choice.str()).second) debrief.untried.push_back(std::move(option));
  }
  debrief.decisions = std::move(commentary.decisions);
  return debrief;
}

}  // namespace casecraft::session
