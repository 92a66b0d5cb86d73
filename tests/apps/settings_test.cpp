#include "apps/program/settings.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

#include "base/error.hpp"
#include "scratch.hpp"

using namespace casecraft;
using test::message_of;
using test::Scratch;

TEST_CASE("settings come back as they were written") {
  const Scratch scratch;
  const auto file = scratch.path() / "deep" / "settings.json";
  program::Settings settings;
  settings.pseudonym = "Heron";
  settings.theme = "contrast";
  settings.text_percent = 150;
  settings.support = {{"Staff counselling", "+999 555 0100, 8 to 18"}};
  settings.is_first_start = false;
  settings.store = "postgresql://ada@db.example.org/agency";
  program::write_settings(file, settings);
  std::string problem;
  const auto read = program::read_settings(file, problem);
  CHECK(problem.empty());
  CHECK(read.pseudonym == "Heron");
  CHECK(read.theme == "contrast");
  CHECK(read.text_percent == 150);
  REQUIRE(read.support.size() == 1);
  CHECK(read.support.front().how == "+999 555 0100, 8 to 18");
  CHECK_FALSE(read.is_first_start);
  CHECK(read.store == "postgresql://ada@db.example.org/agency");
}

TEST_CASE("without a file there are the usual settings") {
  const Scratch scratch;
  std::string problem;
  CHECK(program::read_settings(scratch.path() / "none.json", problem).is_first_start);
  CHECK(problem.empty());
}

TEST_CASE("a settings file that cannot be understood is named, and the usual ones are used") {
  const Scratch scratch;
  for (const char* bytes : {"{", "[]", "\xff\xfe", "7"}) {
    const auto file = scratch.write("settings.json", bytes);
    std::string problem;
    CHECK(program::read_settings(file, problem).theme == "light");
    CHECK(problem.find("settings.json") != std::string::npos);
  }
}

TEST_CASE("values out of range are brought into it") {
  const Scratch scratch;
  const auto file = scratch.write("settings.json", R"({"text_percent": 9000, "theme": "pink", "support": [3, {"name": "A"}]})");
  std::string problem;
  const auto settings = program::read_settings(file, problem);
  CHECK(settings.text_percent == 250);
  CHECK(settings.theme == "light");
  CHECK(settings.support.size() == 1);
}

TEST_CASE("a store that cannot be one is not used, and the sentence names the file and how to mend it") {
  const Scratch scratch;
  for (const char* store : {"7", "\"sessions.sqlite\"", "\"postgresql://ada:secret@db.example.org/agency\"", "\"mysql://db/agency\"", "[]"}) {
    const auto file = scratch.write("settings.json", std::string(R"({"theme": "dark", "store": )") + store + "}");
    std::string problem;
    const auto settings = program::read_settings(file, problem);
    CAPTURE(store);
    CHECK(settings.store.empty());
    CHECK(settings.theme == "dark");
    CHECK(problem.find("settings.json") != std::string::npos);
    CHECK(problem.find("--store") != std::string::npos);
    CHECK(problem.find("secret") == std::string::npos);
  }
}

TEST_CASE("a store in the settings is a whole path or a database without a password") {
  for (const char* good : {"", "/home/ada/sessions.sqlite", "sqlite:///srv/sessions.sqlite", "postgresql://ada@db.example.org/agency", "postgres://db.example.org:5433/agency?sslmode=verify-full",
                           "postgresql://[2001:db8::1]:5432/agency"}) {
    CAPTURE(good);
    CHECK(program::problem_of_store(good).empty());
  }
  CHECK(program::problem_of_store("postgresql://ada:secret@db.example.org/agency").find("~/.pgpass") != std::string::npos);
  CHECK(program::problem_of_store("postgresql://db.example.org/agency?user=ada&password=secret").find("~/.pgpass") != std::string::npos);
  CHECK(program::problem_of_store("postgresql://ada:se@cret@db.example.org/agency").find("~/.pgpass") != std::string::npos);
  CHECK(program::problem_of_store("postgresql:///agency").find("names no computer") != std::string::npos);
  CHECK(program::problem_of_store("sessions.sqlite").find("slash") != std::string::npos);
  CHECK(program::problem_of_store("~/sessions.sqlite").find("slash") != std::string::npos);
  CHECK(program::problem_of_store("/home/ada/").find("folder") != std::string::npos);
  CHECK(program::problem_of_store("https://db.example.org").find("kind") != std::string::npos);
  CHECK(program::problem_of_store("/a\nb").find("line break") != std::string::npos);
}

TEST_CASE("the settings' store is used by every command, and --store counts above it") {
  const Scratch scratch;
  const std::string elsewhere = (scratch.path() / "elsewhere.sqlite").string();
  const std::string named = (scratch.path() / "named.sqlite").string();
  scratch.write("config/casecraft/settings.json", R"({"store": ")" + elsewhere + "\"}");
  CHECK(test::casecraft_with(scratch, "sessions").out == "No session has been played yet.\n");
  CHECK(std::filesystem::exists(elsewhere));
  CHECK(test::casecraft_with(scratch, "--store " + named + " course Autumn --keep-days 30").status == 0);
  CHECK(std::filesystem::exists(named));
  CHECK(test::casecraft_with(scratch, "store check").out.find(elsewhere) != std::string::npos);

  scratch.write("config/casecraft/settings.json", R"({"store": "postgresql://ada:secret@db/agency"})");
  const test::Outcome broken = test::casecraft_with(scratch, "sessions");
  CHECK(broken.status == 0);
  CHECK(broken.err.find(".pgpass") != std::string::npos);
  CHECK(broken.err.find("secret") == std::string::npos);
}

TEST_CASE("a place that cannot be written is one sentence") {
  CHECK(message_of([] { program::write_settings("/proc/casecraft/settings.json", {}); }).find("/proc/casecraft") != std::string::npos);
}

TEST_CASE("files lie where XDG says, and a relative path is as if it were not set") {
  setenv("XDG_CONFIG_HOME", "/x/config", 1);
  CHECK(program::settings_file() == "/x/config/casecraft/settings.json");
  setenv("XDG_CONFIG_HOME", "relative", 1);
  setenv("HOME", "/home/somebody", 1);
  CHECK(program::settings_file() == "/home/somebody/.config/casecraft/settings.json");
  unsetenv("XDG_CONFIG_HOME");
}
