#include <catch2/catch.hpp>

#include <regex>
#include <set>
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

}  // namespace

TEST_CASE("every Lua example of the pages loads without a mistake and can be played to each of its endings") {
  for (const char* page : {"docs/authors.md", "docs/interviews.md", "README.md"}) {
    int examples = 0;
    for (const docs::FencedBlock& block : docs::blocks_of(page)) {
      if (block.info != "lua example") {
        continue;
      }
      ++examples;
      INFO(page << ":" << block.line);
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
    CHECK(examples > 0);
  }
}

TEST_CASE("no Lua on the pages is left untested") {
  for (const char* page : {"docs/authors.md", "README.md", "docs/played-sessions.md", "docs/determinism.md"}) {
    for (const docs::FencedBlock& block : docs::blocks_of(page)) {
      INFO(page << ":" << block.line);
      CHECK((!block.info.starts_with("lua") || block.info == "lua example"));
    }
  }
}
