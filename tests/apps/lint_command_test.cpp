#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <string>

#include "base/json.hpp"
#include "scratch.hpp"

using namespace casecraft;
using test::casecraft_with;
using test::Outcome;
using test::Scratch;
namespace fs = std::filesystem;

namespace {

/// A copy of a sound pack in which `from` of a file is written as `to`.
void change(const Scratch& scratch, const std::string& file, const std::string& from, const std::string& to) {
  std::ifstream in(scratch.path() / file, std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(in)), {});
  const std::size_t at = bytes.find(from);
  REQUIRE(at != std::string::npos);
  scratch.write(file, bytes.replace(at, from.size(), to));
}

/// A complaint is one line on standard error, and nothing else is said.
void check_one_sentence(const Outcome& outcome, const std::string& part) {
  INFO(outcome.err << outcome.out);
  CHECK(outcome.status == 1);
  CHECK(outcome.out.empty());
  CHECK(outcome.err.find(part) != std::string::npos);
  CHECK(outcome.err.find('\n') == outcome.err.size() - 1);
}

}  // namespace

TEST_CASE("lint's exit status tells errors from warnings that count") {
  const Scratch scratch;
  scratch.copy_pack("terminal-rounds");
  CHECK(casecraft_with(scratch, "lint ./terminal-rounds --warnings-as-errors").status == 0);
  change(scratch, "terminal-rounds/main.lua", "start \"", "scene \"left_behind\" { title = \"Left\", text = \"Nobody comes here.\", to = \"left_again\" }\nscene \"left_again\" { title = \"Left\", text = \"Nor here.\", ending = \"none_such\" }\nstart \"");
  CHECK(casecraft_with(scratch, "lint ./terminal-rounds").status == 2);
  change(scratch, "terminal-rounds/main.lua", "to = \"left_again\" }\nscene \"left_again\" { title = \"Left\", text = \"Nor here.\", ending = \"none_such\" }", "to = \"back\" }");
  const Outcome warned = casecraft_with(scratch, "lint ./terminal-rounds");
  INFO(warned.out);
  CHECK(warned.status == 0);
  CHECK(warned.out.find("[scene.unreachable]") != std::string::npos);
  CHECK(warned.out.find("casecraft lint --explain ") != std::string::npos);
  CHECK(casecraft_with(scratch, "lint ./terminal-rounds --warnings-as-errors").status == 1);
}

TEST_CASE("lint reports as JSON and as SARIF, and refuses another format") {
  const Scratch scratch;
  scratch.copy_pack("terminal-rounds");
  const Outcome json = casecraft_with(scratch, "lint ./terminal-rounds --tests --format json");
  CHECK(json.status == 0);
  CHECK(base::parse_json(json.out, "out").text_at("pack") == "terminal-rounds");
  const Outcome sarif = casecraft_with(scratch, "lint ./terminal-rounds --format sarif");
  CHECK(base::parse_json(sarif.out, "out").text_at("version") == "2.1.0");
  const Outcome refused = casecraft_with(scratch, "lint ./terminal-rounds --format sarf");
  CHECK(refused.status == 2);
  CHECK(refused.err.find("did you mean 'sarif'?") != std::string::npos);
}

TEST_CASE("lint explains a rule, names the nearest one, and lists all") {
  const Scratch scratch;
  const Outcome page = casecraft_with(scratch, "lint --explain scene.dead-end");
  CHECK(page.status == 0);
  CHECK(page.out.starts_with("# scene.dead-end: "));
  const Outcome wrong = casecraft_with(scratch, "lint --explain scene.deadend");
  CHECK(wrong.status == 2);
  CHECK(wrong.err.find("did you mean 'scene.dead-end'?") != std::string::npos);
  CHECK(casecraft_with(scratch, "lint --rules").out.find("| [scene.dead-end](scene.dead-end.md) | error |") != std::string::npos);
  CHECK(casecraft_with(scratch, "lint").status == 2);
}

TEST_CASE("whatever is no exercise is refused by lint in one sentence") {
  const Scratch scratch;
  scratch.write("file.lua", "start \"a\"");
  check_one_sentence(casecraft_with(scratch, "lint ./file.lua"), "is a file");
  fs::create_directory(scratch.path() / "empty");
  check_one_sentence(casecraft_with(scratch, "lint ./empty"), "holds no scenario.json");
  check_one_sentence(casecraft_with(scratch, "lint ./nowhere"), "there is no folder");
  scratch.copy_pack("terminal-rounds");
  fs::create_directory_symlink(scratch.path() / "terminal-rounds", scratch.path() / "terminal-rounds" / "again");
  check_one_sentence(casecraft_with(scratch, "lint ./terminal-rounds"), "is a link to");
  fs::remove(scratch.path() / "terminal-rounds" / "again");
  fs::create_symlink("round", scratch.path() / "terminal-rounds" / "round");
  check_one_sentence(casecraft_with(scratch, "lint ./terminal-rounds"), "link");
  fs::remove(scratch.path() / "terminal-rounds" / "round");
  // Root may read everything.
  fs::permissions(scratch.path() / "terminal-rounds/main.lua", fs::perms::none);
  if (!std::ifstream(scratch.path() / "terminal-rounds/main.lua")) check_one_sentence(casecraft_with(scratch, "lint ./terminal-rounds"), "main.lua");
}
