#include "apps/program/folders.hpp"

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>

#include "base/error.hpp"

namespace casecraft::program {
namespace {

namespace fs = std::filesystem;

// The XDG rules say that a relative path is to be taken as if it were not set.
fs::path xdg(const char* variable, const char* below_home) {
  const char* given = std::getenv(variable);
  if (given != nullptr && fs::path(given).is_absolute()) {
    return fs::path(given) / "casecraft";
  }
  return person_home() / below_home / "casecraft";
}

}  // namespace

fs::path person_home() {
  const char* home = std::getenv("HOME");
  if (home != nullptr && *home != '\0') {
    return home;
  }
  const passwd* entry = getpwuid(getuid());
  if (entry != nullptr && entry->pw_dir != nullptr && *entry->pw_dir != '\0') {
    return entry->pw_dir;
  }
  throw Error("cannot tell where your own files are kept: HOME is not set; set it, or name a store with --store FILE");
}

fs::path data_folder() { return xdg("XDG_DATA_HOME", ".local/share"); }

fs::path config_folder() { return xdg("XDG_CONFIG_HOME", ".config"); }

}  // namespace casecraft::program
