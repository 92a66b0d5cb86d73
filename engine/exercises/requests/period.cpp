#include "exercises/requests/period.hpp"

#include <date/date.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "base/normalise.hpp"

namespace casecraft::requests {
namespace {

using Problem = Period::Problem;

constexpr std::array<std::string_view, 12> kMonths{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"};
constexpr std::size_t kLongest = 60;

/// One end: the clock on the wall.
struct End {
  Problem problem{Problem::none};
  std::int64_t wall{0};
  bool has_clock{false};
};

End failed(Problem problem) { return {problem, 0, false}; }

std::vector<std::string> pieces(std::string_view typed) {
  std::vector<std::string> found;
  std::string piece;
  for (const char c : typed) {
    const bool is_digit = c >= '0' && c <= '9';
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool goes_on = !piece.empty() && (is_digit ? piece.back() >= '0' && piece.back() <= '9' : is_letter && (piece.back() < '0' || piece.back() > '9'));
    if (!goes_on && !piece.empty()) found.push_back(std::move(piece)), piece.clear();
    if (is_digit || is_letter) piece += is_letter && c < 'a' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  if (!piece.empty()) found.push_back(std::move(piece));
  return found;
}

std::optional<int> number(const std::string& piece) {
  int value = 0;
  const auto [end, error] = std::from_chars(piece.data(), piece.data() + piece.size(), value);
  return error == std::errc() && end == piece.data() + piece.size() ? std::optional(value) : std::nullopt;
}

/// "march" or "mar": 3; 0: no month.
int month_called(const std::string& piece) {
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    if (piece.size() >= 3 && kMonths[i].starts_with(piece)) return static_cast<int>(i) + 1;
  }
  return 0;
}

struct Day {
  Problem problem{Problem::none};
  int year{0}, month{0}, day{0};
};

Day day_of(const std::vector<std::string>& all) {
  const auto a = number(all[0]);
  const auto b = number(all[1]);
  const auto c = number(all[2]);
  if (a && c && month_called(all[1]) > 0) return {Problem::none, *c, month_called(all[1]), *a};
  if (b && c && month_called(all[0]) > 0) return {Problem::none, *c, month_called(all[0]), *b};
  if (!a || !b || !c) return {Problem::unreadable};
  if (all[0].size() == 4) return {Problem::none, *a, *b, *c};
  if (all[2].size() != 4) return {Problem::ambiguous};
  if (*a > 12 && *b <= 12) return {Problem::none, *c, *b, *a};
  if (*b > 12 && *a <= 12) return {Problem::none, *c, *a, *b};
  if (*a == *b) return {Problem::none, *c, *a, *b};
  return {*a > 12 ? Problem::impossible : Problem::ambiguous};
}

End read_end(std::string_view typed) {
  if (typed.find_first_not_of(" \t") == std::string_view::npos) return failed(Problem::missing);
  std::vector<std::string> all = pieces(typed.substr(0, kLongest));
  // The T between a day and an hour.
  if (all.size() > 3 && all[3] == "t") all.erase(all.begin() + 3);
  if (all.size() != 3 && all.size() != 5 && all.size() != 6) return failed(Problem::unreadable);
  const Day day = day_of(all);
  if (day.problem != Problem::none) return failed(day.problem);
  // The date library keeps a day and a month in a byte each: what does not fit would be another day.
  if (day.day < 1 || day.day > 31 || day.month < 1 || day.month > 12 || day.year < 1970 || day.year > 2200) return failed(Problem::impossible);
  const date::year_month_day date{date::year{day.year}, date::month{static_cast<unsigned>(day.month)}, date::day{static_cast<unsigned>(day.day)}};
  if (!date.ok()) return failed(Problem::impossible);
  End end{Problem::none, std::chrono::seconds{date::sys_days{date}.time_since_epoch()}.count(), all.size() > 3};
  if (!end.has_clock) return end;
  const auto hour = number(all[3]);
  const auto minute = number(all[4]);
  const auto second = all.size() > 5 ? number(all[5]) : std::optional(0);
  if (!hour || !minute || !second) return failed(Problem::unreadable);
  if (*hour > 23 || *minute > 59 || *second > 59) return failed(Problem::impossible);
  end.wall += *hour * base::kHour + *minute * 60 + *second;
  return end;
}

Problem clock_problem(const base::WallTime& time) {
  return time.kind == base::WallTime::Kind::once ? Problem::none : time.kind == base::WallTime::Kind::twice ? Problem::twice : Problem::skipped;
}

}  // namespace

std::int64_t Period::days() const noexcept { return std::max<std::int64_t>(1, (until.seconds - from.seconds + base::kDay - 1) / base::kDay); }

std::string_view to_string(Period::Problem problem) noexcept {
  constexpr std::array<std::string_view, 10> names{"", "missing", "no_zone", "unreadable", "ambiguous", "impossible", "reversed", "future", "skipped", "twice"};
  return names[static_cast<std::size_t>(problem)];
}

Period read_period(std::string_view from, std::string_view until, const base::Zone* zone, base::UtcTime now) {
  Period period;
  const End first = read_end(from);
  const End last = read_end(until);
  for (const End* end : {&first, &last}) {
    if (end->problem != Problem::none && period.problem == Problem::none) period.problem = end->problem;
  }
  if (period.problem == Problem::none && zone == nullptr) period.problem = Problem::no_zone;
  if (period.problem != Problem::none) return period;
  const base::WallTime begin = base::from_wall(first.wall, *zone);
  const base::WallTime end = base::from_wall(last.has_clock ? last.wall : last.wall + base::kDay, *zone);
  period.from = begin.time;
  // One moment is a second long.
  period.until = last.has_clock && end.time == begin.time ? base::UtcTime{end.time.seconds + 1} : end.time;
  // A day that was given without an hour ends with the day, which may still be going on.
  const base::UtcTime latest = last.has_clock ? end.time : base::from_wall(last.wall, *zone).time;
  if (period.until <= period.from) period.problem = Problem::reversed;
  else if (latest > now) period.problem = Problem::future;
  else if (const Problem one = clock_problem(begin); first.has_clock && one != Problem::none) period.problem = one;
  else if (const Problem other = clock_problem(end); last.has_clock && other != Problem::none) period.problem = other;
  return period;
}

}  // namespace casecraft::requests
