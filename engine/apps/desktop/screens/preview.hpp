#pragma once

#include "apps/desktop/app.hpp"
#include "apps/desktop/preview.hpp"

namespace casecraft::desktop {

// The parts of the preview, each in its own file and drawn into `area`.
void draw_preview_map(App& app, const Rect& area);
void draw_preview_state(App& app, const Rect& area);
void draw_preview_findings(App& app, const Rect& area);
void draw_preview_tests(App& app, const Rect& area);

/// A column as wide as is comfortable to read, scrolled in `area`: `content(column)`.
template <typename Content>
void preview_column(App& app, std::string_view name, const Rect& area, Scroll& scroll, bool takes_keys, const Content& content) {
  Ui& ui = app.ui;
  ui.begin_pane(make_id(name), area, scroll, takes_keys);
  Column column(ui, area.x + ui.em(1.4F), area.y - scroll.offset + ui.em(1.2F), area.w - ui.em(2.8F));
  const float top = column.y;
  content(column);
  ui.end_pane(column.y - top + ui.em(3.0F));
}

/// A line that can be pressed, a mark of colour at its left: opens what it speaks of. True when it was.
bool preview_line(Column& column, Id id, std::string_view words, std::string_view below);

}  // namespace casecraft::desktop
