#include "authoring/prove.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <deque>
#include <set>

#include "authoring/prove_report.hpp"
#include "session/session.hpp"
#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
using Catch::Contains;

namespace {

std::shared_ptr<session::Exercise> loaded(const std::string& lua) {
  scenario::Bundle bundle = small_pack(lua);
  bundle.settings = base::Map{{"mode", "assessment"}};
  base::Diagnostics diagnostics;
  auto exercise = session::Exercise::load(bundle, scenes(), diagnostics);
  std::string all;
  for (const base::Diagnostic& one : diagnostics.all()) all += base::format_diagnostic(one);
  INFO(all);
  REQUIRE(exercise != nullptr);
  return exercise;
}

struct Shown {
  Explored explored;
  Proof proof;
};

Shown shown(const std::string& lua, ExploreOptions options = {}) {
  options.seconds = 0.0;
  // Loading takes longer than what follows; several workers need one each.
  const auto exercise = loaded(lua);
  Shown found{explore([&] { return options.workers > 1 ? loaded(lua) : exercise; }, options), {}};
  found.proof = prove(found.explored, *exercise, options.seed);
  confirm(found.proof, exercise);
  return found;
}

const Finding* finding(const Proof& proof, std::string_view id) {
  for (const Finding& one : proof.findings) {
    if (one.id == id) return &one;
  }
  return nullptr;
}

std::string ids(const Proof& proof) {
  std::string all;
  for (const Finding& one : proof.findings) all += one.id + ": " + one.message + "\n";
  return all;
}

/// A session that does what a finding says.
session::View played(const std::string& lua, const std::vector<session::Action>& actions) {
  session::MemoryJournal journal;
  session::Session session(loaded(lua), 1, journal);
  session::View view = session.view();
  for (const session::Action& action : actions) view = session.apply(action);
  return view;
}

constexpr const char* kEnd = "scene 'home' { ending = 'done' }\nending 'done' { title = 'Home', text = '.' }\n";

}  // namespace

