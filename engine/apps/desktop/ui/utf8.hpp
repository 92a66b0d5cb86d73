#pragma once

#include <cstddef>
#include <string_view>

namespace casecraft::desktop {

/// The code point at `at` and, in `length`, its bytes; U+FFFD and one byte where the bytes are no UTF-8.
inline char32_t decode(std::string_view text, std::size_t at, std::size_t& length) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(at);
  length = 1;
  if (first < 0x80) return first;
  const std::size_t wanted = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + wanted > text.size()) return 0xfffd;
  char32_t code = first & (0x7fu >> wanted);
  for (std::size_t i = 1; i < wanted; ++i) {
    if ((byte(at + i) & 0xc0) != 0x80) return 0xfffd;
    code = (code << 6) | (byte(at + i) & 0x3fu);
  }
  length = wanted;
  return code;
}

/// Where the character after the one at `at` begins.
inline std::size_t next_character(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return text.size();
  std::size_t length = 1;
  decode(text, at, length);
  return at + length;
}

/// Where the character before `at` begins.
inline std::size_t previous_character(std::string_view text, std::size_t at) noexcept {
  if (at == 0) return 0;
  --at;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80) --at;
  return at;
}

}  // namespace casecraft::desktop
