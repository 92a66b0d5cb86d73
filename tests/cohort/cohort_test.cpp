#include "records/cohort/cohort.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <cmath>

#include "base/json.hpp"

using namespace casecraft;
using namespace casecraft::records;

namespace {

Outcome outcome(const std::string& pseudonym, std::int64_t total, const std::string& verdict, const std::string& first_option = "knock", std::int64_t points = 2) {
  static int sessions = 0;
  Outcome made;
  made.session = fmt::format("session-{}", ++sessions);
  made.pack = "first-steps";
  made.pack_version = "1.2.0";
  made.title = "First steps";
  made.mode = "assessment";
  made.pseudonym = pseudonym;
  made.verdict = verdict;
  made.total = total;
  made.seconds = 600;
  made.case_seconds = 3'600;
  made.knows_points = true;
  made.competencies = {{"evidence", points, 2}, {"recording", 0, 0}};
  made.decisions = {{1, "door", first_option, points, 2, 30}, {2, "letter", "send", 1, 1, 12}};
  return made;
}

std::vector<Outcome> five_people() {
  return {outcome("a", 5000, "failed", "wait", 0), outcome("b", 8000, "passed"), outcome("c", 9000, "passed"), outcome("d", 7000, "provisional"), outcome("e", 4000, "failed", "wait", 0)};
}

CohortRequest all_people() { return {}; }

}  // namespace

TEST_CASE("five people are a group: rates, totals, options") {
  const Cohort cohort = cohort_of(five_people(), {}, all_people());
  CHECK(cohort.people == 5);
  REQUIRE(cohort.exercises.size() == 1);
  const ExerciseFigures& one = cohort.exercises[0];
  CHECK_FALSE(one.is_protected);
  CHECK(one.title == "First steps");
  CHECK(one.first.passed.hits == 2);
  CHECK(one.first.passed.of == 5);
  CHECK(one.first.provisional == 1);
  CHECK(one.first.total.median == Approx(70));
  CHECK(one.minutes.median == Approx(10));
  CHECK(one.case_minutes.median == Approx(60));
  REQUIRE(one.competencies.size() == 1);   // The other was never assessed.
  CHECK(one.competencies[0].share.mean == Approx(60));
  REQUIRE(one.decisions.size() == 2);
  const DecisionFigures& door = one.decisions[0];
  CHECK(door.id == "door");
  REQUIRE(door.options.size() == 2);
  CHECK(door.options[0].id == "knock");
  CHECK(door.options[0].taken == 3);
  CHECK(door.options[1].share == Approx(0.4));
  CHECK(*door.points_share == Approx(0.6));
  CHECK_FALSE(door.discrimination);   // Without it, everybody has the same points.
  CHECK(door.seconds.median == Approx(30));
  CHECK_FALSE(one.reliability.alpha);
  CHECK(one.reliability.why_not == "too few people for a reliability: 5 of at least 10");
}

TEST_CASE("four people are not broken down, unless the request says so") {
  std::vector<Outcome> four = five_people();
  four.pop_back();
  const Cohort hidden = cohort_of(four, {}, all_people());
  CHECK(hidden.exercises[0].is_protected);
  CHECK(hidden.exercises[0].people == 4);
  CHECK(hidden.exercises[0].first.passed.of == 0);
  CHECK(hidden.exercises[0].decisions.empty());
  CHECK(hidden.exercises[0].competencies.empty());
  const std::string json = base::to_pretty_json(to_value(hidden));
  CHECK(json.find("knock") == std::string::npos);
  CHECK(json.find("pass_rate") == std::string::npos);
  CohortRequest request;
  request.shows_small_groups = true;
  CHECK(cohort_of(four, {}, request).exercises[0].decisions.size() == 2);
}

TEST_CASE("several sessions of one person do not make a group") {
  std::vector<Outcome> sessions;
  for (int i = 0; i < 9; ++i) sessions.push_back(outcome("a", 5000, "failed"));
  CHECK(cohort_of(sessions, {}, all_people()).exercises[0].is_protected);
}

