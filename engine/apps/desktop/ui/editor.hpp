#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace casecraft::desktop {

/// Words that a person is typing: a cursor, a selection, undo. Offsets are bytes and always lie between characters.
class Editor {
public:
  Editor() = default;
  explicit Editor(std::string text) : text_(std::move(text)), cursor_(text_.size()), anchor_(cursor_) {}

  [[nodiscard]] const std::string& text() const noexcept { return text_; }
  [[nodiscard]] std::size_t cursor() const noexcept { return cursor_; }
  [[nodiscard]] std::size_t selection_begin() const noexcept { return cursor_ < anchor_ ? cursor_ : anchor_; }
  [[nodiscard]] std::size_t selection_end() const noexcept { return cursor_ < anchor_ ? anchor_ : cursor_; }
  [[nodiscard]] bool has_selection() const noexcept { return cursor_ != anchor_; }
  [[nodiscard]] std::string_view selected() const noexcept;
  /// Rises with each change of the words.
  [[nodiscard]] unsigned revision() const noexcept { return revision_; }

  void set_text(std::string text);
  /// Puts `words` in place of the selection, without control characters and without what would go beyond `most` bytes. Line breaks become spaces where
  /// `is_single_line`.
  void insert(std::string_view words, std::size_t most, bool is_single_line);
  void backspace(bool by_word);
  void remove(bool by_word);
  void move_to(std::size_t offset, bool selecting);
  void move_left(bool by_word, bool selecting);
  void move_right(bool by_word, bool selecting);
  void select_all();
  void select_word();
  void undo();
  void redo();

private:
  struct State { std::string text; std::size_t cursor; };
  void remember(bool is_typing);
  void replace(std::size_t begin, std::size_t end, std::string_view words);
  [[nodiscard]] std::size_t word_left(std::size_t from) const;
  [[nodiscard]] std::size_t word_right(std::size_t from) const;

  std::string text_;
  std::size_t cursor_{0};
  std::size_t anchor_{0};
  unsigned revision_{0};
  bool last_was_typing_{false};
  std::vector<State> done_, undone_;
};

}  // namespace casecraft::desktop
