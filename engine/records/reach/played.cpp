#include "records/reach/played.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstdint>

#include "base/hash.hpp"

namespace casecraft::records {
namespace {

/// The byte that stands for the session: 62 bits of its hash, so that two sessions never share one.
struct flock byte_of(const std::string& session, short kind) {
  const base::Hash hash = base::blake2b(session);
  std::uint64_t place = 0;
  for (std::size_t i = 0; i < sizeof place; ++i) place = place << 8U | hash[i];
  struct flock lock {};
  lock.l_type = kind;
  lock.l_whence = SEEK_SET;
  lock.l_start = static_cast<off_t>(place >> 2U);
  lock.l_len = 1;
  return lock;
}

}  // namespace

Played::~Played() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

bool Played::open(bool makes) noexcept {
  if (descriptor_ < 0) descriptor_ = ::open(file_.c_str(), (makes ? O_CREAT : 0) | O_RDWR | O_CLOEXEC, 0600);
  return descriptor_ >= 0;
}

// Shared, since two windows may show one session; a lock belongs to the open file and not to the process, in which a worker may ask beside a player.
void Played::begin(const std::string& session) {
  here_.insert(session);
  if (!open(true)) return;
  struct flock lock = byte_of(session, F_RDLCK);
  static_cast<void>(::fcntl(descriptor_, F_OFD_SETLK, &lock));
}

void Played::end(const std::string& session) noexcept {
  const auto found = here_.find(session);
  if (found == here_.end()) return;
  here_.erase(found);
  if (here_.contains(session) || descriptor_ < 0) return;
  struct flock lock = byte_of(session, F_UNLCK);
  static_cast<void>(::fcntl(descriptor_, F_OFD_SETLK, &lock));
}

bool Played::is_played(const std::string& session) {
  if (here_.contains(session)) return true;
  if (!open(false)) return false;
  struct flock lock = byte_of(session, F_WRLCK);
  return ::fcntl(descriptor_, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

}  // namespace casecraft::records
