#pragma once

#include "apps/desktop/app.hpp"

namespace casecraft::desktop {

/// One exercise in figures: attempts, competencies, decisions, where people pause and leave, reliability.
void draw_exercise_figures(App& app, Column& column, const records::ExerciseFigures& figures);

/// Buttons for "all sessions" and each course; true when another was chosen, which stands in `course` then.
bool choose_course(App& app, Column& column, const std::vector<records::Course>& courses, std::string& course);

/// Goes to the page on one item of an inbox's session.
void open_decision(App& app, const std::string& session, const records::Item& item);

/// What kind of question it is: "A text to read".
std::string_view about_in_words(const base::Language& language, records::About about);
/// How the verdict stands: "Provisional: 1 proposed critical error waits for a decision".
std::string standing_in_words(const base::Language& language, const records::Standing& standing);
/// Its colour: that of what is good only where it is final and passed.
Colour standing_colour(const Theme& theme, const records::Standing& standing);

/// Where records are kept from the next start on, and whether that place can be used.
void draw_store_settings(App& app, Column& column);
/// Looks beside the drawing whether the store that the settings name now can be used, and says so above the page.
void check_kept_store(App& app);

/// A line over the width below `top` while the store that records belong to is away, and for a while once everything has been sent; gives where it ends.
float reach_line(App& app, float top);

}  // namespace casecraft::desktop
