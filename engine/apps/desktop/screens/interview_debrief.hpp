#pragma once

#include <map>
#include <string>
#include <string_view>

#include "apps/desktop/app.hpp"

namespace casecraft::desktop {

/// What each interview of the exercise shows in the debrief: profile, phases, lines, indicators, facts. Nothing where there was none.
void draw_interview_reports(App& app, Column& column);

/// The profile: each utterance as a lettered mark in sequence, trust and distress as curves above, a legend, and the same in words.
void draw_interview_chart(Column& column, const base::Value& interview);

/// The transcript line by line: type, reasons, effect on the person's state.
void draw_interview_lines(Column& column, const base::Value& interview);

/// A type of utterance as it is drawn: two letters on a colour.
struct TypeMark {
  std::string letters;
  Colour colour;
  bool is_filled{true};
};
TypeMark type_mark(const base::Language& language, std::string_view type, const Theme& theme);

/// True when an utterance of this type, or an act, stands above the chart's middle line.
[[nodiscard]] bool is_sound(std::string_view type);

/// What was said or done, by the number of the action.
std::map<std::int64_t, std::string> words_of_lines(const base::Value& interview);

}  // namespace casecraft::desktop
