#include "authoring/lint.hpp"

#include "session/exercise.hpp"

namespace casecraft::authoring {

LintResult lint(const scenario::Bundle& bundle, const std::vector<TestFile>&, const session::ActivityRegistry& registry, const LintOptions&) {
  LintResult result;
  session::Exercise::load(bundle, registry, result.diagnostics);
  result.diagnostics.sort();
  return result;
}

}  // namespace casecraft::authoring
