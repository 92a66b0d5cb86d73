#pragma once

#include <string>
#include <utility>
#include <vector>

#include "authoring/rules.hpp"
#include "authoring/silences.hpp"
#include "authoring/speller.hpp"
#include "base/diagnostics.hpp"
#include "scenario/bundle.hpp"
#include "session/activity.hpp"

namespace casecraft::authoring {

struct LintOptions {
  std::string terminology;   ///< Bytes of `assets/terminology.csv`; empty: words are not checked.
  std::string policy{};      ///< Bytes of `assets/policy.csv`; empty: themes are not looked for.
  Rules rules{};             ///< Empty: whether a silenced rule exists is not checked.
  SpellerFor speller{};      ///< Empty: spelling is not checked.
};

struct LintResult {
  base::Diagnostics diagnostics;   ///< Sorted by place; errors, warnings and infos of everything that was checked and is not silenced.
  std::vector<Silenced> silenced;
  bool is_whole{true};             ///< False: it cannot be loaded, so only what needs no loading was checked.
  int tests_run{0};
  int tests_passed{0};
};

/// Path as it is shown to a person ("friday-1640/tests/expert.json") and bytes.
using TestFile = std::pair<std::string, std::string>;

/// Checks a pack: everything that loading can know, what `checks.hpp` lists, the words of its texts, and the recorded sessions in `test_files` (each is played in
/// the mode that it names, whatever the bundle's). What the pack silences with a reason is told apart. Nothing that an author can get wrong is thrown.
LintResult lint(const scenario::Bundle& bundle, const std::vector<TestFile>& test_files, const session::ActivityRegistry& registry,
                const LintOptions& options);

}  // namespace casecraft::authoring
