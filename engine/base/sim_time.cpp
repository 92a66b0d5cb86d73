#include "base/sim_time.hpp"

#include <date/date.h>
#include <fmt/format.h>

#include <array>

namespace casecraft::base {
namespace {

struct Local {
  date::year_month_day day;
  date::weekday weekday;
  int hour;
  int minute;
  int second;
};

Local local_of(UtcTime time, const Zone& zone) {
  const date::sys_seconds at{std::chrono::seconds{time.seconds + zone.offset_at(time).count}};
  const auto midnight = date::floor<date::days>(at);
  const date::hh_mm_ss clock{at - midnight};
  return {date::year_month_day{midnight}, date::weekday{midnight}, static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
          static_cast<int>(clock.seconds().count())};
}

constexpr std::array<std::string_view, 7> kWeekdays{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 12> kMonths{"January", "February", "March",     "April",   "May",      "June",
                                                   "July",    "August",   "September", "October", "November", "December"};

/// Reads `digits` digits; -1 when they are not there.
int number_at(std::string_view text, std::size_t at, std::size_t digits) {
  if (at + digits > text.size()) return -1;
  int number = 0;
  for (std::size_t i = at; i < at + digits; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    number = number * 10 + (text[i] - '0');
  }
  return number;
}

}  // namespace

const Zone& utc() noexcept {
  static const Zone zone{"UTC", "UTC", {}, {}};
  return zone;
}

Seconds Zone::offset_at(UtcTime time) const noexcept {
  Seconds present = offset;
  for (const Transition& transition : transitions) {
    if (transition.at > time) break;
    present = transition.offset;
  }
  return present;
}

std::optional<Seconds> parse_span(std::string_view text) {
  if (text.empty()) return std::nullopt;
  std::int64_t total = 0;
  std::int64_t last_unit = INT64_MAX;
  std::size_t at = 0;
  while (at < text.size()) {
    std::int64_t number = 0;
    const std::size_t from = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
      number = number * 10 + (text[at++] - '0');
      if (number > 1'000'000) return std::nullopt;
    }
    if (at == from || at == text.size()) return std::nullopt;
    const char unit = text[at++];
    const std::int64_t seconds = unit == 'd' ? 86'400 : unit == 'h' ? 3'600 : unit == 'm' ? 60 : unit == 's' ? 1 : 0;
    if (seconds == 0 || seconds >= last_unit) return std::nullopt;
    last_unit = seconds;
    total += number * seconds;
  }
  return Seconds{total};
}

WallTime from_wall(std::int64_t wall, const Zone& zone) noexcept {
  const Seconds before = zone.offset_at(UtcTime{wall - kDay});
  const Seconds after = zone.offset_at(UtcTime{wall + kDay});
  const UtcTime by_before{wall - before.count};
  const UtcTime by_after{wall - after.count};
  const bool is_before = zone.offset_at(by_before) == before;
  const bool is_after = zone.offset_at(by_after) == after;
  if (before == after || is_before != is_after) return {is_before ? by_before : by_after, WallTime::Kind::once};
  return {by_before, is_before ? WallTime::Kind::twice : WallTime::Kind::skipped};
}

std::optional<UtcTime> parse_local(std::string_view text, const Zone& zone) {
  const bool has_seconds = text.size() == 19;
  if (text.size() != 16 && !has_seconds) return std::nullopt;
  if (text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != ' ') || text[13] != ':' || (has_seconds && text[16] != ':')) return std::nullopt;
  const int year = number_at(text, 0, 4);
  const int month = number_at(text, 5, 2);
  const int day = number_at(text, 8, 2);
  const int hour = number_at(text, 11, 2);
  const int minute = number_at(text, 14, 2);
  const int second = has_seconds ? number_at(text, 17, 2) : 0;
  if (year < 0 || month < 1 || day < 1 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return std::nullopt;
  const date::year_month_day date{date::year{year}, date::month{static_cast<unsigned>(month)}, date::day{static_cast<unsigned>(day)}};
  if (!date.ok()) return std::nullopt;
  const std::int64_t local = std::chrono::seconds{date::sys_days{date}.time_since_epoch()}.count() + hour * 3600 + minute * 60 + second;
  return from_wall(local, zone).time;
}

std::string format_clock(UtcTime time, const Zone& zone) {
  const Local local = local_of(time, zone);
  return fmt::format("{:02}:{:02}", local.hour, local.minute);
}

std::string format_short(UtcTime time, const Zone& zone) {
  const Local local = local_of(time, zone);
  return fmt::format("{} {:02}:{:02} {}", kWeekdays[local.weekday.c_encoding()].substr(0, 3), local.hour, local.minute, zone.name);
}

std::string format_long(UtcTime time, const Zone& zone) {
  const Local local = local_of(time, zone);
  return fmt::format("{} {} {} {}, {:02}:{:02} {}", kWeekdays[local.weekday.c_encoding()], static_cast<unsigned>(local.day.day()),
                     kMonths[static_cast<unsigned>(local.day.month()) - 1], static_cast<int>(local.day.year()), local.hour, local.minute, zone.name);
}

std::string format_iso(UtcTime time, const Zone& zone) {
  const Local local = local_of(time, zone);
  const std::int64_t offset = zone.offset_at(time).count / 60;
  const std::int64_t magnitude = offset < 0 ? -offset : offset;
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}{:02}:{:02}", static_cast<int>(local.day.year()), static_cast<unsigned>(local.day.month()),
                     static_cast<unsigned>(local.day.day()), local.hour, local.minute, local.second, offset < 0 ? '-' : '+', magnitude / 60, magnitude % 60);
}

std::string format_span(Seconds span) {
  const std::int64_t minutes = span.count / 60;
  const std::int64_t days = minutes / 1440;
  const std::int64_t hours = minutes / 60 % 24;
  if (days > 0) return hours == 0 ? fmt::format("{} day{}", days, days == 1 ? "" : "s") : fmt::format("{} day{} {} h", days, days == 1 ? "" : "s", hours);
  if (hours > 0) return minutes % 60 == 0 ? fmt::format("{} h", hours) : fmt::format("{} h {} min", hours, minutes % 60);
  if (minutes > 0 || span.count == 0) return fmt::format("{} min", minutes);
  return fmt::format("{} s", span.count);
}

}  // namespace casecraft::base
