#include <catch2/catch.hpp>

#include "apps/program/files_on_disk.hpp"
#include "base/json.hpp"
#include "records/store/sqlite.hpp"
#include "scratch.hpp"

using namespace casecraft;
using Catch::Contains;
using test::casecraft_with;
using test::Outcome;
using test::Scratch;

namespace {

/// A session that ends with a note which somebody has to read; its id's beginning.
std::string session_with_a_note(const Scratch& scratch) {
  const std::string pack = std::string(CASECRAFT_SOURCE_DIR) + "/tests/packs/terminal-evening";
  casecraft_with(scratch, "play " + pack + " --terminal --seed 7",
                 "1\n3\n1\n15:05\n1\n1\nThe register says that Ilan Veru signed it out at 15:05 today.\n.\n2\nMira\n3\n2\n4\nsend\n");
  return casecraft_with(scratch, "sessions").out.substr(0, 8);
}

}  // namespace

TEST_CASE("a note waits in the inbox until somebody decides and says why") {
  const Scratch scratch;
  CHECK(casecraft_with(scratch, "inbox").out == "Nothing waits for a decision.\n");
  const std::string session = session_with_a_note(scratch);
  CHECK_THAT(casecraft_with(scratch, "inbox").out, Contains("The note for the morning") && Contains("signed it out at 15:05") && Contains("1 to decide, in 1 session."));

  const Outcome marked = casecraft_with(scratch, "mark " + session, "7\n2\nThe time is there, the zone is not.\nInstructor 3\n");
  CHECK_THAT(marked.out, Contains("The note for the morning: What happened, and how do you know?") && Contains("  Rubric\n") && Contains("(weight ") && Contains("does not move the score"));
  CHECK_THAT(marked.out, Contains("'7' is no answer here") && Contains("Kept.") && Contains("passed: final"));
  CHECK(casecraft_with(scratch, "inbox").out == "Nothing waits for a decision.\n");
  CHECK_THAT(casecraft_with(scratch, "inbox --all").out, Contains("meets_in_part (Instructor 3"));
  CHECK_THAT(casecraft_with(scratch, "inbox --course Spring").out, Contains("Nothing waits"));
}

TEST_CASE("a decision without an author or about nothing is refused, and nothing is kept") {
  const Scratch scratch;
  const std::string session = session_with_a_note(scratch);
  CHECK_THAT(casecraft_with(scratch, "mark " + session, "2\nA reason.\n\n").out, Contains("Not kept") && Contains("--by"));
  CHECK_THAT(casecraft_with(scratch, "mark " + session + " --action 1 --decide meets --by A --reason b").err, Contains("action 1") && Contains("nothing to decide"));
  CHECK_THAT(casecraft_with(scratch, "mark " + session + " --action 4 --decide metes --by A --reason b").err, Contains("'meets'"));
  CHECK(casecraft_with(scratch, "mark " + session + " --action 4").status == 2);
  CHECK_THAT(casecraft_with(scratch, "inbox").out, Contains("1 to decide"));
}

TEST_CASE("a verdict that an instructor sets is shown wherever sessions are listed") {
  const Scratch scratch;
  const std::string session = session_with_a_note(scratch);
  CHECK_THAT(casecraft_with(scratch, "sessions").out, Contains("passed"));
  CHECK(casecraft_with(scratch, "mark " + session + " --verdict failed --by Head --reason Drill").status == 0);
  CHECK_THAT(casecraft_with(scratch, "sessions").out, Contains("100 %, failed"));
  CHECK_THAT(casecraft_with(scratch, "inbox --all").out, Contains("failed (set by an instructor)"));
}

