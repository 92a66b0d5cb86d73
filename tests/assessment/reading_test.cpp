#include <catch2/catch.hpp>

#include "assessment/framework.hpp"
#include "assessment/rubric.hpp"

using namespace casecraft;
using namespace casecraft::assessment;
using Catch::Contains;

namespace {

Framework framework() {
  Framework made;
  made.id = "core";
  made.competencies = {{"evidence", "Evidence", "Keeps it whole.", {}}, {"recording", "Recording", "Writes it down.", {}}};
  return made;
}

std::string mistakes(const std::string& json) {
  base::Diagnostics diagnostics;
  const base::JsonDocument document = base::read_json("rubric.json", json, diagnostics);
  const auto rubric = read_rubric(document, framework(), diagnostics);
  CHECK(rubric.has_value() == diagnostics.all().empty());
  std::string all;
  for (const base::Diagnostic& diagnostic : diagnostics.all()) all += format_diagnostic(diagnostic);
  return all;
}

}  // namespace

TEST_CASE("a rubric weighs competencies of its framework; the others are outside the total") {
  base::Diagnostics diagnostics;
  const auto document = base::read_json("rubric.json", R"({"framework": "core", "pass_mark": 60, "weights": {"recording": 3}, "minimum": {"evidence": 50}})", diagnostics);
  const auto rubric = read_rubric(document, framework(), diagnostics);
  REQUIRE(rubric);
  CHECK(rubric->pass_mark == 60);
  CHECK(rubric->weights == std::vector<std::int64_t>{0, 3});
  CHECK(rubric->minimum == std::vector<std::int64_t>{50, 0});
}

TEST_CASE("every mistake of a rubric is reported at its place") {
  const std::string all = mistakes("{\"pass_mark\": 170,\n\"weights\": {\"evidnce\": 1,\n\"recording\": -2},\n\"minimum\": {\"evidence\": 101}}");
  CHECK_THAT(all, Contains("rubric.json:1") && Contains("pass_mark"));
  CHECK_THAT(all, Contains("rubric.json:2") && Contains("did you mean 'evidence'?"));
  CHECK_THAT(all, Contains("rubric.json:3"));
  CHECK_THAT(all, Contains("rubric.json:4"));
  CHECK_THAT(mistakes(R"({"pass_mark": 60, "weights": {}})"), Contains("no competency has a weight"));
  CHECK_FALSE(mistakes(R"({"pass_mark": 60, "weights": [1]})").empty());
}

TEST_CASE("two references with one id are a mistake") {
  base::Diagnostics diagnostics;
  References references;
  const std::string one = R"({"id": "mendez-2", "document": "Principles on Effective Interviewing", "section": "Principle 2", "year": 2021, "locator": "interviewingprinciples.com"})";
  references.read(base::read_json("references.json", "{\"references\": [" + one + ",\n" + one + "]}", diagnostics), diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().where.line == 2);
  REQUIRE(references.find("mendez-2") != nullptr);
  CHECK(references.find("mendez-2")->year == 2021);
  CHECK(references.find("mendez") == nullptr);
}
