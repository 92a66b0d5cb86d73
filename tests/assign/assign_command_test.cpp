#include <catch2/catch.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

#include "apps/program/files_on_disk.hpp"
#include "base/json.hpp"
#include "both.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;

TEST_CASE("an instructor assigns, a trainee opens the file and is asked nothing, and attempts are held to") {
  const Both both;
  const Outcome assigned = both.assign();
  CHECK_THAT(assigned.out, Contains("'terminal-rounds' 1.0.0, mode: assessment, 2 attempts") && Contains("signed by "));
  CHECK_THAT(casecraft_with(both.instructor, "assignments").out, Contains("Spring: terminal-rounds 1.0.0, assessment, 2 attempts, open (without dates)"));

  const Outcome begun = both.play("--pseudonym Heron", "leave\n");
  CHECK(begun.status == 0);
  CHECK_THAT(begun.out, Contains("Before you begin") && Contains("Numbers."));
  CHECK(both.play().status == 0);
  base::List sessions = both.sessions(both.trainee);
  REQUIRE(sessions.size() == 1);
  CHECK(sessions[0].text_at("course") == "Spring");
  CHECK(sessions[0].integer_at("seed") == 7);
  CHECK(sessions[0].text_at("mode") == "assessment");
  CHECK(sessions[0].text_at("pseudonym") == "Heron");
  CHECK(sessions[0].text_at("state") == "ended");

  CHECK(both.play().status == 0);
  const Outcome third = both.play();
  CHECK(third.status == 1);
  CHECK_THAT(third.err, Contains("'Heron' has used 2 of 2 attempts at the assignment 'Rounds'"));
  CHECK(both.play("--pseudonym Wren", "leave\n").status == 0);
  CHECK_THAT(casecraft_with(both.trainee, "assignments").out, Contains("Heron: 2 of 2\n") && Contains("Wren: 1 of 2, 1 open\n"));
  const base::Value listed = base::parse_json(casecraft_with(both.trainee, "assignments --course Spring --json").out, "assignments").as_list().at(0);
  CHECK(listed.text_at("state") == "open");
  CHECK(listed.list_at("people").at(0).list_at("attempts").at(1).integer_at("seed") == 8);
  CHECK(casecraft_with(both.trainee, "assignments --course Autumn").out == "Nothing has been assigned to the course 'Autumn'.\n");
}

TEST_CASE("a session that was assigned carries course and assignment in what is signed, and counts once in its course") {
  const Both both;
  CHECK(both.assign().status == 0);
  CHECK(both.play().status == 0);
  const std::string id = both.sessions(both.trainee).at(0).text_at("id");
  CHECK_THAT(casecraft_with(both.trainee, "verify " + id + " --pack data/casecraft/scenarios/terminal-rounds").out, Contains("genuine: "));
  CHECK(casecraft_with(both.trainee, "seal " + id + " -o x.casesession").status == 0);
  const std::string sealed = program::read_file(both.trainee.path() / "x.casesession");
  const std::string assignment = base::parse_json(casecraft_with(both.trainee, "assignments --json").out, "assignments").as_list().at(0).text_at("id");
  CHECK_THAT(sealed, Contains("\"course\":\"Spring\"") && Contains("\"assignment\":\"" + assignment + "\""));
  // Also somebody whom the course lists is one, and not two.
  both.trainee.write("people.csv", "pseudonym\nHeron\n");
  CHECK(casecraft_with(both.trainee, "course Spring --people people.csv").status == 0);
  CHECK(casecraft_with(both.trainee, "play terminal-rounds --terminal --seed 1", "leave\n").status == 0);
  CHECK(casecraft_with(both.trainee, "export --course Spring --format csv -o x.csv").status == 0);
  const std::string csv = program::read_file(both.trainee.path() / "x.csv");
  CHECK(csv.find(id) != std::string::npos);
  CHECK_THAT(casecraft_with(both.trainee, "cohort --course Spring --json").out, Contains("\"finished\": 1"));
  CHECK_THAT(casecraft_with(both.trainee, "assignments").out, Contains("Heron: 1 of 2\n"));
}

TEST_CASE("an assignment of the store is opened by its id or its course") {
  const Both both;
  CHECK(both.assign().status == 0);
  const std::string store = " --store '" + (both.instructor.path() / "data/casecraft/sessions.sqlite").string() + "'";
  CHECK(casecraft_with(both.trainee, "play --assignment Spring --terminal --pseudonym Heron" + store, "leave\n").status == 0);
  CHECK_THAT(casecraft_with(both.instructor, "assignments").out, Contains("Heron: 1 of 2, 1 open"));
  const Outcome unknown = casecraft_with(both.trainee, "play --assignment Autumn --terminal --pseudonym Heron" + store);
  CHECK(unknown.status == 1);
  CHECK_THAT(unknown.err, Contains("no open assignment 'Autumn'"));
}

