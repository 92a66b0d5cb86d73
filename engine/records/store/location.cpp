#include "records/store/detail/location.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

#include "base/error.hpp"

namespace casecraft::records {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& store, const fs::path& where, std::string_view what, int reason) {
  std::string mend = "make it writable";
  if (reason == ENOSPC || reason == EDQUOT) {
    mend = "free some space";
  } else if (reason == ENOTDIR || reason == EEXIST || reason == EISDIR) {
    mend = "check the path";
  }
  throw Error(fmt::format("the store {} cannot be used: {} {} ({}); {}, or choose another file with --store", store.string(), where.string(), what,
                          std::strerror(reason), mend));
}

/// So that what was just made is still there after a loss of power.
void sync_folder(const fs::path& folder) {
  const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle >= 0) {
    ::fsync(handle);
    ::close(handle);
  }
}

void make_folders(const fs::path& store, const fs::path& folder) {
  std::vector<fs::path> missing;
  std::error_code ignored;
  for (fs::path at = folder; !at.empty() && !fs::exists(at, ignored); at = at.parent_path()) {
    missing.push_back(at);
    if (at == at.parent_path()) {
      break;
    }
  }
  for (auto at = missing.rbegin(); at != missing.rend(); ++at) {
    if (::mkdir(at->c_str(), 0700) != 0 && errno != EEXIST) {
      refuse(store, *at, "cannot be made", errno);
    }
    sync_folder(at->parent_path());
  }
  if (!fs::is_directory(folder, ignored)) {
    refuse(store, folder, "is no folder", ENOTDIR);
  }
}

void make_file(const fs::path& path) {
  const int handle = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (handle < 0) {
    refuse(path, path, "cannot be made", errno);
  }
  ::close(handle);
  sync_folder(path.parent_path());
}

/// "?host=/run/postgresql&sslmode=verify-full" of `rest`, which is what stands after the scheme; empty where anything in it may be part of a password.
std::string shown_options(std::string_view rest) {
  constexpr std::array<std::string_view, 7> kShown{"host", "hostaddr", "port", "dbname", "user", "sslmode", "sslrootcert"};
  constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:,%[]";
  const std::size_t query = rest.find('?', std::min(rest.find('/'), rest.size()));
  if (query == std::string_view::npos || rest.find('@', query) != std::string_view::npos) {
    return "";
  }
  std::string shown;
  for (std::string_view left = rest.substr(query + 1); !left.empty();) {
    const std::string_view option = left.substr(0, left.find('&'));
    left = option.size() == left.size() ? std::string_view() : left.substr(option.size() + 1);
    const std::size_t equals = option.find('=');
    if (equals == std::string_view::npos) {
      return "";
    }
    const std::string_view value = option.substr(equals + 1);
    if (std::find(kShown.begin(), kShown.end(), option.substr(0, equals)) == kShown.end()) continue;
    if (value.find_first_not_of(kPlain) != std::string_view::npos) {
      return "";
    }
    shown += fmt::format("{}{}", shown.empty() ? "?" : "&", option);
  }
  return shown;
}

}  // namespace

bool is_postgres(std::string_view location) { return location.starts_with("postgresql://") || location.starts_with("postgres://"); }

std::string shown_location(std::string_view location) {
  const std::size_t scheme = location.find("://");
  if (scheme == std::string_view::npos || location.starts_with("sqlite://")) {
    return std::string(location);
  }
  std::string_view rest = location.substr(scheme + 3);
  std::string options = shown_options(rest);
  // A query may hold the password, with an '@' of its own.
  if (const std::size_t query = rest.find('?', std::min(rest.find('/'), rest.size())); query != std::string_view::npos && rest.find("password=", query) != std::string_view::npos) {
    rest = rest.substr(0, query);
  }
  std::string user;
  // The last '@': a password may hold others that should have been written as %40, and must not be shown for it.
  if (const std::size_t at = rest.rfind('@'); at != std::string_view::npos) {
    const std::string_view named = rest.substr(0, at);
    user = std::string(named.substr(0, named.find_first_of(":/?#"))) + "@";
    rest = rest.substr(at + 1);
  }
  rest = rest.substr(0, rest.find_first_of("?#"));
  const std::size_t path = std::min(rest.find('/'), rest.size());
  std::string host(rest.substr(0, path));
  const std::size_t port = host.rfind(':');
  // What stands where a port should and is none may be a password whose '@' was forgotten.
  if (port != std::string::npos && host.find(']', port) == std::string::npos && host.find_first_not_of("0123456789,:", port + 1) != std::string::npos) {
    host.resize(host.find(':'));
    options.clear();
  }
  const std::string_view kind = location.starts_with("postgres") ? std::string_view("postgresql") : location.substr(0, scheme);
  return fmt::format("{}://{}{}{}{}", kind, user, host, rest.substr(path), options);
}

fs::path sqlite_path(const std::string& location) {
  constexpr std::string_view kScheme = "sqlite://";
  const std::string path = location.starts_with(kScheme) ? location.substr(kScheme.size()) : location;
  if (path.find("://") != std::string::npos) {
    throw Error(fmt::format("the store '{}' is of a kind that this version does not know; give a path, sqlite://path or postgresql://user@host/database with --store",
                            shown_location(location)));
  }
  if (path.empty()) {
    throw Error("the store's path is empty; give a path, sqlite://path or postgresql://user@host/database with --store");
  }
  if (path.find('=') != std::string::npos && path.find('"') != std::string::npos) {
    throw Error(fmt::format("the store's path {} holds both '=' and '\"', which the database library cannot tell apart; choose another name", path));
  }
  return fs::absolute(path).lexically_normal();
}

void prepare_file(const fs::path& path) {
  const fs::path folder = path.parent_path();
  make_folders(path, folder);
  std::error_code ignored;
  const fs::file_status status = fs::status(path, ignored);
  if (!fs::exists(status)) {
    make_file(path);
  } else if (!fs::is_regular_file(status)) {
    refuse(path, path, "is no file", fs::is_directory(status) ? EISDIR : EINVAL);
  } else if (::access(path.c_str(), R_OK | W_OK) != 0) {
    refuse(path, path, "cannot be read and written", errno);
  }
  // SQLite would take such a stump for a new file and write over it. (Its size is asked for and nothing read: closing a file that this process has
  // open as a database would drop the database's locks.)
  constexpr std::uintmax_t kSmallestDatabase = 512;
  if (const std::uintmax_t size = fs::file_size(path, ignored); size > 0 && size < kSmallestDatabase) {
    throw Error(fmt::format("cannot open the store: {} is no store of casecraft but another kind of file, or what is left of one ({} bytes); it has been left as it is, choose "
                            "another file with --store", path.string(), size));
  }
  // SQLite keeps its log beside the file.
  if (::access(folder.c_str(), W_OK | X_OK) != 0) {
    refuse(path, folder, "cannot be written", errno);
  }
}

}  // namespace casecraft::records
