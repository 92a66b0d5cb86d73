#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

#include "base/error.hpp"
#include "layout/layout.hpp"
#include "samples.hpp"

using namespace casecraft::layout;
using namespace casecraft::layout::test;

TEST_CASE("layers lead from the top down, with a line for each edge that keeps clear of other nodes") {
  const Graph graph = graph_of(5, {{0, 1}, {1, 2}, {2, 3}, {0, 3}, {3, 4}, {4, 1}, {0, 4}});
  const Placed placed = place_in_layers(graph);
  CHECK(placed.nodes[0].y < placed.nodes[1].y);
  CHECK(placed.nodes[1].y < placed.nodes[2].y);
  REQUIRE(placed.edges.size() == graph.edges.size());
  for (std::size_t e = 0; e < graph.edges.size(); ++e) {
    REQUIRE(placed.edges[e].size() >= 2);
    for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
      if (n == graph.edges[e].from || n == graph.edges[e].to) continue;
      const bool is_clear = std::none_of(placed.edges[e].begin(), placed.edges[e].end(), [&](Point point) {
        return std::abs(point.x - placed.nodes[n].x) < graph.nodes[n].width / 2 - 1 && std::abs(point.y - placed.nodes[n].y) < graph.nodes[n].height / 2 - 1;
      });
      CHECK(is_clear);
    }
    for (const Point& point : placed.edges[e]) {
      CHECK(point.x >= 0);
      CHECK(point.x <= placed.size.x);
      CHECK(point.y <= placed.size.y);
    }
  }
}

TEST_CASE("parts that do not hang together stand in rows and not over one another") {
  std::vector<std::pair<std::size_t, std::size_t>> edges;
  for (std::size_t i = 0; i < 40; ++i) edges.emplace_back(2 * i, 2 * i + 1);
  const Graph graph = graph_of(80, edges);
  const Placed placed = place_in_layers(graph);
  CHECK(placed.size.x < 1800);
  CHECK(placed.size.y < 1000);
  CHECK(overlaps(graph, placed) == 0);
  CHECK(placed.nodes[0].y < placed.nodes[79].y);
}

TEST_CASE("a graph whose ways lead from anywhere to anywhere is spread, since layers would take minutes") {
  std::vector<std::pair<std::size_t, std::size_t>> edges;
  for (std::size_t i = 0; i + 1 < 250; ++i) edges.insert(edges.end(), {{i, i + 1}, {i, i * 7919 % 250}, {i, i * 104729 % 250}});
  const Graph graph = graph_of(250, edges);
  const Placed placed = place_in_layers(graph);
  CHECK(what_is_wrong(graph, placed).empty());
  CHECK(placed.size.y < 100 * 250);
}

TEST_CASE("layers take loops, no nodes and large graphs, and refuse an edge to nowhere") {
  CHECK(place_in_layers(graph_of(1, {{0, 0}})).edges.front().size() >= 2);
  CHECK(place_in_layers(Graph{}).nodes.empty());
  const Placed large = place_in_layers(large_graph(1500, 3000));
  CHECK(large.nodes.size() == 1500);
  CHECK(large.edges.size() == 3000);
  Graph broken = graph_of(2, {});
  broken.edges.push_back({0, 7, {}});
  CHECK_THROWS_AS(place_in_layers(broken), casecraft::Error);
}
