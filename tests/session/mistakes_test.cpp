#include <catch2/catch.hpp>

#include "rig.hpp"

using namespace casecraft;
using namespace casecraft::test;

namespace {

struct Mistake {
  const char* what;
  const char* lua;
  const char* code;
  int line;
  const char* message;
};

/// Line 1 is the first after the opening bracket's own.
const Mistake kMistakes[] = {
    {"a missing target", "start 'a'\nscene 'a' { title = 'A', choices = {\n  { 'Go.', id = 'go', to = 'bb' } } }\nscene 'b' { ending = 'e' }\nending 'e' { title = 'E', text = '.' }",
     "scene.unknown-target", 3, "leads to 'bb'"},
    {"an ending in the place of a scene", "start 'a'\nscene 'a' { title = 'A', choices = {\n  { 'Go.', id = 'go', to = 'e' } } }\nscene 'b' { ending = 'e' }\nending 'e' { title = 'E', text = '.' }",
     "scene.unknown-target", 3, "which is an ending and no scene"},
    {"an unknown competency", "start 'a'\nscene 'a' { title = 'A', choices = {\n  { 'Go.', id = 'go', to = 'b',\n    score = { evidense = 1 }, why = 'w', ref = 'bc-16' } } }\nscene 'b' { ending = 'e' }\nending 'e' { title = 'E', text = '.' }",
     "score.unknown-competency", 4, "'evidense' is not a competency"},
    {"an unknown variable", "start 'a'\nvariables { trust = 0 }\nscene 'a' { title = 'A', choices = {\n  { 'Go.', id = 'go', to = 'b', when = 'trsut > 0' } } }\nscene 'b' { ending = 'e' }\nending 'e' { title = 'E', text = '.' }",
     "script.unknown-name", 4, "'trsut'"},
    {"missing feedback", "start 'a'\nscene 'a' { title = 'A', choices = {\n  { 'Go.', id = 'go', to = 'b', score = { evidence = 1 }, ref = 'bc-16' } } }\nscene 'b' { ending = 'e' }\nending 'e' { title = 'E', text = '.' }",
     "choice.feedback", 3, "has no feedback"},
    {"an unknown reference", "start 'a'\nscene 'a' { title = 'A', choices = {\n  { 'Go.', id = 'go', to = 'b', score = { evidence = 1 }, why = 'w',\n    ref = 'bc-1666' } } }\nscene 'b' { ending = 'e' }\nending 'e' { title = 'E', text = '.' }",
     "reference.unknown", 4, "'bc-1666'"},
    {"a syntax error", "start 'a'\nscene 'a' {\n  title = 'A\n}", "lua.syntax", 3, "unfinished string"},
    {"a field that does not exist", "start 'a'\nscene 'a' { title = 'A',\n  choises = {} , ending = 'e' }\nending 'e' { title = 'E', text = '.' }", "field.unknown", 3, "no field 'choises'"},
    {"a dead end", "start 'a'\nscene 'a' { title = 'A', text = 'x',\n  choices = { } }", "scene.dead-end", 3, "no choice that leads on"},
    {"an unreachable scene", "start 'a'\nscene 'a' { ending = 'e' }\nscene 'b' { ending = 'e' }\nending 'e' { title = 'E', text = '.' }", "scene.unreachable", 3, "nothing leads to scene 'b'"},
    {"a power", "start 'a'\nvariables { n = 2 }\nscene 'a' { title = 'A', choices = {\n  { 'Go.', id = 'go', to = 'b', when = 'n ^ 2 > 3' } } }\nscene 'b' { ending = 'e' }\nending 'e' { title = 'E', text = '.' }",
     "lua.power", 4, "'^'"},
    {"a runaway loop", "start 'a'\nwhile true do end", "lua.run", 2, "without coming to an end"},
    {"a module that is not there", "start 'a'\nrequire 'nowhere'", "lua.run", 2, "no module 'nowhere'"},
    {"the clock", "start 'a'\nlocal now = os.time()", "lua.run", 2, "'os' is not available"},
    {"invalid UTF-8", "start 'a'\n-- \xFF\xFE\n", "lua.utf8", 2, "not UTF-8"},
    {"an unknown start", "start 'aa'\nscene 'a' { ending = 'e' }\nending 'e' { title = 'E', text = '.' }", "pack.start", 1, "'aa'"},
};

}  // namespace

TEST_CASE("each mistake of an author is found at its line, with a sentence") {
  for (const Mistake& mistake : kMistakes) {
    const base::Diagnostics found = mistakes_of(mistake.lua);
    std::string all;
    bool is_found = false;
    for (const base::Diagnostic& diagnostic : found.all()) {
      all += base::format_diagnostic(diagnostic);
      is_found = is_found || (diagnostic.code == mistake.code && diagnostic.where.line == mistake.line && diagnostic.where.file == "small/main.lua" &&
                              diagnostic.message.find(mistake.message) != std::string::npos);
    }
    INFO(mistake.what << ", expected " << mistake.code << " at line " << mistake.line << "; found:\n" << all);
    CHECK(is_found);
  }
}

TEST_CASE("the nearest name is offered") {
  const base::Diagnostics found = mistakes_of(kMistakes[0].lua);
  REQUIRE_FALSE(found.all().empty());
  CHECK_THAT(found.all()[0].hint, Catch::Contains("'b'"));
}

TEST_CASE("a hint says what to write instead") {
  const auto hint_of = [](const char* when, const char* minutes) {
    const base::Diagnostics found = mistakes_of(std::string("start 'a'\nvariables { met = true }\nscene 'a' { title = 'A', choices = {\n  { 'Go.', id = 'go', to = 'b', when = [[") + when +
                                                "]], minutes = " + minutes + " } } }\nscene 'b' { ending = 'e' }\nending 'e' { title = 'E', text = '.' }");
    return found.all().empty() ? std::string("nothing was found") : found.all()[0].hint;
  };
  CHECK_THAT(hint_of("met == True", "1"), Catch::Contains("small letters"));
  CHECK_THAT(hint_of("met == 'his mother's'", "1"), Catch::Contains("apostrophe"));
  CHECK_THAT(hint_of("met", "'8'"), Catch::Contains("minutes = 8"));
  CHECK(hint_of("met", "8") == "nothing was found");
}

TEST_CASE("all mistakes are shown at once") {
  const base::Diagnostics found = mistakes_of(
      "start 'a'\nvariables { trust = 0 }\nscene 'a' { title = 'A', choices = {\n  { 'Go.', id = 'go', to = 'nowhere' },\n"
      "  { 'Wait.', id = 'wait', to = 'a', when = 'trsut > 0' },\n  { 'Say.', id = 'say', to = 'a', score = { evidense = 1 }, why = 'w', ref = 'none' } } }");
  CHECK(found.all().size() >= 4);
}
