#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <string>

#include "table.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;

TEST_CASE("an open request is answered in her words, with more than one fact") {
  Table table(3);
  table.play(say("You can stop at any time, and leave out any question you like."));
  table.play(say("It is up to you what you tell me."));
  table.hear("Tell me everything about how the job offer came to you.");
  CHECK(table.report()["facts"].integer_at("told") >= 2);
  CHECK_THAT(table.heard(), Contains("phone") || Contains("post"));
}

TEST_CASE("what she has told is not told twice, and asked for again it is said briefly") {
  Table table(3);
  table.hear("Tell me everything about how the job offer came to you.");
  const std::int64_t told = table.report()["facts"].integer_at("told");
  REQUIRE(told >= 1);
  table.hear("Where did you see the advert?");
  CHECK(table.report()["facts"].integer_at("told") == told);
  CHECK_FALSE(table.heard().empty());
}

TEST_CASE("a wrong guess is corrected, or agreed to where she has no strength; then it is marked as caused by the question") {
  int corrected = 0;
  int planted = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Table table(seed);
    table.hear("It was in the newspaper, wasn't it?");
    const base::Value line = table.report()["lines"].as_list().back();
    if (line.text_at("caused_error") == "advert") {
      ++planted;
      CHECK_THAT(table.heard(), Contains("maybe a newspaper"));
    } else if (!line["told"].as_list().empty()) {
      ++corrected;
      CHECK_THAT(table.heard(), Contains("not a newspaper"));
    }
  }
  CHECK(corrected >= 10);
  CHECK(planted >= 10);
}

TEST_CASE("a summary that is wrong is corrected") {
  Table table(3);
  table.play(say("You can stop at any time, and leave out any question you like."));
  table.hear("Tell me everything about how the job offer came to you.");
  REQUIRE(table.report()["facts"].integer_at("told") >= 1);
  CHECK_THAT(table.hear("Let me check that I understood you correctly: you saw the offer in a newspaper. Please correct me if that is wrong."), Contains("not a newspaper"));
}

TEST_CASE("she asks a question of her own, and the next words answer it or do not") {
  Table heard(1);
  heard.play(say("Good morning, thank you for coming in."));
  CHECK_THAT(heard.hear("My name is Ada and I work for the advice centre."), Contains("Do I have to answer"));
  CHECK_THAT(heard.hear("No. You decide what you want to answer, and you can stop whenever you like."), Contains("sits back"));
  Table passed_over(1);
  passed_over.play(say("Good morning, thank you for coming in."));
  passed_over.play(say("My name is Ada and I work for the advice centre."));
  CHECK_THAT(passed_over.hear("Tell me about the house."), !Contains("sits back"));
}

TEST_CASE("blame lowers trust at once, and an apology gives back a part of it but no willingness") {
  Table table(1);
  table.play(say("Good morning, thank you for coming in."));
  const std::int64_t before = table.state("trust");
  table.play(pick("house_why"));
  const std::int64_t blamed = table.state("trust");
  const std::int64_t harm = table.state("harm");
  CHECK(blamed < before - 4);
  CHECK(harm > 0);
  table.play(say("I'm sorry, I should not have asked it like that. It was my mistake."));
  CHECK(table.state("trust") > blamed);
  CHECK(table.state("trust") <= before);
  CHECK(table.state("harm") == harm);
}

TEST_CASE("the same kindness five times over gains no more than twice") {
  Table table(1);
  table.play(offer("water"));
  const std::int64_t once = table.state("trust");
  for (int i = 0; i < 4; ++i) table.play(offer("water"));
  CHECK(table.state("trust") - once <= 1);
}

TEST_CASE("a break lowers distress and tiredness") {
  Table table(1);
  for (int i = 0; i < 6; ++i) table.play(say("Did you have a key to the house, number " + std::to_string(i) + "?"));
  const std::int64_t distress = table.state("distress");
  const std::int64_t fatigue = table.state("fatigue");
  table.play(offer("break"));
  CHECK(table.state("distress") < distress);
  CHECK(table.state("fatigue") < fatigue);
}

