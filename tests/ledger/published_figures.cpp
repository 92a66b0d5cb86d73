#include <catch2/catch.hpp>

#include "exercises/tracing/ledger/figures.hpp"
#include "made_ledger.hpp"

using namespace casecraft;
using namespace casecraft::ledger;

TEST_CASE("a large ledger's figures lie near the published ones") {
  const auto settings = with_rows(*test::settings_from(test::file_bytes("bench/ledgers/large.json")), 30'000);
  const std::vector<Figure> all = figures(*settings, generate(*settings, 1));
  const auto value = [&](const char* what) {
    for (const Figure& one : all) {
      if (one.what.find(what) == 0) return std::stod(one.generated);
    }
    FAIL("there is no figure " << what);
    return 0.0;
  };
  CHECK(value("paid more than once") > 50);
  CHECK(value("payments made by the 3 %") == Approx(50).margin(7));
  CHECK(value("payments made by the 25 %") == Approx(3).margin(1));
  CHECK(value("1,000 to 10,000 units") == Approx(81).margin(4));
  CHECK(value("carried by remittance") == Approx(60).margin(5));
  CHECK(value("carried by banks") == Approx(35).margin(5));
  CHECK(value("payers in their 50s and 60s") > 50);
  const std::string text = to_text(all);
  CHECK(text.find("figure") == 0);
  CHECK(text.find("AIC T&I 589") != std::string::npos);
}
