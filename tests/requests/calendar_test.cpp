#include "exercises/requests/calendar.hpp"

#include <catch2/catch.hpp>

#include "board.hpp"

using namespace casecraft;
using requests::Calendar;
using test::utc;

namespace {

/// Two hours east of UTC, three from 29 March 2026 at 01:00 UTC.
base::Zone moving() { return {"Varos/Maren", "MRT", {2 * base::kHour}, {{utc("2026-03-29T01:00"), {3 * base::kHour}}}}; }

Calendar office() {
  Calendar made;
  made.zone = moving();
  made.holidays = {requests::local_day(utc("2026-03-17T12:00"), made.zone)};
  return made;
}

}  // namespace

TEST_CASE("an office works in its own hours, days and zone") {
  const Calendar calendar = office();
  CHECK(calendar.is_open(utc("2026-03-12T07:00")));         // Thursday, 09:00 there.
  CHECK_FALSE(calendar.is_open(utc("2026-03-12T06:59")));
  CHECK_FALSE(calendar.is_open(utc("2026-03-12T15:00")));   // 17:00.
  CHECK_FALSE(calendar.is_open(utc("2026-03-14T10:00")));   // Saturday.
  CHECK_FALSE(calendar.is_open(utc("2026-03-17T10:00")));   // A holiday.
}

TEST_CASE("the next opening passes nights, weekends, holidays and a change of the clocks") {
  const Calendar calendar = office();
  CHECK(calendar.next_open(utc("2026-03-12T10:00")) == utc("2026-03-12T10:00"));
  CHECK(calendar.next_open(utc("2026-03-12T16:00")) == utc("2026-03-13T07:00"));
  CHECK(calendar.next_open(utc("2026-03-13T16:00")) == utc("2026-03-16T07:00"));
  CHECK(calendar.next_open(utc("2026-03-16T20:00")) == utc("2026-03-18T07:00"));
  CHECK(calendar.next_open(utc("2026-03-28T12:00")) == utc("2026-03-30T06:00"));   // 09:00 is an hour earlier in UTC.
}

TEST_CASE("an office that never opens is waited for no longer than a year") {
  Calendar calendar = office();
  calendar.weekend = {0, 1, 2, 3, 4, 5, 6};
  CHECK(calendar.next_open(utc("2026-03-12T10:00")) == utc("2026-03-12T10:00"));
}

TEST_CASE("a time on the wall comes once, never or twice") {
  const base::Zone zone{"K", "K", {0}, {{utc("2026-03-29T01:00"), {base::kHour}}, {utc("2026-10-25T01:00"), {0}}}};
  using Kind = base::WallTime::Kind;
  CHECK(base::from_wall(utc("2026-03-29T00:30").seconds, zone).kind == Kind::once);
  CHECK(base::from_wall(utc("2026-03-29T01:30").seconds, zone).kind == Kind::skipped);
  CHECK(base::from_wall(utc("2026-10-25T01:30").seconds, zone).kind == Kind::twice);
  CHECK(base::from_wall(utc("2026-10-25T01:30").seconds, zone).time == utc("2026-10-25T00:30"));
  CHECK(base::from_wall(utc("2026-10-25T02:30").seconds, zone).kind == Kind::once);
}
