#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "apps/program/library.hpp"
#include "apps/program/linting.hpp"
#include "authoring/lint.hpp"
#include "authoring/prove.hpp"
#include "base/json.hpp"
#include "small_pack.hpp"

// Packs with one mistake each, as somebody makes it who writes exercises and does not programme: tests/packs/broken/<the mistake>/. `expected.json` says who finds
// it, where, and with which words. Packs without a mistake, in other styles than the shipped ones: tests/packs/intact/, and tests/packs/newcomer/, which was written with
// the manual alone.

using namespace casecraft;
using namespace casecraft::authoring;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kStates = 3'000;        // Those that are proved have a few hundred; the largest intact one is explored in part in any case.
constexpr std::size_t kStatesOfTalk = 1'000;   // A conversation is, too.

/// What lint or prove said, in one form.
struct Told {
  base::Severity severity{base::Severity::info};
  std::string rule;
  base::Position where;
  std::string message, hint;
};

std::vector<fs::path> packs_in(const char* folder) {
  std::vector<fs::path> packs;
  for (const auto& entry : fs::directory_iterator(fs::path(CASECRAFT_SOURCE_DIR "/tests/packs") / folder)) packs.push_back(entry.path());
  std::sort(packs.begin(), packs.end());
  return packs;
}

std::string file_of(const fs::path& pack, const char* name) { return project_file((pack / name).lexically_relative(CASECRAFT_SOURCE_DIR).string()); }

scenario::Bundle bundle_of(const fs::path& pack, session::Mode mode) {
  const program::Library library{fs::path(CASECRAFT_SOURCE_DIR)};
  program::CatalogueEntry entry = library.find(pack.string());
  entry.problem.clear();   // As lint does: what is wrong with the manifest is one of the mistakes.
  scenario::Bundle bundle = library.bundle(entry, mode);
  bundle.files.erase("pack/expected.json");
  return bundle;
}

std::vector<Told> linted(const fs::path& pack) {
  static const LintOptions options = program::lint_options(CASECRAFT_SOURCE_DIR);
  const LintResult result = lint(bundle_of(pack, session::Mode::practice), program::recorded_sessions(pack), program::known_activities(), options);
  std::vector<Told> all;
  for (const base::Diagnostic& one : result.diagnostics.all()) all.push_back({one.severity, one.code, one.where, one.message, one.hint});
  CHECK((result.tests_run == result.tests_passed || std::any_of(all.begin(), all.end(), [](const Told& one) { return one.rule == "test.failed"; })));
  return all;
}

std::vector<Told> proved(const fs::path& pack, std::size_t states = kStates) {
  const scenario::Bundle bundle = bundle_of(pack, session::Mode::assessment);
  ExploreOptions options;
  options.states = states;
  options.seconds = 0.0;
  const auto load = [&] { return program::load(bundle); };
  const Proof proof = prove(explore(load, options), *load(), options.seed);
  std::vector<Told> all;
  for (const Finding& one : proof.findings) all.push_back({one.severity, one.id, one.where, one.message, one.hint});
  return all;
}

std::string listed(const std::vector<Told>& all) {
  std::string text;
  for (const Told& one : all) text += base::format_diagnostic({one.severity, one.rule, one.where, one.message, one.hint});
  return text;
}

/// As it is in the pack: "main.lua", whatever the pack calls itself.
std::string within(const std::string& file) { return file.substr(file.find('/') + 1); }

bool has(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

/// Those at least so severe that are not the one that is expected.
std::vector<Told> others(const std::vector<Told>& all, base::Severity least, const std::string& rule) {
  std::vector<Told> found;
  std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&](const Told& one) { return one.severity >= least && one.rule != rule; });
  return found;
}

}  // namespace

TEST_CASE("forty-two packs with one mistake each: it is found at its line, in words that say how to mend it, and nothing else is") {
  const std::vector<fs::path> packs = packs_in("broken");
  CHECK(packs.size() == 42);
  std::set<std::string> stories;
  for (const fs::path& pack : packs) {
    const std::string name = pack.filename().string();
    const base::Value expected = base::parse_json(file_of(pack, "expected.json"), name);
    const bool is_for_prove = expected.text_at("command") == "prove";
    REQUIRE((is_for_prove || expected.text_at("command") == "lint"));
    const std::vector<Told> lint_says = linted(pack);
    const std::vector<Told> all = is_for_prove ? proved(pack) : lint_says;
    INFO(name << ": " << base::to_json(expected) << "\n" << listed(all) << (is_for_prove ? "lint:\n" + listed(lint_says) : std::string()));
    const std::string rule = expected.text_at("rule");
    const auto count = std::count_if(all.begin(), all.end(), [&](const Told& one) {
      return one.rule == rule && within(one.where.file) == expected.text_at("file") && one.where.line == expected.integer_at("line") && has(one.message, expected.text_at("says")) &&
             has(one.hint, expected.text_at("hint"));
    });
    CHECK(count == 1);
    // What is only worth knowing may be so of other places too.
    CHECK(std::count_if(all.begin(), all.end(), [&](const Told& one) { return one.rule == rule && one.severity > base::Severity::info; }) <= 1);
    CHECK(listed(others(all, base::Severity::error, rule)).empty());
    // What only prove can find, lint has nothing to say of; and what lint finds has no other mistake beside it.
    CHECK(listed(others(lint_says, base::Severity::warning, is_for_prove ? "" : rule)).empty());
    CHECK(stories.insert(file_of(pack, "main.lua")).second);
  }
}

TEST_CASE("intact packs of other styles give no false alarm") {
  const std::vector<fs::path> packs = packs_in("intact");
  CHECK(packs.size() == 3);
  for (const fs::path& pack : packs) {
    const std::vector<Told> lint_says = linted(pack);
    const std::vector<Told> prove_says = proved(pack);
    INFO(pack.filename().string() << "\nlint:\n" << listed(lint_says) << "prove:\n" << listed(prove_says));
    CHECK_FALSE(program::recorded_sessions(pack).empty());
    CHECK(listed(others(lint_says, base::Severity::warning, "")).empty());
    CHECK(listed(others(prove_says, base::Severity::error, "")).empty());
  }
}

TEST_CASE("the pack that was written with the manual alone is linted, played and proved without a finding") {
  const fs::path pack = fs::path(CASECRAFT_SOURCE_DIR) / "tests/packs/newcomer";
  const std::vector<authoring::TestFile> sessions = program::recorded_sessions(pack);
  const std::vector<Told> lint_says = linted(pack);
  const std::vector<Told> prove_says = proved(pack, kStatesOfTalk);
  INFO("lint:\n" << listed(lint_says) << "prove:\n" << listed(prove_says));
  CHECK(sessions.size() == 2);
  CHECK(listed(others(lint_says, base::Severity::warning, "")).empty());
  CHECK(listed(others(prove_says, base::Severity::warning, "")).empty());
}
