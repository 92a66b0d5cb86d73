#include <catch2/catch.hpp>

#include "authoring/lint_report.hpp"
#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
using Catch::Contains;

namespace {

LintResult some_findings() {
  LintResult result;
  result.diagnostics.error("scene.dead-end", {"small/a b/main.lua", 3, 7}, "no choice leads on", "give one a to");
  result.diagnostics.warning("choice.longest-best", {"small/scenario.json", 0, 0}, "the longest is best");
  result.diagnostics.info("terminology.row", {"assets/terminology.csv", 2, 1}, "a row");
  result.silenced.push_back({{base::Severity::info, "choice.alone", {"small/main.lua", 9, 0}, "alone", ""}, "for its hour"});
  return result;
}

LintShown shown_small() { return {"small", "packs/small/", "0.1.0", true, {}}; }

}  // namespace

TEST_CASE("a report for people ends with what was found and where to read more") {
  const std::string text = lint_as_text(some_findings(), shown_small());
  CHECK_THAT(text, Contains("packs/small/a b/main.lua:3:7: error: no choice leads on [scene.dead-end]") && Contains("casecraft lint --explain scene.dead-end says more"));
  CHECK(text.ends_with("small: 1 error, 1 warning, 1 note, 1 silenced, 0 of 0 recorded sessions as expected\n"));
  LintResult broken;
  broken.is_whole = false;
  broken.diagnostics.error("pack.start", {"pack/main.lua", 1, 1}, "it does not start");
  CHECK_THAT(lint_as_text(broken, shown_small()), Contains("packs/small/main.lua:1:1: error") && Contains("As long as it cannot be loaded"));
  CHECK_FALSE(lint_as_value(broken, shown_small())["is_whole"].as_bool());
  CHECK(lint_as_value(broken, shown_small())["findings"].as_list().front().text_at("file") == "packs/small/main.lua");
  CHECK(lint_as_text(LintResult{}, {"small", "", "", false, {}}) == "small: 0 errors, 0 warnings, 0 notes, 0 silenced\n");
}

TEST_CASE("a report as SARIF names rules, places and what is silenced") {
  const Rules rules(std::map<std::string, std::string>{{"scene.dead-end.md", project_file("docs/rules/scene.dead-end.md")}});
  const base::Value sarif = lint_as_sarif(some_findings(), shown_small(), rules);
  CHECK(sarif.text_at("version") == "2.1.0");
  const base::Value& run = sarif["runs"].as_list().front();
  const base::List& results = run["results"].as_list();
  REQUIRE(results.size() == 4);
  const base::Value& first = results.front();
  CHECK(first.text_at("ruleId") == "scene.dead-end");
  CHECK(first.text_at("level") == "error");
  const base::Value& place = first["locations"].as_list().front()["physicalLocation"];
  CHECK(place["artifactLocation"].text_at("uri") == "packs/small/a%20b/main.lua");
  CHECK(place["region"].integer_at("startLine") == 3);
  CHECK(place["region"].integer_at("startColumn") == 7);
  CHECK(results[1]["locations"].as_list().front()["physicalLocation"]["region"].is_null());
  CHECK(results[2]["locations"].as_list().front()["physicalLocation"]["artifactLocation"].text_at("uri") == "assets/terminology.csv");
  CHECK(results[2].text_at("level") == "note");
  CHECK(results[3]["suppressions"].as_list().front().text_at("justification") == "for its hour");
  const base::Value& rule = run["tool"]["driver"]["rules"].as_list().front();
  CHECK(rule["shortDescription"].text_at("text") == "a scene from which nothing leads on");
  CHECK(rule.text_at("helpUri") == "docs/rules/scene.dead-end.md");
  // A rule's index is its place in the list.
  for (const base::Value& one : results) CHECK(run["tool"]["driver"]["rules"].as_list()[static_cast<std::size_t>(one.integer_at("ruleIndex"))].text_at("id") == one.text_at("ruleId"));
}
