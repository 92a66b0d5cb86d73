#include "apps/program/new_folder.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>
#include <vector>

#include "base/error.hpp"

namespace casecraft::program {
namespace {

namespace fs = std::filesystem;

/// Removes what was written when it could not be finished.
class Staging {
public:
  explicit Staging(fs::path folder) : folder_(std::move(folder)) {}
  ~Staging() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
    for (const fs::path& one : moved_) fs::remove_all(one, ignored);
  }
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;
  void moved(fs::path one) { moved_.push_back(std::move(one)); }
  void keep() { moved_.clear(); }

private:
  fs::path folder_;
  std::vector<fs::path> moved_;
};

fs::path whole(const fs::path& folder) {
  std::error_code problem;
  fs::path path = fs::absolute(folder, problem).lexically_normal();
  if (problem) throw Error(fmt::format("cannot tell where '{}' lies: {}", folder.string(), problem.message()));
  return path.has_filename() ? path : path.parent_path();
}

void write_file(const fs::path& file, const std::string& bytes) {
  errno = 0;
  std::ofstream out(file, std::ios::binary);
  out << bytes;
  out.close();
  if (!out) throw Error(fmt::format("'{}' could not be written: {}; nothing was made", file.filename().string(), errno == 0 ? "is the disk full?" : std::strerror(errno)));
}

void make(const fs::path& folder, const fs::path& meant) {
  std::error_code problem;
  fs::create_directories(folder, problem);
  if (problem) throw Error(fmt::format("the folder '{}' cannot be made: {}; choose another place, or ask for leave to write there", meant.string(), problem.message()));
}

}  // namespace

std::string problem_of_new_folder(const fs::path& given) {
  const fs::path folder = whole(given);
  std::error_code problem;
  const fs::file_status link = fs::symlink_status(folder, problem);
  if (fs::is_symlink(link)) return fmt::format("'{}' is a link; name the folder itself, or another one", given.string());
  if (link.type() == fs::file_type::directory) {
    const bool is_empty = fs::is_empty(folder, problem);
    if (problem) return fmt::format("cannot look into the folder '{}': {}", given.string(), problem.message());
    return is_empty ? "" : fmt::format("the folder '{}' is not empty, and nothing is overwritten; name a new one", given.string());
  }
  if (link.type() != fs::file_type::not_found) {
    if (link.type() == fs::file_type::none) return fmt::format("cannot look at '{}': {}", given.string(), problem.message());
    return fmt::format("there is a file '{}' already; name a new folder", given.string());
  }
  const fs::path parent = folder.parent_path();
  const fs::file_status above = fs::status(parent, problem);
  if (above.type() == fs::file_type::not_found) return fmt::format("there is no folder '{}' to make '{}' in; make it first, or name another place", parent.string(), folder.filename().string());
  if (above.type() == fs::file_type::none) return fmt::format("cannot look at '{}': {}", parent.string(), problem.message());
  if (above.type() != fs::file_type::directory) return fmt::format("'{}' is a file, so '{}' cannot be made in it; name another place", parent.string(), folder.filename().string());
  return "";
}

void write_new_folder(const fs::path& given, const std::map<std::string, std::string>& files) {
  if (const std::string refused = problem_of_new_folder(given); !refused.empty()) throw Error(refused);
  const fs::path folder = whole(given);
  std::error_code problem;
  // Into an empty folder it is written from within: it may be the place where somebody stands, or another disk.
  const bool is_there = fs::exists(folder, problem);
  const fs::path aside = is_there ? folder / fmt::format(".new-{}", getpid()) : folder.parent_path() / fmt::format(".{}.{}.new", folder.filename().string(), getpid());
  Staging staging(aside);
  make(aside, given);
  for (const auto& [path, bytes] : files) {
    make((aside / path).parent_path(), given);
    write_file(aside / path, bytes);
  }
  if (!is_there) {
    // An empty folder that somebody made meanwhile is taken; anything else stays.
    fs::rename(aside, folder, problem);
    if (problem) throw Error(fmt::format("the folder '{}' cannot be put into its place: {}; nothing was made", given.string(), problem.message()));
    return;
  }
  for (const auto& entry : fs::directory_iterator(aside)) {
    const fs::path target = folder / entry.path().filename();
    if (!fs::exists(fs::symlink_status(target))) fs::rename(entry.path(), target, problem);
    else problem = std::make_error_code(std::errc::file_exists);
    if (problem) throw Error(fmt::format("'{}' cannot be put into its place: {}; nothing was made", target.string(), problem.message()));
    staging.moved(target);
  }
  staging.keep();
}

}  // namespace casecraft::program
