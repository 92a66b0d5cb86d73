#pragma once

#include "apps/terminal/console.hpp"
#include "base/value.hpp"
#include "session/view.hpp"

namespace casecraft::terminal {

/// What can be typed while somebody is spoken to.
void show_interview_words(Console& console, const session::View& view);

/// The part of a debrief on the interviews of a session: profile, lines with their codes, best and weakest, facts apart.
void show_interview_report(Console& console, const base::Value& debrief);
bool has_interview_report(const base::Value& debrief);

}  // namespace casecraft::terminal
