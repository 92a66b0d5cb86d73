#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"
#include "base/random.hpp"
#include "session/session_inside.hpp"

// What scripts and activities do to the case: papers, people, events, deadlines, duties and time.
namespace casecraft::session {
namespace {

template <typename Things>
std::size_t find_or_throw(const Things& things, std::optional<std::size_t> found, std::string_view id, std::string_view what) {
  if (found) return *found;
  std::vector<std::string> names;
  for (const auto& thing : things) names.push_back(thing.id);
  const std::string hint = base::nearest_name_hint(id, names);
  throw Error(fmt::format("there is no {} '{}'{}{}", what, id, hint.empty() ? "" : "; ", hint));
}

bool holds(script::Machine& machine, const script::Chunk& chunk, bool otherwise) { return chunk ? machine.condition(chunk) : otherwise; }

}  // namespace

void Session::Inside::receive(std::string_view id) {
  const Document& document = pack.case_file.documents[find_or_throw(pack.case_file.documents, pack.case_file.document(id), id, "document")];
  if (slots.integer(document.received) != 0) return;
  slots.add_to(pack.documents_received, 1);
  slots.set(document.received, slots.get(pack.documents_received));
  slots.set(document.arrived, base::Value(now()));
  ++unread;
  // An effect may have called this; what is said is read and not kept.
  const script::SourceWords not_in_source(machine(), false);
  say({Block::Kind::notice, base::Text(fmt::format("In the case file: {}", document.title.render(machine()).view()))});
}

void Session::Inside::schedule(std::string_view id, std::int64_t seconds) {
  const Event& event = pack.case_file.events[find_or_throw(pack.case_file.events, pack.case_file.event(id), id, "event")];
  if (seconds < 0) throw Error(fmt::format("the event '{}' cannot be scheduled in the past", id));
  slots.set(event.due_at, base::Value(now() + seconds));
}

void Session::Inside::cancel(std::string_view id) {
  slots.set(pack.case_file.events[find_or_throw(pack.case_file.events, pack.case_file.event(id), id, "event")].due_at, base::Value(-1));
}

void Session::Inside::meet(std::string_view id) {
  slots.set(pack.case_file.people[find_or_throw(pack.case_file.people, pack.case_file.person(id), id, "person")].met, base::Value(1));
}

bool Session::Inside::has(std::string_view id) {
  const std::size_t index = find_or_throw(pack.case_file.documents, pack.case_file.document(id), id, "document");
  return slots.integer(pack.case_file.documents[index].received) != 0;
}

std::int64_t Session::Inside::draw(std::string_view stream, std::int64_t sides) {
  base::Map counts = slots.get(pack.draws).is_map() ? slots.get(pack.draws).as_map() : base::Map{};
  base::Value& count = counts[std::string(stream)];
  const std::int64_t n = count.is_integer() ? count.as_integer() : 0;
  count = base::Value(n + 1);
  slots.set(pack.draws, base::Value(std::move(counts)));
  return static_cast<std::int64_t>(base::draw_below(seed_value, stream, static_cast<std::uint64_t>(n), static_cast<std::uint64_t>(sides))) + 1;
}

Activity* Session::Inside::running(std::string_view kind) noexcept {
  for (std::size_t i = 0; i < pack.activities.size(); ++i) {
    if (pack.activities[i]->kind() == kind) return activities[i].get();
  }
  return nullptr;
}

void Session::Inside::record(assessment::DecisionRecord record) {
  record.action = number;
  record.time = now();
  // What was scored since the record before, by the same action, was scored for this decision: everybody scores first and then records.
  for (; commentary->scores_told < scores.size(); ++commentary->scores_told) {
    const assessment::ScoreEvent& event = scores[commentary->scores_told];
    if (event.action != number) continue;
    record.points += event.points;
    record.of += event.of;
  }
  commentary->decisions.push_back(std::move(record));
}

void Session::Inside::offered(assessment::Untried option) { commentary->offered.push_back(std::move(option)); }

void Session::Inside::finish(std::size_t ending) {
  if (phase() == Phase::ended) return;
  slots.set(pack.ending, base::Value(static_cast<std::int64_t>(ending)));
  slots.set(pack.phase, base::Value(static_cast<std::int64_t>(Phase::ended)));
  judge_duties();
  const Ending& reached = pack.case_file.endings[ending];
  say({Block::Kind::ending, reached.title.render(machine())});
  say({Block::Kind::paragraph, reached.text.render(machine())});
}

void Session::Inside::judge_duties() {
  for (const Duty& duty : pack.case_file.duties) {
    if (!holds(machine(), duty.when, true)) continue;
    const bool is_done = holds(machine(), duty.done, false);
    for (const ScorePart& part : duty.score) score(part.competency, is_done ? part.points : 0, part.points);
    if (!is_done && duty.is_critical) {
      critical({number, base::Text(duty.id), {}, duty.missed.render(machine()), base::Text(duty.reference), false});
    }
    if (!wants_records()) continue;
    assessment::DecisionRecord record_made;
    record_made.decision = base::Text(duty.id);
    record_made.title = duty.title.render(machine());
    record_made.taken = is_done ? base::Text("Done.") : base::Text("Not done.");
    record_made.why = is_done ? duty.why.render(machine()) : duty.missed.render(machine());
    record_made.reference = base::Text(duty.reference);
    if (!is_done) {
      record_made.better = duty.title.render(machine());
      record_made.better_why = duty.why.render(machine());
    }
    record_made.is_duty = true;
    record_made.is_critical = !is_done && duty.is_critical;
    record(std::move(record_made));
  }
}

const base::Zone& Session::Inside::zone_of(const Deadline& deadline) {
  if (deadline.zone.empty()) return pack.case_file.zone;
  const script::Variable* variable = machine().variable(deadline.zone);
  if (variable == nullptr) return pack.case_file.find_zone(deadline.zone);
  const base::Value& value = slots.get(variable->slot);
  return pack.case_file.find_zone(value.is_text() ? value.as_text().view() : std::string_view());
}

bool Session::Inside::is_open_deadline(std::size_t index) {
  const Deadline& deadline = pack.case_file.deadlines[index];
  return slots.integer(deadline.passed) == 0 && holds(machine(), deadline.is_open, true) && !holds(machine(), deadline.is_met, false);
}

void Session::Inside::judge_deadline(std::size_t index) {
  const Deadline& deadline = pack.case_file.deadlines[index];
  slots.set(deadline.passed, base::Value(1));
  if (holds(machine(), deadline.is_met, false)) return;
  if (deadline.effect) machine().effect(deadline.effect);
  if (!deadline.text.empty()) say({Block::Kind::notice, deadline.text.render(machine())});
  for (const ScorePart& part : deadline.score) score(part.competency, std::min(part.points, 0), std::max(part.points, 0));
  if (deadline.is_critical) critical({number, base::Text(deadline.id), {}, deadline.why.render(machine()), base::Text(deadline.reference), false});
  if (wants_records() && (!deadline.score.empty() || deadline.is_critical)) {
    assessment::DecisionRecord missed;
    missed.decision = base::Text(deadline.id);
    missed.title = deadline.label.render(machine());
    missed.taken = base::Text("The deadline passed.");
    missed.why = deadline.why.render(machine());
    missed.reference = base::Text(deadline.reference);
    missed.is_duty = true;
    missed.is_critical = deadline.is_critical;
    record(std::move(missed));
  }
}

void Session::Inside::fire_event(std::size_t index) {
  const Event& event = pack.case_file.events[index];
  slots.set(event.due_at, base::Value(-1));
  if (!holds(machine(), event.when, true)) return;
  if (!event.text.empty()) {
    Block words{Block::Kind::notice, event.text.render(machine())};
    // What interrupts is said last, just before the place that it leads to.
    if (event.to.empty()) say(std::move(words)); else announcements.push_back(std::move(words));
  }
  if (event.effect) machine().effect(event.effect);
  if (!event.document.empty()) receive(event.document);
  if (!event.to.empty()) interrupts.push_back(event.to);
  is_called_away = is_called_away || event.stops_waiting;
}

std::int64_t Session::Inside::next_due() {
  std::int64_t next = -1;
  const auto consider = [&](std::int64_t due) {
    if (due >= 0 && (next < 0 || due < next)) next = due;
  };
  for (const Event& event : pack.case_file.events) consider(slots.integer(event.due_at));
  for (const Deadline& deadline : pack.case_file.deadlines) {
    if (slots.integer(deadline.passed) == 0) consider(slots.integer(deadline.due_at));
  }
  for (const auto& running : activities) consider(running->next_due(*this));
  return next;
}

void Session::Inside::spend(std::int64_t seconds) {
  if (seconds > 0 && phase() == Phase::open) pass_time(seconds);
}

void Session::Inside::pass_time(std::int64_t seconds) {
  std::int64_t target = now() + seconds;
  // What is due at the same second happens in the order of declaration: events, deadlines, then what activities wait for.
  for (std::int64_t next = next_due(); next >= 0 && next <= target && phase() != Phase::ended; next = next_due()) {
    if (next > now()) slots.set(pack.clock, base::Value(next));
    for (std::size_t i = 0; i < pack.case_file.events.size(); ++i) {
      if (slots.integer(pack.case_file.events[i].due_at) == next) fire_event(i);
    }
    for (std::size_t i = 0; i < pack.case_file.deadlines.size(); ++i) {
      const Deadline& deadline = pack.case_file.deadlines[i];
      if (slots.integer(deadline.passed) == 0 && slots.integer(deadline.due_at) == next) judge_deadline(i);
    }
    for (const auto& running : activities) {
      if (phase() != Phase::ended && running->next_due(*this) == next) running->come_due(*this);
    }
    if (is_waiting && is_called_away) target = next;
  }
  if (target > now()) slots.set(pack.clock, base::Value(target));
}

}  // namespace casecraft::session
