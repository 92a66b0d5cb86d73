#pragma once

#include "apps/desktop/app.hpp"

namespace casecraft::desktop {

/// The case file in `area`: documents, people, deadlines, notes.
void draw_case_file(App& app, const Rect& area);

/// Opens the notes with the cursor in the field.
void begin_note(App& app);

}  // namespace casecraft::desktop
