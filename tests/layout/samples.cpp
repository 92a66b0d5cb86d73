#include "samples.hpp"

#include <cmath>

namespace casecraft::layout::test {
namespace {

constexpr float kHair = 0.01F;

}  // namespace

Graph graph_of(std::size_t nodes, const std::vector<std::pair<std::size_t, std::size_t>>& edges) {
  Graph graph;
  for (std::size_t i = 0; i < nodes; ++i) graph.nodes.push_back({"P" + std::to_string(i), "Party " + std::to_string(i), 90, 36, {}});
  for (const auto& [from, to] : edges) graph.edges.push_back({from, to, {}});
  return graph;
}

Graph large_graph(std::size_t nodes, std::size_t edges) {
  std::uint64_t state = 1;
  const auto below = [&](std::size_t bound) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state >> 33U) % bound;
  };
  Graph graph = graph_of(nodes, {});
  for (std::size_t i = 0; i < edges; ++i) {
    const std::size_t from = below(nodes);
    const std::size_t to = below(4) == 0 ? below(nodes) : from < nodes / 2 ? below(8) % nodes : (from + 1 + below(5)) % nodes;
    graph.edges.push_back({from, to, "12 × 4,500"});
  }
  return graph;
}

bool overlap(const Graph& graph, const Placed& placed, std::size_t a, std::size_t b) {
  const Node &one = graph.nodes[a], &two = graph.nodes[b];
  return std::abs(placed.nodes[a].x - placed.nodes[b].x) < (one.width + two.width) / 2 - kHair && std::abs(placed.nodes[a].y - placed.nodes[b].y) < (one.height + two.height) / 2 - kHair;
}

std::size_t overlaps(const Graph& graph, const Placed& placed) {
  std::size_t count = 0;
  for (std::size_t a = 0; a < graph.nodes.size(); ++a) {
    for (std::size_t b = a + 1; b < graph.nodes.size(); ++b) count += overlap(graph, placed, a, b) ? 1 : 0;
  }
  return count;
}

std::string what_is_wrong(const Graph& graph, const Placed& placed) {
  if (placed.nodes.size() != graph.nodes.size()) return "each node has a place";
  if (placed.edges.size() != graph.edges.size()) return "each edge has a line";
  const auto is_inside = [&](float x, float y) { return x >= -kHair && y >= -kHair && x <= placed.size.x + kHair && y <= placed.size.y + kHair; };   // and no NaN
  for (std::size_t i = 0; i < placed.nodes.size(); ++i) {
    const float x = graph.nodes[i].width / 2, y = graph.nodes[i].height / 2;
    if (!is_inside(placed.nodes[i].x - x, placed.nodes[i].y - y) || !is_inside(placed.nodes[i].x + x, placed.nodes[i].y + y)) return "node " + std::to_string(i) + " lies within the size";
  }
  for (const std::vector<Point>& line : placed.edges) {
    if (line.size() < 2) return "a line has two points";
    for (const Point& point : line) {
      if (!is_inside(point.x, point.y)) return "lines lie within the size";
    }
  }
  return {};
}

Graph standing(Graph graph, const Placed& placed) {
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) graph.nodes[i].at = placed.nodes[i];
  return graph;
}

}  // namespace casecraft::layout::test