TEST_CASE("a decision that fewer than five people met is not broken down within a larger group") {
  std::vector<Outcome> people = five_people();
  people[0].decisions.push_back({3, "cellar", "down", 1, 1, 5});
  const Cohort cohort = cohort_of(people, {}, all_people());
  REQUIRE(cohort.exercises[0].decisions.size() == 3);
  CHECK(cohort.exercises[0].decisions[2].id == "cellar");
  CHECK(cohort.exercises[0].decisions[2].is_protected);
  CHECK(cohort.exercises[0].decisions[2].options.empty());
}

TEST_CASE("first and best attempts: the best verdict counts before the total") {
  std::vector<Outcome> people = five_people();
  people.push_back(outcome("a", 9900, "failed"));
  people.push_back(outcome("a", 7500, "passed"));
  people.push_back(outcome("b", 6000, "failed"));
  CohortRequest request = all_people();
  request.shows_small_groups = true;
  const ExerciseFigures one = cohort_of(people, {}, request).exercises[0];
  CHECK(one.people == 5);
  CHECK(one.finished == 8);
  CHECK(one.first.passed.hits == 2);
  CHECK(one.best.passed.hits == 3);
  CHECK(one.best.total.most == Approx(90));
  CHECK(one.best.total.least == Approx(40));
  CHECK(one.again == 2);
  CHECK(one.improved == 1);
  CHECK(again_in_words(one, base::english()) == "2 people finished more than once; 1 of them with a higher total than at first.");
}

TEST_CASE("how a few who tried again did is not said, nor what it can be worked out from") {
  std::vector<Outcome> people = five_people();
  for (const char* name : {"a", "b", "c", "d"}) people.push_back(outcome(name, 9950, "passed"));
  const Cohort four_again = cohort_of(people, {}, all_people());
  const ExerciseFigures& one = four_again.exercises[0];
  CHECK_FALSE(one.is_protected);
  CHECK(one.first.passed.hits == 2);
  CHECK(one.is_again_protected);
  CHECK(one.again == 0);
  CHECK(one.improved == 0);
  CHECK(one.best.passed.of == 0);
  CHECK(one.best.total.count == 0);
  const std::string json = base::to_json(to_value(four_again));
  for (const char* hidden : {"\"best\"", "\"again\"", "\"improved\"", "99.5"}) CHECK(json.find(hidden) == std::string::npos);
  CHECK(again_in_words(one, base::english()) == "Fewer than 5 people finished more than once: how they did is not shown.");
  people.push_back(outcome("e", 9950, "passed"));
  const ExerciseFigures five_again = cohort_of(people, {}, all_people()).exercises[0];
  CHECK(five_again.again == 5);
  CHECK(five_again.best.passed.hits == 5);
  CHECK_FALSE(cohort_of(five_people(), {}, all_people()).exercises[0].is_again_protected);   // Nobody did: that names nobody.
}

TEST_CASE("who is missing from a course, and who is not on its list") {
  CohortRequest request = all_people();
  request.course = Course{"spring", 0, {"a", "b", "wren"}};
  const Cohort cohort = cohort_of(five_people(), {}, request);
  CHECK(cohort.missing == std::vector<std::string>{"wren"});
  CHECK(cohort.unlisted == std::vector<std::string>{"c", "d", "e"});
  request.course->people.clear();
  CHECK(cohort_of(five_people(), {}, request).missing.empty());
  CHECK(cohort_of(five_people(), {}, request).unlisted.empty());
}

TEST_CASE("options that nobody takes are listed where the exercise's words are known") {
  CohortRequest request = all_people();
  request.words["first-steps"].decisions["door"] = {"At the door", {{"wait", "Wait."}, {"shout", "Shout."}, {"knock", "Knock."}}};
  request.words["first-steps"].competencies["evidence"] = "Evidence";
  const ExerciseFigures one = cohort_of(five_people(), {}, request).exercises[0];
  CHECK(one.competencies[0].name == "Evidence");
  const DecisionFigures& door = one.decisions[0];
  CHECK(door.title == "At the door");
  REQUIRE(door.options.size() == 3);
  CHECK(door.options[0].label == "Knock.");
  CHECK(door.options[2].id == "shout");
  CHECK(door.options[2].taken == 0);
}

