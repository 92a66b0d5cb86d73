#include <catch2/catch.hpp>

#include <limits>

#include "base/error.hpp"
#include "base/json.hpp"

using namespace casecraft;
using namespace casecraft::base;
using Catch::Contains;

TEST_CASE("JSON that is written is read back as it was") {
  const Value value = Map{{"list", List{1, -2, 2.5, true, Value(), "é\"\\\n\x01 🚌"}}, {"empty", Map{}}, {"none", List{}}, {"big", std::int64_t{9'007'199'254'740'993}}, {"", ""}};
  CHECK(parse_json(to_json(value), "test") == value);
  CHECK(parse_json(to_pretty_json(value), "test") == value);
  CHECK(to_json(parse_json(to_json(value), "test")) == to_json(value));
}

TEST_CASE("canonical JSON has its keys in order and no spaces") {
  CHECK(to_json(parse_json("{ \"b\" : [1 , 2.50, null] , \"a\" : \"x\" }", "test")) == "{\"a\":\"x\",\"b\":[1,2.5,null]}");
  CHECK(to_json(Value(7)) == "7");
  CHECK(to_json(Value(7.0)) != to_json(Value(7)));
}

TEST_CASE("text that is no JSON is refused with its place") {
  CHECK_THROWS_WITH(parse_json("{\n  \"a\": 1,\n  b\n}", "pack.json"), Contains("pack.json:3"));
  for (const char* wrong : {"", "{", "[1,]", "nul", "{\"a\":1}x", "\"\xc3\"", "\"\xff\"", "1e999"}) {
    INFO(wrong);
    CHECK_THROWS_AS(parse_json(wrong, "test"), Error);
  }
  CHECK_THROWS_AS(parse_json(std::string(100'000, '['), "test"), Error);
}

TEST_CASE("a document knows where its parts stand") {
  Diagnostics diagnostics;
  const JsonDocument document = read_json("rubric.json", "{\n  \"a\": {\"x\": 1,\n        \"y\": [10,\n  20]}\n}", diagnostics);
  REQUIRE_FALSE(diagnostics.has_errors());
  CHECK(document.where("a").line == 2);
  CHECK(document.where("a/y").line == 3);
  CHECK(document.where("a/y/1").line == 4);
  CHECK(document.where("a/y/1").column == 3);
  CHECK(document.where("a/nothing").line == 2);
  CHECK(document.where("").line == 1);
}

TEST_CASE("a file that cannot be read gives null and one mistake at its place") {
  Diagnostics diagnostics;
  CHECK(read_json("a.json", "{\n\"a\" 1}", diagnostics).value.is_null());
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().where.file == "a.json");
  CHECK(diagnostics.all().front().where.line == 2);
  read_json("b.json", "{\"a\":\n\"\xff\"}", diagnostics);
  REQUIRE(diagnostics.all().size() == 2);
  CHECK(diagnostics.all().back().where.line == 2);
}

TEST_CASE("a value of another kind is refused by name, and never guessed") {
  CHECK_THROWS_AS(Value("7").as_integer(), Error);
  CHECK_THROWS_AS(Value(7).as_text(), Error);
  CHECK_THROWS_AS(Value(2.5).as_integer(), Error);
  CHECK(Value(7).as_number() == 7.0);
  CHECK(Value(List{})["x"].is_null());
}

TEST_CASE("canonical JSON keeps numbers apart from integers, sorts keys by bytes and escapes what JSON must") {
  const Value value = Map{{"b", List{1, 1.0, 0.1, -0.0, 1e16, 1e300, INT64_MIN}}, {"a", Value()}, {"B", true}, {"\u00e4", "x"}};
  CHECK(to_json(value) == R"({"B":true,"a":null,"b":[1,1.0,0.1,-0.0,1e+16,1e+300,-9223372036854775808],"ä":"x"})");
  CHECK(to_json("a\"b\\c\n\r\t\x01\x1f / Zoë") == "\"a\\\"b\\\\c\\n\\r\\t\\u0001\\u001f / Zoë\"");
  CHECK(to_pretty_json(Map{{"list", List{1, List{}}}}) == "{\n  \"list\": [\n    1,\n    []\n  ]\n}\n");
}

TEST_CASE("a number that is not finite is refused, never written") {
  CHECK_THROWS_AS(to_json(Value(std::numeric_limits<double>::infinity())), Error);
  CHECK_THROWS_AS(to_json(Value(std::numeric_limits<double>::quiet_NaN())), Error);
}

TEST_CASE("bytes that are no UTF-8 are named with their place, in a message that is UTF-8") {
  CHECK_THROWS_WITH(parse_json("{\"name\":\n \"caf\xe9\"}", "scenario.json"), "scenario.json:2:6: the byte 0xe9 here is no UTF-8; save the file as UTF-8");
  CHECK_THROWS_WITH(parse_json("\"\xc0\xaf\"", "overlong.json"), Contains("overlong.json:1:2: the byte 0xc0"));
  CHECK_THROWS_WITH(parse_json("\"\xed\xa0\x80\"", "surrogate.json"), Contains("no UTF-8"));
}

TEST_CASE("JSON that nobody would write takes nothing down and is refused with a sentence") {
  CHECK_THROWS_WITH(parse_json(std::string(2'000'000, '['), "deep.json"), Contains("inside one another more than 200 deep"));
  CHECK_THROWS_WITH(parse_json("1e999", "large.json"), Catch::StartsWith("large.json:1:1: this cannot be read as JSON: number overflow"));
}

TEST_CASE("a part is found behind texts that look like JSON") {
  Diagnostics diagnostics;
  const JsonDocument document = read_json("a.json", "{\"title\": \"a \\\"quoted\\\" {word}, [1\", \"list\": [1, {\"deep\": true}]}", diagnostics);
  REQUIRE_FALSE(diagnostics.has_errors());
  CHECK(document.where("list/1/deep").column == 59);
  CHECK(document.where("list/7").column == 46);
}
