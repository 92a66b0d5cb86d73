#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "authoring/map_drawing.hpp"

namespace casecraft::authoring {

/// The outline of a node of that kind as SVG elements around (0, 0); the first has the class "shape" and is what is filled.
std::string node_shape(MapKind kind, float width, float height);
/// How far its text lies below the middle, in points.
float text_shift(MapKind kind) noexcept;
/// A triangle with an exclamation mark, around (0, 0).
std::string_view critical_mark() noexcept;
/// "conversation", "desk with payments", for a legend.
std::string_view words_for(MapKind kind) noexcept;

/// A row or several of signs with what they mean.
struct Legend {
  std::string svg;      ///< Elements from (0, 0) on.
  float height{0};
};
/// What the shades of a layer mean.
Legend layer_legend(const MapPage& page, MapLayer layer, float width);
/// What shapes, marks and lines mean; only of what there is on this map.
Legend sign_legend(const MapPage& page, float width);

}  // namespace casecraft::authoring
