#pragma once

#include <optional>
#include <string>
#include <vector>

#include "authoring/prove.hpp"
#include "authoring/score_outcomes.hpp"

namespace casecraft::authoring {

/// An option, with what can follow it over all states in which it is met, and where it takes the pass away.
struct OptionFollowed {
  OptionTaken taken;
  bool takes_away{false};                 ///< In some state something passes, and by this option, where it is no critical error, nothing does.
  std::optional<Outcomes::Best> left;     ///< The best that it leaves there,
  std::uint32_t node{0}, edge{0};         ///< in which state, by which edge.
};

/// Each option of each place, in the order in which they are met; waiting is none.
std::vector<OptionFollowed> options_followed(const Graph& graph, Outcomes& outcomes);

/// Critical errors that can be made on `way`, in words. What is no error until something is done on it is told together, with what it comes after.
std::vector<std::string> criticals_beside(const Graph& graph, const ScoredPath& way);

}  // namespace casecraft::authoring
