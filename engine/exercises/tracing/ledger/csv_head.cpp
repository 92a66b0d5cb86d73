#include "exercises/tracing/ledger/csv_head.hpp"

#include <algorithm>

#include "exercises/tracing/ledger/csv_values.hpp"
#include "exercises/tracing/ledger/read_settings.hpp"

namespace casecraft::ledger {
namespace {

std::vector<std::string> names_of(const std::vector<Part>& parts, std::string_view key) {
  std::vector<std::string> all;
  for (const Part& part : parts) {
    std::string name = part.value().is_map() ? part.text(key) : std::string();
    if (std::find(all.begin(), all.end(), name) != all.end()) part.wrong(key, fmt::format("'{}' is there twice", name));
    all.push_back(std::move(name));
  }
  return all;
}

void read_currencies(const Part& root, CsvHead& head, Ledger& ledger) {
  static const std::vector<std::string> fields{"code", "name", "digits"};
  const auto parts = root.parts("currencies", true);
  head.currencies = names_of(parts, "code");
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].is_object("a currency", fields)) ledger.currencies.push_back({head.currencies[i], static_cast<int>(parts[i].whole("digits", 2, 0, 3)), parts[i].text("name")});
  }
  ledger.reference_currency = static_cast<std::uint16_t>(root.one_of("reference_currency", "currency", head.currencies).value_or(0));
}

void read_countries(const Part& root, CsvHead& head, Ledger& ledger) {
  static const std::vector<std::string> fields{"code", "name", "zone", "currency"};
  std::vector<std::string> zones;
  for (const base::Zone& zone : ledger.zones) zones.push_back(zone.id);
  const auto parts = root.parts("countries", true);
  head.countries = names_of(parts, "code");
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!parts[i].is_object("a country", fields)) continue;
    Country country{head.countries[i], parts[i].text("name"), 0, 0};
    country.zone = static_cast<std::uint16_t>(parts[i].one_of("zone", "zone", zones).value_or(0));
    country.currency = static_cast<std::uint16_t>(parts[i].one_of("currency", "currency", head.currencies).value_or(0));
    ledger.countries.push_back(std::move(country));
  }
}

void read_providers_and_records(const Part& root, CsvHead& head, Ledger& ledger) {
  static const std::vector<std::string> provider_fields{"id", "name", "kind"};
  static const std::vector<std::string> record_fields{"id", "title"};
  static const std::vector<std::string> kinds{"remittance", "bank", "wallet", "exchange"};
  const auto providers = root.parts("providers", true);
  head.providers = names_of(providers, "id");
  for (std::size_t i = 0; i < providers.size(); ++i) {
    if (!providers[i].is_object("a provider", provider_fields)) continue;
    ledger.providers.push_back({head.providers[i], providers[i].text("name"), static_cast<ProviderKind>(providers[i].one_of("kind", "kind of provider", kinds).value_or(0))});
  }
  const auto records = root.parts("records", true);
  head.records = names_of(records, "id");
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (records[i].is_object("a record", record_fields)) ledger.records.push_back({head.records[i], records[i].text("title")});
  }
}

void read_period(const Part& period, Ledger& ledger) {
  static const std::vector<std::string> fields{"from", "until"};
  if (!period.is_object("'period'", fields)) return;
  const auto time = [&](std::string_view key) {
    const std::string words = period.text(key);
    const auto seconds = time_from(words);
    if (!words.empty() && !seconds) period.wrong(key, fmt::format("'{}' must be a time in UTC: \"2026-05-01T00:00:00Z\"", key));
    return seconds;
  };
  const auto from = time("from");
  const auto until = time("until");
  if (!from || !until) return;
  ledger.from = *from;
  ledger.until = *until;
  if (*from >= *until) period.wrong("until", "the period must end after it begins");
}

}  // namespace

std::optional<CsvHead> read_csv_head(const base::JsonDocument& document, Ledger& ledger, base::Diagnostics& diagnostics) {
  static const std::vector<std::string> fields{"title", "period", "reference_currency", "currencies", "countries", "providers", "records", "rates", "$schema"};
  const std::size_t before = diagnostics.all().size();
  const Part root(document, "", document.value, diagnostics);
  if (!root.is_object("ledger.json", fields)) return std::nullopt;
  CsvHead head;
  ledger.title = root.text("title");
  read_currencies(root, head, ledger);
  read_countries(root, head, ledger);
  read_providers_and_records(root, head, ledger);
  read_period(root.at("period"), ledger);
  head.rates.assign(std::max<std::size_t>(head.currencies.size(), 1), 0);
  head.rates[ledger.reference_currency] = 1'000'000;
  const Part rates = root.at("rates");
  if (!rates.value().is_null() && rates.is_object("'rates'", head.currencies)) {
    for (std::size_t i = 0; i < head.currencies.size(); ++i) head.rates[i] = rates.amount(head.currencies[i], head.rates[i], 6);
  }
  return diagnostics.all().size() == before ? std::optional(std::move(head)) : std::nullopt;
}

}  // namespace casecraft::ledger
