#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"

namespace casecraft::desktop {

/// The words that open `line` of `file` (0: no line) in the editor that `editor` names, as $VISUAL does ("code --wait"); empty when it is none of the graphical ones that are known:
/// a terminal's editor has no terminal here.
std::vector<std::string> editor_words(std::string_view editor, const std::filesystem::path& file, int line);

/// Opens the line in $VISUAL or $EDITOR when that is a graphical program that is installed, else copies "file:line" to the clipboard. Says in a sentence what was done.
std::string open_line(const base::Language& language, const std::filesystem::path& file, int line);

}  // namespace casecraft::desktop
