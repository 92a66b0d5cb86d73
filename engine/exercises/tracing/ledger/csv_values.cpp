#include "exercises/tracing/ledger/csv_values.hpp"

#include <date/date.h>

#include <algorithm>

namespace casecraft::ledger {

std::optional<std::int64_t> day_from(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = number_from<int>(text.substr(0, 4));
  const auto month = number_from<unsigned>(text.substr(5, 2));
  const auto day = number_from<unsigned>(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const date::year_month_day date{date::year{*year}, date::month{*month}, date::day{*day}};
  if (!date.ok()) return std::nullopt;
  return date::sys_days{date}.time_since_epoch().count();
}

std::optional<std::int64_t> time_from(std::string_view text) {
  if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z') return std::nullopt;
  const auto day = day_from(text.substr(0, 10));
  const auto hour = number_from<int>(text.substr(11, 2));
  const auto minute = number_from<int>(text.substr(14, 2));
  const auto second = number_from<int>(text.substr(17, 2));
  if (!day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
  return *day * 86'400 + *hour * 3600 + *minute * 60 + *second;
}

}  // namespace casecraft::ledger
