#include "authoring/lint_report.hpp"

#include <fmt/format.h>

#include "base/counted.hpp"

namespace casecraft::authoring {
namespace {

base::Value place_or_null(int number) { return number > 0 ? base::Value(number) : base::Value(); }

base::Value finding_as_value(const base::Diagnostic& one, const std::string* reason) {
  base::Map map{{"rule", one.code},
                {"severity", base::to_string(one.severity)},
                {"file", one.where.file},
                {"line", place_or_null(one.where.line)},
                {"column", place_or_null(one.where.line > 0 ? one.where.column : 0)},
                {"message", one.message},
                {"hint", one.hint}};
  if (reason != nullptr) map.emplace("reason", *reason);
  return base::Value(std::move(map));
}

}  // namespace

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
  for (const base::Diagnostic& one : result.diagnostics.all()) text += base::format_diagnostic(one, shown.source ? shown.source(one.where.file) : std::string_view());
  if (!result.diagnostics.all().empty()) text += fmt::format("casecraft lint --explain {} says more of a rule.\n", result.diagnostics.all().front().code);
  const LintCounts counts = counts_of(result);
  text += fmt::format("{}: {}, {}, {}, {} silenced", shown.pack, base::counted(static_cast<std::int64_t>(counts.errors), "error", "errors"), base::counted(static_cast<std::int64_t>(counts.warnings), "warning", "warnings"), base::counted(static_cast<std::int64_t>(counts.infos), "note", "notes"), counts.silenced);
  if (shown.has_tests) text += fmt::format(", {} of {} as expected", result.tests_passed, base::counted(result.tests_run, "recorded session", "recorded sessions"));
  return text + "\n";
}

base::Value lint_as_value(const LintResult& result, const LintShown& shown) {
  base::List findings, silenced;
  for (const base::Diagnostic& one : result.diagnostics.all()) findings.push_back(finding_as_value(one, nullptr));
  for (const Silenced& one : result.silenced) silenced.push_back(finding_as_value(one.finding, &one.reason));
  const LintCounts counts = counts_of(result);
  base::Map document{{"pack", shown.pack},
                     {"errors", static_cast<std::int64_t>(counts.errors)},
                     {"warnings", static_cast<std::int64_t>(counts.warnings)},
                     {"notes", static_cast<std::int64_t>(counts.infos)},
                     {"findings", std::move(findings)},
                     {"silenced", std::move(silenced)}};
  if (shown.has_tests) document.emplace("tests", base::Map{{"run", result.tests_run}, {"passed", result.tests_passed}});
  return base::Value(std::move(document));
}

}  // namespace casecraft::authoring
