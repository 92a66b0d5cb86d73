#include "exercises/interview/coder/rules.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.hpp"

namespace casecraft::coder {
namespace {

constexpr std::size_t kLongestGap = 4;

}  // namespace

Pattern::Pattern(std::string_view text, const Lexicon& lexicon) {
  for (std::string_view part : parts_of(text, ' ')) {
    Element element;
    if (part.empty()) {
      throw Error(fmt::format("the pattern '{}' has two spaces together or none of its own words; expected words with single spaces between them", text));
    }
    if (part == "*") {
      element.kind = Element::Kind::gap;
    } else if (part == "^") {
      element.kind = Element::Kind::begin;
    } else if (part == "$") {
      element.kind = Element::Kind::end;
    } else if (part == "~") {
      element.kind = Element::Kind::heard;
    } else if (part.starts_with('<') && part.ends_with('>')) {
      element.kind = Element::Kind::word_class;
      element.word_class = lexicon.class_named(part.substr(1, part.size() - 2));
      if (element.word_class == Lexicon::kNoClass) {
        throw Error(fmt::format("the pattern '{}' names the class {}, which the word list has not", text, part));
      }
    } else {
      if (part.starts_with('(') && part.ends_with(')')) {
        part = part.substr(1, part.size() - 2);
      }
      for (const std::string_view word : parts_of(part, '|')) {
        element.words.push_back(hash_of(word));
      }
    }
    elements_.push_back(std::move(element));
  }
}

bool Pattern::fits(const Reading& reading, const Word& word, std::size_t at, const Element& element) const noexcept {
  switch (element.kind) {
    case Element::Kind::words: return std::find(element.words.begin(), element.words.end(), word.hash) != element.words.end();
    case Element::Kind::word_class: return word.kind == element.word_class;
    case Element::Kind::heard: return reading.is_heard[at];
    default: return false;
  }
}

std::optional<std::size_t> Pattern::end_of(const Reading& reading, const Sentence& sentence, std::size_t at, std::size_t element) const {
  if (element == elements_.size()) {
    return at;
  }
  const Element& one = elements_[element];
  switch (one.kind) {
    case Element::Kind::begin: return at == sentence.core || at == sentence.begin ? end_of(reading, sentence, at, element + 1) : std::nullopt;
    case Element::Kind::end: return at == sentence.end ? end_of(reading, sentence, at, element + 1) : std::nullopt;
    case Element::Kind::gap: {
      for (std::size_t next = at; next <= sentence.end && next <= at + kLongestGap; ++next) {
        if (const auto end = end_of(reading, sentence, next, element + 1)) {
          return end;
        }
      }
      return std::nullopt;
    }
    default: break;
  }
  const bool is_fit = at < sentence.end && fits(reading, reading.words.all[at], at, one);
  return is_fit ? end_of(reading, sentence, at + 1, element + 1) : std::nullopt;
}

bool Pattern::is_in(const Reading& reading) const {
  for (const Sentence& sentence : reading.sentences) {
    for (std::size_t at = sentence.begin; at < sentence.end; ++at) {
      if (const auto end = end_of(reading, sentence, at, 0); end && *end > at) {
        return true;
      }
    }
  }
  return false;
}

std::vector<Rule> read_rules(std::string_view list, const Lexicon& lexicon) {
  std::vector<Rule> rules;
  for (const Line& line : lines_of(list)) {
    const std::vector<std::string_view> columns = parts_of(line.text, '\t');
    const bool is_private = columns.size() == 6 && columns[1] == "intimate";
    const std::optional<Type> type = is_private ? Type::unclear : columns.size() == 6 ? type_from(columns[1]) : std::nullopt;
    if (!type) {
      throw Error(fmt::format("rules, line {}: expected six columns with tabs between them: name, type, finer class, pattern, guards, reason", line.number));
    }
    Rule rule{std::string(columns[0]), *type, std::string(columns[2]), Pattern(columns[3], lexicon), {}, std::string(columns[5]), is_private};
    for (std::string_view rest = columns[4]; !rest.empty();) {
      const std::size_t end = rest.find(" / ");
      rule.guards.emplace_back(rest.substr(0, end), lexicon);
      rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 3);
    }
    rules.push_back(std::move(rule));
  }
  return rules;
}

}  // namespace casecraft::coder
