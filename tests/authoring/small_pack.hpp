#pragma once

#include <string>
#include <vector>

#include "authoring/lint.hpp"

namespace casecraft::authoring {

/// Bytes of a file of the project; throws when it cannot be read.
std::string project_file(const std::string& path);

/// A bundle of the project's scripts and assets and of a pack "small" with this main.lua.
scenario::Bundle small_pack(const std::string& main_lua);

/// An exercise of two decisions: "doorstep" (her_choice, push), "desk" (a hub: preserve, tip_off which is critical, go_home), an entry "clock", an
/// ending "done".
std::string two_decisions();

session::ActivityRegistry scenes();

/// Lints with the project's table of words.
LintResult lint_small(const scenario::Bundle& bundle, const std::vector<TestFile>& tests = {});
/// Plays one recorded session on `two_decisions()`.
LintResult lint_played(const std::string& session_json);

/// One diagnostic a line, "main.lua:3:4: error: … [code]"; for INFO and for searching.
std::string told(const LintResult& result);

}  // namespace casecraft::authoring
