#pragma once

#include <cstdint>
#include <string>

#include "apps/program/settings.hpp"
#include "apps/terminal/console.hpp"
#include "records/store/store.hpp"
#include "scenario/manifest.hpp"

namespace casecraft::terminal {

/// What everybody reads before anything else of an exercise: what it deals with, how long it takes, the two words that are always there, and where support is found.
void show_opening(Console& console, const scenario::Manifest& manifest, const records::SessionRecord& record, const program::Settings& settings,
                  bool is_resumed);

/// The organisation's own contacts, or how to add them.
void show_support(Console& console, const program::Settings& settings);

/// The neutral text of a pause: nothing of the exercise.
void show_pause(Console& console, const program::Settings& settings);

/// "40 to 60 minutes".
std::string duration(const base::Language& language, const scenario::Manifest& manifest);

}  // namespace casecraft::terminal