TEST_CASE("a trainee without a pseudonym is told to set one, and one with a pseudonym in the settings need not say it") {
  const Both both;
  CHECK(both.assign().status == 0);
  CHECK_THAT(both.play("").err, Contains("pseudonym"));
  both.trainee.write("config/casecraft/settings.json", "{\"pseudonym\": \"Heron\", \"first_start\": false}");
  CHECK(both.play("", "leave\n").status == 0);
  CHECK(both.sessions(both.trainee).at(0).text_at("pseudonym") == "Heron");
}

TEST_CASE("the days of an assignment are held to") {
  const Both both;
  CHECK(both.assign("--until 2000-01-02 --from 2000-01-01").status == 0);
  CHECK_THAT(both.play().err, Contains("closed at the end of 2000-01-02"));
  CHECK_THAT(casecraft_with(both.instructor, "assignments").out, Contains("over (2000-01-01 to 2000-01-02)"));
  CHECK(both.assign("--from 2999-01-01").status == 0);
  CHECK_THAT(both.play().err, Contains("opens on 2999-01-01"));
}

TEST_CASE("a file that was changed, or comes from somebody else, is not played") {
  const Both both;
  CHECK(both.assign().status == 0);
  std::string text = program::read_file(both.file());
  const std::size_t at = text.find("\"attempts\": 2");
  REQUIRE(at != std::string::npos);
  text.replace(at, 13, "\"attempts\": 9");
  both.trainee.write("week-3.assignment", text);
  const Outcome changed = both.play();
  CHECK(changed.status == 1);
  CHECK_THAT(changed.err, Contains("changed after it had been signed") && Contains("ask your instructor"));

  CHECK(both.assign().status == 0);
  CHECK(both.play("--pseudonym Heron", "leave\n").status == 0);
  const Scratch somebody;
  install_rounds(somebody);
  CHECK(casecraft_with(somebody, fmt::format("assign terminal-rounds -o '{}' --course Spring --seeds 7 --attempts 9 --force", both.file())).status == 0);
  CHECK_THAT(both.play().err, Contains("and what came before for the course 'Spring'") && Contains("--key"));
  CHECK(casecraft_with(somebody, fmt::format("key --export '{}'", (both.trainee.path() / "new.key").string())).status == 0);
  CHECK(both.play("--pseudonym Heron --key new.key", "leave\n").status == 0);
}

TEST_CASE("while an assessment is open, a trainee's program shows nothing of its inside, and afterwards it does") {
  const Both both;
  CHECK(both.assign().status == 0);
  CHECK(both.play("--pseudonym Heron", "leave\n").status == 0);
  both.trainee.write("actions.json", "[]");
  for (const char* words : {"run terminal-rounds --actions actions.json", "prove terminal-rounds --seconds 1", "graph terminal-rounds -o map.html", "translate terminal-rounds --extract", "preview terminal-rounds", "lint terminal-rounds",
                            "lint data/casecraft/scenarios/terminal-rounds --tests"}) {
    INFO(words);
    const Outcome refused = casecraft_with(both.trainee, words);
    CHECK(refused.status == 1);
    CHECK_THAT(refused.err, Contains("an assessment that is open for you ('Spring')"));
    CHECK(refused.out.empty());
  }
  // The instructor who assigned it is not shut out.
  both.instructor.write("actions.json", "[]");
  CHECK(casecraft_with(both.instructor, "run terminal-rounds --actions actions.json").status == 0);
  CHECK(casecraft_with(both.instructor, "lint terminal-rounds").status == 0);
  // What is of no exercise, or of another one, is nobody's assessment.
  CHECK(casecraft_with(both.trainee, "lint --explain scene.dead-end").status == 0);
  CHECK(casecraft_with(both.trainee, "lint first-steps").status == 0);
  both.trainee.write("config/casecraft/settings.json", "{\"pseudonym\": \"Heron\", \"first_start\": false}");
  CHECK_THAT(casecraft_with(both.trainee, "play terminal-rounds --terminal --seed 7").err, Contains("case 7 of 'terminal-rounds' belongs to an assessment"));
  CHECK(casecraft_with(both.trainee, "play terminal-rounds --terminal --seed 9", "leave\n").status == 0);
  CHECK(both.play("").status == 0);
  CHECK(both.play("").status == 0);
  CHECK(casecraft_with(both.trainee, "run terminal-rounds --actions actions.json").status == 0);
  CHECK(casecraft_with(both.trainee, "lint terminal-rounds").status == 0);
}

