#include "apps/desktop/ui/text_field.hpp"

#include <algorithm>
#include <cmath>

#include <SDL_clipboard.h>

#include "apps/desktop/ui/utf8.hpp"

namespace casecraft::desktop {

namespace {

/// The field's words as lines on the screen.
struct Lines {
  std::vector<LineRange> ranges;
  const Fonts* fonts;
  std::string_view text;

  [[nodiscard]] std::size_t line_of(std::size_t offset) const {
    std::size_t line = 0;
    while (line + 1 < ranges.size() && ranges[line + 1].begin <= offset) ++line;
    return line;
  }
  [[nodiscard]] float x_of(std::size_t line, std::size_t offset) const {
    return fonts->width(Face::body, text.substr(ranges[line].begin, offset - ranges[line].begin));
  }
  [[nodiscard]] std::size_t offset_at(std::size_t line, float x) const {
    std::size_t at = ranges[line].begin;
    while (at < ranges[line].end) {
      std::size_t length = 1;
      const float wide = fonts->advance(Face::body, decode(text, at, length));
      if (x < wide / 2) break;
      x -= wide;
      at += length;
    }
    return at;
  }
};

void paste(Editor& editor, const FieldLook& look) {
  char* words = SDL_GetClipboardText();
  if (words != nullptr) editor.insert(words, look.most, look.is_single_line || look.enter_confirms);
  SDL_free(words);
}

/// Keys with Ctrl: the clipboard, undo, words. True when the key was for the field.
bool edit_by_ctrl(Editor& editor, const KeyPress& press, const FieldLook& look) {
  switch (press.letter) {
    case 'a': editor.select_all(); return true;
    case 'c': case 'x':
      if (editor.has_selection()) SDL_SetClipboardText(std::string(editor.selected()).c_str());
      if (press.letter == 'x' && editor.has_selection()) editor.remove(false);
      return true;
    case 'v': paste(editor, look); return true;
    case 'z': press.has_shift ? editor.redo() : editor.undo(); return true;
    case 'y': editor.redo(); return true;
    default: break;
  }
  switch (press.key) {
    case Key::left: editor.move_left(true, press.has_shift); return true;
    case Key::right: editor.move_right(true, press.has_shift); return true;
    case Key::backspace: editor.backspace(true); return true;
    case Key::remove: editor.remove(true); return true;
    case Key::home: editor.move_to(0, press.has_shift); return true;
    case Key::end: editor.move_to(editor.text().size(), press.has_shift); return true;
    default: return false;
  }
}

bool edit_by_key(Editor& editor, const KeyPress& press, const Lines& lines, const FieldLook& look) {
  const std::size_t line = lines.line_of(editor.cursor());
  const auto vertically = [&](std::ptrdiff_t by) {
    const auto to = static_cast<std::ptrdiff_t>(line) + by;
    if (to < 0) return editor.move_to(0, press.has_shift);
    if (to >= static_cast<std::ptrdiff_t>(lines.ranges.size())) return editor.move_to(editor.text().size(), press.has_shift);
    editor.move_to(lines.offset_at(static_cast<std::size_t>(to), lines.x_of(line, editor.cursor())), press.has_shift);
  };
  switch (press.key) {
    case Key::left: editor.move_left(false, press.has_shift); return true;
    case Key::right: editor.move_right(false, press.has_shift); return true;
    case Key::up: if (!look.is_single_line) vertically(-1); return true;
    case Key::down: if (!look.is_single_line) vertically(1); return true;
    case Key::page_up: if (!look.is_single_line) vertically(-look.rows); return true;
    case Key::page_down: if (!look.is_single_line) vertically(look.rows); return true;
    case Key::home: editor.move_to(lines.ranges[line].begin, press.has_shift); return true;
    case Key::end: editor.move_to(lines.ranges[line].end, press.has_shift); return true;
    case Key::backspace: editor.backspace(false); return true;
    case Key::remove: editor.remove(false); return true;
    case Key::enter:
      if (look.is_single_line) return false;
      editor.insert("\n", look.most, false);
      return true;
    case Key::space: return true;
    default: return false;
  }
}

}  // namespace

FieldResponse text_field(Ui& ui, Id id, float x, float y, float width, Editor& editor, Scroll& scroll, const FieldLook& look) {
  const float row = std::round(ui.fonts().em(Face::body) * (look.is_single_line ? 1.35F : 1.5F));
  const float pad = ui.em(0.55F);
  const Rect box{x, y, width, look.is_single_line ? row + 2 * pad : row * static_cast<float>(look.rows) + 2 * pad};
  const Rect inside = box.inset(pad);
  const Response response = ui.interact(id, box, Focus::field);
  FieldResponse result{box.h, response.has_focus, false};

  const auto wrap = [&] {
    const auto advance = [&](Face face, char32_t code) { return ui.fonts().advance(face, code); };
    const float most = look.is_single_line ? 1e9F : inside.w - ui.em(0.6F);
    return Lines{break_lines(editor.text(), most, advance, [](std::size_t) { return Face::body; }), &ui.fonts(), editor.text()};
  };
  Lines lines = wrap();
  const std::size_t cursor_before = editor.cursor();
  const unsigned before = editor.revision();

  if (response.is_hovered) ui.set_pointer(Ui::Pointer::text);
  const Input& input = ui.input();
  if (response.is_hovered || response.is_held) {
    const float across = input.mouse_x - inside.x + (look.is_single_line ? scroll.offset : 0);
    const float down = look.is_single_line ? 0 : input.mouse_y - inside.y + scroll.offset;
    const auto line = static_cast<std::size_t>(std::clamp(down / row, 0.0F, static_cast<float>(lines.ranges.size() - 1)));
    if (input.mouse_pressed && response.is_hovered) {
      editor.move_to(lines.offset_at(line, across), false);
      if (input.clicks == 2) editor.select_word();
    } else if (response.is_held && input.mouse_held && input.clicks < 2) {
      editor.move_to(lines.offset_at(line, across), true);
    }
  }
  if (response.has_focus) {
    if (!input.typed.empty()) {
      ui.fonts().need(input.typed);
      editor.insert(input.typed, look.most, look.is_single_line || look.enter_confirms);
      ui.take_typed();
    }
    if (input.key) {
      const KeyPress press = *input.key;
      if (press.key == Key::enter && (look.is_single_line || look.enter_confirms || press.has_ctrl)) {
        result.is_confirmed = !press.is_repeat;
        ui.take_key();
      } else if (press.has_ctrl ? edit_by_ctrl(editor, press, look) : edit_by_key(editor, press, lines, look)) {
        ui.take_key();
      }
    }
  }
  if (editor.revision() != before) lines = wrap();
  if (editor.revision() != before || editor.cursor() != cursor_before) ui.ask_frame();

  ui.fill_rounded(box, ui.theme().surface);
  ui.outline(box, response.has_focus ? ui.theme().focus : ui.theme().border);
  if (response.has_focus) ui.focus_ring(box);
  ui.push_clip(inside.inset(-ui.em(0.15F)));
  const std::size_t cursor_line = lines.line_of(editor.cursor());
  const float cursor_x = lines.x_of(cursor_line, editor.cursor());
  if (look.is_single_line) {
    scroll.offset = std::clamp(scroll.offset, std::max(0.0F, cursor_x - inside.w + ui.em(0.5F)), std::max(0.0F, cursor_x - ui.em(0.5F)));
  } else {
    const float top = static_cast<float>(cursor_line) * row;
    const float content = static_cast<float>(lines.ranges.size()) * row;
    if (response.has_focus && (editor.revision() != before || editor.cursor() != cursor_before))
      scroll.offset = std::clamp(scroll.offset, top + row - inside.h, top);
    if (response.is_hovered && input.wheel != 0 && content > inside.h) scroll.offset -= input.wheel * row;
    scroll.offset = std::clamp(scroll.offset, 0.0F, std::max(0.0F, content - inside.h));
  }
  const float left = inside.x - (look.is_single_line ? scroll.offset : 0);
  float top = inside.y - (look.is_single_line ? 0 : scroll.offset);
  const float above = (row - ui.text_height(Face::body)) / 2;
  for (std::size_t i = 0; i < lines.ranges.size(); ++i, top += row) {
    const LineRange& range = lines.ranges[i];
    const std::size_t from = std::max(editor.selection_begin(), range.begin);
    const std::size_t to = std::min(editor.selection_end(), range.end);
    if (response.has_focus && from < to) {
      const float start = lines.x_of(i, from);
      ui.fill({left + start, top, lines.x_of(i, to) - start, row}, ui.theme().selection);
    }
    ui.text(left, top + above, std::string_view(editor.text()).substr(range.begin, range.end - range.begin), Face::body, ui.theme().text);
    if (response.has_focus && i == cursor_line)
      ui.fill({left + lines.x_of(i, editor.cursor()), top + row * 0.08F, ui.fonts().thin() * 2, row * 0.84F}, ui.theme().text);
  }
  if (editor.text().empty() && !look.empty_words.empty())
    ui.text_within(inside.x + ui.em(0.2F), inside.y + above, inside.w, look.empty_words, Face::body, ui.theme().muted);
  ui.pop_clip();
  return result;
}

}  // namespace casecraft::desktop
