#include <catch2/catch.hpp>

#include "exercises/tracing/ledger/ledger.hpp"

using namespace casecraft::ledger;

TEST_CASE("amounts are written as people write them") {
  const Currency val{"VAL", 2, "Varos lira"};
  const Currency whole{"WHL", 0, "Whole"};
  CHECK(format_amount(123450, val) == "1,234.50 VAL");
  CHECK(format_amount(-5, val) == "-0.05 VAL");
  CHECK(format_amount(-100000000, val) == "-1,000,000.00 VAL");
  CHECK(format_amount(1000, whole) == "1,000 WHL");
  CHECK(plain_amount(999, val) == "9.99");
}

TEST_CASE("a party is named by its code and by nothing else") {
  Ledger ledger;
  ledger.parties.resize(50);
  CHECK(party_code(42) == "P00042");
  CHECK(party_from_code("p42", ledger) == PartyId{42});
  CHECK_FALSE(party_from_code("P50", ledger));
  CHECK_FALSE(party_from_code("P4x", ledger));
  CHECK_FALSE(party_from_code("", ledger));
}
