#pragma once

#include <lua.hpp>

#include <cstddef>
#include <string_view>

namespace casecraft::script {

/// Lua's patterns (Lua 5.4 manual, section 6.4.1) with every step counted against the action's allowance, so that a pattern that would backtrack
/// for hours is stopped at the same point on every build. After lstrlib.c of Lua 5.4, Copyright 1994-2022 Lua.org, PUC-Rio (MIT licence).
class Pattern {
public:
  static constexpr int kMaxCaptures = 32;

  Pattern(lua_State* lua, std::string_view subject, std::string_view pattern)
      : lua_(lua), subject_(subject.data()), end_(subject.data() + subject.size()), pattern_end_(pattern.data() + pattern.size()) {}

  /// Where the match of `pattern` that begins at `at` ends; nullptr when there is none.
  const char* match(const char* at, const char* pattern);
  /// Prepares for another match.
  void reset() {
    level_ = 0;
    depth_ = 0;
  }
  [[nodiscard]] int captures() const noexcept { return level_; }
  /// Pushes all captures, or the whole match when there is none and `whole` is true; returns how many.
  int push_captures(const char* from, const char* to, bool whole);
  void push_capture(int index, const char* from, const char* to);

private:
  static constexpr std::ptrdiff_t kUnfinished = -1;
  static constexpr std::ptrdiff_t kPosition = -2;
  struct Capture {
    const char* from;
    std::ptrdiff_t length;
  };

  const char* class_end(const char* pattern);
  bool single_match(const char* at, const char* pattern, const char* class_end_at);
  const char* match_balance(const char* at, const char* pattern);
  const char* max_expand(const char* at, const char* pattern, const char* class_end_at);
  const char* min_expand(const char* at, const char* pattern, const char* class_end_at);
  const char* start_capture(const char* at, const char* pattern, std::ptrdiff_t what);
  const char* end_capture(const char* at, const char* pattern);
  const char* match_capture(const char* at, int digit);

  lua_State* lua_;
  const char* subject_;
  const char* end_;
  const char* pattern_end_;
  int level_{0};
  int depth_{0};
  Capture capture_[kMaxCaptures]{};
};

}  // namespace casecraft::script
