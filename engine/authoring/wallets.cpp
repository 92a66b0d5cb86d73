#include "authoring/wallets.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace casecraft::authoring {
namespace {

constexpr std::string_view kBase58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::string_view kBech32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

bool has_base58_checksum(std::string_view word) {
  std::array<std::uint8_t, 25> bytes{};
  for (const char c : word) {
    const std::size_t digit = kBase58.find(c);
    if (digit == std::string_view::npos) return false;
    auto carry = static_cast<std::uint32_t>(digit);
    for (std::size_t i = bytes.size(); i-- > 0;) {
      carry += 58U * bytes[i];
      bytes[i] = static_cast<std::uint8_t>(carry & 0xFFU);
      carry >>= 8U;
    }
    if (carry != 0) return false;
  }
  std::array<unsigned char, crypto_hash_sha256_BYTES> once{}, twice{};
  crypto_hash_sha256(once.data(), bytes.data(), 21);
  crypto_hash_sha256(twice.data(), once.data(), once.size());
  return std::equal(bytes.begin() + 21, bytes.end(), twice.begin());
}

std::uint32_t next_checksum(std::uint32_t checksum, std::uint32_t value) {
  constexpr std::array<std::uint32_t, 5> kParts{0x3b6a57b2U, 0x26508e6dU, 0x1ea119faU, 0x3d4233ddU, 0x2a1462b3U};
  const std::uint32_t top = checksum >> 25U;
  checksum = ((checksum & 0x1ffffffU) << 5U) ^ value;
  for (std::size_t i = 0; i < kParts.size(); ++i) {
    if (((top >> i) & 1U) != 0) checksum ^= kParts[i];
  }
  return checksum;
}

bool has_bech32_checksum(std::string_view word) {
  std::uint32_t checksum = 1;
  for (const char c : word.substr(0, 2)) checksum = next_checksum(checksum, static_cast<std::uint32_t>(c) >> 5U);
  checksum = next_checksum(checksum, 0);
  for (const char c : word.substr(0, 2)) checksum = next_checksum(checksum, static_cast<std::uint32_t>(c) & 31U);
  for (const char c : word.substr(3)) {
    const std::size_t value = kBech32.find(c);
    if (value == std::string_view::npos) return false;
    checksum = next_checksum(checksum, static_cast<std::uint32_t>(value));
  }
  return checksum == 1U || checksum == 0x2bc830a3U;
}

}  // namespace

bool is_real_wallet(std::string_view word) {
  if (word.size() >= 26 && word.size() <= 35 && (word.front() == '1' || word.front() == '3')) return has_base58_checksum(word);
  if (word.size() >= 14 && word.size() <= 90 && (word.starts_with("bc1") || word.starts_with("tb1"))) return has_bech32_checksum(word);
  return false;
}

}  // namespace casecraft::authoring
