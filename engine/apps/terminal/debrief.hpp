#pragma once

#include <string_view>

#include "apps/program/settings.hpp"
#include "apps/terminal/console.hpp"
#include "base/value.hpp"
#include "records/store/store.hpp"

namespace casecraft::terminal {

/// The whole debrief in words, part after part. `result` is what the store keeps of an ended session: {"scorecard": …, "debrief": …}.
/// `another` is a command that plays another case of the exercise.
void show_debrief(Console& console, const base::Value& result, const program::Settings& settings, const records::SessionRecord& record, std::string_view another);

/// One part again: `name` is its number or name; empty lists the parts.
void show_debrief_part(Console& console, const base::Value& result, const program::Settings& settings, const records::SessionRecord& record,
                       std::string_view another, std::string_view name);

/// What can be typed after the end.
void show_end_words(Console& console);

/// The answer to how one is ("good", "tired", "heavy"), which nobody keeps. False when `word` is none of them.
bool answer_check(Console& console, std::string_view word, const program::Settings& settings);

}  // namespace casecraft::terminal
