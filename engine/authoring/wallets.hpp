#pragma once

#include <string_view>

namespace casecraft::authoring {

/// Whether a word is an address of a wallet with the right checksum: base58check of 25 bytes, or bech32 and bech32m with the prefix "bc" or "tb".
bool is_real_wallet(std::string_view word);

}  // namespace casecraft::authoring
