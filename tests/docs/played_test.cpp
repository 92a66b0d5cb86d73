#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

#include "example_pack.hpp"
#include "page.hpp"

using namespace casecraft;

TEST_CASE("the played session that the page shows gives what it expects") {
  const auto blocks = docs::blocks_of("docs/authors.md");
  const auto first = std::find_if(blocks.begin(), blocks.end(), [](const docs::FencedBlock& block) { return block.info == "lua example"; });
  REQUIRE(first != blocks.end());
  std::vector<authoring::TestFile> played;
  for (const docs::FencedBlock& block : docs::blocks_of("docs/played-sessions.md")) {
    if (block.info == "json played") {
      played.emplace_back("docs/played-sessions.md", block.text);
    }
  }
  REQUIRE_FALSE(played.empty());
  const authoring::LintResult result = docs::ExamplePack(first->text).lint(played);
  INFO(docs::mistakes_in(result));
  CHECK(result.tests_run == static_cast<int>(played.size()));
  CHECK(result.tests_passed == result.tests_run);
}
