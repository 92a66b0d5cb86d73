#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "apps/terminal/console.hpp"
#include "session/view.hpp"

namespace casecraft::terminal {

/// The words that mean something now, all of them.
std::vector<std::string> known_words(const session::View& view);
/// Those that are worth saying after a line that was no choice.
std::vector<std::string> short_words(const session::View& view);
/// The own words of a place of work (a desk, a board); none elsewhere.
const std::vector<std::string>& words_of_work(std::string_view activity);
/// What each of them does.
void show_help(Console& console, const session::View& view);

}  // namespace casecraft::terminal
