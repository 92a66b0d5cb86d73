#include <catch2/catch.hpp>

#include <algorithm>

#include "authoring/terminology.hpp"
#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;

namespace {

const std::vector<Term>& project_terms() {
  static const std::vector<Term> terms = [] {
    base::Diagnostics diagnostics;
    return read_terminology("terminology.csv", project_file("assets/terminology.csv"), diagnostics);
  }();
  return terms;
}

std::vector<base::Diagnostic> found(const std::string& file, const std::string& source) {
  base::Diagnostics diagnostics;
  check_terminology(file, source, project_terms(), diagnostics);
  return diagnostics.all();
}

}  // namespace

TEST_CASE("the project's table of words is read whole, commas in quotes and all") {
  base::Diagnostics diagnostics;
  const std::vector<Term> terms = read_terminology("terminology.csv", project_file("assets/terminology.csv"), diagnostics);
  CHECK(diagnostics.all().empty());
  CHECK(terms.size() > 90);
  const auto porn = std::find_if(terms.begin(), terms.end(), [](const Term& term) { return term.avoid == "revenge porn"; });
  REQUIRE(porn != terms.end());
  CHECK(porn->why == "no revenge, no pornography");
  CHECK(porn->severity == base::Severity::error);
}

TEST_CASE("a row that is no row is reported with its line, and the others are kept") {
  base::Diagnostics diagnostics;
  const auto terms = read_terminology("t.csv", "avoid,prefer,why,severity,source\r\nJohn,buyer,slang,warning,GP\r\n\nbad,row\na,b,c,grave,GP\n", diagnostics);
  REQUIRE(terms.size() == 1);
  CHECK(terms[0].avoid == "john");
  CHECK(terms[0].source == "GP");
  REQUIRE(diagnostics.all().size() == 2);
  CHECK(diagnostics.all()[0].where.line == 4);
  CHECK(diagnostics.all()[1].where.line == 5);
}

TEST_CASE("a term is found in a text of Lua with its place, whatever its case, and across a line break") {
  const auto all = found("small/main.lua", "scene \"a\" {\n  text = [[\nIt was Revenge\n  Porn.\n]] }");
  REQUIRE(all.size() == 1);
  CHECK(all[0].severity == base::Severity::error);
  CHECK(all[0].where.file == "small/main.lua");
  CHECK(all[0].where.line == 3);
  CHECK(all[0].where.column == 8);
  CHECK(all[0].hint.find("non-consensual sharing of intimate images") != std::string::npos);
}

TEST_CASE("only whole words count, in the singular and the plural") {
  CHECK(found("a.lua", "x = 'The pimps left.'").size() == 1);
  CHECK(found("a.lua", "x = 'The pimp-like man'").size() == 1);
  CHECK(found("a.lua", "x = 'A pimpernel, a johnny, ask_client, cyberséx'").empty());
  CHECK(found("a.lua", "x = 'modern day slave'").size() == 1);
  CHECK(found("a.lua", "x = 'a\\npimp'").size() == 1);
}

TEST_CASE("of terms that overlap the longest is told, once") {
  const auto all = found("a.lua", "x = 'a vulnerable victim of child prostitution'");
  REQUIRE(all.size() == 2);
  CHECK(all[0].message.find("'vulnerable victim'") != std::string::npos);
  CHECK(all[1].message.find("'child prostitution'") != std::string::npos);
}

TEST_CASE("words in a marked quotation, in comments and in names are left alone") {
  CHECK(found("a.lua", "-- the pimp\npimp = 1; x = 'He wrote [quote]my pimp[/quote] there.'").empty());
  CHECK(found("a.lua", "x = '[quote]the pimp ' .. n .. ' and the madam[/quote]'").empty());
  const auto after = found("a.lua", "x = '[quote]pimp[/quote] and pimp'");
  REQUIRE(after.size() == 1);
  CHECK(after[0].where.column == 30);
}

TEST_CASE("a quotation mark without its partner is reported") {
  const auto open = found("a.lua", "x = 'a [quote]b'");
  REQUIRE(open.size() == 1);
  CHECK(open[0].code == "terminology.quotation");
  CHECK(open[0].where.column == 8);
  CHECK(found("a.lua", "x = 'a b[/quote]'").size() == 1);
  CHECK(found("a.lua", "x = '[quote]a [quote]b[/quote]'").size() == 1);
}

TEST_CASE("no term goes across two texts") {
  CHECK(found("a.lua", "x = { 'revenge', 'porn' }").empty());
  CHECK(found("a.json", "[\"revenge\", \"porn\"]").empty());
  CHECK(found("a.po", "msgid \"\"\nmsgstr \"revenge\"\n\nmsgid \"b\"\nmsgstr \"porn\"\n").empty());
}

TEST_CASE("JSON values and translations are read too, other files are not") {
  CHECK(found("a.json", R"({"pimp": 1, "summary": "A pimp."})").size() == 1);
  CHECK(found("a.json", R"({"references": [{"document": "Protocol on child pornography", "note": "On a pimp."}]})").size() == 1);
  CHECK(found("lang/es.po", "msgid \"pimp\"\nmsgstr \"\"\n\"revenge \"\n\"porn\"\n").size() == 1);
  CHECK(found("readme.txt", "pimp").empty());
  CHECK(found("broken.json", "{\"a\": \"pimp\"").empty());
}

TEST_CASE("terms to avoid are found in Spanish too") {
  for (const char* words : {"una prostituta", "pornografía infantil", "las prostitutas", "dos inmigrantes ilegales", "La testigo no cooperativa", "un pedófilo"}) {
    INFO(words);
    const auto all = found("a/lang/es.po", std::string("msgctxt \"scene.a.text\"\nmsgid \"A\"\nmsgstr \"Hay ") + words + " en la ciudad.\"\n");
    REQUIRE(all.size() == 1);
    CHECK(all.front().code == "terminology.avoid");
    CHECK(all.front().where.line == 3);
  }
}
