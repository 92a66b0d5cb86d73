#include "exercises/interview/coder/lexicon.hpp"

#include <fmt/format.h>

#include "base/error.hpp"

namespace casecraft::coder {

std::vector<std::string_view> parts_of(std::string_view text, char between) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0;;) {
    const std::size_t end = text.find(between, at);
    parts.push_back(text.substr(at, end - at));
    if (end == std::string_view::npos) {
      return parts;
    }
    at = end + 1;
  }
}

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  std::size_t number = 0;
  for (std::string_view line : parts_of(text, '\n')) {
    ++number;
    if (line.ends_with('\r')) {
      line.remove_suffix(1);
    }
    if (!line.empty() && line.front() != '#') {
      lines.push_back({number, line});
    }
  }
  return lines;
}

Lexicon::Lexicon(std::string_view spelling, std::string_view words) {
  for (const Line& line : lines_of(spelling)) {
    const std::vector<std::string_view> columns = parts_of(line.text, '\t');
    if (columns.size() != 2 || columns[0].empty() || columns[1].empty()) {
      throw Error(fmt::format("spelling list, line {}: expected what is typed, a tab, and what is meant", line.number));
    }
    std::vector<std::string> meant;
    for (const std::string_view word : parts_of(columns[1], ' ')) {
      meant.emplace_back(word);
    }
    spelled_.insert_or_assign(hash_of(columns[0]), std::move(meant));
  }
  for (const Line& line : lines_of(words)) {
    const std::vector<std::string_view> columns = parts_of(line.text, '\t');
    if (columns.size() != 2 || columns[0].empty()) {
      throw Error(fmt::format("word list, line {}: expected the name of a class, a tab, and words with single spaces between them", line.number));
    }
    if (names_.size() > 250) {
      throw Error(fmt::format("word list, line {}: there are more than 250 classes", line.number));
    }
    const auto id = static_cast<ClassId>(names_.size());
    names_.emplace_back(columns[0]);
    grammar_.push_back(columns[0].front() >= 'a' && columns[0].front() <= 'z');
    // A word that several classes name belongs to the first of them.
    for (std::string_view word : parts_of(columns[1], ' ')) {
      if (word.ends_with('*')) {
        word.remove_suffix(1);
        prefixes_.try_emplace(hash_of(word), id);
      } else {
        words_.try_emplace(hash_of(word), id);
      }
    }
  }
}

const std::vector<std::string>* Lexicon::meant_by(std::uint64_t typed) const noexcept {
  const auto found = spelled_.find(typed);
  return found == spelled_.end() ? nullptr : &found->second;
}

Lexicon::ClassId Lexicon::class_of(std::string_view word) const noexcept {
  ClassId by_prefix = kNoClass;
  std::uint64_t hash = kHashStart;
  for (std::size_t i = 0; i < word.size(); ++i) {
    hash = extended(hash, word[i]);
    if (i >= 2) {
      if (const auto found = prefixes_.find(hash); found != prefixes_.end()) {
        by_prefix = found->second;
      }
    }
  }
  const auto found = words_.find(hash);
  return found == words_.end() ? by_prefix : found->second;
}

Lexicon::ClassId Lexicon::class_named(std::string_view name) const noexcept {
  for (std::size_t id = 1; id < names_.size(); ++id) {
    if (names_[id] == name) {
      return static_cast<ClassId>(id);
    }
  }
  return kNoClass;
}

}  // namespace casecraft::coder
