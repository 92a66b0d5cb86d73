#include <catch2/catch.hpp>

#include "records/store/detail/location.hpp"
#include "records/store/wall_time.hpp"
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
  CHECK_THAT(sentence_of([] { records::sqlite_path("mysql://user:hush@host/cases"); }),
             Contains("of a kind that this version does not know") && Contains("'mysql://user@host/cases'"));
  CHECK_THAT(sentence_of([] { records::sqlite_path(""); }), Contains("path is empty"));
  CHECK_THAT(sentence_of([] { records::sqlite_path("sqlite://"); }), Contains("path is empty"));
}

TEST_CASE("whatever mistakes are in an address, its password is never shown") {
  CHECK(records::shown_location("postgresql://user@host/cases") == "postgresql://user@host/cases");
  CHECK(records::shown_location("postgres://user:hush@host:5433/cases?sslmode=require") == "postgresql://user@host:5433/cases?sslmode=require");
  CHECK(records::shown_location("postgresql://host:1,[::1]:2/cases") == "postgresql://host:1,[::1]:2/cases");
  CHECK(records::shown_location("postgresql://host/cases?user=u&password=p@ss/word") == "postgresql://host/cases");
  CHECK(records::shown_location("postgresql:///cases?host=/run/postgresql") == "postgresql:///cases?host=/run/postgresql");
  CHECK(records::shown_location("postgresql://u@/cases?host=/run/pg&password=hush&sslmode=verify-full") == "postgresql://u@/cases?host=/run/pg&sslmode=verify-full");
  CHECK(records::shown_location("/home/a@b:c/sessions.sqlite") == "/home/a@b:c/sessions.sqlite");
  for (const char* location : {"postgresql://user:hush@@host/cases", "postgresql://user:hu/hush@host/cases", "postgresql://user:?hush@host/cases", "postgresql://user:hushhost/cases",
                               "postgresql://user:#hush@host/cases", "postgresql://user@host/cases?password=hush", "postgresql://host/cases?password=x:hush@y", "mysql://user:hush@host", "postgresql://user:x/?host=hush@host/cases", "postgresql://user:x?host=hush@host/cases",
                               "postgresql://host/cases?host=a&hush", "postgresql://host/cases?host=a b hush", "postgresql://user:a/b?host=hush"}) {
    INFO(location);
    CHECK_THAT(records::shown_location(location), !Contains("hush"));
  }
}

TEST_CASE("wall time sorts as text and is shown in seconds") {
  const std::string earlier = records::wall_time_now();
  const std::string later = records::wall_time_now();
  CHECK(earlier.size() == 27);
  CHECK(earlier <= later);
  CHECK(records::to_seconds("2026-11-24T05:11:03.000417Z") == "2026-11-24T05:11:03Z");
  CHECK(records::to_seconds("2026-11-24T05:11:03Z") == "2026-11-24T05:11:03Z");
}
