#include "exercises/tracing/ledger/generate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <tuple>

#include "base/error.hpp"
#include "exercises/tracing/ledger/networks.hpp"
#include "exercises/tracing/ledger/plan.hpp"
#include "exercises/tracing/ledger/population.hpp"
#include "exercises/tracing/ledger/tables.hpp"

namespace casecraft::ledger {
namespace {

std::tuple<std::int64_t, std::uint64_t, PartyId, PartyId> order_of(const Transaction& row) { return {row.booked, row.end_to_end, row.debtor, row.creditor}; }

}  // namespace

void Plan::write_records() {
  std::vector<std::vector<PartyId>> payers(settings_.records.size());
  for (std::size_t i = 0; i < payers.size(); ++i) {
    for (const std::string& name : settings_.records[i].tags) payers[i].push_back(truth.tags.at(name));
  }
  for (Payment& payment : payments) {
    Transaction& row = payment.row;
    for (std::size_t i = 0; i < settings_.records.size(); ++i) {
      const RecordSettings& record = settings_.records[i];
      const bool is_in = (!record.provider || *record.provider == row.provider) && row.booked >= record.from && row.booked < record.until &&
                         (payers[i].empty() || std::find(payers[i].begin(), payers[i].end(), row.debtor) != payers[i].end());
      if (!is_in) continue;
      row.record = static_cast<std::uint16_t>(i);
      if (record.written_in) {
        const std::int64_t written = row.booked + settings_.zones[*record.written_in].offset_at(base::UtcTime{row.booked}).count;
        if (written >= settings_.from && written < settings_.until) row.booked = written;
      }
      break;
    }
  }
}

void Plan::sort_rows() {
  // End-to-end ids follow the time of booking; a duplicate has its original's.
  std::vector<std::uint32_t> order(payments.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tuple(order_of(payments[a].row), a) < std::tuple(order_of(payments[b].row), b);
  });
  std::vector<RowId> row(payments.size());
  std::vector<Payment> sorted;
  sorted.reserve(payments.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    row[order[i]] = static_cast<RowId>(i + 1);
    sorted.push_back(payments[order[i]]);
  }
  payments = std::move(sorted);
  for (Shape& shape : truth.shapes) {
    for (RowId& one : shape.rows) one = row[one];
    std::sort(shape.rows.begin(), shape.rows.end());
  }
}

Made Plan::finish() {
  Dice dice(seed_, "dirt");
  soil_parties();
  soil_rows(dice);
  shuffle_parties();
  // First in order of the true time, for end-to-end ids; then as the records have it.
  std::vector<std::uint32_t> by_time(payments.size());
  std::iota(by_time.begin(), by_time.end(), 0U);
  std::sort(by_time.begin(), by_time.end(), [&](std::uint32_t a, std::uint32_t b) { return std::tuple(payments[a].row.booked, a) < std::tuple(payments[b].row.booked, b); });
  Dice start(seed_, "end-to-end");
  const std::uint64_t first = 100'000 + start.below(800'000);
  for (std::size_t i = 0; i < by_time.size(); ++i) payments[by_time[i]].row.end_to_end = first + i;
  add_duplicates(dice);
  write_records();
  sort_rows();

  Made made;
  Ledger& ledger = made.ledger;
  ledger.title = settings_.title;
  ledger.reference_currency = settings_.reference_currency;
  ledger.from = settings_.from;
  ledger.until = settings_.until;
  ledger.zones = settings_.zones;
  for (const CurrencySettings& one : settings_.currencies) ledger.currencies.push_back(one.currency);
  for (const CountrySettings& one : settings_.countries) ledger.countries.push_back(one.country);
  for (const ProviderSettings& one : settings_.providers) ledger.providers.push_back(one.provider);
  for (const RecordSettings& one : settings_.records) ledger.records.push_back(one.record);
  ledger.parties.reserve(parties.size());
  for (PartyId i = 0; i < parties.size(); ++i) {
    for (std::size_t kind = 0; kind < parties[i].identifiers.size(); ++kind) {
      if (!parties[i].identifiers[kind].empty()) ledger.identifiers.push_back({i, static_cast<IdentifierKind>(kind), std::move(parties[i].identifiers[kind])});
    }
    ledger.parties.push_back(std::move(parties[i].party));
  }
  ledger.transactions.reserve(payments.size());
  for (const Payment& payment : payments) ledger.transactions.push_back(payment.row);
  ledger.texts = texts_;
  ledger.purposes = purposes_;
  ledger.agents = agents_;
  keep_used_tables(ledger);
  made.truth = std::move(truth);
  return made;
}

std::shared_ptr<const Settings> with_rows(const Settings& settings, std::int64_t rows) {
  if (rows < 1 || rows > kMostRows) throw Error(fmt::format("a ledger has from 1 to {} rows, but {} were asked for", kMostRows, rows));
  Settings other = settings;
  other.rows = rows;
  return std::make_shared<const Settings>(std::move(other));
}

Made generate(const Settings& settings, std::uint64_t seed) {
  Plan plan(settings, seed);
  Population population(plan);
  plant_networks(plan, population);
  population.plant();
  const auto duplicates = static_cast<std::size_t>(settings.rows * settings.dirt.duplicates / 1000);
  const std::size_t later = duplicates + count_extras(plan);
  const auto rows = static_cast<std::size_t>(settings.rows);
  if (rows > later) population.fill(std::max(plan.payments.size(), rows - later));
  plant_extras(plan);
  return plan.finish();
}

}  // namespace casecraft::ledger
