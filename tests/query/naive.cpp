#include "naive.hpp"

#include <date/date.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <variant>

#include "base/normalise.hpp"

namespace casecraft::test {
namespace {

using namespace ledger;

/// A cell that is compared as SQL compares it: numbers by size, texts by bytes.
using Cell = std::variant<std::int64_t, std::string>;
using Line = std::vector<Cell>;

std::string time_words(std::int64_t seconds) {
  const date::sys_seconds time{std::chrono::seconds{seconds}};
  const auto midnight = date::floor<date::days>(time);
  const date::year_month_day day{midnight};
  const date::hh_mm_ss clock{time - midnight};
  return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()), clock.hours().count(), clock.minutes().count(), clock.seconds().count());
}

std::string day_words(std::int64_t day) { return time_words(day * 86'400).substr(0, 10); }

std::int64_t local(const Transaction& row, const Ledger& ledger, Query::Zone zone) {
  if (zone == Query::Zone::utc) return row.booked;
  return row.booked + ledger.zone_of(zone == Query::Zone::debtor ? row.debtor : row.creditor).offset_at(base::UtcTime{row.booked}).count;
}

int weekday_of(std::int64_t time) { return static_cast<int>(date::weekday{date::floor<date::days>(date::sys_seconds{std::chrono::seconds{time}})}.iso_encoding()); }

PartyId person(PartyId party, const Identities& merges) {
  const auto found = merges.find(party);
  return found == merges.end() ? party : found->second;
}

bool is_asked_for(const Transaction& row, const Query& query, const Ledger& ledger, const Identities& merges) {
  const auto holds = [](const auto& list, const auto& value) { return list.empty() || std::find(list.begin(), list.end(), value) != list.end(); };
  const auto is_one_of = [&](const std::vector<PartyId>& list, PartyId party) { return std::any_of(list.begin(), list.end(), [&](PartyId one) { return person(one, merges) == person(party, merges); }); };
  if (!query.parties.empty() && !is_one_of(query.parties, row.debtor) && !is_one_of(query.parties, row.creditor)) return false;
  if (!query.debtors.empty() && !is_one_of(query.debtors, row.debtor)) return false;
  if (!query.creditors.empty() && !is_one_of(query.creditors, row.creditor)) return false;
  if (!holds(query.providers, row.provider) || !holds(query.records, row.record) || !holds(query.currencies, row.currency) || !holds(query.purposes, row.purpose) || !holds(query.statuses, row.status)) return false;
  if (!holds(query.from_countries, ledger.parties[row.debtor].country) || !holds(query.to_countries, ledger.parties[row.creditor].country)) return false;
  if ((query.from && row.booked < *query.from) || (query.until && row.booked >= *query.until)) return false;
  if ((query.least && row.reference_amount < *query.least) || (query.most && row.reference_amount > *query.most)) return false;
  const std::int64_t time = local(row, ledger, query.zone);
  if (!holds(query.weekdays, weekday_of(time))) return false;
  const int hour = static_cast<int>(time / 3'600 % 24);
  const int from = query.hour_from.value_or(0);
  const int until = query.hour_until.value_or(24);
  if (from < until ? hour < from || hour >= until : hour < from && hour >= until) return false;
  return query.words.empty() || base::normalised(ledger.texts[row.information]).find(query.words) != std::string::npos;
}

Line line_of(std::size_t place, const Ledger& ledger) {
  const Transaction& row = ledger.transactions[place];
  const Party& debtor = ledger.parties[row.debtor];
  const Party& creditor = ledger.parties[row.creditor];
  return {static_cast<std::int64_t>(place + 1), time_words(row.booked), party_code(row.debtor), debtor.name, ledger.countries[debtor.country].code, party_code(row.creditor), creditor.name, ledger.countries[creditor.country].code,
          row.reference_amount, plain_amount(row.amount, ledger.currencies[row.currency]), ledger.currencies[row.currency].code, ledger.providers[row.provider].id, ledger.purposes[row.purpose], ledger.texts[row.information],
          std::string(to_string(row.status)), day_words(row.value_day), time_words(local(row, ledger, Query::Zone::debtor)), time_words(local(row, ledger, Query::Zone::creditor)),
          ledger.agents.empty() ? std::string() : ledger.agents[row.agent], ledger.records[row.record].id, end_to_end_code(row.end_to_end)};
}

constexpr const char* kRowColumns[] = {"row", "booking_time", "debtor", "debtor_name", "debtor_country", "creditor", "creditor_name", "creditor_country", "reference_amount", "instructed", "currency", "provider", "purpose", "remittance_information",
                                       "status", "value_date", "debtor_time", "creditor_time", "agent", "record", "end_to_end_id"};

std::int64_t amount_step(std::int64_t minor, int digits) {
  std::int64_t unit = 1;
  for (int i = 0; i < digits; ++i) unit *= 10;
  std::int64_t lower = 0;
  for (const std::int64_t step : {10, 20, 50, 100, 200, 500, 1'000, 2'000, 5'000, 10'000, 20'000, 50'000}) {
    if (minor >= step * unit) lower = step * unit;
  }
  return lower;
}

Line key_of(const Transaction& row, const Query& query, const Ledger& ledger, const Identities& merges) {
  const std::string& group = query.group;
  const auto party = [&](PartyId one) { return party_code(person(one, merges)); };
  const auto name = [&](PartyId one) { return ledger.parties[person(one, merges)].name; };
  const std::int64_t time = local(row, ledger, query.zone);
  const std::int64_t day = time / 86'400;
  if (group == "debtor") return {party(row.debtor), name(row.debtor)};
  if (group == "creditor") return {party(row.creditor), name(row.creditor)};
  if (group == "pair") return {party(row.debtor), name(row.debtor), party(row.creditor), name(row.creditor)};
  if (group == "provider") return {ledger.providers[row.provider].id};
  if (group == "corridor") return {ledger.countries[ledger.parties[row.debtor].country].code + ">" + ledger.countries[ledger.parties[row.creditor].country].code};
  if (group == "currency") return {ledger.currencies[row.currency].code};
  if (group == "purpose") return {ledger.purposes[row.purpose]};
  if (group == "status") return {std::string(to_string(row.status))};
  if (group == "record") return {ledger.records[row.record].id};
  if (group == "agent") return {ledger.agents.empty() ? std::string() : ledger.agents[row.agent]};
  if (group == "day") return {day_words(day)};
  if (group == "week") return {day_words(day - (weekday_of(time) - 1))};
  if (group == "month") return {day_words(day).substr(0, 8) + "01"};
  if (group == "weekday") return {std::int64_t{weekday_of(time)}};
  if (group == "hour") return {time / 3'600 % 24};
  return {amount_step(row.reference_amount, ledger.currencies[ledger.reference_currency].digits)};
}

std::vector<Line> grouped(const Query& query, const Ledger& ledger, const Identities& merges) {
  struct Sums {
    std::int64_t count{0}, sum{0}, first{0}, last{0};
  };
  std::map<Line, Sums> groups;
  for (const Transaction& row : ledger.transactions) {
    if (!is_asked_for(row, query, ledger, merges)) continue;
    Sums& sums = groups[key_of(row, query, ledger, merges)];
    if (sums.count++ == 0) sums.first = row.booked;
    sums.sum += row.reference_amount;
    sums.last = row.booked;
  }
  std::vector<Line> lines;
  for (const auto& [key, sums] : groups) {
    Line line = key;
    line.insert(line.end(), {sums.count, sums.sum, time_words(sums.first), time_words(sums.last)});
    lines.push_back(std::move(line));
  }
  return lines;
}

/// Place of the column to sort by; -1 for the usual order.
int sort_column(const Query& query, std::size_t columns) {
  if (query.sort.empty()) return -1;
  if (query.group.empty()) return static_cast<int>(std::find(std::begin(kRowColumns), std::end(kRowColumns), query.sort) - std::begin(kRowColumns));
  const int after_key = static_cast<int>(columns) - 4;
  const std::vector<std::string> sums{"count", "sum", "first", "last"};
  const auto found = std::find(sums.begin(), sums.end(), query.sort);
  return found == sums.end() ? 0 : after_key + static_cast<int>(found - sums.begin());
}

}  // namespace

Lines naive_answer(const Query& query, const Ledger& ledger, const Identities& merges) {
  std::vector<Line> lines;
  if (query.group.empty()) {
    for (std::size_t i = 0; i < ledger.transactions.size(); ++i) {
      if (is_asked_for(ledger.transactions[i], query, ledger, merges)) lines.push_back(line_of(i, ledger));
    }
  } else {
    lines = grouped(query, ledger, merges);
  }
  if (!lines.empty()) {
    const int column = sort_column(query, lines.front().size());
    const bool is_by_sum = column < 0 && !query.group.empty() && std::find(std::begin(kGroups), std::end(kGroups), query.group) < std::find(std::begin(kGroups), std::end(kGroups), "day");
    const auto at = static_cast<std::size_t>(column < 0 ? (is_by_sum ? static_cast<int>(lines.front().size()) - 3 : 0) : column);
    const bool is_falling = is_by_sum || query.is_descending;
    const auto cell = [&](const Line& line) -> Cell {
      if (query.sort != "instructed") return line[at];
      return ledger.transactions[static_cast<std::size_t>(std::get<std::int64_t>(line[0]) - 1)].amount;
    };
    std::stable_sort(lines.begin(), lines.end(), [&](const Line& a, const Line& b) { return is_falling ? cell(b) < cell(a) : cell(a) < cell(b); });
  }
  Lines shown;
  for (const Line& line : lines) {
    std::vector<std::string> cells;
    for (const Cell& one : line) cells.push_back(std::holds_alternative<std::string>(one) ? std::get<std::string>(one) : std::to_string(std::get<std::int64_t>(one)));
    shown.push_back(std::move(cells));
  }
  return shown;
}

}  // namespace casecraft::test
