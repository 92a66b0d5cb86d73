#include <catch2/catch.hpp>

#include "base/error.hpp"
#include "layout/layout.hpp"
#include "samples.hpp"

using namespace casecraft::layout;
using namespace casecraft::layout::test;

namespace {

std::string drawn(const Graph& graph, Picture picture, const std::string& title) { return draw(graph, place(graph, Style::flow), picture, title); }

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// Big-endian, as PNG has it.
std::uint32_t number_at(const std::string& bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8U | static_cast<unsigned char>(bytes[at + i]);
  return number;
}

}  // namespace

TEST_CASE("an SVG says what the graph says") {
  Graph graph = graph_of(3, {{0, 1}, {1, 2}});
  graph.nodes[1].label = "Мария Костова";
  graph.edges[1].label = "12 × 4,500.00";
  const std::string svg = drawn(graph, Picture::svg, "From Varos to Lirang");
  CHECK(holds(svg, "<svg"));
  CHECK(holds(svg, ">Party 0<"));
  CHECK(holds(svg, ">Мария Костова<"));
  CHECK(holds(svg, ">12 × 4,500.00<"));
  CHECK(holds(svg, ">From Varos to Lirang<"));
  CHECK(holds(svg, "<title>P2</title>"));
}

TEST_CASE("what Graphviz or XML would take for an order is drawn as it is") {
  Graph graph = graph_of(2, {{0, 1}});
  graph.nodes[0].label = R"(\N "quoted" \G)";
  graph.nodes[1].label = "<b>Kerr & Sons</b>";
  graph.nodes[1].id = "<&lt;\"&none;>";
  graph.edges[0].label = "&lt;&none;&#0;";
  const std::string svg = drawn(graph, Picture::svg, "first\nsecond");
  CHECK(holds(svg, R"(>\N &quot;quoted&quot; \G<)"));
  CHECK(holds(svg, ">&lt;b&gt;Kerr &amp; Sons&lt;/b&gt;<"));
  CHECK(holds(svg, ">&amp;lt;&amp;none;&amp;#0;<"));
  CHECK(holds(svg, "<title>&lt;&amp;lt;&quot;&amp;none;&gt;</title>"));
  CHECK(holds(svg, ">first<"));
  CHECK(holds(svg, ">second<"));
}

TEST_CASE("nodes of one name are two") {
  Graph graph = graph_of(3, {{0, 1}});
  for (Node& node : graph.nodes) node.id = "same";
  const std::string svg = drawn(graph, Picture::svg, "");
  CHECK(holds(svg, ">Party 0<"));
  CHECK(holds(svg, ">Party 2<"));
}

TEST_CASE("a PNG has 144 dots an inch, or as many as keep it within 8,000") {
  const Graph small = graph_of(2, {{0, 1}});
  const Placed placed = place(small, Style::flow);
  const std::string png = draw(small, placed, Picture::png, "Title");
  REQUIRE(png.starts_with("\x89PNG\r\n"));
  CHECK(number_at(png, 16) > static_cast<std::uint32_t>(placed.size.x) * 3 / 2);

  Graph wide = graph_of(2, {{0, 1}});
  wide.nodes[0].at = Point{100, 100};
  wide.nodes[1].at = Point{30000, 100};
  const std::string large = draw(wide, place(wide, Style::flow), Picture::png, "Title");
  REQUIRE(large.starts_with("\x89PNG\r\n"));
  CHECK(number_at(large, 16) < 8100);
}

TEST_CASE("an empty graph is a picture of its title") {
  CHECK(holds(drawn(Graph{}, Picture::svg, "Nothing yet"), ">Nothing yet<"));
  CHECK(drawn(Graph{}, Picture::png, "Nothing yet").starts_with("\x89PNG"));
}

TEST_CASE("places of another graph are refused") {
  const Placed placed = place(graph_of(2, {{0, 1}}), Style::flow);
  CHECK_THROWS_AS(draw(graph_of(3, {{0, 1}}), placed, Picture::svg, ""), casecraft::Error);
  CHECK_THROWS_AS(draw(graph_of(2, {}), placed, Picture::svg, ""), casecraft::Error);
}

TEST_CASE("drawing twice gives the same bytes") {
  const Graph graph = large_graph(30, 40);
  CHECK(drawn(graph, Picture::svg, "Twice") == drawn(graph, Picture::svg, "Twice"));
}
