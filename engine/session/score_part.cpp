#include "session/score_part.hpp"

#include <fmt/format.h>

#include "base/names.hpp"

namespace casecraft::session {

std::vector<ScorePart> read_score(const script::Node& node, const assessment::Framework& framework, base::Diagnostics& diagnostics) {
  std::vector<ScorePart> parts;
  if (node.is_nothing()) return parts;
  if (!node.is_table() || !node.items.empty()) {
    diagnostics.error("score.kind", node.where, "a score names competencies and points: score = { evidence = 2 }");
    return parts;
  }
  for (const auto& [name, points] : node.fields) {
    const std::optional<std::size_t> competency = framework.index_of(name);
    if (!competency) {
      diagnostics.error("score.unknown-competency", points.where, fmt::format("'{}' is not a competency of framework '{}'", name, framework.id),
                        base::nearest_name_hint(name, framework.ids()));
      continue;
    }
    if (points.kind != script::Node::Kind::data || !points.data.is_integer() || points.data.as_integer() < -100 || points.data.as_integer() > 100) {
      diagnostics.error("score.points", points.where, fmt::format("points for '{}' must be a whole number from -100 to 100", name));
      continue;
    }
    parts.push_back({static_cast<std::uint32_t>(*competency), static_cast<std::int32_t>(points.data.as_integer())});
  }
  return parts;
}

}  // namespace casecraft::session
