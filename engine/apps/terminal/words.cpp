#include "apps/terminal/words.hpp"

#include <fmt/format.h>

#include <cstdint>

namespace casecraft::terminal {
namespace {

// The code point at `at`, moved past it; 0xFFFFFFFF for bytes that are no UTF-8.
constexpr std::uint32_t kNone = 0xFFFFFFFFU;

std::uint32_t next_point(std::string_view text, std::size_t& at) noexcept {
  const auto byte = static_cast<unsigned char>(text[at++]);
  if (byte < 0x80U) {
    return byte;
  }
  const int more = (byte & 0xE0U) == 0xC0U ? 1 : (byte & 0xF0U) == 0xE0U ? 2 : (byte & 0xF8U) == 0xF0U ? 3 : 0;
  if (more == 0) {
    return kNone;
  }
  std::uint32_t point = byte & (0x3FU >> static_cast<unsigned>(more));
  for (int i = 0; i < more; ++i) {
    if (at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) {
      return kNone;
    }
    point = (point << 6U) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
  }
  constexpr std::uint32_t kSmallest[] = {0, 0x80, 0x800, 0x10000};
  const bool is_surrogate = point >= 0xD800U && point <= 0xDFFFU;
  return point < kSmallest[more] || is_surrogate || point > 0x10FFFFU ? kNone : point;
}

bool is_between(std::uint32_t point, std::uint32_t first, std::uint32_t last) noexcept { return point >= first && point <= last; }

std::size_t width_of(std::uint32_t point) noexcept {
  if (is_between(point, 0x300, 0x36F) || is_between(point, 0x200B, 0x200F) || is_between(point, 0x20D0, 0x20FF) || is_between(point, 0xFE00, 0xFE0F)) {
    return 0;
  }
  const bool is_wide = is_between(point, 0x1100, 0x115F) || is_between(point, 0x2E80, 0xA4CF) || is_between(point, 0xAC00, 0xD7A3) ||
                       is_between(point, 0xF900, 0xFAFF) || is_between(point, 0xFE30, 0xFE6F) || is_between(point, 0xFF00, 0xFF60) ||
                       is_between(point, 0x1F300, 0x1FAFF) || is_between(point, 0x20000, 0x3FFFD);
  return is_wide ? 2 : 1;
}

// C0 but the line end, delete, C1, and the marks that turn the direction of writing around.
bool is_control(std::uint32_t point) noexcept {
  return (point < 0x20U && point != '\n') || is_between(point, 0x7F, 0x9F) || is_between(point, 0x202A, 0x202E) || is_between(point, 0x2066, 0x2069) ||
         point == kNone;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

bool is_utf8(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    if (next_point(text, at) == kNone) {
      return false;
    }
  }
  return true;
}

std::size_t columns(std::string_view text) noexcept {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    count += width_of(next_point(text, at));
  }
  return count;
}

std::string without_controls(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = at;
    const std::uint32_t point = next_point(text, at);
    if (point == '\t') {
      clean += ' ';
    } else if (!is_control(point)) {
      clean += text.substr(from, at - from);
    }
  }
  return clean;
}

std::string with_quotation_marks(std::string_view text) {
  std::string shown(text);
  replace_all(shown, "[quote]", "\u201C");
  replace_all(shown, "[/quote]", "\u201D");
  return shown;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width, std::string_view first, std::string_view rest) {
  std::vector<std::string> lines;
  std::string line(first);
  std::size_t used = columns(first);
  bool has_word = false;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t start = text.find_first_not_of(" \n", at);
    if (start == std::string_view::npos) {
      break;
    }
    std::size_t end = text.find_first_of(" \n", start);
    end = end == std::string_view::npos ? text.size() : end;
    const std::string_view word = text.substr(start, end - start);
    const std::size_t size = columns(word);
    if (has_word && used + 1 + size > width) {
      lines.push_back(std::move(line));
      line = rest;
      used = columns(rest);
      has_word = false;
    }
    if (has_word) {
      line += ' ';
      ++used;
    }
    line += word;
    used += size;
    has_word = true;
    at = end;
  }
  lines.push_back(std::move(line));
  return lines;
}

std::vector<Piece> pieces(std::string_view text) {
  std::vector<Piece> found;
  bool is_fresh = true;
  std::size_t at = 0;
  while (at <= text.size()) {
    std::size_t end = text.find('\n', at);
    end = end == std::string_view::npos ? text.size() : end;
    const std::string_view line = trim(text.substr(at, end - at));
    at = end + 1;
    if (line.empty()) {
      is_fresh = true;
    } else if (line.starts_with("- ")) {
      found.push_back({std::string(trim(line.substr(2))), true});
      is_fresh = false;
    } else if (is_fresh) {
      found.push_back({std::string(line), false});
      is_fresh = false;
    } else {
      found.back().words += ' ';
      found.back().words += line;
    }
  }
  return found;
}

std::string lower(std::string_view text) {
  std::string small(text);
  for (char& c : small) {
    c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return small;
}

std::string_view trim(std::string_view text) noexcept {
  constexpr std::string_view kWhite = " \t\r\n";
  const std::size_t from = text.find_first_not_of(kWhite);
  return from == std::string_view::npos ? std::string_view() : text.substr(from, text.find_last_not_of(kWhite) - from + 1);
}

std::string sentence(std::string_view words) {
  std::string text(words);
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  const bool has_end = text.ends_with('.') || text.ends_with('?') || text.ends_with('!') || text.ends_with("\u201D");
  return text.empty() || has_end ? text : text + ".";
}

}  // namespace casecraft::terminal
