#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "apps/command/commands.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/gather.hpp"
#include "apps/program/library.hpp"
#include "apps/terminal/words.hpp"
#include "authoring/lint.hpp"

namespace casecraft::command {
namespace {

namespace fs = std::filesystem;

std::vector<authoring::TestFile> read_tests(const fs::path& folder) {
  std::vector<authoring::TestFile> tests;
  std::map<std::string, std::string> files;
  std::error_code ignored;
  if (fs::is_directory(folder / "tests", ignored)) {
    program::gather(folder / "tests", (folder.filename() / "tests/").string(), false, {}, files);
  }
  for (auto& [path, bytes] : files) {
    if (path.ends_with(".json")) {
      tests.emplace_back(path, std::move(bytes));
    }
  }
  return tests;
}

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

}  // namespace

int lint_pack(const Arguments& arguments, std::ostream& out) {
  const program::Library library(program::find_home());
  program::CatalogueEntry entry = library.find(arguments.pack);
  // A broken scenario.json is one of the mistakes to report, all at once.
  entry.problem.clear();
  const scenario::Bundle bundle = library.bundle(entry, session::Mode::practice);
  const std::vector<authoring::TestFile> tests = arguments.has_tests ? read_tests(entry.folder) : std::vector<authoring::TestFile>{};
  authoring::LintOptions options;
  const fs::path terminology = library.home() / "assets" / "terminology.csv";
  std::error_code ignored;
  if (fs::exists(terminology, ignored)) {
    options.terminology = program::read_file(terminology);
  }
  const authoring::LintResult result = authoring::lint(bundle, tests, program::known_activities(), options);
  std::int64_t errors = 0;
  std::int64_t warnings = 0;
  for (const base::Diagnostic& one : result.diagnostics.all()) {
    errors += one.severity == base::Severity::error ? 1 : 0;
    warnings += one.severity == base::Severity::warning ? 1 : 0;
    out << base::format_diagnostic(one, source_of(one.where.file, bundle, tests));
  }
  out << fmt::format("{}: {}, {}", entry.manifest.id, terminal::counted(errors, "error", "errors"), terminal::counted(warnings, "warning", "warnings"));
  if (arguments.has_tests) {
    out << fmt::format(", {} of {} as expected", result.tests_passed, terminal::counted(result.tests_run, "recorded session", "recorded sessions"));
  }
  out << '\n';
  return errors > 0 || result.tests_passed < result.tests_run ? kMistakes : 0;
}

}  // namespace casecraft::command
