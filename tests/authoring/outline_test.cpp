#include <catch2/catch.hpp>

#include <algorithm>

#include "authoring/outline.hpp"
#include "session/contents.hpp"
#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;

namespace {

std::shared_ptr<session::Exercise> outlined(const std::string& main_lua) {
  base::Diagnostics diagnostics;
  auto exercise = session::Exercise::load(small_pack(main_lua), scenes(), diagnostics);
  for (const base::Diagnostic& one : diagnostics.all()) INFO(one.message);
  REQUIRE(exercise != nullptr);
  return exercise;
}

}  // namespace

TEST_CASE("an outline has every place with its ways in the order in which they are written") {
  const auto exercise = outlined(two_decisions());
  const Outline outline = outline_of(*exercise);
  CHECK(outline.places.size() == session::contents_of(*exercise).places.size());
  CHECK(outline.start == "doorstep");
  const Place* door = outline.find("doorstep");
  REQUIRE(door != nullptr);
  REQUIRE(door->ways.size() == 2);
  CHECK(door->ways[0].id == "her_choice");
  CHECK(door->ways[0].points() > door->ways[1].points());
  const Place* desk = outline.find("desk");
  REQUIRE(desk != nullptr);
  CHECK(desk->is_hub);
  CHECK(std::any_of(desk->ways.begin(), desk->ways.end(), [](const Way& way) { return way.id == "tip_off" && way.is_critical && way.is_scored; }));
  const Place* clock = outline.find("clock");
  REQUIRE(clock != nullptr);
  CHECK(std::all_of(clock->ways.begin(), clock->ways.end(), [](const Way& way) { return way.id.rfind("entry", 0) == 0; }));
  CHECK(outline.find("nowhere") == nullptr);
}

TEST_CASE("an outline joins the paragraphs of a text and leaves out what functions make") {
  const auto exercise = outlined(R"(start "hall"
scene "hall" {
  title = "The hall",
  text = { "One.", { when = "visited('hall') > 0", "Two." }, { one_of = { "Three.", "Four." } }, function() return "Five." end },
  to = "out", label = "Go out",
}
scene "out" { ending = "over" }
event "bell" { after = "10m", to = "hall" }
ending "over" { title = "Over", text = "You go home." })");
  const Outline outline = outline_of(*exercise);
  CHECK(outline.find("hall")->text == "One.\n\nTwo.\n\nThree.\n\nFour.");
  REQUIRE(outline.find("hall")->ways.size() == 1);
  CHECK(outline.find("hall")->ways[0].id == "continue");
  CHECK(outline.find("hall")->ways[0].to == "out");
  CHECK(outline.find("hall")->ways[0].label == "Go out");
  CHECK(outline.find("out")->ending == "over");
  REQUIRE(outline.events.size() == 1);
  CHECK(outline.events[0].id == "bell");
  CHECK(outline.events[0].to == "hall");
}
