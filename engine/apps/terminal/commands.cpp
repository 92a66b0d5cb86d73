#include "apps/terminal/commands.hpp"

#include <fmt/format.h>

#include "apps/terminal/words.hpp"
#include "base/names.hpp"

namespace casecraft::terminal {

Command read_command(std::string_view line) {
  const std::string_view whole = trim(line);
  const std::size_t space = whole.find(' ');
  if (space == std::string_view::npos) {
    return {lower(whole), ""};
  }
  return {lower(whole.substr(0, space)), std::string(trim(whole.substr(space)))};
}

std::optional<std::size_t> read_number(std::string_view text) {
  text = trim(text);
  if (text.starts_with('#')) {
    text.remove_prefix(1);
  }
  if (text.ends_with('.') || text.ends_with(')')) {
    text.remove_suffix(1);
  }
  constexpr std::size_t kMostDigits = 6;
  if (text.empty() || text.size() > kMostDigits) {
    return std::nullopt;
  }
  std::size_t number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') {
      return std::nullopt;
    }
    number = number * 10 + static_cast<std::size_t>(c - '0');
  }
  return number;
}

std::string_view meaning_of(std::string_view word) noexcept {
  if (word == "quit" || word == "exit") {
    return "leave";
  }
  if (word == "?") {
    return "help";
  }
  return word == "back" || word == "undo" ? std::string_view("rewind") : word;
}

std::string what_can_be_typed(std::size_t numbers, std::span<const std::string> words) {
  const std::string list = fmt::format("{}", fmt::join(words, ", "));
  if (numbers == 0) {
    return fmt::format("Type one of these words: {}.", list);
  }
  if (numbers == 1) {
    return fmt::format("Type 1, or a word: {}.", list);
  }
  return fmt::format("Type a number from 1 to {}, or a word: {}.", numbers, list);
}

std::string unknown_word(std::string_view line, std::span<const std::string> words) {
  const std::string word = read_command(line).word;
  const std::string nearest = base::nearest_name(word, words);
  constexpr std::size_t kShown = 40;
  const std::string_view shown = line.size() <= kShown ? line : std::string_view();
  if (!nearest.empty()) {
    return fmt::format("\u201C{}\u201D is no choice here; did you mean {}?", shown.empty() ? std::string_view(word) : shown, nearest);
  }
  return shown.empty() ? std::string("That is no choice here.") : fmt::format("\u201C{}\u201D is no choice here.", shown);
}

}  // namespace casecraft::terminal
