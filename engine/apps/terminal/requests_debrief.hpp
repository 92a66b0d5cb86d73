#pragma once

#include "apps/terminal/console.hpp"
#include "base/value.hpp"

namespace casecraft::terminal {

/// The part of a debrief on a board of requests: what counted, the best time line beside one's own, each request field by field, data, goodwill, safety.
void show_requests_report(Console& console, const base::Value& debrief);
bool has_requests_report(const base::Value& debrief);

}  // namespace casecraft::terminal
