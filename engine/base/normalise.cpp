#include "base/normalise.hpp"

#include <cstddef>

namespace casecraft::base {
namespace {

/// Base letters of U+00C0 to U+017F, in order; '?' where there is none.
constexpr std::string_view kBaseLetters =
    "aaaaaaaceeeeiiiidnooooo?ouuuuyts"
    "aaaaaaaceeeeiiiidnooooo?ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

}  // namespace

std::string normalised(std::string_view words) {
  std::string out = " ";
  const auto add = [&](char c) {
    if (c != ' ' || out.back() != ' ') out += c;
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto c = static_cast<unsigned char>(words[i]);
    if (c < 0x80) {
      const bool is_upper = c >= 'A' && c <= 'Z';
      const bool is_word = is_upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      add(is_upper ? static_cast<char>(c + 32) : is_word ? static_cast<char>(c) : ' ');
    } else if ((c >= 0xC3 && c <= 0xC5) && i + 1 < words.size()) {
      const std::size_t point = (static_cast<std::size_t>(c & 0x1FU) << 6U) | (static_cast<unsigned char>(words[i + 1]) & 0x3FU);
      ++i;
      const char base = point >= 0xC0 && point - 0xC0 < kBaseLetters.size() ? kBaseLetters[point - 0xC0] : '?';
      add(base == '?' ? ' ' : base);
    } else if (c == 0xC2 || c == 0xE2) {   // Latin-1 and general punctuation: no-break space, dashes, curly quotes
      i += c == 0xC2 ? 1 : 2;
      add(' ');
    } else {
      out += static_cast<char>(c);
    }
  }
  if (out.back() != ' ') out += ' ';
  return out;
}

}  // namespace casecraft::base
