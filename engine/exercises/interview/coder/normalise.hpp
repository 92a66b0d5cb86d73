#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "exercises/interview/coder/lexicon.hpp"

namespace casecraft::coder {

/// Marks beside a word, as bits.
enum Mark : std::uint8_t { kComma = 1, kDash = 2, kColon = 4, kQuote = 8, kStop = 16, kQuestion = 32, kExclamation = 64, kEllipsis = 128 };

struct Word {
  std::uint32_t at{0};          ///< Where its letters begin in Words::letters.
  std::uint16_t size{0};
  std::uint16_t sentence{0};    ///< From 0.
  std::uint64_t hash{0};        ///< hash_of its letters.
  Lexicon::ClassId kind{0};
  std::uint8_t before{0};       ///< Marks between the word before and this one.
  std::uint8_t after{0};        ///< Marks between this word and the next.
};

/// An utterance as the coder reads it: words in small Latin letters without accents, spelled as meant, contractions apart, in sentences.
struct Words {
  std::string letters;
  std::vector<Word> all;
  std::size_t sentences{0};
  std::size_t foreign{0};       ///< Letters of scripts that the coder does not read.
  std::size_t latin{0};         ///< Letters that it reads.
  std::size_t question_marks{0};
  bool was_cut{false};          ///< The middle of a very long line was left out.

  [[nodiscard]] std::string_view text(const Word& word) const noexcept { return std::string_view(letters).substr(word.at, word.size); }
};

/// Longest piece that is read whole, in bytes; of a longer one the beginning and the end are.
inline constexpr std::size_t kLongestRead = 4096;

/// Any bytes: what is no UTF-8, control characters, marks of direction, emoji and other scripts never reach the words.
Words normalised(std::string_view utterance, const Lexicon& lexicon);

}  // namespace casecraft::coder
