#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "authoring/map_drawing.hpp"

namespace casecraft::authoring {

inline constexpr int kShades = 5;
inline constexpr int kNoShade = 0;      ///< Nothing is known, or there is nothing.
inline constexpr int kNeverShade = -1;  ///< Nobody gets there: hatched.

/// Light enough for dark letters (4.5:1 at least), and different for every kind of sight and in grey: from light to dark.
std::string_view shade_colour(MapLayer layer, int shade) noexcept;

struct LayerEntry {
  int shade{0};
  std::string words;
};

/// What a layer says of each node.
struct ReadLayer {
  std::vector<int> shades;           ///< By node: kNeverShade, kNoShade, 1 to kShades.
  std::vector<std::string> words;    ///< By node: the same in words.
  std::vector<LayerEntry> legend;    ///< Of what there is on this map.
};
ReadLayer read_layer(const MapPage& page, MapLayer layer);

/// The words of a node as they are spoken and stand in a text: "after ≤ 12 actions" is "after at most 12 actions".
std::string words_in_full(std::string words);
/// "what is coloured", for a heading.
std::string_view layer_heading(MapLayer layer) noexcept;
/// "−2 to +3".
std::string points_between(std::int64_t least, std::int64_t most);

}  // namespace casecraft::authoring
