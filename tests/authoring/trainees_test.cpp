#include "authoring/trainees.hpp"

#include <catch2/catch.hpp>

#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
using Catch::Contains;

namespace {

std::shared_ptr<session::Exercise> scored_pack(const std::string& lua) {
  scenario::Bundle bundle = small_pack(lua);
  bundle.settings = base::Map{{"mode", "assessment"}};
  base::Diagnostics diagnostics;
  auto exercise = session::Exercise::load(bundle, scenes(), diagnostics);
  REQUIRE(exercise != nullptr);
  return exercise;
}

SimulateOptions simulated(std::size_t sittings, unsigned workers, double seconds = 0.0) {
  SimulateOptions options;
  options.sittings = sittings;
  options.workers = workers;
  options.seconds = seconds;
  return options;
}

Figures figures_of(const std::string& lua, unsigned workers = 1, std::size_t sittings = 30) {
  return simulate([&] { return scored_pack(lua); }, simulated(sittings, workers));
}

/// Ten decisions, each with a good option, the longer one last, and a bad one.
std::string ten_decisions(bool is_long_good) {
  std::string lua = "start 's0'\n";
  for (int i = 0; i < 10; ++i) {
    const std::string to = i == 9 ? "home" : "s" + std::to_string(i + 1);
    const std::string name = std::to_string(i);
    const std::string good = is_long_good ? "Do it with care, and say to everybody what is done and why it is done." : "Do it.";
    const std::string bad = is_long_good ? "Do not." : "Leave it, since there is always a later day on which it may be done.";
    lua += "scene 's" + name + "' { title = 'S" + name + "', choices = { { '" + bad + "', id = 'bad', to = '" + to + "', score = { evidence = 0, trauma_informed = -1 }, why = 'w', ref = 'bc-16' }, { '" + good + "', id = 'good', to = '" + to +
           "', score = { evidence = 2, trauma_informed = 1 }, why = 'w', ref = 'bc-16' } } }\n";
  }
  return lua + "scene 'home' { ending = 'done' }\nending 'done' { title = 'Home', text = '.' }\n";
}

}  // namespace

