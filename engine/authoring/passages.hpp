#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"

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
/// Whether a message (its msgctxt) is a word that a trainee may type, such as "scene.record.entry.checks.no_labels.none.2": nobody reads it.
bool is_compared_with_typed_words(std::string_view context);
/// The translations (msgstr) of a PO file that somebody reads.
std::vector<Passage> po_passages(std::string_view source);

/// Those of a file by its ending: .lua, .json (without the titles of a list of references), .po; none in others or in JSON that is not sound.
std::vector<Passage> passages_of(std::string_view file, std::string_view source);

/// Stands where nobody reads: no words go across it.
inline constexpr char kWall = '\x01';
/// The source in lower case (ASCII), as long as it was, with walls wherever nobody reads; an escape is blank.
std::string readable(std::string_view source, const std::vector<Passage>& passages);

/// Places in one source, asked for in rising order. Columns count characters.
class Places {
public:
  Places(const std::string& file, std::string_view source) : source_(source), place_{file, 1, 1} {}
  const base::Position& at(std::size_t offset);

private:
  std::string_view source_;
  base::Position place_;
  std::size_t done_{0};
};

}  // namespace casecraft::authoring