TEST_CASE("a decision counts only when it is signed with a key that is known here, and is shown as what it is otherwise") {
  const Scratch scratch;
  const std::string session = session_with_a_note(scratch);
  CHECK(casecraft_with(scratch, "mark " + session + " --verdict failed --by Head --reason Drill").status == 0);
  CHECK(casecraft_with(scratch, "mark " + session, "1\nAll is there.\nInstructor 3\n").status == 0);
  CHECK_THAT(casecraft_with(scratch, "inbox --all").out, Contains("(Instructor 3") && Contains("signed by this computer's key)"));
  CHECK_THAT(casecraft_with(scratch, "sessions").out, Contains("failed"));

  // With another key, those decisions are a stranger's, until it is made known.
  CHECK(casecraft_with(scratch, "key --export instructor.key").status == 0);
  std::filesystem::remove(scratch.path() / "data/casecraft/key");
  CHECK_THAT(casecraft_with(scratch, "sessions").out, Contains("passed"));
  CHECK_THAT(casecraft_with(scratch, "inbox").out, Contains("set aside: meets (Instructor 3") && Contains("a key that is not known here") && Contains("1 to decide"));
  CHECK_THAT(casecraft_with(scratch, "mark " + session + " --verdict passed --by B --reason c").out, Contains("passed: final"));
  CHECK(casecraft_with(scratch, "key --trust instructor.key").status == 2);
  CHECK_THAT(casecraft_with(scratch, "key --trust instructor.key --name 'Instructor 3'").out, Contains("count here from now on"));
  CHECK_THAT(casecraft_with(scratch, "inbox --all").out, Contains("signed by Instructor 3"));
  CHECK_THAT(casecraft_with(scratch, "key").out, Contains("known        ") && Contains("Instructor 3"));

  // Who writes one into the store has not signed it, and who changes one has not either.
  const std::string id = base::parse_json(casecraft_with(scratch, "sessions --json").out, "sessions").as_list().front().text_at("id");
  {
    const auto connection = records::connect_sqlite(scratch.path() / "data/casecraft/sessions.sqlite");
    *connection->sql << "UPDATE annotations SET author = 'Instructor 9' WHERE kind = 'decision'";
    *connection->sql << "INSERT INTO annotations (id, session, number, kind, author, body, wall_time) VALUES ('x', '" << id
                     << "', 0, 'override', 'Head', '{\"verdict\":\"failed\",\"reason\":\"r\"}', '2099-01-01T00:00:00Z')";
  }
  CHECK_THAT(casecraft_with(scratch, "inbox").out, Contains("it is not what was signed, so it does not count"));
  CHECK_THAT(casecraft_with(scratch, "inbox").out, Contains(": passed (set by an instructor), 1 decision set aside"));
  CHECK_THAT(casecraft_with(scratch, "mark " + session).out, Contains("set aside: failed (Head, 2099-01-01 00:00): r") && Contains("nobody has signed it"));
  CHECK_THAT(casecraft_with(scratch, "sessions").out, Contains("passed"));
  CHECK(casecraft_with(scratch, "report " + session + " -o r.html --for instructor").status == 0);
  const std::string page = program::read_file(scratch.path() / "r.html");
  CHECK_THAT(page, Contains("nobody: it does not count") && Contains("not what was signed: it does not count") && Contains("Set aside"));
}

TEST_CASE("nothing that a store holds reaches the terminal as a command when an inbox is read") {
  const Scratch scratch;
  const std::string session = session_with_a_note(scratch);
  CHECK(casecraft_with(scratch, "mark " + session, "1\nAll \x1b[2Jis there.\nInstructor\x1b]0;x\x07 3\n").status == 0);
  {
    const auto connection = records::connect_sqlite(scratch.path() / "data/casecraft/sessions.sqlite");
    *connection->sql << "UPDATE sessions SET pack = 'a' || CHAR(27) || '[2J', pseudonym = CHAR(27) || 'c', course = CHAR(27) || 'c'";
  }
  const std::string out = casecraft_with(scratch, "inbox --all").out;
  CHECK_THAT(out, Contains("All  [2Jis there."));
  CHECK(out.find('\x1b') == std::string::npos);
}
