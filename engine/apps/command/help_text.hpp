#pragma once

#include <string>

#include "base/language.hpp"

namespace CLI {
class App;
}

namespace casecraft::command {

/// Puts what `--help` prints of a command and its subcommands into the language: descriptions, headings and the marks of options. Names of options and commands stay.
void put_help_into(CLI::App& app, const base::Language& language);

/// What the library says of words that it does not understand ("--out is required"), in the language where it is one of the usual ones.
std::string problem_in_words(const std::string& english, const base::Language& language);

}  // namespace casecraft::command
