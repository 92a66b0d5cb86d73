#include "apps/desktop/ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace casecraft::desktop {

namespace {

float centred(const Ui& ui, const Rect& rect, Face face) { return rect.y + (rect.h - ui.text_height(face)) / 2; }

}  // namespace

float key_cap_width(Ui& ui, std::string_view name) {
  return std::max(ui.em(1.35F), ui.text_width(name, Face::label) + ui.em(0.6F));
}

float key_cap(Ui& ui, float x, float y, std::string_view name, bool on_accent) {
  const Rect cap{x, y, key_cap_width(ui, name), ui.em(1.35F)};
  if (!on_accent) {
    ui.fill_rounded(cap, ui.theme().raised);
  }
  ui.outline(cap, on_accent ? ui.theme().on_accent : ui.theme().border);
  ui.text(cap.x + (cap.w - ui.text_width(name, Face::label)) / 2, centred(ui, cap, Face::label), name, Face::label,
          on_accent ? ui.theme().on_accent : ui.theme().text);
  return cap.w;
}

float button_height(const Ui& ui) { return ui.em(2.3F); }

float button_width(Ui& ui, std::string_view label, std::string_view key) {
  const float cap = key.empty() ? 0 : key_cap_width(ui, key) + ui.em(0.5F);
  return ui.text_width(label, Face::body) + cap + ui.em(1.6F);
}

bool button(Ui& ui, Id id, const Rect& rect, std::string_view label, Look look, std::string_view key) {
  const Theme& theme = ui.theme();
  const Response response = ui.interact(id, rect);
  const bool is_filled = look == Look::primary;
  Colour back = is_filled ? theme.accent : look == Look::chosen ? theme.selection : response.is_hovered ? theme.raised : theme.surface;
  if (is_filled && response.is_hovered) back = mix(theme.accent, theme.text, 0.15);
  if (look != Look::quiet || response.is_hovered || response.is_held) ui.fill_rounded(rect, back);
  if (look == Look::usual) ui.outline(rect, theme.border);
  if (look == Look::chosen) ui.outline(rect, theme.accent);
  if (response.has_focus && ui.shows_focus()) ui.focus_ring(rect);
  const Colour ink = is_filled ? theme.on_accent : look == Look::quiet ? theme.accent : theme.text;
  const float cap = key.empty() ? 0 : key_cap_width(ui, key) + ui.em(0.5F);
  const float words = std::min(ui.text_width(label, Face::body), rect.w - cap - ui.em(0.4F));
  const float left = rect.x + (rect.w - words - cap) / 2;
  if (!key.empty()) key_cap(ui, left, rect.y + (rect.h - ui.em(1.35F)) / 2, key, is_filled);
  ui.text_within(left + cap, centred(ui, rect, Face::body), words + 1, label, Face::body, ink);
  return response.is_pressed;
}

bool choice(Ui& ui, Id id, float x, float y, float width, std::string_view number, std::string_view label, bool was_taken, float& height) {
  const Theme& theme = ui.theme();
  const float pad = ui.em(0.7F);
  const float left = pad + std::max(ui.em(1.35F), number.empty() ? 0 : key_cap_width(ui, number)) + ui.em(0.7F);
  const TextLayout& words = ui.laid_out(label, width - left - pad, {Face::body, 1.4F, 0.5F});
  height = words.height + 2 * pad;
  const Rect card{x, y, width, height};
  const Response response = ui.interact(id, card);
  if (ui.is_visible(card.inset(-ui.em(0.5F)))) {
    ui.fill_rounded(card, response.is_hovered || response.is_held ? theme.raised : theme.surface);
    ui.outline(card, response.is_hovered ? theme.accent : theme.border);
    if (response.has_focus && ui.shows_focus()) ui.focus_ring(card);
    if (!number.empty()) key_cap(ui, x + pad, y + pad + (words.line_height - ui.em(1.35F)) / 2, number);
    ui.paint(words, x + left, y + pad, was_taken ? theme.muted : theme.text, theme.text);
  }
  return response.is_pressed;
}

void bar(Ui& ui, const Rect& rect, float level, Colour colour, std::optional<float> mark) {
  ui.fill(rect, ui.theme().raised);
  ui.fill({rect.x, rect.y, std::round(rect.w * std::clamp(level, 0.0F, 1.0F)), rect.h}, colour);
  if (mark) ui.fill({rect.x + std::round(rect.w * *mark), rect.y - ui.em(0.2F), ui.fonts().thin() * 2, rect.h + ui.em(0.4F)}, ui.theme().text);
}

Rect Flow::place(float w, float h) {
  if (x_ > left_ && x_ + w > left_ + width_) {
    x_ = left_;
    y_ += row_ + ui_.em(0.55F);
    row_ = 0;
  }
  const Rect rect{x_, y_, std::min(w, width_), h};
  x_ += w + ui_.em(0.55F);
  row_ = std::max(row_, h);
  return rect;
}

float Flow::height_of(Ui& ui, const std::vector<std::string>& labels, float width) {
  Flow flow(ui, 0, 0, width);
  for (const std::string& label : labels) flow.place(button_width(ui, label), button_height(ui));
  return flow.bottom();
}

bool Flow::button(std::string_view name, std::string_view label, Look look, std::string_view key, std::size_t index) {
  return desktop::button(ui_, make_id(name, index), place(button_width(ui_, label, key), button_height(ui_)), label, look, key);
}

void Flow::words(std::string_view text, Face face, Colour colour, float least) {
  const Rect rect = place(ui_.text_width(text, face), std::max({row_, ui_.text_height(face), least}));
  ui_.text_within(rect.x, centred(ui_, rect, face), rect.w + 1, text, face, colour);
}

void Flow::key_hint(std::string_view key, std::string_view label) {
  const float cap = key_cap_width(ui_, key) + ui_.em(0.4F);
  const Rect rect = place(cap + ui_.text_width(label, Face::small) + ui_.em(0.5F), ui_.em(1.6F));
  key_cap(ui_, rect.x, rect.y + (rect.h - ui_.em(1.35F)) / 2, key);
  ui_.text_within(rect.x + cap, centred(ui_, rect, Face::small), rect.w - cap, label, Face::small, ui_.theme().muted);
}

Column& Column::gap(float ems) {
  y += ui.em(ems);
  return *this;
}

Column& Column::words(std::string_view text, Face face, std::optional<Colour> colour, float line_height) {
  if (text.empty()) return *this;
  const TextLayout& layout = ui.laid_out(text, width, {face, line_height, 0.7F});
  ui.paint(layout, x, y, colour.value_or(ui.theme().text), colour.value_or(ui.theme().text));
  y += layout.height;
  return *this;
}

Column& Column::rule() {
  ui.fill({x, std::round(y), width, ui.fonts().thin()}, ui.theme().line);
  y += ui.fonts().thin();
  return *this;
}

}  // namespace casecraft::desktop
