#include <catch2/catch.hpp>

#include "apps/program/settings.hpp"
#include "table.hpp"

using namespace casecraft;
using test::count;
using test::Table;
using terminal::Left;

TEST_CASE("what it deals with, how long it takes and the two words stand before the first scene") {
  Table table;
  const std::string shown = table.play("terminal-evening", "");
  const std::size_t scene = shown.find("The empty stand");
  REQUIRE(scene != std::string::npos);
  for (const char* words : {"A bicycle is missing and comes back.", "3 to 5 minutes", "type pause", "type leave", "Support:", "no legal advice"}) {
    CHECK(shown.find(words) < scene);
  }
}

TEST_CASE("the organisation's own contacts are shown before, in a pause and after") {
  Table table;
  program::Settings settings;
  settings.support = {{"Staff counselling", "+999 555 0100"}};
  program::write_settings(table.settings_file(), settings);
  CHECK(count(table.play("terminal-evening", "pause\nleave\n"), "Staff counselling: +999 555 0100") == 2);
  CHECK(count(table.play("terminal-rounds", "2\nleave\n"), "Staff counselling: +999 555 0100") == 2);
}

TEST_CASE("at the end of input it has left in order, and everything is saved") {
  Table table;
  const std::string shown = table.play("terminal-evening", "1\nnote one");
  CHECK(table.left == Left::end_of_input);
  CHECK(shown.find("everything up to here is saved") != std::string::npos);
  CHECK(table.newest().state == "open");
  const auto rows = table.store().rows(table.newest().id);
  REQUIRE(rows.size() == 3);
  CHECK(rows.back().row.kind == "leave");
}

TEST_CASE("coming back shows the same place with the same text") {
  Table table;
  const std::string before = table.play("terminal-evening", "1\n1\nagain\n");
  const std::string after = table.resume("again\n");
  const auto last_scene = [](const std::string& shown) { return shown.substr(shown.rfind("What to do first"), 200); };
  const std::string scene = before.substr(before.rfind("What to do first"));
  const std::string expected = scene.substr(0, scene.find("> "));
  CHECK(count(after, expected) == 2);
  CHECK_FALSE(last_scene(after).empty());
}

TEST_CASE("coming back from a pause goes on where one stood") {
  Table table;
  table.play("terminal-evening", "1\npause\nleave\n");
  const std::string shown = table.resume("1\n");
  CHECK(shown.find("The message is out.") != std::string::npos);
}

TEST_CASE("a line that is no choice is answered with what can be typed, and the scene is not repeated") {
  Table table;
  const std::string shown = table.play("terminal-evening", "4\nchoose\n0\n\n99999999999\n");
  CHECK(count(shown, "kept her coat on") == 1);
  CHECK(count(shown, "Tell her that it will surely turn up.") == 1);
  CHECK(count(shown, "Type a number from 1 to 3") == 5);
  CHECK(table.store().rows(table.newest().id).size() == 1);
}

TEST_CASE("a word with a slip is answered with the nearest") {
  Table table;
  CHECK(table.play("terminal-evening", "paus\n").find("did you mean pause?") != std::string::npos);
}

TEST_CASE("a pause is a neutral text and nothing of the exercise") {
  Table table;
  const std::string shown = table.play("terminal-evening", "pause\ncase\n1\nresume\n");
  const std::string paused = shown.substr(shown.find("Paused"), shown.find("> resume") - shown.find("Paused"));
  CHECK(paused.find("bicycle") == std::string::npos);
  CHECK(paused.find("Tell her") == std::string::npos);
  CHECK(count(shown, "kept her coat on") == 2);
}

TEST_CASE("what is refused is said in a sentence and the play goes on") {
  Table table;
  const std::string shown = table.play("terminal-evening", "hint\nrewind\n1\n", 3, session::Mode::assessment);
  CHECK(shown.find("Hints are given in practice mode only.") != std::string::npos);
  CHECK(shown.find("Going back is for practice mode") != std::string::npos);
  CHECK(shown.find("She nods and sits down.") != std::string::npos);
}

TEST_CASE("rewind goes back decision by decision and keeps to the ways that still count") {
  Table table;
  const std::string shown = table.play("terminal-evening", "2\nnote kept\n1\nrewind 2\n1\nrewind\nrewind\n");
  CHECK(count(shown, "kept her coat on") == 3);
  CHECK(shown.find("There is no decision to take back yet.") != std::string::npos);
}

