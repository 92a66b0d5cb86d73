#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::assessment;

namespace {

base::JsonDocument asset(const std::string& path, base::Diagnostics& diagnostics) {
  std::ifstream file(CASECRAFT_SOURCE_DIR "/assets/" + path);
  std::stringstream source;
  source << file.rdbuf();
  return base::read_json(path, source.str(), diagnostics);
}

}  // namespace

TEST_CASE("a framework keeps the order of its file") {
  base::Diagnostics diagnostics;
  const auto framework = read_framework(base::read_json("f.json", R"({"id": "f", "title": "F", "competencies": [
    {"id": "b", "name": "B", "descriptor": "…", "references": ["r1"]}, {"id": "a", "name": "A", "descriptor": "…"}]})", diagnostics), diagnostics);
  REQUIRE(framework);
  CHECK(framework->ids() == std::vector<std::string>{"b", "a"});
  CHECK(framework->index_of("a") == std::size_t{1});
  CHECK_FALSE(framework->index_of("c"));
  CHECK(framework->competencies[0].references == std::vector<std::string>{"r1"});
}

TEST_CASE("a framework with a missing name or a competency that is there twice is refused") {
  base::Diagnostics diagnostics;
  CHECK_FALSE(read_framework(base::read_json("f.json", R"({"id": "f", "title": "F", "competencies": [
    {"id": "a", "descriptor": "…"}, {"id": "a", "name": "A", "descriptor": "…"}]})", diagnostics), diagnostics));
  REQUIRE(diagnostics.all().size() == 2);
  CHECK(diagnostics.all()[0].where.line == 2);
  CHECK(diagnostics.all()[1].code == "framework.twice");
}

TEST_CASE("a pack's own references come beside the program's, and none may be there twice") {
  base::Diagnostics diagnostics;
  References references;
  const char* entry = R"({"references": [{"id": "r1", "document": "D", "section": "1", "year": 2021, "locator": "https://example.org"}]})";
  references.read(base::read_json("a.json", entry, diagnostics), diagnostics);
  CHECK_FALSE(diagnostics.has_errors());
  REQUIRE(references.find("r1") != nullptr);
  CHECK(references.find("r1")->year == 2021);
  CHECK(references.find("r2") == nullptr);
  references.read(base::read_json("b.json", entry, diagnostics), diagnostics);
  CHECK(diagnostics.all().front().code == "references.twice");
  CHECK(references.ids().size() == 1);
}

TEST_CASE("a reference without a section, a year or a place to find it is reported") {
  base::Diagnostics diagnostics;
  References references;
  references.read(base::read_json("a.json", R"({"references": [{"id": "r1", "document": "D"}]})", diagnostics), diagnostics);
  CHECK(diagnostics.all().size() == 3);
}

TEST_CASE("the program's own framework rests on references that are in its list") {
  base::Diagnostics diagnostics;
  References references;
  references.read(asset("references.json", diagnostics), diagnostics);
  const auto framework = read_framework(asset("frameworks/core.json", diagnostics), diagnostics);
  REQUIRE(framework);
  CHECK(diagnostics.all().empty());
  CHECK(framework->id == "casecraft-core");
  for (const Competency& competency : framework->competencies) {
    CHECK_FALSE(competency.references.empty());
    for (const std::string& reference : competency.references) {
      INFO(competency.id << ": " << reference);
      CHECK(references.find(reference) != nullptr);
    }
  }
}
