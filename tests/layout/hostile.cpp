#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <limits>

#include "base/error.hpp"
#include "base/utf8.hpp"
#include "layout/layout.hpp"
#include "samples.hpp"

using namespace casecraft::layout;
using namespace casecraft::layout::test;

namespace {

rc::Gen<std::string> any_text() {
  const std::vector<std::string> pieces{"a", "Z", " ", "\"", "\\", "\n", "\\N", "\\l", "\t", "\x01", "\x7F", "<", ">", "&", "&amp;", "&#", "&x;", "{", "|", "é", "李", "Ж", "\xC3", "\xFF", "\xEF\xBF\xBF", "%s", "'", "]]>"};
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)), [](const std::vector<std::string>& chosen) {
    std::string text;
    for (const std::string& piece : chosen) text += piece;
    return text;
  });
}

Graph any_graph() {
  Graph graph;
  const auto count = *rc::gen::inRange<std::size_t>(1, 16);
  for (std::size_t i = 0; i < count; ++i) {
    Node node{*any_text(), *any_text(), static_cast<float>(*rc::gen::inRange(1, 300)), static_cast<float>(*rc::gen::inRange(1, 100)), {}};
    if (*rc::gen::inRange(0, 4) == 0) node.at = Point{static_cast<float>(*rc::gen::inRange(0, 900)) + node.width / 2, static_cast<float>(*rc::gen::inRange(0, 900)) + node.height / 2};
    graph.nodes.push_back(node);
  }
  const auto edges = *rc::gen::inRange<std::size_t>(0, 30);
  for (std::size_t i = 0; i < edges; ++i) graph.edges.push_back({*rc::gen::inRange<std::size_t>(0, count), *rc::gen::inRange<std::size_t>(0, count), *any_text()});
  return graph;
}

/// Whether `text` has only tags that close, and no '&' that begins no entity that XML knows: enough of XML for what is tested here.
bool is_well_formed(const std::string& text) {
  std::vector<std::string> open;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c < 0x20 && c != '\n' && c != '\t') return false;
    if (text.compare(at, 3, "\xEF\xBF\xBF") == 0) return false;
    if (c == '&') {
      const std::size_t end = text.find(';', at);
      if (end == std::string::npos) return false;
      const std::string name = text.substr(at + 1, end - at - 1);
      if (name != "amp" && name != "lt" && name != "gt" && name != "quot" && name.front() != '#') return false;
    }
    if (c != '<') continue;
    const std::size_t end = text.compare(at, 4, "<!--") == 0 ? text.find("-->", at) + 2 : text.find('>', at);
    if (end == std::string::npos) return false;
    const std::string tag = text.substr(at + 1, end - at - 1);
    if (tag.front() == '/') {
      if (open.empty() || open.back() != tag.substr(1)) return false;
      open.pop_back();
    } else if (tag.front() != '!' && tag.front() != '?' && tag.back() != '/') {
      open.push_back(tag.substr(0, tag.find_first_of(" \n")));
    }
    at = end;
  }
  return open.empty() && !casecraft::base::first_bad_utf8(text);
}

}  // namespace

TEST_CASE("any graph with any text is placed and drawn") {
  const bool holds = rc::check([] {
    const Graph graph = any_graph();
    const Style style = *rc::gen::element(Style::flow, Style::spread);
    const Placed placed = place(graph, style);
    RC_ASSERT(what_is_wrong(graph, placed).empty());
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) RC_ASSERT(!graph.nodes[i].at || *graph.nodes[i].at == placed.nodes[i]);
    RC_ASSERT(is_well_formed(draw(graph, placed, Picture::svg, *any_text())));
    RC_ASSERT(draw(graph, placed, Picture::png, *any_text()).starts_with("\x89PNG"));
  });
  CHECK(holds);
}

TEST_CASE("new nodes never stand over others") {
  const bool holds = rc::check([] {
    const Graph graph = any_graph();
    const Placed placed = place(graph, *rc::gen::element(Style::flow, Style::spread));
    for (std::size_t a = 0; a < graph.nodes.size(); ++a) {
      for (std::size_t b = 0; b < a; ++b) RC_ASSERT((graph.nodes[a].at && graph.nodes[b].at) || !overlap(graph, placed, a, b));
    }
  });
  CHECK(holds);
}

TEST_CASE("what is no graph is refused in a sentence") {
  Graph graph = graph_of(2, {{0, 2}});
  CHECK_THROWS_WITH(place(graph, Style::flow), "Edge 0 of the chart leads from node 0 to node 2, but there are only 2 nodes.");
  graph = graph_of(2, {});
  graph.nodes[1].width = 0;
  CHECK_THROWS_WITH(place(graph, Style::flow), "Node 'P1' of the chart has no size; expected a width and a height above 0 points.");
  graph.nodes[1].width = std::numeric_limits<float>::quiet_NaN();
  CHECK_THROWS_AS(place(graph, Style::spread), casecraft::Error);
  graph.nodes[1].width = 90;
  graph.nodes[1].at = Point{std::numeric_limits<float>::infinity(), 0};
  CHECK_THROWS_WITH(place(graph, Style::spread), "Node 'P1' of the chart has a place that is no number.");
}
