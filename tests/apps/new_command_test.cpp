#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

#include "apps/program/files_on_disk.hpp"
#include "scratch.hpp"

using namespace casecraft;
using test::casecraft_with;
using test::Outcome;
using test::Scratch;

namespace {

// One sentence on standard error, nothing on standard output and nothing made.
void check_not_made(const Scratch& scratch, const std::string& words, int status, const std::string& sentence) {
  const Outcome outcome = casecraft_with(scratch, "new " + words);
  INFO(words << "\n" << outcome.out << outcome.err);
  CHECK(outcome.status == status);
  CHECK(outcome.out.empty());
  CHECK(std::count(outcome.err.begin(), outcome.err.end(), '\n') == 1);
  CHECK(outcome.err.find(sentence) != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(scratch.path() / "my-case"));
}

}  // namespace

TEST_CASE("new makes an exercise that its own next commands take") {
  const Scratch scratch;
  const Outcome made = casecraft_with(scratch, "new my-case --kind scene --title \"It's a case\" --author 'N. N.' --minutes 5-8 --audience 'police,NGO staff'");
  INFO(made.out << made.err);
  REQUIRE(made.status == 0);
  for (const char* next : {"casecraft play ./my-case", "casecraft lint ./my-case --tests", "casecraft prove ./my-case", "instructors-bench.md"}) CHECK(made.out.find(next) != std::string::npos);
  const Outcome lint = casecraft_with(scratch, "lint ./my-case --tests");
  INFO(lint.out);
  CHECK(lint.status == 0);
  CHECK(lint.out.find("0 errors, 0 warnings") != std::string::npos);
  CHECK(lint.out.find("2 of 2 recorded sessions as expected") != std::string::npos);
  // What is silenced is the author's, also for prove: a silence that silences nothing is told.
  const std::filesystem::path manifest = scratch.path() / "my-case/scenario.json";
  std::string bytes = program::read_file(manifest);
  scratch.write("my-case/scenario.json", bytes.insert(bytes.rfind('}'), ", \"lint\": {\"silence\": [{\"rule\": \"prove.unused\", \"reason\": \"It was so once.\"}]}"));
  const Outcome proved = casecraft_with(scratch, "prove ./my-case --seconds 20");
  INFO(proved.out);
  CHECK(proved.status == 0);
  CHECK(proved.out.find("'prove.unused' is silenced, but nothing was found there [lint.silence-unused]") != std::string::npos);
  CHECK(casecraft_with(scratch, "play ./my-case --terminal --seed 1", "\n2\n").out.find("It's a case") != std::string::npos);
  // A second time nothing is overwritten.
  const Outcome again = casecraft_with(scratch, "new my-case --kind scene");
  CHECK(again.status == 1);
  CHECK(again.err.find("is not empty, and nothing is overwritten") != std::string::npos);
}

TEST_CASE("who makes a conversation is told of the page that leads through changing it") {
  const Scratch scratch;
  const Outcome made = casecraft_with(scratch, "new my-talk --kind interview");
  INFO(made.out << made.err);
  CHECK(made.status == 0);
  const std::size_t at = made.out.find("step by step: ");
  REQUIRE(at != std::string::npos);
  CHECK(std::filesystem::exists(made.out.substr(at + 14, made.out.size() - at - 15)));
  CHECK(std::filesystem::exists(scratch.path() / "my-talk/tests/critical.json"));
}

TEST_CASE("what cannot be made is one sentence, and leaves nothing") {
  const Scratch scratch;
  check_not_made(scratch, "", 2, "name the folder to make");
  check_not_made(scratch, "my-case", 2, "--kind scene, interview, tracing, requests or mixed");
  check_not_made(scratch, "my-case --kind interveiw", 2, "did you mean 'interview'?");
  check_not_made(scratch, "'My Case' --kind scene", 2, "for example 'my-case'");
  check_not_made(scratch, "my-case --kind scene --minutes soon", 2, "expected for example 10 or 10-15");
  check_not_made(scratch, "my-case --kind scene --language klingon", 2, "expected a code such as en");
  check_not_made(scratch, "my-case --kind scene --audience ,", 2, "the audience must not be empty");
  check_not_made(scratch, "my-case --kind scene --title \"$(printf 'a\\nb')\"", 2, "must be one line");
  check_not_made(scratch, "none/my-case --kind scene", 1, "make it first");
  check_not_made(scratch, "my-case --kidn scene", 2, "did you mean '--kind'?");
}

TEST_CASE("without a terminal the usual answers stand, and a path with spaces is quoted in what is printed") {
  const Scratch scratch;
  std::filesystem::create_directories(scratch.path() / "two words");
  const Outcome made = casecraft_with(scratch, "new 'two words/night-desk' --kind requests --language es");
  INFO(made.out << made.err);
  REQUIRE(made.status == 0);
  CHECK(made.out.find("casecraft lint 'two words/night-desk' --tests") != std::string::npos);
  CHECK(made.out.find("Its texts are English") != std::string::npos);
  std::filesystem::create_directories(scratch.path() / "here");
  CHECK(casecraft_with(scratch, "list --json").status == 0);
}
