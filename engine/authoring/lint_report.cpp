#include "authoring/lint_report.hpp"

#include <fmt/format.h>

#include "base/counted.hpp"

namespace casecraft::authoring {
namespace {

base::Value place_or_null(int number) { return number > 0 ? base::Value(number) : base::Value(); }

base::Value finding_as_value(const base::Diagnostic& one, const LintShown& shown, const std::string* reason) {
  base::Map map{{"rule", one.code},
                {"severity", base::to_string(one.severity)},
                {"file", path_of(shown, one.where.file)},
                {"line", place_or_null(one.where.line)},
                {"column", place_or_null(one.where.line > 0 ? one.where.column : 0)},
                {"message", one.message},
                {"hint", one.hint}};
  if (reason != nullptr) map.emplace("reason", *reason);
  return base::Value(std::move(map));
}

}  // namespace

std::string path_of(const LintShown& shown, const std::string& file) {
  // What cannot be loaded is named as it lies in the bundle; what is the program's own ("assets/…") stays.
  for (const std::string& own : {shown.pack + "/", std::string("pack/")}) {
    if (own.size() > 1 && file.starts_with(own)) return shown.folder + file.substr(own.size());
  }
  return file;
}

LintCounts counts_of(const LintResult& result) {
  LintCounts counts;
  for (const base::Diagnostic& one : result.diagnostics.all()) {
    ++(one.severity == base::Severity::error ? counts.errors : one.severity == base::Severity::warning ? counts.warnings : counts.infos);
  }
  counts.silenced = result.silenced.size();
  return counts;
}

std::string lint_as_text(const LintResult& result, const LintShown& shown) {
  std::string text;
  for (const base::Diagnostic& one : result.diagnostics.all()) {
    base::Diagnostic located = one;
    located.where.file = path_of(shown, one.where.file);
    text += base::format_diagnostic(located, shown.source ? shown.source(one.where.file) : std::string_view());
  }
  if (!result.diagnostics.all().empty()) text += fmt::format("casecraft lint --explain {} says more of a rule.\n", result.diagnostics.all().front().code);
  if (!result.is_whole) text += "As long as it cannot be loaded, choices, scores, sentences, spelling and translations are not looked at: mend these first, and lint again.\n";
  const LintCounts counts = counts_of(result);
  text += fmt::format("{}: {}, {}, {}, {} silenced", shown.pack, base::counted(static_cast<std::int64_t>(counts.errors), "error", "errors"), base::counted(static_cast<std::int64_t>(counts.warnings), "warning", "warnings"), base::counted(static_cast<std::int64_t>(counts.infos), "note", "notes"), counts.silenced);
  if (shown.has_tests) text += fmt::format(", {} of {} as expected", result.tests_passed, base::counted(result.tests_run, "recorded session", "recorded sessions"));
  return text + "\n";
}

base::Value lint_as_value(const LintResult& result, const LintShown& shown) {
  base::List findings, silenced;
  for (const base::Diagnostic& one : result.diagnostics.all()) findings.push_back(finding_as_value(one, shown, nullptr));
  for (const Silenced& one : result.silenced) silenced.push_back(finding_as_value(one.finding, shown, &one.reason));
  const LintCounts counts = counts_of(result);
  base::Map document{{"pack", shown.pack},
                     {"errors", static_cast<std::int64_t>(counts.errors)},
                     {"warnings", static_cast<std::int64_t>(counts.warnings)},
                     {"notes", static_cast<std::int64_t>(counts.infos)},
                     {"is_whole", result.is_whole},
                     {"findings", std::move(findings)},
                     {"silenced", std::move(silenced)}};
  if (shown.has_tests) document.emplace("tests", base::Map{{"run", result.tests_run}, {"passed", result.tests_passed}});
  return base::Value(std::move(document));
}

}  // namespace casecraft::authoring
