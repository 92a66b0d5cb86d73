#pragma once

#include "apps/desktop/app.hpp"

namespace casecraft::desktop {

/// What each board of requests shows in the debrief: safety, the trainee's time line beside the best one, data, requests field by field, goodwill. Nothing where
/// there was none.
void draw_requests_reports(App& app, Column& column);

/// The time line as a table, and how long each step took as bars.
void draw_request_times(Column& column, const base::Value& board);

}  // namespace casecraft::desktop
