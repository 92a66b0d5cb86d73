#include "query/loading.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.hpp"
#include "base/normalise.hpp"
#include "query/schema.hpp"

namespace casecraft::query {
namespace {

using ledger::Ledger;
using ledger::PartyId;
using ledger::Transaction;

/// Inserts rows of whole numbers and texts into one table.
class Inserter {
public:
  Inserter(sqlite3* database, std::string_view table, int columns) {
    std::string places = "?";
    for (int i = 1; i < columns; ++i) places += ",?";
    statement_ = prepare(database, fmt::format("INSERT INTO {} VALUES ({})", table, places));
  }

  template <typename... Cells>
  void add(const Cells&... cells) {
    int place = 0;
    (put(++place, cells), ...);
    step(statement_.get());
    sqlite3_reset(statement_.get());
  }

private:
  void put(int place, std::string_view text) { bind(statement_.get(), place, text); }
  template <typename Whole>
    requires std::is_integral_v<Whole>
  void put(int place, Whole whole) {
    bind(statement_.get(), place, static_cast<std::int64_t>(whole));
  }

  Statement statement_;
};

std::int64_t unit_of(const ledger::Currency& currency) {
  std::int64_t unit = 1;
  for (int i = 0; i < currency.digits; ++i) unit *= 10;
  return unit;
}

void load_lists(sqlite3* database, const Ledger& ledger) {
  Inserter providers(database, "base_provider", 4), records(database, "base_record", 3), countries(database, "base_country", 4), currencies(database, "base_currency", 5);
  Inserter purposes(database, "base_purpose", 2), agents(database, "base_agent", 2), texts(database, "base_text", 3);
  for (std::size_t i = 0; i < ledger.providers.size(); ++i) providers.add(i, ledger.providers[i].id, ledger.providers[i].name, to_string(ledger.providers[i].kind));
  for (std::size_t i = 0; i < ledger.records.size(); ++i) records.add(i, ledger.records[i].id, ledger.records[i].title);
  for (std::size_t i = 0; i < ledger.countries.size(); ++i) countries.add(i, ledger.countries[i].code, ledger.countries[i].name, ledger.zones.at(ledger.countries[i].zone).id);
  for (std::size_t i = 0; i < ledger.currencies.size(); ++i) currencies.add(i, ledger.currencies[i].code, ledger.currencies[i].name, ledger.currencies[i].digits, unit_of(ledger.currencies[i]));
  // A ledger without any has one, which is empty: rows say nothing, and not that something is missing.
  if (ledger.purposes.empty()) purposes.add(0, "");
  for (std::size_t i = 0; i < ledger.purposes.size(); ++i) purposes.add(i, ledger.purposes[i]);
  if (ledger.agents.empty()) agents.add(0, "");
  for (std::size_t i = 0; i < ledger.agents.size(); ++i) agents.add(i, ledger.agents[i]);
  if (ledger.texts.empty()) texts.add(0, "", " ");
  for (std::size_t i = 0; i < ledger.texts.size(); ++i) texts.add(i, ledger.texts[i], base::normalised(ledger.texts[i]));
}

void load_parties(sqlite3* database, const Ledger& ledger) {
  Inserter parties(database, "base_party", 5), identifiers(database, "base_identifier", 4);
  for (std::size_t i = 0; i < ledger.parties.size(); ++i) {
    const ledger::Party& party = ledger.parties[i];
    parties.add(ledger::party_code(static_cast<PartyId>(i)), party.name, party.country, party.provider, static_cast<int>(party.is_organisation));
  }
  for (std::size_t i = 0; i < ledger.identifiers.size(); ++i) {
    const ledger::Identifier& one = ledger.identifiers[i];
    identifiers.add(i, ledger::party_code(one.party), to_string(one.kind), one.value);
  }
}

void load_payments(sqlite3* database, const Ledger& ledger) {
  Inserter payments(database, "base_payment", 19);
  std::vector<std::string> codes;
  codes.reserve(ledger.parties.size());
  for (std::size_t i = 0; i < ledger.parties.size(); ++i) codes.push_back(ledger::party_code(static_cast<PartyId>(i)));
  std::int64_t number = 0;
  for (const Transaction& row : ledger.transactions) {
    // SQL divides towards nought: before 1970 days and hours would be wrong.
    if (row.booked < 2 * 86'400) throw Error(fmt::format("row {} of the ledger '{}' is booked before 3 January 1970, which a desk cannot show", number + 1, ledger.title));
    const base::UtcTime booked{row.booked};
    payments.add(++number, row.booked, row.amount, row.reference_amount, static_cast<std::int64_t>(row.end_to_end), codes.at(row.debtor), codes.at(row.creditor), row.value_day - row.booked / 86'400, row.information,
                 row.purpose, row.agent, row.currency, row.provider, row.record, static_cast<int>(row.status), ledger.parties[row.debtor].country, ledger.parties[row.creditor].country,
                 ledger.zone_of(row.debtor).offset_at(booked).count, ledger.zone_of(row.creditor).offset_at(booked).count);
  }
}

/// What ANALYZE would find, without its reading everything again: rows, and rows for each value of an index's first columns.
void tell_planner(sqlite3* database, const Ledger& ledger) {
  const std::size_t rows = ledger.transactions.size();
  if (rows == 0) return;
  std::vector<std::uint64_t> pairs;
  std::vector<bool> is_debtor(ledger.parties.size()), is_creditor(ledger.parties.size());
  pairs.reserve(rows);
  for (const Transaction& row : ledger.transactions) {
    pairs.push_back((static_cast<std::uint64_t>(row.debtor) << 32U) | row.creditor);
    is_debtor[row.debtor] = is_creditor[row.creditor] = true;
  }
  std::sort(pairs.begin(), pairs.end());
  const auto each = [&](std::ptrdiff_t different) { return (rows + static_cast<std::size_t>(different) - 1) / std::max<std::size_t>(static_cast<std::size_t>(different), 1); };
  const std::size_t of_debtor = each(std::count(is_debtor.begin(), is_debtor.end(), true));
  const std::size_t of_creditor = each(std::count(is_creditor.begin(), is_creditor.end(), true));
  const std::size_t of_pair = each(std::unique(pairs.begin(), pairs.end()) - pairs.begin());
  const std::size_t of_provider = each(static_cast<std::ptrdiff_t>(std::max<std::size_t>(ledger.providers.size(), 1)));
  execute(database, "ANALYZE sqlite_schema");
  Inserter figures(database, "sqlite_stat1", 3);
  // A period alone is a range of rows: never to be gathered from an index provider by provider.
  const auto tell = [&](const char* index, const std::string& first) { figures.add("base_payment", index, fmt::format("{} {} noskipscan", rows, first)); };
  tell("base_payment_by_debtor", fmt::format("{} 1 1 1", of_debtor));
  tell("base_payment_by_creditor", fmt::format("{} 1 1 1", of_creditor));
  tell("base_payment_by_pair", fmt::format("{} {} 1 1 1", of_debtor, of_pair));
  tell("base_payment_by_provider", fmt::format("{} 1 1 1", of_provider));
  execute(database, "ANALYZE sqlite_schema");
}

}  // namespace

void load(sqlite3* database, const Ledger& ledger) {
  // Nothing of it is kept when loading fails, so that nothing needs to be undone. With so large a cache sorting never goes to a file; told to stay in memory, SQLite would
  // sort piece by piece all over the heap, which takes twice as long.
  execute(database, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -500000; PRAGMA locking_mode = EXCLUSIVE; BEGIN");
  execute(database, table_statements());
  load_lists(database, ledger);
  load_parties(database, ledger);
  load_payments(database, ledger);
  execute(database, index_statements());
  execute(database, view_statements());
  execute(database, "COMMIT");
  tell_planner(database, ledger);
}

}  // namespace casecraft::query
