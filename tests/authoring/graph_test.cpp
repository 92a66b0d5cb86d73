#include <cgraph.h>

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

#include "authoring/map_drawing.hpp"
#include "authoring/map_layers.hpp"
#include "base/json.hpp"
#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;

namespace {

/// A map with everything that it refers to.
struct Graphed {
  std::shared_ptr<session::Exercise> exercise;
  Outline outline;
  PackMap map;
  MapFigures figures;

  [[nodiscard]] const NodeFigures& at(std::string_view place) const { return figures.nodes.at(map.place(place)); }
  [[nodiscard]] MapPage page(MapLayer layer = MapLayer::reach) const { return {map, figures, "small", "Small & <fine>", "en", layer}; }
};

std::shared_ptr<session::Exercise> graphable(const std::string& lua, const char* mode = "assessment") {
  scenario::Bundle bundle = small_pack(lua);
  bundle.settings = base::Map{{"mode", mode}};
  base::Diagnostics diagnostics;
  auto exercise = session::Exercise::load(bundle, scenes(), diagnostics);
  std::string all;
  for (const base::Diagnostic& one : diagnostics.all()) all += base::format_diagnostic(one);
  INFO(all);
  REQUIRE(exercise != nullptr);
  return exercise;
}

std::unique_ptr<Graphed> graphed(const std::string& lua, std::size_t states = 10'000) {
  auto made = std::make_unique<Graphed>();
  made->exercise = graphable(lua);
  made->outline = outline_of(*made->exercise);
  made->map = map_of(made->outline);
  place_map(made->map);
  ExploreOptions options;
  options.states = states;
  options.seconds = 0;
  made->figures = figures_of_map(made->map, explore([&] { return graphable(lua); }, options), made->exercise, options.seed);
  return made;
}

PlayedThrough recorded(const std::string& lua, const std::string& actions) {
  base::Diagnostics diagnostics;
  const base::JsonDocument document = base::read_json("small/tests/one.json", R"({"name": "one", "seed": 7, "actions": [)" + actions + R"(], "expect": {"verdict": "unfinished"}})", diagnostics);
  const auto played = read_played_session(document, diagnostics);
  REQUIRE(played);
  return play_through(*played, document, graphable(lua, "practice"), diagnostics);
}

/// Whether an XML reader takes it.
bool is_sound_xml(const std::string& bytes) {
  const std::filesystem::path file = std::filesystem::temp_directory_path() / fmt::format("casecraft-graph-{}.xml", getpid());
  std::ofstream(file, std::ios::binary) << bytes;
  const bool is_sound = std::system(fmt::format("xmllint --nonet --noout '{}'", file.string()).c_str()) == 0;
  std::filesystem::remove(file);
  return is_sound;
}

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// Everything that stands between `before` and the next quote.
std::vector<std::string> quoted_after(const std::string& text, const std::string& before) {
  std::vector<std::string> found;
  for (std::size_t at = text.find(before); at != std::string::npos; at = text.find(before, at + 1)) found.push_back(text.substr(at + before.size(), text.find('"', at + before.size()) - at - before.size()));
  return found;
}

/// WCAG 2.1, relative luminance.
double brightness(std::string_view colour) {
  const auto part = [&](std::size_t at) {
    const double value = static_cast<double>(std::stoi(std::string(colour.substr(at, 2)), nullptr, 16)) / 255;
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

const std::string kHostile =
    "start 'a'\nscene 'a' { title = '</text><script>alert(1)</script> & \"]]>', text = [[<img src=x onerror=alert(1)> ]] .. ']]> [quote]open', choices = {\n"
    "  { '</li><b>\\\\N', id = 'go', to = 'home', score = { evidence = 1 }, why = '\"]]> & <!--', ref = 'bc-16' }, { 'Stay.\\1', id = 'stay', to = 'home', score = { evidence = 0 }, why = '[/quote]', ref = 'bc-16' } } }\n"
    "scene 'home' { ending = 'done' }\nending 'done' { title = 'Home', text = '.' }\n";

}  // namespace

TEST_CASE("a map says by how few actions and when each place is reached, and what can be scored there") {
  const auto made = graphed(two_decisions());
  CHECK(made->figures.is_whole);
  CHECK(made->at("doorstep").actions == 0U);
  CHECK(made->at("doorstep").seconds == 0);
  CHECK(made->at("clock").actions == 1U);
  CHECK(made->at("desk").actions == 2U);
  CHECK(made->at("home").actions == 3U);
  CHECK(made->at("home").is_fewest);
  CHECK(made->at("desk").seconds > made->at("clock").seconds);
  CHECK(made->at("doorstep").least == 0);
  CHECK(made->at("doorstep").most == 2);
  CHECK(made->at("desk").most == 2);
  CHECK(made->at("desk").is_critical);
  CHECK_FALSE(made->at("doorstep").is_critical);
}

TEST_CASE("nobody gets there is said only when all was seen") {
  const std::string lua = "start 'a'\nvariables { never = false }\nscene 'a' { title = 'A', choices = { { 'Go.', id = 'go', to = 'home' }, { 'Up.', id = 'up', to = 'attic', when = 'never' } } }\n"
                          "scene 'attic' { title = 'Attic', to = 'home' }\nscene 'home' { ending = 'done' }\nending 'done' { title = 'Home', text = '.' }\n";
  const auto whole = graphed(lua);
  CHECK_FALSE(whole->at("attic").actions);
  const std::string svg = map_as_svg(whole->page());
  CHECK(says(svg, ">nobody gets here<"));
  CHECK(says(svg, "class=\"node k-scene rn\""));
  const auto part = graphed(lua, 1);
  CHECK_FALSE(part->figures.is_whole);
  CHECK(says(map_as_svg(part->page()), ">not reached so far<"));
  CHECK_FALSE(says(map_as_svg(part->page()), "nobody gets here"));
}

TEST_CASE("recorded sessions are laid over: how many came and what they took, also with words that were entered") {
  auto made = graphed(two_decisions());
  const std::vector<PlayedThrough> sessions{recorded(two_decisions(), R"({"choose": "her_choice"}, {"enter": {"text": "22:15"}}, {"choose": "preserve"}, {"choose": "go_home"})"),
                                            recorded(two_decisions(), R"({"choose": "her_choice"}, {"enter": {"text": "soon"}})")};
  REQUIRE(sessions[1].steps.size() == 2);
  CHECK(sessions[0].steps[1].way == "entry.right");
  CHECK(sessions[1].steps[1].way == "entry.otherwise");
  CHECK(sessions[0].ending == "done");
  lay_over(made->figures, made->map, sessions);
  CHECK(made->figures.sessions == 2);
  CHECK(made->at("clock").sessions == 2);
  CHECK(made->at("desk").sessions == 1);
  CHECK(made->at("home").sessions == 1);
  const auto taken = [&](std::string_view place, std::string_view id) {
    for (const Way& way : made->outline.find(place)->ways) {
      if (way.id == id && made->figures.taken.count(&way) != 0) return made->figures.taken.at(&way);
    }
    return std::size_t{0};
  };
  CHECK(taken("doorstep", "her_choice") == 2);
  CHECK(taken("doorstep", "push") == 0);
  CHECK(taken("clock", "entry.right") == 1);
  CHECK(taken("desk", "tip_off") == 0);
  const std::string html = map_as_html(made->page());
  CHECK(says(html, "taken in 2 recorded sessions"));
  CHECK(says(html, "taken in no recorded session"));
  CHECK(is_sound_xml(html));
  CHECK(is_sound_xml(map_as_svg(made->page())));
}

TEST_CASE("pictures and pages are sound XML and need nothing from outside, whatever an author writes") {
  for (const std::string& lua : {two_decisions(), kHostile}) {
    const auto made = graphed(lua);
    for (const MapLayer layer : {MapLayer::reach, MapLayer::score, MapLayer::time}) {
      for (const std::string& bytes : {map_as_svg(made->page(layer)), map_as_html(made->page(layer))}) {
        CHECK(is_sound_xml(bytes));
        CHECK_FALSE(says(bytes, "<script>alert"));
        CHECK_FALSE(says(bytes, "<img"));
        CHECK_FALSE(says(bytes, "src=\""));
        for (const std::string& target : quoted_after(bytes, "href=\"")) CHECK(target.starts_with("#"));
        CHECK(says(bytes, "For instructors: this p"));
      }
    }
  }
}

TEST_CASE("a page holds every scene with its text, its choices with targets, points and reasons, and where it is written") {
  const auto made = graphed(two_decisions());
  const std::string html = map_as_html(made->page(MapLayer::score));
  CHECK(says(html, "<article id=\"place-doorstep\""));
  CHECK(says(html, "Mira asks if she has to answer today."));
  CHECK(says(html, "main.lua:2"));
  CHECK(says(html, "trauma informed +2"));
  CHECK(says(html, "The pace is hers."));
  CHECK(says(html, "critical error"));
  CHECK(says(html, "data-layer=\"score\""));
  const std::vector<std::string> ids = quoted_after(html, " id=\"");
  const std::set<std::string> unique(ids.begin(), ids.end());
  CHECK(unique.size() == ids.size());
  for (const std::string& target : quoted_after(html, "href=\"#")) CHECK(unique.count(target) == 1);
}

TEST_CASE("a DOT file is read by Graphviz, with ids and labels") {
  for (const std::string& lua : {two_decisions(), kHostile}) {
    const auto made = graphed(lua);
    const std::string dot = map_as_dot(made->page());
    INFO(dot);
    Agraph_t* graph = agmemread(dot.c_str());
    REQUIRE(graph != nullptr);
    CHECK(static_cast<std::size_t>(agnnodes(graph)) == made->map.nodes.size());
    CHECK(static_cast<std::size_t>(agnedges(graph)) == made->map.edges.size());
    for (const MapNode& node : made->map.nodes) CHECK(agnode(graph, const_cast<char*>(node.id.c_str()), 0) != nullptr);
    agclose(graph);
  }
  CHECK(says(map_as_dot(graphed(two_decisions())->page()), "her_choice"));
}

TEST_CASE("the same pack gives the same bytes") {
  CHECK(map_as_html(graphed(two_decisions())->page()) == map_as_html(graphed(two_decisions())->page()));
}

TEST_CASE("shades carry dark letters and differ in brightness, so that they can be told apart in grey") {
  const double ink = brightness("#14181c");
  for (const MapLayer layer : {MapLayer::reach, MapLayer::score, MapLayer::time}) {
    double before = 1;
    for (int shade = 1; shade <= kShades; ++shade) {
      const double here = brightness(shade_colour(layer, shade));
      CHECK((here + 0.05) / (ink + 0.05) >= 4.5);
      CHECK(here < before - 0.04);
      before = here;
    }
  }
}
