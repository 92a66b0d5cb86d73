#include "layout/layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/error.hpp"
#include "layout/lines.hpp"
#include "layout/places.hpp"

namespace casecraft::layout {
namespace {

constexpr float kLargest = 1e6F;    // Points; beyond, places lose their hundredths.

bool is_sound(float number, float least) { return std::isfinite(number) && number >= least && number <= kLargest; }

void check(const Graph& graph) {
  for (const Node& node : graph.nodes) {
    if (!is_sound(node.width, 0.1F) || !is_sound(node.height, 0.1F)) throw Error(fmt::format("Node '{}' of the chart has no size; expected a width and a height above 0 points.", node.id));
    if (node.at && !(is_sound(node.at->x, -kLargest) && is_sound(node.at->y, -kLargest))) throw Error(fmt::format("Node '{}' of the chart has a place that is no number.", node.id));
  }
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    if (std::max(graph.edges[i].from, graph.edges[i].to) >= graph.nodes.size()) {
      throw Error(fmt::format("Edge {} of the chart leads from node {} to node {}, but there are only {} nodes.", i, graph.edges[i].from, graph.edges[i].to, graph.nodes.size()));
    }
  }
}

/// Calls `visit` with every corner of what is drawn.
template <typename Visit>
void for_each_corner(const Graph& graph, const Placed& placed, const Visit& visit) {
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    const float x = graph.nodes[i].width / 2, y = graph.nodes[i].height / 2;
    visit(Point{placed.nodes[i].x - x, placed.nodes[i].y - y});
    visit(Point{placed.nodes[i].x + x, placed.nodes[i].y + y});
  }
  for (const std::vector<Point>& line : placed.edges) {
    for (const Point& point : line) visit(point);
  }
}

}  // namespace

Placed place(const Graph& graph, Style style) {
  check(graph);
  std::vector<std::optional<Point>> standing;
  for (const Node& node : graph.nodes) standing.push_back(node.at);
  const auto stands = [](const std::optional<Point>& at) { return at.has_value(); };

  Placed placed;
  const bool is_fresh = std::none_of(standing.begin(), standing.end(), stands);
  placed.nodes = is_fresh ? fresh_places(graph, style) : places_beside(graph, standing, style);
  placed.edges = lines_between(graph, placed.nodes);

  Point least, most;
  for_each_corner(graph, placed, [&](Point point) { least = {std::min(least.x, point.x), std::min(least.y, point.y)}; });
  const Point shift = is_fresh ? Point{kMargin - least.x, kMargin - least.y} : Point{};
  for (Point& node : placed.nodes) node = {node.x + shift.x, node.y + shift.y};
  for (std::vector<Point>& line : placed.edges) {
    for (Point& point : line) point = {std::max(0.F, point.x + shift.x), std::max(0.F, point.y + shift.y)};   // beside nodes that stay, a bow may lead out
  }
  for_each_corner(graph, placed, [&](Point point) { most = {std::max(most.x, point.x), std::max(most.y, point.y)}; });
  placed.size = {most.x + kMargin, most.y + kMargin};
  return placed;
}

}  // namespace casecraft::layout
