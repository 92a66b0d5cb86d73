#include "authoring/phrases.hpp"

#include <algorithm>

namespace casecraft::authoring {
namespace {

bool is_gap(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '-'; }
/// Part of a word; bytes of a character outside of ASCII count as letters.
bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || static_cast<unsigned char>(c) >= 0x80; }

/// Where the phrase that begins at `at` ends, or 0 when it does not stand there.
std::size_t end_of_phrase(std::string_view words, std::size_t at, std::string_view phrase) {
  for (std::size_t i = 0; i < phrase.size();) {
    if (is_gap(phrase[i])) {
      if (at >= words.size() || !is_gap(words[at])) return 0;
      while (at < words.size() && is_gap(words[at])) ++at;
      while (i < phrase.size() && is_gap(phrase[i])) ++i;
    } else {
      if (at >= words.size() || words[at] != phrase[i]) return 0;
      ++at;
      ++i;
    }
  }
  if (at < words.size() && words[at] == 's') ++at;
  return at < words.size() && is_word(words[at]) ? 0 : at;
}

}  // namespace

std::vector<std::string> split_row(std::string_view row) {
  std::vector<std::string> fields(1);
  bool is_quoted = false;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const char c = row[i];
    if (is_quoted && c == '"' && i + 1 < row.size() && row[i + 1] == '"') {
      fields.back() += c;
      ++i;
    } else if (c == '"') {
      is_quoted = !is_quoted;
    } else if (c == ',' && !is_quoted) {
      fields.emplace_back();
    } else if (c != '\r') {
      fields.back() += c;
    }
  }
  return fields;
}

std::optional<base::Severity> severity_named(std::string_view word) {
  for (const base::Severity severity : {base::Severity::info, base::Severity::warning, base::Severity::error}) {
    if (word == base::to_string(severity)) return severity;
  }
  return std::nullopt;
}

std::string in_lower_case(std::string_view words) {
  std::string lower(words);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  return lower;
}

Phrases::Phrases(std::vector<std::string> phrases) : phrases_(std::move(phrases)) {
  for (std::size_t i = 0; i < phrases_.size(); ++i) by_first_byte_[static_cast<unsigned char>(phrases_[i].front())].push_back(i);
}

std::vector<FoundPhrase> Phrases::in(std::string_view words) const {
  std::vector<FoundPhrase> found;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!is_word(words[at]) || (at > 0 && is_word(words[at - 1]))) continue;
    FoundPhrase longest;
    for (const std::size_t which : by_first_byte_[static_cast<unsigned char>(words[at])]) {
      const std::size_t end = end_of_phrase(words, at, phrases_[which]);
      if (end > longest.to) longest = {at, end, which};
    }
    if (longest.to == 0) continue;
    found.push_back(longest);
    at = longest.to - 1;
  }
  return found;
}

}  // namespace casecraft::authoring
