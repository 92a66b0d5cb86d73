#include "records/cohort/statistics.hpp"

#include <catch2/catch.hpp>

using namespace casecraft::records;

TEST_CASE("quartiles lie between the values as R's type 7 has them") {
  // R: quantile(c(1, 2, 3, 4)) gives 1.75, 2.5, 3.25; sd gives 1.290994.
  const Spread four = spread({4, 1, 3, 2});
  CHECK(four.count == 4);
  CHECK(four.mean == Approx(2.5));
  CHECK(four.lower_quartile == Approx(1.75));
  CHECK(four.median == Approx(2.5));
  CHECK(four.upper_quartile == Approx(3.25));
  CHECK(four.deviation == Approx(1.2909944487358056));
  CHECK(four.least == 1);
  CHECK(four.most == 4);
  CHECK(spread({}).count == 0);
  CHECK(spread({7}).median == 7);
  CHECK(spread({7}).deviation == 0);
}

TEST_CASE("a pass rate's interval is Wilson's") {
  // Newcombe (1998), Statistics in Medicine 17: 857-872, table I, method 3.
  CHECK(rate(81, 263).interval.low == Approx(0.2553).margin(5e-5));
  CHECK(rate(81, 263).interval.high == Approx(0.3662).margin(5e-5));
  CHECK(rate(15, 148).interval.low == Approx(0.0624).margin(5e-5));
  CHECK(rate(15, 148).interval.high == Approx(0.1605).margin(5e-5));
  CHECK(rate(0, 20).interval.low == 0);
  CHECK(rate(0, 20).interval.high == Approx(0.1611).margin(5e-5));
  CHECK(rate(1, 29).interval.low == Approx(0.0061).margin(5e-5));
  CHECK(rate(1, 29).interval.high == Approx(0.1718).margin(5e-5));
  CHECK(rate(0, 0).interval.high == 1);
}

TEST_CASE("a correlation needs three pairs and two sides that vary") {
  const std::vector<double> rising{1, 2, 3, 4};
  const std::vector<double> falling{8, 6, 4, 2};
  const std::vector<double> level{5, 5, 5, 5};
  CHECK(*correlation(rising, falling) == Approx(-1));
  CHECK_FALSE(correlation(rising, level));
  CHECK_FALSE(correlation(std::vector<double>{1, 2}, std::vector<double>{1, 2}));
}

TEST_CASE("alpha is that of its definition, and items that agree wholly have 1") {
  // By hand: variances of the items 1, 1 and of the totals 3; alpha = 2 / 1 * (1 - 2 / 3).
  const std::optional<Alpha> alpha = cronbach({{1, 2}, {2, 1}, {3, 3}});
  REQUIRE(alpha);
  CHECK(alpha->alpha == Approx(2.0 / 3.0));
  CHECK(alpha->interval.low < alpha->alpha);
  CHECK(alpha->interval.high > alpha->alpha);
  CHECK(alpha->interval.high <= 1);
  CHECK(cronbach({{1, 1}, {2, 2}, {5, 5}})->alpha == Approx(1));
  CHECK_FALSE(cronbach({{1}, {2}}));
  CHECK_FALSE(cronbach({{1, 2}}));
  CHECK_FALSE(cronbach({{1, 2}, {2, 1}}));
  CHECK_FALSE(cronbach({}));
}
