#include "authoring/prove.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <deque>
#include <set>

#include "authoring/prove_report.hpp"
#include "authoring/prove_words.hpp"
#include "authoring/score_outcomes.hpp"
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

const OptionTaken& option(const Proof& proof, std::string_view place, std::string_view id) {
  for (const OptionTaken& one : proof.options) {
    if (one.place == place && one.option == id) return one;
  }
  throw std::runtime_error("no such option");
}

assessment::Scorecard card_after(const std::string& lua, const std::vector<session::Action>& actions) {
  session::MemoryJournal journal;
  session::Session session(loaded(lua), 1, journal);
  for (const session::Action& action : actions) session.apply(action);
  return session.scorecard();
}

/// Two decisions in a row; what the first cost is no part of the state in which the second is met, and its bad option stands first.
std::string good_and_bad_beginnings() {
  return std::string("start 'a'\n"
                     "scene 'a' { title = 'A', choices = {\n"
                     "  { 'Bad.', id = 'bad', to = 'b', score = { evidence = 0 }, why = 'w', ref = 'bc-16' },\n"
                     "  { 'Good.', id = 'good', to = 'b', score = { evidence = 4 }, why = 'w', ref = 'bc-16' } } }\n"
                     "scene 'b' { title = 'B', choices = {\n"
                     "  { 'Mild.', id = 'mild', to = 'home', score = { trauma_informed = 3 }, why = 'w', ref = 'bc-16' },\n"
                     "  { 'Hard.', id = 'hard', to = 'home', score = { trauma_informed = 1 }, why = 'w', ref = 'bc-16' },\n"
                     "  { 'Best.', id = 'best', to = 'home', score = { trauma_informed = 4 }, why = 'w', ref = 'bc-16' } } }\n") +
         "scene 'home' { ending = 'done' }\nending 'done' { title = 'Home', text = '.' }\n";
}

