#include <catch2/catch.hpp>

#include "authoring/played_session.hpp"

using namespace casecraft;
using namespace casecraft::authoring;

namespace {

std::optional<PlayedSession> read(const std::string& source, base::Diagnostics& diagnostics) {
  return read_played_session(base::read_json("tests/a.json", source, diagnostics), diagnostics);
}

}  // namespace

TEST_CASE("a played session is read with short and full actions") {
  base::Diagnostics diagnostics;
  const auto played = read(R"({"name": "n", "seed": 7, "mode": "assessment",
    "actions": [{"choose": "a"}, "continue", "wait", {"wait": 30}, {"kind": "note", "payload": {"text": "x"}}],
    "expect": {"ending": "e", "verdict": "passed", "total_at_least": 90, "total_at_most": 100, "critical": [], "competencies": {"evidence": {"at_least": 50}},
      "texts": [{"after": 5, "contains": "x"}], "place": "p"}})", diagnostics);
  REQUIRE(played);
  CHECK(played->seed == 7);
  CHECK(played->mode == session::Mode::assessment);
  REQUIRE(played->actions.size() == 5);
  CHECK(played->actions[0].payload["choice"].as_text() == "a");
  CHECK(played->actions[2].payload["until"].as_text() == "next");
  CHECK(played->actions[3].payload["minutes"].as_integer() == 30);
  CHECK(played->expect.total.at_least == 90);
  CHECK(played->expect.critical->empty());
  CHECK(played->expect.competencies.at("evidence").at_least == 50);
  CHECK_FALSE(played->expect.competencies.at("evidence").at_most);
}

TEST_CASE("every mistake of a played session is reported at its place") {
  base::Diagnostics diagnostics;
  CHECK_FALSE(read(R"({"name": "n", "sed": 7, "mode": "exam",
    "actions": [{"chose": "a"}],
    "expect": {"endig": "e", "verdict": "pased", "total_at_least": "90",
      "texts": [{"after": 2, "contains": "x"}], "competencies": {"evidence": 50}}})", diagnostics));
  diagnostics.sort();
  std::string all;
  for (const auto& one : diagnostics.all()) all += base::format_diagnostic(one);
  INFO(all);
  CHECK(all.find("did you mean 'seed'?") != std::string::npos);
  CHECK(all.find("needs a \"seed\"") != std::string::npos);
  CHECK(all.find("'exam' was found") != std::string::npos);
  CHECK(all.find("tests/a.json:2:17: error: action 1: 'chose' is no kind of action; did you mean 'choose'?") != std::string::npos);
  CHECK(all.find("did you mean 'ending'?") != std::string::npos);
  CHECK(all.find("did you mean 'passed'?") != std::string::npos);
  CHECK(all.find("a whole number of per cent from 0 to 100") != std::string::npos);
  CHECK(all.find("tests/a.json:4:17: error: {\"after\": n") != std::string::npos);
  CHECK(all.find("bounds were expected") != std::string::npos);
  CHECK(diagnostics.all().size() == 9);
}

TEST_CASE("a played session that expects nothing, or is no object, is refused") {
  for (const char* source : {R"({"name": "n", "seed": 1, "actions": []})", R"({"name": "n", "seed": 1, "actions": [], "expect": {}})", "[]", "3"}) {
    INFO(source);
    base::Diagnostics diagnostics;
    CHECK_FALSE(read(source, diagnostics));
    CHECK(diagnostics.has_errors());
  }
}
