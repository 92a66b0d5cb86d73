#include "apps/program/known_keys.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>

#include "apps/program/files_on_disk.hpp"
#include "apps/program/folders.hpp"
#include "apps/program/key_file.hpp"
#include "base/error.hpp"
#include "base/harmless.hpp"
#include "base/language.hpp"

namespace casecraft::program {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestList = 1U << 20U;
constexpr std::size_t kLongestName = 80;
constexpr std::uintmax_t kLargestKeyFile = 4096;

void write_known_keys(const fs::path& file, const std::vector<KnownKey>& keys) {
  std::string text;
  for (const KnownKey& known : keys) text += fmt::format("{} {}\n", records::to_text(known.key), known.name);
  std::error_code problem;
  fs::create_directories(file.parent_path(), problem);
  replace_file(file, text);
}

}  // namespace

fs::path known_keys_file() { return data_folder() / "known-keys"; }

std::vector<KnownKey> read_known_keys(const fs::path& file) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return {};
  if ((status.st_mode & 022U) != 0) {
    throw Error(fmt::format("the list of known keys '{0}' can be changed by others, so none of its keys counts; look through it, and make it yours alone with chmod 600 '{0}'", file.string()));
  }
  const std::string text = read_file(file, kLargestList);
  std::vector<KnownKey> keys;
  std::size_t number = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string line = text.substr(at, end - at);
    at = end + 1;
    ++number;
    if (line.empty()) continue;
    const std::size_t blank = std::min(line.find(' '), line.size());
    KnownKey known;
    known.key = records::read_public_key(line.substr(0, blank), fmt::format("line {} of the list of known keys '{}'", number, file.string()));
    known.name = blank < line.size() ? base::harmless(line.substr(blank + 1), kLongestName) : records::fingerprint(known.key);
    keys.push_back(std::move(known));
  }
  return keys;
}

void keep_known_key(const fs::path& file, const KnownKey& added) {
  KnownKey kept = added;
  kept.name = base::harmless(added.name, kLongestName);
  if (kept.name.find_first_not_of(' ') == std::string::npos) throw Error("a known key needs a name, under which its decisions are shown; give it with --name \"…\"");
  std::vector<KnownKey> keys = read_known_keys(file);
  std::erase_if(keys, [&](const KnownKey& one) { return one.key == kept.key; });
  keys.push_back(std::move(kept));
  write_known_keys(file, keys);
}

void forget_known_key(const fs::path& file, const std::string& fingerprint) {
  std::vector<KnownKey> keys = read_known_keys(file);
  if (std::erase_if(keys, [&](const KnownKey& one) { return records::fingerprint(one.key) == fingerprint; }) == 0) {
    throw Error(fmt::format("no known key has the fingerprint '{}'; casecraft key lists them", fingerprint));
  }
  write_known_keys(file, keys);
}

records::KnownKeys keys_that_count(const fs::path& own, const fs::path& list) {
  records::KnownKeys keys;
  try {
    for (const KnownKey& known : read_known_keys(list)) keys[known.key] = known.name;
  } catch (const Error&) {
    keys.clear();
  }
  std::error_code ignored;
  if (!fs::exists(own, ignored)) return keys;
  try {
    keys[own_key(own).public_key()] = base::to_say("this computer's key");
  } catch (const Error&) {
    // A key that signs for nobody makes nothing count.
  }
  return keys;
}

std::optional<records::PublicKey> key_named(const std::string& word) {
  if (word.empty()) return std::nullopt;
  std::error_code ignored;
  return fs::exists(word, ignored) ? records::read_public_key(read_file(word, kLargestKeyFile), "'" + word + "'")
                                   : records::read_public_key(word, fmt::format("'{}', which is no file here,", word));
}

}  // namespace casecraft::program
