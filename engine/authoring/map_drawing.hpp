#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "authoring/map_figures.hpp"

namespace casecraft::authoring {

/// By what the nodes of a map are coloured. Each says the same in words.
enum class MapLayer { reach, score, time };
std::string_view to_string(MapLayer layer) noexcept;
std::optional<MapLayer> map_layer_from(std::string_view word) noexcept;

/// A map with everything that is drawn of it. Author's text may be anything: it is escaped, and shown as it is written.
struct MapPage {
  const PackMap& map;
  const MapFigures& figures;
  std::string pack;     ///< Its id.
  std::string title;    ///< The exercise's.
  std::string locale;   ///< Of the author's text, "en".
  MapLayer layer{MapLayer::reach};
};

/// One picture, sound XML without anything from outside. Precondition: the map is placed.
std::string map_as_svg(const MapPage& page);
/// One page that works offline, sound XML too: the picture with all layers, the scenes' texts beside it. Precondition: the map is placed.
std::string map_as_html(const MapPage& page);
/// For Graphviz and other programs; they place it.
std::string map_as_dot(const MapPage& page);

}  // namespace casecraft::authoring
