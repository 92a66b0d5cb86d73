#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace casecraft::base {

/// BLAKE2b-256 (libsodium).
using Hash = std::array<std::uint8_t, 32>;
Hash blake2b(std::string_view bytes);
std::string to_hex(std::span<const std::uint8_t> bytes);
/// Throws Error when `hex` is not 64 hexadecimal digits.
Hash hash_from_hex(std::string_view hex);

/// 128 bits that name a state: the sum of its parts' keyed hashes, so that a change of one part costs one part.
struct Digest {
  std::uint64_t a{0}, b{0};
  friend bool operator==(const Digest&, const Digest&) = default;
  void add(const Digest& part) noexcept { a += part.a; b += part.b; }
  void remove(const Digest& part) noexcept { a -= part.a; b -= part.b; }
  /// 32 hexadecimal digits.
  [[nodiscard]] std::string hex() const;
};

/// SipHash-2-4 with 128 bits of output (libsodium) of `bytes` under `key`.
Digest keyed_digest(std::uint64_t key, std::string_view bytes) noexcept;

std::string base64(std::string_view bytes);
/// Throws Error when `text` is no base64.
std::string from_base64(std::string_view text);

}  // namespace casecraft::base
