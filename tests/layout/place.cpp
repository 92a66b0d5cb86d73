#include <catch2/catch.hpp>

#include <cmath>
#include <thread>

#include "layout/layout.hpp"
#include "samples.hpp"

using namespace casecraft::layout;
using namespace casecraft::layout::test;

namespace {

const Style kStyles[] = {Style::flow, Style::spread};

/// Whether a point is on the border of a node's rectangle, to half a point.
bool is_on_border(const Node& node, Point centre, Point point) {
  const float x = std::abs(point.x - centre.x) - node.width / 2, y = std::abs(point.y - centre.y) - node.height / 2;
  return std::abs(std::max(x, y)) < 0.5F;
}

}  // namespace

TEST_CASE("small and odd graphs are placed") {
  for (const Style style : kStyles) {
    CHECK(place(Graph{}, style).nodes.empty());
    for (const Graph& graph : {graph_of(1, {}), graph_of(1, {{0, 0}}), graph_of(1, {{0, 0}, {0, 0}, {0, 0}}), graph_of(2, {}), graph_of(2, {{0, 1}}), graph_of(2, {{0, 1}, {1, 0}, {0, 1}, {1, 1}}),
                               graph_of(7, {{0, 1}, {1, 2}, {3, 4}, {4, 3}}), graph_of(4, {{0, 1}, {1, 2}, {2, 3}, {3, 0}}), graph_of(40, {})}) {
      const Placed placed = place(graph, style);
      CHECK(what_is_wrong(graph, placed).empty());
      CHECK(overlaps(graph, placed) == 0);
    }
  }
}

TEST_CASE("a flow goes from left to right") {
  const Placed placed = place(graph_of(4, {{0, 1}, {1, 2}, {2, 3}}), Style::flow);
  for (std::size_t i = 1; i < 4; ++i) CHECK(placed.nodes[i].x > placed.nodes[i - 1].x + 90);
}

TEST_CASE("lines go from border to border") {
  for (const Style style : kStyles) {
    const Graph graph = graph_of(6, {{0, 1}, {1, 2}, {0, 2}, {2, 0}, {2, 3}, {3, 3}, {4, 3}, {3, 4}, {3, 4}, {0, 5}});
    const Placed placed = place(graph, style);
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
      const Edge& edge = graph.edges[i];
      CHECK(is_on_border(graph.nodes[edge.from], placed.nodes[edge.from], placed.edges[i].front()));
      CHECK(is_on_border(graph.nodes[edge.to], placed.nodes[edge.to], placed.edges[i].back()));
    }
  }
}

TEST_CASE("edges between the same two nodes lie side by side") {
  const Graph graph = graph_of(2, {{0, 1}, {1, 0}, {0, 1}});
  const Placed placed = place(graph, Style::flow);
  const auto middle = [&](std::size_t edge) { return placed.edges[edge][placed.edges[edge].size() / 2]; };
  CHECK(std::abs(middle(0).y - middle(1).y) > 5);
  CHECK(std::abs(middle(1).y - middle(2).y) > 5);
  CHECK(std::abs(middle(0).y - middle(2).y) > 5);
}

TEST_CASE("a line bows around a node that stands in its way") {
  Graph graph = graph_of(3, {{0, 2}});
  for (std::size_t i = 0; i < 3; ++i) graph.nodes[i].at = Point{100 + 200 * static_cast<float>(i), 200};
  const Placed placed = place(graph, Style::flow);
  for (const Point& point : placed.edges[0]) CHECK_FALSE((std::abs(point.x - 300) < 45 && std::abs(point.y - 200) < 18));
}

TEST_CASE("the same graph gives the same picture") {
  for (const Style style : kStyles) {
    const Graph graph = large_graph(60, 80);
    const Placed first = place(graph, style);
    (void)place(large_graph(30, 20), Style::spread);   // what was placed in between makes no difference
    const Placed second = place(graph, style);
    CHECK(first.nodes == second.nodes);
    CHECK(first.edges == second.edges);
    CHECK(first.size == second.size);
  }
}

TEST_CASE("large graphs are placed without one node over another") {
  for (const auto& [nodes, edges] : {std::pair<std::size_t, std::size_t>{100, 120}, {300, 300}, {300, 1000}}) {
    for (const Style style : kStyles) {
      const Graph graph = large_graph(nodes, edges);
      const Placed placed = place(graph, style);
      CHECK(what_is_wrong(graph, placed).empty());
      CHECK(overlaps(graph, placed) == 0);
    }
  }
}

TEST_CASE("graphs are placed from any thread") {
  const Graph graph = large_graph(40, 50);
  const Placed here = place(graph, Style::spread);
  std::vector<Placed> there(2);
  std::vector<std::thread> threads;
  for (Placed& placed : there) threads.emplace_back([&graph, &placed] { placed = place(graph, Style::spread); });
  for (std::thread& thread : threads) thread.join();
  for (const Placed& placed : there) CHECK(placed.nodes == here.nodes);
}
