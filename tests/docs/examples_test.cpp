#include <catch2/catch.hpp>

#include <regex>
#include <set>
#include <sstream>
#include <string>

#include "example_pack.hpp"
#include "page.hpp"
#include "walker.hpp"

using namespace casecraft;

namespace {

/// Ids that the example declares with `word "id"`.
std::set<std::string> declared(const std::string& word, const std::string& lua) {
  std::set<std::string> ids;
  const std::regex pattern("\\b" + word + " \"([a-z_]+)\"");
  for (std::sregex_iterator at(lua.begin(), lua.end(), pattern), end; at != end; ++at) {
    ids.insert((*at)[1].str());
  }
  return ids;
}

/// The examples of all pages, with where they stand.
std::vector<std::pair<std::string, docs::FencedBlock>> examples() {
  std::vector<std::pair<std::string, docs::FencedBlock>> found;
  for (const std::string& page : docs::pages()) {
    for (docs::FencedBlock& block : docs::blocks_of(page)) {
      if (block.info == "lua example") found.emplace_back(page + ":" + std::to_string(block.line), std::move(block));
    }
  }
  return found;
}

}  // namespace

TEST_CASE("every Lua example of the pages loads without a mistake and can be played to each of its endings") {
  const auto all = examples();
  CHECK(all.size() >= 11);
  for (const auto& [where, block] : all) {
    INFO(where);
    std::string mistakes;
    const auto exercise = docs::ExamplePack(block.text).load(session::Mode::practice, mistakes);
    INFO(mistakes);
    CHECK(mistakes.empty());
    REQUIRE(exercise != nullptr);
    const docs::Walk walk = docs::walk(exercise, 40);
    INFO(walk.stopped_at);
    CHECK(walk.has_ended);
    CHECK(walk.endings == declared("ending", block.text));
  }
}

TEST_CASE("lint has nothing to say against the examples of the pages") {
  for (const auto& [where, block] : examples()) {
    INFO(where);
    // What the JSON files weigh is that of all examples together.
    std::string said;
    const authoring::LintResult result = docs::ExamplePack(block.text).lint({});
    for (const base::Diagnostic& one : result.diagnostics.all()) {
      if (one.severity != base::Severity::info && one.code != "score.unearnable") said += base::format_diagnostic(one) + "\n";
    }
    INFO(said);
    CHECK(said.empty());
  }
}

TEST_CASE("what a page takes from a file stands there, line by line and in that order") {
  int excerpts = 0;
  for (const std::string& page : docs::pages()) {
    for (const docs::FencedBlock& block : docs::blocks_of(page)) {
      if (!block.info.starts_with("lua from ")) continue;
      ++excerpts;
      const std::string source = "\n" + docs::file_of_project(block.info.substr(9)) + "\n";
      std::istringstream lines(block.text);
      std::string line;
      std::size_t after = 0;
      for (int number = block.line; std::getline(lines, line); ++number) {
        INFO(page << ":" << number << ": " << line);
        const std::size_t at = source.find("\n" + line + "\n", after);
        REQUIRE(at != std::string::npos);
        after = at + line.size();
      }
    }
  }
  CHECK(excerpts >= 2);
}

TEST_CASE("no Lua on the pages is left untested") {
  for (const std::string& page : docs::pages()) {
    for (const docs::FencedBlock& block : docs::blocks_of(page)) {
      INFO(page << ":" << block.line);
      const bool is_tested = block.info == "lua example" || block.info.starts_with("lua from ") || (block.info == "lua step" && page == "docs/tutorial.md");
      CHECK((!block.info.starts_with("lua") || is_tested));
    }
  }
}
