#include "session/measure.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"
#include "session/read_case_file.hpp"
#include "session/reading.hpp"

namespace casecraft::session {
namespace {

constexpr std::int64_t kMostPoints = 100;

}  // namespace

Measure read_measure(const script::Node& node, CompileContext& context) {
  static const std::vector<std::string> known{"points", "competency", "text", "why", "better", "ref"};
  Measure one;
  one.id = first_id(node, "a measure", context.diagnostics);
  const std::string owner = fmt::format("measure '{}'", one.id);
  check_fields(node, owner, known, context.diagnostics);
  one.points = static_cast<std::int32_t>(std::clamp<std::int64_t>(whole(node.at("points"), 0, context.diagnostics), 0, kMostPoints));
  const std::string competency = plain_text(node.at("competency"), context.diagnostics);
  if (const auto index = context.framework.index_of(competency)) one.competency = static_cast<std::uint32_t>(*index);
  else context.diagnostics.error("score.competency", node.at("competency").where, fmt::format("'{}' is no competency of the framework", competency), base::nearest_name_hint(competency, context.framework.ids()));
  one.text = plain_text(node.at("text"), context.diagnostics);
  one.why = plain_text(node.at("why"), context.diagnostics);
  one.better = plain_text(node.at("better"), context.diagnostics);
  context.check_reference(node, owner, true);
  one.reference = node.at("ref").is_text() ? node.at("ref").data.as_text().str() : std::string();
  return one;
}

void weigh_measures(std::vector<Measure>& measures, const script::Node& node, CompileContext& context) {
  for (const auto& [id, points] : node.fields) {
    const std::string wanted = id;
    const auto found = std::find_if(measures.begin(), measures.end(), [&](const Measure& one) { return one.id == wanted; });
    if (found == measures.end()) {
      std::vector<std::string> names;
      for (const Measure& one : measures) names.push_back(one.id);
      context.diagnostics.error("part.measure", points.where, fmt::format("there is no measure '{}'", wanted), base::nearest_name_hint(wanted, names));
      continue;
    }
    found->points = static_cast<std::int32_t>(std::clamp<std::int64_t>(whole(points, found->points, context.diagnostics), 0, kMostPoints));
  }
}

std::optional<std::int64_t> share_of(std::int64_t part, std::int64_t all) noexcept {
  if (all == 0) return std::nullopt;
  return (part * kWholeMeasure + all / 2) / all;
}

std::int32_t points_of(const Measure& measure, std::int64_t share) noexcept { return static_cast<std::int32_t>((measure.points * share + kWholeMeasure / 2) / kWholeMeasure); }

void score_measure(const Measure& measure, std::int64_t share, std::string_view place, std::string title, std::string taken, Turn& turn) {
  const std::int32_t points = points_of(measure, share);
  turn.score(measure.competency, points, measure.points);
  if (!turn.wants_records()) return;
  assessment::DecisionRecord record;
  record.decision = base::Text(std::string(place));
  record.choice = base::Text(measure.id);
  record.title = base::Text(std::move(title));
  record.taken = base::Text(std::move(taken));
  record.why = base::Text(measure.why);
  record.reference = base::Text(measure.reference);
  if (points < measure.points) record.better = base::Text(measure.better);
  turn.record(std::move(record));
}

}  // namespace casecraft::session
