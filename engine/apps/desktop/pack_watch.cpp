#include "apps/desktop/pack_watch.hpp"

#include <functional>
#include <string>

namespace casecraft::desktop {

bool PackWatch::has_changed() {
  if (!is_watching()) return false;
  const std::uint64_t found = fingerprint();
  const bool differs = found != known_;
  known_ = found;
  return differs;
}

std::uint64_t PackWatch::fingerprint() const {
  namespace fs = std::filesystem;
  std::uint64_t sum = 0;
  std::error_code failed;
  for (fs::recursive_directory_iterator at(folder_, fs::directory_options::skip_permission_denied, failed), end; !failed && at != end; at.increment(failed)) {
    std::error_code gone;
    if (!at->is_regular_file(gone) || gone) continue;
    const std::string name = at->path().filename().string();
    // What editors put beside a file while it is open.
    if (name.empty() || name.front() == '.' || name.back() == '~' || name.ends_with(".swp")) continue;
    const auto written = fs::last_write_time(at->path(), gone).time_since_epoch().count();
    const std::string mark = at->path().string() + ' ' + std::to_string(written) + ' ' + std::to_string(at->file_size(gone));
    sum += std::hash<std::string>{}(mark);   // A sum, so that the order in which the folder is read does not matter.
  }
  return sum;
}

}  // namespace casecraft::desktop
