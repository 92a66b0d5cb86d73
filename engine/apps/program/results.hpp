#pragma once

#include <map>
#include <span>
#include <string>

#include "records/store/store.hpp"

namespace casecraft::program {

/// A person's own best ended session of one exercise.
struct BestResult {
  std::string session;
  std::string total;     ///< Per cent of the weighted total, "87.5".
  std::string verdict;   ///< "passed", "failed", "provisional".
  std::string mode;
  std::string ended;     ///< Wall time.
};

/// By pack id. A passed session comes before one that did not pass, then the total counts, then the earlier one.
std::map<std::string, BestResult> best_results(std::span<const records::SessionRecord> sessions);

/// "2026-11-24 05:11" (UTC) from "2026-11-24T05:11:03Z"; other text stays as it is.
std::string readable_wall_time(std::string_view wall_time);

/// "87.5" from "87.50", "90" from "90.00".
std::string readable_share(std::string_view share);

}  // namespace casecraft::program
