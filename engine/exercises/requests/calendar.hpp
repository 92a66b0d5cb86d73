#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "base/sim_time.hpp"

namespace casecraft::requests {

/// When the offices of a country work: its zone, weekend and holidays.
struct Calendar {
  std::string id, name;
  base::Zone zone;
  std::set<unsigned> weekend{0, 6};      ///< Days of the week, 0 for Sunday.
  std::set<std::int64_t> holidays;       ///< Local days since 1970-01-01.
  std::int64_t opens{9 * base::kHour};   ///< Local seconds since midnight.
  std::int64_t closes{17 * base::kHour};

  [[nodiscard]] bool is_working_day(std::int64_t day) const noexcept;
  [[nodiscard]] bool is_open(base::UtcTime time) const noexcept;
  /// The first moment at or after `time` at which its offices work; `time` itself when there is none within a year.
  [[nodiscard]] base::UtcTime next_open(base::UtcTime time) const noexcept;
};

/// The local day of `time` in `zone`, in days since 1970-01-01.
std::int64_t local_day(base::UtcTime time, const base::Zone& zone) noexcept;

}  // namespace casecraft::requests
