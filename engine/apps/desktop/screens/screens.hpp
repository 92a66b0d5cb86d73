#pragma once

#include "apps/desktop/app.hpp"

namespace casecraft::desktop {

// One function a screen; `draw` in app.hpp chooses among them.
void draw_first_start(App& app);
void draw_catalogue(App& app);
void draw_start(App& app);
void draw_session(App& app);
void draw_pause(App& app);
void draw_debrief(App& app);
void draw_sessions(App& app);
void draw_settings(App& app);
void draw_help(App& app);
void draw_instructor(App& app);
void draw_pack(App& app);
void draw_preview(App& app);
void draw_cohort(App& app);
void draw_inbox(App& app);
void draw_decide(App& app);

}  // namespace casecraft::desktop
