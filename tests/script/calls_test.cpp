#include <catch2/catch.hpp>

#include "script/lexer.hpp"

using namespace casecraft::script;

TEST_CASE("a call is found in code and in a string, where conditions stand") {
  CHECK(calls("local n = minutes()", "minutes"));
  CHECK(calls("local n = minutes  (\n)", "minutes"));
  CHECK(calls("choices = { { 'On.', when = 'visited(\"desk\") > 1' } }", "visited"));
  CHECK(calls("text = [[ It is ${minutes()} past. ]]", "minutes"));
}

TEST_CASE("what only looks like a call is none") {
  CHECK_FALSE(calls("minutes = 3", "minutes"));
  CHECK_FALSE(calls("local n = all_minutes()", "minutes"));
  CHECK_FALSE(calls("local n = minutes_of()", "minutes"));
  CHECK_FALSE(calls("-- asks visited('desk') no more\nminutes = 3", "visited"));
  CHECK_FALSE(calls("--[[ once: minutes() > 10\n]] start 'a'", "minutes"));
  CHECK(calls("-- minutes()\nlocal n = minutes()", "minutes"));
}
