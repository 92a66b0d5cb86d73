#pragma once

#include <cstdint>
#include <string_view>

namespace casecraft::base {

/// Keyed randomness: the `n`th 64-bit draw of `stream` under `seed`, by SipHash-2-4 of (stream, n) under a key made from
/// the seed. Draws of one stream never move those of another, and every machine gives the same.
std::uint64_t draw_bits(std::uint64_t seed, std::string_view stream, std::uint64_t n) noexcept;

/// The same as a whole number in [0, bound), without bias (draws that would bias are passed over). Precondition: bound > 0.
std::uint64_t draw_below(std::uint64_t seed, std::string_view stream, std::uint64_t n, std::uint64_t bound) noexcept;

}  // namespace casecraft::base
