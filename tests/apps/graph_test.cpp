#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "apps/program/files_on_disk.hpp"
#include "scratch.hpp"

using namespace casecraft;
using test::casecraft_with;
using test::Outcome;
using test::Scratch;

namespace {

/// How much of it is explored is no matter here.
const std::string kGraphed = std::string(CASECRAFT_SOURCE_DIR) + "/tests/packs/terminal-evening --seconds 1";

/// One sentence, and no file.
void check_not_drawn(const Scratch& scratch, const std::string& words, int status, const std::string& sentence, const std::string& file = "map.svg") {
  const Outcome outcome = casecraft_with(scratch, "graph " + words);
  INFO(outcome.err);
  CHECK(outcome.status == status);
  CHECK(outcome.out.empty());
  CHECK(std::count(outcome.err.begin(), outcome.err.end(), '\n') == 1);
  CHECK(outcome.err.find(sentence) != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(scratch.path() / file));
}

}  // namespace

TEST_CASE("graph writes what the file's ending says") {
  const Scratch scratch;
  for (const auto& [file, begin] : {std::pair("map.svg", "<svg "), {"map.html", "<!DOCTYPE html>"}, {"map.dot", "// For instructors"}}) {
    const Outcome outcome = casecraft_with(scratch, "graph " + kGraphed + " --by score -o " + file);
    INFO(outcome.err << outcome.out);
    REQUIRE(outcome.status == 0);
    CHECK(outcome.out.starts_with(std::string(file) + ": "));
    CHECK(program::read_file(scratch.path() / file).starts_with(begin));
  }
}

TEST_CASE("graph with --tests plays the recorded sessions") {
  const Scratch scratch;
  const Outcome outcome = casecraft_with(scratch, "graph first-steps --tests -o map.html");
  INFO(outcome.err << outcome.out);
  CHECK(outcome.status == 0);
  CHECK(outcome.out.find("recorded session") != std::string::npos);
  CHECK(program::read_file(scratch.path() / "map.html").find("3 of 3 recorded sessions came here") != std::string::npos);
}

TEST_CASE("graph overwrites nothing unless it is told to") {
  const Scratch scratch;
  scratch.write("kept.svg", "mine");
  const Outcome refused = casecraft_with(scratch, "graph " + kGraphed + " -o kept.svg");
  CHECK(refused.status == 1);
  CHECK(refused.err.find("there is a file 'kept.svg' already") != std::string::npos);
  CHECK(program::read_file(scratch.path() / "kept.svg") == "mine");
  CHECK(casecraft_with(scratch, "graph " + kGraphed + " -o kept.svg --force").status == 0);
  CHECK(program::read_file(scratch.path() / "kept.svg").starts_with("<svg"));
}

TEST_CASE("what cannot be drawn is one sentence") {
  const Scratch scratch;
  check_not_drawn(scratch, kGraphed + " -o map.png", 2, "expected a file that ends in .svg, .html or .dot", "map.png");
  check_not_drawn(scratch, kGraphed + " -o map.svg --by scroe", 2, "did you mean 'score'?");
  check_not_drawn(scratch, kGraphed + " -o map.svg --states none", 2, "is no number of states");
  check_not_drawn(scratch, kGraphed + " -o none/map.svg", 1, "there is no folder 'none'", "none/map.svg");
  check_not_drawn(scratch, "frist-steps -o map.svg", 1, "did you mean 'first-steps'?");
  scratch.copy_pack("terminal-rounds");
  scratch.write("terminal-rounds/main.lua", "start \"walk\"\nscene \"walk\" { text = 3 }\n");
  check_not_drawn(scratch, "./terminal-rounds -o map.svg", 2, "casecraft lint ./terminal-rounds shows each with its place");
}

TEST_CASE("without Graphviz's plug-ins a picture is refused with a sentence, and a DOT file is written") {
  const Scratch scratch;
  std::filesystem::create_directories(scratch.path() / "empty");
  setenv("GVBINDIR", (scratch.path() / "empty").c_str(), 1);   // where Graphviz looks for them
  const Outcome picture = casecraft_with(scratch, "graph " + kGraphed + " -o map.svg");
  const Outcome dot = casecraft_with(scratch, "graph " + kGraphed + " -o map.dot");
  unsetenv("GVBINDIR");
  INFO(picture.err);
  CHECK(picture.status == 1);
  CHECK(picture.err.find("install the package libgvc6, or write a .dot file") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(scratch.path() / "map.svg"));
  CHECK(dot.status == 0);
}
