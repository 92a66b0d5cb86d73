#include <catch2/catch.hpp>

#include <map>
#include <set>

#include "table.hpp"

using namespace casecraft;
using namespace casecraft::test;

namespace {

std::string shown(const base::Value& report, const std::string& id) {
  for (const base::Value& indicator : report["indicators"].as_list()) {
    if (indicator.text_at("id") == id) return indicator.text_at("shown");
  }
  return "missing";
}

void open_well(Table& table) {
  table.play(say("Good morning. My name is Ada Brandt and my job here is to listen."));
  table.play(say("You can leave a question out or stop at any time; you decide what you tell."));
  table.play(say("What you say goes into a file that the prosecutor can read; I cannot keep everything secret."));
  table.play(say("Is it all right if I record this, so that your words stay as you say them?"));
  table.play(say("Are you comfortable speaking this language, or would you like an interpreter?"));
  table.play(say("Are you safe where you sleep tonight, and do you need anything now?"));
  table.play(say("If you don't know something, just say so, and correct me if I get it wrong."));
}

void end_well(Table& table) {
  table.play(say("You have thirty days to think about it before you decide, and the help does not depend on it."));
  table.play(say("Would you like me to put you in touch with a lawyer or a doctor?"));
  table.play(say("Is there anything else that you would like to add?"));
  table.play(say("I will call you on Thursday on the number you choose. How are you feeling now?"));
}

}  // namespace

TEST_CASE("what was said before the first question is found, with its lines") {
  Table table(1);
  open_well(table);
  table.play(say("Tell me about the job offer."));
  const base::Value report = table.report();
  for (const char* id : {"I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8"}) {
    INFO(id);
    CHECK(shown(report, id) == "full");
  }
  CHECK(shown(report, "I19") == "no");
}

TEST_CASE("choice that comes only after the questions counts half") {
  Table table(1);
  table.play(say("Tell me about the job offer."));
  table.play(say("You can leave a question out or stop at any time."));
  CHECK(shown(table.report(), "I2") == "half");
}

TEST_CASE("an interview that stops early, with safety and the next contact arranged, can have full marks on conduct") {
  Table table(1, session::Mode::assessment);
  open_well(table);
  table.play(offer("stop"));
  end_well(table);
  table.play(close_it());
  const assessment::Scorecard card = table.session().scorecard();
  CHECK(card.critical_errors.empty());
  for (const assessment::CompetencyScore& one : card.competencies) {
    INFO(table.session().exercise().framework().competencies[one.competency].id);
    if (one.share) CHECK(*one.share == 10'000);
  }
}

TEST_CASE("facts obtained are no part of the score") {
  const auto points = [](std::uint64_t seed) {
    Table table(seed, session::Mode::assessment);
    open_well(table);
    for (const char* words : {"Tell me about the job offer.", "Go on.", "Now I would like to talk about the house. Tell me about it.", "What happened then?"}) table.play(say(words));
    end_well(table);
    const std::int64_t told = table.report()["facts"].integer_at("told");
    table.play(close_it());
    std::int64_t sum = 0;
    for (const assessment::CompetencyScore& one : table.session().scorecard().competencies) sum += one.points * 1000 / std::max<std::int64_t>(one.of, 1);
    return std::pair(told, sum);
  };
  std::map<std::int64_t, std::set<std::int64_t>> by_told;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const auto [told, sum] = points(seed);
    by_told[told].insert(sum);
  }
  REQUIRE(by_told.size() >= 2);
}

TEST_CASE("a critical error that was typed is proposed and makes the verdict provisional; a picked one is certain") {
  Table typed(1, session::Mode::assessment);
  typed.play(say("Why didn't you just leave? You should have known better."));
  const auto errors = typed.session().scorecard().critical_errors;
  REQUIRE(errors.size() == 1);
  CHECK(errors.front().choice == "CE4");
  CHECK(errors.front().proposed);
  Table picked(1, session::Mode::assessment);
  picked.play(pick("house_why"));
  REQUIRE(picked.session().scorecard().critical_errors.size() == 1);
  CHECK_FALSE(picked.session().scorecard().critical_errors.front().proposed);
}

TEST_CASE("a promise is a critical error, and 'I can't promise' is none") {
  Table promises(1, session::Mode::assessment);
  promises.play(say("I promise you that he will go to prison."));
  REQUIRE(promises.session().scorecard().critical_errors.size() == 1);
  Table honest(1, session::Mode::assessment);
  honest.play(say("I can't promise you that he will go to prison."));
  CHECK(honest.session().scorecard().critical_errors.empty());
}

TEST_CASE("the weakest lines come with a better wording for that moment") {
  Table table(1);
  table.play(say("Tell me about the house."));
  table.play(say("They locked the door of the house every night, didn't they?"));
  const base::Value report = table.report();
  REQUIRE(report["weakest"].as_list().size() == 1);
  CHECK_THAT(report["weakest"].as_list().front().text_at("better"), Catch::Contains("the house"));
  CHECK(report["best"].as_list().size() == 1);
}
