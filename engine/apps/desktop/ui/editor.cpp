#include "apps/desktop/ui/editor.hpp"

#include <algorithm>

#include "apps/desktop/ui/utf8.hpp"

namespace casecraft::desktop {

namespace {

constexpr std::size_t kKeptSteps = 200;

bool is_space(char c) { return c == ' ' || c == '\n'; }

std::string cleaned(std::string_view words, bool is_single_line) {
  std::string out;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t length = 1;
    const char32_t code = decode(words, at, length);
    if (code == U'\n' || code == U'\t') {
      out += is_single_line || code == U'\t' ? ' ' : '\n';
    } else if (code >= 0x20 && code != 0x7f && code != 0xfffd) {
      out += words.substr(at, length);
    }
    at += length;
  }
  return out;
}

}  // namespace

std::string_view Editor::selected() const noexcept { return std::string_view(text_).substr(selection_begin(), selection_end() - selection_begin()); }

void Editor::set_text(std::string text) {
  text_ = std::move(text);
  cursor_ = anchor_ = text_.size();
  done_.clear();
  undone_.clear();
  ++revision_;
}

void Editor::remember(bool is_typing) {
  if (!is_typing || !last_was_typing_ || done_.empty()) {
    done_.push_back({text_, cursor_});
    if (done_.size() > kKeptSteps) done_.erase(done_.begin());
  }
  undone_.clear();
  last_was_typing_ = is_typing;
}

void Editor::replace(std::size_t begin, std::size_t end, std::string_view words) {
  text_.replace(begin, end - begin, words);
  cursor_ = anchor_ = begin + words.size();
  ++revision_;
}

void Editor::insert(std::string_view words, std::size_t most, bool is_single_line) {
  std::string added = cleaned(words, is_single_line);
  const std::size_t kept = text_.size() - selected().size();
  const std::size_t room = most > kept ? most - kept : 0;
  if (added.size() > room) {
    std::size_t end = room;
    while (end > 0 && (static_cast<unsigned char>(added[end]) & 0xc0) == 0x80) --end;
    added.resize(end);
  }
  if (added.empty() && !has_selection()) return;
  remember(added.size() <= 4 && added != " " && added != "\n");
  replace(selection_begin(), selection_end(), added);
}

void Editor::backspace(bool by_word) {
  if (!has_selection() && cursor_ == 0) return;
  remember(false);
  const std::size_t begin = has_selection() ? selection_begin() : by_word ? word_left(cursor_) : previous_character(text_, cursor_);
  replace(begin, selection_end(), "");
}

void Editor::remove(bool by_word) {
  if (!has_selection() && cursor_ == text_.size()) return;
  remember(false);
  const std::size_t end = has_selection() ? selection_end() : by_word ? word_right(cursor_) : next_character(text_, cursor_);
  replace(selection_begin(), end, "");
}

void Editor::move_to(std::size_t offset, bool selecting) {
  cursor_ = std::min(offset, text_.size());
  if (!selecting) anchor_ = cursor_;
  last_was_typing_ = false;
}

void Editor::move_left(bool by_word, bool selecting) {
  if (has_selection() && !selecting && !by_word) return move_to(selection_begin(), false);
  move_to(by_word ? word_left(cursor_) : previous_character(text_, cursor_), selecting);
}

void Editor::move_right(bool by_word, bool selecting) {
  if (has_selection() && !selecting && !by_word) return move_to(selection_end(), false);
  move_to(by_word ? word_right(cursor_) : next_character(text_, cursor_), selecting);
}

void Editor::select_all() {
  anchor_ = 0;
  cursor_ = text_.size();
}

void Editor::select_word() {
  anchor_ = cursor_ > 0 && !is_space(text_[cursor_ - 1]) ? word_left(cursor_) : cursor_;
  while (cursor_ < text_.size() && !is_space(text_[cursor_])) cursor_ = next_character(text_, cursor_);
}

void Editor::undo() {
  if (done_.empty()) return;
  undone_.push_back({text_, cursor_});
  text_ = std::move(done_.back().text);
  cursor_ = anchor_ = done_.back().cursor;
  done_.pop_back();
  last_was_typing_ = false;
  ++revision_;
}

void Editor::redo() {
  if (undone_.empty()) return;
  done_.push_back({text_, cursor_});
  text_ = std::move(undone_.back().text);
  cursor_ = anchor_ = undone_.back().cursor;
  undone_.pop_back();
  last_was_typing_ = false;
  ++revision_;
}

std::size_t Editor::word_left(std::size_t from) const {
  while (from > 0 && is_space(text_[from - 1])) --from;
  while (from > 0 && !is_space(text_[from - 1])) --from;
  return from;
}

std::size_t Editor::word_right(std::size_t from) const {
  while (from < text_.size() && !is_space(text_[from])) ++from;
  while (from < text_.size() && is_space(text_[from])) ++from;
  return from;
}

}  // namespace casecraft::desktop
