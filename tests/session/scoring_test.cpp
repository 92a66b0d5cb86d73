#include <catch2/catch.hpp>

#include "rig.hpp"

using namespace casecraft;
using namespace casecraft::test;

namespace {

const char* const kDecide = R"lua(
start "first"
variables { done = false }
scene "first" { title = "First", text = "?", choices = {
  { "Good.", id = "good", to = "tasks", score = { evidence = 2 }, why = "Good.", ref = "bc-16" },
  { "Half.", id = "half", to = "tasks", score = { evidence = 1 }, why = "Half.", ref = "bc-16" },
  { "Tip off.", id = "tip_off", to = "tasks", score = { evidence = 2 }, critical = true, why = "Told the suspect.", ref = "bc-16" },
} }
scene "tasks" { title = "Tasks", text = "!", hub = true, choices = {
  { "Call.", id = "call", effect = "done = true", score = { safeguarding = 2 }, why = "Safe.", ref = "crc-19" },
  { "File.", id = "file", score = { evidence = 1 }, why = "Kept.", ref = "bc-16" },
  { "Again.", id = "again", to = "first" },
  { "End.", id = "end", to = "over" },
} }
scene "over" { ending = "over" }
ending "over" { title = "Over", text = "." }
duty "called" { title = "Somebody was called", done = "done", score = { safeguarding = 2 }, why = "Called.", missed = "Nobody called.", ref = "crc-19" }
)lua";

session::Session played(session::JournalSink& journal, std::initializer_list<const char*> ids) {
  session::Session session(exercise_of(kDecide, session::Mode::assessment), 1, journal);
  for (const char* id : ids) session.apply(choose(id));
  return session;
}

}  // namespace

TEST_CASE("the best that was open is what could be earned") {
  session::MemoryJournal journal;
  const auto card = played(journal, {"half", "call", "file", "end"}).scorecard();
  CHECK(card.competencies[*exercise_of(kDecide)->framework().index_of("evidence")].share == 6667);
  CHECK(card.competencies[*exercise_of(kDecide)->framework().index_of("safeguarding")].share == 10000);
  CHECK(card.competencies[*exercise_of(kDecide)->framework().index_of("wellbeing")].share == std::nullopt);
  CHECK(card.verdict == assessment::Verdict::passed);
}

TEST_CASE("a decision counts once, however often it is taken") {
  session::MemoryJournal journal;
  const auto card = played(journal, {"half", "again", "good", "call", "file", "end"}).scorecard();
  CHECK(card.competencies[*exercise_of(kDecide)->framework().index_of("evidence")].points == 2);
}

TEST_CASE("a critical error fails the exercise whatever the total, also at a decision that counts no more") {
  session::MemoryJournal journal;
  const auto card = played(journal, {"good", "again", "tip_off", "call", "file", "end"}).scorecard();
  CHECK(card.total == 10000);
  CHECK(card.verdict == assessment::Verdict::failed);
  REQUIRE(card.critical_errors.size() == 1);
  CHECK(card.critical_errors[0].choice == "tip_off");
}

TEST_CASE("a duty that was not done earns nothing of what it could have") {
  session::MemoryJournal journal;
  const auto session = played(journal, {"good", "end"});
  CHECK(session.scorecard().competencies[*session.exercise().framework().index_of("safeguarding")].share == 0);
  const assessment::Debrief debrief = session.debrief();
  REQUIRE(debrief.decisions.size() == 2);
  CHECK(debrief.decisions[1].is_duty);
  CHECK(debrief.decisions[1].why == "Nobody called.");
}

TEST_CASE("the debrief says what each decision did, what was better, and what was never tried") {
  session::MemoryJournal journal;
  const auto session = played(journal, {"half", "call", "end"});
  const assessment::Debrief debrief = session.debrief();
  CHECK(debrief.ending == "over");
  REQUIRE(debrief.decisions.size() == 3);
  CHECK(debrief.decisions[0].taken == "Half.");
  CHECK(debrief.decisions[0].better == "Good.");
  CHECK(debrief.decisions[0].action == 1);
  REQUIRE(debrief.untried.size() == 1);
  CHECK(debrief.untried[0].label == "File.");
}

TEST_CASE("no feedback is shown in assessment mode, and it is in practice mode") {
  session::MemoryJournal journal;
  session::Session assessment(exercise_of(kDecide, session::Mode::assessment), 1, journal);
  CHECK_THAT(words_of(assessment.apply(choose("half"))), !Catch::Contains("Half.\nHalf."));
  session::Session practice(exercise_of(kDecide), 1, journal);
  const session::View view = practice.apply(choose("half"));
  CHECK_THAT(words_of(view), Catch::Contains("Half.\nHalf."));
  CHECK(view.blocks[1].reference == "bc-16");
}
