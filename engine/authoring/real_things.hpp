#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace casecraft::authoring {

/// Something in a text that can exist outside of an exercise: bytes [from, to).
struct RealThing {
  enum class Kind { account, wallet, phone, domain };
  Kind kind{Kind::account};
  std::size_t from{0};
  std::size_t to{0};
  bool is_certain{true};   ///< An account number whose check digits are right, too.
};

/// Account numbers (IBAN, ISO 13616) of the length that their country has, wallets whose checksum is right (base58check, bech32), telephone numbers
/// that begin with + and another code than 999, and addresses on the network other than those kept for examples (RFC 2606).
std::vector<RealThing> real_things_in(std::string_view text);

}  // namespace casecraft::authoring
