#pragma once

#include <string>
#include <string_view>

#include "apps/desktop/app.hpp"

namespace casecraft::desktop {

/// True when the trainee is in an interview that goes on.
[[nodiscard]] bool is_in_interview(const Running& running);

/// The conversation, what can be offered, and below both the field for one's own words. `shows_state`: the person's state goes below the transcript, because
/// there is no side panel.
void draw_interview(App& app, const Rect& area, bool takes_keys, bool shows_state);

/// The field of an interview that was interrupted, until the person lets go of it; gives what is left of `area`. Nothing is drawn when no field is held.
Rect draw_held_words(App& app, const Rect& area);

/// The person's state as five bars with their numbers.
void draw_state(Column& column, const base::Value& panel);

/// The teaching view's part of the side panel, at the bottom of `area`; gives what is left of it.
Rect draw_teaching_panel(App& app, const Rect& area);

/// Below the newest coding: the button that contests it, or the form in which to say what was meant.
void draw_contest(App& app, Column& column);
/// Sends the form if it was finished. Not while the screen is drawn: it changes the view.
void send_contest(App& app);

/// Practice with the teaching view on.
[[nodiscard]] bool shows_teaching(const App& app);

/// "cued_invitation" as "cued invitation".
std::string type_words(const base::Language& language, std::string_view type);

}  // namespace casecraft::desktop
