#include <catch2/catch.hpp>

#include "small_pack.hpp"

using namespace casecraft::authoring;

namespace {

std::string played(const std::string& actions, const std::string& expect, const std::string& mode = "practice") {
  return R"({"name": "somebody", "seed": 7, "mode": ")" + mode + R"(", "actions": [)" + actions + R"(], "expect": {)" + expect + "}}";
}

const char* const kGood = R"({"choose": "her_choice"}, {"enter": {"text": "22:15"}}, {"choose": "preserve"}, {"choose": "go_home"})";

}  // namespace

TEST_CASE("a recorded session that gives what it must passes") {
  const LintResult result = lint_played(played(kGood, R"("ending": "done", "verdict": "passed", "total_at_least": 100, "critical": [], "place": "home",
    "competencies": {"evidence": {"at_least": 100}}, "texts": [{"after": 0, "contains": "Mira asks"}, {"after": 2, "contains": "It is late."}])", "assessment"));
  INFO(told(result));
  CHECK(result.tests_run == 1);
  CHECK(result.tests_passed == 1);
  CHECK_FALSE(result.diagnostics.has_errors());
}

TEST_CASE("what a recorded session gave and what it should have given stand at the place that expected it") {
  const auto fails_with = [](const std::string& expect, const std::string& message) {
    const LintResult result = lint_played(played(kGood, expect));
    INFO(told(result));
    CHECK(result.tests_run == 1);
    CHECK(result.tests_passed == 0);
    CHECK(told(result).find(message) != std::string::npos);
    CHECK(told(result).find("small/tests/played.json:1:") != std::string::npos);
  };
  fails_with(R"("ending": "other")", "the ending 'other' was expected, but it is 'done'");
  fails_with(R"("verdict": "failed")", "the verdict 'failed' was expected, but it is 'passed' (total 100 %, critical errors: none)");
  fails_with(R"("total_at_most": 99)", "the total should be at most 99 %, but is 100 %");
  fails_with(R"("critical": ["desk/tip_off"])", "these critical errors were expected: desk/tip_off; found: none");
  fails_with(R"("place": "desk")", "it should stand at 'desk' at the end, but it stands at 'home'");
  fails_with(R"("competencies": {"evidense": {"at_least": 1}})", "did you mean 'evidence'?");
  fails_with(R"("competencies": {"wellbeing": {"at_least": 1}})", "'wellbeing' was not assessed");
  fails_with(R"("competencies": {"evidence": {"at_most": 50}})", "'evidence' should be at most 50 %, but is 100 %");
  fails_with(R"("texts": [{"after": 1, "contains": "the moon"}])", "after action 1 the words 'the moon' were expected, but these are read: ");
}

TEST_CASE("a critical error is named by its scene and choice, or by its scene alone") {
  const char* const reckless = R"({"choose": "push"}, {"enter": {"text": "22:15"}}, {"choose": "tip_off"}, {"choose": "preserve"}, {"choose": "go_home"})";
  for (const char* expect : {R"("verdict": "failed", "critical": ["desk/tip_off"])", R"("critical": ["desk"])"}) {
    const LintResult result = lint_played(played(reckless, expect));
    INFO(told(result));
    CHECK(result.tests_passed == 1);
  }
  CHECK(lint_played(played(reckless, R"("critical": ["desk/preserve"])")).tests_passed == 0);
  CHECK(lint_played(played(reckless, R"("critical": [])")).tests_passed == 0);
  CHECK(lint_played(played(reckless, R"("competencies": {"trauma_informed": {"at_least": 1}})")).tests_passed == 0);
}

TEST_CASE("an action that cannot be done says where it stood and what was possible there") {
  const LintResult result = lint_played(played(R"({"choose": "her_choice"}, {"choose": "preserve"})", R"("ending": "done")"));
  INFO(told(result));
  CHECK(result.tests_passed == 0);
  CHECK(told(result).find("action 2, choosing 'preserve', cannot be done at 'clock'") != std::string::npos);
  CHECK(told(result).find("possible there: enter") != std::string::npos);
}

TEST_CASE("a session that has not ended says where it stands") {
  const LintResult result = lint_played(played(R"({"choose": "her_choice"})", R"("ending": "done")"));
  INFO(told(result));
  CHECK(told(result).find("it is none, it stands at 'clock'") != std::string::npos);
  CHECK(lint_played(played(R"({"choose": "her_choice"})", R"("verdict": "unfinished", "place": "clock")")).tests_passed == 1);
}

TEST_CASE("who leaves comes back to where they stood, and the file's counting stays") {
  const LintResult result = lint_played(played(
      R"({"choose": "push"}, "leave", {"enter": {"text": "22:15"}}, "pause", "resume", "leave", "resume", {"rewind": 3}, {"choose": "preserve"}, {"rewind": 0}, {"choose": "her_choice"})",
      R"("place": "clock", "texts": [{"after": 3, "contains": "It is late."}, {"after": 8, "contains": "It is late."}, {"after": 10, "contains": "Mira asks"}])"));
  INFO(told(result));
  CHECK(result.tests_passed == 1);
}

TEST_CASE("hints and rewinds are for practice, and a recorded session is played in its own mode") {
  CHECK(lint_played(played(R"("hint")", R"("place": "doorstep", "texts": [{"after": 1, "contains": "Who decides?"}])")).tests_passed == 1);
  CHECK(lint_played(played(R"("hint")", R"("place": "doorstep")", "assessment")).tests_passed == 0);
  CHECK(lint_played(played(R"({"choose": "push"}, {"rewind": 0})", R"("place": "doorstep")", "assessment")).tests_passed == 0);
}
