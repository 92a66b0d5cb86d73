#include <catch2/catch.hpp>

#include "base/json.hpp"
#include "random_query.hpp"

using namespace casecraft;
using namespace casecraft::ledger;

TEST_CASE("a query is said in words") {
  Ledger ledger = test::fixed_ledger(10, 6);
  ledger.reference_currency = 0;
  for (Party& party : ledger.parties) party.name = "Ana Orel";
  const auto words = [&](const std::string& json) { return in_words(read_query(base::parse_json(json, "test"), ledger), ledger); };
  CHECK(words("{}") == "All payments");
  CHECK(words(R"({"group": "creditor"})") == "All payments · by creditor");
  CHECK(words(R"({"from_country": "VA", "to_country": "OR", "hour_from": 22, "hour_until": 5, "zone": "creditor", "group": "creditor"})") == "From Varos to Oresh · 22:00–05:00 at the creditor · by creditor");
  CHECK(words(R"({"party": ["P1", "P2"]})") == "With P00001 Ana Orel or P00002 Ana Orel");
  CHECK(words(R"({"debtor": ["P1", "P2", "P3", "P4"]})") == "Paid by 4 parties");
  CHECK(words(R"({"least": "50", "most": "2000", "weekday": ["sat", "sun"]})") == "50.00 VAL to 2,000.00 VAL · Saturday or Sunday UTC");
  CHECK(words(R"({"from": "2026-09-01", "until": "2026-10-01 13:00", "words": "Rent", "status": "failed"})") == "Booked from 2026-09-01 to before 2026-10-01 13:00 UTC · “rent” in the remittance information · failed");
  CHECK(words(R"({"group": "day", "zone": "debtor", "sort": "count", "descending": true})") == "All payments · by day at the debtor · sorted by count, largest first");
  CHECK(words(R"({"descending": true})") == "All payments · newest first");
  CHECK(words(R"({"sql": "SELECT  debtor\n FROM transactions"})") == "SQL: SELECT debtor FROM transactions");
}
