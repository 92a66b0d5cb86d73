#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "assessment/framework.hpp"
#include "base/diagnostics.hpp"

namespace casecraft::assessment {

/// How a pack weighs competencies. JSON in the pack:
/// {"framework": "casecraft-core", "pass_mark": 70, "weights": {"safeguarding": 3, …}, "minimum": {"safeguarding": 50}}
struct Rubric {
  std::string framework;
  std::int64_t pass_mark{70};              ///< Per cent of the weighted total, 0 to 100.
  base::Position pass_mark_where;          ///< Where its author wrote it.
  std::vector<std::int64_t> weights;       ///< By index of competency; 0: shown, but outside the total.
  std::vector<std::int64_t> minimum;       ///< Per cent that a competency must reach by itself; 0: none.
};

std::optional<Rubric> read_rubric(const base::JsonDocument& document, const Framework& framework, base::Diagnostics& diagnostics);

}  // namespace casecraft::assessment
