#include "apps/program/library.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>

#include "base/error.hpp"
#include "scratch.hpp"

using namespace casecraft;
using test::message_of;
using test::Scratch;
using test::shipped;

TEST_CASE("the catalogue holds what is shipped, by id") {
  setenv("XDG_DATA_HOME", "/nonexistent", 1);
  const auto entries = shipped().catalogue();
  REQUIRE_FALSE(entries.empty());
  CHECK(std::is_sorted(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.manifest.id < b.manifest.id; }));
  for (const auto& entry : entries) {
    CHECK(entry.problem.empty());
  }
}

TEST_CASE("a pack whose manifest is broken is listed with its problem") {
  const Scratch scratch;
  scratch.write("scenarios/good/scenario.json", "{");
  scratch.write("scenarios/no-pack/readme.txt", "");
  setenv("XDG_DATA_HOME", "/nonexistent", 1);
  const auto entries = program::Library(scratch.path()).catalogue();
  REQUIRE(entries.size() == 1);
  CHECK(entries.front().manifest.id == "good");
  CHECK(entries.front().problem.starts_with("good/scenario.json:1:"));
}

TEST_CASE("a person's own copy of an exercise stands before the shipped one") {
  const Scratch scratch;
  const auto own = scratch.copy_pack("terminal-rounds");
  std::filesystem::create_directories(scratch.path() / "data" / "casecraft" / "scenarios");
  std::filesystem::rename(own, scratch.path() / "data" / "casecraft" / "scenarios" / "terminal-rounds");
  setenv("XDG_DATA_HOME", (scratch.path() / "data").c_str(), 1);
  CHECK(shipped().find("terminal-rounds").folder == scratch.path() / "data" / "casecraft" / "scenarios" / "terminal-rounds");
  setenv("XDG_DATA_HOME", "/nonexistent", 1);
}

TEST_CASE("an unknown exercise names the nearest") {
  setenv("XDG_DATA_HOME", "/nonexistent", 1);
  CHECK(message_of([] { return shipped().find("friday-1641"); }) == "there is no exercise 'friday-1641'; did you mean 'friday-1640'?");
}

TEST_CASE("what is no pack is one sentence") {
  const Scratch scratch;
  const auto file = scratch.write("file.txt", "x");
  std::filesystem::create_directories(scratch.path() / "empty");
  std::filesystem::create_symlink("loop", scratch.path() / "loop");
  CHECK(message_of([&] { return shipped().find(file.string()); }).find("is a file; expected the folder of an exercise") != std::string::npos);
  CHECK(message_of([&] { return shipped().find((scratch.path() / "empty").string()); }).find("holds no scenario.json") != std::string::npos);
  CHECK_FALSE(message_of([&] { return shipped().find((scratch.path() / "loop").string()); }).empty());
  CHECK(message_of([&] { return shipped().find("/no/such/folder"); }).find("there is no folder") != std::string::npos);
  CHECK_FALSE(message_of([&] { return shipped().find(""); }).empty());
}

TEST_CASE("a bundle holds the pack, the scripts and what they rest on") {
  const auto library = shipped();
  const auto bundle = library.bundle(library.find((test::source_folder() / "tests" / "packs" / "terminal-evening").string()), session::Mode::assessment);
  CHECK(bundle.files.count("pack/main.lua") == 1);
  CHECK(bundle.files.count("assets/references.json") == 1);
  CHECK(bundle.settings.text_at("mode") == "assessment");
  CHECK(std::any_of(bundle.files.begin(), bundle.files.end(), [](const auto& file) { return file.first.starts_with("scripts/"); }));
  CHECK(std::any_of(bundle.files.begin(), bundle.files.end(), [](const auto& file) { return file.first.starts_with("assets/frameworks/"); }));
}
