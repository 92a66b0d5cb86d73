#include <catch2/catch.hpp>

#include "authoring/silences.hpp"
#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
using Catch::Contains;

namespace {

/// The two decisions with a scored choice that stands alone, and `lint` in scenario.json.
LintResult lint_with(const std::string& silences) {
  std::string main = two_decisions();
  main += R"lua(
scene "alone" { title = "Alone", text = "Write it down.", choices = { { "Write it down.", id = "write", to = "home", score = { evidence = 1 }, why = "It is kept.", ref = "bc-16" } } }
)lua";
  main.replace(main.find("\"It is up to you.\", id = \"her_choice\", to = \"clock\""), 51, "\"It is up to you.\", id = \"her_choice\", to = \"alone\"");
  scenario::Bundle bundle = small_pack(main);
  std::string& manifest = bundle.files["pack/scenario.json"];
  manifest.insert(manifest.rfind('}'), ", \"lint\": {\"silence\": [" + silences + "]}");
  const std::map<std::string, std::string> pages{{"choice.alone.md", project_file("docs/rules/choice.alone.md")}, {"scene.dead-end.md", project_file("docs/rules/scene.dead-end.md")}};
  LintOptions options;
  options.rules = Rules(pages);
  return lint(bundle, {}, scenes(), options);
}

}  // namespace

TEST_CASE("what is silenced with a reason is told apart, at its declaration, in its file, or anywhere") {
  CHECK_THAT(told(lint_with("")), Contains("[choice.alone]"));
  for (const std::string at : {R"("at": "scene alone", )", R"("at": "main.lua", )", R"("at": "small/main.lua", )", ""}) {
    INFO(at);
    const LintResult result = lint_with("{\"rule\": \"choice.alone\", " + at + "\"reason\": \"It is scored for its hour.\"}");
    INFO(told(result));
    CHECK(result.diagnostics.all().empty());
    REQUIRE(result.silenced.size() == 1);
    CHECK(result.silenced.front().reason == "It is scored for its hour.");
  }
}

TEST_CASE("a silence that silences nothing is itself a finding") {
  const LintResult result = lint_with(R"({"rule": "choice.alone", "at": "scene doorstep", "reason": "It was so once."})");
  CHECK(result.silenced.empty());
  CHECK_THAT(told(result), Contains("[choice.alone]") && Contains("small/scenario.json:3:") && Contains("[lint.silence-unused]"));
}

TEST_CASE("a silence without a reason silences nothing") {
  const LintResult result = lint_with(R"({"rule": "choice.alone"})");
  CHECK_THAT(told(result), Contains("[choice.alone]") && Contains("[lint.silence-reason]"));
}

TEST_CASE("a silence of a rule that does not exist names the nearest") {
  CHECK_THAT(told(lint_with(R"({"rule": "choice.aloen", "reason": "r"})")), Contains("[lint.silence-rule]") && Contains("did you mean 'choice.alone'?"));
}

TEST_CASE("an error stays, and its silence is told to be of no use") {
  scenario::Bundle bundle = small_pack("start \"a\"\nscene \"a\" { title = \"A\", text = \"Here.\", choices = { { \"Stay.\", id = \"stay\" } } }\n");
  std::string& manifest = bundle.files["pack/scenario.json"];
  manifest.insert(manifest.rfind('}'), R"(, "lint": {"silence": [{"rule": "scene.dead-end", "reason": "It is meant."}]})");
  const LintResult result = lint_small(bundle);
  CHECK(result.silenced.empty());
  CHECK_THAT(told(result), Contains("[scene.dead-end]") && Contains("[lint.silence-error]"));
}

TEST_CASE("what is no silence is a mistake of scenario.json") {
  const auto told_of = [](const std::string& lint) {
    scenario::Bundle bundle = small_pack(two_decisions());
    std::string& manifest = bundle.files["pack/scenario.json"];
    manifest.insert(manifest.rfind('}'), ", \"lint\": " + lint);
    return told(lint_small(bundle));
  };
  CHECK(told_of("{}") == "");
  CHECK(told_of(R"({"words": ["Maren"]})") == "");
  CHECK_THAT(told_of("[]"), Contains("[manifest.field]"));
  CHECK_THAT(told_of(R"({"silences": []})"), Contains("[manifest.unknown-field]") && Contains("did you mean 'silence'?"));
  CHECK_THAT(told_of(R"({"words": "Maren"})"), Contains("[manifest.field]"));
  CHECK_THAT(told_of(R"({"silence": ["choice.alone"]})"), Contains("[manifest.field]"));
  CHECK_THAT(told_of(R"({"silence": [{"reason": "r"}]})"), Contains("needs \"rule\""));
  CHECK_THAT(told_of(R"({"silence": [{"rule": 3, "reason": "r"}]})"), Contains("'rule' must be a text"));
}

TEST_CASE("a silence of what proving finds is left to proving, unless it is of no rule or without a reason") {
  const auto told_of = [](const std::string& silence) {
    scenario::Bundle bundle = small_pack(two_decisions());
    std::string& manifest = bundle.files["pack/scenario.json"];
    manifest.insert(manifest.rfind('}'), ", \"lint\": {\"silence\": [" + silence + "]}");
    LintOptions options;
    options.rules = Rules({{"trainees.separation.md", project_file("docs/rules/trainees.separation.md")}});
    return told(lint(bundle, {}, scenes(), options));
  };
  CHECK(told_of(R"({"rule": "trainees.separation", "reason": "A tutorial."})") == "");
  CHECK_THAT(told_of(R"({"rule": "trainees.separation"})"), Contains("[lint.silence-reason]"));
  CHECK_THAT(told_of(R"({"rule": "trainees.separate", "reason": "A tutorial."})"), Contains("[lint.silence-rule]") && Contains("trainees.separation"));
}
