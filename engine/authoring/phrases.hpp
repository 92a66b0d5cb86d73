#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"

namespace casecraft::authoring {

// What the tables of words have in common (assets/terminology.csv, assets/policy.csv).

/// One row of CSV: fields may stand in double quotes, doubled inside.
std::vector<std::string> split_row(std::string_view row);
std::optional<base::Severity> severity_named(std::string_view word);
/// ASCII letters only.
std::string in_lower_case(std::string_view words);

/// Bytes [from, to) of a text, and the index of the phrase that stands there.
struct FoundPhrase {
  std::size_t from{0};
  std::size_t to{0};
  std::size_t which{0};
};

/// Finds whole words and their plural in -s; a space in a phrase stands for any blanks or hyphens. Of phrases that overlap the longest counts.
class Phrases {
public:
  /// In lower case, none of them empty.
  explicit Phrases(std::vector<std::string> phrases);
  /// `words`: in lower case.
  [[nodiscard]] std::vector<FoundPhrase> in(std::string_view words) const;

private:
  std::vector<std::string> phrases_;
  std::array<std::vector<std::size_t>, 256> by_first_byte_;
};

}  // namespace casecraft::authoring
