#pragma once

#include <string>
#include <string_view>

#include "records/seal/key.hpp"

namespace casecraft::records {

/// That an assignment is not to be begun any more.
struct Withdrawal {
  std::string assignment;   ///< Its id.
  std::string created;      ///< Wall time, "2026-12-03T10:00:00Z".
};

/// The signed text.
std::string write_withdrawal(const Withdrawal& withdrawal, const SigningKey& key);

struct SignedWithdrawal {
  Withdrawal withdrawal;
  PublicKey key{};          ///< Who signed it.
};
/// Throws Error when it is not byte for byte what `write_withdrawal` writes, or its signature is not that of the key that it names.
SignedWithdrawal read_withdrawal(std::string_view text);

}  // namespace casecraft::records
