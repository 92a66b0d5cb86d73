#pragma once

#include <span>

#include "apps/coder/examples.hpp"
#include "base/value.hpp"
#include "exercises/interview/coder/coder.hpp"

namespace casecraft::coder_program {

/// Codes every example and compares: `accuracy_types`, `accuracy_two_way`, `kappa` (Cohen's, over the types), precision and recall of each type,
/// abstentions and the confusion matrix. An abstention is wrong in all of them.
base::Value evaluate(const coder::Coder& coder, std::span<const Example> examples);

}  // namespace casecraft::coder_program
