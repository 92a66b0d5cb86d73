#include <catch2/catch.hpp>

#include "base/names.hpp"

using namespace casecraft::base;

TEST_CASE("the nearest name is what a person most likely meant") {
  const std::vector<std::string> known{"evidence", "recording", "trust", "told"};
  CHECK(nearest_name("evidnce", known) == "evidence");
  CHECK(nearest_name("trsut", known) == "trust");
  CHECK(nearest_name("evidence", known) == "evidence");
  CHECK(nearest_name("weather", known) == "");
  CHECK(nearest_name("", known) == "");
  CHECK(nearest_name(std::string(10'000, 'e'), known) == "");
  CHECK(nearest_name("x", {}) == "");
}

TEST_CASE("a hint names the nearest, or all when they are few") {
  const std::vector<std::string> known{"trust", "told"};
  CHECK(nearest_name_hint("trsut", known) == "did you mean 'trust'?");
  CHECK(nearest_name_hint("weather", known) == "known: trust, told");
  CHECK(nearest_name_hint("weather", std::vector<std::string>(50, "name")) == "");
}

TEST_CASE("of names that are equally near the first is taken, and a short name needs nearly all of it") {
  CHECK(nearest_name("cat", std::vector<std::string>{"bat", "hat"}) == "bat");
  CHECK(nearest_name("ab", std::vector<std::string>{"xy"}).empty());
  CHECK(nearest_name("ab", std::vector<std::string>{"ax"}) == "ax");
}
