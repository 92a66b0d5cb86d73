#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

#include "authoring/lint.hpp"
#include "example_pack.hpp"
#include "exercises/scene/scene_activity.hpp"
#include "page.hpp"
#include "session/activity.hpp"

using namespace casecraft;

namespace {

/// What lint says of an example and of played sessions on it, without the words themselves.
authoring::LintResult checked(const std::string& main_lua, const std::vector<authoring::TestFile>& played) {
  session::ActivityRegistry registry;
  scene::register_activity(registry);
  authoring::LintOptions options;
  options.terminology = docs::file_of_project("assets/terminology.csv");
  return authoring::lint(docs::ExamplePack(main_lua).bundle(session::Mode::practice), played, registry, options);
}

std::string listed(const authoring::LintResult& result) {
  std::string lines;
  for (const base::Diagnostic& diagnostic : result.diagnostics.all()) {
    lines += base::format_diagnostic(diagnostic) + "\n";
  }
  return lines;
}

}  // namespace

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
  const authoring::LintResult result = checked(first->text, played);
  INFO(listed(result));
  CHECK(result.tests_run == static_cast<int>(played.size()));
  CHECK(result.tests_passed == result.tests_run);
}

TEST_CASE("lint has nothing to say against the examples of the pages") {
  for (const char* page : {"docs/authors.md", "README.md"}) {
    for (const docs::FencedBlock& block : docs::blocks_of(page)) {
      if (block.info == "lua example") {
        INFO(page << ":" << block.line);
        const std::string said = listed(checked(block.text, {}));
        INFO(said);
        CHECK(said.empty());
      }
    }
  }
}
