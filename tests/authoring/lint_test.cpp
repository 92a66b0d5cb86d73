#include <catch2/catch.hpp>

#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;

namespace {

const char* const kPlayed = R"({"name": "n", "seed": 1, "actions": [], "expect": {"place": "doorstep"}})";

}  // namespace

TEST_CASE("a sound pack has no mistakes") {
  const LintResult result = lint_small(small_pack(two_decisions()), {{"small/tests/a.json", kPlayed}, {"small/tests/b.json", kPlayed}});
  INFO(told(result));
  CHECK(result.diagnostics.all().empty());
  CHECK(result.tests_run == 2);
  CHECK(result.tests_passed == 2);
}

TEST_CASE("mistakes of the script, of words and of files are told together") {
  std::string main = two_decisions();
  main.replace(main.find("to = \"home\""), 11, "to = \"hoem\"");
  main.replace(main.find("The lights go out."), 18, "The pimp goes out.");
  scenario::Bundle bundle = small_pack(main);
  const LintResult result = lint_small(bundle, {{"small/tests/a.json", kPlayed}});
  INFO(told(result));
  CHECK(result.diagnostics.has_errors());
  CHECK(told(result).find("did you mean 'home'?") != std::string::npos);
  CHECK(told(result).find("'pimp' is a term to avoid") != std::string::npos);
  CHECK(told(result).find("1 recorded session was not played") != std::string::npos);
  CHECK(result.tests_run == 0);
}

TEST_CASE("mistakes of one file do not hide those of another, and what could not be looked at is said") {
  scenario::Bundle bundle = small_pack("scene \"a\" { text = \"A\" \n}\nnot lua at all\n");
  std::string& manifest = bundle.files["pack/scenario.json"];
  manifest.insert(manifest.rfind('}'), ", \"lvel\": 1, \"lint\": {\"silence\": [{\"rule\": \"choice.alone\", \"reason\": \"It is scored for its hour.\"}]}");
  bundle.files["pack/rubric.json"] = R"({"framework": "casecraft-core", "weights": {"evidnce": 1}, "pass": 60})";
  const LintResult result = lint_small(bundle);
  INFO(told(result));
  CHECK(told(result).find("'lvel' is no field") != std::string::npos);
  CHECK(told(result).find("small/rubric.json") != std::string::npos);
  CHECK(told(result).find("small/main.lua:3:") != std::string::npos);
  CHECK(told(result).find("lint.silence-unused") == std::string::npos);
  CHECK_FALSE(result.is_whole);
  CHECK(lint_small(small_pack(two_decisions())).is_whole);
}

TEST_CASE("mistakes that load by themselves are reported once, although sessions are played in two modes") {
  std::string main = two_decisions();
  main += "scene \"nowhere\" { title = \"Nowhere\", text = \"Nobody comes here.\", to = \"home\" }\n";
  const char* const exam = R"({"name": "n", "seed": 1, "mode": "assessment", "actions": [], "expect": {"place": "doorstep"}})";
  const LintResult result = lint_small(small_pack(main), {{"small/tests/a.json", kPlayed}, {"small/tests/b.json", exam}});
  INFO(told(result));
  CHECK(result.tests_passed == 2);
  CHECK(result.diagnostics.all().size() == 1);
}

TEST_CASE("words are looked for in every file of the pack and in none of the program") {
  scenario::Bundle bundle = small_pack(two_decisions());
  bundle.files["pack/lang/es.po"] = "msgctxt \"scene.doorstep.title\"\nmsgid \"The first question\"\nmsgstr \"revenge porn\"\n";
  bundle.files["scripts/other.lua"] = "return 'revenge porn'";
  const LintResult result = lint_small(bundle);
  INFO(told(result));
  // What else there is to say of a file that translates one text is an information.
  REQUIRE(result.diagnostics.all().size() == 2);
  CHECK(result.diagnostics.all().front().code == "translation.missing");
  CHECK(result.diagnostics.all().back().where.file == "small/lang/es.po");
  CHECK(result.diagnostics.all().back().where.line == 3);
  CHECK(lint(bundle, {}, scenes(), {}).diagnostics.all().size() == 1);
}

TEST_CASE("a recorded session that is no JSON fails by itself and the others are played") {
  const LintResult result = lint_small(small_pack(two_decisions()), {{"small/tests/a.json", "{\"name\": "}, {"small/tests/b.json", kPlayed}});
  INFO(told(result));
  CHECK(result.tests_run == 2);
  CHECK(result.tests_passed == 1);
  CHECK(told(result).find("small/tests/a.json:1:") != std::string::npos);
}

TEST_CASE("whatever is wrong with a pack is told and never thrown") {
  scenario::Bundle bundle = small_pack(two_decisions());
  const auto has_error = [](const scenario::Bundle& broken) {
    const LintResult result = lint_small(broken, {{"small/tests/a.json", kPlayed}});
    return result.diagnostics.has_errors() && result.tests_run == 0;
  };
  for (const char* path : {"pack/scenario.json", "pack/rubric.json", "pack/main.lua", "assets/zones/zones.json", "assets/frameworks/core.json"}) {
    INFO(path);
    for (const char* bytes : {"", "{", "\xff\xfe", "[]", "while true do end"}) {
      INFO(bytes);
      scenario::Bundle broken = bundle;
      broken.files[path] = bytes;
      CHECK(has_error(broken));
    }
    scenario::Bundle without = bundle;
    without.files.erase(path);
    CHECK(has_error(without));
  }
  bundle.behaviour = 999;
  CHECK(has_error(bundle));
  CHECK(has_error(scenario::Bundle{}));
}
