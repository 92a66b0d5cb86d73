#include <catch2/catch.hpp>

#include "base/json.hpp"
#include "random_query.hpp"

using namespace casecraft;
using namespace casecraft::ledger;
using namespace casecraft::test;
using Catch::Contains;

namespace {

const Ledger& ledger_of_test() {
  static const Ledger ledger = [] {
    Ledger made = fixed_ledger(50, 20);
    made.reference_currency = 0;
    return made;
  }();
  return ledger;
}

Query read(const std::string& json) { return read_query(base::parse_json(json, "test"), ledger_of_test()); }
std::string normal(const std::string& json) { return base::to_json(to_value(read(json), ledger_of_test())); }

}  // namespace

TEST_CASE("equal questions have one normal form") {
  CHECK(normal("{}") == "{}");
  CHECK(normal(R"({"party": "p3"})") == R"({"party":["P00003"]})");
  CHECK(normal(R"({"party": ["P00007", "P00003", "P7"], "words": "", "group": ""})") == R"({"party":["P00003","P00007"]})");
  CHECK(normal(R"({"provider": "Tidewire", "currency": "val", "to_country": "oresh"})") == R"({"currency":["VAL"],"provider":["tidewire"],"to_country":["OR"]})");
  CHECK(normal(R"({"from": "2026-10-20 00:00:00", "until": "2026-10-21T13:30"})") == R"({"from":"2026-10-20","until":"2026-10-21 13:30"})");
  CHECK(normal(R"({"least": 50, "most": "1,200.5"})") == R"({"least":"50.00","most":"1200.50"})");
  CHECK(normal(R"({"weekday": ["Sunday", 6, "sat"], "zone": "creditor"})") == R"({"weekday":["sat","sun"],"zone":"creditor"})");
  CHECK(normal(R"({"hour_from": 22, "hour_until": 0})") == R"({"hour_from":22,"hour_until":24})");
  CHECK(normal(R"({"words": " Écolé,  FEES "})") == R"({"words":"ecole fees"})");
  CHECK(normal(R"({"group": "Debtor", "sort": "key"})") == R"({"group":"debtor","sort":"debtor"})");
  SECTION("what says nothing is left out") {
    CHECK(normal(R"({"zone": "creditor", "group": "debtor"})") == R"({"group":"debtor"})");
    CHECK(normal(R"({"sort": "booking_time"})") == "{}");
    CHECK(normal(R"({"group": "debtor", "descending": true})") == R"({"group":"debtor"})");
  }
  CHECK(normal(R"({"descending": true})") == R"({"descending":true})");
  CHECK(normal(R"({"sql": "\n SELECT 1 \n"})") == R"({"sql":"SELECT 1"})");
}

TEST_CASE("a mistake is refused in a sentence, with what was probably meant") {
  const std::vector<std::pair<std::string, std::string>> mistakes{
      {R"([])", "A query is a map"},
      {R"({"debitor": "P00001"})", "no part 'debitor'; did you mean 'debtor'?"},
      {R"({"party": "P00099"})", "There is no party 'P00099' for 'party'; codes go from P00000 to P00019."},
      {R"({"party": 3})", "'party' takes text, and was given an integer."},
      {R"({"provider": "tidewyre"})", "no provider 'tidewyre'; did you mean 'tidewire'?"},
      {R"({"currency": "EUR"})", "no currency 'EUR'; known: VAL, KSD, LRN"},
      {R"({"from_country": "VX"})", "no from_country 'VX'; did you mean 'VA'?"},
      {R"({"record": "batch1"})", "did you mean 'batch-1'?"},
      {R"({"purpose": "rents"})", "did you mean 'rent'?"},
      {R"({"from": "yesterday"})", "'yesterday' is no day or time for 'from'"},
      {R"({"from": "2026-02-30"})", "is no day or time"},
      {R"({"from": "2026-10-20", "until": "2026-10-20"})", "'from' must lie before 'until'"},
      {R"({"least": "ten"})", "'least' takes an amount in VAL"},
      {R"({"least": 10.5})", "'least' takes an amount in VAL as text, such as \"200.50\""},
      {R"({"least": "10.555"})", "with up to 2 decimals"},
      {R"({"least": "-5"})", "'least' takes an amount"},
      {R"({"least": "10", "most": "9"})", "'least' is more than 'most'"},
      {R"({"weekday": "sab"})", "'sab' is no weekday; did you mean 'sat'?"},
      {R"({"weekday": 8})", "'weekday' takes text"},
      {R"({"hour_from": 24})", "'hour_from' takes an hour from 0 to 23."},
      {R"({"hour_from": 5, "hour_until": 5})", "are the same hour"},
      {R"({"zone": "local"})", "'local' is no zone; known: utc, debtor, creditor"},
      {R"({"words": "?!"})", "holds no letter or digit"},
      {R"({"status": "setled"})", "did you mean 'settled'?"},
      {R"({"group": "creditors"})", "did you mean 'creditor'?"},
      {R"({"sort": "amonut"})", "The list of payments has no column 'amonut' to sort by"},
      {R"({"group": "day", "sort": "cuont"})", "did you mean 'count'?"},
      {R"({"descending": "yes"})", "'descending' takes true or false."},
      {R"({"sql": "SELECT 1", "group": "day"})", "A query is SQL or a filter: 'group' cannot stand beside 'sql'."},
      {R"({"sql": 5})", "'sql' takes text"},
  };
  for (const auto& [json, sentence] : mistakes) {
    INFO(json);
    CHECK_THROWS_AS(read(json), QueryRefused);
    CHECK_THROWS_WITH(read(json), Contains(sentence));
  }
  const base::Value bad_bytes = base::Map{{"words", std::string("\xC3")}};
  CHECK_THROWS_WITH(read_query(bad_bytes, ledger_of_test()), Contains("no UTF-8"));
}
