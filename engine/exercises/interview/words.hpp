#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casecraft::interview {

/// The words of an utterance in small letters, without marks; an apostrophe stays out ("don't" is "dont").
std::vector<std::string> words_of(std::string_view utterance);

/// Words or groups of words by which something is recognised. Each matches at the beginning of a word: "travel" finds "travelled".
class Stems {
public:
  Stems() = default;
  explicit Stems(std::span<const std::string> written);
  [[nodiscard]] bool empty() const noexcept { return groups_.empty(); }
  [[nodiscard]] bool in(std::span<const std::string> words) const noexcept { return count(words) > 0; }
  /// How many of them occur.
  [[nodiscard]] int count(std::span<const std::string> words) const noexcept;
  [[nodiscard]] const std::vector<std::vector<std::string>>& groups() const noexcept { return groups_; }

private:
  std::vector<std::vector<std::string>> groups_;
};

}  // namespace casecraft::interview
