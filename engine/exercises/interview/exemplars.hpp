#pragma once

#include <vector>

#include "exercises/interview/running_interview.hpp"

namespace casecraft::interview {

/// Sentences that stand for all that could be typed now: an open and a closed question on each topic, and one of each other type. What they are taken for is up to the coder, as with any trainee.
std::vector<base::Value> exemplary_utterances(const Interview& interview);

}  // namespace casecraft::interview
