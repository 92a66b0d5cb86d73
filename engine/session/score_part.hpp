#pragma once

#include <cstdint>
#include <vector>

#include "assessment/framework.hpp"
#include "base/diagnostics.hpp"
#include "script/node.hpp"

namespace casecraft::session {

/// Points of one option in one competency.
struct ScorePart {
  std::uint32_t competency{0};
  std::int32_t points{0};
};

/// Reads `score = { evidence = 2, … }`; unknown competencies and points that are no whole numbers go to `diagnostics`.
std::vector<ScorePart> read_score(const script::Node& node, const assessment::Framework& framework, base::Diagnostics& diagnostics);

}  // namespace casecraft::session
