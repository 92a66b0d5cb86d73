#pragma once

#include <optional>
#include <string>

namespace casecraft::desktop {

/// Keys that are named by what they do and not by what they print; `none` with a letter in `KeyPress::letter` for Ctrl+letter.
enum class Key { none, tab, enter, space, escape, backspace, remove, left, right, up, down, home, end, page_up, page_down, f1, f2, f3, f4, f5, f6, f7, f9, f12 };

struct KeyPress {
  Key key{Key::none};
  char letter{0};       ///< With Ctrl held: 'a' to 'z', '0' to '9', '+', '-'.
  bool has_ctrl{false};
  bool has_shift{false};
  bool is_repeat{false};
};

/// What a person did since the last frame: at most one key, one stretch of typed text and one press of the mouse, so that nothing is answered twice.
struct Input {
  std::optional<KeyPress> key;
  std::string typed;          ///< UTF-8.
  bool typed_by_repeat{false};
  float mouse_x{-1};
  float mouse_y{-1};
  bool mouse_pressed{false};
  bool mouse_released{false};
  bool mouse_held{false};
  int clicks{0};              ///< 2: a double click.
  float wheel{0};             ///< Lines, up is positive.
  bool has_event{false};
};

}  // namespace casecraft::desktop
