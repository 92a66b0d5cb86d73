#pragma once

#include "apps/desktop/app.hpp"

namespace casecraft::desktop {

/// What each desk of the exercise shows in the debrief: figures, flags with their grounds, people wrongly flagged and missed, files, safety, the report's parts, and
/// the fastest sound path step by step. Nothing where there was none.
void draw_tracing_reports(App& app, Column& column);

/// The path's steps with Next and Back, on a small chart.
void draw_tracing_path(App& app, Column& column, const base::Value& desk, std::size_t index);

}  // namespace casecraft::desktop
