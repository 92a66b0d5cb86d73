#pragma once

#include <cstddef>
#include <cstdint>

#include "base/text.hpp"

namespace casecraft::assessment {

/// The only way to earn or lose: tied to the action that caused it.
struct ScoreEvent {
  std::int64_t action{0};     ///< Number of the action that caused it.
  std::uint32_t competency{0};  ///< Index in the framework.
  std::int32_t points{0};     ///< Earned or lost.
  std::int32_t of{0};         ///< The best that was open at that decision; 0 where one could only lose.
};

/// A critical error: one fails the exercise whatever the total.
struct CriticalError {
  std::int64_t action{0};
  base::Text decision;   ///< Scene id, or id of the duty.
  base::Text choice;     ///< Choice id; may be empty.
  base::Text why;
  base::Text reference;
  bool proposed{false};  ///< Coded from typed words: an instructor decides.
};

/// What a debrief says of one decision.
struct DecisionRecord {
  std::int64_t action{0};
  std::int64_t time{0};       ///< Simulated seconds at the decision.
  base::Text decision;        ///< Scene id, or id of the duty.
  base::Text title;           ///< What was decided, in words: the scene's title.
  base::Text choice;          ///< Choice id; empty for a duty that was not done.
  base::Text taken;           ///< What the trainee did, in words.
  base::Text why;             ///< What it did, and why.
  base::Text reference;
  base::Text better;          ///< The best open option in words; empty when it was taken.
  base::Text better_why;
  bool is_duty{false};
  bool is_critical{false};
  std::int64_t points{0};     ///< Earned or lost by it, over all competencies,
  std::int64_t of{0};         ///< and the best that was open; 0 where one could only lose.
};

}  // namespace casecraft::assessment
