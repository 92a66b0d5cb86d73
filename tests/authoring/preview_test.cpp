#include <catch2/catch.hpp>

#include <algorithm>

#include "authoring/inspector.hpp"
#include "authoring/play_tests.hpp"
#include "authoring/recording.hpp"
#include "authoring/ways_in.hpp"
#include "session/session.hpp"
#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;

namespace {

std::shared_ptr<session::Exercise> previewed(const std::string& main_lua) {
  base::Diagnostics diagnostics;
  auto exercise = session::Exercise::load(small_pack(main_lua), scenes(), diagnostics);
  std::string all;
  for (const base::Diagnostic& one : diagnostics.all()) all += base::format_diagnostic(one);
  INFO(all);
  REQUIRE(exercise != nullptr);
  return exercise;
}

WaysIn ways_into(const std::string& main_lua) { return WaysIn([&] { return previewed(main_lua); }, session::Mode::practice, {1, 10'000, 0.0}); }

session::Action chosen(const std::string& id) { return {0, "trainee", "choose", base::Map{{"choice", id}}}; }
session::Action sent(const std::string& kind, base::Value payload = base::Map{}) { return {0, "trainee", kind, std::move(payload)}; }

/// Where one stands after these actions.
std::string place_after(const std::string& main_lua, const std::vector<session::Action>& actions) {
  session::MemoryJournal journal;
  session::Session session(previewed(main_lua), 1, journal);
  for (const session::Action& action : actions) session.apply(action);
  return session.view().place.str();
}

PlayedSession read_played(const std::string& json, base::JsonDocument& document) {
  base::Diagnostics diagnostics;
  document = base::read_json("small/tests/played.json", json, diagnostics);
  const auto played = read_played_session(document, diagnostics);
  std::string all;
  for (const base::Diagnostic& one : diagnostics.all()) all += base::format_diagnostic(one);
  INFO(json << all);
  REQUIRE(played);
  return *played;
}

PlayedSession read_played(const std::string& json) {
  base::JsonDocument document;
  return read_played(json, document);
}

const InspectedVariable& variable(const Inspector& inspector, const std::string& name) {
  const auto& all = inspector.variables();
  const auto found = std::find_if(all.begin(), all.end(), [&](const InspectedVariable& one) { return one.name == name; });
  REQUIRE(found != all.end());
  return *found;
}

/// Lines count from 1; each variable is changed by another kind of thing.
constexpr const char* kWatched = R"lua(start "hall"
variables { trust = { 1, min = 0, max = 4 }, tone = { "none", one_of = { "none", "calm" } },
  rung = false, late = false, been = 0 }
local function calm() tone = "calm" end
scene "hall" { title = "The hall", text = "Somebody waits.",
  enter = "been = been + 1",
  choices = {
    { "Sit down beside her.", id = "sit", minutes = 20,
      effect = function()
        trust = trust + 2
        calm()
      end },
    { "Look at your notes.", id = "notes", minutes = 1, effect = "trust = trust + 0" },
    { "Go out.", id = "leave_hall", to = "yard" },
  }, hub = true }
scene "yard" { title = "The yard", text = "It rains.", choices = { { "Go home.", id = "home", to = "end_of_it" } } }
scene "end_of_it" { ending = "over" }
event "bell" { after = "10m", text = "A bell rings.", effect = "rung = true; trust = trust - 1" }
deadline "report" { label = "The report", due = "15m", met = "false", missed = { effect = "late = true", text = "It is late.", why = "It was due.", ref = "iso-27037" } }
ending "over" { title = "Over", text = "You go home." }
)lua";

}  // namespace

TEST_CASE("a way into a scene is the one with the fewest actions, and a session that takes it stands there") {
  const WaysIn ways = ways_into(two_decisions());
  CHECK(ways.is_whole());
  const std::vector<std::pair<std::string, std::size_t>> wanted{{"doorstep", 0}, {"clock", 1}, {"desk", 2}, {"home", 3}};
  for (const auto& [place, fewest] : wanted) {
    INFO(place);
    const auto way = ways.to(place);
    REQUIRE(way);
    CHECK(way->actions.size() == fewest);
    CHECK(way->is_shortest);
    CHECK(place_after(two_decisions(), way->actions) == place);
  }
}

TEST_CASE("there is no way into a scene that nobody comes to, and it is said that everything was looked at") {
  const WaysIn ways = ways_into(R"lua(start "a"
variables { knows = false }
scene "a" { title = "A", text = "One.", choices = { { "On.", id = "on", to = "b" }, { "Aside.", id = "aside", to = "c", when = "knows" } } }
scene "b" { ending = "over" }
scene "c" { title = "C", text = "Two.", to = "b", label = "On" }
ending "over" { title = "Over", text = "Done." })lua");
  CHECK(ways.is_whole());
  CHECK_FALSE(ways.to("c"));
  CHECK(ways.to("b"));
}

TEST_CASE("scenes with the same ending have ways of their own") {
  const WaysIn ways = ways_into(R"lua(start "a"
scene "a" { title = "A", text = "One.", choices = { { "Left.", id = "left", to = "b" }, { "Right.", id = "right", to = "c" } } }
scene "b" { ending = "over" }
scene "c" { ending = "over" }
ending "over" { title = "Over", text = "Done." })lua");
  REQUIRE(ways.to("b"));
  REQUIRE(ways.to("c"));
  CHECK(ways.to("b")->actions.front().payload.text_at("choice") == "left");
  CHECK(ways.to("c")->actions.front().payload.text_at("choice") == "right");
}

TEST_CASE("a recorded session leads to each place as far as it took to come there first, through a way back and a leave") {
  const PlayedSession played = read_played(R"({"name": "goes back", "seed": 3, "mode": "practice", "expect": {"place": "desk"},
    "actions": [{"choose": "push"}, "leave", {"enter": {"text": "nine"}}, {"rewind": 0}, {"choose": "her_choice"}, "pause", "resume", {"enter": {"text": "22:15"}}]})");
  const RecordedWay way = recorded_way(played, "goes-back.json", previewed(two_decisions()));
  CHECK(way.stopped_at == "");
  CHECK(way.whole.seed == 3);
  CHECK(way.places.at("doorstep") == 0);
  CHECK(way.places.at("clock") == 1);
  REQUIRE(way.places.count("desk") == 1);
  const std::vector<session::Action> up_to(way.whole.actions.begin(), way.whole.actions.begin() + static_cast<std::ptrdiff_t>(way.places.at("desk")));
  CHECK(place_after(two_decisions(), up_to) == "desk");
  CHECK(way.places.count("home") == 0);
}

TEST_CASE("a recorded session that no longer fits leads as far as it fits, and says where it stops") {
  const PlayedSession played = read_played(R"({"name": "old", "seed": 1, "expect": {"place": "desk"}, "actions": [{"choose": "push"}, {"choose": "gone"}]})");
  const RecordedWay way = recorded_way(played, "old.json", previewed(two_decisions()));
  CHECK(way.places.count("clock") == 1);
  CHECK(way.stopped_at.find("action 2 of 'old' is not possible at 'clock'") != std::string::npos);
}

TEST_CASE("the inspector says of each change what did it, and where that is written") {
  Inspector inspector(previewed(kWatched), 1);
  const InspectedVariable& been = variable(inspector, "been");
  REQUIRE(been.changes.size() == 1);
  CHECK(been.changes[0].action == 0);
  CHECK(been.changes[0].by == "coming to scene 'hall'");
  CHECK(been.changes[0].where.line == 6);

  inspector.follow(std::vector<session::Action>{chosen("notes"), chosen("sit")});
  const InspectedVariable& trust = variable(inspector, "trust");
  CHECK(trust.kind == "a whole number");
  CHECK(trust.range == "0 to 4");
  CHECK(trust.first == base::Value(1));
  CHECK(trust.now == base::Value(2));
  CHECK(trust.where.line == 2);
  REQUIRE(trust.changes.size() == 2);   // What stays the same is no change.
  CHECK(trust.changes[0].action == 2);
  CHECK(trust.changes[0].done == "Sit down beside her.");
  CHECK(trust.changes[0].before == base::Value(1));
  CHECK(trust.changes[0].after == base::Value(3));
  CHECK(trust.changes[0].by == "choice 'sit' of scene 'hall'");
  CHECK(trust.changes[0].where.line == 10);
  CHECK(trust.changes[1].by == "event 'bell'");
  const InspectedVariable& tone = variable(inspector, "tone");
  REQUIRE(tone.changes.size() == 1);
  CHECK(tone.changes[0].by == "choice 'sit' of scene 'hall'");
  CHECK(tone.changes[0].where.line == 4);
  CHECK(variable(inspector, "late").changes.at(0).by == "missed of deadline 'report'");
}

TEST_CASE("the inspector knows what is due and when, until it has happened") {
  Inspector inspector(previewed(kWatched), 1);
  REQUIRE(inspector.due().size() == 2);
  CHECK(inspector.due()[0].due.id == "bell");
  CHECK(inspector.due()[0].due.at == 600);
  CHECK(inspector.due()[0].where.line == 18);
  CHECK(inspector.due()[1].due.is_deadline);
  inspector.follow(std::vector<session::Action>{chosen("sit")});
  CHECK(inspector.due().empty());
}

TEST_CASE("the inspector follows a way back as if it had never gone further") {
  Inspector inspector(previewed(kWatched), 1);
  inspector.follow(std::vector<session::Action>{chosen("sit"), chosen("leave_hall")});
  inspector.follow(std::vector<session::Action>{chosen("notes")});
  CHECK(variable(inspector, "trust").now == base::Value(1));
  CHECK(variable(inspector, "trust").changes.empty());
  CHECK(inspector.done() == std::vector<std::string>{"Look at your notes."});
}

TEST_CASE("the inspector lists what each action scored") {
  Inspector inspector(previewed(two_decisions()), 1);
  inspector.follow(std::vector<session::Action>{chosen("her_choice"), sent("enter", base::Map{{"text", "22:15"}}), chosen("tip_off")});
  const auto& scores = inspector.scores();
  REQUIRE(scores.size() >= 3);
  CHECK(scores[0].action == 1);
  CHECK(scores[0].competency == "trauma_informed");
  CHECK(scores[0].points == 2);
  CHECK(std::any_of(scores.begin(), scores.end(), [](const InspectedScore& one) { return one.is_critical && one.action == 3; }));
}

TEST_CASE("looking into a session changes nothing in it") {
  const auto exercise = previewed(kWatched);
  session::MemoryJournal watched_journal;
  session::Session watched(exercise, 1, watched_journal);
  Inspector inspector(exercise, 1);
  session::MemoryJournal alone_journal;
  session::Session alone(previewed(kWatched), 1, alone_journal);
  const std::vector<session::Action> actions{chosen("sit"), chosen("notes"), chosen("leave_hall"), chosen("home")};
  for (std::size_t i = 0; i < actions.size(); ++i) {
    watched.apply(actions[i]);
    inspector.follow(std::span(actions).first(i + 1));
    alone.apply(actions[i]);
    CHECK(watched.state_hash() == alone.state_hash());
  }
}

TEST_CASE("an action is recorded in the shortest form that gives it back") {
  const std::vector<std::pair<session::Action, std::string>> forms{
      {sent("continue"), R"("continue")"},
      {chosen("push"), R"({"choose":"push"})"},
      {sent("wait", base::Map{{"until", "next"}}), R"("wait")"},
      {sent("wait", base::Map{{"minutes", 30}}), R"({"wait":30})"},
      {sent("enter", base::Map{{"text", "22:15"}}), R"({"enter":{"text":"22:15"}})"},
      {sent("enter", base::Map{{"risk", "high"}, {"zone", "local"}}), R"({"enter":{"risk":"high","zone":"local"}})"},
      {sent("note", base::Map{{"text", "Coat on."}}), R"({"note":"Coat on."})"},
      {sent("ask", base::Map{{"text", "Tell me."}}), R"({"ask":"Tell me."})"},
      {sent("ask", base::Map{{"offer", "open"}}), R"({"pick":"open"})"},
      {sent("rewind", base::Map{{"to", 2}}), R"({"rewind":2})"},
      {sent("send", base::Map{{"request", 1}}), R"({"send":1})"},
      {sent("fill", base::Map{{"request", 1}, {"field", "basis"}, {"value", "x"}}), R"({"fill":{"field":"basis","request":1,"value":"x"}})"},
      {sent("ask", base::Map{{"party", "P1"}, {"what", "kyc"}}), R"({"ask":{"party":"P1","what":"kyc"}})"},
  };
  for (const auto& [action, form] : forms) {
    CHECK(base::to_json(short_form(action)) == form);
    const session::Action again = session::action_from_value(short_form(action), "here");
    CHECK(again.kind == action.kind);
    CHECK(again.payload == action.payload);
  }
}

TEST_CASE("what is recorded is a played session that passes, in the middle and at the end") {
  const auto exercise = previewed(two_decisions());
  session::MemoryJournal journal;
  session::Session session(exercise, 4, journal);
  std::vector<session::Action> taken;
  const auto record_and_play = [&] {
    base::JsonDocument document;
    const PlayedSession played = read_played(recorded_session("it's \"careful\"", taken, session), document);
    CHECK(played.name == "it's \"careful\"");
    CHECK(played.seed == 4);
    CHECK(played.actions.size() == taken.size());
    base::Diagnostics diagnostics;
    const bool is_as_expected = authoring::play(played, document, exercise, diagnostics);
    for (const base::Diagnostic& one : diagnostics.all()) INFO(one.message);
    CHECK(is_as_expected);
    return played;
  };
  record_and_play();
  for (const session::Action& action : {chosen("push"), sent("rewind", base::Map{{"to", 0}}), chosen("her_choice"), sent("enter", base::Map{{"text", "22:15"}})}) {
    session.apply(action);
    taken.push_back(action);
  }
  CHECK(record_and_play().expect.place == "desk");
  for (const session::Action& action : {chosen("tip_off"), chosen("go_home")}) {
    session.apply(action);
    taken.push_back(action);
  }
  const PlayedSession played = record_and_play();
  CHECK(played.expect.ending == "done");
  CHECK(played.expect.verdict == "failed");
  CHECK(played.expect.critical == std::vector<std::string>{"desk/tip_off"});
}

TEST_CASE("a recorded session's file is named after it") {
  CHECK(recorded_file_name("Tired, no hints") == "tired-no-hints.json");
  CHECK(recorded_file_name("../../etc/Passwd") == "etc-passwd.json");
  CHECK_THROWS_WITH(recorded_file_name(" — "), Catch::Matchers::Contains("needs a name with letters or digits"));
}
