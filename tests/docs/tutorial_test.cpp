#include "tutorial.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <sstream>

#include "authoring/prove.hpp"
#include "authoring/prove_report.hpp"
#include "example_pack.hpp"
#include "page.hpp"
#include "session/contents.hpp"
#include "walker.hpp"

using namespace casecraft;

namespace {

std::set<std::string> endings_of(const session::Exercise& exercise) {
  const std::vector<std::string> ids = session::contents_of(exercise).endings;
  return {ids.begin(), ids.end()};
}

std::vector<authoring::TestFile> recorded(const docs::TutorialStep& step) {
  std::vector<authoring::TestFile> files;
  for (const auto& [path, text] : step.files) {
    if (path.starts_with("tests/")) files.emplace_back("coach/" + path, text);
  }
  return files;
}

}  // namespace

TEST_CASE("after each step of the tutorial there is an exercise that can be played to each of its endings") {
  const std::vector<docs::TutorialStep> steps = docs::tutorial_steps();
  CHECK(steps.size() >= 6);
  for (const docs::TutorialStep& step : steps) {
    INFO("docs/tutorial.md:" << step.line);
    std::string mistakes;
    const auto exercise = docs::ExamplePack(step.files).load(session::Mode::practice, mistakes);
    INFO(mistakes);
    CHECK(mistakes.empty());
    REQUIRE(exercise != nullptr);
    const docs::Walk walk = docs::walk(exercise, 40);
    INFO(walk.stopped_at);
    CHECK(walk.has_ended);
    CHECK(walk.endings == endings_of(*exercise));
  }
}

TEST_CASE("lint has nothing to say against any step of the tutorial, and its recorded sessions give what they expect") {
  int sessions = 0;
  for (const docs::TutorialStep& step : docs::tutorial_steps()) {
    INFO("docs/tutorial.md:" << step.line);
    const auto played = recorded(step);
    const authoring::LintResult result = docs::ExamplePack(step.files).lint(played);
    const std::string said = docs::mistakes_in(result);
    INFO(said);
    CHECK(said.empty());
    CHECK(result.tests_passed == static_cast<int>(played.size()));
    sessions += result.tests_passed;
  }
  CHECK(sessions >= 4);
}

TEST_CASE("the tutorial's exercise is proved before the conversation, and proving has nothing against it") {
  const std::vector<docs::TutorialStep> steps = docs::tutorial_steps();
  std::string report;
  for (const docs::TutorialStep& step : steps) {
    if (&step == &steps.back()) break;
    INFO("docs/tutorial.md:" << step.line);
    const docs::ExamplePack pack(step.files);
    const auto load = [&] {
      std::string mistakes;
      return pack.load(session::Mode::assessment, mistakes);
    };
    authoring::ExploreOptions options;
    options.states = 20'000;
    options.seconds = 0.0;
    const authoring::Explored explored = authoring::explore(load, options);
    CHECK(explored.is_whole());
    const authoring::Proof proof = authoring::prove(explored, *load(), options.seed);
    REQUIRE(proof.best);
    CHECK(proof.best->card.total == 10'000);
    CHECK(proof.least->card.verdict == assessment::Verdict::failed);
    std::string said;
    for (const authoring::Finding& one : proof.findings) {
      if (one.severity != base::Severity::info) said += one.id + ": " + one.message + "\n";
    }
    INFO(said);
    CHECK(said.empty());
    report = authoring::proof_as_text(proof, *load(), {"coach", false});
  }
  // What the page shows of the last of them.
  for (const docs::FencedBlock& block : docs::blocks_of("docs/tutorial.md")) {
    if (block.info != "text report") continue;
    std::istringstream lines(block.text);
    std::size_t after = 0;
    for (std::string line; std::getline(lines, line);) {
      INFO(line << "\nis not in order in\n" << report);
      const std::size_t at = report.find(line + "\n", after);
      REQUIRE(at != std::string::npos);
      after = at + line.size();
    }
  }
}
