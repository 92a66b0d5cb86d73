#include "exercises/tracing/ledger/query_conditions.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "exercises/tracing/ledger/query_parts.hpp"

namespace casecraft::ledger {
namespace {

constexpr std::size_t kLongestComment = 80;

/// Words for people beside a number. They are an author's: nothing in them may end the comment.
std::string comment(std::string words) {
  for (char& c : words) {
    if (c == '*' || c == '/' || static_cast<unsigned char>(c) < ' ') c = ' ';
  }
  return words.size() > kLongestComment ? std::string() : fmt::format(" /* {} */", words);
}

std::string quoted(std::string_view words) {
  std::string out = "'";
  for (const char c : words) {
    if (c == '\'') out += c;
    out += c;
  }
  return out + "'";
}

/// "column = a" or "column IN (a, b)".
std::string one_of(std::string_view column, const std::vector<std::string>& values) {
  if (values.size() == 1) return fmt::format("{} = {}", column, values.front());
  return fmt::format("{} IN ({})", column, fmt::join(values, ", "));
}

template <typename Name>
std::string numbered(std::string_view column, const std::vector<std::uint16_t>& numbers, const Name& name) {
  std::vector<std::string> values;
  std::string words;
  for (const std::uint16_t number : numbers) {
    values.push_back(std::to_string(number));
    words += (words.empty() ? "" : ", ") + std::string(name(number));
  }
  return one_of(column, values) + comment(std::move(words));
}

/// Codes of these parties and of all records that were merged with them.
std::vector<std::string> codes_of(const std::vector<PartyId>& parties, const Identities& identities) {
  const auto root = [&](PartyId party) {
    const auto found = identities.find(party);
    return found == identities.end() ? party : found->second;
  };
  std::vector<PartyId> all = parties;
  for (const PartyId party : parties) {
    all.push_back(root(party));
    for (const auto& [record, smallest] : identities) {
      if (smallest == root(party)) all.push_back(record);
    }
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  std::vector<std::string> codes;
  for (const PartyId party : all) codes.push_back(quoted(party_code(party)));
  return codes;
}

/// Places of the first row at or after the period's beginning and of the first one after it.
std::pair<std::size_t, std::size_t> rows_of_period(const Query& query, const Ledger& ledger) {
  const auto& rows = ledger.transactions;
  const auto place = [&](std::int64_t time) {
    return static_cast<std::size_t>(std::lower_bound(rows.begin(), rows.end(), time, [](const Transaction& row, std::int64_t wanted) { return row.booked < wanted; }) - rows.begin());
  };
  return {query.from ? place(*query.from) : 0, query.until ? place(*query.until) : rows.size()};
}

std::string hours_condition(const Query& query, const std::string& prefix) {
  const std::string hour = prefix + "hour";
  if (query.hour_from && query.hour_until && *query.hour_from > *query.hour_until) return fmt::format("({0} >= {1} OR {0} < {2})", hour, *query.hour_from, *query.hour_until);
  if (query.hour_from && query.hour_until) return fmt::format("{0} >= {1} AND {0} < {2}", hour, *query.hour_from, *query.hour_until);
  return query.hour_from ? fmt::format("{} >= {}", hour, *query.hour_from) : fmt::format("{} < {}", hour, *query.hour_until);
}

void add_parties(Conditions& conditions, const Query& query, const Identities& identities) {
  if (!query.parties.empty()) {
    const std::vector<std::string> codes = codes_of(query.parties, identities);
    conditions.all.push_back(fmt::format("({} OR {})", one_of("debtor", codes), one_of("creditor", codes)));
  }
  if (!query.debtors.empty()) conditions.all.push_back(one_of("debtor", codes_of(query.debtors, identities)));
  if (!query.creditors.empty()) conditions.all.push_back(one_of("creditor", codes_of(query.creditors, identities)));
  conditions.names_parties = !conditions.all.empty();
}

void add_period(Conditions& conditions, const Query& query, const Ledger& ledger, bool by_row) {
  if (query.from) conditions.all.push_back(fmt::format("booked >= {} /* {} UTC */", *query.from, utc_words(*query.from)));
  if (query.until) conditions.all.push_back(fmt::format("booked < {} /* {} UTC */", *query.until, utc_words(*query.until)));
  if (!by_row || conditions.names_parties || (!query.from && !query.until)) return;
  const auto range = rows_of_period(query, ledger);
  conditions.all.push_back(fmt::format("row BETWEEN {} AND {} /* the same period: rows are in order of booking */", range.first + 1, range.second));
}

}  // namespace

Conditions conditions_of(const Query& query, const Ledger& ledger, const Identities& identities, bool by_row) {
  Conditions conditions;
  std::vector<std::string>& all = conditions.all;
  add_parties(conditions, query, identities);
  add_period(conditions, query, ledger, by_row);
  if (query.least) all.push_back(fmt::format("reference_amount >= {}", *query.least));
  if (query.most) all.push_back(fmt::format("reference_amount <= {}", *query.most));
  if (!query.statuses.empty()) {
    std::vector<std::uint16_t> numbers;
    for (const Status status : query.statuses) numbers.push_back(static_cast<std::uint16_t>(status));
    all.push_back(numbered("status_number", numbers, [](std::uint16_t i) { return to_string(static_cast<Status>(i)); }));
  }
  const std::size_t plain = all.size();
  if (!query.providers.empty()) all.push_back(numbered("provider_number", query.providers, [&](std::uint16_t i) { return ledger.providers[i].id; }));
  if (!query.records.empty()) all.push_back(numbered("record_number", query.records, [&](std::uint16_t i) { return ledger.records[i].id; }));
  if (!query.currencies.empty()) all.push_back(numbered("currency_number", query.currencies, [&](std::uint16_t i) { return ledger.currencies[i].code; }));
  if (!query.purposes.empty()) all.push_back(numbered("purpose_number", query.purposes, [&](std::uint16_t i) { return ledger.purposes[i]; }));
  if (!query.from_countries.empty()) all.push_back(numbered("debtor_country_number", query.from_countries, [&](std::uint16_t i) { return ledger.countries[i].code; }));
  if (!query.to_countries.empty()) all.push_back(numbered("creditor_country_number", query.to_countries, [&](std::uint16_t i) { return ledger.countries[i].code; }));
  const std::string prefix = query.zone == Query::Zone::utc ? std::string() : std::string(to_string(query.zone)) + "_";
  if (!query.weekdays.empty()) {
    std::vector<std::string> days;
    std::string words;
    for (const int day : query.weekdays) {
      days.push_back(std::to_string(day));
      words += (words.empty() ? "" : ", ") + std::string(kWeekdays[static_cast<std::size_t>(day - 1)]);
    }
    all.push_back(one_of(prefix + "weekday", days) + comment(std::move(words)));
  }
  if (query.hour_from || query.hour_until) all.push_back(hours_condition(query, prefix));
  if (!query.words.empty()) all.push_back(fmt::format("information_number IN (SELECT number FROM texts WHERE words LIKE {})", quoted("%" + query.words + "%")));
  conditions.is_plain = all.size() == plain && !conditions.names_parties;
  return conditions;
}

std::string where_clause(const std::vector<std::string>& conditions, const std::string& indent) {
  std::string clause;
  for (const std::string& condition : conditions) clause += fmt::format("\n{}{}{}", indent, clause.empty() ? "WHERE " : "  AND ", condition);
  return clause;
}

int share_of_period(const Query& query, const Ledger& ledger) {
  if (ledger.transactions.empty()) return 0;
  const auto range = rows_of_period(query, ledger);
  return range.second <= range.first ? 0 : static_cast<int>((range.second - range.first) * 1000 / ledger.transactions.size());
}

}  // namespace casecraft::ledger
