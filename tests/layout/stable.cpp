#include <catch2/catch.hpp>

#include <cmath>

#include "layout/layout.hpp"
#include "samples.hpp"

using namespace casecraft::layout;
using namespace casecraft::layout::test;

TEST_CASE("adding a node moves no other") {
  for (const Style style : {Style::flow, Style::spread}) {
    Graph graph = large_graph(60, 80);
    for (int round = 0; round < 12; ++round) {
      const Placed before = place(graph, style);
      graph = standing(graph, before);
      graph.nodes.push_back({"new " + std::to_string(round), "New", 90, 36, {}});
      graph.edges.push_back({static_cast<std::size_t>(round) * 5, graph.nodes.size() - 1, {}});
      const Placed after = place(graph, style);
      for (std::size_t i = 0; i < before.nodes.size(); ++i) CHECK(after.nodes[i] == before.nodes[i]);
      CHECK(what_is_wrong(graph, after).empty());
      CHECK(overlaps(graph, after) == 0);
    }
  }
}

TEST_CASE("taking a node away moves no other") {
  const Graph graph = standing(graph_of(5, {{0, 1}, {1, 2}, {2, 3}}), place(graph_of(5, {{0, 1}, {1, 2}, {2, 3}}), Style::spread));
  Graph fewer = graph;
  fewer.nodes.pop_back();
  const Placed placed = place(fewer, Style::spread);
  for (std::size_t i = 0; i < fewer.nodes.size(); ++i) CHECK(placed.nodes[i] == *graph.nodes[i].at);
}

TEST_CASE("a new node stands near what it is linked to") {
  for (const Style style : {Style::flow, Style::spread}) {
    Graph graph = graph_of(12, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {6, 7}, {7, 8}, {8, 9}, {9, 10}, {10, 11}});
    graph = standing(graph, place(graph, style));
    graph.nodes.push_back({"new", "New", 90, 36, {}});
    graph.edges.push_back({6, 12, {}});
    const Placed placed = place(graph, style);
    CHECK(std::hypot(placed.nodes[12].x - placed.nodes[6].x, placed.nodes[12].y - placed.nodes[6].y) < 260);
  }
}

TEST_CASE("in a flow a new node stands on its side of the money") {
  Graph graph = graph_of(3, {{1, 0}, {0, 2}});
  graph.nodes[0].at = Point{500, 300};
  const Placed placed = place(graph, Style::flow);
  CHECK(placed.nodes[1].x < 400);
  CHECK(placed.nodes[2].x > 600);
}

TEST_CASE("many new nodes find room around one") {
  for (const Style style : {Style::flow, Style::spread}) {
    Graph graph = graph_of(200, {});
    for (std::size_t i = 1; i < 200; ++i) graph.edges.push_back({i % 2 == 0 ? 0 : i, i % 2 == 0 ? i : 0, {}});
    graph.nodes[0].at = Point{60, 40};
    const Placed placed = place(graph, style);
    CHECK(placed.nodes[0] == Point{60, 40});
    CHECK(what_is_wrong(graph, placed).empty());
    CHECK(overlaps(graph, placed) == 0);
  }
}

TEST_CASE("what is linked to nothing old comes below") {
  for (const Style style : {Style::flow, Style::spread}) {
    Graph graph = graph_of(6, {{0, 1}, {2, 3}, {3, 4}});
    graph.nodes[0].at = Point{100, 100};
    graph.nodes[1].at = Point{300, 180};
    const Placed placed = place(graph, style);
    CHECK(what_is_wrong(graph, placed).empty());
    CHECK(overlaps(graph, placed) == 0);
    for (std::size_t i = 2; i < 6; ++i) CHECK(placed.nodes[i].y > 200);
  }
}

TEST_CASE("old nodes that stand one over another stay so") {
  Graph graph = graph_of(3, {{0, 1}, {1, 0}, {0, 2}});
  graph.nodes[0].at = graph.nodes[1].at = Point{100, 100};
  const Placed placed = place(graph, Style::spread);
  CHECK(placed.nodes[0] == Point{100, 100});
  CHECK(placed.nodes[1] == Point{100, 100});
  CHECK_FALSE(overlap(graph, placed, 0, 2));
  CHECK(what_is_wrong(graph, placed).empty());
}
