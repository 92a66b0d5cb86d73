#include <catch2/catch.hpp>

#include "base/error.hpp"
#include "base/value.hpp"

using namespace casecraft;
using namespace casecraft::base;

TEST_CASE("asking a value for another kind says what was expected and what was found") {
  CHECK_THROWS_WITH(Value("words").as_integer(), "an integer was expected, but a text was found");
  CHECK_THROWS_WITH(Value(3).as_list(), "a list was expected, but an integer was found");
  CHECK_THROWS_WITH(Value().as_map(), "a map was expected, but nothing was found");
  CHECK_THROWS_WITH(Value(2.5).as_integer(), "an integer was expected, but a number was found");
  CHECK_THROWS_AS(Value(true).as_text(), Error);
  CHECK_THROWS_AS(Value(Map{}).as_bool(), Error);
}

TEST_CASE("an integer serves as a number, and a number never as an integer") {
  CHECK(Value(3).is_number());
  CHECK(Value(3).as_number() == 3.0);
  CHECK_FALSE(Value(3.0).is_integer());
  CHECK_FALSE(Value(3) == Value(3.0));
}

TEST_CASE("what is not in a map is nothing, and has the value that was asked for instead") {
  const Value map = Map{{"name", "Lena"}, {"age", 34}, {"known", true}};
  CHECK(map["name"].as_text() == "Lena");
  CHECK(map["street"].is_null());
  CHECK(Value(5)["name"].is_null());
  CHECK(map.text_at("street", "unknown") == "unknown");
  CHECK(map.text_at("age", "unknown") == "unknown");
  CHECK(map.integer_at("age") == 34);
  CHECK(map.integer_at("name", -1) == -1);
  CHECK(map.bool_at("known"));
  CHECK(map.has("age"));
  CHECK_FALSE(map.has("street"));
}

TEST_CASE("values are equal by what they hold, however deep") {
  const auto make = [](int last) { return Value(Map{{"list", List{1, "two", Map{{"three", last}}}}, {"nothing", Value()}}); };
  CHECK(make(3) == make(3));
  CHECK_FALSE(make(3) == make(4));
  const Value kept = make(3);
  const Value copy = kept;
  CHECK(&copy.as_map() == &kept.as_map());   // Copies share.
}
