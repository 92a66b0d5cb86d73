#include "base/utf8.hpp"

namespace casecraft::base {
namespace {

/// Bytes of the character that begins at `at`, or 0 when none does. The bounds of the second byte are table 3-7 of the Unicode Standard.
std::size_t length_of(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t ahead) -> unsigned { return at + ahead < text.size() ? static_cast<unsigned char>(text[at + ahead]) : 0U; };
  const auto is_rest = [&](std::size_t ahead) { return byte(ahead) >= 0x80 && byte(ahead) <= 0xBF; };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return is_rest(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    const unsigned least = first == 0xE0 ? 0xA0 : 0x80;
    const unsigned most = first == 0xED ? 0x9F : 0xBF;
    return byte(1) >= least && byte(1) <= most && is_rest(2) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const unsigned least = first == 0xF0 ? 0x90 : 0x80;
    const unsigned most = first == 0xF4 ? 0x8F : 0xBF;
    return byte(1) >= least && byte(1) <= most && is_rest(2) && is_rest(3) ? 4 : 0;
  }
  return 0;
}

}  // namespace

std::optional<std::size_t> first_bad_utf8(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = length_of(text, at);
    if (length == 0) return at;
    at += length;
  }
  return std::nullopt;
}

}  // namespace casecraft::base
