#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apps/desktop/ui/ui.hpp"

namespace casecraft::desktop {

/// How much a button asks for attention.
enum class Look { primary, usual, quiet, chosen };

/// Pixels that `button` takes across.
float button_width(Ui& ui, std::string_view label, std::string_view key = {});
float button_height(const Ui& ui);
/// `key` is what presses it on the keyboard, shown as a key's cap; empty: none of its own.
bool button(Ui& ui, Id id, const Rect& rect, std::string_view label, Look look = Look::usual, std::string_view key = {});
/// A key's cap with its name; gives the pixels taken across.
float key_cap(Ui& ui, float x, float y, std::string_view name, bool on_accent = false);
float key_cap_width(Ui& ui, std::string_view name);
/// A numbered choice, its words wrapped beside the number; gives its height in `height`.
bool choice(Ui& ui, Id id, float x, float y, float width, std::string_view number, std::string_view label, bool was_taken, float& height);
/// A level from 0 to 1, with an optional mark.
void bar(Ui& ui, const Rect& rect, float level, Colour colour, std::optional<float> mark = {});

/// Puts things beside each other and begins a new row where the width is used up.
class Flow {
public:
  Flow(Ui& ui, float x, float y, float width) : ui_(ui), left_(x), x_(x), y_(y), width_(width) {}
  bool button(std::string_view name, std::string_view label, Look look = Look::usual, std::string_view key = {}, std::size_t index = 0);
  /// `least`: height of the row, where words come first and buttons after them.
  void words(std::string_view text, Face face, Colour colour, float least = 0);
  void key_hint(std::string_view key, std::string_view label);
  /// Below the last row; the row's own top when nothing was put into it.
  [[nodiscard]] float bottom() const noexcept { return y_ + row_; }
  /// Pixels that buttons of these labels, without keys, would take from top to bottom.
  [[nodiscard]] static float height_of(Ui& ui, const std::vector<std::string>& labels, float width);

private:
  Rect place(float w, float h);
  Ui& ui_;
  float left_, x_, y_, width_;
  float row_{0};
};

/// A column of words and controls, from top to bottom.
class Column {
public:
  Column(Ui& column_ui, float left, float top, float w) : ui(column_ui), x(left), y(top), width(w) {}
  Column& gap(float ems);
  Column& words(std::string_view text, Face face = Face::body, std::optional<Colour> colour = {}, float line_height = 1.5F);
  Column& muted(std::string_view text, Face face = Face::body) { return words(text, face, ui.theme().muted); }
  Column& heading(std::string_view text) { return words(text, Face::heading, {}, 1.3F); }
  Column& rule();
  [[nodiscard]] Flow flow() { return {ui, x, y, width}; }
  Column& after(const Flow& flow) { y = flow.bottom(); return *this; }
  Ui& ui;
  float x, y, width;
};

/// `content(column)` with a bar of colour at its left.
void beside_bar(Column& column, Colour mark, const auto& content, float gap_after = 1.0F) {
  Ui& ui = column.ui;
  const float top = column.y;
  Column inside(ui, column.x + ui.em(0.95F), top, column.width - ui.em(0.95F));
  content(inside);
  ui.fill({column.x, top + ui.em(0.1F), ui.em(0.22F), inside.y - top - ui.em(0.2F)}, mark);
  column.y = inside.y;
  column.gap(gap_after);
}

}  // namespace casecraft::desktop
