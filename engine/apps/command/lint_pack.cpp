#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "apps/command/commands.hpp"
#include "apps/program/library.hpp"
#include "apps/program/linting.hpp"
#include "authoring/lint_report.hpp"
#include "base/json.hpp"
#include "base/language.hpp"
#include "base/names.hpp"

namespace casecraft::command {
namespace {

namespace fs = std::filesystem;

// The bytes of the file that a diagnostic names: "friday-1640/main.lua" is "pack/main.lua" in the bundle.
std::string_view source_of(const std::string& file, const scenario::Bundle& bundle, const std::vector<authoring::TestFile>& tests) {
  for (const auto& [path, bytes] : tests) {
    if (path == file) {
      return bytes;
    }
  }
  const std::size_t slash = file.find('/');
  const auto found = bundle.files.find("pack/" + (slash == std::string::npos ? file : file.substr(slash + 1)));
  if (found != bundle.files.end()) {
    return found->second;
  }
  const auto whole = bundle.files.find(file);
  return whole == bundle.files.end() ? std::string_view() : std::string_view(whole->second);
}

// Where the pack's files lie for whoever reads the report: as seen from here when they lie below, otherwise by their whole path.
std::string folder_from_here(const fs::path& folder) {
  std::error_code problem;
  const fs::path here = fs::relative(folder, fs::current_path(problem), problem);
  const bool is_below = !problem && !here.empty() && *here.begin() != "..";
  if (is_below && here == ".") {
    return "";
  }
  const fs::path whole = fs::absolute(folder, problem);
  return (is_below ? here : problem ? folder : whole.lexically_normal()).generic_string() + "/";
}

int explain(const authoring::Rules& rules, const std::string& id, std::ostream& out) {
  const authoring::Rule* rule = rules.find(id);
  if (rule == nullptr) {
    const std::string hint = base::nearest_name_hint(id, rules.ids());
    throw UsageError(fmt::format("there is no rule '{}'; {}", id, hint.empty() ? base::to_say("casecraft lint --rules lists them") : hint));
  }
  out << rule->page;
  return 0;
}

}  // namespace

int lint_pack(const Arguments& arguments, std::ostream& out) {
  const program::Library library(program::find_home());
  const authoring::LintOptions options = program::lint_options(library.home());
  if (!arguments.rule.empty()) {
    return explain(options.rules, arguments.rule, out);
  }
  if (arguments.has_rules) {
    out << options.rules.index();
    return 0;
  }
  program::CatalogueEntry entry = library.find(arguments.pack);
  // A broken scenario.json is one of the mistakes to report, all at once.
  entry.problem.clear();
  const scenario::Bundle bundle = library.bundle(entry, session::Mode::practice);
  const std::vector<authoring::TestFile> tests = arguments.has_tests ? program::recorded_sessions(entry.folder) : std::vector<authoring::TestFile>{};
  const authoring::LintResult result = authoring::lint(bundle, tests, program::known_activities(), options);
  const authoring::LintShown shown{entry.manifest.id, folder_from_here(entry.folder), CASECRAFT_VERSION, arguments.has_tests, [&](const std::string& file) { return source_of(file, bundle, tests); }};
  if (arguments.format == "json") {
    out << base::to_pretty_json(authoring::lint_as_value(result, shown));
  } else if (arguments.format == "sarif") {
    out << base::to_pretty_json(authoring::lint_as_sarif(result, shown, options.rules));
  } else {
    out << authoring::lint_as_text(result, shown);
  }
  const authoring::LintCounts counts = authoring::counts_of(result);
  if (counts.errors > 0 || result.tests_passed < result.tests_run) {
    return kMistakes;
  }
  return counts.warnings > 0 && arguments.counts_warnings ? kWarnings : 0;
}

}  // namespace casecraft::command
