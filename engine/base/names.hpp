#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casecraft::base {

/// The candidate that a person most likely meant (Damerau-Levenshtein distance of at most a third of the length, ties by
/// order), or empty when none is near.
std::string nearest_name(std::string_view wanted, std::span<const std::string> candidates);

/// "did you mean 'evidence'?", or "known: a, b, c" when none is near and the list is short, else empty.
std::string nearest_name_hint(std::string_view wanted, std::span<const std::string> candidates);

}  // namespace casecraft::base