TEST_CASE("a small pack is proved whole: places, endings, scores and the fewest actions") {
  const Shown found = shown(two_decisions());
  INFO(ids(found.proof));
  CHECK(found.proof.is_whole);
  CHECK(found.proof.left_out.empty());
  REQUIRE(found.proof.endings.size() == 1);
  CHECK(found.proof.endings.front().shortest == 3);   // A choice, the time, home.
  REQUIRE(found.proof.best);
  CHECK(found.proof.best->card.total == 10'000);
  CHECK(found.proof.best->card.verdict == assessment::Verdict::passed);
  CHECK(found.proof.least->card.total == 5'000);   // What is not done at a desk of many things is not assessed: evidence is whole for whoever gets the time right.
  CHECK(finding(found.proof, "prove.no-difference") != nullptr);
  REQUIRE(found.proof.criticals_beside_best.size() == 1);
  CHECK_THAT(found.proof.criticals_beside_best.front(), Contains("desk") && Contains("tip_off"));
  CHECK(finding(found.proof, "prove.dead-end") == nullptr);
  CHECK(finding(found.proof, "prove.unused") == nullptr);
  CHECK(found.proof.is_best_confirmed);
  CHECK(found.proof.is_least_confirmed);
  // The best way is one: played by the real session it ends so.
  CHECK(played(two_decisions(), found.proof.best_actions).phase == session::Phase::ended);
}

TEST_CASE("what was explored depends on no number of workers") {
  const Shown one = shown(two_decisions());
  ExploreOptions options;
  options.workers = 3;
  const Shown three = shown(two_decisions(), options);
  CHECK(proof_as_text(one.proof, *loaded(two_decisions()), {"small", true}) == proof_as_text(three.proof, *loaded(two_decisions()), {"small", true}));
}

TEST_CASE("a state in which nothing can be done is found, with the way to it") {
  const std::string lua = std::string("start 'a'\nvariables { tired = false }\n"
                                      "scene 'a' { title = 'A', choices = { { 'Rest.', id = 'rest', to = 'b' }, { 'Work on.', id = 'work', to = 'b', effect = 'tired = true' } } }\n"
                                      "scene 'b' { title = 'B', choices = { { 'Go.', id = 'go', to = 'home', when = 'not tired' } } }\n") + kEnd;
  const Shown found = shown(lua);
  const Finding* stop = finding(found.proof, "prove.dead-end");
  REQUIRE(stop != nullptr);
  CHECK_THAT(stop->message, Contains("'b'"));
  CHECK(stop->where.line == 4);
  CHECK(stop->actions.size() == 1);
  CHECK(played(lua, stop->actions).offers.empty());
}

TEST_CASE("a loop that leads nowhere else is found") {
  const std::string lua = std::string("start 'a'\n"
                                      "scene 'a' { title = 'A', choices = { { 'Home.', id = 'go', to = 'home' }, { 'Round.', id = 'round', to = 'b' } } }\n"
                                      "scene 'b' { title = 'B', choices = { { 'On.', id = 'on', to = 'c' } } }\n"
                                      "scene 'c' { title = 'C', choices = { { 'Back.', id = 'again', to = 'b' } } }\n") + kEnd;
  const Shown found = shown(lua);
  CHECK(found.proof.is_whole);   // Going round for ever is one state: how often is left out.
  const Finding* loop = finding(found.proof, "prove.loop");
  REQUIRE(loop != nullptr);
  CHECK_THAT(loop->message, Contains("'b'"));
}

TEST_CASE("a script that fails only on some ways is found") {
  const std::string lua = std::string("start 'a'\nvariables { names = list {} }\n"
                                      "scene 'a' { title = 'A', choices = { { 'One.', id = 'one', to = 'b', effect = \"names = { 'x' }\" }, { 'Other.', id = 'other', to = 'b' } } }\n"
                                      "scene 'b' { title = 'B', choices = { { 'Go.', id = 'go', to = 'home', effect = 'names = { names[1] .. \"y\" }' } } }\n") + kEnd;
  const Shown found = shown(lua);
  INFO(ids(found.proof));
  const Finding* failure = finding(found.proof, "prove.script-error");
  REQUIRE(failure != nullptr);
  CHECK_THAT(failure->message, Contains("'go'") && Contains("'b'"));
  REQUIRE(failure->actions.size() == 2);
  CHECK(failure->actions.front().payload.text_at("choice") == "other");
}

TEST_CASE("what nobody can take or reach is found, each at its line") {
  const std::string lua = std::string("start 'a'\nvariables { n = 0 }\n"
                                      "scene 'a' { title = 'A', choices = {\n  { 'Home.', id = 'go', to = 'home' },\n  { 'Never.', id = 'never', to = 'b', when = 'n > 3' } } }\n"
                                      "scene 'b' { title = 'B', choices = { { 'Home.', id = 'go', to = 'other' } } }\n"
                                      "scene 'other' { ending = 'other' }\nending 'other' { title = 'Other', text = '.' }\n") + kEnd;
  const Shown found = shown(lua);
  const Finding* unused = finding(found.proof, "prove.unused");
  REQUIRE(unused != nullptr);
  CHECK(unused->where.line == 5);
  const Finding* unreached = finding(found.proof, "prove.unreached");
  REQUIRE(unreached != nullptr);
  CHECK(unreached->where.line == 6);
  REQUIRE(finding(found.proof, "prove.ending-unreached") != nullptr);
}

TEST_CASE("an exercise that nobody can pass, or everybody, is found") {
  const auto scored = [](int best, int worst) {
    return fmt::format("start 'a'\nscene 'a' {{ title = 'A', choices = {{ {{ 'Good.', id = 'good', to = 'b', score = {{ evidence = {} }}, why = 'w', ref = 'bc-16' }}, {{ 'Bad.', id = 'bad', to = 'b', score = {{ evidence = {} }}, why = 'w', ref = 'bc-16' }} }} }}\n"
                       "scene 'b' {{ title = 'B', choices = {{ {{ 'Say it.', id = 'say', to = 'home', critical = true, why = 'w', ref = 'bc-16' }} }} }}\n", best, worst) + kEnd;
  };
  CHECK(finding(shown(scored(2, 0)).proof, "prove.cannot-pass") != nullptr);
  const std::string easy = std::string("start 'a'\nscene 'a' { title = 'A', choices = { { 'Good.', id = 'good', to = 'home', score = { evidence = 2, trauma_informed = 2 }, why = 'w', ref = 'bc-16' }, { 'Well.', id = 'well', to = 'home', score = { evidence = 2, trauma_informed = 2 }, why = 'w', ref = 'bc-16' } } }\n") + kEnd;
  const Proof proof = shown(easy).proof;
  CHECK(finding(proof, "prove.always-passes") != nullptr);
  CHECK(finding(proof, "prove.no-difference") != nullptr);
}

TEST_CASE("where points are had by what harms somebody, it is said")  {
  const auto with = [](int harm) {
    return fmt::format("start 'a'\nscene 'a' {{ title = 'A', choices = {{ {{ 'Press her.', id = 'press', to = 'home', score = {{ evidence = 3, trauma_informed = {} }}, why = 'w', ref = 'mendez-2' }},\n {{ 'Wait.', id = 'wait_for_her', to = 'home', score = {{ trauma_informed = 1 }}, why = 'w', ref = 'mendez-2' }} }} }}\n", harm) + kEnd;
  };
  const Proof rewarded = shown(with(-1)).proof;
  const Finding* found = finding(rewarded, "prove.points-for-harm");
  REQUIRE(found != nullptr);
  CHECK(found->where.line == 2);
  REQUIRE(rewarded.disagreements.size() == 1);
  CHECK_THAT(rewarded.disagreements.front().most_points, Contains("press"));
  CHECK_THAT(rewarded.disagreements.front().least_harm, Contains("wait_for_her"));
  CHECK(finding(shown(with(0)).proof, "prove.points-for-harm") == nullptr);
}

TEST_CASE("a way that cannot be gone is not confirmed") {
  Proof proof = shown(two_decisions()).proof;
  proof.best_actions.pop_back();
  confirm(proof, loaded(two_decisions()));
  CHECK_FALSE(proof.is_best_confirmed);
  CHECK(proof.is_least_confirmed);
}

TEST_CASE("waiting leads to what comes by itself, and what is due keeps the hours apart") {
  const std::string lua = std::string("start 'a'\nvariables { called = false }\nevent 'call' { after = '30m', effect = 'called = true' }\n"
                                      "scene 'a' { title = 'A', hub = true, choices = { { 'Look.', id = 'look', sticky = true, minutes = 10 }, { 'Home.', id = 'go', to = 'home', when = 'called' } } }\n") + kEnd;
  const Shown found = shown(lua);
  CHECK(found.proof.is_whole);
  REQUIRE(found.proof.endings.front().is_reached);
  CHECK(found.proof.endings.front().shortest == 2);   // Wait, go.
  CHECK(found.proof.states == 7);                     // Three hours before the call; afterwards the hour makes no difference: having looked or not, there and at home.
}

TEST_CASE("a space that is too large is explored in part, and nothing is claimed of the rest") {
  std::string lua = "start 'a'\nvariables {";
  std::string choices;
  for (int i = 0; i < 9; ++i) {
    lua += fmt::format("{} v{} = false", i == 0 ? "" : ",", i);
    choices += fmt::format("  {{ 'Do {0}.', id = 'do_{0}', effect = 'v{0} = true' }},\n", i);
  }
  lua += " }\nscene 'a' { title = 'A', hub = true, choices = {\n" + choices + "  { 'Home.', id = 'go', to = 'home', when = 'v0 and v1 and v2 and v3 and v4 and v5 and v6 and v7 and v8' } } }\n" + kEnd;
  ExploreOptions options;
  options.states = 100;
  const Shown part = shown(lua, options);
  CHECK_FALSE(part.proof.is_whole);
  CHECK(part.proof.open > 0);
  for (const Finding& one : part.proof.findings) CHECK(one.severity != base::Severity::error);
  CHECK_THAT(proof_as_text(part.proof, *loaded(lua), {"small", false}), Contains("EXPLORED in part"));
  // The order in which things are done makes no state of its own.
  const Shown whole = shown(lua);
  CHECK(whole.proof.is_whole);
  CHECK(whole.proof.states < 512 * 3);
}

TEST_CASE("paths that are found are the shortest") {
  CHECK(rc::check("random scenes against a search over their own list of ways", [] {
    const int count = *rc::gen::inRange(2, 8);
    std::vector<std::vector<int>> ways(static_cast<std::size_t>(count));
    std::string lua = "start 's0'\n";
    for (int scene = 0; scene < count; ++scene) {
      const int choices = *rc::gen::inRange(1, 4);
      lua += fmt::format("scene 's{0}' {{ title = 'S{0}', choices = {{ ", scene);
      for (int choice = 0; choice < choices; ++choice) {
        const int to = *rc::gen::inRange(0, count + 1);
        ways[static_cast<std::size_t>(scene)].push_back(to);
        lua += fmt::format("{{ 'Go {0}.', id = 'c{0}', to = '{1}' }}, ", choice, to == count ? std::string("home") : fmt::format("s{}", to));
      }
      lua += "} }\n";
    }
    lua += kEnd;
    std::vector<int> far(static_cast<std::size_t>(count) + 1, -1);
    std::deque<int> open{0};
    far[0] = 0;
    while (!open.empty()) {
      const int here = open.front();
      open.pop_front();
      if (here == count) continue;
      for (const int to : ways[static_cast<std::size_t>(here)]) {
        if (far[static_cast<std::size_t>(to)] >= 0) continue;
        far[static_cast<std::size_t>(to)] = far[static_cast<std::size_t>(here)] + 1;
        open.push_back(to);
      }
    }
    const Shown found = shown(lua);
    RC_ASSERT(found.proof.is_whole);
    for (const PlaceReached& place : found.proof.places) RC_ASSERT(static_cast<int>(place.shortest) == far[static_cast<std::size_t>(std::stoi(place.id.substr(1)))]);
    RC_ASSERT(found.proof.endings.front().is_reached == (far.back() >= 0));
    if (far.back() >= 0) RC_ASSERT(static_cast<int>(found.proof.endings.front().shortest) == far.back());
  }));
}

TEST_CASE("ways that somebody has gone are followed however small the allowance") {
  ExploreOptions options;
  options.states = 2;
  session::Action choose, enter, home;
  choose.kind = home.kind = "choose";
  choose.payload = base::Map{{"choice", "push"}};
  enter.kind = "enter";
  enter.payload = base::Map{{"text", "22:15"}};
  home.payload = base::Map{{"choice", "go_home"}};
  options.guides = {{choose, enter, home}};
  const Shown found = shown(two_decisions(), options);
  CHECK_FALSE(found.proof.is_whole);
  REQUIRE(found.proof.endings.size() == 1);
  CHECK(found.proof.endings.front().is_reached);
}
