#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "authoring/prove.hpp"

namespace casecraft::authoring {

/// How much of a pack was reached when it was explored: the figure that its README keeps.
struct Coverage {
  std::size_t states{0};
  std::size_t places{0}, all_places{0};
  std::size_t choices{0}, all_choices{0};
  std::size_t endings{0}, all_endings{0};
  int line{0};   ///< In README.md, from 1; 0: not from there.
};

Coverage coverage_of(const Proof& proof, const session::Exercise& exercise);
/// "Explored with 30000 states: 12 of 12 places, 60 of 61 choices, 4 of 4 endings."
std::string coverage_line(const Coverage& coverage);
/// The first such line of a README; nothing when it has none.
std::optional<Coverage> kept_coverage(std::string_view readme);
/// A sentence that says of what more is left unreached than before; empty when nothing is.
std::string fallen(const Coverage& before, const Coverage& now);

}  // namespace casecraft::authoring
