#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "authoring/lint.hpp"
#include "base/value.hpp"

namespace casecraft::authoring {

/// What a report shows of a pack besides its findings.
struct LintShown {
  std::string pack;      ///< Its id.
  std::string folder;    ///< Where the pack's files lie for whoever reads the report, "scenarios/friday-1640/".
  std::string version;   ///< Of the program.
  bool has_tests{false};
  /// The bytes of a file as a finding names it; empty where they are not known.
  std::function<std::string_view(const std::string& file)> source;
};

struct LintCounts {
  std::size_t errors{0}, warnings{0}, infos{0}, silenced{0};
};
LintCounts counts_of(const LintResult& result);

/// The file that a finding names ("friday-1640/main.lua"), as whoever reads the report can open it.
std::string path_of(const LintShown& shown, const std::string& file);

/// For people: each finding with its line, and a summary.
std::string lint_as_text(const LintResult& result, const LintShown& shown);
/// `assets/schema/lint.json`.
base::Value lint_as_value(const LintResult& result, const LintShown& shown);
/// SARIF 2.1.0 (OASIS Standard, 2020), one run: the rules that were met, the findings, and the silenced ones with their reasons.
base::Value lint_as_sarif(const LintResult& result, const LintShown& shown, const Rules& rules);

}  // namespace casecraft::authoring
