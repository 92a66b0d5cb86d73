#include "base/random.hpp"

#include <string>

#include "base/hash.hpp"

namespace casecraft::base {

std::uint64_t draw_bits(std::uint64_t seed, std::string_view stream, std::uint64_t n) noexcept {
  std::string bytes(stream);
  for (int i = 0; i < 8; ++i, n >>= 8U) bytes += static_cast<char>(n & 0xFFU);
  return keyed_digest(seed, bytes).a;
}

std::uint64_t draw_below(std::uint64_t seed, std::string_view stream, std::uint64_t n, std::uint64_t bound) noexcept {
  const std::uint64_t biased = (0 - bound) % bound;   // 2^64 mod bound: so many of the lowest values would favour small results.
  for (std::uint64_t again = 0;; ++again) {
    const std::uint64_t bits = draw_bits(seed, stream, n + (again << 40U));
    if (bits >= biased) return bits % bound;
  }
}

}  // namespace casecraft::base
