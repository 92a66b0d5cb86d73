#pragma once

#include <string>
#include <vector>

#include "authoring/explore.hpp"
#include "authoring/prove_recorded.hpp"
#include "authoring/score_paths.hpp"

namespace casecraft::authoring {

/// Something that an author should know, with the actions that show it.
struct Finding {
  base::Severity severity{base::Severity::info};
  std::string id;        ///< Stable, "prove.dead-end".
  base::Position where;  ///< Unknown: no file.
  std::string message, hint;
  std::vector<session::Action> actions;   ///< From the first state; may be empty.
};

/// A finding that its pack has silenced, and why.
struct SilencedFinding {
  Finding finding;
  std::string reason;
};

struct PlaceReached {
  std::string id;
  std::size_t states{0}, shortest{0};     ///< Actions.
  std::vector<session::Action> actions;
};

struct EndingReached {
  std::string id;
  bool is_reached{false};
  std::size_t states{0}, shortest{0};
  std::vector<session::Action> actions;
};

/// What can still be reached once an option was taken, over all states in which it was met and all ways that lead there.
struct OptionTaken {
  std::string place, option;
  bool is_critical{false};                  ///< In every state in which it was met,
  bool is_critical_at_times{false};         ///< or in some of them only.
  std::int64_t points{0}, of{0};            ///< Where it was first met.
  std::optional<std::int64_t> best_total;   ///< Of the ways on which it is taken and no critical error is made, in hundredths of a per cent; nothing: no such way was found to an ending.
  bool may_pass{false};
};

/// Where a trainee who wants most points does what one who wants to harm nobody would not.
struct Disagreement {
  std::string place, most_points, least_harm;
};

struct Proof {
  bool is_whole{false};             ///< Every state that can be reached under this seed was seen.
  std::uint64_t seed{1};
  std::size_t states{0}, edges{0}, open{0}, longest{0};
  std::size_t bytes_a_state{0};     ///< Of memory kept for a state besides those not gone on from yet.
  std::vector<PlaceReached> places;
  std::vector<EndingReached> endings;
  std::vector<ScorePaths::Span> competencies;
  std::optional<ScoredPath> best, least;
  std::vector<session::Action> best_actions, least_actions;
  std::vector<std::vector<session::Action>> best_ways;        ///< That may be the best, when they are played.
  bool is_best_confirmed{false}, is_least_confirmed{false};   ///< Played through once more, they gave what is said of them.
  std::vector<std::string> criticals_beside_best;   ///< Critical errors that could have been made on the best path: "the_desk: 'tip_off'".
  std::vector<Disagreement> disagreements;
  std::vector<OptionTaken> options;
  bool is_every_way_counted{true};  ///< What is said of options is so for all ways through what was explored; otherwise those that looked worse were passed over where there were too many.
  std::vector<RecordedGuide> recorded;   ///< The pack's sessions that pass, the best first.
  std::vector<std::string> left_out, classes;   ///< Forms that were not filled in; which states count as one.
  std::vector<Finding> findings;    ///< Errors first.
  std::vector<SilencedFinding> silenced;
};

/// What exploring says of a pack. `exercise` is the one that was explored.
Proof prove(const Explored& explored, const session::Exercise& exercise, std::uint64_t seed);

/// Plays the best and the worst way of `proof` once more, without classes, and puts what they really score in the place of what was worked out; the best may be one of `recorded`, gone under the
/// proof's seed. A way that cannot be gone so stays as it is, not confirmed.
void confirm(Proof& proof, std::shared_ptr<session::Exercise> exercise, const std::vector<RecordedGuide>& recorded = {});

}  // namespace casecraft::authoring
