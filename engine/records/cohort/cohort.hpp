#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/language.hpp"
#include "base/value.hpp"
#include "records/cohort/statistics.hpp"
#include "records/store/outcome.hpp"

namespace casecraft::records {

/// Groups of fewer people are not broken down, unless an instructor says so.
inline constexpr std::int64_t kSmallestGroup = 5;
/// Fewer people than this make an alpha that says nothing; it is then left out.
inline constexpr std::int64_t kFewestForAlpha = 10;

/// How often one option of a decision was taken.
struct OptionFigures {
  std::string id;              ///< A choice's id, or "done", "missed", "full", "part", "none" (OutcomeDecision::taken).
  std::string label;           ///< Its words, where the exercise's own text is known; else empty.
  std::int64_t taken{0};       ///< Of first attempts; 0: nobody took it.
  double share{0};             ///< Of all who met the decision, 0 to 1.
  bool is_recorded{true};      ///< False: an exercise keeps no record of who takes it (no points, no reason given), so that `taken` says nothing.
  bool is_conditional{false};  ///< On offer under a condition only: that nobody took it may mean that nobody could.
};

/// One decision of an exercise, over the first attempt of each person; a decision that was met twice in an attempt counts as it was first taken. At a hub, to which people
/// come back, each person counts once for every option that they ever took, and the points are those of all visits.
struct DecisionFigures {
  std::string id;
  std::string title;                     ///< Where the exercise's own text is known; else empty.
  std::int64_t met{0};                   ///< First attempts that came to it: one for each person, and one for each session without a pseudonym.
  bool is_hub{false};                    ///< The shares of its options may add up to more than 1.
  bool is_protected{false};              ///< Met by fewer than kSmallestGroup people: what follows is empty.
  std::vector<OptionFigures> options;    ///< Most often taken first; then those that nobody took, as the exercise lists them.
  std::optional<double> points_share;    ///< Mean of points over best, where something could be earned: low is a hard decision.
  std::optional<double> discrimination;  ///< Corrected point-biserial, -1 to 1; nothing where it cannot be computed.
  Spread seconds;                        ///< Wall seconds from the action before; at a hub, before the first visit's.
};

struct CompetencyFigures {
  std::string id;
  std::string name;           ///< Where the exercise's framework is known; else the id.
  bool is_protected{false};   ///< Assessed in fewer than kSmallestGroup people: `share` is empty.
  std::int64_t assessed{0};   ///< First attempts.
  Spread share;               ///< Per cent, 0 to 100, over first attempts.
};

/// Where open sessions stand: the last action that was done before somebody left.
struct LeftFigures {
  std::string after;          ///< "choose look_around", "leave"; "(nothing)" when nothing was done.
  std::int64_t sessions{0};
};

/// Over one kind of attempt of each person.
struct AttemptFigures {
  Rate passed;                ///< A provisional verdict is not passed yet. Verdicts count as people decided them.
  std::int64_t provisional{0};
  std::int64_t decided{0};    ///< Attempts whose verdict a person decided.
  Spread total;               ///< Per cent, 0 to 100.
};

struct Reliability {
  std::optional<Alpha> alpha;   ///< Over the decisions that everybody met, points of first attempts of people with a pseudonym.
  std::string why_not;          ///< Words in English when there is none (base::Language::shown has them in others).
};

/// What a person decided about the verdict of a finished session.
struct DecidedVerdict {
  std::string session;
  std::string scored;        ///< As it was scored: "passed", "failed", "provisional".
  std::string verdict;       ///< As it stands now.
  std::string author, reason;
  std::string wall_time;
  std::string signer;        ///< What the key that signed it is called here.
  bool is_override{false};   ///< Set above what was scored; else it follows from proposed critical errors that were confirmed or overturned.
};

/// One exercise in a cohort. Who played a session without a pseudonym is not known: all of them together may be one person, and one who is counted already. So they make no
/// group larger than it is. In figures of first attempts each of them is one.
struct ExerciseFigures {
  std::string pack;
  std::string title;
  std::vector<std::string> versions;      ///< That were played.
  std::int64_t people{0};                 ///< Pseudonyms with at least one finished session.
  std::int64_t anonymous{0};              ///< Finished sessions without a pseudonym.
  std::int64_t finished{0};               ///< Sessions.
  std::int64_t open{0};                   ///< Sessions that have not ended.
  bool is_protected{false};               ///< Fewer than kSmallestGroup people and no leave to show them: what follows is empty.
  AttemptFigures first;
  bool is_again_protected{false};         ///< Somebody finished more than once, and fewer than kSmallestGroup people did: the three that follow would be theirs alone, and are empty.
  AttemptFigures best;                    ///< Of each person the attempt with the best verdict, then the highest total.
  std::int64_t again{0};                  ///< People who finished more than once,
  std::int64_t improved{0};               ///< and of them those whose best total is above their first.
  Spread minutes;                         ///< Of wall time, first attempts.
  Spread case_minutes;                    ///< Of simulated time, first attempts.
  std::vector<CompetencyFigures> competencies;
  std::vector<DecisionFigures> decisions;   ///< In the order in which they are mostly met.
  std::int64_t without_points{0};         ///< Finished sessions that were kept before points of single decisions were: no part of discrimination and reliability.
  std::vector<LeftFigures> left;          ///< Most often first.
  bool is_left_protected{false};          ///< Open sessions of fewer than kSmallestGroup people: `left` is empty.
  Reliability reliability;
  std::int64_t decided{0};                ///< Finished sessions whose verdict a person decided,
  std::int64_t waiting{0};                ///< and those whose verdict is provisional: it waits for a person. These are known of a protected group too.
  std::int64_t set_aside{0};              ///< Decisions about verdicts that do not count, because no key that is known here signed them.
  std::vector<DecidedVerdict> verdicts;   ///< What was decided, oldest first,
  std::vector<std::string> provisional;   ///< and the sessions that wait, oldest first; both empty where the exercise is protected.
};

/// A group's work in figures: what a page, a table or a report shows.
struct Cohort {
  std::string course;                   ///< Empty: every session in the store.
  std::vector<std::string> listed;      ///< People on the course's list.
  std::vector<std::string> missing;     ///< Of them, who has finished no exercise that is counted here.
  std::vector<std::string> unlisted;    ///< Who finished one and is not on the list, where there is one.
  std::int64_t people{0};               ///< Pseudonyms that finished one.
  std::int64_t anonymous{0};            ///< Finished sessions without a pseudonym.
  bool shows_small_groups{false};
  std::vector<ExerciseFigures> exercises;   ///< By pack id.
};

/// What an exercise says of itself, for names, and for options that nobody took.
struct ExerciseWords {
  struct Option {
    Option(std::string its_id, std::string its_label) : id(std::move(its_id)), label(std::move(its_label)) {}
    std::string id, label;
    bool is_recorded{true}, is_conditional{false};   ///< As in OptionFigures.
  };
  struct Decision {
    Decision() = default;
    Decision(std::string its_title, std::vector<Option> its_options) : title(std::move(its_title)), options(std::move(its_options)) {}
    std::string title;
    std::vector<Option> options;
    bool is_hub{false};   ///< People come back to it.
  };
  std::string title;                                  ///< Empty: as the sessions have it.
  std::map<std::string, Decision> decisions;          ///< By id.
  std::map<std::string, std::string> competencies;    ///< Names by id.
};

struct CohortRequest {
  std::optional<Course> course;
  bool shows_small_groups{false};
  std::map<std::string, ExerciseWords> words;   ///< By pack id; may be empty.
  std::vector<DecidedVerdict> verdicts;         ///< What people decided, in any order: it counts instead of what was scored.
  std::map<std::string, std::int64_t> set_aside;   ///< By pack id: decisions about verdicts that do not count.
};

/// Pure: the same records give the same figures. `outcomes` oldest first.
Cohort cohort_of(std::vector<Outcome> outcomes, const std::vector<Unfinished>& unfinished, const CohortRequest& request);

/// "Wait at the door. (wait)"; where no option of a list was taken, what was done: "all of its points", "missed".
std::string option_in_words(const OptionFigures& option, const base::Language& language);
/// "nobody took it", with what there is to know beside it; for an option that somebody took how many, and which share: "3, 60 %".
std::string taken_in_words(const OptionFigures& option, const base::Language& language);
/// How to read the shares of a hub's options; empty for other decisions.
std::string hub_in_words(const DecisionFigures& decision, const base::Language& language);
/// How sessions without a pseudonym are counted; empty where there are none.
std::string anonymous_in_words(const ExerciseFigures& exercise, const base::Language& language);
/// How many finished more than once, or that too few did for it to be said.
std::string again_in_words(const ExerciseFigures& exercise, const base::Language& language);
/// What was done last, as people say it: "chose look_around", "asked".
std::string left_in_words(const LeftFigures& left, const base::Language& language);

/// As JSON: every figure under its name here, protected ones left out.
base::Value to_value(const Cohort& cohort);

}  // namespace casecraft::records
