#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "exercises/interview/coder/normalise.hpp"

namespace casecraft::coder {

/// What the grammar needs to know of the lexicon, looked up once.
struct GrammarClasses {
  explicit GrammarClasses(const Lexicon& lexicon);
  GrammarClasses() = default;
  Lexicon::ClassId aux{0}, neg{0}, wh{0}, whif{0}, subject{0}, object{0}, filler{0}, tell{0}, say{0}, conj{0};
};

enum class Opening : std::uint8_t { none, aux, negated_aux, wh, condition, tell, asked_to_tell, subject, i, you, other };
std::string_view to_string(Opening opening) noexcept;

/// One sentence: words [begin, end); `core` is where it begins once "okay, so" and the like are taken away.
struct Sentence {
  std::size_t begin{0}, end{0}, core{0};
  Opening opening{Opening::none};
  std::size_t told{0};         ///< Behind the "tell me" of a request; 0 where there is none.
  std::size_t questions{0};    ///< Clauses that ask.
  bool has_tag{false};         ///< "…, didn't he?", "…, right?"
  bool has_question_mark{false};
};

std::vector<Sentence> sentences_of(const Words& words, const GrammarClasses& classes);

/// A small number for a word's meaning-bearing part: without plural, tense and "-ing".
std::uint64_t stem_of(std::string_view word) noexcept;
/// Words that carry content: no grammar, no filler.
bool is_content(const Word& word, const Lexicon& lexicon) noexcept;

/// The stems of somebody's words, for telling whether a word was heard before.
class Heard {
public:
  void add(const Words& words, const Lexicon& lexicon);
  [[nodiscard]] bool has(std::uint64_t stem) const noexcept;
  [[nodiscard]] bool empty() const noexcept { return stems_.empty(); }

private:
  std::vector<std::uint64_t> stems_;   // sorted
};

}  // namespace casecraft::coder
