#include <catch2/catch.hpp>

#include <cstdlib>

#include "apps/program/settings.hpp"
#include "table.hpp"

using namespace casecraft;
using test::count;
using test::Table;

TEST_CASE("the catalogue lists exercises with what they deal with, and leaves at the end of input") {
  setenv("XDG_DATA_HOME", "/nonexistent", 1);
  Table table;
  const std::string shown = table.catalogue("");
  CHECK(shown.find("First steps") != std::string::npos);
  CHECK(shown.find("What it deals with:") != std::string::npos);
}

TEST_CASE("a number plays, and leaving comes back to the catalogue") {
  setenv("XDG_DATA_HOME", "/nonexistent", 1);
  Table table;
  const std::string shown = table.catalogue("1\nleave\nsessions\nresume 1\nleave\nleave\n");
  CHECK(shown.find("Before you begin") != std::string::npos);
  CHECK(shown.find("Your sessions, newest first:") != std::string::npos);
  CHECK(shown.find("You come back to a session that you left.") != std::string::npos);
  CHECK(count(shown, "Back in the catalogue") == 2);
  CHECK(table.store().sessions().size() == 1);
}

TEST_CASE("a number and a mode plays in that mode") {
  setenv("XDG_DATA_HOME", "/nonexistent", 1);
  Table table;
  table.catalogue("1 assessment\nleave\nleave\n");
  CHECK(table.newest().mode == "assessment");
  CHECK(table.catalogue("1 asessment\n").find("did you mean 'assessment'?") != std::string::npos);
}

TEST_CASE("the own best result is shown") {
  setenv("XDG_DATA_HOME", "/nonexistent", 1);
  Table table;
  table.play("terminal-rounds", "2\nleave\n");
  CHECK(table.catalogue("sessions\n").find("ended, 100 %, passed") != std::string::npos);
}

TEST_CASE("settings are changed one by one and kept at once") {
  Table table;
  table.catalogue("settings\n1\nHeron\n2\nadd\nStaff counselling\n+999 555 0100\n3\n150\n4\ncontrast\nback\nleave\n");
  std::string problem;
  const program::Settings settings = program::read_settings(table.settings_file(), problem);
  CHECK(settings.pseudonym == "Heron");
  REQUIRE(settings.support.size() == 1);
  CHECK(settings.support.front().name == "Staff counselling");
  CHECK(settings.text_percent == 150);
  CHECK(settings.theme == "contrast");
}

TEST_CASE("what is no number of the catalogue is answered with what can be typed") {
  Table table;
  CHECK(table.catalogue("99\nplease\n").find("There is no exercise 99.") != std::string::npos);
}
