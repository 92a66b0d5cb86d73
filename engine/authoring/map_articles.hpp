#pragma once

#include <string>

#include "authoring/map_drawing.hpp"

namespace casecraft::authoring {

/// For each node of the map an article: its title, where it is written, its text, and what can be done there with targets, points and reasons.
std::string map_articles(const MapPage& page);
/// Links to them, by the files in which they are written.
std::string map_contents(const MapPage& page);

}  // namespace casecraft::authoring
