#include "apps/program/key_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "apps/program/files_on_disk.hpp"
#include "apps/program/folders.hpp"
#include "base/error.hpp"

namespace casecraft::program {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestKey = 4096;

/// Only one process at a time looks for the key and makes it; the folder itself is what they wait for.
class KeyLock {
public:
  explicit KeyLock(const fs::path& folder) : handle_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (handle_ >= 0) {
      ::flock(handle_, LOCK_EX);
    }
  }
  ~KeyLock() {
    if (handle_ >= 0) {
      ::close(handle_);
    }
  }
  KeyLock(const KeyLock&) = delete;
  KeyLock& operator=(const KeyLock&) = delete;
  /// So that a new key is still there after a loss of power.
  void sync() const { ::fsync(handle_); }

private:
  int handle_;
};

void check_private(const fs::path& file, const struct stat& status) {
  if (!S_ISREG(status.st_mode)) {
    throw Error(fmt::format("the key '{}' is no file; move it away: the next session makes a new one", file.string()));
  }
  if (status.st_uid != ::geteuid()) {
    throw Error(fmt::format("the key '{}' belongs to another user, so it signs for nobody here; move it away: the next session makes a new one", file.string()));
  }
  if ((status.st_mode & 077U) != 0) {
    throw Error(fmt::format("the key '{0}' can be read or changed by others (its mode is {1:o}), so it signs for nobody; make it yours alone with chmod 600 '{0}', or, if somebody "
                            "may have copied it, move it away: the next session makes a new one", file.string(), status.st_mode & 0777U));
  }
}

}  // namespace

fs::path key_file() { return data_folder() / "key"; }

records::SigningKey own_key(const fs::path& file) {
  std::error_code problem;
  fs::create_directories(file.parent_path(), problem);
  if (problem) {
    throw Error(fmt::format("cannot make the folder '{}' for the key: {}", file.parent_path().string(), problem.message()));
  }
  const KeyLock lock(file.parent_path());
  struct stat status {};
  if (::lstat(file.c_str(), &status) != 0) {
    if (errno != ENOENT) {
      throw Error(fmt::format("cannot read the key '{}': {}", file.string(), std::strerror(errno)));
    }
    records::SigningKey key = records::SigningKey::make();
    replace_file(file, key.secret_text());
    lock.sync();
    return key;
  }
  check_private(file, status);
  return records::SigningKey::read(read_file(file, kLargestKey), "'" + file.string() + "'");
}

}  // namespace casecraft::program
