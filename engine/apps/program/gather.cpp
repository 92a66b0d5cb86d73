#include "apps/program/gather.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "apps/program/files_on_disk.hpp"
#include "base/error.hpp"

namespace casecraft::program {
namespace {

namespace fs = std::filesystem;

class Gatherer {
public:
  Gatherer(const fs::path& top, const GatherLimits& limits, std::map<std::string, std::string>& into)
      : top_(top), limits_(limits), into_(into) {}

  void folder(const fs::path& where, const std::string& prefix, bool leave_out_tests, int depth) {
    if (depth > limits_.depth) {
      throw Error(fmt::format("'{}' lies more than {} folders deep in an exercise; expected a flat folder", where.string(), limits_.depth));
    }
    std::error_code problem;
    std::vector<fs::path> entries;
    for (fs::directory_iterator at(where, problem), end; !problem && at != end; at.increment(problem)) {
      entries.push_back(at->path());
    }
    if (problem) {
      throw Error(fmt::format("cannot read the folder '{}': {}", where.string(), problem.message()));
    }
    std::sort(entries.begin(), entries.end());
    for (const fs::path& entry : entries) {
      const std::string name = entry.filename().string();
      if (name.starts_with('.') || name.ends_with('~') || (leave_out_tests && name == "tests")) {
        continue;
      }
      one(entry, prefix + name, depth);
    }
  }

private:
  void one(const fs::path& entry, const std::string& path, int depth) {
    std::error_code problem;
    const bool is_link = fs::is_symlink(fs::symlink_status(entry, problem));
    const fs::file_status status = fs::status(entry, problem);
    if (is_link) {
      check_link(entry, status, problem);
    }
    if (status.type() == fs::file_type::directory) {
      folder(entry, path + "/", false, depth + 1);
      return;
    }
    if (status.type() != fs::file_type::regular) {
      throw Error(fmt::format("'{}' is no ordinary file; an exercise holds only files and folders", entry.string()));
    }
    std::string bytes = read_file(entry, limits_.file_bytes);
    total_ += bytes.size();
    if (total_ > limits_.total_bytes) {
      throw Error(fmt::format("'{}' holds more than {} MB; expected texts and small tables", top_.string(), limits_.total_bytes >> 20U));
    }
    if (into_.size() >= limits_.files) {
      throw Error(fmt::format("'{}' holds more than {} files; is it the folder of one exercise?", top_.string(), limits_.files));
    }
    into_.emplace(path, std::move(bytes));
  }

  // What a session depends on is kept in the store and travels with it: a link must not pull in a file from elsewhere.
  void check_link(const fs::path& entry, const fs::file_status& status, std::error_code problem) const {
    if (problem || status.type() == fs::file_type::not_found || status.type() == fs::file_type::none) {
      throw Error(fmt::format("'{}' is a link that leads nowhere; remove it or put the file in its place", entry.string()));
    }
    const fs::path target = fs::weakly_canonical(entry, problem);
    const fs::path root = fs::weakly_canonical(top_, problem);
    const auto [end, unused] = std::mismatch(root.begin(), root.end(), target.begin(), target.end());
    if (status.type() == fs::file_type::directory || end != root.end()) {
      throw Error(fmt::format("'{}' is a link to '{}'; put the file itself there", entry.string(), target.string()));
    }
  }

  const fs::path& top_;
  const GatherLimits& limits_;
  std::map<std::string, std::string>& into_;
  std::uintmax_t total_{0};
};

}  // namespace

void gather(const fs::path& folder, const std::string& prefix, bool leave_out_tests, const GatherLimits& limits,
            std::map<std::string, std::string>& into) {
  Gatherer(folder, limits, into).folder(folder, prefix, leave_out_tests, 0);
}

}  // namespace casecraft::program
