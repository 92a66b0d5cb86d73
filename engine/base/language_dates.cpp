#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/language.hpp"

// Simulated times are written in English where they are made (sim_time.hpp), with the name of the day and of the month.
namespace casecraft::base {
namespace {

constexpr std::array kDays{to_say("Monday"), to_say("Tuesday"), to_say("Wednesday"), to_say("Thursday"),
                           to_say("Friday"), to_say("Saturday"), to_say("Sunday")};
constexpr std::array kShortDays{to_say("Mon"), to_say("Tue"), to_say("Wed"), to_say("Thu"), to_say("Fri"), to_say("Sat"),
                                to_say("Sun")};
constexpr std::array kMonths{to_say_in("month", "January"), to_say_in("month", "February"), to_say_in("month", "March"),     to_say_in("month", "April"),
                             to_say_in("month", "May"),     to_say_in("month", "June"),     to_say_in("month", "July"),      to_say_in("month", "August"),
                             to_say_in("month", "September"), to_say_in("month", "October"), to_say_in("month", "November"), to_say_in("month", "December")};
constexpr const char* kDayOfMonth = to_say_in("date", "{} {}");        // "13 March"
constexpr const char* kWholeDate = to_say_in("date", "{} {} {}");      // "13 March 2026"

bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

template <std::size_t count>
bool is_one_of(const std::array<const char*, count>& names, std::string_view word) {
  for (const char* name : names) {
    if (word == name) return true;
  }
  return false;
}

// The number that `text` ends with and a space after it ("13 "); its size with the space, 0 when there is none.
std::size_t number_before(std::string_view text) {
  if (!text.ends_with(' ')) return 0;
  std::size_t size = 1;
  while (size < text.size() && is_digit(text[text.size() - size - 1])) ++size;
  return size > 1 && size <= 3 ? size : 0;
}

// " 2026" at the beginning of `text`.
std::string_view year_after(std::string_view text) {
  const bool is_year = text.size() >= 5 && text.front() == ' ' && is_digit(text[1]) && is_digit(text[2]) && is_digit(text[3]) && is_digit(text[4]) && (text.size() == 5 || !is_digit(text[5]));
  return is_year ? text.substr(1, 4) : std::string_view();
}

// Whether `text` is a date or a time and nothing else: an author's "on Friday" stays in the author's language.
bool is_date(std::string_view text) {
  if (text.find_first_of("0123456789") == std::string_view::npos && !is_one_of(kDays, text)) return false;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_letter(text[end])) ++end;
    if (end == at) {
      ++at;
      continue;
    }
    const std::string_view word = text.substr(at, end - at);
    const bool is_short = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) || word == "h" || word == "min" || word == "s";
    if (!is_short && !is_one_of(kDays, word) && !is_one_of(kShortDays, word) && !is_one_of(kMonths, word)) return false;
    at = end;
  }
  return true;
}

}  // namespace

std::string with_dates_in(const Language& language, std::string_view text) {
  if (!is_date(text)) return std::string(text);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_letter(text[at])) {
      out += text[at++];
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_letter(text[end])) ++end;
    const std::string_view word = text.substr(at, end - at);
    const std::string_view rest = text.substr(end);
    const std::size_t number = number_before(out);
    if (is_one_of(kDays, word) || (is_one_of(kShortDays, word) && rest.size() > 1 && rest[0] == ' ' && is_digit(rest[1]))) {
      out += language.say(word);
    } else if (number > 0 && is_one_of(kMonths, word)) {
      const std::string day = out.substr(out.size() - number, number - 1);
      const std::string month = language.say_in("month", word);
      const std::string_view year = year_after(rest);
      out.erase(out.size() - number);
      const std::string_view format = language.say_in("date", year.empty() ? kDayOfMonth : kWholeDate);
      out += fmt::format(fmt::runtime(format), day, month, year);
      end += year.empty() ? 0 : 5;
    } else {
      out += word;
    }
    at = end;
  }
  return out;
}

std::optional<std::string> days_in(const Language& language, std::string_view text) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits == 0 || digits > 9) return std::nullopt;
  const std::int64_t count = std::strtoll(std::string(text.substr(0, digits)).c_str(), nullptr, 10);
  std::string_view rest = text.substr(digits);
  const std::string_view unit = count == 1 ? " day" : " days";
  if (!rest.starts_with(unit)) return std::nullopt;
  rest.remove_prefix(unit.size());
  // " 23 h"
  const bool is_hours = rest.size() > 3 && rest.front() == ' ' && rest.ends_with(" h") && rest.substr(1, rest.size() - 3).find_first_not_of("0123456789") == std::string_view::npos;
  if (!rest.empty() && !is_hours) return std::nullopt;
  return language.say_count("{} day", "{} days", count).append(rest);
}

}  // namespace casecraft::base
