#include "authoring/coverage.hpp"

#include <catch2/catch.hpp>

using namespace casecraft;
using namespace casecraft::authoring;
using Catch::Contains;

namespace {

const Coverage kBefore{30'000, 12, 12, 60, 61, 4, 5, 0};

}  // namespace

TEST_CASE("the line that a README keeps is read as it was written") {
  const auto kept = kept_coverage("# A pack\n\n" + coverage_line(kBefore) + "\n\nMore.\n");
  REQUIRE(kept);
  CHECK(kept->line == 3);
  CHECK(coverage_line(*kept) == coverage_line(kBefore));
  CHECK_FALSE(kept_coverage("# A pack\n"));
  CHECK_FALSE(kept_coverage("Explored with many states: nearly all places.\n"));
}

TEST_CASE("what a README keeps may not fall, and a pack may grow") {
  CHECK(fallen(kBefore, kBefore).empty());
  Coverage now = kBefore;
  now.choices = 59;
  CHECK_THAT(fallen(kBefore, now), Contains("59 of 61 choices") && !Contains("places"));
  now = kBefore;
  now.places = now.all_places = 14;
  CHECK(fallen(kBefore, now).empty());
  now.places = 13;
  CHECK_THAT(fallen(kBefore, now), Contains("13 of 14 places"));
  now = kBefore;
  now.endings = now.all_endings = 3;   // One was taken out, and the others are reached.
  CHECK(fallen(kBefore, now).empty());
}
