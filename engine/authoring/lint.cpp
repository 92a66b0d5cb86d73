#include "authoring/lint.hpp"

#include <fmt/format.h>

#include <array>
#include <memory>
#include <set>
#include <string_view>

#include "authoring/check_translations.hpp"
#include "authoring/checks.hpp"
#include "authoring/named_ids.hpp"
#include "authoring/play_tests.hpp"
#include "authoring/terminology.hpp"
#include "base/json.hpp"
#include "session/contents.hpp"
#include "session/exercise.hpp"

namespace casecraft::authoring {
namespace {

constexpr std::string_view kPack = "pack/";

/// The pack's files as an author knows them: with the pack's id in place of the bundle's "pack".
std::string shown(std::string_view path, const std::string& pack) { return fmt::format("{}/{}", pack, path.substr(kPack.size())); }

std::string pack_id(const scenario::Bundle& bundle) {
  const auto manifest = bundle.files.find("pack/scenario.json");
  if (manifest == bundle.files.end()) return "pack";
  base::Diagnostics unread;   // Loading reports what is wrong with it.
  return base::read_json(manifest->first, manifest->second, unread).value.text_at("id", "pack");
}

Wishes wishes_of(const scenario::Bundle& bundle, const std::string& pack) {
  const auto manifest = bundle.files.find("pack/scenario.json");
  if (manifest == bundle.files.end()) return {};
  base::Diagnostics unread;
  return read_wishes(base::read_json(shown(manifest->first, pack), manifest->second, unread));
}

/// What persons may tell, by id: no declaration of its own.
void add_facts_of_interviews(const PackUnderCheck& pack, session::Contents& contents) {
  std::set<std::string>& facts = contents.declared[std::string(kFactsOfInterviews)];
  for (const script::Declaration* one : pack.declarations) {
    if (one->kind != "interview") continue;
    for (const script::Node& fact : one->node.at("facts").items) {
      if (!fact.items.empty() && fact.items.front().is_text()) facts.insert(fact.items.front().data.as_text().str());
    }
  }
}

/// What is looked at in a pack that loads.
void check_all(const PackUnderCheck& pack, const LintOptions& options, base::Diagnostics& diagnostics) {
  check_endless(pack, diagnostics);
  check_choices(pack, diagnostics);
  check_bias(pack, diagnostics);
  check_scores(pack, diagnostics);
  check_unused(pack, diagnostics);
  check_sentences(pack, diagnostics);
  check_interviewed(pack, diagnostics);
  check_spelling(pack, options.speller, diagnostics);
  session::Contents contents = session::contents_of(pack.exercise);
  add_facts_of_interviews(pack, contents);
  for (const auto& [path, source] : pack.files) {
    if (path.ends_with(".lua")) check_named_ids(path, source, contents, diagnostics);
  }
}

std::shared_ptr<session::Exercise> load(const scenario::Bundle& bundle, const session::ActivityRegistry& registry, base::Diagnostics& diagnostics) {
  try {
    return session::Exercise::load(bundle, registry, diagnostics);
  } catch (const Error& error) {
    diagnostics.error("pack.load", {"scenario.json", 0, 0}, error.what());
    return nullptr;
  }
}

/// The exercise in each mode, loaded when it is first needed.
class Modes {
public:
  Modes(const scenario::Bundle& bundle, const session::ActivityRegistry& registry) : bundle_(bundle), registry_(registry) {}

  const std::shared_ptr<session::Exercise>& in(session::Mode mode) {
    std::shared_ptr<session::Exercise>& exercise = loaded_[mode == session::Mode::practice ? 0 : 1];
    if (exercise == nullptr) {
      scenario::Bundle bundle = bundle_;
      base::Map settings = bundle.settings.is_map() ? bundle.settings.as_map() : base::Map{};
      settings.insert_or_assign("mode", base::Value(session::to_string(mode)));
      bundle.settings = std::move(settings);
      base::Diagnostics known;   // The same mistakes in both modes; they are reported once.
      exercise = load(bundle, registry_, known);
    }
    return exercise;
  }

private:
  const scenario::Bundle& bundle_;
  const session::ActivityRegistry& registry_;
  std::array<std::shared_ptr<session::Exercise>, 2> loaded_;
};

bool play_file(const TestFile& file, Modes& modes, base::Diagnostics& diagnostics) {
  const base::JsonDocument document = base::read_json(file.first, file.second, diagnostics);
  if (document.value.is_null()) return false;
  const auto played = read_played_session(document, diagnostics);
  return played && play(*played, document, modes.in(played->mode), diagnostics);
}

}  // namespace

LintResult lint(const scenario::Bundle& bundle, const std::vector<TestFile>& test_files, const session::ActivityRegistry& registry,
                const LintOptions& options) {
  LintResult result;
  const std::shared_ptr<session::Exercise> exercise = load(bundle, registry, result.diagnostics);
  const bool can_be_played = exercise != nullptr;
  result.is_whole = can_be_played;
  const std::string pack = pack_id(bundle);
  std::vector<ShownFile> files;
  for (const auto& [path, source] : bundle.files) {
    if (path.starts_with(kPack)) files.emplace_back(shown(path, pack), source);
  }
  const Wishes wishes = wishes_of(bundle, pack);
  if (can_be_played) check_all(pack_under_check(pack, *exercise, files, wishes), options, result.diagnostics);
  const std::vector<Term> terms = read_terminology("assets/terminology.csv", options.terminology, result.diagnostics);
  const std::vector<Theme> themes = read_policy("assets/policy.csv", options.policy, result.diagnostics);
  for (const auto& [path, source] : files) {
    check_terminology(path, source, terms, result.diagnostics);
    check_policy(path, source, themes, result.diagnostics);
  }
  if (can_be_played) check_translations(bundle, *exercise, result.diagnostics);
  if (!can_be_played && !test_files.empty()) {
    result.diagnostics.info("test.not-played", {test_files.front().first, 0, 0},
                            fmt::format("{} recorded session{} not played, because the pack cannot be loaded", test_files.size(), test_files.size() == 1 ? " was" : "s were"));
  } else {
    Modes modes(bundle, registry);
    for (const TestFile& file : test_files) {
      ++result.tests_run;
      if (play_file(file, modes, result.diagnostics)) ++result.tests_passed;
    }
  }
  result.silenced = apply_silences(wishes, options.rules, files, can_be_played, result.diagnostics);
  result.diagnostics.sort();
  return result;
}

}  // namespace casecraft::authoring
