#include <fmt/format.h>
#include <gvc.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <numeric>

#include "base/error.hpp"
#include "layout/chart.hpp"
#include "layout/lines.hpp"
#include "layout/places.hpp"

namespace casecraft::layout {
namespace {

// What dot can do in about a second: so many nodes, and so many layers that edges pass through in all. More would take minutes.
constexpr std::size_t kMostLayered = 1200, kMostPassed = 12'000, kMostPassedCurved = 3'000;
constexpr int kCurvePieces = 8;             // Of one Bézier curve.
constexpr float kFarthest = std::numeric_limits<float>::max();

std::string in_inches(float points) { return fmt::format("{:.4f}", points / 72.F); }

Point upright(pointf point) { return {static_cast<float>(point.x), static_cast<float>(-point.y)}; }

Point on_curve(const pointf* four, float t) {
  const float s = 1 - t;
  const float weights[] = {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
  Point point;
  for (int i = 0; i < 4; ++i) {
    const Point corner = upright(four[i]);
    point.x += weights[i] * corner.x;
    point.y += weights[i] * corner.y;
  }
  return point;
}

/// Graphviz's curve as a polyline; nothing where it made none.
std::vector<Point> polyline_of(Agedge_t* edge) {
  const splines* curves = ED_spl(edge);
  std::vector<Point> line;
  if (curves == nullptr || curves->size < 1) return line;
  const bezier& curve = curves->list[0];
  if (curve.size < 4) return line;
  line.push_back(upright(curve.list[0]));
  for (decltype(curve.size) first = 0; first + 3 < curve.size; first += 3) {
    for (int piece = 1; piece <= kCurvePieces; ++piece) line.push_back(on_curve(curve.list + first, static_cast<float>(piece) / kCurvePieces));
  }
  if (!std::all_of(line.begin(), line.end(), [](Point point) { return std::isfinite(point.x) && std::isfinite(point.y); })) line.clear();
  return line;
}

void choose_layers(Chart& chart, bool is_curved, bool is_large) {
  chart.of_graph("rankdir", "TB");
  chart.of_graph("splines", is_curved ? "true" : "none");
  chart.of_graph("ranksep", "0.45");
  chart.of_graph("nodesep", "0.28");
  // As in a flow: bounds the search for few crossings and straight chains.
  chart.of_graph("mclimit", is_large ? "0.1" : "1");
  chart.of_graph("nslimit", is_large ? "0.1" : "2");
  for (const auto& [name, value] : {std::pair("shape", "box"), {"fixedsize", "true"}, {"label", ""}, {"width", "1"}, {"height", "0.5"}}) chart.of_nodes(name, value);
  chart.of_edges("dir", "none");   // arrows are for whoever draws
}

/// How many layers the edges pass through in all, if layers are as many as the longest way is long: what makes dot slow.
std::size_t passed_layers(const Graph& graph) {
  const std::size_t count = graph.nodes.size();
  std::vector<std::vector<std::size_t>> next(count);
  for (const Edge& edge : graph.edges) next[edge.from].push_back(edge.to);
  enum class Seen : std::uint8_t { never, open, done };
  std::vector<Seen> seen(count, Seen::never);
  std::vector<std::size_t> below(count, 0);   // length of the longest way down, without ways that lead round
  for (std::size_t root = 0; root < count; ++root) {
    if (seen[root] != Seen::never) continue;
    seen[root] = Seen::open;
    std::vector<std::pair<std::size_t, std::size_t>> path{{root, 0}};   // node, which of its edges comes next
    while (!path.empty()) {
      auto& [node, edge] = path.back();
      if (edge == next[node].size()) {
        seen[node] = Seen::done;
        const std::size_t length = below[node] + 1;
        path.pop_back();
        if (!path.empty()) below[path.back().first] = std::max(below[path.back().first], length);
        continue;
      }
      const std::size_t to = next[node][edge++];
      if (seen[to] == Seen::done) below[node] = std::max(below[node], below[to] + 1);
      if (seen[to] != Seen::never) continue;
      seen[to] = Seen::open;
      path.emplace_back(to, 0);
    }
  }
  std::size_t passed = 0;
  for (const Edge& edge : graph.edges) passed += below[edge.from] > below[edge.to] ? below[edge.from] - below[edge.to] : below[edge.to] - below[edge.from];
  return passed;
}

/// Which nodes hang together: by node, the lowest number of those that it hangs together with.
std::vector<std::size_t> parts_of(const Graph& graph) {
  std::vector<std::size_t> above(graph.nodes.size());
  std::iota(above.begin(), above.end(), std::size_t{0});
  const auto lowest = [&](std::size_t node) {
    while (above[node] != node) node = above[node] = above[above[node]];
    return node;
  };
  for (const Edge& edge : graph.edges) {
    const std::size_t a = lowest(edge.from), b = lowest(edge.to);
    above[std::max(a, b)] = std::min(a, b);
  }
  for (std::size_t i = 0; i < above.size(); ++i) above[i] = lowest(i);
  return above;
}

/// Puts parts that do not hang together into rows, where dot would put all into one.
void put_parts_in_rows(const Graph& graph, Placed& placed) {
  constexpr float kRowWidth = 1600, kBetween = 28, kRowsApart = 44;
  struct Part {
    Point least{kFarthest, kFarthest}, most{-kFarthest, -kFarthest}, shift;
    void see(Point point) {
      least = {std::min(least.x, point.x), std::min(least.y, point.y)};
      most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
  };
  const std::vector<std::size_t> part_of = parts_of(graph);
  std::map<std::size_t, Part> parts;   // the one with the first node first
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    const Point half{graph.nodes[i].width / 2, graph.nodes[i].height / 2};
    parts[part_of[i]].see({placed.nodes[i].x - half.x, placed.nodes[i].y - half.y});
    parts[part_of[i]].see({placed.nodes[i].x + half.x, placed.nodes[i].y + half.y});
  }
  if (parts.size() < 2) return;
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    for (const Point& point : placed.edges[i]) parts[part_of[graph.edges[i].from]].see(point);
  }
  float widest = kRowWidth, x = 0, y = 0, row = 0;
  for (const auto& [first, part] : parts) widest = std::max(widest, part.most.x - part.least.x);
  for (auto& [first, part] : parts) {
    const float width = part.most.x - part.least.x;
    if (x > 0 && x + width > widest) {
      y += row + kRowsApart;
      x = row = 0;
    }
    part.shift = {x - part.least.x, y - part.least.y};
    x += width + kBetween;
    row = std::max(row, part.most.y - part.least.y);
  }
  const auto move = [](Point& point, const Part& part) { point = {point.x + part.shift.x, point.y + part.shift.y}; };
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) move(placed.nodes[i], parts[part_of[i]]);
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    for (Point& point : placed.edges[i]) move(point, parts[part_of[graph.edges[i].from]]);
  }
}

