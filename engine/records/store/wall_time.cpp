#include "records/store/wall_time.hpp"

#include <fmt/format.h>

#include <chrono>

namespace casecraft::records {

std::string wall_time_now() {
  using namespace std::chrono;
  const auto now = floor<microseconds>(system_clock::now());
  const auto day = floor<days>(now);
  const year_month_day date{day};
  const hh_mm_ss time{now - day};
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:06}Z", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()), time.hours().count(), time.minutes().count(), time.seconds().count(), time.subseconds().count());
}

std::string to_seconds(const std::string& wall_time) {
  const std::size_t point = wall_time.find('.');
  return point == std::string::npos ? wall_time : wall_time.substr(0, point) + "Z";
}

}  // namespace casecraft::records
