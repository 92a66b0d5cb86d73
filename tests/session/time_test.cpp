#include <catch2/catch.hpp>

#include "rig.hpp"

using namespace casecraft;
using namespace casecraft::test;

namespace {

const char* const kEvening = R"lua(
start "desk"
variables { kept = false, lost = false }
scene "desk" { title = "Desk", text = "A desk.", choices = {
  { "Ask for the logs to be kept.", id = "keep", effect = "kept = true; schedule('reply', '20m')", minutes = 5 },
  { "Read on.", id = "read", minutes = 30 },
  { "Go home.", id = "home", to = "corridor" },
} }
scene "call" { title = "A call", text = "Somebody rings.", choices = { { "Answer.", id = "answer", to = "back" } } }
scene "second_call" { title = "Another call", text = "Somebody else rings.", choices = { { "Answer too.", id = "answer_too", to = "back" } } }
scene "corridor" { text = "It is ${clock()}.", to = "home" }
scene "home" { ending = "home" }
ending "home" { title = "Home", text = "It is ${clock()}." }
document "answer" { title = "Answer of ${clock()}", from = "Lantern", text = "Kept until ${time_at(120)}." }
document "first" { title = "First paper", text = "As it came.", received = true }
event "reply" { document = "answer", text = "A message arrives." }
event "rings" { after = "40m", text = "The telephone rings.", to = "call" }
event "rings_too" { after = "45m", text = "The other telephone rings.", to = "second_call" }
deadline "logs" { label = "Logs are deleted", due = "1h", zone = "Kestral/Bay", met = "kept",
  missed = { effect = "lost = true", text = "The logs are gone.", score = { evidence = -1 }, why = "Nobody asked.", ref = "bc-16" } }
)lua";

}  // namespace

TEST_CASE("a scheduled reply arrives when its time has come") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kEvening), 1, journal);
  CHECK(session.view().documents == 1);
  CHECK(session.apply(choose("keep")).documents == 1);
  const session::View arrived = session.apply(action("wait", {{"until", "next"}}));
  CHECK(arrived.time == 20 * 60);
  CHECK(arrived.unread == 1);
  CHECK_THAT(words_of(arrived), Catch::Contains("A message arrives.") && Catch::Contains("In the case file: Answer of Fri 17:00 MRT"));
  const session::Page page = session.look({"document", "answer"});
  CHECK(page.rows.at(0).text == "Kept until Fri 18:40 MRT.");
}

TEST_CASE("two calls at once are taken one after the other and lead back") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kEvening), 1, journal);
  session.apply(choose("read"));
  CHECK(ids_of(session.apply(choose("read"))) == "answer");
  CHECK(ids_of(session.apply(choose("answer"))) == "answer_too");
  CHECK(ids_of(session.apply(choose("answer_too"))) == "keep read home");
}

TEST_CASE("a place that is reached tells the time of arrival") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kEvening), 1, journal);
  CHECK_THAT(words_of(session.apply(choose("home"))), Catch::Contains("It is Fri 16:41 MRT."));
}

TEST_CASE("a deadline that is not met is told, scored and gone from the list") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kEvening), 1, journal);
  const session::Page open = session.look({"deadlines"});
  REQUIRE(open.rows.size() == 1);
  CHECK(open.rows[0].detail == "Fri 11:40 KBT · Fri 15:40 UTC");
  CHECK(open.rows[0].text == "in 1 h");
  CHECK_THAT(words_of(session.apply(action("wait", {{"minutes", 90}}))), Catch::Contains("The logs are gone."));
  CHECK(session.look({"deadlines"}).rows.empty());
}

TEST_CASE("a deadline that was met passes in silence") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kEvening), 1, journal);
  session.apply(choose("keep"));
  CHECK_THAT(words_of(session.apply(action("wait", {{"minutes", 90}}))), !Catch::Contains("gone"));
}

TEST_CASE("waiting is refused when it has no sense") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kEvening), 1, journal);
  for (const std::int64_t minutes : {std::int64_t{0}, std::int64_t{-5}, std::int64_t{99'999'999}}) {
    CHECK_THROWS_AS(session.apply(action("wait", {{"minutes", minutes}})), session::ActionRefused);
  }
  CHECK_THROWS_AS(session.apply(action("wait")), session::ActionRefused);
}

TEST_CASE("a search in the case file finds what holds the words") {
  session::MemoryJournal journal;
  session::Session session(exercise_of(kEvening), 1, journal);
  session::Lookup lookup{"documents"};
  lookup.words = "AS IT";
  CHECK(session.look(lookup).rows.size() == 1);
  lookup.words = "nowhere";
  CHECK(session.look(lookup).rows.empty());
  CHECK_THROWS_AS(session.look({"weather"}), Error);
}

TEST_CASE("whoever waits is called away by an event that says so, and by no other") {
  const auto waited = [](const std::string& words) {
    std::string lua = kEvening;
    const std::string rings = "event \"rings\" { after = \"40m\",";
    lua.replace(lua.find(rings), rings.size(), rings + words);
    session::MemoryJournal journal;
    session::Session session(exercise_of(lua), 1, journal);
    return session.apply(action("wait", {{"minutes", 50}}));
  };
  const session::View whole = waited("");
  CHECK(whole.time == 50 * 60);
  CHECK(whole.place == "call");
  const session::View called = waited(" stops_waiting = true,");
  CHECK(called.time == 40 * 60);
  CHECK(called.place == "call");
  CHECK_THAT(words_of(called), Catch::Contains("You break off after 40 min."));
}
