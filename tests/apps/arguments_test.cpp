#include "apps/command/arguments.hpp"

#include <catch2/catch.hpp>

#include "scratch.hpp"

using namespace casecraft;
using command::read_arguments;
using command::Task;
using test::message_of;

TEST_CASE("no words ask for the catalogue") { CHECK(read_arguments({}).task == Task::catalogue); }

TEST_CASE("play takes a pack, a seed, a mode and a way") {
  const auto arguments = read_arguments({"play", "friday-1640", "--terminal", "--seed", "7", "--mode", "assessment", "--store", "x.sqlite"});
  CHECK(arguments.task == Task::play);
  CHECK(arguments.pack == "friday-1640");
  CHECK(arguments.is_terminal);
  CHECK(arguments.seed == 7U);
  CHECK(arguments.mode == session::Mode::assessment);
  CHECK(arguments.store == "x.sqlite");
}

TEST_CASE("preview takes a pack, a seed and a mode") {
  const auto arguments = read_arguments({"preview", "first-steps", "--seed", "7", "--mode", "assessment"});
  CHECK(arguments.task == Task::preview);
  CHECK(arguments.pack == "first-steps");
  CHECK(arguments.seed == 7);
  CHECK(arguments.mode == session::Mode::assessment);
  CHECK_THROWS_AS(read_arguments({"preview"}), command::UsageError);
}

TEST_CASE("a store may be named before the command") {
  const auto arguments = read_arguments({"--store", "x.sqlite", "sessions", "--json"});
  CHECK(arguments.task == Task::sessions);
  CHECK(arguments.is_json);
  CHECK(arguments.store == "x.sqlite");
}

TEST_CASE("an unknown command names the nearest") {
  CHECK(message_of([] { read_arguments({"plya", "x"}); }) == "there is no command 'plya'; did you mean 'play'?");
}

TEST_CASE("an unknown option names the nearest") {
  CHECK(message_of([] { read_arguments({"play", "x", "--sede", "3"}); }) == "there is no option '--sede'; did you mean '--seed'?");
}

TEST_CASE("an unknown mode names the nearest") {
  CHECK(message_of([] { read_arguments({"play", "x", "--mode", "practise"}); }) == "there is no mode 'practise'; did you mean 'practice'?");
}

TEST_CASE("a seed is a whole number that is not negative") {
  for (const char* seed : {"-1", "1.5", "seven", "99999999999999999999", "7x"}) {
    CHECK_THROWS_AS(read_arguments({"play", "x", std::string("--seed=") + seed}), command::UsageError);
  }
  CHECK(read_arguments({"play", "x", "--seed", "0"}).seed == 0U);
}

TEST_CASE("what a command needs is said") {
  CHECK_THROWS_AS(read_arguments({"run", "x"}), command::UsageError);
  CHECK_THROWS_AS(read_arguments({"resume"}), command::UsageError);
  CHECK_THROWS_AS(read_arguments({"play", "--resume"}), command::UsageError);
}

TEST_CASE("a language of the interface may be named before the command or after it") {
  CHECK(read_arguments({"--locale", "es"}).locale == "es");
  CHECK(read_arguments({"--locale", "es", "play", "first-steps"}).pack == "first-steps");
  CHECK(read_arguments({"play", "first-steps", "--locale", "es"}).locale == "es");
}

TEST_CASE("help and version are printed") {
  CHECK(read_arguments({"--version"}).text.starts_with("casecraft "));
  const auto help = read_arguments({"--help"});
  CHECK(help.task == Task::print);
  CHECK(help.text.find("casecraft play first-steps --terminal") != std::string::npos);
  CHECK(read_arguments({"play", "--help"}).text.find("--seed") != std::string::npos);
}
