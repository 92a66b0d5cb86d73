#include "base/harmless.hpp"

#include "base/utf8.hpp"

namespace casecraft::base {

std::string harmless(std::string_view words, std::size_t most, bool keeps_lines) {
  std::string shown;
  for (std::size_t i = 0; i < words.size() && shown.size() < most; ++i) {
    const auto c = static_cast<unsigned char>(words[i]);
    // U+200B–200F, U+202A–202E and U+2066–2069: invisible marks that change how what follows is laid out.
    if (c == 0xE2 && i + 2 < words.size()) {
      const auto second = static_cast<unsigned char>(words[i + 1]);
      const auto third = static_cast<unsigned char>(words[i + 2]);
      const bool is_mark = (second == 0x80 && ((third >= 0x8B && third <= 0x8F) || (third >= 0xAA && third <= 0xAE))) || (second == 0x81 && third >= 0xA6 && third <= 0xA9);
      if (is_mark) {
        i += 2;
        continue;
      }
    }
    const bool is_kept = c >= 0x20 || (keeps_lines && c == '\n');
    shown += is_kept && c != 0x7F ? words[i] : ' ';
  }
  // Not beyond what is whole: neither half a character at the cut nor bytes that are none.
  if (const auto bad = first_bad_utf8(shown)) shown.resize(*bad);
  return shown;
}

}  // namespace casecraft::base
