#include "exercises/requests/period.hpp"

#include <catch2/catch.hpp>

#include "board.hpp"

using namespace casecraft;
using requests::Period;
using test::utc;
using requests::read_period;
using Problem = requests::Period::Problem;

namespace {

const base::Zone kUtc{"UTC", "UTC", {}, {}};

/// One that leaps from 01:00 to 02:00 on 29 March 2026 and goes back on 25 October.
const base::Zone kMoving{"M", "M", {0}, {{utc("2026-03-29T01:00"), {base::kHour}}, {utc("2026-10-25T01:00"), {0}}}};

Problem problem(const char* from, const char* until, const base::Zone* zone = &kUtc) { return read_period(from, until, zone, utc("2026-11-01T12:00")).problem; }

}  // namespace

TEST_CASE("a period is read in the forms that leave no doubt") {
  for (const char* from : {"2026-03-04", "2026/03/04", "4 March 2026", "4 mar 2026", "March 4, 2026", "2026-03-04 00:00", "2026-03-04T00:00:00Z"}) {
    INFO(from);
    const Period period = read_period(from, "2026-03-05", &kUtc, utc("2026-11-01T12:00"));
    if (std::string_view(from).ends_with('Z')) {
      CHECK(period.problem == Problem::unreadable);
      continue;
    }
    CHECK(period.problem == Problem::none);
    CHECK(period.from == utc("2026-03-04T00:00"));
    CHECK(period.until == utc("2026-03-06T00:00"));
    CHECK(period.days() == 2);
  }
  CHECK(read_period("13/03/2026", "31.03.2026", &kUtc, utc("2026-11-01T12:00")).from == utc("2026-03-13T00:00"));
  CHECK(read_period("2026-03-04 10:00", "2026-03-04 11:30", &kUtc, utc("2026-11-01T12:00")).days() == 1);
}

TEST_CASE("what a desk abroad could not act on is named") {
  CHECK(problem("", "2026-03-05") == Problem::missing);
  CHECK(problem("2026-03-04", " ") == Problem::missing);
  CHECK(problem("2026-03-04", "2026-03-05", nullptr) == Problem::no_zone);
  CHECK(problem("yesterday", "2026-03-05") == Problem::unreadable);
  CHECK(problem("03/04/2026", "05/04/2026") == Problem::ambiguous);
  CHECK(problem("03/03/2026", "2026-03-05") == Problem::none);
  CHECK(problem("3.4.26", "2026-03-05") == Problem::ambiguous);
  CHECK(problem("30 February 2026", "2026-03-05") == Problem::impossible);
  CHECK(problem("2026-13-01", "2026-03-05") == Problem::impossible);
  CHECK(problem("2026-03-260", "2026-03-267") == Problem::impossible);
  CHECK(problem("2026-259-04", "2026-03-05") == Problem::impossible);
  CHECK(problem("2026-03-09 21:14", "2026-03-09 21:14") == Problem::none);
  CHECK(problem("2026-03-09 21:14", "2026-03-09 21:13") == Problem::reversed);
  CHECK(problem("2026-03-04 25:00", "2026-03-05") == Problem::impossible);
  CHECK(problem("2026-03-06", "2026-03-05") == Problem::reversed);
  CHECK(problem("2026-03-06", "2026-12-05") == Problem::future);
  CHECK(problem("2026-10-01", "2026-11-01") == Problem::none);   // The day that is going on.
  CHECK(problem("2026-10-01", "2026-11-02") == Problem::future);
}

TEST_CASE("hours that the clocks jump over or repeat are named, days are not") {
  CHECK(problem("2026-03-29 01:30", "2026-03-30", &kMoving) == Problem::skipped);
  CHECK(problem("2026-10-24", "2026-10-25 01:30", &kMoving) == Problem::twice);
  CHECK(problem("2026-03-29", "2026-10-25", &kMoving) == Problem::none);
  CHECK(problem("2026-03-29 01:30", "2026-03-30") == Problem::none);
}

TEST_CASE("long and strange words are unreadable and no more") {
  CHECK(problem(std::string(5000, '7').c_str(), "2026-03-05") == Problem::unreadable);
  CHECK(problem("99999999999999999999-01-01", "2026-03-05") == Problem::unreadable);
  CHECK(problem("\xC3\xA9t\xC3\xA9", "2026-03-05") == Problem::unreadable);
}

TEST_CASE("whether the last day has begun is asked of its own clock, also when the clocks change on it") {
  // 29 March 2026 in M is 23 hours long, 25 October 25.
  CHECK(read_period("2026-03-01", "2026-03-29", &kMoving, utc("2026-03-28T23:30")).problem == Problem::future);
  CHECK(read_period("2026-03-01", "2026-03-29", &kMoving, utc("2026-03-29T00:30")).problem == Problem::none);
  CHECK(read_period("2026-03-01", "2026-10-25", &kMoving, utc("2026-10-24T23:30")).problem == Problem::none);
  CHECK(read_period("2026-03-01", "2026-10-25", &kMoving, utc("2026-10-24T22:30")).problem == Problem::future);
}
