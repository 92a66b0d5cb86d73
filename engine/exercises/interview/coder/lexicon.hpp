#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace casecraft::coder {

/// FNV-1a, 64 bits: the name of a word inside the coder, the same on every machine.
constexpr std::uint64_t kHashStart = 0xCBF29CE484222325ULL;
constexpr std::uint64_t extended(std::uint64_t hash, char c) noexcept { return (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL; }
constexpr std::uint64_t hash_of(std::string_view text) noexcept {
  std::uint64_t hash = kHashStart;
  for (const char c : text) {
    hash = extended(hash, c);
  }
  return hash;
}

/// The word lists that the coder is given as data: how words are spelled, and which class a word belongs to.
class Lexicon {
public:
  using ClassId = std::uint8_t;
  static constexpr ClassId kNoClass = 0;

  Lexicon() = default;
  /// `spelling`: "typed<TAB>meant" a line; `words`: "class<TAB>word word prefix*" a line; `#` begins a comment.
  /// Throws Error that names the line and what was expected.
  Lexicon(std::string_view spelling, std::string_view words);

  /// What is meant by `hash_of(typed)`: one word or several; null when it is spelled as it should be.
  [[nodiscard]] const std::vector<std::string>* meant_by(std::uint64_t typed) const noexcept;
  [[nodiscard]] ClassId class_of(std::string_view word) const noexcept;
  [[nodiscard]] ClassId class_named(std::string_view name) const noexcept;
  [[nodiscard]] const std::string& name_of(ClassId id) const noexcept { return names_[id]; }
  /// Whether the words of the class keep their own shape in a sentence's skeleton.
  [[nodiscard]] bool is_grammar(ClassId id) const noexcept { return id != kNoClass && grammar_[id]; }

private:
  std::vector<std::string> names_{""};
  std::vector<bool> grammar_{false};
  std::unordered_map<std::uint64_t, std::vector<std::string>> spelled_;   // never iterated
  std::unordered_map<std::uint64_t, ClassId> words_;                      // never iterated
  std::unordered_map<std::uint64_t, ClassId> prefixes_;                   // never iterated
};

/// The lines of `text` without comments and empty ones, each with its number from 1.
struct Line {
  std::size_t number{0};
  std::string_view text;
};
std::vector<Line> lines_of(std::string_view text);
std::vector<std::string_view> parts_of(std::string_view text, char between);

}  // namespace casecraft::coder
