#include <catch2/catch.hpp>

#include <set>
#include <string>

#include "assessment/framework.hpp"
#include "page.hpp"

using namespace casecraft;

namespace {

assessment::References all_references(base::Diagnostics& diagnostics) {
  assessment::References references;
  references.read(base::read_json("assets/references.json", docs::file_of_project("assets/references.json"), diagnostics), diagnostics);
  return references;
}

}  // namespace

TEST_CASE("every reference names a document, a section, a year and a place to find it") {
  base::Diagnostics diagnostics;
  const assessment::References references = all_references(diagnostics);
  CHECK(diagnostics.all().empty());
  const std::vector<std::string> ids = references.ids();
  CHECK(ids.size() >= 45);
  CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
  for (const std::string& id : ids) {
    const assessment::Reference* reference = references.find(id);
    INFO(id);
    REQUIRE(reference != nullptr);
    CHECK_FALSE(reference->document.empty());
    CHECK_FALSE(reference->section.empty());
    CHECK_FALSE(reference->locator.empty());
    CHECK_FALSE(reference->note.empty());
    CHECK(reference->year >= 1948);
    CHECK(reference->year <= 2026);
  }
}

TEST_CASE("every competency of the framework rests on references that resolve") {
  base::Diagnostics diagnostics;
  const assessment::References references = all_references(diagnostics);
  const auto framework = assessment::read_framework(
      base::read_json("assets/frameworks/core.json", docs::file_of_project("assets/frameworks/core.json"), diagnostics), diagnostics);
  CHECK(diagnostics.all().empty());
  REQUIRE(framework.has_value());
  CHECK(framework->id == "casecraft-core");
  CHECK(framework->competencies.size() == 7);
  for (const assessment::Competency& competency : framework->competencies) {
    INFO(competency.id);
    CHECK_FALSE(competency.descriptor.empty());
    CHECK(competency.references.size() >= 3);
    for (const std::string& reference : competency.references) {
      INFO(reference);
      CHECK(references.find(reference) != nullptr);
    }
  }
}

TEST_CASE("the list of references of an author's own that a page shows can be read") {
  base::Diagnostics diagnostics;
  int shown = 0;
  for (const std::string& page : docs::pages()) {
    for (const docs::FencedBlock& block : docs::blocks_of(page)) {
      if (block.info != "json references.json") continue;
      ++shown;
      assessment::References references;
      references.read(base::read_json(page, block.text, diagnostics), diagnostics);
      CHECK(references.ids().size() == 1);
    }
  }
  CHECK(diagnostics.all().empty());
  CHECK(shown == 1);
}