TEST_CASE("an accepted drill counts the wall clock, and a late answer is not taken") {
  Table table;
  double now = 100.0;
  table.options.now = [&now] { return now += 20.0; };
  const std::string late = table.play("terminal-evening", "1\ndrill\n1\n1\n");
  CHECK(late.find("The limit of 30 seconds runs from now.") != std::string::npos);
  CHECK(late.find("The limit of the drill had passed") != std::string::npos);
  CHECK(late.find("The time that you accepted has passed.") != std::string::npos);
  const auto rows = table.store().rows(table.newest().id);
  CHECK(std::any_of(rows.begin(), rows.end(), [](const auto& stored) { return stored.row.kind == "time_passed"; }));
}

TEST_CASE("without accepting a drill there is all the time") {
  Table table;
  double now = 0.0;
  table.options.now = [&now] { return now += 1000.0; };
  CHECK(table.play("terminal-evening", "1\n1\n").find("The message is out.") != std::string::npos);
}

TEST_CASE("a pause lifts a drill") {
  Table table;
  double now = 0.0;
  table.options.now = [&now] { return now += 20.0; };
  const std::string shown = table.play("terminal-evening", "1\ndrill\npause\nresume\n1\n1\n");
  CHECK(shown.find("The message is out.") != std::string::npos);
  CHECK(shown.find("had passed") == std::string::npos);
}

TEST_CASE("the debrief names every part, and its parts can be read again") {
  Table table;
  const std::string shown = table.play("terminal-rounds", "2\ndebrief 1\ndebrief untried\nleave\n");
  for (const char* part : {"part 1 of 6", "part 2 of 6", "part 3 of 6", "part 4 of 6", "part 5 of 6", "part 6 of 6"}) {
    CHECK(shown.find(part) != std::string::npos);
  }
  CHECK(count(shown, "part 1 of 6") == 2);
  CHECK(count(shown, "part 4 of 6") == 2);
  CHECK(table.newest().state == "ended");
}

TEST_CASE("how one is is answered and kept nowhere") {
  Table table;
  const std::string shown = table.play("terminal-rounds", "2\nheavy\nleave\n");
  CHECK(shown.find("You need not carry it alone") != std::string::npos);
  for (const auto& stored : table.store().rows(table.newest().id)) {
    CHECK(stored.row.payload.find("heavy") == std::string::npos);
  }
}

TEST_CASE("another asks for another case") {
  Table table;
  table.play("terminal-rounds", "2\nanother\n");
  CHECK(table.left == Left::another);
}

TEST_CASE("an ended session that is opened again shows its debrief") {
  Table table;
  table.play("terminal-rounds", "2\nleave\n");
  CHECK(table.resume("leave\n").find("Verdict:") != std::string::npos);
}

TEST_CASE("a person at a terminal begins when they are ready") {
  Table table;
  table.options.is_interactive = true;
  const std::string shown = table.play("terminal-evening", "\n1\nleave\n");
  CHECK(shown.find("Press Enter to begin") < shown.find("The empty stand"));
  CHECK(shown.find("She nods and sits down.") != std::string::npos);
  CHECK(table.play("terminal-evening", "leave\n").find("The empty stand") == std::string::npos);
}

TEST_CASE("controls in a note reach neither the screen nor the journal") {
  Table table;
  const std::string shown = table.play("terminal-evening", "note red\033[31m\x07 bicycle\nnotes\n");
  CHECK(shown.find('\033') == std::string::npos);
  CHECK(shown.find("Noted: red[31m bicycle") != std::string::npos);
}

TEST_CASE("what was typed into a form and not sent is there again as a note") {
  Table table;
  const std::string shown = table.play("terminal-evening", "1\n3\n1\n15:05\n1\nThe register says so.\nAnd Mira.\n.\nleave\n");
  CHECK(shown.find("What you typed and did not send is kept among your notes.") != std::string::npos);
  const std::string back = table.resume("notes\n");
  CHECK(back.find("The register says so.\n") != std::string::npos);
  CHECK(back.find("And Mira.\n") != std::string::npos);
}

TEST_CASE("a form that was sent leaves no note behind") {
  Table table;
  const std::string shown = table.play("terminal-evening", "1\n3\n1\n15:05\n1\nThe register says so.\n.\n\n1\nsend\nleave\n");
  CHECK(shown.find("kept among your notes") == std::string::npos);
}

TEST_CASE("after a rewind from the ending the session is open again") {
  Table table;
  const std::string shown = table.play("terminal-rounds", "2\nrewind\n1\n");
  CHECK(shown.find("Round 1 is done.") != std::string::npos);
  CHECK(table.newest().state == "open");
}