TEST_CASE("discrimination and reliability are those of points against the rest") {
  std::vector<Outcome> people;
  for (int i = 0; i < 12; ++i) {
    Outcome one = outcome(fmt::format("p{}", i), 5000, "failed", "knock", i % 3);
    one.decisions[1].points = i % 3 + (i == 0 ? 1 : 0);
    people.push_back(one);
  }
  const ExerciseFigures one = cohort_of(people, {}, all_people()).exercises[0];
  REQUIRE(one.decisions[0].discrimination);
  CHECK(*one.decisions[0].discrimination == Approx(*one.decisions[1].discrimination));
  CHECK(*one.decisions[0].discrimination > 0.9);
  REQUIRE(one.reliability.alpha);
  CHECK(one.reliability.alpha->items == 2);
  CHECK(one.reliability.alpha->people == 12);
  for (Outcome& person : people) person.knows_points = false;
  const ExerciseFigures old = cohort_of(people, {}, all_people()).exercises[0];
  CHECK(old.without_points == 12);
  CHECK_FALSE(old.decisions[0].discrimination);
  CHECK_FALSE(old.reliability.alpha);
  CHECK(old.decisions[0].options[0].taken == 12);
}

TEST_CASE("where people left: the last action of open sessions, of five people or more") {
  std::vector<Unfinished> open;
  for (const char* name : {"a", "b", "c", "d"}) {
    Unfinished one;
    one.pack = "first-steps";
    one.pseudonym = name;
    one.last_kind = "choose";
    one.last_payload = "{\"choice\":\"knock\"}";
    open.push_back(one);
  }
  CHECK(cohort_of({}, open, all_people()).exercises[0].is_left_protected);
  CHECK(cohort_of({}, open, all_people()).exercises[0].open == 4);
  CHECK(cohort_of({}, open, all_people()).exercises[0].left.empty());
  open.push_back({});
  open.back().pack = "first-steps";
  open.back().pseudonym = "e";
  const ExerciseFigures one = cohort_of({}, open, all_people()).exercises[0];
  REQUIRE(one.left.size() == 2);
  CHECK(one.left[0].after == "choose knock");
  CHECK(one.left[0].sessions == 4);
  CHECK(one.left[1].after == "(nothing)");
}

TEST_CASE("sessions without a pseudonym make no group: all of them may be of one person") {
  std::vector<Outcome> people{outcome("a", 5000, "failed"), outcome("b", 8000, "passed")};
  for (int i = 0; i < 6; ++i) people.push_back(outcome("", 5000, "failed"));
  const Cohort cohort = cohort_of(people, {}, all_people());
  CHECK(cohort.people == 2);
  CHECK(cohort.anonymous == 6);
  CHECK(cohort.exercises[0].people == 2);
  CHECK(cohort.exercises[0].anonymous == 6);
  CHECK(cohort.exercises[0].finished == 8);
  CHECK(cohort.exercises[0].is_protected);
  CHECK(cohort.exercises[0].decisions.empty());
  CohortRequest request = all_people();
  request.shows_small_groups = true;
  CHECK(cohort_of(people, {}, request).exercises[0].first.passed.of == 8);
  for (const char* name : {"c", "d", "e"}) people.push_back(outcome(name, 5000, "failed"));
  CHECK(cohort_of(people, {}, all_people()).exercises[0].first.passed.of == 11);   // A group of five: each of the six is a first attempt in it.
}

