#pragma once

#include <filesystem>
#include <vector>

#include "authoring/lint.hpp"

namespace casecraft::program {

/// What lint needs of the program's folder (find_home): the tables of words, the rules' pages, and the installed dictionaries. What is missing there is left out.
authoring::LintOptions lint_options(const std::filesystem::path& home);

/// The recorded sessions of a pack's `tests` folder. Throws Error when one cannot be read.
std::vector<authoring::TestFile> recorded_sessions(const std::filesystem::path& pack);

}  // namespace casecraft::program
