#include <catch2/catch.hpp>

#include <fmt/format.h>

#include "base/json.hpp"
#include "both.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;

namespace {

std::string only_assignment(const Scratch& scratch, const std::string& store = "") {
  return base::parse_json(casecraft_with(scratch, "assignments --json" + store).out, "assignments").as_list().at(0).text_at("id").substr(0, 8);
}

}  // namespace

TEST_CASE("an instructor takes an assignment back: it is listed as withdrawn, nobody begins it in that store, and a file elsewhere stays as it is") {
  const Both both;
  CHECK(both.assign().status == 0);
  CHECK(both.play("--pseudonym Heron" + both.shared(), "leave\n").status == 0);
  const Outcome withdrawn = casecraft_with(both.instructor, "assignments --withdraw " + only_assignment(both.instructor));
  CHECK(withdrawn.status == 0);
  CHECK_THAT(withdrawn.out, Contains("'terminal-rounds' 1.0.0, course 'Spring', signed by ") && Contains("1 open attempt can still be finished.") &&
                                Contains("A file that was handed out cannot be taken back"));
  CHECK_THAT(casecraft_with(both.instructor, "assignments").out, Contains("2 attempts, withdrawn (without dates)") && Contains("          withdrawn on ") && Contains("Heron: 1 of 2, 1 open"));
  const base::Value listed = base::parse_json(casecraft_with(both.instructor, "assignments --json").out, "assignments").as_list().at(0);
  CHECK(listed.text_at("state") == "withdrawn");
  CHECK(listed["withdrawn"].text_at("signed_by") == listed.text_at("signed_by"));

  // In the store that they share: neither by its file, nor by its id or course. Who is in the middle of it goes on, once.
  CHECK_THAT(both.play("--pseudonym Wren" + both.shared()).err, Contains("'Rounds' was withdrawn on "));
  CHECK_THAT(casecraft_with(both.trainee, "play --assignment Spring --terminal --pseudonym Wren" + both.shared()).err, Contains("'Rounds' was withdrawn on "));
  CHECK_THAT(both.play("--pseudonym Heron" + both.shared()).out, Contains("You come back to a session that you left."));
  CHECK_THAT(both.play("--pseudonym Heron" + both.shared()).err, Contains("'Rounds' was withdrawn on "));
  CHECK_THAT(casecraft_with(both.instructor, "assignments").out, Contains("Heron: 1 of 2\n"));
  // With a store of their own they have the file only.
  CHECK(both.play("--pseudonym Wren", "leave\n").status == 0);
}

TEST_CASE("a deputy's withdrawal counts where their key is known, and is shown as set aside where it is not") {
  const Both both;
  const Scratch deputy;
  install_rounds(deputy);
  CHECK(both.assign().status == 0);
  const std::string id = only_assignment(both.instructor);
  const Outcome withdrawn = casecraft_with(deputy, "assignments --withdraw " + id + both.shared());
  CHECK(withdrawn.status == 0);
  CHECK_THAT(withdrawn.out, Contains("It was assigned with the key ") && Contains("the withdrawal counts only where yours is known (casecraft key --trust)"));
  CHECK_THAT(casecraft_with(both.instructor, "assignments").out, Contains("2 attempts, open (without dates)") && Contains("          a withdrawal that ") && Contains("does not count"));
  CHECK(both.play("--pseudonym Heron" + both.shared(), "leave\n").status == 0);
  CHECK(casecraft_with(deputy, fmt::format("key --export '{}'", (both.trainee.path() / "deputy.key").string())).status == 0);
  CHECK(casecraft_with(both.trainee, "key --trust deputy.key --name Deputy").status == 0);
  CHECK_THAT(both.play("--pseudonym Wren" + both.shared()).err, Contains("was withdrawn on "));
  // And so is what the instructor withdraws after all.
  CHECK(casecraft_with(both.instructor, "assignments --withdraw " + id).status == 0);
  CHECK_THAT(casecraft_with(both.instructor, "assignments").out, Contains("2 attempts, withdrawn"));
}

TEST_CASE("what cannot be withdrawn is refused in a sentence, and a second time nothing is changed") {
  const Both both;
  CHECK(both.assign().status == 0);
  const std::string id = only_assignment(both.instructor);
  const auto said = [&](const std::string& words, int status) {
    const Outcome outcome = casecraft_with(both.instructor, words);
    CHECK(outcome.status == status);
    CHECK(outcome.out.empty());
    return outcome.err;
  };
  CHECK_THAT(said("assignments --withdraw ffffffffffff", 1), Contains("the store has no assignment 'ffffffffffff'"));
  CHECK_THAT(said("assignments --withdraw ''", 1), Contains("the store has no assignment ''"));
  CHECK_THAT(said("assignments --withdraw " + id + " --course Spring", 2), Contains("--withdraw stands alone"));
  CHECK_THAT(said("assignments --withdraw " + id + " --store postgresql://nobody@127.0.0.1:1/none", 1), Contains("cannot withdraw an assignment") && Contains("cannot be reached now"));
  CHECK_THAT(casecraft_with(both.instructor, "assignments").out, Contains("2 attempts, open"));
  CHECK(casecraft_with(both.instructor, "assignments --withdraw " + id).status == 0);
  CHECK_THAT(said("assignments --withdraw " + id, 1), Contains("'Rounds' was withdrawn already, on "));
}

TEST_CASE("a withdrawal goes with what is copied to another store") {
  const Both both;
  CHECK(both.assign().status == 0);
  CHECK(both.play("--pseudonym Heron" + both.shared(), "leave\n").status == 0);
  CHECK(casecraft_with(both.instructor, "assignments --withdraw " + only_assignment(both.instructor)).status == 0);
  CHECK(casecraft_with(both.instructor, "store copy data/casecraft/sessions.sqlite copy.sqlite").status == 0);
  CHECK_THAT(casecraft_with(both.instructor, "assignments --store copy.sqlite").out, Contains("2 attempts, withdrawn"));
}
