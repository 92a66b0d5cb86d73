#include <catch2/catch.hpp>

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
