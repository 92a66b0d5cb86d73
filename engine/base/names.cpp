#include "base/names.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace casecraft::base {
namespace {

/// Optimal string alignment distance; counts a swap of neighbours as one.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t cost = a[i - 1] == b[j - 1] ? 0 : 1;
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  }
  return d[a.size()][b.size()];
}

constexpr std::size_t kLongestCompared = 200;

}  // namespace

std::string nearest_name(std::string_view wanted, std::span<const std::string> candidates) {
  if (wanted.size() > kLongestCompared) return {};
  std::string nearest;
  std::size_t least = std::max<std::size_t>(wanted.size() / 3, 1) + 1;
  for (const std::string& candidate : candidates) {
    if (candidate.size() > kLongestCompared) continue;
    const std::size_t far = distance(wanted, candidate);
    if (far < least) {
      least = far;
      nearest = candidate;
    }
  }
  return nearest;
}

std::string nearest_name_hint(std::string_view wanted, std::span<const std::string> candidates) {
  const std::string nearest = nearest_name(wanted, candidates);
  if (!nearest.empty()) return fmt::format("did you mean '{}'?", nearest);
  if (candidates.empty() || candidates.size() > 12) return {};
  return fmt::format("known: {}", fmt::join(candidates, ", "));
}

}  // namespace casecraft::base
