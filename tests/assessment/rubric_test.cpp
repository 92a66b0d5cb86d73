#include <catch2/catch.hpp>

#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::assessment;

namespace {

std::optional<Rubric> read(const std::string& source, base::Diagnostics& diagnostics) {
  return read_rubric(base::read_json("rubric.json", source, diagnostics), sample_framework(), diagnostics);
}

}  // namespace

TEST_CASE("a rubric is read in the order of its framework") {
  base::Diagnostics diagnostics;
  const auto rubric = read(R"({"framework": "sample", "pass_mark": 60, "weights": {"record": 1, "safety": 3}, "minimum": {"safety": 50}})", diagnostics);
  REQUIRE(rubric);
  CHECK(rubric->pass_mark == 60);
  CHECK(rubric->weights == std::vector<std::int64_t>{3, 0, 1});
  CHECK(rubric->minimum == std::vector<std::int64_t>{50, 0, 0});
}

TEST_CASE("every mistake of a rubric is reported at its place, with the nearest right name") {
  base::Diagnostics diagnostics;
  CHECK_FALSE(read(R"({"framework": "sample", "pass_mark": 101,
 "weights": {"evidance": 2,
   "safety": -1},
 "minimun": {"safety": 50}})", diagnostics));
  diagnostics.sort();
  REQUIRE(diagnostics.all().size() == 4);
  CHECK(diagnostics.all()[0].code == "rubric.pass-mark");
  CHECK(diagnostics.all()[1].where.line == 2);
  CHECK(diagnostics.all()[1].hint == "did you mean 'evidence'?");
  CHECK(diagnostics.all()[2].where.line == 3);
  CHECK(diagnostics.all()[3].message == "'minimun' is no field of a rubric");
  CHECK(diagnostics.all()[3].hint == "did you mean 'minimum'?");
}

TEST_CASE("a rubric that weighs nothing, or is no object, is refused") {
  base::Diagnostics none, list, text;
  CHECK_FALSE(read(R"({"framework": "sample", "pass_mark": 60, "weights": {"safety": 0}})", none));
  CHECK_FALSE(read("[]", list));
  CHECK_FALSE(read(R"({"framework": "sample", "pass_mark": "60", "weights": "all"})", text));
  CHECK(none.has_errors());
  CHECK(list.has_errors());
  CHECK(text.has_errors());
}
