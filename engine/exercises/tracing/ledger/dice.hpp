#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "exercises/tracing/ledger/settings.hpp"

namespace casecraft::ledger {

/// Draws of one stream, one after another. A draw of 64 bits serves several small choices, so that a million payments cost few of them; the bias that
/// this leaves is under one in 2^24. Two draws in one expression would come in the order that a compiler likes: give each a statement of its own.
class Dice {
public:
  Dice(std::uint64_t seed, std::string stream) : seed_(seed), stream_(std::move(stream)) {}

  /// In [0, bound). Precondition: bound > 0.
  std::uint64_t below(std::uint64_t bound) {
    if ((left_ >> 24U) < bound) {
      bits_ = base::draw_bits(seed_, stream_, n_++);
      left_ = UINT64_MAX;
    }
    const std::uint64_t chosen = bits_ % bound;
    bits_ /= bound;
    left_ /= bound;
    return chosen;
  }
  std::int64_t in(Range range) { return range.least + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(range.most - range.least + 1))); }
  std::int64_t in(std::int64_t least, std::int64_t most) { return in(Range{least, most}); }
  /// A span of so many hours and a part of one, in seconds.
  std::int64_t seconds_in(std::int64_t least_hours, std::int64_t most_hours) { return in(least_hours * 3600, most_hours * 3600 + 3599); }
  bool per_cent(std::int64_t chance) { return static_cast<std::int64_t>(below(100)) < chance; }
  bool per_mille(std::int64_t chance) { return static_cast<std::int64_t>(below(1000)) < chance; }
  /// Precondition: there is one.
  template <class Thing>
  const Thing& one_of(const std::vector<Thing>& things) {
    return things[below(things.size())];
  }
  /// Index of one of (thing, weight) by weight. Precondition: a weight is above zero.
  template <class Thing>
  std::size_t by_weight(const std::vector<std::pair<Thing, std::int64_t>>& weighted) {
    std::int64_t sum = 0;
    for (const auto& [thing, weight] : weighted) sum += weight;
    auto left = static_cast<std::int64_t>(below(static_cast<std::uint64_t>(sum)));
    for (std::size_t i = 0; i < weighted.size(); ++i) {
      left -= weighted[i].second;
      if (left < 0) return i;
    }
    return weighted.size() - 1;
  }

private:
  std::uint64_t seed_, bits_{0}, left_{0}, n_{0};
  std::string stream_;
};

}  // namespace casecraft::ledger
