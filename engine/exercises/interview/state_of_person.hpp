#pragma once

#include <algorithm>
#include <cstdint>

namespace casecraft::interview {

/// Shares and states in ten-thousandths, 0 to 10,000: whole numbers, so that every machine works out the same.
using Share = std::int64_t;
inline constexpr Share kWhole = 10'000;

/// How the interviewed person is, each 0 to 10,000. Harm never falls.
struct PersonState {
  Share trust{3500};
  Share distress{3500};
  Share fatigue{1500};
  Share control{3500};
  Share harm{0};

  friend bool operator==(const PersonState&, const PersonState&) = default;
};

/// `x + a (1 - x)` for a >= 0, else `x + a x`: stays within 0 and 10,000.
constexpr Share updated(Share x, Share a) noexcept { return std::clamp<Share>(a >= 0 ? x + a * (kWhole - x) / kWhole : x + a * x / kWhole, 0, kWhole); }

/// The logistic function of `x` (in ten-thousandths of a unit), in ten-thousandths, from a table: no mathematics library decides a draw.
Share logistic(std::int64_t x) noexcept;

/// Willingness to tell: clip(.45 T + .25 C + .30 (1 - D) - .25 max(0, F - .5) - .45 H). Source: the model's design, scripts/casecraft/interview_model.lua.
constexpr Share willingness(const PersonState& s) noexcept {
  const std::int64_t sum = 45 * s.trust + 25 * s.control + 30 * (kWhole - s.distress) - 25 * std::max<Share>(0, s.fatigue - kWhole / 2) - 45 * s.harm;
  return std::clamp<Share>(sum / 100, 0, kWhole);
}

}  // namespace casecraft::interview
