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
