#pragma once

#include "apps/terminal/console.hpp"
#include "base/value.hpp"

namespace casecraft::terminal {

/// The part of a debrief on tracing desks: figures, flags with their grounds, who was missed, files, safety, typologies, the report and the fastest sound path.
void show_tracing_report(Console& console, const base::Value& debrief);
bool has_tracing_report(const base::Value& debrief);

}  // namespace casecraft::terminal
