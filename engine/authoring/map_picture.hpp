#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "authoring/map_drawing.hpp"

namespace casecraft::authoring {

/// The anchor of a node, the same as long as its place has the same id: "doorstep".
std::string anchor_of(const PackMap& map, std::size_t node);
/// Nodes and lines as SVG elements, with the words of these layers; in a page each node is a link to its text.
std::string map_elements(const MapPage& page, const std::vector<MapLayer>& layers, bool is_linked);
/// Arrow heads and hatching, which the elements name.
std::string_view map_definitions() noexcept;
/// The style of pictures: by the attribute `data-layer` of what is around them, and `data-tests`.
std::string picture_style();
/// Of the page around them.
std::string_view page_style() noexcept;
std::string_view page_script() noexcept;

}  // namespace casecraft::authoring
