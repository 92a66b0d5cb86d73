#include <fmt/format.h>
#include <sodium.h>

#include <array>

#include "base/error.hpp"
#include "base/hash.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

std::string new_uuid() {
  if (sodium_init() < 0) {
    throw Error("libsodium found no source of randomness on this computer, and a session needs an identifier; check that /dev/urandom can be read");
  }
  std::array<std::uint8_t, 16> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0FU) | 0x40U);   // version 4
  bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3FU) | 0x80U);   // variant of RFC 4122
  const std::string hex = base::to_hex(bytes);
  return fmt::format("{}-{}-{}-{}-{}", hex.substr(0, 8), hex.substr(8, 4), hex.substr(12, 4), hex.substr(16, 4), hex.substr(20));
}

}  // namespace casecraft::records
