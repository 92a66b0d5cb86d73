#include <catch2/catch.hpp>

#include "records/store/sqlite.hpp"
#include "records/store/store.hpp"
#include "scratch.hpp"

using namespace casecraft;
using Catch::Contains;
using test::casecraft_with;
using test::Outcome;
using test::Scratch;

namespace {

const std::string kCourseRounds = std::string(CASECRAFT_SOURCE_DIR) + "/tests/packs/terminal-rounds";

/// Plays to the end as somebody; the session's id's beginning.
std::string played_as(const Scratch& scratch, const std::string& pseudonym) {
  scratch.write("config/casecraft/settings.json", R"({"pseudonym": ")" + pseudonym + "\"}");
  casecraft_with(scratch, "play " + kCourseRounds + " --terminal --seed 7", "1\n1\n2\n");
  return casecraft_with(scratch, "sessions").out.substr(0, 8);
}

}  // namespace

TEST_CASE("a course that is not there is made only with a list or a period, and a slip of the pen is told the nearest name") {
  const Scratch scratch;
  const Outcome none = casecraft_with(scratch, "course Autumn");
  CHECK(none.status == 1);
  CHECK_THAT(none.err, Contains("there is no course 'Autumn'; casecraft course NAME --people FILE.csv makes one"));
  CHECK_THAT(casecraft_with(scratch, "course").out, Contains("There is no course yet"));
  const std::string people = scratch.write("people.csv", "Heron 2\nWren 7\n").string();
  CHECK(casecraft_with(scratch, "course Autumn --people " + people).out == "course 'Autumn' (new): 2 people on its list, sessions are kept without a limit\n");
  CHECK_THAT(casecraft_with(scratch, "course Autum").err, Contains("there is no course 'Autum': did you mean 'Autumn'?"));
  const std::string names = scratch.write("names.csv", "Name\nAnn Real\n").string();
  CHECK(casecraft_with(scratch, "course C4 --people " + names).status == 1);
  CHECK(casecraft_with(scratch, "course C4").status == 1);
  CHECK(casecraft_with(scratch, "course").out == "course 'Autumn': 2 people on its list, sessions are kept without a limit\n");
  CHECK(casecraft_with(scratch, "course Autumn").out == "course 'Autumn': 2 people on its list, sessions are kept without a limit\n  Heron 2\n  Wren 7\n");
}

TEST_CASE("a course is removed with its list after a question, its sessions stay, and a period of retention is not forgotten by it") {
  const Scratch scratch;
  const std::string session = played_as(scratch, "Heron 2");
  const std::string people = scratch.write("people.csv", "Heron 2\nWren 7\n").string();
  casecraft_with(scratch, "course Autumn --keep-days 30 --people " + people);
  const Outcome kept = casecraft_with(scratch, "course Autumn --remove --yes");
  CHECK(kept.status == 1);
  CHECK_THAT(kept.err, Contains("its sessions are kept 30 days, and it has 1") && Contains("casecraft course 'Autumn' --keep-days 0"));
  casecraft_with(scratch, "course Autumn --keep-days 0");
  const Outcome asked = casecraft_with(scratch, "course Autumn --remove", "no\n");
  CHECK(asked.status == 1);
  CHECK_THAT(asked.out, Contains("The course 'Autumn' with 2 entries in its list would be removed for ever; 1 session of it would stay.") && Contains("Nothing was removed."));
  const Outcome removed = casecraft_with(scratch, "course Autumn --remove", "yes\n");
  CHECK(removed.status == 0);
  CHECK_THAT(removed.out, Contains("Removed: the course 'Autumn' with 2 entries in its list.") && Contains("What stays, without a limit of time: 1 session of it.") && Contains("written anew"));
  CHECK_THAT(casecraft_with(scratch, "course Autumn").err, Contains("there is no course 'Autumn'"));
  CHECK_THAT(casecraft_with(scratch, "sessions").out, Contains(session));
  CHECK_THAT(casecraft_with(scratch, "course Autumn --remove --yes").err, Contains("there is no course 'Autumn'"));
  CHECK(casecraft_with(scratch, "course Autumn --remove --keep-days 3").status == 2);
  CHECK(casecraft_with(scratch, "course --remove").status == 2);
  CHECK(casecraft_with(scratch, "course Autumn --yes").status == 2);
}

TEST_CASE("a list of sessions says whose they are and of which course, and so does what is past its time") {
  const Scratch scratch;
  played_as(scratch, "Heron 2");
  CHECK_THAT(casecraft_with(scratch, "sessions").out, Contains("terminal-rounds, Heron 2, seed 7, practice, ended (3 actions)"));
  const std::string people = scratch.write("people.csv", "Heron 2\n").string();
  casecraft_with(scratch, "course Autumn --keep-days 30 --people " + people);
  {
    const auto connection = records::connect_sqlite(scratch.path() / "data/casecraft/sessions.sqlite");
    *connection->sql << "UPDATE sessions SET updated = '2024-01-01T00:00:00.000000Z'";
  }
  const Outcome expired = casecraft_with(scratch, "erase --expired", "no\n");
  CHECK_THAT(expired.out, Contains("  2024-01-01 00:00  terminal-rounds, Heron 2, Autumn\n"));
  {
    const auto connection = records::connect_sqlite(scratch.path() / "data/casecraft/sessions.sqlite");
    *connection->sql << "UPDATE sessions SET course = 'Autumn', pseudonym = ''";
  }
  CHECK_THAT(casecraft_with(scratch, "sessions").out, Contains("terminal-rounds, Autumn, seed 7"));
}

