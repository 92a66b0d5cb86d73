#include "records/store/wall_time.hpp"

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

std::int64_t seconds_of(std::string_view wall_time) {
  if (wall_time.size() < 19 || wall_time[10] != 'T') return 0;
  const int parts[] = {part(wall_time, 0, 4), part(wall_time, 5, 2), part(wall_time, 8, 2), part(wall_time, 11, 2), part(wall_time, 14, 2), part(wall_time, 17, 2)};
  if (*std::min_element(std::begin(parts), std::end(parts)) < 0) return 0;
  const std::chrono::year_month_day date{std::chrono::year{parts[0]}, std::chrono::month{static_cast<unsigned>(parts[1])}, std::chrono::day{static_cast<unsigned>(parts[2])}};
  if (!date.ok()) return 0;
  const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
  return days * 86400 + parts[3] * 3600 + parts[4] * 60 + parts[5];
}

bool is_wall_time(std::string_view text) {
  constexpr std::string_view kLong = "dddd-dd-ddTdd:dd:dd.ddddddZ";
  constexpr std::string_view kShort = "dddd-dd-ddTdd:dd:ddZ";
  const std::string_view form = text.size() == kShort.size() ? kShort : kLong;
  if (text.size() != form.size()) {
    return false;
  }
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (form[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != form[i]) {
      return false;
    }
  }
  const auto number = [&text](std::size_t at, std::size_t digits) {
    int value = 0;
    for (const char c : text.substr(at, digits)) value = 10 * value + (c - '0');
    return value;
  };
  const std::chrono::year_month_day date{std::chrono::year(number(0, 4)), std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                         std::chrono::day(static_cast<unsigned>(number(8, 2)))};
  return date.ok() && number(11, 2) < 24 && number(14, 2) < 60 && number(17, 2) < 60;
}

}  // namespace casecraft::records
