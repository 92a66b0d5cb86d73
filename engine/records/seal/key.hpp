#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace casecraft::records {

/// The public half of an Ed25519 key (libsodium).
using PublicKey = std::array<std::uint8_t, 32>;

/// "casecraft-public-key-1:" and base64: what is handed to others.
std::string to_text(const PublicKey& key);
/// Throws Error when `text` (blanks around it do not count) is no public key; `origin` names where it was found.
PublicKey read_public_key(std::string_view text, std::string_view origin);
/// 20 hexadecimal digits of the key's BLAKE2b hash in groups of four, to be read out on the telephone: "3f2a-9c01-77de-40b8-1c55".
std::string fingerprint(const PublicKey& key);

/// Whether `signature` (64 bytes) is the key's signature of `text`.
bool is_signed_by(const PublicKey& key, std::string_view text, std::string_view signature);

/// A key that signs. Its secret is wiped when it goes.
class SigningKey {
public:
  /// A fresh one. Throws Error when the computer gives no randomness.
  static SigningKey make();
  /// From the text that `secret_text` gave. Throws Error when it is damaged; `origin` names the file.
  static SigningKey read(std::string_view text, std::string_view origin);
  ~SigningKey();
  SigningKey(const SigningKey&) = default;
  SigningKey& operator=(const SigningKey&) = default;

  [[nodiscard]] const PublicKey& public_key() const noexcept { return public_key_; }
  /// 64 bytes.
  [[nodiscard]] std::string sign(std::string_view text) const;
  /// What a file keeps, and nobody else may read: three lines, with the public half as a check.
  [[nodiscard]] std::string secret_text() const;

private:
  SigningKey() = default;
  static SigningKey from_seed(const std::array<std::uint8_t, 32>& seed);
  std::array<std::uint8_t, 64> secret_{};
  PublicKey public_key_{};
};

}  // namespace casecraft::records
