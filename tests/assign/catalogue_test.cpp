#include <catch2/catch.hpp>

#include "apps/program/assigned.hpp"
#include "base/json.hpp"
#include "both.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;

TEST_CASE("the terminal's catalogue lists what is assigned first, in words, and its number begins it and goes on with it") {
  const Both both;
  CHECK(both.assign("--until 2999-01-01").status == 0);
  both.name("Heron");
  const std::string listed = both.catalogue("1\nleave\nagain\n1\n1\n2\nleave\n\nleave\n", both.shared());
  CHECK_THAT(listed, Contains("Assigned to you: 1. Rounds Course: Spring. Mode: assessment. Open until the end of 2999-01-01 (UTC); what has been begun must be finished by then. "
                              "Attempts left: 2 of 2. All exercises: 2. First steps"));
  CHECK_THAT(listed, Contains("Assessment mode, seed 7."));
  CHECK_THAT(listed, Contains("You are in the middle of attempt 1: its number goes on with it. Attempts left after it: 1 of 2."));
  CHECK_THAT(listed, Contains("You come back to a session that you left."));
  CHECK_THAT(casecraft_with(both.instructor, "assignments").out, Contains("Heron: 1 of 2\n"));
  // The exercises keep their order behind it.
  CHECK_THAT(both.catalogue("2\nleave\nleave\n", both.shared()), Contains("Attempts left: 1 of 2.") && Contains("First steps Practice mode"));
}

TEST_CASE("what cannot be played now stands in the terminal's list with a sentence, and its number says the same") {
  const Both both;
  both.name("Heron");
  CHECK(both.assign("--from 2999-01-01").status == 0);
  CHECK_THAT(both.catalogue("1\nleave\n", both.shared()), Contains("1. Rounds Course: Spring. Mode: assessment. The assignment 'Rounds' opens on 2999-01-01, and today is") &&
                                                            Contains("> 1 the assignment 'Rounds' opens on 2999-01-01"));
  const std::string today = program::today();
  CHECK(casecraft_with(both.instructor, "assign terminal-rounds -o x.assignment --course Autumn --seeds 7 --until " + today).status == 0);
  // What can be played comes first; all its attempts are used up then.
  const std::string played = both.catalogue("1\n1\n2\nleave\n\nagain\n2\n1\nleave\n", both.shared());
  CHECK_THAT(played, Contains("1. Rounds Course: Autumn.") && Contains("2. Rounds Course: Spring."));
  CHECK_THAT(played, Contains("'Heron' has used 1 of 1 attempts at the assignment 'Rounds'; ask your instructor if there is to be another."));
  CHECK(both.sessions(both.instructor).size() == 1);
  CHECK(casecraft_with(both.instructor, "assign terminal-rounds -o y.assignment --course Winter --seeds 7 --from 2000-01-01 --until 2000-01-02").status == 0);
  CHECK_THAT(both.catalogue("leave\n", both.shared()), !Contains("Winter"));   // Long over.
}

TEST_CASE("without a pseudonym the terminal says where to set one, and lists anew for whom it is") {
  const Both both;
  CHECK(both.assign().status == 0);
  const std::string listed = both.catalogue("1\nsettings\n1\nHeron\nback\n1 practice\n1\nleave\nleave\n", both.shared());
  CHECK_THAT(listed, Contains("Open, without a last day. Attempts left: 2 of 2. It is kept under a pseudonym: type settings"));
  CHECK_THAT(listed, Contains("> 1 an assignment is kept under a pseudonym, and none is set"));
  CHECK_THAT(listed, Contains("> back Assigned to you: 1. Rounds Course: Spring. Mode: assessment. Open, without a last day. Attempts left: 2 of 2. All exercises:"));
  CHECK_THAT(listed, Contains("An assignment fixes its mode and its case: type its number alone."));
  CHECK_THAT(casecraft_with(both.instructor, "assignments").out, Contains("Heron: 1 of 2, 1 open"));
}

TEST_CASE("what is withdrawn stands in the terminal's list as that, and who is in the middle of it can finish") {
  const Both both;
  CHECK(both.assign().status == 0);
  both.name("Heron");
  CHECK_THAT(both.catalogue("1\nleave\nleave\n", both.shared()), Contains("Assessment mode, seed 7."));
  const std::string id = base::parse_json(casecraft_with(both.instructor, "assignments --json").out, "assignments").as_list().at(0).text_at("id");
  CHECK(casecraft_with(both.instructor, "assignments --withdraw " + id.substr(0, 8)).status == 0);
  CHECK_THAT(both.catalogue("1\n1\n2\nleave\n\nagain\n1\nleave\n", both.shared()),
             Contains("(UTC). The attempt that you have begun can still be finished. You are in the middle of attempt 1: its number goes on with it. All exercises:") &&
                 Contains("The assignment 'Rounds' was withdrawn on ") && Contains("> 1 the assignment 'Rounds' was withdrawn on "));
  CHECK_THAT(casecraft_with(both.instructor, "assignments").out, Contains("Heron: 1 of 2\n"));
}
