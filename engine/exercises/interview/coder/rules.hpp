#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exercises/interview/coder/features.hpp"
#include "exercises/interview/coder/type.hpp"

namespace casecraft::coder {

/// A sentence pattern: words; "(a|b)"; "<class>"; "*" for up to four words of the same sentence; "^" and "$" for where a sentence begins (behind "okay,
/// so") and ends; "~" for a word that she has said.
class Pattern {
public:
  /// Throws Error with what was expected.
  Pattern(std::string_view text, const Lexicon& lexicon);

  [[nodiscard]] bool is_in(const Reading& reading) const;

private:
  struct Element {
    enum class Kind : std::uint8_t { words, word_class, gap, begin, end, heard } kind{Kind::words};
    std::vector<std::uint64_t> words;
    Lexicon::ClassId word_class{0};
  };
  [[nodiscard]] bool fits(const Reading& reading, const Word& word, std::size_t at, const Element& element) const noexcept;
  /// Where a match of the elements from `element` on that begins at word `at` ends; nothing when there is none.
  [[nodiscard]] std::optional<std::size_t> end_of(const Reading& reading, const Sentence& sentence, std::size_t at, std::size_t element) const;

  std::vector<Element> elements_;
};

/// Certain conduct in its plain forms: what a pattern says for sure, unless one of the guards is found too.
struct Rule {
  std::string name;
  Type type{Type::unclear};
  std::string fine;
  Pattern pattern;
  std::vector<Pattern> guards;
  std::string reason;
  bool is_of_private_matters{false};   ///< Sets a flag and decides no type: its type is written "intimate".
};

/// The rules of a list, in its order: "name<TAB>type<TAB>finer class<TAB>pattern<TAB>guards with ' / ' between<TAB>reason" a line.
std::vector<Rule> read_rules(std::string_view list, const Lexicon& lexicon);

}  // namespace casecraft::coder
