#include <catch2/catch.hpp>

#include "base/sim_time.hpp"

using namespace casecraft::base;

namespace {

UtcTime utc(const char* text) {
  static const Zone zone{"UTC", "UTC", {}, {}};
  return parse_local(text, zone).value();
}

/// Two hours east, three in summer.
Zone maren() { return {"Varos/Maren", "MRT", Seconds{7200}, {{utc("2026-03-29T01:00:00"), Seconds{10800}}, {utc("2026-10-25T01:00:00"), Seconds{7200}}}}; }

}  // namespace

TEST_CASE("a span is read in days, hours, minutes and seconds, in this order") {
  CHECK(parse_span("30m") == Seconds{1800});
  CHECK(parse_span("1h30m") == Seconds{5400});
  CHECK(parse_span("3d") == Seconds{259200});
  CHECK(parse_span("1d2h3m4s") == Seconds{93784});
  CHECK(parse_span("0m") == Seconds{0});
  for (const char* wrong : {"", "30", "m", "30 m", "h30m", "30m1h", "1h1h", "-5m", "1.5h", "9999999m", "5x", "5m "}) {
    INFO(wrong);
    CHECK_FALSE(parse_span(wrong).has_value());
  }
}

TEST_CASE("a date is read as local time in its zone") {
  CHECK(parse_local("2026-03-13T16:40", maren()) == utc("2026-03-13T14:40"));
  CHECK(parse_local("2026-07-01 09:00", maren()) == utc("2026-07-01T06:00"));
  CHECK(parse_local("1970-01-01T00:00", Zone{"UTC", "UTC", {}, {}}) == UtcTime{0});
  CHECK(parse_local("2028-02-29T12:00", maren()).has_value());
  for (const char* wrong : {"", "2026-03-13", "2026-02-29T12:00", "2026-13-01T12:00", "2026-03-13T24:00", "2026-03-13T12:60", "13-03-2026T12:00", "2026-03-13T1:40", "2026-03-13T16:40Z"}) {
    INFO(wrong);
    CHECK_FALSE(parse_local(wrong, maren()).has_value());
  }
}

TEST_CASE("a local time that a change skips or repeats takes the offset before the change") {
  const Zone zone = maren();
  // At 03:00 the clock goes to 04:00: 03:30 does not exist.
  CHECK(parse_local("2026-03-29T02:59", zone) == utc("2026-03-29T00:59"));
  CHECK(parse_local("2026-03-29T03:30", zone) == utc("2026-03-29T01:30"));
  CHECK(parse_local("2026-03-29T04:00", zone) == utc("2026-03-29T01:00"));
  // At 04:00 it goes back to 03:00: 03:30 is there twice.
  CHECK(parse_local("2026-10-25T03:30", zone) == utc("2026-10-25T00:30"));
  CHECK(parse_local("2026-10-25T04:00", zone) == utc("2026-10-25T02:00"));
}

TEST_CASE("a zone's offset changes in the second of its transition") {
  const Zone zone = maren();
  CHECK(zone.offset_at(utc("2026-03-29T00:59:59")) == Seconds{7200});
  CHECK(zone.offset_at(utc("2026-03-29T01:00:00")) == Seconds{10800});
  CHECK(zone.offset_at(utc("2026-12-01T00:00:00")) == Seconds{7200});
  CHECK(zone.offset_at(utc("1999-12-01T00:00:00")) == Seconds{7200});
}

TEST_CASE("a time is written long, short, as a clock and as ISO 8601") {
  const UtcTime friday = utc("2026-03-13T14:40");
  CHECK(format_long(friday, maren()) == "Friday 13 March 2026, 16:40 MRT");
  CHECK(format_short(friday, maren()) == "Fri 16:40 MRT");
  CHECK(format_clock(friday, maren()) == "16:40");
  CHECK(format_iso(friday, maren()) == "2026-03-13T16:40:00+02:00");
  const Zone bay{"Kestral/Bay", "KBT", Seconds{-(4 * 3600 + 1800)}, {}};
  CHECK(format_iso(utc("2026-01-01T00:15"), bay) == "2025-12-31T19:45:00-04:30");
  CHECK(format_short(utc("2026-01-01T00:15"), bay) == "Wed 19:45 KBT");
  CHECK(format_iso(UtcTime{-1}, Zone{"UTC", "UTC", {}, {}}) == "1969-12-31T23:59:59+00:00");
}

TEST_CASE("a span is written for people") {
  CHECK(format_span(Seconds{8100}) == "2 h 15 min");
  CHECK(format_span(Seconds{7200}) == "2 h");
  CHECK(format_span(Seconds{2400}) == "40 min");
  CHECK(format_span(Seconds{3 * 86400 + 4 * 3600}) == "3 days 4 h");
  CHECK(format_span(Seconds{86400}) == "1 day");
  CHECK(format_span(Seconds{45}) == "45 s");
  CHECK(format_span(Seconds{0}) == "0 min");
}