TEST_CASE("while an assessment is open, no ledger with its truth is made from its settings, wherever they lie") {
  const Both both;
  CHECK(casecraft_with(both.instructor, fmt::format("assign small-sums -o '{}' --course Spring --seeds 7", both.file())).status == 0);
  CHECK(both.play("--pseudonym Heron", "leave\n").status == 0);
  const std::filesystem::path settings = source_folder() / "scenarios/small-sums/data/ledger.json";
  const std::string words = base::to_pretty_json(base::parse_json(program::read_file(settings), "the settings"));
  both.trainee.write("copy.json", words);
  // Another ledger, of no exercise.
  std::string other = words;
  other.replace(other.find("Payments of four providers"), 8, "Transfers");
  both.trainee.write("other.json", other);
  for (const std::string& file : {settings.string(), std::string("copy.json")}) {
    INFO(file);
    const Outcome refused = casecraft_with(both.trainee, fmt::format("ledger generate '{}' --rows 500 --out made", file));
    CHECK(refused.status == 1);
    CHECK_THAT(refused.err, Contains("'small-sums' is an assessment that is open for you ('Spring'), so nothing of its inside is shown here"));
    CHECK_FALSE(std::filesystem::exists(both.trainee.path() / "made"));
  }
  CHECK_THAT(casecraft_with(both.trainee, "lint small-sums").err, Contains("an assessment that is open for you"));
  CHECK(casecraft_with(both.trainee, "ledger generate other.json --rows 500 --out other-made").status == 0);
  both.instructor.write("copy.json", words);
  CHECK(casecraft_with(both.instructor, "ledger generate copy.json --rows 500 --out made").status == 0);
}

TEST_CASE("words that fit no assignment are refused in a sentence, and nothing is written") {
  const Both both;
  const auto said = [&](const std::string& words) {
    const Outcome outcome = casecraft_with(both.instructor, words);
    CHECK(outcome.status != 0);
    return outcome.err;
  };
  const std::string good = "assign terminal-rounds -o x.assignment --course Spring --seeds 7";
  CHECK_THAT(said("assign terminal-rounds -o x.txt --course Spring --seeds 7"), Contains("does not end in .assignment"));
  CHECK_THAT(said(good + ",x"), Contains("'x' is no seed"));
  CHECK_THAT(said(good + " --attempts 0"), Contains("'0' is no number of attempts"));
  CHECK_THAT(said(good + " --from 2026-13-01"), Contains("'2026-13-01' is no day"));
  CHECK_THAT(said(good + " --from 2026-12-02 --until 2026-12-01"), Contains("before it opens"));
  CHECK_THAT(said("assign terminal-rounds -o x.assignment --course '' --seeds 7"), Contains("the course has no name"));
  CHECK_THAT(said(good + " --mode exam"), Contains("exam"));
  CHECK_THAT(said("assign no-such-case -o x.assignment --course Spring --seeds 7"), Contains("no-such-case"));
  CHECK_FALSE(std::filesystem::exists(both.instructor.path() / "x.assignment"));
  both.instructor.write("y.assignment", "mine");
  CHECK_THAT(said("assign terminal-rounds -o y.assignment --course Spring --seeds 7"), Contains("y.assignment") && Contains("--force"));
  CHECK(std::filesystem::file_size(both.instructor.path() / "y.assignment") == 4);
  const std::string nowhere = " --store 'postgresql://nobody@127.0.0.1:1/none'";
  CHECK_FALSE(said("assign terminal-rounds -o z.assignment --course Spring --seeds 7" + nowhere).empty());
  CHECK_FALSE(std::filesystem::exists(both.instructor.path() / "z.assignment"));
  CHECK_THAT(said("play x.assignment --pseudonym ' '"), Contains("is no pseudonym"));
  CHECK_THAT(said("play x.assignment --pseudonym 'a\nb'"), Contains("is no pseudonym"));
  CHECK(casecraft_with(both.instructor, "assignments").out == "Nothing has been assigned yet.\n");
  CHECK_THAT(said("play x.assignment --seed 7"), Contains("leave out --seed"));
  CHECK_THAT(said("play terminal-rounds --assignment Spring"), Contains("an exercise and an assignment were named"));
  CHECK_THAT(said("play terminal-rounds --pseudonym Heron"), Contains("--pseudonym goes with an assignment"));
  CHECK_THAT(said("play x.assignment --terminal"), Contains("x.assignment"));
}
