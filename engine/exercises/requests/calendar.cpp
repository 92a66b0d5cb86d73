#include "exercises/requests/calendar.hpp"

#include <date/date.h>

#include <algorithm>

namespace casecraft::requests {
namespace {

constexpr std::int64_t kDaysLookedAt = 366;

unsigned weekday(std::int64_t day) noexcept { return date::weekday{date::sys_days{date::days{day}}}.c_encoding(); }

}  // namespace

std::int64_t local_day(base::UtcTime time, const base::Zone& zone) noexcept {
  return date::floor<date::days>(std::chrono::seconds{time.seconds + zone.offset_at(time).count}).count();
}

bool Calendar::is_working_day(std::int64_t day) const noexcept { return weekend.count(weekday(day)) == 0 && holidays.count(day) == 0; }

bool Calendar::is_open(base::UtcTime time) const noexcept {
  const std::int64_t day = local_day(time, zone);
  const std::int64_t of_day = time.seconds + zone.offset_at(time).count - day * base::kDay;
  return is_working_day(day) && of_day >= opens && of_day < closes;
}

base::UtcTime Calendar::next_open(base::UtcTime time) const noexcept {
  if (is_open(time)) return time;
  const std::int64_t today = local_day(time, zone);
  for (std::int64_t day = today; day <= today + kDaysLookedAt; ++day) {
    const base::UtcTime opening = base::from_wall(day * base::kDay + opens, zone).time;
    if (is_working_day(day) && opening >= time) return opening;
  }
  return time;
}

}  // namespace casecraft::requests
