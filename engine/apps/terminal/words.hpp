#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/counted.hpp"

namespace casecraft::terminal {

/// Whether `text` is UTF-8.
bool is_utf8(std::string_view text) noexcept;

/// Columns that `text` takes on a terminal: none for combining marks, two for wide characters.
std::size_t columns(std::string_view text) noexcept;

/// Without control characters (a pack or a note must not move the cursor): a tab becomes a space, line ends stay.
std::string without_controls(std::string_view text);

/// [quote]…[/quote] as “…”.
std::string with_quotation_marks(std::string_view text);

/// Breaks `text` at spaces into lines of at most `width` columns; a longer word stands on a line of its own. The first line begins with `first`, the others with
/// `rest`. Never empty.
std::vector<std::string> wrap(std::string_view text, std::size_t width, std::string_view first = "", std::string_view rest = "");

/// What a writer meant by a text: paragraphs at blank lines, list items at lines that begin with "- "; other line ends are spaces.
struct Piece {
  std::string words;
  bool is_item{false};
};
std::vector<Piece> pieces(std::string_view text);

/// ASCII capitals to small letters.
std::string lower(std::string_view text);
/// Without white space at both ends.
std::string_view trim(std::string_view text) noexcept;
/// With a capital first letter and a full stop, as a sentence that stands by itself.
std::string sentence(std::string_view words);
using base::counted;

}  // namespace casecraft::terminal
