#pragma once

#include <optional>
#include <vector>

#include "layout/layout.hpp"

namespace casecraft::layout {

inline constexpr float kMargin = 24;   ///< Around the whole picture, in points.

/// Room between the borders of two nodes, for the longest label of an edge: sideways in a flow, sideways and up and down in a spread.
struct Room {
  float layer{54};
  Point apart{24, 24};
};
Room room_for(const Graph& graph);

/// Where Graphviz puts the nodes, heedless of where they stood; the upper left corner of all is (0, 0).
std::vector<Point> fresh_places(const Graph& graph, Style style);

/// Puts each node that has no place yet beside those that it is linked to, where nothing stands; nothing that stands moves. What is linked to nothing that stands
/// is placed by itself and put below.
std::vector<Point> places_beside(const Graph& graph, const std::vector<std::optional<Point>>& standing, Style style);

}  // namespace casecraft::layout