TEST_CASE("scores follow skill where decisions are judged by it") {
  const Figures figures = figures_of(ten_decisions(false));
  const auto mean = [&](Trainee trainee) { return figures.groups[static_cast<std::size_t>(trainee)].mean; };
  CHECK(mean(Trainee::expert) == 10'000);
  CHECK(mean(Trainee::expert) > mean(Trainee::careful));
  CHECK(mean(Trainee::careful) > mean(Trainee::novice));
  CHECK(mean(Trainee::novice) > mean(Trainee::guesser));
  CHECK(mean(Trainee::guesser) > mean(Trainee::reckless));
  REQUIRE(figures.separation);
  CHECK(*figures.separation >= 90);
  CHECK(figures.luck == 0);
  for (const Discrimination& one : figures.decisions) CHECK(one.correlation.value_or(0) > 10);
  CHECK_THAT(figures_as_text(figures), !Contains("whoever always") && !Contains("told apart"));
}

TEST_CASE("a trick that beats the exercise is named") {
  const std::string text = figures_as_text(figures_of(ten_decisions(true)));
  CHECK_THAT(text, Contains("with most words passes 100 times of 100"));
  CHECK_THAT(text, !Contains("that stands first passes"));
}

TEST_CASE("a decision at which everybody does the same is named") {
  std::string lua = ten_decisions(false);
  const std::string one = "scene 'home' {";
  lua.replace(lua.find(one), one.size(), "scene 'sx' { title = 'SX', choices = { { 'On.', id = 'on', to = 'home', score = { evidence = 1 }, why = 'w', ref = 'bc-16' } } }\nscene 'home' {");
  const std::size_t last = lua.find("to = 'home'");
  lua.replace(last, 11, "to = 'sx'");
  const std::string text = figures_as_text(figures_of(lua));
  CHECK_THAT(text, Contains("sx: everybody does the same"));
}

TEST_CASE("figures depend on no number of workers") {
  CHECK(figures_as_text(figures_of(ten_decisions(false), 1, 12)) == figures_as_text(figures_of(ten_decisions(false), 3, 12)));
}

TEST_CASE("a sitting ends when its time is up, in the middle of a decision too") {
  const auto exercise = scored_pack(ten_decisions(false));
  std::size_t asked = 0;
  const Sitting sitting = play(exercise, Trainee::expert, 1, 1, 500, [&] { return ++asked > 7; });
  CHECK(asked == 8);
  CHECK(sitting.actions == 2);   // It is asked before each action, and before each of its two options.
  CHECK_FALSE(sitting.has_ended);
  const Sitting whole = play(exercise, Trainee::expert, 1, 1);
  CHECK(whole.has_ended);
  CHECK(whole.actions == 10);
}

TEST_CASE("sittings that the time did not suffice for are not counted, and that is said") {
  const auto load = [] { return scored_pack(ten_decisions(false)); };
  const Figures none = simulate(load, simulated(20, 2, 1e-9));
  CHECK_FALSE(none.is_whole);
  CHECK(none.wanted == 20);
  for (const Group& one : none.groups) CHECK(one.sittings == 0);
  CHECK(none.findings.empty());
  const std::string said = figures_as_text(none);
  CHECK_THAT(said, Contains("0 of 20 sittings of each were played before the time was up (--seconds).") && !Contains("expert") && !Contains("%"));
  CHECK(figures_as_value(none)["groups"].as_list().empty());
  CHECK(simulate(load, simulated(20, 2, 3600.0)).is_whole);
  CHECK(guides_of(load(), 1, 1e-9).empty());
  CHECK(guides_of(load(), 1, 0.0).size() == 1);
}

TEST_CASE("an expert goes the best way that is known, though another step earns more at once") {
  // What earns at once leads to where nothing more is to be had.
  const std::string lua = R"lua(start 'a'
scene 'a' { title = 'A', choices = { { 'Now.', id = 'now', to = 'poor', score = { evidence = 1 }, why = 'w', ref = 'bc-16' }, { 'Later.', id = 'later', to = 'rich', score = { evidence = 0 }, why = 'w', ref = 'bc-16' } } }
scene 'poor' { title = 'P', choices = { { 'On.', id = 'on', to = 'home', score = { trauma_informed = 0 }, why = 'w', ref = 'bc-16' }, { 'Never.', id = 'never', to = 'home', when = 'visited("home")', score = { trauma_informed = 5 }, why = 'w', ref = 'bc-16' } } }
scene 'rich' { title = 'R', choices = { { 'Well.', id = 'well', to = 'home', score = { trauma_informed = 9, evidence = 20 }, why = 'w', ref = 'bc-16' }, { 'Ill.', id = 'ill', to = 'home', score = { trauma_informed = 0 }, why = 'w', ref = 'bc-16' } } }
scene 'home' { ending = 'done' }
ending 'done' { title = 'Home', text = '.' }
)lua";
  const Figures figures = figures_of(lua);
  const auto group = [&](Trainee trainee) { return figures.groups[static_cast<std::size_t>(trainee)]; };
  CHECK(group(Trainee::expert).passed == 30);
  CHECK(group(Trainee::expert).low > 9'000);
  CHECK(group(Trainee::reckless).mean < group(Trainee::guesser).mean);
  CHECK(group(Trainee::guesser).mean < group(Trainee::expert).mean);
  // Who knows nothing takes what earns at once.
  CHECK(play(scored_pack(lua), Trainee::expert, 1, 1).path.front().payload.text_at("choice") == "now");
}

TEST_CASE("a recorded session is a way that experts know, however little is explored") {
  std::string lua = "start 'a'\nvariables { n = 0 }\nscene 'a' { title = 'A', hub = true, choices = {\n";
  RecordedGuide guide;
  const auto step = [&](const std::string& choice) {
    session::Action action;
    action.kind = "choose";
    action.payload = base::Map{{"choice", choice}};
    guide.actions.push_back(std::move(action));
  };
  // Twelve things to do in one order, of which nothing scores before the last.
  for (int i = 0; i < 12; ++i) {
    const std::string name = std::to_string(i);
    lua += "  { 'Do " + name + ".', id = 'do_" + name + "', sticky = true, effect = 'n = n == " + name + " and n + 1 or 0' },\n";
    step("do_" + name);
  }
  lua += "  { 'Done.', id = 'done', to = 'home', when = 'n == 12', score = { evidence = 5, trauma_informed = 5 }, why = 'w', ref = 'bc-16' },\n"
         "  { 'Leave it.', id = 'leave', to = 'home', score = { evidence = 0, trauma_informed = 0 }, why = 'w', ref = 'bc-16' } } }\nscene 'home' { ending = 'done' }\nending 'done' { title = 'Home', text = '.' }\n";
  step("done");
  SimulateOptions options = simulated(10, 1);
  options.states = 12;
  const auto load = [&] { return scored_pack(lua); };
  const auto passed = [&] { return simulate(load, options).groups.front().passed; };
  CHECK(passed() == 0);
  options.recorded = {guide};
  CHECK(passed() == 10);
}

TEST_CASE("every decision is told in the long table") {
  const Figures figures = figures_of(ten_decisions(false));
  const std::string text = figures_as_text(figures, true);
  CHECK_THAT(text, Contains("Decisions (correlation"));
  for (const Discrimination& one : figures.decisions) CHECK_THAT(text, Contains("    " + one.place + " "));
  CHECK_THAT(figures_as_text(figures), !Contains("Decisions (correlation"));
}
