#include "authoring/new_pack.hpp"

#include <catch2/catch.hpp>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <regex>

#include "apps/program/files_on_disk.hpp"
#include "apps/program/linting.hpp"
#include "apps/program/making.hpp"
#include "authoring/played_session.hpp"
#include "authoring/prove.hpp"
#include "base/error.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
namespace fs = std::filesystem;

namespace {

/// A folder that is gone afterwards.
class NewPacks {
public:
  NewPacks() : path_(fs::temp_directory_path() / ("casecraft-new-pack-" + std::to_string(getpid()))) { fs::create_directories(path_); }
  ~NewPacks() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  NewPacks(const NewPacks&) = delete;
  NewPacks& operator=(const NewPacks&) = delete;
  [[nodiscard]] const fs::path& path() const { return path_; }

private:
  fs::path path_;
};

const program::Library& new_pack_library() {
  static const program::Library library{fs::path(CASECRAFT_SOURCE_DIR)};
  return library;
}

NewPack fixed_answers(std::string_view kind) {
  NewPack answers;
  answers.id = "my-" + std::string(kind);
  answers.kind = kind;
  answers.title = "A case with \"quotes\", a \\ and Łukasz";
  answers.author = "N. N.";
  answers.minutes_from = 10;
  answers.minutes_to = 20;
  answers.audience = {"police", "NGO \"staff\""};
  return answers;
}

std::string problem_of(const NewPack& answers, const std::map<std::string, std::string>& files = {}) {
  try {
    new_pack(files, answers);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

std::string lines_of(const base::Diagnostics& diagnostics) {
  std::string all;
  for (const base::Diagnostic& one : diagnostics.all()) all += base::format_diagnostic(one);
  return all;
}

}  // namespace

TEST_CASE("a new pack of each kind is sound, can be passed and failed, and its recorded sessions say so") {
  const NewPacks folder;
  for (const TemplateKind& kind : template_kinds()) {
    INFO(kind.id);
    const NewPack answers = fixed_answers(kind.id);
    const fs::path pack = folder.path() / answers.id;
    program::make_pack(new_pack_library(), pack, answers);
    const program::CatalogueEntry entry = new_pack_library().find(pack.string());
    CHECK(entry.problem.empty());
    CHECK(entry.manifest.id == answers.id);
    CHECK(entry.manifest.title == answers.title);
    CHECK(entry.manifest.kind == kind.id);
    CHECK(entry.manifest.audience == answers.audience);
    CHECK(entry.manifest.minutes_to == 20);
    CHECK(entry.manifest.content_notes.size() >= 3);

    const std::vector<TestFile> tests = program::recorded_sessions(pack);
    const LintResult lint_result = lint(new_pack_library().bundle(entry, session::Mode::practice), tests, program::known_activities(), program::lint_options(new_pack_library().home()));
    INFO(lines_of(lint_result.diagnostics));
    for (const base::Diagnostic& one : lint_result.diagnostics.all()) CHECK(one.severity == base::Severity::info);
    CHECK(lint_result.tests_run >= 2);
    CHECK(lint_result.tests_passed == lint_result.tests_run);
    std::set<std::string> verdicts;
    for (const auto& [path, bytes] : tests) {
      base::Diagnostics unread;
      const auto played = read_played_session(base::read_json(path, bytes, unread), unread);
      REQUIRE(played);
      CHECK(played->expect.ending);
      verdicts.insert(played->expect.verdict.value_or(""));
    }
    CHECK(verdicts == std::set<std::string>{"failed", "passed"});

    const scenario::Bundle bundle = new_pack_library().bundle(entry, session::Mode::assessment);
    const auto load = [&] { return program::load(bundle); };
    ExploreOptions options;
    options.states = kind.id == "scene" ? 500 : 120;   // Conversations and boards are explored in part in any case.
    options.seconds = 0;
    const Proof proof = prove(explore(load, options), *load(), options.seed);
    for (const Finding& one : proof.findings) {
      INFO(one.id << ": " << one.message);
      CHECK(one.severity != base::Severity::error);
    }
    if (kind.id == "scene") CHECK(proof.is_whole);
  }
}

TEST_CASE("a new pack is a lesson: it says what to change first, and every page that it names is there") {
  for (const TemplateKind& kind : template_kinds()) {
    INFO(kind.id);
    const NewPacks folder;
    const fs::path pack = folder.path() / ("my-" + std::string(kind.id));
    program::make_pack(new_pack_library(), pack, fixed_answers(kind.id));
    std::string lesson;
    for (const auto& entry : fs::recursive_directory_iterator(pack)) {
      if (!entry.is_regular_file()) continue;
      const std::string bytes = program::read_file(entry.path());
      CHECK(bytes.find("{{") == std::string::npos);
      if (entry.path().extension() == ".lua") lesson += bytes;
    }
    for (const char* words : {"Change first, in this order", "You need no programming", "casecraft lint my-", "tests/good.json"}) {
      INFO(words);
      CHECK(lesson.find(words) != std::string::npos);
    }
    const std::regex page("docs/[a-z-]+\\.md");
    std::size_t pages = 0;
    for (auto at = std::sregex_iterator(lesson.begin(), lesson.end(), page); at != std::sregex_iterator(); ++at, ++pages) {
      INFO(at->str());
      CHECK(fs::exists(fs::path(CASECRAFT_SOURCE_DIR) / at->str()));
    }
    CHECK(pages >= 2);
    // One line in six is for the instructor, at least at the beginning of each part.
    const auto comments = std::count(lesson.begin(), lesson.end(), '\n');
    std::size_t for_instructor = 0;
    for (std::size_t at = lesson.find("--"); at != std::string::npos; at = lesson.find("--", lesson.find('\n', at))) ++for_instructor;
    CHECK(for_instructor * 8 >= static_cast<std::size_t>(comments));
  }
}

TEST_CASE("answers stand in a template as its file needs them, and an empty one takes its line away") {
  NewPack answers = fixed_answers("scene");
  answers.author.clear();
  answers.audience = {"a \"b\""};
  const auto made = new_pack({{"scenario.json", "{\"title\": \"{{title}}\",\n\"authors\": [\"{{author}}\"],\n\"audience\": [{{audience}}], \"minutes\": [{{minutes_from}}, {{minutes_to}}]}\n"}, {"main.lua", "-- {{title}} {{id}}\nscene {}"}}, answers);
  CHECK(made.at("scenario.json") == "{\"title\": \"A case with \\\"quotes\\\", a \\\\ and Łukasz\",\n\"audience\": [\"a \\\"b\\\"\"], \"minutes\": [10, 20]}\n");
  CHECK(made.at("main.lua") == "-- A case with \"quotes\", a \\ and Łukasz my-scene\nscene {}");
  CHECK(problem_of(answers, {{"main.lua", "-- {{titel}}"}}).find("'{{titel}}', which is no answer") != std::string::npos);
}

TEST_CASE("a name that cannot be an id is told how it is mended") {
  CHECK(problem_of_id("my-case-2").empty());
  for (const char* bad : {"", "My Case", "-case", "case-", "c\xc3\xa4se", "a/b", "case_1", "..", "\xff"}) {
    INFO(bad);
    CHECK(problem_of_id(bad).find("for example '") != std::string::npos);
    CHECK(problem_of_id(id_from(problem_of_id(bad).find("this name") == 0 ? "" : bad)).empty());
  }
  CHECK(problem_of_id("My Case!").find("for example 'my-case'") != std::string::npos);
  CHECK(id_from("Ötzi's 2nd case") == "otzi-s-2nd-case");
  CHECK(problem_of_id(std::string(61, 'a')).find("at most 60") != std::string::npos);
  CHECK(title_from("my-case") == "My case");
}

TEST_CASE("other answers that cannot be taken are one sentence") {
  NewPack answers = fixed_answers("scene");
  CHECK(problem_of(answers).empty());
  answers.kind = "scenes";
  CHECK(problem_of(answers).find("did you mean 'scene'?") != std::string::npos);
  answers = fixed_answers("scene");
  answers.title = "one\ntwo";
  CHECK(problem_of(answers).find("the title must be one line") != std::string::npos);
  answers.title = " ";
  CHECK(problem_of(answers).find("must not be empty") != std::string::npos);
  answers.title = "bad \xff";
  CHECK(problem_of(answers).find("no UTF-8") != std::string::npos);
  answers = fixed_answers("scene");
  answers.language = "english";
  CHECK(problem_of(answers).find("expected a code such as en") != std::string::npos);
  answers.language = "pt-BR";
  CHECK(problem_of(answers).empty());
  answers.minutes_from = 30;
  CHECK(problem_of(answers).find("the least first") != std::string::npos);
}

TEST_CASE("minutes and audiences are read as people write them") {
  CHECK(read_minutes("10") == std::pair(10, 10));
  CHECK(read_minutes(" 10-15 ") == std::pair(10, 15));
  CHECK(read_minutes("10 \u2013 15") == std::pair(10, 15));
  for (const char* bad : {"", "ten", "15-10", "0", "10-", "10-15x", "-5", "601", "99999999999"}) {
    INFO(bad);
    CHECK_FALSE(read_minutes(bad));
  }
  CHECK(read_audience(" police, ,NGO staff ") == std::vector<std::string>{"police", "NGO staff"});
  CHECK(read_audience(" , ").empty());
}