/// Over every way that `graph` has from `node` on, told with the edges that it goes. Ways without end are none.
void each_way(const Graph& graph, std::uint32_t node, std::vector<std::uint32_t>& edges, const std::function<void(const std::vector<std::uint32_t>&)>& told) {
  if (graph.nodes[node].ending >= 0) return told(edges);
  for (std::uint32_t i = graph.nodes[node].first_edge; i < graph.nodes[node].first_edge + graph.nodes[node].edges; ++i) {
    edges.push_back(i);
    each_way(graph, graph.edges[i].to, edges, told);
    edges.pop_back();
  }
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
  REQUIRE_FALSE(proof.best_ways.empty());
  for (std::vector<session::Action>& way : proof.best_ways) way.pop_back();
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

TEST_CASE("what can follow an option is said over all states and ways in which it is met, and not only the first") {
  const std::string lua = good_and_bad_beginnings();
  const Shown found = shown(lua);
  REQUIRE(found.proof.is_whole);
  CHECK(found.proof.is_every_way_counted);
  CHECK(option(found.proof, "b", "mild").may_pass);
  CHECK(option(found.proof, "b", "mild").best_total == 8'750);
  CHECK(option(found.proof, "b", "best").best_total == 10'000);
  CHECK_FALSE(option(found.proof, "a", "bad").may_pass);
  CHECK(option(found.proof, "a", "bad").best_total == 5'000);
  CHECK_FALSE(option(found.proof, "b", "hard").may_pass);
  CHECK(option(found.proof, "b", "hard").best_total == 6'250);
}

TEST_CASE("an option takes the pass away where it could be had before, and what shows it is a way that fails") {
  const std::string lua = good_and_bad_beginnings();
  const Shown found = shown(lua);
  std::set<std::string> lost;
  for (const Finding& one : found.proof.findings) {
    if (one.id != "prove.no-way-back") continue;
    lost.insert(one.actions.back().payload.text_at("choice") + "/" + one.actions.front().payload.text_at("choice"));
    const assessment::Scorecard card = card_after(lua, one.actions);
    CHECK(card.verdict == assessment::Verdict::failed);
    CHECK_THAT(one.message, Contains(assessment::format_share(card.total)));
  }
  CHECK(lost == std::set<std::string>{"best/bad", "hard/good"});   // After a bad beginning the best that follows; and after a good one.
  CHECK_THAT(proof_as_text(found.proof, *loaded(lua), {"small", true}), Contains("b / hard: 1 of 4 points; then at most 62.5 %, no pass"));
}

TEST_CASE("the best that follows an option is the best of all ways") {
  CHECK(rc::check("random scenes against every single way through them", [] {
    const int count = *rc::gen::inRange(2, 6);
    std::string lua = "start 's0'\n";
    for (int scene = 0; scene < count; ++scene) {
      lua += fmt::format("scene 's{0}' {{ title = 'S{0}', choices = {{ ", scene);
      const int choices = *rc::gen::inRange(1, 4);
      for (int choice = 0; choice < choices; ++choice) {
        const int to = *rc::gen::inRange(scene + 1, count + 1);
        lua += fmt::format("{{ 'Go {0}.', id = 'c{0}', to = '{1}', why = 'w', ref = 'bc-16'", choice, to == count ? std::string("home") : fmt::format("s{}", to));
        std::string score;
        if (*rc::gen::arbitrary<bool>()) score += fmt::format("evidence = {}, ", *rc::gen::inRange(-2, 4));
        if (*rc::gen::arbitrary<bool>()) score += fmt::format("trauma_informed = {}, ", *rc::gen::inRange(-2, 4));
        if (!score.empty()) lua += fmt::format(", score = {{ {} }}", score);
        if (*rc::gen::inRange(0, 8) == 0) lua += ", critical = true";
        lua += " }, ";
      }
      lua += "} }\n";
    }
    lua += kEnd;
    const Shown found = shown(lua);
    const Graph& graph = found.explored.graph;
    const assessment::Rubric rubric = loaded(lua)->rubric();
    Outcomes outcomes(graph, rubric);
    std::map<std::uint32_t, Outcomes::Best> by_edge;
    std::optional<Outcomes::Best> best;
    std::vector<std::uint32_t> edges;
    each_way(graph, 0, edges, [&](const std::vector<std::uint32_t>& way) {
      std::vector<assessment::ScoreEvent> events;
      for (const std::uint32_t i : way) {
        if (graph.deltas[graph.edges[i].delta].is_critical) return;
        for (const Delta::Part& part : graph.deltas[graph.edges[i].delta].parts) events.push_back({0, part.competency, part.points, part.of});
      }
      const assessment::Scorecard card = assessment::score(events, {}, rubric, true);
      const Outcomes::Best here{card.total, card.verdict == assessment::Verdict::passed};
      if (!best || here > *best) best = here;
      for (const std::uint32_t i : way) {
        const auto [at, is_new] = by_edge.emplace(i, here);
        if (!is_new && here > at->second) at->second = here;
      }
    });
    RC_ASSERT(outcomes.through(0) == best);
    for (std::uint32_t n = 0; n < graph.nodes.size(); ++n) {
      for (std::uint32_t i = graph.nodes[n].first_edge; i < graph.nodes[n].first_edge + graph.nodes[n].edges; ++i) {
        const auto at = by_edge.find(i);
        const auto through = outcomes.through(n, i);
        RC_ASSERT(through.has_value() == (at != by_edge.end()));
        if (!through) continue;
        RC_ASSERT(*through == at->second);
        // And there is a way that shows it.
        std::int64_t points = 0;
        std::uint32_t node = 0;
        const std::vector<std::uint32_t> way = outcomes.way_through(n, i);
        RC_ASSERT(std::count(way.begin(), way.end(), i) == 1);
        std::vector<assessment::ScoreEvent> events;
        for (const std::uint32_t step : way) {
          RC_ASSERT(step >= graph.nodes[node].first_edge && step < graph.nodes[node].first_edge + graph.nodes[node].edges);
          for (const Delta::Part& part : graph.deltas[graph.edges[step].delta].parts) events.push_back({0, part.competency, part.points, part.of});
          node = graph.edges[step].to;
        }
        points = assessment::score(events, {}, rubric, true).total;
        RC_ASSERT(graph.nodes[node].ending >= 0);
        RC_ASSERT(points == through->total);
      }
    }
  }));
}

TEST_CASE("points that can be had again and again end the search for what follows") {
  const std::string lua = std::string("start 'a'\n"
                                      "scene 'a' { title = 'A', choices = { { 'Round.', id = 'round', to = 'b', score = { evidence = 1 }, why = 'w', ref = 'bc-16' }, { 'Home.', id = 'go', to = 'home' } } }\n"
                                      "scene 'b' { title = 'B', choices = { { 'Back.', id = 'again', to = 'a', score = { trauma_informed = -1 }, why = 'w', ref = 'bc-16' } } }\n") + kEnd;
  const Shown found = shown(lua);
  CHECK(found.proof.is_whole);
  CHECK_FALSE(option(found.proof, "a", "round").best_total == std::nullopt);
}

TEST_CASE("an allowance of states is kept, and guides are followed whatever it is") {
  std::string lua = "start 'a'\nvariables {";
  std::string choices;
  for (int i = 0; i < 9; ++i) {
    lua += fmt::format("{} v{} = false", i == 0 ? "" : ",", i);
    choices += fmt::format("  {{ 'Do {0}.', id = 'do_{0}', effect = 'v{0} = true' }},\n", i);
  }
  lua += " }\nscene 'a' { title = 'A', hub = true, choices = {\n" + choices + "  { 'Home.', id = 'go', to = 'home', when = 'v0 and v1' } } }\n" + kEnd;
  for (const std::size_t states : {std::size_t{3}, std::size_t{10}, std::size_t{11}, std::size_t{57}, std::size_t{300}}) {
    ExploreOptions options;
    options.states = states;
    const Shown part = shown(lua, options);
    CHECK(part.proof.states <= states);
    CHECK(part.proof.states > states / 2 - 1);
    CHECK_FALSE(part.proof.is_whole);
  }
}

TEST_CASE("what a guide does that nothing else tries stays in the graph, and what is refused is passed over") {
  session::Action push, wrong, enter, home;
  push.kind = home.kind = wrong.kind = "choose";
  push.payload = base::Map{{"choice", "push"}};
  wrong.payload = base::Map{{"choice", "nobody_offers_this"}};
  enter.kind = "enter";
  enter.payload = base::Map{{"text", "quarter past ten at night"}};
  home.payload = base::Map{{"choice", "go_home"}};
  ExploreOptions options;
  options.states = 5;
  session::Action right = enter;
  right.payload = base::Map{{"text", "22:15"}};
  options.guides = {{push, wrong, enter, right, home}};
  const Shown found = shown(two_decisions(), options);
  REQUIRE(found.proof.endings.front().is_reached);
  // Every state but the first is led to by an action of the state from which it was found.
  const Graph& graph = found.explored.graph;
  for (std::uint32_t n = 1; n < graph.nodes.size(); ++n) {
    const Graph::Node& before = graph.nodes[graph.nodes[n].parent];
    bool is_led_to = false;
    for (std::uint32_t i = before.first_edge; i < before.first_edge + before.edges; ++i) is_led_to = is_led_to || graph.edges[i].to == n;
    CHECK(is_led_to);
  }
}

TEST_CASE("a recorded session that passes is the best way where exploring finds a worse one, and its name is told where that fails") {
  RecordedGuide guide;
  guide.name = "good: by hand";
  guide.file = "small/tests/good.json";
  guide.passes = true;
  guide.total = 9'000;
  const auto step = [](const char* kind, const char* key, const char* value) {
    session::Action action;
    action.kind = kind;
    action.payload = base::Map{{key, value}};
    return action;
  };
  guide.actions = {step("choose", "choice", "her_choice"), step("enter", "text", "22:15"), step("choose", "choice", "preserve"), step("choose", "choice", "go_home")};
  ExploreOptions options;
  options.states = 4;
  options.seconds = 0.0;
  const auto exercise = loaded(two_decisions());
  const Explored little = explore([&] { return exercise; }, options);
  Proof proof = prove(little, *exercise, 1);
  confirm(proof, exercise, {guide});
  REQUIRE(proof.best);
  CHECK(proof.is_best_confirmed);
  CHECK(proof.best->card.total == 10'000);
  CHECK(played(two_decisions(), proof.best_actions).phase == session::Phase::ended);
  // Under a seed where it leads nowhere it is only told.
  guide.actions.resize(1);
  Proof other = prove(explore([&] { return exercise; }, options), *exercise, 1);
  other.best = other.least = ScoredPath{};
  other.best->card.verdict = other.least->card.verdict = assessment::Verdict::failed;
  confirm(other, exercise, {guide});
  CHECK_THAT(proof_as_text(other, *exercise, {"small", false}), Contains("'good: by hand'") && Contains("passes with 90 %"));
}

TEST_CASE("a critical error that is one only after something is told with what it comes after") {
  const std::string lua = std::string("start 'a'\nvariables { stopped = false }\n"
                                      "scene 'a' { title = 'A', hub = true, choices = {\n"
                                      "  { 'Stop.', id = 'stop', effect = 'stopped = true', score = { evidence = 4 }, why = 'w', ref = 'bc-16' },\n"
                                      "  { 'Ask.', id = 'ask', to = 'home', when = 'not stopped', why = 'w', ref = 'bc-16' },\n"
                                      "  { 'Tell.', id = 'tell', critical = true, why = 'w', ref = 'bc-16' },\n"
                                      "  { 'Home.', id = 'go', to = 'home' } } }\n") + kEnd;
  Explored explored = shown(lua).explored;
  // The same option, critical once it was stopped: a conversation does so.
  Graph& graph = explored.graph;
  const auto is_choice = [&](const Graph::Edge& edge, const char* id) { return graph.actions[edge.action].payload.text_at("choice") == id; };
  for (std::uint32_t i = graph.nodes[0].first_edge; i < graph.nodes[0].first_edge + graph.nodes[0].edges; ++i) {
    if (is_choice(graph.edges[i], "tell")) graph.edges[i].delta = 0;
  }
  const Proof proof = prove(explored, *loaded(lua), 1);
  REQUIRE(proof.criticals_beside_best.size() == 1);
  CHECK(proof.criticals_beside_best.front() == "a, after 'stop': 'tell', which is none before");
  CHECK_FALSE(option(proof, "a", "tell").is_critical);
  CHECK(option(proof, "a", "tell").is_critical_at_times);
}

TEST_CASE("actions are told in words and not as JSON") {
  const auto words = [](const char* kind, base::Map payload) {
    session::Action action;
    action.kind = kind;
    action.payload = base::Value(std::move(payload));
    return action_in_words(action);
  };
  CHECK(words("ask", {{"text", "Please go on."}}) == "ask “Please go on.”");
  CHECK(words("ask", {{"offer", "time"}}) == "ask what is offered as 'time'");
  CHECK(words("fill", {{"request", 2}, {"fields", base::Map{{"authority", "x"}, {"facts", base::List{"offer", "friday"}}}}}) == "fill in request 2: authority x, facts offer, friday");
  CHECK(words("draft", {{"body", "quay_jobs"}, {"channel", "referral"}}) == "draft a request to 'quay_jobs' (channel referral)");
  CHECK(words("flag", {{"party", "P00007"}, {"role", "payer"}, {"grounds", base::List{base::Map{{"indicator", "growing"}, {"rows", base::List{1, 2, 3}}}}}}) == "flag P00007 as payer (grounds growing on 3 rows)");
  CHECK(words("close", {}) == "close");
  for (const char* kind : {"report", "act", "escalate", "open", "send", "something_new"}) CHECK_THAT(words(kind, {{"party", "P1"}, {"list", base::List{1, base::Map{{"a", "b"}}}}}), !Contains("{") && !Contains("\"") && !Contains("["));
}
