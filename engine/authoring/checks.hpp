#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "authoring/pack_under_check.hpp"
#include "authoring/policy.hpp"
#include "authoring/speller.hpp"
#include "base/diagnostics.hpp"

namespace casecraft::authoring {

// What lint looks at besides what loading finds. A new check: a function here, its file, a line in lint.cpp, and a page for each rule in docs/rules/.

/// scene.endless: places from which no ending can be reached, whatever conditions give.
void check_endless(const PackUnderCheck& pack, base::Diagnostics& diagnostics);
/// choice.no-difference, choice.same-words, choice.alone, feedback.same.
void check_choices(const PackUnderCheck& pack, base::Diagnostics& diagnostics);
/// choice.longest-best, choice.position-best, choice.bias.
void check_bias(const PackUnderCheck& pack, base::Diagnostics& diagnostics);
/// score.unearnable, score.always-earned, score.no-best.
void check_scores(const PackUnderCheck& pack, base::Diagnostics& diagnostics);
/// variable.unused, variable.never-read, document.never-received, event.never-scheduled, person.never-met, ending.unused.
void check_unused(const PackUnderCheck& pack, base::Diagnostics& diagnostics);
/// text.long-sentence, text.wall, text.reading-level.
void check_sentences(const PackUnderCheck& pack, base::Diagnostics& diagnostics);
/// spelling.unknown, spelling.not-checked.
void check_spelling(const PackUnderCheck& pack, const SpellerFor& speller_for, base::Diagnostics& diagnostics);
/// policy.child-interviewed: an interview with somebody who is said to be a child.
void check_interviewed(const PackUnderCheck& pack, base::Diagnostics& diagnostics);

}  // namespace casecraft::authoring
