#pragma once

#include <filesystem>

#include "apps/program/languages.hpp"
#include "apps/terminal/console.hpp"

namespace casecraft::terminal {

/// Shows a person's settings and changes them one by one; each change is kept at once. False at the end of input.
bool change_settings(Console& console, const std::filesystem::path& file, program::Languages& languages);

}  // namespace casecraft::terminal