TEST_CASE("a file that is named and is not there is no store, but where something is written into it first") {
  const Scratch scratch;
  for (const char* words : {"sessions", "sessions --json", "inbox", "cohort", "course", "course Autumn", "export --all --format csv -o x.csv", "erase Heron --yes", "my-data Heron -o x.json",
                            "verify 12345678", "report --all -o x.html", "mark 12345678", "replay 12345678", "assignments", "store check", "resume 12345678 --terminal",
                            "play first-steps --resume --terminal"}) {
    INFO(words);
    const Outcome outcome = casecraft_with(scratch, std::string(words) + " --store typo.sqlite");
    CHECK(outcome.status == 1);
    CHECK_THAT(outcome.err, Contains("there is no store typo.sqlite; check the path"));
  }
  CHECK(casecraft_with(scratch, "lint " + kCourseRounds + " --store typo.sqlite").status == 0);
  CHECK_FALSE(std::filesystem::exists(scratch.path() / "typo.sqlite"));
  const std::string fresh = " --store '" + (scratch.path() / "new.sqlite").string() + "'";
  CHECK(casecraft_with(scratch, "course Autumn --keep-days 30" + fresh).status == 0);
  CHECK_THAT(casecraft_with(scratch, "course" + fresh).out, Contains("course 'Autumn'"));
}

TEST_CASE("one session that cannot be read is named wherever all are looked at, and stops no other") {
  const Scratch scratch;
  const std::string whole = played_as(scratch, "Heron 2");
  const std::string torn = played_as(scratch, "Wren 7");
  REQUIRE(whole != torn);
  const auto change = [&scratch](const std::string& statement) {
    const auto connection = records::connect_sqlite(scratch.path() / "data/casecraft/sessions.sqlite");
    *connection->sql << "PRAGMA foreign_keys = OFF";
    *connection->sql << statement;
  };
  change("UPDATE sessions SET seed = 'abc' WHERE pseudonym = 'Wren 7'");
  const Outcome listed = casecraft_with(scratch, "sessions");
  CHECK(listed.status == 1);
  CHECK_THAT(listed.out, Contains(whole) && !Contains(torn));
  CHECK_THAT(listed.err, Contains("the session " + torn) && Contains("its seed is 'abc', which is no number"));
  CHECK_THAT(casecraft_with(scratch, "sessions --json").err, Contains("the session " + torn));
  const Outcome checked = casecraft_with(scratch, "store check");
  CHECK(checked.status == 1);
  CHECK_THAT(checked.out, Contains("Problem: the session " + torn) && Contains("2 sessions, 3 actions; see the problems above."));
  CHECK_THAT(casecraft_with(scratch, "verify " + whole + " --pack " + kCourseRounds).out, Contains("genuine"));
  CHECK_THAT(casecraft_with(scratch, "verify " + torn).err, Contains("the session " + torn));
  CHECK_THAT(casecraft_with(scratch, "export --all --format csv -o all.csv --force").out, Contains("Not exported: the session " + torn) && Contains("all.csv: 1 session"));
  CHECK_THAT(casecraft_with(scratch, "inbox").out, Contains("Not looked at: the session " + torn));
  const Outcome mine = casecraft_with(scratch, "my-data 'Wren 7' -o wren.json");
  CHECK(mine.status == 1);

  change("UPDATE sessions SET seed = '7', bundle = '00' WHERE pseudonym = 'Wren 7'");
  CHECK_THAT(casecraft_with(scratch, "store check").out, Contains("Problem: the session " + torn) && Contains("is called '00', which is no hash") && Contains("see the problems above"));
  change("UPDATE sessions SET bundle = '" + std::string(64, '0') + "' WHERE pseudonym = 'Wren 7'");
  CHECK_THAT(casecraft_with(scratch, "store check").out, Contains("Problem: the session " + torn) && Contains("the store does not hold the exercise that it was played with (0000"));
  change("UPDATE sessions SET bundle = (SELECT bundle FROM sessions WHERE pseudonym = 'Heron 2'), result = '' WHERE pseudonym = 'Wren 7'");
  const Outcome result = casecraft_with(scratch, "store check");
  CHECK_THAT(result.out, Contains("Problem: the session " + torn) && Contains("its result is no JSON") && !Contains("Problem: the session " + whole));
  change("UPDATE sessions SET result = (SELECT result FROM sessions WHERE pseudonym = 'Heron 2') WHERE pseudonym = 'Wren 7'");
  change("UPDATE journal SET chain = '00' WHERE number = 2 AND session LIKE '" + torn + "%'");
  CHECK_THAT(casecraft_with(scratch, "verify " + torn).err, Contains("was altered at action 2: its link is '00'"));
  CHECK_THAT(casecraft_with(scratch, "store check").out, Contains("Problem: the session " + torn) && Contains("was altered at action 2") && Contains("2 sessions, 6 actions; see the problems above."));

  // What cannot be read can be erased.
  change("UPDATE sessions SET seed = 'abc' WHERE pseudonym = 'Wren 7'");
  const Outcome erased = casecraft_with(scratch, "erase 'Wren 7'", "yes\n");
  CHECK_THAT(erased.out, Contains("1 session of 'Wren 7' would be erased") && Contains("Erased: 1 session with 3 actions"));
  CHECK_THAT(casecraft_with(scratch, "store check").out, Contains("1 session, 3 actions; all is well."));
}
