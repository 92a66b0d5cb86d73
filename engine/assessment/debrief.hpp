#pragma once

#include <span>
#include <vector>

#include "assessment/scorecard.hpp"

namespace casecraft::assessment {

/// Something that the exercise offered and the trainee never tried.
struct Untried {
  base::Text decision;
  base::Text title;
  base::Text choice;
  base::Text label;
  base::Text why;
  base::Text reference;
};

/// What a kind of activity adds to a debrief: a transcript, a profile, a chart's figures.
struct ActivityReport {
  base::Text kind;   ///< "interview".
  base::Value data;
};

/// What a learner reads after the end: every decision with what it did, the better practice and its reference.
struct Debrief {
  base::Text ending;        ///< Id of the ending.
  base::Text ending_title;
  base::Text ending_text;
  Scorecard scorecard;
  std::vector<DecisionRecord> decisions;
  std::vector<Untried> untried;       ///< Sound options that were open and never taken.
  std::vector<ActivityReport> reports;
  std::int64_t hints{0};
  std::int64_t rewinds{0};
};

base::Value to_value(const Debrief& debrief, const Framework& framework, const Rubric& rubric, const References& references);

}  // namespace casecraft::assessment
