#include <catch2/catch.hpp>

#include <set>

#include "session/contents.hpp"
#include "session/fork.hpp"
#include "table.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;

namespace {

const session::ActionTemplate& typing(const session::View& view) {
  for (const session::ActionTemplate& offer : view.offers) {
    if (offer.kind == "ask" && !offer.fields.empty()) return offer;
  }
  throw Error("nothing can be typed here");
}

/// The table with the conversation begun.
session::Fork at_the_table(const char* first) {
  session::Fork fork(exercise_at("tests/packs/small-interview", session::Mode::assessment), 3);
  static_cast<void>(fork.apply(say(first)));
  return fork;
}

}  // namespace

TEST_CASE("what is typed when a pack is explored stands for every type and topic") {
  session::Fork fork = at_the_table("You can stop at any time.");
  const auto payloads = fork.representatives(typing(fork.view()));
  REQUIRE(payloads);
  std::set<std::string> types;
  for (const base::Value& payload : *payloads) {
    Table table(3);
    table.play({0, "trainee", "ask", payload});
    types.insert(table.report()["lines"].as_list().back().text_at("type"));
  }
  for (const char* type : {"invitation", "cued_invitation", "facilitator", "directive", "option_posing", "suggestive", "compound", "blaming", "pressure", "rapport", "ground_rules", "choice", "support", "closure", "unclear"}) {
    INFO(type);
    CHECK(types.count(type) == 1);
  }
}

TEST_CASE("states of a conversation that differ only in detail count as one when it is explored") {
  session::Fork a = at_the_table("You can stop at any time.");
  session::Fork b = at_the_table("You may stop whenever you like.");
  CHECK(a.digest() == b.digest());
  static_cast<void>(b.apply(say("Why did you not just leave?")));
  CHECK_FALSE(a.digest() == b.digest());
  CHECK_THAT(session::contents_of(a.exercise()).classes.front(), Contains("count as one"));
}
