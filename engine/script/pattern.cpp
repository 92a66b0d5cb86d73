#include "script/pattern.hpp"

#include <cstring>

#include "script/inside.hpp"

namespace casecraft::script {
namespace {

constexpr int kMaxPatternDepth = 200;

// ASCII only, whatever the machine's locale says.
bool is_lower(int c) { return c >= 'a' && c <= 'z'; }
bool is_upper(int c) { return c >= 'A' && c <= 'Z'; }
bool is_alpha(int c) { return is_lower(c) || is_upper(c); }
bool is_digit(int c) { return c >= '0' && c <= '9'; }
bool is_space(int c) { return c == ' ' || (c >= 9 && c <= 13); }
bool is_control(int c) { return c < 32 || c == 127; }
bool is_punctuation(int c) { return c > 32 && c < 127 && !is_alpha(c) && !is_digit(c); }
bool is_hex(int c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

bool in_class(int c, int name) {
  bool result = false;
  switch (name | 0x20) {
    case 'a': result = is_alpha(c); break;
    case 'c': result = is_control(c); break;
    case 'd': result = is_digit(c); break;
    case 'g': result = c > 32 && c < 127; break;
    case 'l': result = is_lower(c); break;
    case 'p': result = is_punctuation(c); break;
    case 's': result = is_space(c); break;
    case 'u': result = is_upper(c); break;
    case 'w': result = is_alpha(c) || is_digit(c); break;
    case 'x': result = is_hex(c); break;
    default: return name == c;
  }
  return is_upper(name) ? !result : result;
}

int byte(const char* at) { return static_cast<unsigned char>(*at); }

bool in_set(int c, const char* pattern, const char* set_end) {
  bool found = true;
  if (*(pattern + 1) == '^') {
    found = false;
    ++pattern;
  }
  while (++pattern < set_end) {
    if (*pattern == '%') {
      ++pattern;
      if (in_class(c, byte(pattern))) return found;
    } else if (*(pattern + 1) == '-' && pattern + 2 < set_end) {
      pattern += 2;
      if (byte(pattern - 2) <= c && c <= byte(pattern)) return found;
    } else if (byte(pattern) == c) {
      return found;
    }
  }
  return !found;
}

}  // namespace

const char* Pattern::class_end(const char* pattern) {
  if (pattern == pattern_end_) raise(lua_, "the pattern ends too early");
  if (*pattern++ == '%') {
    if (pattern == pattern_end_) raise(lua_, "the pattern ends with '%'");
    return pattern + 1;
  }
  if (*(pattern - 1) == '[') {
    if (pattern != pattern_end_ && *pattern == '^') ++pattern;
    do {
      if (pattern == pattern_end_) raise(lua_, "the pattern lacks a ']'");
      if (*pattern++ == '%') {
        if (pattern == pattern_end_) raise(lua_, "the pattern ends with '%'");
        ++pattern;
      }
    } while (pattern == pattern_end_ || *pattern != ']');
    return pattern + 1;
  }
  return pattern;
}

bool Pattern::single_match(const char* at, const char* pattern, const char* class_end_at) {
  Machine::Inside::of(lua_).charge(lua_, 1);
  if (at >= end_) return false;
  const int c = byte(at);
  switch (*pattern) {
    case '.': return true;
    case '%': return in_class(c, byte(pattern + 1));
    case '[': return in_set(c, pattern, class_end_at - 1);
    default: return byte(pattern) == c;
  }
}

const char* Pattern::match_balance(const char* at, const char* pattern) {
  if (pattern >= pattern_end_ - 1) raise(lua_, "the pattern lacks arguments to '%b'");
  if (at >= end_ || *at != *pattern) return nullptr;
  const char open = *pattern;
  const char close = *(pattern + 1);
  int depth = 1;
  while (++at < end_) {
    Machine::Inside::of(lua_).charge(lua_, 1);
    if (*at == close) {
      if (--depth == 0) return at + 1;
    } else if (*at == open) {
      ++depth;
    }
  }
  return nullptr;
}

const char* Pattern::max_expand(const char* at, const char* pattern, const char* class_end_at) {
  std::ptrdiff_t count = 0;
  while (single_match(at + count, pattern, class_end_at)) ++count;
  for (; count >= 0; --count) {
    const char* result = match(at + count, class_end_at + 1);
    if (result != nullptr) return result;
  }
  return nullptr;
}

const char* Pattern::min_expand(const char* at, const char* pattern, const char* class_end_at) {
  while (true) {
    const char* result = match(at, class_end_at + 1);
    if (result != nullptr) return result;
    if (!single_match(at, pattern, class_end_at)) return nullptr;
    ++at;
  }
}

const char* Pattern::start_capture(const char* at, const char* pattern, std::ptrdiff_t what) {
  if (level_ >= kMaxCaptures) raise(lua_, "the pattern has too many captures");
  capture_[level_] = {at, what};
  ++level_;
  const char* result = match(at, pattern);
  if (result == nullptr) --level_;
  return result;
}

const char* Pattern::end_capture(const char* at, const char* pattern) {
  int open = level_ - 1;
  while (open >= 0 && capture_[open].length != kUnfinished) --open;
  if (open < 0) raise(lua_, "the pattern has a ')' without a '('");
  capture_[open].length = at - capture_[open].from;
  const char* result = match(at, pattern);
  if (result == nullptr) capture_[open].length = kUnfinished;
  return result;
}

const char* Pattern::match_capture(const char* at, int digit) {
  const int index = digit - '1';
  if (index < 0 || index >= level_ || capture_[index].length < 0) raise(lua_, "the pattern names a capture that it does not have");
  const auto length = static_cast<std::size_t>(capture_[index].length);
  Machine::Inside::of(lua_).charge(lua_, static_cast<std::int64_t>(length));
  if (static_cast<std::size_t>(end_ - at) >= length && std::memcmp(capture_[index].from, at, length) == 0) return at + length;
  return nullptr;
}

const char* Pattern::match(const char* at, const char* pattern) {
  if (++depth_ > kMaxPatternDepth) raise(lua_, "the pattern is too complex");
  while (pattern != pattern_end_) {
    Machine::Inside::of(lua_).charge(lua_, 1);
    const char first = *pattern;
    if (first == '(') {
      at = *(pattern + 1) == ')' && pattern + 1 != pattern_end_ ? start_capture(at, pattern + 2, kPosition) : start_capture(at, pattern + 1, kUnfinished);
      break;
    }
    if (first == ')') {
      at = end_capture(at, pattern + 1);
      break;
    }
    if (first == '$' && pattern + 1 == pattern_end_) {
      if (at != end_) at = nullptr;
      break;
    }
    if (first == '%' && pattern + 1 != pattern_end_) {
      const char second = *(pattern + 1);
      if (second == 'b') {
        at = match_balance(at, pattern + 2);
        if (at == nullptr) break;
        pattern += 4;
        continue;
      }
      if (second == 'f') {
        pattern += 2;
        if (pattern == pattern_end_ || *pattern != '[') raise(lua_, "the pattern lacks a '[' after '%f'");
        const char* set_end = class_end(pattern);
        const int before = at == subject_ ? 0 : byte(at - 1);
        const int here = at == end_ ? 0 : byte(at);
        if (in_set(before, pattern, set_end - 1) || !in_set(here, pattern, set_end - 1)) {
          at = nullptr;
          break;
        }
        pattern = set_end;
        continue;
      }
      if (is_digit(second)) {
        at = match_capture(at, second);
        if (at == nullptr) break;
        pattern += 2;
        continue;
      }
    }
    const char* after = class_end(pattern);
    const char suffix = after == pattern_end_ ? '\0' : *after;
    if (suffix == '*' || suffix == '+' || suffix == '-') {
      if (suffix == '+') {
        at = single_match(at, pattern, after) ? max_expand(at + 1, pattern, after) : nullptr;
      } else {
        at = suffix == '*' ? max_expand(at, pattern, after) : min_expand(at, pattern, after);
      }
      break;
    }
    const bool matches = single_match(at, pattern, after);
    if (suffix == '?') {
      if (matches) {
        const char* result = match(at + 1, after + 1);
        if (result != nullptr) {
          at = result;
          break;
        }
      }
      pattern = after + 1;
      continue;
    }
    if (!matches) {
      at = nullptr;
      break;
    }
    ++at;
    pattern = after;
  }
  --depth_;
  return at;
}

void Pattern::push_capture(int index, const char* from, const char* to) {
  if (index >= level_) {
    if (index != 0) raise(lua_, "there is no such capture");
    lua_pushlstring(lua_, from, static_cast<std::size_t>(to - from));
    return;
  }
  const Capture& capture = capture_[index];
  if (capture.length == kUnfinished) raise(lua_, "the pattern has a '(' without a ')'");
  if (capture.length == kPosition) {
    lua_pushinteger(lua_, capture.from - subject_ + 1);
  } else {
    lua_pushlstring(lua_, capture.from, static_cast<std::size_t>(capture.length));
  }
}

int Pattern::push_captures(const char* from, const char* to, bool whole) {
  const int count = level_ == 0 && whole ? 1 : level_;
  luaL_checkstack(lua_, count, "too many captures");
  for (int i = 0; i < count; ++i) push_capture(i, from, to);
  return count;
}

}  // namespace casecraft::script
