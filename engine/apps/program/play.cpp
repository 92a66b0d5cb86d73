#include "apps/program/play.hpp"

#include <fmt/format.h>

#include "apps/program/assigned.hpp"
#include "apps/program/history.hpp"
#include "apps/program/in_language.hpp"
#include "apps/program/mode.hpp"
#include "base/error.hpp"
#include "base/json.hpp"

namespace casecraft::program {

/// Appends to the store first and then to memory, so that what is in memory is never more than what is durable.
class RecordingJournal final : public session::JournalSink {
public:
  explicit RecordingJournal(std::unique_ptr<session::JournalSink> durable, std::vector<session::JournalRow> rows = {})
      : durable_(std::move(durable)), rows_(std::move(rows)) {}

  void append(const session::JournalRow& row) override {
    if (durable_ != nullptr) {
      durable_->append(row);
    }
    rows_.push_back(row);
  }
  [[nodiscard]] const std::vector<session::JournalRow>& rows() const noexcept { return rows_; }

private:
  std::unique_ptr<session::JournalSink> durable_;
  std::vector<session::JournalRow> rows_;
};

namespace {

std::string describe(const session::JournalRow& row) {
  const base::Value payload = base::parse_json(row.payload, "journal");
  const std::string choice = payload.text_at("choice");
  return choice.empty() ? row.kind : fmt::format("{} '{}'", row.kind, choice);
}

}  // namespace

template <typename Keep>
Play Play::start_kept(const Library& library, records::Store& store, std::string_view pack, session::Mode mode, const std::string& locale, records::SessionRecord record, const Keep& keep) {
  const CatalogueEntry entry = library.find(pack);
  const scenario::Bundle bundle = library.bundle(entry, mode);
  // Loaded before the store hears of it: a pack with mistakes leaves no session behind.
  Play play;
  std::shared_ptr<session::Exercise> exercise = load(bundle, locale, play.ledgers_);
  play.store_ = &store;
  play.pack_ = entry.folder.string();
  record.pack = entry.manifest.id;
  record.pack_version = entry.manifest.version;
  record.title = exercise->manifest().title;
  record.mode = session::to_string(mode);
  record.locale = exercise->locale();
  const std::uint64_t seed = record.seed;
  play.record_ = keep(std::move(record), bundle);
  play.journal_ = std::make_shared<RecordingJournal>(store.journal(play.record_.id));
  play.begin(std::move(exercise), seed);
  return play;
}

Play Play::start(const Library& library, records::Store& store, std::string_view pack, std::uint64_t seed, session::Mode mode,
                 const std::string& pseudonym, const std::string& locale) {
  if (const std::string why = why_closed(store, library.find(pack).manifest.id, pseudonym, today(), seed); !why.empty()) {
    throw Error(why);
  }
  records::SessionRecord record;
  record.seed = seed;
  record.pseudonym = pseudonym;
  return start_kept(library, store, pack, mode, locale, std::move(record),
                    [&](records::SessionRecord next, const scenario::Bundle& bundle) { return store.begin(std::move(next), bundle); });
}

Play Play::start_attempt(const Library& library, records::Store& store, const records::Assignment& assignment, std::int64_t before, const std::string& pseudonym, const std::string& locale) {
  records::SessionRecord record;
  record.seed = assignment.seeds.at(static_cast<std::size_t>(before) % assignment.seeds.size());
  record.pseudonym = pseudonym;
  record.course = assignment.course;
  record.assignment = assignment.id;
  return start_kept(library, store, assignment.pack, read_mode(assignment.mode), locale, std::move(record),
                    [&](records::SessionRecord next, const scenario::Bundle& bundle) { return store.begin_attempt(std::move(next), bundle, before); });
}

Play Play::resume(records::Store& store, std::string_view session_id, std::string_view locale) {
  Play play;
  play.store_ = &store;
  play.record_ = store.session(session_id);
  if (play.record_.behaviour != scenario::kBehaviour) {
    throw Error(fmt::format("the session {} was played with behaviour {} and this program has behaviour {}, so it cannot go on here; its journal and its kept "
                            "result stay readable (casecraft resume --terminal shows them)",
                            play.record_.id.substr(0, 8), play.record_.behaviour, scenario::kBehaviour));
  }
  if (const std::string why = why_not_on(store, play.record_, today()); !why.empty()) {
    throw Error(why);
  }
  play.pack_ = play.record_.pack;
  std::shared_ptr<session::Exercise> exercise = load(store.bundle(play.record_.bundle), locale.empty() ? std::string_view(play.record_.locale) : locale, play.ledgers_);
  std::vector<session::JournalRow> rows;
  for (records::StoredRow& stored : store.rows(play.record_.id)) {
    rows.push_back(std::move(stored.row));
  }
  play.journal_ = std::make_shared<RecordingJournal>(store.journal(play.record_.id), rows);
  play.begin(std::move(exercise), play.record_.seed);
  play.session_->replay(rows);
  if (play.session_->has_ended() && play.record_.state != "ended") {
    play.keep_result();
  }
  return play;
}

Play Play::unrecorded(const Library& library, std::string_view pack, std::uint64_t seed, session::Mode mode, std::string_view locale) {
  const CatalogueEntry entry = library.find(pack);
  Play play;
  play.pack_ = entry.folder.string();
  play.record_.pack = entry.manifest.id;
  play.record_.pack_version = entry.manifest.version;
  play.record_.title = entry.manifest.title;
  play.record_.seed = seed;
  play.record_.mode = session::to_string(mode);
  play.record_.behaviour = scenario::kBehaviour;
  play.record_.state = "open";
  const scenario::Bundle bundle = library.bundle(entry, mode);
  play.journal_ = std::make_shared<RecordingJournal>(nullptr);
  play.begin(load(bundle, locale, play.ledgers_), seed);
  play.record_.bundle = play.exercise().bundle_hash();
  play.record_.locale = play.exercise().locale();
  return play;
}

void Play::begin(std::shared_ptr<session::Exercise> exercise, std::uint64_t seed) {
  exercise_ = std::move(exercise);
  session_ = std::make_unique<session::Session>(exercise_, seed, *journal_);
}

std::shared_ptr<Play> Play::afresh(std::uint64_t seed) const {
  auto play = std::shared_ptr<Play>(new Play);
  play->pack_ = pack_;
  play->ledgers_ = ledgers_;
  play->record_ = record_;
  play->record_.id.clear();
  play->record_.seed = seed;
  play->record_.state = "open";
  play->record_.actions = 0;
  play->record_.result = {};
  play->journal_ = std::make_shared<RecordingJournal>(nullptr);
  play->begin(exercise_, seed);
  return play;
}

const std::vector<session::JournalRow>& Play::rows() const noexcept { return journal_->rows(); }

session::View Play::view() const { return in_language(session_->view(), *language_); }

session::Page Play::look(const session::Lookup& lookup) const { return in_language(session_->look(lookup), *language_); }

session::View Play::apply(const session::Action& action) {
  const bool had_ended = session_->has_ended();
  session::View view = session_->apply(action);
  record_.actions = session_->actions();
  if (session_->has_ended() && !had_ended) {
    keep_result();
  } else if (!session_->has_ended()) {
    record_.state = "open";  // A rewind leads back from the ending.
  }
  return in_language(std::move(view), *language_);
}

base::Value Play::result() const {
  const session::Exercise& played = exercise();
  return base::Value(base::Map{{"scorecard", assessment::to_value(session_->scorecard(), played.framework(), played.rubric())},
                               {"debrief", assessment::to_value(session_->debrief(), played.framework(), played.rubric(), played.references())}});
}

// The last action is durable by now, so a failure here must not look as if it had not happened.
void Play::keep_result() {
  if (store_ == nullptr) {
    record_.state = "ended";
    return;
  }
  base::Value kept = result();
  try {
    store_->finish(record_.id, kept);
    record_.state = "ended";
    record_.result = std::move(kept);
    problem_.clear();
  } catch (const Error& error) {
    problem_ = fmt::format("the session is saved, but its result could not be kept yet: {}", error.what());
    return;
  }
  if (store_->at_end()) {
    try {
      store_->at_end()(*store_, record_.id);
    } catch (const Error& error) {
      problem_ = fmt::format("the session and its result are saved, but it ended without a seal: {}", error.what());
    }
  }
}

Play::Reloaded Play::reload(const Library& library) const {
  Reloaded reloaded;
  const session::Mode mode = read_mode(record_.mode);
  const CatalogueEntry entry = library.find(pack_);
  if (!entry.problem.empty()) {
    reloaded.diagnostics.error("pack.manifest", {(entry.folder.filename() / "scenario.json").string(), 0, 0}, entry.problem);
    return reloaded;
  }
  const scenario::Bundle bundle = library.bundle(entry, mode);
  std::shared_ptr<session::Exercise> exercise = load(bundle, reloaded.diagnostics, record_.locale, ledgers_);
  if (exercise == nullptr) {
    return reloaded;
  }
  auto preview = std::shared_ptr<Play>(new Play);
  preview->pack_ = pack_;
  preview->ledgers_ = ledgers_;
  preview->record_ = record_;
  preview->record_.id.clear();
  preview->record_.bundle = exercise->bundle_hash();   // Hashing some megabytes once is enough.
  preview->record_.state = "open";
  preview->record_.result = {};
  preview->journal_ = std::make_shared<RecordingJournal>(nullptr);
  preview->begin(std::move(exercise), record_.seed);
  for (const session::JournalRow* row : effective_rows(rows())) {
    if (row->kind == "leave") {
      continue;
    }
    try {
      static_cast<void>(preview->session_->apply({0, row->role, row->kind, base::parse_json(row->payload, "journal")}));
    } catch (const Error& error) {
      reloaded.stopped_at = fmt::format("action {} ({}) no longer fits: {}", row->number, describe(*row), error.what());
      break;
    }
  }
  reloaded.play = std::move(preview);
  return reloaded;
}

}  // namespace casecraft::program
