#include <catch2/catch.hpp>

#include "records/store/detail/location.hpp"
#include "records/store/detail/wall_time.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;

TEST_CASE("a store's place is a path, with or without the scheme") {
  CHECK(records::sqlite_path("/var/lib/a.sqlite") == "/var/lib/a.sqlite");
  CHECK(records::sqlite_path("sqlite:///var/lib/a.sqlite") == "/var/lib/a.sqlite");
  CHECK(records::sqlite_path("a.sqlite") == std::filesystem::current_path() / "a.sqlite");
}

TEST_CASE("a place of a kind that is not known is refused") {
  CHECK_THAT(sentence_of([] { records::sqlite_path("postgresql://host/cases"); }), Contains("of a kind that this version does not know"));
  CHECK_THAT(sentence_of([] { records::sqlite_path(""); }), Contains("path is empty"));
  CHECK_THAT(sentence_of([] { records::sqlite_path("sqlite://"); }), Contains("path is empty"));
}

TEST_CASE("wall time sorts as text and is shown in seconds") {
  const std::string earlier = records::wall_time_now();
  const std::string later = records::wall_time_now();
  CHECK(earlier.size() == 27);
  CHECK(earlier <= later);
  CHECK(records::to_seconds("2026-11-24T05:11:03.000417Z") == "2026-11-24T05:11:03Z");
  CHECK(records::to_seconds("2026-11-24T05:11:03Z") == "2026-11-24T05:11:03Z");
}