void move_into_sight(const Graph& graph, Placed& placed) {
  Point least{kFarthest, kFarthest}, most{-kFarthest, -kFarthest};
  const auto see = [&](float x, float y) {
    least = {std::min(least.x, x), std::min(least.y, y)};
    most = {std::max(most.x, x), std::max(most.y, y)};
  };
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    see(placed.nodes[i].x - graph.nodes[i].width / 2, placed.nodes[i].y - graph.nodes[i].height / 2);
    see(placed.nodes[i].x + graph.nodes[i].width / 2, placed.nodes[i].y + graph.nodes[i].height / 2);
  }
  for (const std::vector<Point>& line : placed.edges) {
    for (const Point& point : line) see(point.x, point.y);
  }
  const auto move = [&](Point& point) { point = {point.x - least.x + kMargin, point.y - least.y + kMargin}; };
  std::for_each(placed.nodes.begin(), placed.nodes.end(), move);
  for (std::vector<Point>& line : placed.edges) std::for_each(line.begin(), line.end(), move);
  placed.size = {most.x - least.x + 2 * kMargin, most.y - least.y + 2 * kMargin};
}

}  // namespace

Placed place_in_layers(const Graph& graph) {
  if (graph.nodes.empty()) return {{}, {}, {2 * kMargin, 2 * kMargin}};
  for (const Edge& edge : graph.edges) {
    if (std::max(edge.from, edge.to) >= graph.nodes.size()) throw Error(fmt::format("The map cannot be placed: an edge leads from node {} to node {}, but there are only {} nodes.", edge.from, edge.to, graph.nodes.size()));
  }
  const std::size_t passed = passed_layers(graph);
  if (graph.nodes.size() > kMostLayered || passed > kMostPassed) return place(graph, Style::spread);
  const bool is_curved = passed <= kMostPassedCurved;
  Placed placed;
  {
    Chart chart("map");
    choose_layers(chart, is_curved, graph.edges.size() > 300 || passed > 1000);
    std::vector<Agnode_t*> nodes;
    for (const Node& node : graph.nodes) {
      nodes.push_back(chart.add_node(std::to_string(nodes.size())));
      Chart::set(nodes.back(), "width", in_inches(node.width));
      Chart::set(nodes.back(), "height", in_inches(node.height));
    }
    std::vector<Agedge_t*> edges;
    for (const Edge& edge : graph.edges) {
      edges.push_back(edge.from == edge.to ? nullptr : chart.add_edge(nodes[edge.from], nodes[edge.to]));
    }
    chart.lay_out("dot");
    for (Agnode_t* node : nodes) placed.nodes.push_back(upright(ND_coord(node)));
    for (Agedge_t* edge : edges) placed.edges.push_back(edge == nullptr || !is_curved ? std::vector<Point>{} : polyline_of(edge));
  }
  // Loops, and what dot gave no curve, are lines of our own.
  const bool has_gaps = std::any_of(placed.edges.begin(), placed.edges.end(), [](const std::vector<Point>& line) { return line.size() < 2; });
  if (has_gaps) {
    std::vector<std::vector<Point>> lines = lines_between(graph, placed.nodes);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (placed.edges[i].size() < 2) placed.edges[i] = std::move(lines[i]);
    }
  }
  put_parts_in_rows(graph, placed);
  move_into_sight(graph, placed);
  return placed;
}

}  // namespace casecraft::layout
