#include "records/seal/key.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>

#include "base/error.hpp"
#include "base/hash.hpp"

namespace casecraft::records {
namespace {

constexpr std::string_view kPublicStart = "casecraft-public-key-1:";
constexpr std::string_view kSecretStart = "casecraft-secret-key-1\n";

static_assert(crypto_sign_PUBLICKEYBYTES == 32 && crypto_sign_SECRETKEYBYTES == 64 && crypto_sign_SEEDBYTES == 32 && crypto_sign_BYTES == 64);

std::string_view bytes_of(const std::uint8_t* bytes, std::size_t size) { return {reinterpret_cast<const char*>(bytes), size}; }
const unsigned char* unsigned_bytes(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const std::size_t first = text.find_first_not_of(kBlank);
  return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

/// Exactly 32 bytes of base64 text, written as this program writes it.
bool read_bytes(std::string_view text, std::array<std::uint8_t, 32>& bytes) {
  try {
    const std::string found = base::from_base64(text);
    if (found.size() != bytes.size() || base::base64(found) != text) {
      return false;
    }
    std::copy(found.begin(), found.end(), reinterpret_cast<char*>(bytes.data()));
    return true;
  } catch (const Error&) {
    return false;
  }
}

}  // namespace

std::string to_text(const PublicKey& key) { return std::string(kPublicStart) + base::base64(bytes_of(key.data(), key.size())); }

PublicKey read_public_key(std::string_view text, std::string_view origin) {
  const std::string_view word = trimmed(text);
  PublicKey key{};
  if (!word.starts_with(kPublicStart) || !read_bytes(word.substr(kPublicStart.size()), key)) {
    throw Error(fmt::format("{} is no public key; expected one line that begins with {}, as casecraft key --export FILE writes it", origin, kPublicStart));
  }
  return key;
}

std::string fingerprint(const PublicKey& key) {
  const std::string hex = base::to_hex(base::blake2b(bytes_of(key.data(), key.size())));
  return fmt::format("{}-{}-{}-{}-{}", hex.substr(0, 4), hex.substr(4, 4), hex.substr(8, 4), hex.substr(12, 4), hex.substr(16, 4));
}

bool is_signed_by(const PublicKey& key, std::string_view text, std::string_view signature) {
  return signature.size() == crypto_sign_BYTES && crypto_sign_verify_detached(unsigned_bytes(signature), unsigned_bytes(text), text.size(), key.data()) == 0;
}

SigningKey SigningKey::from_seed(const std::array<std::uint8_t, 32>& seed) {
  SigningKey key;
  crypto_sign_seed_keypair(key.public_key_.data(), key.secret_.data(), seed.data());
  return key;
}

SigningKey SigningKey::make() {
  if (sodium_init() < 0) {
    throw Error("libsodium found no source of randomness on this computer, and a key needs one; check that /dev/urandom can be read");
  }
  std::array<std::uint8_t, 32> seed{};
  randombytes_buf(seed.data(), seed.size());
  SigningKey key = from_seed(seed);
  sodium_memzero(seed.data(), seed.size());
  return key;
}

SigningKey SigningKey::read(std::string_view text, std::string_view origin) {
  const auto damaged = [&] {
    return Error(fmt::format("the key {} is damaged or no key of casecraft; put back a copy of it, or move it away: the next session makes a new one", origin));
  };
  if (!text.starts_with(kSecretStart)) {
    throw damaged();
  }
  const std::string_view rest = text.substr(kSecretStart.size());
  const std::size_t line = rest.find('\n');
  std::array<std::uint8_t, 32> seed{};
  if (line == std::string_view::npos || !read_bytes(rest.substr(0, line), seed)) {
    throw damaged();
  }
  SigningKey key = from_seed(seed);
  sodium_memzero(seed.data(), seed.size());
  if (rest.substr(line + 1) != to_text(key.public_key_) + "\n") {
    throw damaged();
  }
  return key;
}

SigningKey::~SigningKey() { sodium_memzero(secret_.data(), secret_.size()); }

std::string SigningKey::sign(std::string_view text) const {
  std::string signature(crypto_sign_BYTES, '\0');
  crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, unsigned_bytes(text), text.size(), secret_.data());
  return signature;
}

std::string SigningKey::secret_text() const {
  std::array<std::uint8_t, 32> seed{};
  crypto_sign_ed25519_sk_to_seed(seed.data(), secret_.data());
  std::string text = fmt::format("{}{}\n{}\n", kSecretStart, base::base64(bytes_of(seed.data(), seed.size())), to_text(public_key_));
  sodium_memzero(seed.data(), seed.size());
  return text;
}

}  // namespace casecraft::records
