#include <catch2/catch.hpp>
#include <set>

#include "rig.hpp"

using namespace casecraft;
using namespace casecraft::test;

namespace {

const char* const kRounds = R"lua(
start "room"
variables { count = 0, luck = 0, seen = map {} }
seeded { colour = { "red", "green", "blue", "grey" } }
scene "room" { title = "Room", text = "It is ${colour}, ${count}.", hub = true, choices = {
  { "Draw.", id = "draw", sticky = true, effect = "count = count + 1; luck = luck + draw('dice', 6)", score = { evidence = 1 }, why = "w", ref = "iso-27037" },
  { "Look aside.", id = "aside", call = "aside" },
  { "Go.", id = "go", to = "out" },
} }
scene "aside" { title = "Aside", text = "A corridor.", to = "back" }
scene "out" { ending = "out" }
ending "out" { title = "Out", text = "Luck ${luck}." }
)lua";

}  // namespace

TEST_CASE("a replayed session has the same state, chain and view") {
  const auto exercise = exercise_of(kRounds);
  session::MemoryJournal journal;
  session::Session played(exercise, 42, journal);
  for (const char* id : {"draw", "draw", "aside"}) played.apply(choose(id));
  played.apply(action("note", {{"text", "corridor"}}));
  session::MemoryJournal nowhere;
  session::Session again(exercise, 42, nowhere);
  again.replay(journal.rows());
  CHECK(again.state_hash() == played.state_hash());
  CHECK(again.chain_hash() == played.chain_hash());
  CHECK(words_of(again.view()) == words_of(played.view()));
  CHECK(words_of(played.apply(action("continue"))) == words_of(again.apply(action("continue"))));
  CHECK(again.look({"notes"}).rows.size() == 1);
}

TEST_CASE("another seed is another case, and the same seed the same") {
  const auto exercise = exercise_of(kRounds);
  std::set<std::string> cases;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    session::MemoryJournal journal;
    session::Session one(exercise, seed, journal);
    session::Session two(exercise, seed, journal);
    CHECK(words_of(one.view()) == words_of(two.view()));
    cases.insert(words_of(one.view()));
  }
  CHECK(cases.size() == 4);
}

TEST_CASE("a rewind stands where it stood, and the journal only grows") {
  const auto exercise = exercise_of(kRounds);
  session::MemoryJournal journal;
  session::Session session(exercise, 5, journal);
  session.apply(choose("draw"));
  const auto after_one = session.state_hash();
  session.apply(choose("draw"));
  session.apply(choose("draw"));
  session.apply(action("rewind", {{"to", 1}}));
  CHECK(session.state_hash() == after_one);
  session.apply(choose("aside"));
  session.apply(action("rewind", {{"to", 3}}));
  session::MemoryJournal other;
  session::Session straight(exercise, 5, other);
  for (int i = 0; i < 3; ++i) straight.apply(choose("draw"));
  CHECK(session.state_hash() == straight.state_hash());
  CHECK(journal.rows().size() == 6);
  session::MemoryJournal nowhere;
  session::Session again(exercise, 5, nowhere);
  again.replay(journal.rows());
  CHECK(again.chain_hash() == session.chain_hash());
  CHECK(session.debrief().rewinds == 2);
}

TEST_CASE("a replay that differs names the action and both hashes") {
  const auto exercise = exercise_of(kRounds);
  session::MemoryJournal journal;
  session::Session played(exercise, 42, journal);
  for (int i = 0; i < 4; ++i) played.apply(choose("draw"));
  session::MemoryJournal nowhere;
  session::Session again(exercise, 42, nowhere);
  const auto before = again.state_hash();

  SECTION("a state hash was changed") {
    auto rows = journal.rows();
    rows[2].state.a ^= 1;
    try {
      again.replay(rows);
      FAIL("not noticed");
    } catch (const session::ReplayDiverged& diverged) {
      CHECK(diverged.action == 3);
      CHECK_THAT(diverged.what(), Catch::Contains(rows[2].state.hex()) && Catch::Contains(journal.rows()[2].state.hex()));
    }
  }
  SECTION("a payload was changed for one that is possible too") {
    auto rows = journal.rows();
    rows[1].payload = R"({"choice":"aside"})";
    CHECK_THROWS_AS(again.replay(rows), session::ReplayDiverged);
  }
  SECTION("a payload was changed for one that is not possible") {
    auto rows = journal.rows();
    rows[1].payload = R"({"choice":"nothing"})";
    CHECK_THROWS_WITH(again.replay(rows), Catch::Contains("action 2"));
  }
  SECTION("a row is missing") {
    auto rows = journal.rows();
    rows.erase(rows.begin() + 1);
    CHECK_THROWS_WITH(again.replay(rows), Catch::Contains("action 3") && Catch::Contains("action 2"));
  }
  SECTION("the chain was changed") {
    auto rows = journal.rows();
    rows[3].chain[0] ^= 1;
    CHECK_THROWS_WITH(again.replay(rows), Catch::Contains("chain is broken at action 4"));
  }
  SECTION("it is another seed's") {
    session::Session other(exercise, 43, nowhere);
    CHECK_THROWS(other.replay(journal.rows()));
  }
  CHECK(again.state_hash() == before);
}

TEST_CASE("two sessions on one exercise do not see each other's variables") {
  const auto exercise = exercise_of(kRounds);
  session::MemoryJournal journal;
  session::Session one(exercise, 1, journal);
  session::Session two(exercise, 1, journal);
  one.apply(choose("draw"));
  one.apply(choose("draw"));
  two.apply(choose("draw"));
  CHECK_THAT(words_of(one.view()), Catch::Contains(", 2."));
  CHECK_THAT(words_of(two.view()), Catch::Contains(", 1."));
}

TEST_CASE("the transcript holds everything that was read") {
  const auto exercise = exercise_of(kRounds);
  session::MemoryJournal journal;
  session::Session session(exercise, 1, journal);
  session.apply(choose("draw"));
  session.apply(choose("aside"));
  std::string words;
  for (const session::PageRow& row : session.look({"transcript"}).rows) words += row.text.str() + "|";
  CHECK_THAT(words, Catch::StartsWith("Room|It is ") && Catch::Contains("|Draw.|") && Catch::EndsWith("Look aside.|Aside|A corridor.|"));
}
