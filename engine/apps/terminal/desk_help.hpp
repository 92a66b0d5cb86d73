#pragma once

#include <string>
#include <vector>

#include "apps/terminal/console.hpp"

namespace casecraft::terminal {

/// The words of a tracing desk, beside those that work everywhere.
const std::vector<std::string>& desk_words();

/// What each of them does, in a few groups.
void show_desk_help(Console& console);

/// One line on where to begin.
void show_desk_start(Console& console);

}  // namespace casecraft::terminal
