#include <catch2/catch.hpp>

#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
using Catch::Contains;

namespace {

/// What lint says of an exercise whose only choice has this effect.
std::string said_of(const std::string& effect) {
  return told(lint_small(small_pack("start 'desk'\nvariables { n = 0 }\ndocument 'report' { title = 'R', text = '.', received = true }\nevent 'call' { text = 'It rings.' }\nperson 'ilsa' { name = 'Ilsa', role = 'R' }\n"
                                    "scene 'desk' { title = 'Desk', choices = { { 'Go.', id = 'go', to = 'home',\n effect = [[" + effect + "]] } } }\n"
                                    "scene 'home' { ending = 'done' }\nending 'done' { title = 'Home', text = '.' }\n")));
}

}  // namespace

TEST_CASE("an id in a call that nothing declares is found at its line, before anybody plays it") {
  CHECK_THAT(said_of("if has('report') and visited('desk') > 0 and taken(\"desk\", \"go\") then schedule('call', '5m') meet('ilsa') end"), !Contains("script.unknown-id"));
  CHECK_THAT(said_of("if has('reprot') then n = 1 end"), Contains("main.lua:7:") && Contains("names the document 'reprot'") && Contains("did you mean 'report'?"));
  CHECK_THAT(said_of("schedule( \"cal\", '5m')"), Contains("names the event 'cal'"));
  CHECK_THAT(said_of("if taken('desk', 'og') then n = 1 end"), Contains("names the choice 'og'"));
  CHECK_THAT(said_of("if visited('kitchen') > 1 then n = 1 end"), Contains("names the scene 'kitchen'"));
}

TEST_CASE("what a call puts together, and what only looks like a call, is left alone") {
  CHECK_THAT(said_of("if has('rep' .. 'ort') then n = 1 end"), !Contains("script.unknown-id"));
  CHECK_THAT(said_of("local id = 'report' if has(id) then n = 1 end"), !Contains("script.unknown-id"));
  CHECK_THAT(said_of("-- has('nothing')\nn = 1"), !Contains("script.unknown-id"));
}
