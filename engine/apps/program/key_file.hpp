#pragma once

#include <filesystem>

#include "records/seal/key.hpp"

namespace casecraft::program {

/// $XDG_DATA_HOME/casecraft/key, or under ~/.local/share: the key that signs what is played here.
std::filesystem::path key_file();

/// The key in `file`, made on first use (mode 0600; several processes may want it at once). Throws Error when it cannot be made or read, is damaged, or can be read by
/// others: then it may have been copied, and signs for nobody.
records::SigningKey own_key(const std::filesystem::path& file);

}  // namespace casecraft::program
