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
  const auto end_of_word = [](std::string_view source, std::size_t at) {
    while (at < source.size() && ((source[at] >= 'a' && source[at] <= 'z') || (source[at] >= '0' && source[at] <= '9') || source[at] == '-')) ++at;
    return at;
  };
  const auto is_letter = [](std::string_view source, std::size_t at) { return at < source.size() && source[at] >= 'a' && source[at] <= 'z'; };
  std::set<std::string> found;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(CASECRAFT_SOURCE_DIR) / "engine")) {
    const std::string path = entry.path().lexically_relative(CASECRAFT_SOURCE_DIR).string();
    if (!path.ends_with(".cpp") || path.starts_with("engine/apps/desktop/") || path.starts_with("engine/apps/terminal/")) continue;
    if (path == "engine/script/text_fields.cpp" || path.starts_with("engine/records/")) continue;   // Paths of fields, and names of results in other programs, have the form of a code.
    const std::string source = project_file(path);
    for (std::size_t at = source.find('"'); at != std::string::npos; at = source.find('"', at + 1)) {
      const std::size_t dot = end_of_word(source, at + 1);
      if (!is_letter(source, at + 1) || dot >= source.size() || source[dot] != '.') continue;
      const std::size_t end = end_of_word(source, dot + 1);
      if (!is_letter(source, dot + 1) || end >= source.size() || source[end] != '"') continue;
      const std::string code = source.substr(at + 1, end - at - 1);
      // A way of an entry has a name of this form, too.
      if (kEndings.count(source.substr(dot + 1, end - dot - 1)) == 0 && code != "entry.otherwise") found.insert(code);
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
  const std::set<std::string> given = codes_in_sources();
  for (const std::string& code : given) {
    INFO(code << " needs docs/rules/" << code << ".md");
    CHECK(rules.find(code) != nullptr);
  }
  for (const Rule& rule : rules.all()) {
    INFO(rule.id << " is given by nothing");
    CHECK(given.count(rule.id) == 1);
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
