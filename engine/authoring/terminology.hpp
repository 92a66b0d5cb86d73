#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/json.hpp"

namespace casecraft::authoring {

/// A term that the field avoids: a row of `assets/terminology.csv` (avoid,prefer,why,severity,source).
struct Term {
  std::string avoid;    ///< In lower case; a space stands for any blanks or hyphens.
  std::string prefer;
  std::string why;
  base::Severity severity{base::Severity::warning};
  std::string source;   ///< "LUX" (Terminology Guidelines, Luxembourg) or "GP" (good practice of several guides).
};

/// Reads the table; rows that are no rows go to `diagnostics` with their line. `file`: as it is shown to a person.
std::vector<Term> read_terminology(std::string_view file, std::string_view csv, base::Diagnostics& diagnostics);

/// Looks for `terms` in the texts of a file of a pack: string literals of *.lua, values of *.json (but document, section and locator in a list of
/// references, which are titles), translations in *.po; nothing in other files. Whole words and their plural in -s, in any case, outside of
/// [quote]…[/quote]; of terms that overlap the longest counts. `file`: as it is shown to a person.
void check_terminology(const std::string& file, std::string_view source, const std::vector<Term>& terms, base::Diagnostics& diagnostics);

}  // namespace casecraft::authoring
