#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace casecraft::layout {

struct Point {
  float x{0}, y{0};     ///< In points (1/72 inch); y grows downwards.
};

struct Node {
  std::string id;       ///< Unique in the graph.
  std::string label;
  float width{90}, height{36};     ///< In points.
  std::optional<Point> at;         ///< Where it stood before: kept.
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
  spread,      ///< Force-directed (Graphviz sfdp or neato): any graph.
};

struct Placed {
  std::vector<Point> nodes;                  ///< Centres, in the order of the graph's nodes.
  std::vector<std::vector<Point>> edges;     ///< Polylines from border to border.
  Point size;                                ///< All lies in [0, size.x] × [0, size.y].
};

/// Places a graph by the Graphviz library. Nodes that stood somewhere stay there exactly (`at`), and only new ones are placed, near what they are linked to. The same
/// graph gives the same picture. Not for two threads at once. Throws Error when Graphviz refuses.
Placed place(const Graph& graph, Style style);

enum class Picture { svg, png };
/// The graph as a picture, where `placed` has its nodes, by Graphviz's own renderers. `title` stands above it. Throws Error when the renderer is not installed.
std::string draw(const Graph& graph, const Placed& placed, Picture picture, const std::string& title);

}  // namespace casecraft::layout
