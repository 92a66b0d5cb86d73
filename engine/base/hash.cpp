#include "base/hash.hpp"

#include <sodium.h>

#include <cstring>

#include "base/error.hpp"

namespace casecraft::base {

Hash blake2b(std::string_view bytes) {
  Hash hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr, 0);
  return hash;
}

std::string to_hex(std::span<const std::uint8_t> bytes) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string hex;
  hex.reserve(bytes.size() * 2);
  for (const std::uint8_t byte : bytes) {
    hex += kDigits[byte >> 4U];
    hex += kDigits[byte & 15U];
  }
  return hex;
}

Hash hash_from_hex(std::string_view hex) {
  Hash hash{};
  std::size_t length = 0;
  const bool is_sound = hex.size() == 64 && sodium_hex2bin(hash.data(), hash.size(), hex.data(), hex.size(), nullptr, &length, nullptr) == 0 && length == hash.size();
  if (!is_sound) throw Error("a hash of 64 hexadecimal digits was expected, but '" + std::string(hex.substr(0, 80)) + "' was found");
  return hash;
}

std::string Digest::hex() const {
  std::array<std::uint8_t, 16> bytes{};
  for (std::size_t i = 0; i < 8; ++i) {
    bytes[i] = static_cast<std::uint8_t>(a >> (56 - 8 * i));
    bytes[8 + i] = static_cast<std::uint8_t>(b >> (56 - 8 * i));
  }
  return to_hex(bytes);
}

Digest keyed_digest(std::uint64_t key, std::string_view bytes) noexcept {
  unsigned char key_bytes[crypto_shorthash_siphashx24_KEYBYTES] = "casecraft";
  for (std::size_t i = 0; i < 8; ++i) key_bytes[8 + i] = static_cast<unsigned char>((key >> (8 * i)) & 0xFFU);
  unsigned char out[crypto_shorthash_siphashx24_BYTES];
  crypto_shorthash_siphashx24(out, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), key_bytes);
  Digest digest;
  for (std::size_t i = 0; i < 8; ++i) {
    digest.a |= static_cast<std::uint64_t>(out[i]) << (8 * i);
    digest.b |= static_cast<std::uint64_t>(out[8 + i]) << (8 * i);
  }
  return digest;
}

std::string base64(std::string_view bytes) {
  std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  text.resize(std::strlen(text.c_str()));
  return text;
}

std::string from_base64(std::string_view text) {
  std::string bytes(text.size() / 4 * 3 + 3, '\0');
  std::size_t length = 0;
  const char* end = nullptr;
  const int status = sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(), nullptr, &length, &end,
                                       sodium_base64_VARIANT_ORIGINAL);
  if (status != 0 || end != text.data() + text.size()) throw Error("text in base64 was expected; what was found is damaged");
  bytes.resize(length);
  return bytes;
}

}  // namespace casecraft::base
