#include <fmt/format.h>

#include "base/utf8.hpp"
#include "exercises/tracing/ledger/query_parts.hpp"

namespace casecraft::ledger {
namespace {

constexpr std::size_t kMostNamed = 3;
constexpr std::size_t kMostSqlShown = 120;

/// "Lumen Wallet or Tidewire", "5 providers".
template <typename T, typename Name>
std::string list_words(const std::vector<T>& list, std::string_view plural, const Name& name) {
  if (list.size() > kMostNamed) return fmt::format("{} {}", list.size(), plural);
  std::string words;
  for (std::size_t i = 0; i < list.size(); ++i) words += (i == 0 ? "" : i + 1 == list.size() ? " or " : ", ") + std::string(name(list[i]));
  return words;
}

std::string hours_words(const Query& query) {
  if (query.hour_from && query.hour_until) return fmt::format("{:02}:00–{:02}:00", *query.hour_from, *query.hour_until);
  return query.hour_from ? fmt::format("from {:02}:00", *query.hour_from) : fmt::format("before {:02}:00", *query.hour_until);
}

std::string typed_words(const std::string& sql) {
  std::string words = "SQL: ";
  for (const char c : sql) {
    const bool is_space = c == '\n' || c == '\r' || c == '\t' || c == ' ';
    if (!is_space) words += c;
    else if (words.back() != ' ') words += ' ';
    if (words.size() > kMostSqlShown) break;
  }
  if (const auto bad = base::first_bad_utf8(words)) words.resize(*bad);
  return words.size() > kMostSqlShown - 4 ? words + "…" : words;
}

}  // namespace

std::string in_words(const Query& query, const Ledger& ledger) {
  if (!query.sql.empty()) return typed_words(query.sql);
  std::string words;
  const auto add = [&](std::string part) { words += (words.empty() ? "" : " · ") + part; };
  const auto party = [&](PartyId one) { return party_code(one) + " " + ledger.parties[one].name; };
  const auto country = [&](std::uint16_t one) { return ledger.countries[one].name; };
  if (!query.parties.empty()) add(fmt::format("with {}", list_words(query.parties, "parties", party)));
  if (!query.debtors.empty()) add(fmt::format("paid by {}", list_words(query.debtors, "parties", party)));
  if (!query.creditors.empty()) add(fmt::format("paid to {}", list_words(query.creditors, "parties", party)));
  const std::string from = list_words(query.from_countries, "countries", country);
  const std::string to = list_words(query.to_countries, "countries", country);
  if (!from.empty() && !to.empty()) add(fmt::format("from {} to {}", from, to));
  else if (!from.empty()) add(fmt::format("from {}", from));
  else if (!to.empty()) add(fmt::format("to {}", to));
  if (!query.providers.empty()) add(fmt::format("carried by {}", list_words(query.providers, "providers", [&](std::uint16_t i) { return ledger.providers[i].name; })));
  if (!query.records.empty()) add(fmt::format("in {}", list_words(query.records, "records", [&](std::uint16_t i) { return ledger.records[i].title; })));
  if (!query.currencies.empty()) add(fmt::format("in {}", list_words(query.currencies, "currencies", [&](std::uint16_t i) { return ledger.currencies[i].code; })));
  if (!query.purposes.empty()) add(fmt::format("purpose {}", list_words(query.purposes, "purposes", [&](std::uint16_t i) { return ledger.purposes[i]; })));
  if (query.from && query.until) add(fmt::format("booked from {} to before {} UTC", short_utc_words(*query.from), short_utc_words(*query.until)));
  else if (query.from) add(fmt::format("booked from {} UTC", short_utc_words(*query.from)));
  else if (query.until) add(fmt::format("booked before {} UTC", short_utc_words(*query.until)));
  const Currency& currency = ledger.currencies[ledger.reference_currency];
  if (query.least && query.most && *query.least == *query.most) add(format_amount(*query.least, currency));
  else if (query.least && query.most) add(fmt::format("{} to {}", format_amount(*query.least, currency), format_amount(*query.most, currency)));
  else if (query.least) add(fmt::format("at least {}", format_amount(*query.least, currency)));
  else if (query.most) add(fmt::format("at most {}", format_amount(*query.most, currency)));
  if (!query.weekdays.empty()) add(list_words(query.weekdays, "weekdays", [](int day) { return kWeekdayNames[static_cast<std::size_t>(day - 1)]; }));
  if (query.hour_from || query.hour_until) add(hours_words(query));
  const bool is_local = !query.weekdays.empty() || query.hour_from || query.hour_until;
  const std::string where = query.zone == Query::Zone::utc ? " UTC" : fmt::format(" at the {}", to_string(query.zone));
  if (is_local) words += where;
  if (!query.words.empty()) add(fmt::format("“{}” in the remittance information", query.words));
  if (!query.statuses.empty()) add(list_words(query.statuses, "states", [](Status status) { return to_string(status); }));
  if (words.empty()) words = "all payments";
  if (!query.group.empty()) {
    add(fmt::format("by {}", query.group));
    if (!is_local && query.zone != Query::Zone::utc) words += where;
  }
  if (!query.sort.empty()) add(fmt::format("sorted by {}{}", query.sort, query.is_descending ? ", largest first" : ""));
  else if (query.is_descending) add("newest first");
  if (words.front() >= 'a' && words.front() <= 'z') words.front() = static_cast<char>(words.front() - 32);
  return words;
}

}  // namespace casecraft::ledger
