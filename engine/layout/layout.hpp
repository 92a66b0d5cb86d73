#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace casecraft::layout {

struct Point {
  float x{0}, y{0};     ///< In points (1/72 inch); y grows downwards.
  friend bool operator==(const Point&, const Point&) = default;
};

struct Node {
  std::string id;       ///< Unique in the graph.
  std::string label;    ///< Any text; a line break is a new line. Only `draw` looks at it: the node has the size that it is given.
  float width{90}, height{36};     ///< In points, above 0.
  std::optional<Point> at;         ///< Where it stood before: kept. Not negative.
};

struct Edge {
  std::size_t from{0}, to{0};      ///< Indices into `nodes`.
  std::string label;
};

struct Graph {
  std::vector<Node> nodes;
  std::vector<Edge> edges;
};

enum class Style {
  flow,        ///< Layers from left to right along the money (Graphviz dot): small graphs.
  spread,      ///< Force-directed (Graphviz sfdp): any graph.
};

struct Placed {
  std::vector<Point> nodes;                  ///< Centres, in the order of the graph's nodes.
  std::vector<std::vector<Point>> edges;     ///< Polylines from border to border, of two points or more: straight where nothing is in the way, else bowed.
  Point size;                                ///< All lies in [0, size.x] × [0, size.y].
};

/// Places a graph by the Graphviz library. Nodes that stood somewhere stay there exactly (`at`), and only new ones are placed, near what they are linked to, and
/// over no other; new ones that are linked to nothing old come below. The same graph gives the same picture. From any thread; a second one waits. Throws Error
/// when Graphviz refuses, or when the graph is none (an edge to a node that is not there, a size or place that is no number).
Placed place(const Graph& graph, Style style);

/// Places a graph in layers from the top down by Graphviz's dot, with lines that bend round the nodes that they pass; parts that do not hang together stand in rows. `at` is not looked at. From any thread; a second one waits. A graph that dot
/// would take more than a second or two for has straight lines, or is spread. Throws Error when Graphviz refuses or an edge leads to a node that is not there.
Placed place_in_layers(const Graph& graph);

enum class Picture { svg, png };
/// The graph as a picture, where `placed` (of the same graph) has its nodes and edges, by Graphviz's own renderers. `title` stands above it. Texts may be
/// anything: what is no UTF-8 shows as U+FFFD. A PNG has 144 dots an inch, or as many as keep it within 8,000 dots. Throws Error when the renderer is not installed.
std::string draw(const Graph& graph, const Placed& placed, Picture picture, const std::string& title);

}  // namespace casecraft::layout
