#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"

namespace casecraft::authoring {

/// A row of `assets/policy.csv` (theme,words,why,do,severity): words that the content policy keeps out of exercises.
struct Theme {
  std::string rule;                 ///< "policy.graphic".
  std::vector<std::string> words;   ///< In lower case; a space stands for any blanks or hyphens.
  std::string why;
  std::string instead;              ///< What to do.
  base::Severity severity{base::Severity::warning};
};

/// Reads the table; rows that are no rows go to `diagnostics` with their line. `file`: as it is shown to a person.
std::vector<Theme> read_policy(std::string_view file, std::string_view csv, base::Diagnostics& diagnostics);

/// Looks for the themes' words and for what could exist outside of the exercise (accounts, telephone numbers, addresses on the network) in the texts
/// of a file of a pack, in quotations too. `file`: as it is shown to a person.
void check_policy(const std::string& file, std::string_view source, const std::vector<Theme>& themes, base::Diagnostics& diagnostics);

}  // namespace casecraft::authoring
