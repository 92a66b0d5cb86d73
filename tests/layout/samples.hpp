#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "layout/layout.hpp"

namespace casecraft::layout::test {

/// A graph of unlabelled links between nodes "P0", "P1" … of 90 × 36 points.
Graph graph_of(std::size_t nodes, const std::vector<std::pair<std::size_t, std::size_t>>& edges);
/// Payers and receivers as a desk shows them: a few hubs, chains, parts that are not linked.
Graph large_graph(std::size_t nodes, std::size_t edges);

/// Whether two nodes' rectangles share more than a hundredth of a point.
bool overlap(const Graph& graph, const Placed& placed, std::size_t a, std::size_t b);
std::size_t overlaps(const Graph& graph, const Placed& placed);
/// The first sentence that does not hold of any placed graph, or nothing: a place for each node, a line for each edge, all of it numbers and within the size.
std::string what_is_wrong(const Graph& graph, const Placed& placed);
/// The graph, with its nodes standing where they were placed.
Graph standing(Graph graph, const Placed& placed);

}  // namespace casecraft::layout::test
