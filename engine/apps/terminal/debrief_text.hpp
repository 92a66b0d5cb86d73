#pragma once

#include "apps/terminal/console.hpp"
#include "base/value.hpp"

namespace casecraft::terminal {

// The parts of a debrief, from what the store keeps of an ended session: `assets/schema/scorecard.json` and `debrief.json`.

void show_scorecard(Console& console, const base::Value& card, const base::Value& debrief);
void show_critical_errors(Console& console, const base::Value& result);
void show_decisions(Console& console, const base::Value& result);
void show_untried(Console& console, const base::Value& result);

}  // namespace casecraft::terminal
