#pragma once

#include <vector>

#include "exercises/interview/coder/coder.hpp"
#include "exercises/interview/coder/model.hpp"

namespace casecraft::coder {

/// The type with the highest sum, the one after it, and how far apart they are. Equal sums go to the type that is named first.
struct Leaders {
  Type first{Type::unclear}, second{Type::unclear};
  std::int64_t lead{0};
};
Leaders leaders_of(const Scores& scores) noexcept;

/// At most three pieces of the utterance that spoke most for the first type against the second, as the person typed them in small letters.
std::vector<Reason> reasons_of(const Reading& reading, std::span<const Feature> features, const Model& model, const Leaders& leaders);

}  // namespace casecraft::coder
