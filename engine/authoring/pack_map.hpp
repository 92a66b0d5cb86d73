#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "authoring/outline.hpp"
#include "layout/layout.hpp"

namespace casecraft::authoring {

/// What a node of the map is; each has a shape of its own wherever it is drawn.
enum class MapKind { scene, hub, form, ending, interview, tracing, requests, event };
/// "scene", "hub", …
std::string_view to_string(MapKind kind) noexcept;

/// A place of a pack, or an event that leads to one.
struct MapNode {
  std::string id;                    ///< The place's, or the event's; events have ids of their own, which may be those of places.
  MapKind kind{MapKind::scene};
  std::string title;                 ///< As written, of an ending its own; the id where there is none.
  std::vector<std::string> lines;    ///< The title broken into one to three lines that fit into the node.
  bool is_start{false};
  const Place* place{nullptr};       ///< Null for events.
  const Way* event{nullptr};         ///< Null for places.
  layout::Point at;                  ///< Its centre, in points; y grows downwards.
  float width{0}, height{0};         ///< In points.
};

/// Everything that leads from one node to another.
struct MapEdge {
  std::size_t from{0}, to{0};        ///< Indices of nodes.
  bool comes_back{false};            ///< A visit, after which the first place goes on (`call`).
  bool is_critical{false};           ///< One of its ways is a critical error.
  std::vector<const Way*> ways;      ///< In the order in which they are written; one at least.
  std::vector<layout::Point> route;  ///< From border to border, two points or more; empty before it is placed.
};

/// The scenes and activities of a pack as a graph. Ways that stay where they are, and those that lead "back", are no edges.
struct PackMap {
  std::vector<MapNode> nodes;        ///< Places in the order of declaration, then events.
  std::vector<MapEdge> edges;        ///< By node of origin.
  layout::Point size;                ///< Everything lies in [0, size.x] × [0, size.y]; (0, 0) before it is placed.

  /// The node of a place; nothing: SIZE_MAX.
  [[nodiscard]] std::size_t place(std::string_view id) const;
};

inline constexpr std::size_t kMostPlaced = 3000;   ///< Nodes of a map that is placed.

/// The map without places and routes. Valid as long as `outline` is where it is.
PackMap map_of(const Outline& outline);
/// Gives places and routes, from the start at the top down. The same map is always placed alike. Throws Error with a sentence when it has more than `kMostPlaced` nodes, or when Graphviz cannot.
void place_map(PackMap& map);

}  // namespace casecraft::authoring
