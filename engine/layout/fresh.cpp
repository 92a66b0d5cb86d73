#include <fmt/format.h>
#include <gvc.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "base/error.hpp"
#include "layout/chart.hpp"
#include "layout/places.hpp"

namespace casecraft::layout {
namespace {

std::string inches(float points) { return fmt::format("{:.4f}", points / 72.F); }

/// Lines are drawn by ourselves (lines.hpp), so that they are the same kind wherever nodes stand: Graphviz is told to make none.
void choose(Chart& chart, const Graph& graph, Style style) {
  const Room room = room_for(graph);
  chart.of_graph("splines", "none");
  if (style == Style::flow) {
    chart.of_graph("rankdir", "LR");
    chart.of_graph("ranksep", inches(room.layer));
    chart.of_graph("nodesep", "0.25");
    // Bounds the search for few crossings and straight chains, which would take many seconds for a thousand edges.
    const bool is_large = graph.edges.size() > 300;
    chart.of_graph("mclimit", is_large ? "0.1" : "1");
    chart.of_graph("nslimit", is_large ? "0.1" : "2");
    return;
  }
  chart.of_graph("start", "1");   // the seed: the same picture every time
  chart.of_graph("K", "1.5");
  chart.of_graph("overlap", "prism");
  chart.of_graph("sep", fmt::format("+{:.0f},{:.0f}", room.apart.x / 2, room.apart.y / 2));   // on each side
}

}  // namespace

Room room_for(const Graph& graph) {
  std::size_t longest = 0;
  for (const Edge& edge : graph.edges) longest = std::max(longest, edge.label.size());
  const float text = std::min(4.6F * static_cast<float>(longest), 100.F);   // in letters of 8 points
  return {std::max(54.F, text + 28), {std::max(24.F, std::min(text, 60.F)), 24}};
}

std::vector<Point> fresh_places(const Graph& graph, Style style) {
  if (graph.nodes.empty()) return {};
  Chart chart("chart");
  choose(chart, graph, style);
  chart.of_nodes("shape", "box");
  chart.of_nodes("fixedsize", "true");
  chart.of_nodes("label", "");
  chart.of_nodes("width", "1");
  chart.of_nodes("height", "0.5");
  std::vector<Agnode_t*> nodes;
  for (const Node& node : graph.nodes) {
    nodes.push_back(chart.add_node(std::to_string(nodes.size())));
    Chart::set(nodes.back(), "width", inches(node.width));
    Chart::set(nodes.back(), "height", inches(node.height));
  }
  std::set<std::pair<std::size_t, std::size_t>> linked;   // many payments pull no harder than one
  for (const Edge& edge : graph.edges) {
    if (edge.from != edge.to && linked.emplace(edge.from, edge.to).second) chart.add_edge(nodes[edge.from], nodes[edge.to]);
  }
  chart.lay_out(style == Style::flow ? "dot" : "sfdp");

  std::vector<Point> places;
  Point least{std::numeric_limits<float>::max(), std::numeric_limits<float>::max()};
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const Point place{static_cast<float>(ND_coord(nodes[i]).x), static_cast<float>(-ND_coord(nodes[i]).y)};
    if (!std::isfinite(place.x) || !std::isfinite(place.y)) throw Error(fmt::format("The chart cannot be placed: Graphviz gives no place for node '{}'.", graph.nodes[i].id));
    places.push_back(place);
    least.x = std::min(least.x, place.x - graph.nodes[i].width / 2);
    least.y = std::min(least.y, place.y - graph.nodes[i].height / 2);
  }
  for (Point& place : places) place = {place.x - least.x, place.y - least.y};
  return places;
}

}  // namespace casecraft::layout
