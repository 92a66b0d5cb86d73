#include <catch2/catch.hpp>

#include "rig.hpp"

using namespace casecraft;
using namespace casecraft::test;

namespace {

const char* const kDoorstep = R"lua(
start "doorstep"
variables { trust = { 0, min = -2, max = 2 }, told = list {} }
scene "doorstep" { title = "The first question", text = { "Mira waits.", { when = "trust > 0", "She looks up." } }, hint = "Who decides?", choices = {
  { "Ask how she is.", id = "ask", effect = "trust = trust + 1; told = with(told, 'ask')", reply = "She nods." },
  { "Leave it there.", id = "leave_it", to = "done", when = "trust >= 1" },
  { "Break the script.", id = "fault", effect = "trust = trust + missing_helper()" },
} }
scene "done" { ending = "fine" }
ending "fine" { title = "An appointment", text = "Trust is ${trust}." }
function missing_helper() return nil + 1 end
)lua";

}  // namespace

TEST_CASE("an action changes the state and the view says what is new") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kDoorstep), 1, journal);
  CHECK(ids_of(session.view()) == "ask fault");
  CHECK(words_of(session.view()) == "The first question\nMira waits.\n");
  const session::View after = session.apply(choose("ask"));
  CHECK(ids_of(after) == "ask leave_it fault");
  CHECK(words_of(after) == "Ask how she is.\nShe nods.\n");
  CHECK(words_of(session.view()) == "The first question\nMira waits.\nShe looks up.\n");
  CHECK(journal.rows().size() == 1);
  CHECK(journal.rows()[0].time == 60);
}

TEST_CASE("a variable is held within its range") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kDoorstep), 1, journal);
  for (int i = 0; i < 5; ++i) session.apply(choose("ask"));
  session.apply(choose("leave_it"));
  CHECK(words_of(session.view()) == "An appointment\nTrust is 2.\n");
}

TEST_CASE("a choice that is not on offer is refused and changes nothing") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kDoorstep), 1, journal);
  const auto before = session.state_hash();
  CHECK_THROWS_AS(session.apply(choose("leave_it")), session::ActionRefused);
  CHECK_THROWS_AS(session.apply(choose("nowhere")), session::ActionRefused);
  CHECK_THROWS_AS(session.apply(action("fly")), session::ActionRefused);
  CHECK(session.state_hash() == before);
  CHECK(journal.rows().empty());
}

TEST_CASE("a script that fails changes nothing, says where, and the session goes on") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kDoorstep), 1, journal);
  session.apply(choose("ask"));
  const auto before = session.state_hash();
  CHECK_THROWS_WITH(session.apply(choose("fault")), Catch::Contains("small/main.lua:11:"));
  CHECK(session.state_hash() == before);
  CHECK(journal.rows().size() == 1);
  CHECK(ids_of(session.apply(choose("ask"))) == "ask leave_it fault");
}

TEST_CASE("an action that the journal cannot keep has not happened") {
  FailingJournal journal;
  session::Session session(exercise_of(kDoorstep), 1, journal);
  session.apply(choose("ask"));
  const auto state = session.state_hash();
  const auto chain = session.chain_hash();
  journal.fails = true;
  CHECK_THROWS_WITH(session.apply(choose("leave_it")), Catch::Contains("disk is full"));
  CHECK(session.state_hash() == state);
  CHECK(session.chain_hash() == chain);
  CHECK_FALSE(session.has_ended());
  journal.fails = false;
  session.apply(choose("leave_it"));
  CHECK(session.has_ended());
  CHECK(journal.rows.size() == 2);
}

TEST_CASE("pausing and leaving cost nothing and lead back to the same place") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kDoorstep), 1, journal);
  session.apply(choose("ask"));
  const std::string here = words_of(session.view());
  for (const char* kind : {"pause", "leave"}) {
    CHECK(session.apply(action(kind)).offers.empty());
    CHECK_THROWS_AS(session.apply(choose("ask")), session::ActionRefused);
    CHECK(words_of(session.apply(action("resume"))) == here);
  }
  CHECK(session.view().time == 60);
}

TEST_CASE("a hint is for practice mode") {
  session::MemoryJournal journal;
  session::Session practice(exercise_of(kDoorstep), 1, journal);
  CHECK(words_of(practice.apply(action("hint"))) == "Who decides?\n");
  session::Session assessment(exercise_of(kDoorstep, session::Mode::assessment), 1, journal);
  CHECK_THROWS_AS(assessment.apply(action("hint")), session::ActionRefused);
  CHECK_THROWS_AS(assessment.apply(action("rewind", {{"to", 0}})), session::ActionRefused);
}

TEST_CASE("an action with another number than the next is refused") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kDoorstep), 1, journal);
  session::Action second = choose("ask");
  second.number = 2;
  CHECK_THROWS_AS(session.apply(second), session::ActionRefused);
}
