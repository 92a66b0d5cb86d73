#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"

namespace casecraft::terminal {

/// A line as a person typed it: its first word in small letters, and what follows as it is.
struct Command {
  std::string word;
  std::string rest;
};
Command read_command(const base::Language& language, std::string_view line);

/// The English of a command's word that may have been typed in the language of the interface, in small letters: "pausa" is "pause"; other words stay.
std::string english_word(const base::Language& language, std::string_view typed);

/// The whole number that `text` is ("3", "3.", "3)", "#3"), or nothing. At most six digits.
std::optional<std::size_t> read_number(std::string_view text);

/// The one word that several mean: "quit" and "exit" are "leave", "?" is "help"; other words stay.
std::string_view meaning_of(std::string_view word) noexcept;

/// "Type a number from 1 to 4, or a word: case, note, …": what is answered to a line that is no choice.
std::string what_can_be_typed(const base::Language& language, std::size_t numbers, std::span<const std::string> words);

/// The sentence about a word that nobody knows, with the nearest one.
std::string unknown_word(const base::Language& language, std::string_view line, std::span<const std::string> words);

}  // namespace casecraft::terminal
