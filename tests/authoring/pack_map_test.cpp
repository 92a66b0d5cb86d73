#include "authoring/pack_map.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <cmath>

#include "base/error.hpp"
#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;

namespace {

struct Mapped {
  std::shared_ptr<session::Exercise> exercise;
  Outline outline;
  PackMap map;
};

std::unique_ptr<Mapped> mapped(const std::string& lua, bool is_placed = true) {
  base::Diagnostics diagnostics;
  auto made = std::make_unique<Mapped>();
  made->exercise = session::Exercise::load(small_pack(lua), scenes(), diagnostics);
  std::string all;
  for (const base::Diagnostic& one : diagnostics.all()) all += base::format_diagnostic(one);
  INFO(all);
  REQUIRE(made->exercise != nullptr);
  made->outline = outline_of(*made->exercise);
  made->map = map_of(made->outline);
  if (is_placed) place_map(made->map);
  return made;
}

const MapEdge* edge(const PackMap& map, std::string_view from, std::string_view to) {
  for (const MapEdge& one : map.edges) {
    if (map.nodes[one.from].id == from && map.nodes[one.to].id == to) return &one;
  }
  return nullptr;
}

/// How far a point lies outside of a node; 0 within and on its border.
float outside(const MapNode& node, layout::Point point) {
  return std::max({0.F, std::abs(point.x - node.at.x) - node.width / 2, std::abs(point.y - node.at.y) - node.height / 2});
}

}  // namespace

TEST_CASE("a map has a node for each place and one edge for all that leads from one place to another") {
  const auto made = mapped(two_decisions());
  const PackMap& map = made->map;
  REQUIRE(map.nodes.size() == 4);
  CHECK(map.nodes[map.place("doorstep")].is_start);
  CHECK(map.nodes[map.place("doorstep")].kind == MapKind::scene);
  CHECK(map.nodes[map.place("clock")].kind == MapKind::form);
  CHECK(map.nodes[map.place("desk")].kind == MapKind::hub);
  CHECK(map.nodes[map.place("home")].kind == MapKind::ending);
  CHECK(map.place("nowhere") == SIZE_MAX);
  REQUIRE(edge(map, "doorstep", "clock") != nullptr);
  CHECK(edge(map, "doorstep", "clock")->ways.size() == 2);
  CHECK(edge(map, "desk", "desk") == nullptr);
  CHECK(map.edges.size() == 3);
}

TEST_CASE("a map lies from the start at the top down, no node over another, and lines lead from border to border") {
  const auto made = mapped(two_decisions());
  const PackMap& map = made->map;
  CHECK(map.nodes[map.place("doorstep")].at.y < map.nodes[map.place("desk")].at.y);
  CHECK(map.nodes[map.place("desk")].at.y < map.nodes[map.place("home")].at.y);
  for (const MapNode& a : map.nodes) {
    CHECK(a.at.x - a.width / 2 >= 0);
    CHECK(a.at.y + a.height / 2 <= map.size.y);
    for (const MapNode& b : map.nodes) {
      const bool is_apart = &a == &b || std::abs(a.at.x - b.at.x) >= (a.width + b.width) / 2 || std::abs(a.at.y - b.at.y) >= (a.height + b.height) / 2;
      CHECK(is_apart);
    }
  }
  for (const MapEdge& one : map.edges) {
    REQUIRE(one.route.size() >= 2);
    CHECK(outside(map.nodes[one.from], one.route.front()) < 2);
    CHECK(outside(map.nodes[one.to], one.route.back()) < 2);
  }
}

TEST_CASE("visits come back, events have nodes of their own, and a critical way marks its edge") {
  const auto made = mapped("start 'a'\nvariables { late = false }\n"
                           "scene 'a' { title = 'A', choices = { { 'Ask.', id = 'ask', call = 'aside' }, { 'Push.', id = 'push', to = 'b', critical = true, why = 'No.', ref = 'bc-16' }, { 'Go.', id = 'go', to = 'b' } } }\n"
                           "scene 'aside' { title = 'Aside', choices = { { 'Back.', id = 'back', to = 'back' } } }\n"
                           "scene 'b' { title = 'B', enter = \"schedule('bell', '5m')\", choices = { { 'Home.', id = 'home', to = 'home' } } }\n"
                           "event 'bell' { text = 'It rings.', to = 'home' }\n"
                           "scene 'home' { ending = 'done' }\nending 'done' { title = 'Home', text = '.' }\n");
  const PackMap& map = made->map;
  REQUIRE(edge(map, "a", "aside") != nullptr);
  CHECK(edge(map, "a", "aside")->comes_back);
  REQUIRE(edge(map, "a", "b") != nullptr);
  CHECK(edge(map, "a", "b")->is_critical);
  CHECK_FALSE(edge(map, "b", "home")->is_critical);
  CHECK(edge(map, "aside", "a") == nullptr);
  REQUIRE(edge(map, "bell", "home") != nullptr);
  CHECK(map.nodes[edge(map, "bell", "home")->from].kind == MapKind::event);
}

TEST_CASE("a long title is broken into three lines at most, and no letter is cut in two") {
  const auto made = mapped("start 'a'\nscene 'a' { title = 'Ώρα για μια πολύ μακριά επικεφαλίδα που δεν τελειώνει ποτέ και συνεχίζει ακόμη λίγο', to = 'home' }\n"
                           "scene 'home' { ending = 'done' }\nending 'done' { title = 'Unbrokenwordwithmorethantwentyfourletters', text = '.' }\n");
  const MapNode& node = made->map.nodes.front();
  REQUIRE(node.lines.size() == 3);
  CHECK(node.lines.front() == "Ώρα για μια πολύ μακριά");
  CHECK(node.lines.back().ends_with("…"));
}

TEST_CASE("a map of more nodes than can be read is refused with the way out, and made without places") {
  std::string lua = "start 's0'\n";
  for (int i = 0; i < 3100; ++i) lua += fmt::format("scene 's{0}' {{ title = 'S', to = '{1}' }}\n", i, i == 3099 ? std::string("home") : fmt::format("s{}", i + 1));
  lua += "scene 'home' { ending = 'done' }\nending 'done' { title = 'Home', text = '.' }\n";
  const auto made = mapped(lua, false);
  CHECK(made->map.nodes.size() == 3101);
  CHECK_THROWS_WITH(place_map(made->map), Catch::Contains(".dot"));
}
