#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "base/zones.hpp"

using namespace casecraft::base;

namespace {

std::vector<Zone> read(const std::string& source, Diagnostics& diagnostics) { return read_zones(read_json("zones.json", source, diagnostics), diagnostics); }

}  // namespace

TEST_CASE("zones are read with offsets east and west and their transitions") {
  Diagnostics diagnostics;
  const std::vector<Zone> zones = read(R"({"zones": [{"id": "A/B", "name": "ABT", "offset": "-4h30m",
      "transitions": [{"at": "2026-03-29T01:00:00Z", "offset": "3h"}]}]})", diagnostics);
  REQUIRE_FALSE(diagnostics.has_errors());
  REQUIRE(zones.size() == 1);
  CHECK(zones[0].id == "A/B");
  CHECK(zones[0].offset == Seconds{-16200});
  REQUIRE(zones[0].transitions.size() == 1);
  CHECK(zones[0].transitions[0].at == UtcTime{1774746000});
  CHECK(zones[0].transitions[0].offset == Seconds{10800});
}

TEST_CASE("every mistake in a list of zones is reported with its place") {
  Diagnostics diagnostics;
  read(R"({"zones": [
  {"id": "A", "name": "A"},
  {"id": "B", "name": "B", "offset": "2h", "transitions": [{"at": "2026-03-29T01:00:00", "offset": "3h"}]},
  {"id": "C", "name": "C", "offset": "2h", "transitions": [{"at": "2027-03-29T01:00:00Z", "offset": "3h"}, {"at": "2026-03-29T01:00:00Z", "offset": "2h"}]},
  {"id": "C", "name": "C", "offset": "2h"}
]})", diagnostics);
  diagnostics.sort();
  REQUIRE(diagnostics.all().size() == 4);
  CHECK(diagnostics.all()[0].code == "zones.entry");
  CHECK(diagnostics.all()[0].where.line == 2);
  CHECK(diagnostics.all()[1].code == "zones.transition");
  CHECK(diagnostics.all()[2].where.line == 4);
  CHECK(diagnostics.all()[3].code == "zones.twice");
  Diagnostics none;
  read("[]", none);
  CHECK(none.has_errors());
}

TEST_CASE("the program's own zones are sound and change their clocks until 2030") {
  std::ifstream file(CASECRAFT_SOURCE_DIR "/assets/zones/zones.json");
  std::stringstream source;
  source << file.rdbuf();
  Diagnostics diagnostics;
  const std::vector<Zone> zones = read(source.str(), diagnostics);
  CHECK(diagnostics.all().empty());
  const auto maren = std::find_if(zones.begin(), zones.end(), [](const Zone& zone) { return zone.id == "Varos/Maren"; });
  REQUIRE(maren != zones.end());
  CHECK(format_long(parse_local("2030-07-01T12:00", *maren).value(), *maren) == "Monday 1 July 2030, 12:00 MRT");
  CHECK(maren->offset_at(parse_local("2030-07-01T12:00", *maren).value()) == Seconds{10800});
  CHECK(zones.front().id == "UTC");
}
