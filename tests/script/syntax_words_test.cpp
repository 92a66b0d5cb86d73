#include <catch2/catch.hpp>

#include "base/diagnostics.hpp"
#include "script/machine.hpp"

using namespace casecraft;
using Catch::Contains;

namespace {

std::string told_of(const std::string& source) {
  script::Machine machine;
  base::Diagnostics diagnostics;
  machine.run("small/main.lua", source, true, diagnostics);
  std::string all;
  for (const base::Diagnostic& one : diagnostics.all()) all += base::format_diagnostic(one);
  return all;
}

std::string told_of_condition(const std::string& source) {
  script::Machine machine;
  base::Diagnostics diagnostics;
  machine.compile_expression(source, {"small/main.lua", 5, 9}, diagnostics);
  std::string all;
  for (const base::Diagnostic& one : diagnostics.all()) all += base::format_diagnostic(one);
  return all;
}

std::string told_of_effect(const std::string& source) {
  script::Machine machine;
  base::Diagnostics diagnostics;
  machine.compile_statements(source, {"small/main.lua", 5, 9}, diagnostics);
  std::string all;
  for (const base::Diagnostic& one : diagnostics.all()) all += base::format_diagnostic(one);
  return all;
}

}  // namespace

TEST_CASE("a mistake of writing is told at the place to mend, in words that need no programming") {
  CHECK_THAT(told_of("local a = {\n  title = \"A\"\n  text = \"B\",\n}\n"), Contains("main.lua:2:") && Contains("a comma is missing between this and 'text' in line 3"));
  CHECK_THAT(told_of("local a = {\n  { 1 }\n  { 2 },\n}\n"), Contains("main.lua:2:") && Contains("a comma is missing"));
  CHECK_THAT(told_of("local a = {\n  when = \"taken(\"desk\")\",\n}\n"), Contains("single marks"));
  CHECK_THAT(told_of("local a = {\n  title = ,\n}\n"), Contains("main.lua:2:3") && Contains("'title' has no value"));
  CHECK_THAT(told_of("local a = {\n  title = \n  text = \"B\",\n}\n"), Contains("main.lua:2:3") && Contains("'title' has no value"));
  CHECK_THAT(told_of("local a = { 1,, 2 }\n"), Contains("main.lua:1:15") && Contains("a comma too many"));
  CHECK_THAT(told_of("local a = {\n  text = \"She said \"no\" to it.\",\n}\n"), Contains("main.lua:2:21") && Contains("the text ends before 'no'"));
  CHECK_THAT(told_of("local a = {\n  text = “She”,\n}\n"), Contains("main.lua:2:10") && Contains("the mark “ stands here") && Contains("straight marks"));
  CHECK_THAT(told_of("scene \"a\" {\n  choices = {\n    { 1 },\n}\n\nscene \"b\" { 2 }\n"), Contains("main.lua:1") && Contains("is not closed before 'scene' in line 6"));
  CHECK_THAT(told_of("local a = {\n  b = { 1,\n}\n"), Contains("is not closed before the file ends"));
  CHECK_THAT(told_of("local a = [[\nno end\n\n"), Contains("main.lua:1") && Contains("[[ on this line is not closed"));
  CHECK_THAT(told_of("local a = 'no end\n"), Contains("main.lua:1") && Contains("no quotation mark closes it"));
  CHECK_THAT(told_of("local local = 1\n"), Contains("this is not Lua"));
}

TEST_CASE("a condition or an effect in another language's signs is told in ours") {
  CHECK_THAT(told_of_condition("minutes = 3"), Contains("'minutes' is neither"));
  CHECK_THAT(told_of_condition("1 = 3"), Contains("main.lua:5:9") && Contains("to compare, two are needed") && Contains("write 1 == 3"));
  CHECK_THAT(told_of_condition("1 != 2"), Contains("compared with ~="));
  CHECK_THAT(told_of_condition("true && false"), Contains("written as a word here: and"));
  CHECK_THAT(told_of_condition("true || false"), Contains("written as a word here: or"));
  CHECK_THAT(told_of_condition("true and"), Contains("an expression has a value"));
  CHECK_THAT(told_of_effect("local n = 1; n += 1"), Contains("names it twice") && Contains("write n = n + 1"));
  CHECK_THAT(told_of_effect("local n = 1; n == 1"), Contains("one sets a value"));
}

TEST_CASE("a name that nobody declared is told once, however often it stands there, with how it is declared") {
  const std::string told = told_of_effect("warmth = warmth + 1; warmth = 0");
  CHECK_THAT(told, Contains("'warmth' is neither a declared variable nor a function") && Contains("variables { warmth = 0 }"));
  CHECK(told.find("is neither") == told.rfind("is neither"));
}
