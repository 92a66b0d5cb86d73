#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace casecraft::records {

/// What one store has taken over from another; what was there already is not counted.
struct Merged {
  std::int64_t sessions{0};
  std::int64_t actions{0};
  std::int64_t remarks{0};
  std::int64_t others{0};              ///< Rows of other tables: courses, people, assignments, …
  std::vector<std::string> problems;   ///< One sentence for each session that could not be taken over; the others were.

  Merged& operator+=(const Merged& more);
};

}  // namespace casecraft::records
