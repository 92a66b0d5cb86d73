#include "exercises/tracing/ledger/query_parts.hpp"

#include <algorithm>

namespace casecraft::ledger {

std::vector<Column> row_columns() {
  using enum ColumnKind;
  return {{"row", row},        {"booking_time", time}, {"debtor", party},         {"debtor_name", text}, {"debtor_country", text},         {"creditor", party}, {"creditor_name", text},
          {"creditor_country", text}, {"reference_amount", amount}, {"instructed", text}, {"currency", text}, {"provider", text}, {"purpose", text}, {"remittance_information", text},
          {"status", text},    {"value_date", time},   {"debtor_time", time},     {"creditor_time", time}, {"agent", text},                {"record", text},    {"end_to_end_id", text}};
}

std::vector<Column> columns_of(const Query& query) {
  using enum ColumnKind;
  if (query.group.empty()) return row_columns();
  std::vector<Column> columns;
  const auto add_party = [&](const char* side) {
    columns.push_back({side, party});
    columns.push_back({std::string(side) + "_name", text});
  };
  if (query.group == "debtor" || query.group == "pair") add_party("debtor");
  if (query.group == "creditor" || query.group == "pair") add_party("creditor");
  if (!is_party_group(query.group)) {
    const bool is_day = query.group == "day" || query.group == "week" || query.group == "month";
    const bool is_number = query.group == "weekday" || query.group == "hour";
    columns.push_back({query.group, is_day ? time : is_number ? whole : query.group == "amount" ? amount : text});
  }
  columns.insert(columns.end(), {{"count", whole}, {"sum", amount}, {"first", time}, {"last", time}});
  return columns;
}

bool has_own_order(std::string_view group) {
  constexpr std::string_view kOrdered[] = {"day", "week", "month", "weekday", "hour", "amount"};
  return std::find(std::begin(kOrdered), std::end(kOrdered), group) != std::end(kOrdered);
}

bool is_party_group(std::string_view group) { return group == "debtor" || group == "creditor" || group == "pair"; }

std::string utc_words(std::int64_t seconds) {
  std::string words = base::format_iso(base::UtcTime{seconds}, base::Zone{}).substr(0, 19);
  words[10] = ' ';
  return words;
}

std::string short_utc_words(std::int64_t seconds) {
  std::string words = utc_words(seconds);
  return words.ends_with(" 00:00:00") ? words.substr(0, 10) : words.ends_with(":00") ? words.substr(0, 16) : words;
}

std::optional<std::int64_t> utc_from_words(std::string_view words) {
  const std::string whole = words.size() == 10 ? std::string(words) + " 00:00" : std::string(words);
  const auto time = base::parse_local(whole, base::Zone{});
  return time ? std::optional(time->seconds) : std::nullopt;
}

std::string_view to_string(Query::Zone zone) {
  switch (zone) {
    case Query::Zone::utc: return "utc";
    case Query::Zone::debtor: return "debtor";
    case Query::Zone::creditor: return "creditor";
  }
  return "utc";
}

}  // namespace casecraft::ledger