TEST_CASE("coerced, she ends it; whoever goes on is proposed for a critical error, and a stop is no failure by itself") {
  Table table(2, session::Mode::assessment);
  for (int i = 0; i < 12 && !table.view().panel.bool_at("stopped"); ++i) table.play(pick(i == 0 ? "house_why" : "house_tag"));
  for (int i = 0; i < 12 && !table.view().panel.bool_at("stopped"); ++i) table.play(say("Why did you not leave? You should have known better. Answer the question."));
  REQUIRE(table.view().panel.bool_at("stopped"));
  const std::size_t errors = table.session().scorecard().critical_errors.size();
  table.play(say("Who had the key to the house?"));
  REQUIRE(table.session().scorecard().critical_errors.size() == errors + 1);
  CHECK(table.session().scorecard().critical_errors.back().choice == "CE3");
  CHECK(table.session().scorecard().critical_errors.back().proposed);
}

TEST_CASE("seeds draw different answers, and the same seed the same") {
  const auto told = [](std::uint64_t seed) {
    Table table(seed);
    std::string all;
    for (const char* words : {"Tell me about the job offer.", "Tell me about the house.", "Who wrote to you?", "What did the room cost?"}) all += table.hear(words);
    return all;
  };
  CHECK(told(4) == told(4));
  std::set<std::string> different;
  for (std::uint64_t seed = 1; seed <= 8; ++seed) different.insert(told(seed));
  CHECK(different.size() >= 5);
}

TEST_CASE("one more question here changes no draw there") {
  const auto about_the_house = [](bool asks_more) {
    Table table(5);
    // The same effects on her state, drawn for different things: what is drawn for the house stays.
    table.play(say(asks_more ? "Who wrote to you about the job offer?" : "Who paid for the job advert?"));
    table.play(say("Tell me about the house."));
    return table.report()["lines"].as_list().back()["told"].as_list();
  };
  CHECK(about_the_house(true) == about_the_house(false));
}

TEST_CASE("a conversation replays to the same hashes, and resumes where it stood") {
  Table table(7);
  for (const char* words : {"Hello, I am Ada.", "You can stop at any time.", "Tell me about the job offer.", "Go on.", "They locked you in, didn't they?"}) table.play(say(words));
  table.play(offer("break"));
  session::MemoryJournal nowhere;
  session::Session again(exercise_at("tests/packs/small-interview"), 7, nowhere);
  again.replay(table.journal().rows());
  CHECK(again.state_hash() == table.session().state_hash());
  CHECK(again.chain_hash() == table.session().chain_hash());
  CHECK(again.view().place == "room");
}

TEST_CASE("how words were read is shown in practice and contested there; in an assessment it waits for the debrief") {
  const auto coding_shown = [](const session::View& view) {
    return std::any_of(view.blocks.begin(), view.blocks.end(), [](const session::Block& b) { return b.kind == session::Block::Kind::coding; });
  };
  Table practice(1);
  practice.play(say("Was it in the newspaper?"));
  CHECK(coding_shown(practice.view()));
  CHECK_FALSE(practice.view().panel["state"].is_null());
  practice.play({0, "trainee", "contest", base::Map{{"action", 1}, {"type", "invitation"}, {"words", "I wanted her to tell."}}});
  CHECK(practice.report()["contests"].as_list().at(0).text_at("meant") == "invitation");
  Table assessment(1, session::Mode::assessment);
  assessment.play(say("Was it in the newspaper?"));
  CHECK_FALSE(coding_shown(assessment.view()));
  CHECK(assessment.view().panel["state"].is_null());
  CHECK_THROWS_AS(assessment.play({0, "trainee", "contest", base::Map{{"action", 1}, {"type", "invitation"}, {"words", ""}}}), session::ActionRefused);
  CHECK(assessment.report()["lines"].as_list().at(0).text_at("type") == "option_posing");
}
