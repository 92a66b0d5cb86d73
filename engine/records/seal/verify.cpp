#include "records/seal/verify.hpp"

#include <fmt/format.h>

#include "assessment/scorecard.hpp"
#include "base/error.hpp"
#include "base/harmless.hpp"
#include "records/store/wall_time.hpp"
#include "session/session.hpp"

namespace casecraft::records {
namespace {

/// What may be long and is not needed whole: the mistakes of an exercise, for instance.
constexpr std::size_t kLongestSentence = 600;
/// A session is sealed within this many seconds of its end, or later by somebody's hand.
constexpr std::int64_t kSealedAtOnce = 30;

Verdict found_out(Finding finding, std::int64_t action, std::string sentence) {
  Verdict verdict;
  verdict.finding = finding;
  verdict.action = action;
  verdict.sentence = std::move(sentence);
  return verdict;
}
Verdict altered(std::string_view what) { return found_out(Finding::altered, 0, fmt::format("altered: {}", what)); }
Verdict altered_at(std::int64_t action, std::string_view what) { return found_out(Finding::altered, action, fmt::format("altered at action {}: {}", action, what)); }

/// Times are shown to people and sorted as text.
std::optional<Verdict> examine_times(const WholeSession& whole) {
  const SessionRecord& record = whole.record;
  for (const auto& [what, time] : {std::pair{"its beginning", kept_time(record.exact_created, record.created)}, std::pair{"its last change", kept_time(record.exact_updated, record.updated)},
                                   std::pair{"its seal", whole.seal ? whole.seal->sealed : record.created}}) {
    if (!is_wall_time(time)) return altered(fmt::format("the time of {} is '{}', which is no time", what, base::harmless(time, 40)));
  }
  for (const StoredRow& row : whole.rows) {
    if (!is_wall_time(kept_time(row.exact_time, row.wall_time))) return altered_at(row.row.number, fmt::format("its wall time is '{}', which is no time", base::harmless(row.wall_time, 40)));
  }
  return std::nullopt;
}

Outcome counted(const WholeSession& whole, const base::Value& result) {
  std::vector<KeptAction> actions;
  for (const StoredRow& stored : whole.rows) actions.push_back({stored.row.number, stored.row.time, stored.wall_time, stored.row.kind, stored.row.payload});
  return outcome_of(result, whole.record.created, actions);
}

/// Each row's own link. A replay alone would not see a change of the time that a row says, which it works out by itself.
std::optional<Verdict> examine_chain(const WholeSession& whole) {
  base::Hash before = session::chain_start(whole.record.bundle, whole.record.seed);
  std::int64_t number = 0;
  for (const StoredRow& stored : whole.rows) {
    ++number;
    if (stored.row.number != number) {
      return altered_at(number, fmt::format("the journal has action {} in its place", stored.row.number));
    }
    if (session::chain_next(before, stored.row) != stored.row.chain) {
      return altered_at(number, "its link does not follow from the one before and from what it says");
    }
    before = stored.row.chain;
  }
  if (number != whole.record.actions) {
    return altered_at(number + 1, fmt::format("the record counts {} actions, and the journal has {}", whole.record.actions, number));
  }
  return std::nullopt;
}

/// What a score says in every language.
base::Value in_figures(const base::Value& card) {
  base::List competencies;
  for (const base::Value& one : card.list_at("competencies")) competencies.push_back(base::Value(base::List{one["id"], one["points"], one["of"]}));
  base::List errors;
  for (const base::Value& one : card.list_at("critical_errors")) errors.push_back(base::Value(base::List{one["action"], one["decision"], one["choice"], one["proposed"]}));
  return base::Value(base::List{card["verdict"], card["total"], base::Value(std::move(competencies)), base::Value(std::move(errors))});
}

/// Whoever holds a key can sign any record: what follows from the files and the actions has to follow.
std::optional<Verdict> examine_record(const WholeSession& whole, const session::Session& session, const session::Exercise& exercise) {
  const SessionRecord& record = whole.record;
  if (record.mode != session::to_string(exercise.mode())) {
    return altered(fmt::format("its record says {}, and it was played in {}", record.mode, session::to_string(exercise.mode())));
  }
  if (record.pack != exercise.manifest().id || record.pack_version != exercise.manifest().version) {
    return altered(fmt::format("its record names {} {}, and its files are {} {}", record.pack, record.pack_version, exercise.manifest().id, exercise.manifest().version));
  }
  const base::Value card = assessment::to_value(session.scorecard(), exercise.framework(), exercise.rubric());
  if (!(in_figures(card) == in_figures(record.result["scorecard"]))) {
    return altered("its result is not what its actions score");
  }
  const base::Value result(base::Map{{"scorecard", card}, {"debrief", assessment::to_value(session.debrief(), exercise.framework(), exercise.rubric(), exercise.references())}});
  const Outcome again = counted(whole, result);
  const Outcome kept = counted(whole, record.result);
  // A result of an older program does not say what each decision brought.
  if (kept.knows_points && kept.decisions != again.decisions) {
    return altered("the decisions of its result are not those of its actions");
  }
  return std::nullopt;
}

std::optional<Verdict> examine_replay(const WholeSession& whole, const LoadExercise& load) {
  std::vector<session::JournalRow> rows;
  for (const StoredRow& stored : whole.rows) {
    rows.push_back(stored.row);
  }
  try {
    session::MemoryJournal nowhere;
    const std::shared_ptr<session::Exercise> exercise = load(whole.bundle);
    session::Session session(exercise, whole.record.seed, nowhere);
    session.replay(rows);
    if (!session.has_ended()) {
      return altered("its actions do not lead to an end, and the record says that it has ended");
    }
    if (std::optional<Verdict> found = examine_record(whole, session, *exercise)) {
      return found;
    }
  } catch (const session::ReplayDiverged& diverged) {
    return altered_at(diverged.action, "the state after it is not what its actions lead to");
  } catch (const Error& error) {
    return altered(fmt::format("it cannot be played again: {}", error.what()));
  }
  return std::nullopt;
}

Verdict examine_seal(const WholeSession& whole, const std::optional<PublicKey>& expected) {
  if (!whole.seal) {
    return found_out(Finding::not_sealed, 0, "not sealed: its chain and its replay agree, but nobody has signed it");
  }
  PublicKey key{};
  std::string signature;
  try {
    key = read_public_key(whole.seal->public_key, "the seal's");
    signature = base::from_base64(whole.seal->signature);
  } catch (const Error&) {
    return altered("its seal cannot be read");
  }
  Verdict verdict;
  verdict.signed_by = fingerprint(key);
  if (base::base64(signature) != whole.seal->signature || !is_signed_by(key, signed_text(whole.record, whole.rows, whole.seal->sealed), signature)) {
    verdict.finding = Finding::altered;
    verdict.sentence = fmt::format("altered: the actions replay, but the record, the result or a time is not what {} signed", verdict.signed_by);
  } else if (expected && key != *expected) {
    verdict.finding = Finding::other_key;
    verdict.sentence = fmt::format("signed by another key: the session is whole, but its seal is that of {} and not of {}", verdict.signed_by, fingerprint(*expected));
  } else {
    verdict.sentence = fmt::format("genuine: {} actions, signed by {}{} on {}", whole.record.actions, expected ? "the key that was asked for, " : "", verdict.signed_by,
                                   whole.seal->sealed);
    // Both times are signed. A seal that came later may be that of a result which was chosen from several.
    if (seconds_of(whole.seal->sealed) - seconds_of(whole.record.updated) > kSealedAtOnce) {
      verdict.sentence += fmt::format(", and not when it ended, on {}", whole.record.updated);
    }
  }
  return verdict;
}

/// The numbers that lists and cohorts read, beside what they were made of.
Verdict with_numbers(const WholeSession& whole, Verdict verdict) {
  if (verdict.finding == Finding::altered || !whole.outcome) return verdict;
  verdict.miscounted = difference_of(*whole.outcome, counted(whole, whole.record.result));
  if (!verdict.miscounted.empty() && verdict.finding == Finding::genuine) {
    verdict.finding = Finding::altered;
    verdict.sentence = fmt::format("altered: the session itself is sound and signed by {}, but what lists and cohorts show of it is not what it says ({}); casecraft store check --mend "
                                   "puts that right",
                                   verdict.signed_by, verdict.miscounted);
  }
  return verdict;
}

Verdict examine(const WholeSession& whole, const LoadExercise& load, const std::optional<PublicKey>& expected) {
  if (whole.bundle.hash() != whole.record.bundle || whole.bundle.behaviour != whole.record.behaviour) {
    return altered("the files of its exercise are not those that it was played with");
  }
  if (std::optional<Verdict> found = examine_chain(whole)) {
    return *found;
  }
  if (std::optional<Verdict> found = examine_times(whole)) {
    return *found;
  }
  if (whole.record.behaviour != scenario::kBehaviour) {
    Verdict verdict = examine_seal(whole, expected);
    if (verdict.finding == Finding::genuine) {
      verdict.finding = Finding::other_behaviour;
      verdict.sentence = fmt::format("not replayed: it is signed by {} and its chain is whole, but it was played with behaviour {} and this program has behaviour {}; use that program",
                                     verdict.signed_by, whole.record.behaviour, scenario::kBehaviour);
    }
    return with_numbers(whole, std::move(verdict));
  }
  if (whole.record.state != "ended") {
    return found_out(Finding::not_sealed, 0, "not sealed: it has not ended");
  }
  if (std::optional<Verdict> found = examine_replay(whole, load)) {
    return *found;
  }
  return with_numbers(whole, examine_seal(whole, expected));
}

}  // namespace

Verdict verify(const WholeSession& whole, const LoadExercise& load, const std::optional<PublicKey>& expected) {
  Verdict verdict = examine(whole, load, expected);
  // What a file or a store brought along may hold anything.
  verdict.sentence = base::harmless(verdict.sentence, kLongestSentence);
  return verdict;
}

}  // namespace casecraft::records
