#include <catch2/catch.hpp>

#include "rig.hpp"

using namespace casecraft;
using namespace casecraft::test;

namespace {

const char* const kWords = R"lua(
start "when_was_it"
scene "when_was_it" { title = "The time", text = "What is 20:15 UTC in Maren?", entry = { label = "Local time", accept = {
  { "22:15", "10:15 pm", id = "right", to = "note", score = { evidence = 1 }, why = "Right.", ref = "iso-27037" },
  { "18:15", id = "wrong_way", to = "note", score = { evidence = 0 }, why = "Wrong way.", ref = "iso-27037" },
}, otherwise = { reply = "Write a time such as 22:15." } } }
scene "note" { title = "The note", text = "Write it.", entry = { fields = {
  { name = "risk", label = "Who is at risk?", type = "paragraph", required = true, max = 500 },
  { name = "zone", label = "Zone", type = "option", options = { { "utc", "UTC" }, { "local", "Maren time" } } },
}, checks = {
  { id = "who", field = "risk", any = { "lena", "account holder" }, score = { safeguarding = 2 }, why = "It says who.", missing = "It does not say who.", ref = "crc-19" },
  { id = "no_promise", field = "risk", none = { "will be safe" }, score = { safeguarding = 1 }, why = "No promise.", missing = "A promise.", ref = "crc-19" },
  { id = "zone", when = "answer.zone == 'local'", score = { evidence = 1 }, why = "Zone.", missing = "No zone.", ref = "iso-27037" },
}, to = "over" } }
scene "over" { ending = "over" }
ending "over" { title = "Over", text = "." }
)lua";

}  // namespace

TEST_CASE("an accepted form is found within other words, whatever its punctuation") {
  for (const char* words : {"22:15", " 22.15 ", "at 22:15, I think", "10:15 PM"}) {
    session::MemoryJournal journal;
    session::Session session(exercise_of(kWords), 1, journal);
    INFO(words);
    CHECK(session.apply(action("enter", {{"text", words}})).place == "note");
    CHECK(session.scorecard().competencies[*session.exercise().framework().index_of("evidence")].points == 1);
  }
}

TEST_CASE("words that are not understood cost nothing and move nothing") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kWords), 1, journal);
  for (const std::string& words : {std::string("perhaps"), std::string("122:150"), std::string(150, 'x'), std::string("<b>'; DROP TABLE"), std::string("\xF0\x9F\x98\x80")}) {
    const session::View view = session.apply(action("enter", {{"text", words}}));
    CHECK(view.place == "when_was_it");
    CHECK(view.blocks.back().text == "Write a time such as 22:15.");
    CHECK(view.time == 0);
  }
  CHECK_THROWS_AS(session.apply(action("enter", {{"text", std::string(100'000, 'x')}})), session::ActionRefused);
  CHECK_THROWS_AS(session.apply(action("enter", {{"text", "   "}})), session::ActionRefused);
  CHECK_THROWS_AS(session.apply(action("enter", {{"words", "22:15"}})), session::ActionRefused);
}

TEST_CASE("a form is judged by what it holds") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kWords, session::Mode::assessment), 1, journal);
  session.apply(action("enter", {{"text", "18:15"}}));
  CHECK_THROWS_AS(session.apply(action("enter", {{"zone", "utc"}})), session::ActionRefused);
  CHECK_THROWS_AS(session.apply(action("enter", {{"risk", "Lena"}, {"zone", "mars"}})), session::ActionRefused);
  session.apply(action("enter", {{"risk", "The account-holder; tell her she WILL BE SAFE."}, {"zone", "local"}}));
  const auto card = session.scorecard();
  const auto& framework = session.exercise().framework();
  CHECK(card.competencies[*framework.index_of("safeguarding")].points == 2);
  CHECK(card.competencies[*framework.index_of("safeguarding")].of == 3);
  CHECK(card.competencies[*framework.index_of("evidence")].points == 1);
  CHECK(card.competencies[*framework.index_of("evidence")].of == 2);
  CHECK(session.debrief().decisions.size() == 4);
}

TEST_CASE("accents and capitals make no difference in typed words") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kWords), 1, journal);
  session.apply(action("enter", {{"text", "22:15"}}));
  session.apply(action("enter", {{"risk", "LÉNA is at risk"}}));
  CHECK(session.scorecard().competencies[*session.exercise().framework().index_of("safeguarding")].points == 3);
}
