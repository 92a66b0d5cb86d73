#pragma once

#include <string>
#include <vector>

#include "apps/terminal/console.hpp"

namespace casecraft::terminal {

/// The words of a board of requests, beside those that work everywhere.
const std::vector<std::string>& requests_words();

/// What each of them does, in a few groups.
void show_requests_help(Console& console);

/// One line on where to begin.
void show_requests_start(Console& console);

}  // namespace casecraft::terminal
