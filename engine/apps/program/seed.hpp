#pragma once

#include <cstdint>

namespace casecraft::program {

/// The largest seed that `next_seed` gives: short enough to read out in a classroom.
inline constexpr std::uint64_t kLargestSeed = 9999;

/// A fresh seed for a session that a person begins without naming one: 1 to 9999, from the system's randomness.
std::uint64_t next_seed();

}  // namespace casecraft::program
