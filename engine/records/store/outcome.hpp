#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/value.hpp"
#include "records/store/marking_part.hpp"

namespace casecraft::records {

/// One decision of a finished session.
struct OutcomeDecision {
  std::int64_t number{0};    ///< Of the action that was the decision.
  std::string decision;      ///< A scene's id, or a duty's.
  std::string taken;         ///< A choice's id; where none was chosen from a list: "done", "missed", "full", "part" or "none" (of its points).
  std::int64_t points{0};    ///< Over all competencies.
  std::int64_t best{0};      ///< The best that was open; 0 where one could only lose.
  std::int64_t seconds{0};   ///< Of wall time since the action before; 0 for the first.
  bool operator==(const OutcomeDecision&) const = default;
};

struct OutcomeCompetency {
  std::string competency;
  std::int64_t points{0};
  std::int64_t best{0};      ///< 0: not assessed.
  bool operator==(const OutcomeCompetency&) const = default;
};

/// A finished session in numbers: derived from its result and its journal.
struct Outcome {
  std::string session, pack, pack_version, title, mode, pseudonym, course;
  std::string created, ended;        ///< Wall time.
  std::string verdict;               ///< "passed", "failed", "provisional".
  std::int64_t total{0};             ///< Hundredths of a per cent.
  std::int64_t seconds{0};           ///< Of wall time from the beginning to the last action, pauses between two sittings included.
  std::int64_t case_seconds{0};      ///< Of simulated time.
  bool knows_points{false};          ///< False for sessions that ended before points were kept for each decision: theirs are 0.
  std::vector<OutcomeCompetency> competencies;
  std::vector<OutcomeDecision> decisions;   ///< In the order in which they were taken.
  std::optional<MarkingPart> for_marking;   ///< None where it was not read, or is not known.
};

/// `result` in numbers: verdict, total, competencies, decisions and times, and its part for marking; what identifies the session is left empty. `created` is the session's
/// beginning, `actions` its actions in order. A result without a scorecard gives a total of -1. Never throws: what is not as expected counts as missing.
Outcome outcome_of(const base::Value& result, const std::string& created, const std::vector<KeptAction>& actions);

/// What of `kept` is not as in `derived`, in a few words ("the total, 3 decisions"); empty when all figures are the same.
std::string difference_of(const Outcome& kept, const Outcome& derived);

/// Where a session that has not ended stands.
struct Unfinished {
  std::string session, pack, title, mode, pseudonym, course, updated;
  std::int64_t actions{0};
  std::string last_kind;       ///< Of its last action; empty when there was none.
  std::string last_payload;    ///< Canonical JSON.
};

/// Whose sessions are asked for; what is empty does not restrict.
struct OutcomeFilter {
  std::string course;   ///< Of this course: the session says so, or names none and is of a person on the course's list.
  std::string pack;
  std::string mode;     ///< "practice" or "assessment".
};

/// A group that is taught together.
struct Course {
  std::string name;
  std::int64_t keep_days{0};         ///< Days after its end for which a session of the course is kept; 0: no limit.
  std::vector<std::string> people;   ///< Pseudonyms, sorted.
};

/// What cohorts are made of. Every member throws Error with a sentence for a person.
class CohortRecords {
public:
  virtual ~CohortRecords() = default;
  /// Oldest first. Sessions that ended before their numbers were kept are counted first, once.
  [[nodiscard]] virtual std::vector<Outcome> outcomes(const OutcomeFilter& filter) = 0;
  /// Sessions that have not ended, oldest first.
  [[nodiscard]] virtual std::vector<Unfinished> unfinished(const OutcomeFilter& filter) = 0;
  /// Makes the course or changes it as a whole: its people are those of `course` afterwards.
  virtual void keep_course(const Course& course) = 0;
  [[nodiscard]] virtual std::optional<Course> course(const std::string& name) = 0;
  /// By name.
  [[nodiscard]] virtual std::vector<Course> courses() = 0;
};

}  // namespace casecraft::records
