#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace casecraft::authoring {

/// A stretch of a file that a person may read: bytes [from, to) of its source.
struct Passage {
  std::size_t from{0};
  std::size_t to{0};
  bool goes_on{false};   ///< Continues the passage before it, as the lines of one PO message do.
};

/// What stands between the quotes of Lua's string literals, short and long; comments are left out. Never throws: stops where the source cannot be read.
std::vector<Passage> lua_passages(std::string_view source);
/// The texts of a JSON file that is known to be sound, without keys; `without_titles`: without the values of "document", "section" and "locator".
std::vector<Passage> json_passages(std::string_view source, bool without_titles);
/// The translations (msgstr) of a PO file.
std::vector<Passage> po_passages(std::string_view source);

}  // namespace casecraft::authoring
