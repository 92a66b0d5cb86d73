#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/error.hpp"
#include "layout/chart.hpp"
#include "layout/layout.hpp"

namespace casecraft::layout {
namespace {

constexpr float kArrow = 7;          // Points; Graphviz's arrow at arrowsize 0.7.
constexpr const char* kFont = "Inter,DejaVu Sans,sans-serif";
constexpr float kMostDots = 8000;    // Of a PNG's longer side.

/// Graphviz's y grows upwards.
class Drawing {
public:
  Drawing(const Graph& graph, const Placed& placed, Picture picture, const std::string& title)
      : graph_(graph), placed_(placed), is_svg_(picture == Picture::svg), chart_(as_name(title)) {
    dress(title);
  }

  std::string bytes() {
    std::vector<Agnode_t*> nodes;
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) add_label(i, graph_.edges[i].label, placed_.edges[i]);   // before the nodes, which cover what is over them
    for (std::size_t i = 0; i < graph_.nodes.size(); ++i) nodes.push_back(add_node(graph_.nodes[i], placed_.nodes[i]));
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) add_edge(graph_.edges[i], placed_.edges[i], nodes);
    chart_.lay_out("nop2");
    return chart_.render(is_svg_ ? "svg" : "png");
  }

private:
  void dress(const std::string& title) {
    const float longest = std::max({placed_.size.x, placed_.size.y + 40, 72.F});
    chart_.of_graph("dpi", is_svg_ ? "72" : fmt::format("{:.2f}", std::min(144.F, kMostDots * 72 / longest)));
    chart_.of_graph("label", as_label(title));
    chart_.of_graph("labelloc", "t");
    chart_.of_graph("fontname", kFont);
    chart_.of_graph("fontsize", "16");
    chart_.of_graph("bgcolor", "white");
    chart_.of_graph("pad", "0.2");
    chart_.of_graph("outputorder", "edgesfirst");
    for (const auto& [name, value] : {std::pair("shape", "box"), {"style", "rounded,filled"}, {"fillcolor", "#f4f6f8"}, {"color", "#3b4754"}, {"fontcolor", "#14181c"}, {"fixedsize", "true"},
                                      {"fontname", kFont}, {"fontsize", "10"}, {"label", ""}, {"pos", ""}, {"width", "1"}, {"height", "0.5"}, {"margin", "0"}}) {
      chart_.of_nodes(name, value);
    }
    for (const auto& [name, value] : {std::pair("color", "#6a7682"), {"arrowsize", "0.7"}, {"pos", ""}}) {
      chart_.of_edges(name, value);
    }
  }

  [[nodiscard]] std::string place(Point point) const { return fmt::format("{:.2f},{:.2f}", point.x, placed_.size.y - point.y); }

  Agnode_t* add_node(const Node& node, Point at) {
    Agnode_t* added = chart_.add_node(as_name(node.id));
    Chart::set(added, "label", as_label(node.label));
    Chart::set(added, "pos", place(at));
    Chart::set(added, "width", fmt::format("{:.4f}", node.width / 72));
    Chart::set(added, "height", fmt::format("{:.4f}", node.height / 72));
    return added;
  }

  /// A label of an edge, as a node of its own: on white, so that its line does not strike it through.
  void add_label(std::size_t number, const std::string& text, const std::vector<Point>& line) {
    if (text.empty()) return;
    Agnode_t* added = chart_.add_node(fmt::format("label {}", number));
    const std::size_t middle = line.size() / 2;
    Chart::set(added, "pos", place(line.size() % 2 == 1 ? line[middle] : between(line[middle - 1], line[middle], 0.5F)));
    Chart::set(added, "label", as_label(text));
    for (const auto& [name, value] : {std::pair("shape", "plaintext"), {"style", "filled"}, {"fillcolor", "white"}, {"fontsize", "8"}, {"fixedsize", "false"}, {"width", "0.01"}, {"height", "0.01"},
                                      {"margin", "0.03,0.01"}}) {
      Chart::set(added, name, value);
    }
  }

  void add_edge(const Edge& edge, const std::vector<Point>& line, const std::vector<Agnode_t*>& nodes) {
    Chart::set(chart_.add_edge(nodes[edge.from], nodes[edge.to]), "pos", spline(line));
  }

  static Point between(Point a, Point b, float part) { return {a.x + part * (b.x - a.x), a.y + part * (b.y - a.y)}; }

  /// The polyline as Graphviz's Bézier pieces, up to where the arrow begins.
  [[nodiscard]] std::string spline(std::vector<Point> line) const {
    const Point tip = line.back();
    float left = kArrow;
    while (true) {
      const Point a = line[line.size() - 2], b = line.back();
      const float length = std::hypot(b.x - a.x, b.y - a.y);
      if (length > left || line.size() == 2) {
        line.back() = between(b, a, length > left ? left / length : 0.5F);
        break;
      }
      left -= length;
      line.pop_back();
    }
    std::string text = "e," + place(tip) + ' ' + place(line[0]);
    for (std::size_t i = 1; i < line.size(); ++i) {
      const Point a = line[i - 1], b = line[i];
      text += ' ' + place(between(a, b, 1.F / 3)) + ' ' + place(between(a, b, 2.F / 3)) + ' ' + place(b);
    }
    return text;
  }

  const Graph& graph_;
  const Placed& placed_;
  bool is_svg_;
  Chart chart_;
};

}  // namespace

std::string draw(const Graph& graph, const Placed& placed, Picture picture, const std::string& title) {
  const auto is_no_line = [](const std::vector<Point>& line) { return line.size() < 2; };
  if (placed.nodes.size() != graph.nodes.size() || placed.edges.size() != graph.edges.size() || std::any_of(placed.edges.begin(), placed.edges.end(), is_no_line)) {
    throw Error("The chart cannot be drawn: its places are those of another graph; place the same graph that is drawn.");
  }
  return Drawing(graph, placed, picture, title).bytes();
}

}  // namespace casecraft::layout
