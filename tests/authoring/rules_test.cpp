#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>

#include "authoring/policy.hpp"
#include "authoring/rules.hpp"
#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
namespace fs = std::filesystem;

namespace {

std::map<std::string, std::string> rule_pages() {
  std::map<std::string, std::string> all;
  for (const auto& entry : fs::directory_iterator(fs::path(CASECRAFT_SOURCE_DIR) / "docs/rules")) {
    const std::string name = entry.path().filename().string();
    all[name] = project_file("docs/rules/" + name);
  }
  return all;
}

/// Every "area.name" that the engine's sources write in quotes, but names of files and of addresses; the front ends give no diagnostics.
std::set<std::string> codes_in_sources() {
  static const std::set<std::string> kEndings{"csv", "json", "tsv", "sqlite", "lua", "po", "pot", "bin", "md", "html", "svg", "dot", "org", "com", "net", "txt", "pdf", "png", "ttf"};
  static const std::regex kCode("\"([a-z]+)\\.([a-z][a-z0-9-]*)\"");
  std::set<std::string> found;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(CASECRAFT_SOURCE_DIR) / "engine")) {
    const std::string path = entry.path().lexically_relative(CASECRAFT_SOURCE_DIR).string();
    if (!path.ends_with(".cpp") || path.starts_with("engine/apps/desktop/") || path.starts_with("engine/apps/terminal/")) continue;
    const std::string source = project_file(path);
    for (std::sregex_iterator at(source.begin(), source.end(), kCode), end; at != end; ++at) {
      // A way of an entry has a name of this form, too.
      if (kEndings.count((*at)[2]) == 0 && (*at)[0] != "\"entry.otherwise\"") found.insert((*at)[1].str() + "." + (*at)[2].str());
    }
  }
  base::Diagnostics diagnostics;
  for (const Theme& theme : read_policy("assets/policy.csv", project_file("assets/policy.csv"), diagnostics)) found.insert(theme.rule);
  CHECK(diagnostics.all().empty());
  return found;
}

}  // namespace

TEST_CASE("every code that the engine can give has a page, and every page a code") {
  const Rules rules(rule_pages());
  std::set<std::string> known;
  for (const Rule& rule : rules.all()) known.insert(rule.id);
  for (const std::string& code : codes_in_sources()) {
    INFO(code << " needs docs/rules/" << code << ".md");
    CHECK(known.count(code) == 1);
  }
  const std::set<std::string> given = codes_in_sources();
  for (const std::string& id : known) {
    INFO(id << " is given by nothing");
    CHECK(given.count(id) == 1);
  }
}

TEST_CASE("a page says which rule it is of, how severe it is, and which command gives it") {
  const std::map<std::string, std::string> all = rule_pages();
  const Rules rules(all);
  CHECK(rules.all().size() + 1 == all.size());   // And the list of them.
  for (const Rule& rule : rules.all()) {
    INFO(rule.id);
    CHECK(all.count(rule.id + ".md") == 1);
    CHECK((rule.command == "lint" || rule.command == "prove"));
    CHECK_FALSE(rule.title.ends_with("."));
    // Links between pages lead somewhere.
    static const std::regex kLink("\\]\\(([a-z.-]+\\.md)\\)");
    for (std::sregex_iterator at(rule.page.begin(), rule.page.end(), kLink), end; at != end; ++at) CHECK(all.count((*at)[1]) == 1);
  }
}

TEST_CASE("the list of rules is what casecraft lint --rules prints") {
  const std::map<std::string, std::string> all = rule_pages();
  CHECK(all.at("README.md") == Rules(all).index());
}

TEST_CASE("a page that is none is left out") {
  const Rules rules({{"a.b.md", "# a.b: what it is\n\nwarning, lint. More.\n"}, {"README.md", "# a.c: x\n\nerror, lint.\n"}, {"c.md", "# c\n"}, {"d.md", "# d.e: x\n\nharmless, lint.\n"}, {"e.md", ""}});
  REQUIRE(rules.all().size() == 1);
  CHECK(rules.find("a.b")->title == "what it is");
  CHECK(rules.find("a.b")->severity == base::Severity::warning);
  CHECK(rules.find("a.b")->command == "lint");
  CHECK(rules.find("a.c") == nullptr);
}
