#include <catch2/catch.hpp>

#include "exercises/interview/state_of_person.hpp"

using namespace casecraft::interview;

TEST_CASE("a state moves towards its bound and never beyond it") {
  CHECK(updated(3500, 0) == 3500);
  CHECK(updated(3500, 1000) == 3500 + 650);
  CHECK(updated(3500, -1000) == 3500 - 350);
  Share x = 5000;
  for (int i = 0; i < 1000; ++i) x = updated(x, 900);
  CHECK(x <= kWhole);
  for (int i = 0; i < 1000; ++i) x = updated(x, -2000);
  CHECK(x >= 0);
}

TEST_CASE("the logistic table is symmetric, rises, and holds its known values") {
  CHECK(logistic(0) == 5000);
  CHECK(logistic(10'000) == 7311);
  CHECK(logistic(-10'000) == kWhole - 7311);
  CHECK(logistic(1'000'000) == kWhole);
  CHECK(logistic(-1'000'000) == 0);
  Share before = 0;
  for (std::int64_t x = -120'000; x <= 120'000; x += 137) {
    const Share now = logistic(x);
    CHECK(now >= before);
    before = now;
  }
}

TEST_CASE("trust and control make willing, distress, tiredness and harm unwilling") {
  const PersonState start;
  const Share usual = willingness(start);
  CHECK(usual == 1575 + 875 + 1950);
  PersonState other = start;
  other.trust += 1000;
  CHECK(willingness(other) > usual);
  other = start;
  other.distress += 1000;
  CHECK(willingness(other) < usual);
  other = start;
  other.fatigue = 8000;
  CHECK(willingness(other) < usual);
  other = start;
  other.harm = 2000;
  CHECK(willingness(other) < usual);
}