TEST_CASE("within a group, sessions without a pseudonym make no decision, competency or parting of a few people a group's") {
  std::vector<Outcome> people = five_people();
  for (int i = 0; i < 6; ++i) people.push_back(outcome("", 5000, "failed"));
  for (std::size_t i = 4; i < people.size(); ++i) {   // "e", and the six.
    people[i].decisions.push_back({3, "cellar", "down", 1, 1, 5});
    people[i].competencies[1].best = 2;
  }
  std::vector<Unfinished> open(6);
  for (Unfinished& one : open) one.pack = "first-steps";
  open[0].pseudonym = "a";
  const ExerciseFigures one = cohort_of(people, open, all_people()).exercises[0];
  REQUIRE_FALSE(one.is_protected);
  REQUIRE(one.decisions.size() == 3);
  CHECK(one.decisions[2].met == 7);
  CHECK(one.decisions[2].is_protected);
  REQUIRE(one.competencies.size() == 2);
  CHECK(one.competencies[1].assessed == 7);
  CHECK(one.competencies[1].is_protected);
  CHECK(one.is_left_protected);
  CHECK(one.reliability.why_not == "too few people for a reliability: 5 of at least 10");
}

TEST_CASE("at a hub each person counts once for every option that they ever took, with the points of all visits") {
  // What each took in turn, with points of at most; worked out by hand.
  const std::vector<std::vector<OutcomeDecision>> visits{
      {{1, "desk", "ring", 2, 2, 30}, {2, "desk", "write", 1, 1, 5}, {3, "desk", "ring", 0, 0, 5}},
      {{1, "desk", "write", 1, 1, 20}, {2, "desk", "leave", -1, 0, 5}},
      {{1, "desk", "ring", 2, 2, 10}},
      {{1, "desk", "leave", -1, 0, 40}, {2, "desk", "write", 1, 1, 5}, {3, "desk", "write", 0, 0, 5}},
      {{1, "desk", "ring", 2, 2, 50}, {2, "desk", "leave", -1, 0, 5}},
  };
  const std::vector<std::int64_t> after{3, 1, 2, 0, 2};   // Points of the one decision that follows.
  std::vector<Outcome> people = five_people();
  for (std::size_t i = 0; i < people.size(); ++i) {
    people[i].decisions = visits[i];
    people[i].decisions.push_back({9, "letter", "send", after[i], 3, 12});
  }
  CohortRequest request = all_people();
  request.words["first-steps"].decisions["desk"] = {"The desk", {{"ring", "Ring."}, {"write", "Write."}, {"leave", "Leave."}, {"sleep", "Sleep."}}};
  request.words["first-steps"].decisions["desk"].is_hub = true;
  const ExerciseFigures one = cohort_of(people, {}, request).exercises[0];
  REQUIRE(one.decisions.size() == 2);
  const DecisionFigures& desk = one.decisions[0];
  CHECK(desk.is_hub);
  CHECK(desk.met == 5);
  REQUIRE(desk.options.size() == 4);
  for (std::size_t i = 0; i < 3; ++i) {   // Ring: 1, 3, 5. Write: 1, 2, 4. Leave: 2, 4, 5.
    CHECK(desk.options[i].taken == 3);
    CHECK(desk.options[i].share == Approx(0.6));
  }
  CHECK(desk.options[3].id == "sleep");
  CHECK(desk.options[3].taken == 0);
  CHECK(*desk.points_share == Approx((3.0 / 3 + 0.0 / 1 + 2.0 / 2 + 0.0 / 1 + 1.0 / 2) / 5));
  // Points 3, 0, 2, 0, 1 against 3, 1, 2, 0, 2: deviations 1.8, -1.2, 0.8, -1.2, -0.2 and 1.4, -0.6, 0.4, -1.6, 0.4; 5.4 / sqrt(6.8 * 5.2).
  CHECK(*desk.discrimination == Approx(5.4 / std::sqrt(6.8 * 5.2)));
  CHECK(desk.seconds.median == Approx(30));
  CHECK(hub_in_words(desk, base::english()).find("more than 100 %") != std::string::npos);
  CHECK(hub_in_words(one.decisions[1], base::english()).empty());
  request.words.clear();   // As any other decision: as it was first taken.
  CHECK(cohort_of(people, {}, request).exercises[0].decisions[0].options.size() == 3);
  CHECK(cohort_of(people, {}, request).exercises[0].decisions[0].options[0].taken == 3);
  CHECK(cohort_of(people, {}, request).exercises[0].decisions[0].options[1].taken == 1);
}

