#include <cctype>

#include "exercises/tracing/ledger/plan.hpp"

namespace casecraft::ledger {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
bool is_vowel(char c) { return std::string_view("aeiou").find(lower(c)) != std::string_view::npos; }

/// Where `letters` begin in `name`, whatever the case; npos when nowhere.
std::size_t find_letters(std::string_view name, std::string_view letters) {
  for (std::size_t at = 0; at + letters.size() <= name.size(); ++at) {
    std::size_t same = 0;
    while (same < letters.size() && lower(name[at + same]) == lower(letters[same])) ++same;
    if (same == letters.size()) return at;
  }
  return std::string_view::npos;
}

bool replace_letters(std::string& name, std::string_view from, std::string_view to) {
  const std::size_t at = find_letters(name, from);
  if (at == std::string::npos) return false;
  const bool is_capital = name[at] != lower(name[at]);
  name.replace(at, from.size(), to);
  if (is_capital) name[at] = upper(name[at]);
  return true;
}

}  // namespace

std::string respelled(std::string_view name, const NamePool& pool) {
  std::string words(name);
  int changes = 0;
  for (const auto& [here, there] : pool.spellings) {
    if (replace_letters(words, here, there) || replace_letters(words, there, here)) ++changes;
    if (changes == 3) break;
  }
  return words;
}

std::string nearly(std::string_view name) {
  std::string words(name);
  const std::size_t end = std::min(words.find(' '), words.size());
  for (std::size_t at = end; at-- > 1;) {
    if (!is_vowel(words[at])) continue;
    words[at] = words[at] == 'a' ? 'e' : 'a';
    return words;
  }
  return words + "a";
}

}  // namespace casecraft::ledger
