#pragma once

#include <vector>

#include "layout/layout.hpp"

namespace casecraft::layout {

/// Polylines for the edges of nodes that stand at `places`, from border to border: straight lines; edges between the same two nodes side by side; small loops
/// for edges to oneself. In a graph of at most 150 edges a line that would cross a third node bows around it when it can.
std::vector<std::vector<Point>> lines_between(const Graph& graph, const std::vector<Point>& places);

/// Whether the straight line from `a` to `b` touches the rectangle around `centre`.
bool touches(Point a, Point b, Point centre, float half_width, float half_height);

}  // namespace casecraft::layout