TEST_CASE("an option of which no record is kept is listed, and it is not said that nobody took it") {
  CohortRequest request = all_people();
  ExerciseWords::Option silent("pass_by", "Pass by.");
  silent.is_recorded = false;
  ExerciseWords::Option rare("climb", "Climb.");
  rare.is_conditional = true;
  request.words["first-steps"].decisions["door"] = {"At the door", {{"knock", "Knock."}, silent, rare}};
  const Cohort cohort = cohort_of(five_people(), {}, request);
  const DecisionFigures& door = cohort.exercises[0].decisions[0];
  REQUIRE(door.options.size() == 4);
  CHECK(taken_in_words(door.options[0], base::english()) == "3, 60 %");
  CHECK(taken_in_words(door.options[2], base::english()) == "not counted: no record is kept of who takes it");
  CHECK(taken_in_words(door.options[3], base::english()) == "nobody took it; it is not always on offer");
  const base::Value json = to_value(cohort)["exercises"].as_list()[0]["decisions"].as_list()[0]["options"];
  CHECK_FALSE(json.as_list()[2].has("taken"));
  CHECK(json.as_list()[3].integer_at("taken") == 0);
}

TEST_CASE("a verdict that a person decided counts instead of what was scored, in first and best attempts") {
  std::vector<Outcome> people = five_people();   // Two passed, one is provisional.
  people.push_back(outcome("a", 6000, "failed"));
  CohortRequest request = all_people();
  request.verdicts = {{people[5].session, "failed", "passed", "Trainer 4", "The first call was recorded late.", "2026-11-25T08:00:00Z", "bench", true},
                      {people[1].session, "passed", "failed", "Trainer 4", "Heard in the room.", "2026-11-24T08:00:00Z", "bench", true}};
  request.shows_small_groups = true;   // One person's second attempt.
  const ExerciseFigures one = cohort_of(people, {}, request).exercises[0];
  CHECK(one.first.passed.hits == 1);
  CHECK(one.first.decided == 1);
  CHECK(one.best.passed.hits == 2);   // The second attempt of "a" is its best now.
  CHECK(one.best.decided == 2);
  CHECK(one.decided == 2);
  REQUIRE(one.verdicts.size() == 2);
  CHECK(one.verdicts[0].session == people[1].session);   // Oldest first.
  CHECK(one.verdicts[0].reason == "Heard in the room.");
  CHECK(one.waiting == 1);
  CHECK(one.provisional == std::vector<std::string>{people[3].session});
}

TEST_CASE("in a small group it is said how many verdicts were decided and wait, and not whose") {
  std::vector<Outcome> four = five_people();
  four.pop_back();
  CohortRequest request = all_people();
  request.verdicts = {{four[0].session, "failed", "passed", "Trainer 4", "A reason.", "2026-11-25T08:00:00Z", "bench", true}};
  const ExerciseFigures one = cohort_of(four, {}, request).exercises[0];
  CHECK(one.decided == 1);
  CHECK(one.waiting == 1);
  CHECK(one.verdicts.empty());
  CHECK(one.provisional.empty());
}

TEST_CASE("options and last actions are said as people say them") {
  OptionFigures option;
  option.id = "part";
  CHECK(option_in_words(option, base::english()) == "some of its points");
  option.id = "wait";
  CHECK(option_in_words(option, base::english()) == "wait");
  option.label = "Wait at the door.";
  CHECK(option_in_words(option, base::english()) == "Wait at the door. (wait)");
  LeftFigures left;
  left.after = "choose look_around";
  CHECK(left_in_words(left, base::english()) == "chose look_around");
  left.after = "(nothing)";
  CHECK(left_in_words(left, base::english()) == "nothing at all");
  left.after = "ask";
  CHECK(left_in_words(left, base::english()) == "said something");
}
