#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "records/seal/signed_remark.hpp"

namespace casecraft::program {

/// $XDG_DATA_HOME/casecraft/known-keys, or under ~/.local/share: keys of others whose decisions count here. A line each: the public key, a blank, and what it is called.
std::filesystem::path known_keys_file();

/// A key of somebody else.
struct KnownKey {
  records::PublicKey key{};
  std::string name;
};

/// Those in `file`, in its order; none when it is not there. Throws Error when it is damaged, or can be changed by others: then anybody may have added to it.
std::vector<KnownKey> read_known_keys(const std::filesystem::path& file);
/// Adds one, or gives it another name. Throws Error when the name is empty or the file cannot be written.
void keep_known_key(const std::filesystem::path& file, const KnownKey& added);
/// Takes one out. Throws Error when none has this fingerprint.
void forget_known_key(const std::filesystem::path& file, const std::string& fingerprint);

/// The public key that a person named: a file that holds it, or its text. Nothing for no word. Throws Error.
std::optional<records::PublicKey> key_named(const std::string& word);

/// The keys whose decisions count here: this machine's own (`own`, where there is one that can be used) and those in `list`. Throws nothing: a list that cannot be read counts
/// as empty, and `casecraft key` says why.
records::KnownKeys keys_that_count(const std::filesystem::path& own, const std::filesystem::path& list);

}  // namespace casecraft::program
