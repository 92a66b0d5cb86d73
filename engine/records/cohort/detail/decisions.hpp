#pragma once

#include <vector>

#include "records/cohort/cohort.hpp"

namespace casecraft::records {

/// Item analysis over the first attempts of one exercise. `words` may be null. Decisions that fewer than kSmallestGroup met are not broken down unless
/// `shows_small_groups`.
std::vector<DecisionFigures> decision_figures(const std::vector<const Outcome*>& firsts, const ExerciseWords* words, bool shows_small_groups);

/// Cronbach's alpha over the decisions that all of `firsts` met that know their points.
Reliability reliability_of(const std::vector<const Outcome*>& firsts);

}  // namespace casecraft::records
