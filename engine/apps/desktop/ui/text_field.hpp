#pragma once

#include "apps/desktop/ui/editor.hpp"
#include "apps/desktop/ui/ui.hpp"

namespace casecraft::desktop {

struct FieldLook {
  bool is_single_line{true};
  bool enter_confirms{false};    ///< In a field of several lines: it wraps, and holds no line break.
  int rows{4};                   ///< Height of a field of several lines; it scrolls when there is more.
  std::size_t most{2000};        ///< Bytes.
  std::string_view empty_words;  ///< Shown while nothing is typed.
};

struct FieldResponse {
  float height{0};               ///< Pixels taken.
  bool has_focus{false};
  bool is_confirmed{false};      ///< Enter in a single line and where `enter_confirms`, else Ctrl+Enter.
};

/// A field that wraps its words at its width. Single lines scroll sideways by keeping the cursor in sight.
FieldResponse text_field(Ui& ui, Id id, float x, float y, float width, Editor& editor, Scroll& scroll, const FieldLook& look = {});

}  // namespace casecraft::desktop
