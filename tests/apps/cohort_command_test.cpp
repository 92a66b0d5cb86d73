#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <sstream>

#include "apps/command/cohort_tables.hpp"
#include "apps/program/gather_cohort.hpp"
#include "apps/command/people_csv.hpp"
#include "apps/program/play.hpp"
#include "scratch.hpp"

using namespace casecraft;
using test::message_of;
using test::Scratch;
using test::shipped;

namespace {

session::Action taking(const char* choice) { return {0, "trainee", "choose", base::Value(base::Map{{"choice", base::Value(choice)}})}; }

/// A store in which sessions of terminal-rounds are played.
struct Classroom {
  Scratch scratch;
  std::unique_ptr<records::Store> store{records::Store::open((scratch.path() / "sessions.sqlite").string())};
  std::filesystem::path pack{scratch.copy_pack("terminal-rounds")};

  void play(const std::string& pseudonym, std::initializer_list<const char*> choices) {
    program::Play play = program::Play::start(shipped(), *store, pack.string(), 1, session::Mode::assessment, pseudonym, "en");
    for (const char* choice : choices) play.apply(taking(choice));
  }
  void play_group(int people) {
    for (int i = 0; i < people; ++i) play(fmt::format("person {}", i), {"home"});
  }
};

std::string shown(const records::Cohort& cohort) {
  std::ostringstream out;
  command::show_cohort(cohort, out);
  return out.str();
}

program::CohortWish everything() { return {}; }

}  // namespace

TEST_CASE("played sessions are a cohort, with the words of the exercise and the options that nobody took") {
  Classroom room;
  room.play_group(5);
  room.play("person 0", {"more"});
  const records::Cohort cohort = program::gather_cohort(*room.store, everything());
  REQUIRE(cohort.exercises.size() == 1);
  const records::ExerciseFigures& one = cohort.exercises[0];
  CHECK(one.people == 5);
  CHECK(one.open == 1);
  CHECK(one.is_left_protected);
  CHECK(one.first.passed.hits == 5);
  CHECK(one.first.total.mean == Approx(100));
  REQUIRE(one.decisions.size() == 1);
  CHECK(one.decisions[0].title == "The yard");
  CHECK(*one.decisions[0].points_share == Approx(1));
  REQUIRE(one.decisions[0].options.size() == 2);
  CHECK(one.decisions[0].options[0].label == "Go home.");
  CHECK(one.decisions[0].options[0].taken == 5);
  CHECK(one.decisions[0].options[1].id == "more");
  CHECK(one.decisions[0].options[1].taken == 0);
  const std::string text = shown(cohort);
  CHECK(text.find("5 of 5 passed") != std::string::npos);
  CHECK(text.find("nobody took it") != std::string::npos);
  CHECK(text.find("Reliability: too few people") != std::string::npos);
}

TEST_CASE("a group of four is not broken down, and the program says how to") {
  Classroom room;
  room.play_group(4);
  const std::string text = shown(program::gather_cohort(*room.store, everything()));
  CHECK(text.find("--small-groups") != std::string::npos);
  CHECK(text.find("passed") == std::string::npos);
  program::CohortWish wish = everything();
  wish.shows_small_groups = true;
  CHECK(shown(program::gather_cohort(*room.store, wish)).find("4 of 4 passed") != std::string::npos);
}

TEST_CASE("a course says who is missing; one that nobody knows is refused with the nearest name") {
  Classroom room;
  room.play_group(2);
  room.store->cohort_records().keep_course({"2026 spring", 0, {"person 0", "wren"}});
  program::CohortWish wish = everything();
  wish.course = "2026 spring";
  const std::string text = shown(program::gather_cohort(*room.store, wish));
  CHECK(text.find("Missing (1): wren") != std::string::npos);
  wish.course = "2026 sprung";
  CHECK(message_of([&] { program::gather_cohort(*room.store, wish); }).find("2026 spring") != std::string::npos);
}

TEST_CASE("pseudonyms come from a CSV file, with or without a heading") {
  using command::read_people;
  CHECK(read_people("p.csv", "wren\nheron 7\r\n\n\"tern, old\"\n") == std::vector<std::string>{"heron 7", "tern, old", "wren"});
  CHECK(read_people("p.csv", "group,Pseudonym\nA,wren\nB,heron\n") == std::vector<std::string>{"heron", "wren"});
  CHECK(read_people("p.csv", "\xEF\xBB\xBFpseudonym\nŽofia\n") == std::vector<std::string>{"Žofia"});
}

TEST_CASE("a list that is not as expected is refused with its line, and nothing is changed") {
  const auto refusal = [](std::string_view bytes) { return message_of([&] { command::read_people("p.csv", bytes); }); };
  CHECK(refusal("wren\nheron\nwren\n").starts_with("p.csv:3: 'wren' is on line 1 already"));
  CHECK(refusal("wren\n   \nheron\n").starts_with("p.csv:2: there is no pseudonym on this line"));
  CHECK(refusal("wren\nhéron\nm\xFCller\n").starts_with("p.csv:3: this line is not UTF-8"));
  CHECK(refusal(std::string_view("\xFF\xFEw\0r\0", 6)).starts_with("p.csv:1: this line is not UTF-8"));
  CHECK(refusal("wren,1\nheron,2\n").starts_with("p.csv:1: 2 columns"));
  CHECK(refusal("\"wren\nheron\n").starts_with("p.csv:1: "));
  CHECK(refusal("").starts_with("p.csv: there is no pseudonym"));
  CHECK(refusal("pseudonym\n").starts_with("p.csv: there is no pseudonym"));
  CHECK(refusal("wr\x01" "en\n").starts_with("p.csv:1: a pseudonym is one line"));
}
