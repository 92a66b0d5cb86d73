#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace casecraft::program {

/// What may be gathered: an exercise is text, so more than this is a mistake.
struct GatherLimits {
  std::uintmax_t file_bytes{8U << 20U};
  std::uintmax_t total_bytes{32U << 20U};
  std::size_t files{2000};
  int depth{12};
};

/// Reads every file under `folder` but hidden ones into `into`, as `prefix` + its path. With `leave_out_tests` the folder `tests` at the top is
/// left out. Throws Error with one sentence when something is too large, no ordinary file, or lies outside of the folder.
void gather(const std::filesystem::path& folder, const std::string& prefix, bool leave_out_tests, const GatherLimits& limits,
            std::map<std::string, std::string>& into);

}  // namespace casecraft::program
