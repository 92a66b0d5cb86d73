#include "exercises/interview/words.hpp"

#include <algorithm>

namespace casecraft::interview {

std::vector<std::string> words_of(std::string_view utterance) {
  std::vector<std::string> words;
  std::string word;
  const auto end = [&] {
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  };
  for (std::size_t i = 0; i < utterance.size(); ++i) {
    const char c = utterance[i];
    if (c >= 'A' && c <= 'Z') word += static_cast<char>(c - 'A' + 'a');
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) word += c;
    else if (c == '\'') continue;
    // The typographic apostrophe, as one types it on a telephone.
    else if (utterance.substr(i, 3) == "\u2019") i += 2;
    else end();
  }
  end();
  return words;
}

Stems::Stems(std::span<const std::string> written) {
  for (const std::string& one : written) {
    if (std::vector<std::string> group = words_of(one); !group.empty()) groups_.push_back(std::move(group));
  }
}

int Stems::count(std::span<const std::string> words) const noexcept {
  int found = 0;
  for (const std::vector<std::string>& group : groups_) {
    for (std::size_t at = 0; at + group.size() <= words.size(); ++at) {
      bool matches = true;
      for (std::size_t i = 0; i < group.size() && matches; ++i) {
        // All but the last word of a group are whole words.
        matches = i + 1 == group.size() ? words[at + i].starts_with(group[i]) : words[at + i] == group[i];
      }
      if (matches) {
        ++found;
        break;
      }
    }
  }
  return found;
}

}  // namespace casecraft::interview
