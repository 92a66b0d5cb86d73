#pragma once

#include <map>
#include <string>
#include <vector>

#include "records/store/outcome.hpp"

namespace casecraft::records {

/// A person's attempts at one exercise, oldest first; never empty.
struct Attempts {
  std::string pseudonym;   ///< Empty: a session without one, whose person is not known; it is the only one in `all`.
  std::vector<const Outcome*> all;

  [[nodiscard]] const Outcome& first() const { return *all.front(); }
  /// The best verdict, then the highest total, then the earlier one.
  [[nodiscard]] const Outcome& best() const;
};

/// By pack id; within an exercise in the order of first attempts. `outcomes` oldest first; what is returned points into it.
std::map<std::string, std::vector<Attempts>> attempts_by_pack(const std::vector<Outcome>& outcomes);

}  // namespace casecraft::records
