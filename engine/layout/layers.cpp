#include <fmt/format.h>
#include <gvc.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/error.hpp"
#include "layout/chart.hpp"
#include "layout/lines.hpp"
#include "layout/places.hpp"

namespace casecraft::layout {
namespace {

constexpr std::size_t kMostCurved = 900;    // Edges whose curves dot finds in well under a second.
constexpr std::size_t kMostLayered = 1200;  // Nodes; more are spread, since layers of so many take minutes.
constexpr int kCurvePieces = 8;             // Of one Bézier curve.

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

void move_into_sight(const Graph& graph, Placed& placed) {
  constexpr float kNoEnd = std::numeric_limits<float>::max();
  Point least{kNoEnd, kNoEnd}, most{-kNoEnd, -kNoEnd};
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
  if (graph.nodes.size() > kMostLayered) return place(graph, Style::spread);
  const bool is_curved = graph.edges.size() <= kMostCurved;
  Placed placed;
  {
    Chart chart("map");
    choose_layers(chart, is_curved, graph.edges.size() > 300);
    std::vector<Agnode_t*> nodes;
    for (const Node& node : graph.nodes) {
      nodes.push_back(chart.add_node(std::to_string(nodes.size())));
      Chart::set(nodes.back(), "width", in_inches(node.width));
      Chart::set(nodes.back(), "height", in_inches(node.height));
    }
    std::vector<Agedge_t*> edges;
    for (const Edge& edge : graph.edges) {
      if (std::max(edge.from, edge.to) >= nodes.size()) throw Error(fmt::format("The map cannot be placed: an edge leads from node {} to node {}, but there are only {} nodes.", edge.from, edge.to, nodes.size()));
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
  move_into_sight(graph, placed);
  return placed;
}

}  // namespace casecraft::layout
