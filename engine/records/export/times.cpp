#include "records/export/detail/times.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace casecraft::records {
namespace {

int part(std::string_view text, std::size_t at, std::size_t length) {
  int number = 0;
  const char* begin = text.data() + at;
  return std::from_chars(begin, begin + length, number).ptr == begin + length ? number : -1;
}

}  // namespace

std::int64_t seconds_of(std::string_view wall_time) {
  if (wall_time.size() < 19 || wall_time[10] != 'T') return 0;
  const int parts[] = {part(wall_time, 0, 4), part(wall_time, 5, 2), part(wall_time, 8, 2), part(wall_time, 11, 2), part(wall_time, 14, 2), part(wall_time, 17, 2)};
  if (*std::min_element(std::begin(parts), std::end(parts)) < 0) return 0;
  const std::chrono::year_month_day date{std::chrono::year{parts[0]}, std::chrono::month{static_cast<unsigned>(parts[1])}, std::chrono::day{static_cast<unsigned>(parts[2])}};
  if (!date.ok()) return 0;
  const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
  return days * 86400 + parts[3] * 3600 + parts[4] * 60 + parts[5];
}

std::string iso_duration(std::int64_t seconds) { return fmt::format("PT{}S", std::max<std::int64_t>(seconds, 0)); }

}  // namespace casecraft::records
