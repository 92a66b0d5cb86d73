#include "exercises/requests/latency.hpp"

#include <catch2/catch.hpp>

#include <cmath>

#include "base/sim_time.hpp"

using namespace casecraft;
using requests::Latency;

TEST_CASE("half of the draws lie below the median, nine of ten below the 90th percentile") {
  for (const Latency latency : {Latency{4 * base::kHour, 2 * base::kDay}, Latency{45 * 60, 4 * base::kHour}, Latency{50 * base::kDay, 110 * base::kDay}, Latency{60, 60}}) {
    CHECK(requests::latency_at(latency, 500) == latency.median);
    CHECK(std::abs(requests::latency_at(latency, 900) - latency.p90) <= 1);
    std::int64_t below_median = 0;
    std::int64_t below_p90 = 0;
    for (std::uint64_t i = 0; i < 4000; ++i) {
      const std::int64_t drawn = requests::draw_latency(latency, 7, "test", i);
      CHECK(drawn >= 1);
      below_median += drawn <= latency.median ? 1 : 0;
      below_p90 += drawn <= latency.p90 + 1 ? 1 : 0;
    }
    if (latency.p90 == latency.median) continue;
    CHECK(below_median == Approx(2000).margin(120));
    CHECK(below_p90 == Approx(3600).margin(80));
  }
}

TEST_CASE("the distribution is the log-normal one, and the same numbers on every machine") {
  const Latency latency{4 * base::kHour, 2 * base::kDay};
  const double sigma = std::log(static_cast<double>(latency.p90) / static_cast<double>(latency.median)) / 1.2815515655446004;
  for (const auto& [per_mille, z] : {std::pair(100, -1.2815515655446004), std::pair(250, -0.6744897501960817), std::pair(975, 1.959963984540054), std::pair(999, 3.090232306167813)}) {
    const double expected = static_cast<double>(latency.median) * std::exp(sigma * z);
    CHECK(static_cast<double>(requests::latency_at(latency, per_mille)) == Approx(expected).epsilon(0.0001));
  }
  CHECK(requests::latency_at(latency, 10) == 158);
  CHECK(requests::latency_at(latency, 990) == 1310255);
}
