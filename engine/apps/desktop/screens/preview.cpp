#include "apps/desktop/screens/preview.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "apps/desktop/screens/findings.hpp"
#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/screens.hpp"
#include "base/counted.hpp"

namespace casecraft::desktop {

namespace {

struct Tab {
  PreviewTab tab;
  const char* name;
  const char* label;
  const char* key_name;
  Key key;
};
constexpr Tab kTabs[] = {{PreviewTab::map, "tab-map", base::to_say("Map"), "F2", Key::f2},
                         {PreviewTab::scene, "tab-scene", base::to_say("Scene"), "F3", Key::f3},
                         {PreviewTab::state, "tab-state", base::to_say("State"), "F4", Key::f4},
                         {PreviewTab::findings, "tab-findings", base::to_say("Findings"), "F6", Key::f6},
                         {PreviewTab::tests, "tab-tests", base::to_say("Tests"), "F7", Key::f7}};

/// There is room for the map and a comfortable scene beside each other.
bool has_two_panes(Ui& ui) { return ui.window().w >= reading_width(ui) + ui.em(38); }

std::string label_of(const base::Language& language, const Preview& preview, const Tab& tab) {
  if (tab.tab != PreviewTab::findings) return language.say(tab.label);
  return preview.checked ? fmt::format("{} ({})", language.say(tab.label), preview.checked->findings.size()) : fmt::format("{} \u2026", language.say(tab.label));
}

/// The case, where the session stands, and how it came there.
std::string where_words(const App& app) {
  if (!app.running) return app.preview->came;
  const Running& running = *app.running;
  return app.ui.say("{}, case {}, at '{}' after {}. {}", running.play().record().mode == "assessment" ? app.ui.say("Assessment") : app.ui.say("Practice"), running.play().record().seed, running.view().place.view(),
                     app.ui.say_count("{} action", "{} actions", running.view().number), app.preview->came);
}

/// Tabs, the way out, and where one is. Gives where it ends.
float bar(App& app) {
  Ui& ui = app.ui;
  Preview& preview = *app.preview;
  const Theme& theme = ui.theme();
  ui.fill({0, 0, ui.window().w, preview.bar_height}, theme.surface);
  ui.fill({0, preview.bar_height, ui.window().w, ui.fonts().thin()}, theme.line);
  const float edge = ui.em(0.8F);
  Flow flow(ui, edge, ui.em(0.4F), ui.window().w - 2 * edge);
  const bool is_wide = has_two_panes(ui);
  for (const Tab& tab : kTabs) {
    const bool is_shown = preview.tab == tab.tab || (is_wide && (tab.tab == PreviewTab::map || (tab.tab == PreviewTab::scene && preview.tab == PreviewTab::map)));
    if (flow.button(tab.name, label_of(ui.language(), preview, tab), is_shown ? Look::chosen : Look::usual, tab.key_name) || ui.take(tab.key)) show_tab(app, tab.tab);
  }
  if (flow.button("preview-reload", ui.say("Reload"), Look::quiet, "F5") || ui.take(Key::f5)) reload_preview(app, true);
  const bool is_left = flow.button("leave-preview", ui.say("Back"), Look::quiet, "Esc");
  flow.words(ui.say("Preview: nothing is recorded"), Face::small, theme.warn, button_height(ui));
  const std::string where = where_words(app);
  const TextLayout& words = ui.laid_out(where, ui.window().w - 2 * edge, {Face::small, 1.35F, 0.5F});
  ui.paint(words, edge, flow.bottom() + ui.em(0.2F), theme.muted, theme.muted);
  const float height = flow.bottom() + words.height + ui.em(0.5F);
  if (height != preview.bar_height) ui.ask_frame();
  preview.bar_height = height;
  if (is_left) close_preview(app);
  return height + ui.fonts().thin();
}

void nothing_to_play(App& app, const Rect& area) {
  preview_column(app, "preview-nothing", area, app.preview->findings_scroll, true, [&](Column& column) {
    column.words(app.ui.say("There is nothing to play yet"), Face::heading).gap(0.5F);
    column.words(app.preview->came).gap(1.0F);
    Flow flow = column.flow();
    if (flow.button("see-findings", app.ui.say("See what was found"), Look::primary, "F6")) show_tab(app, PreviewTab::findings);
    column.after(flow);
  });
}

void scene(App& app, const Rect& area) {
  if (!app.running) return nothing_to_play(app, area);
  app.ui.begin_part(area);
  draw_session(app);
  app.ui.end_part();
}

void tab_in(App& app, const Rect& area, PreviewTab tab) {
  switch (tab) {
    case PreviewTab::map: draw_preview_map(app, area); break;
    case PreviewTab::scene: scene(app, area); break;
    case PreviewTab::state: draw_preview_state(app, area); break;
    case PreviewTab::findings: draw_preview_findings(app, area); break;
    case PreviewTab::tests: draw_preview_tests(app, area); break;
  }
}

}  // namespace

bool preview_line(Column& column, Id id, std::string_view words, std::string_view below) {
  Ui& ui = column.ui;
  const Theme& theme = ui.theme();
  const float pad = ui.em(0.4F);
  const float width = column.width - 2 * pad;
  const TextLayout& first = ui.laid_out(words, width, {Face::body, 1.35F, 0.3F});
  const float first_height = first.height;
  const TextLayout& second = ui.laid_out(below, width, {Face::small, 1.35F, 0.3F});
  const Rect rect{column.x, column.y, column.width, first_height + (below.empty() ? 0 : second.height) + pad};
  const Response response = ui.interact(id, rect);
  if (response.is_hovered || response.is_held) ui.fill_rounded(rect, theme.raised);
  if (response.has_focus && ui.shows_focus()) ui.focus_ring(rect);
  ui.paint(ui.laid_out(words, width, {Face::body, 1.35F, 0.3F}), rect.x + pad, rect.y + pad / 2, theme.text, theme.text);
  if (!below.empty()) ui.paint(second, rect.x + pad, rect.y + pad / 2 + first_height, theme.muted, theme.muted);
  column.y = rect.bottom() + ui.em(0.15F);
  return response.is_pressed;
}

void draw_preview_findings(App& app, const Rect& area) {
  Preview& preview = *app.preview;
  preview_column(app, "preview-findings", area, preview.findings_scroll, true, [&](Column& column) {
    column.width = std::min(column.width, reading_width(app.ui) * 1.3F);
    column.words(app.ui.say("Findings"), Face::heading).gap(0.4F);
    if (preview.checker.is_running() || preview.wants_check) column.muted(app.ui.say("Checking the exercise as it is on the disk now\u2026")).gap(0.5F);
    if (preview.checked) draw_findings(app, column, *preview.checked, preview.shown_findings);
  });
}

void draw_preview(App& app) {
  if (!app.preview) return app.open_catalogue();
  Ui& ui = app.ui;
  const float below = bar(app);
  if (!app.preview) return;
  const float top = message_strip(app, below);
  const Rect area{0, top, ui.window().w, std::max(ui.em(2), ui.window().h - top)};
  if (!has_two_panes(ui)) return tab_in(app, area, app.preview->tab);
  const float left = std::round(std::max(ui.em(34), std::min(area.w * 0.45F, area.w - reading_width(ui) - ui.em(4))));
  draw_preview_map(app, {area.x, area.y, left, area.h});
  ui.fill({area.x + left, area.y, ui.fonts().thin(), area.h}, ui.theme().line);
  tab_in(app, {area.x + left + ui.fonts().thin(), area.y, area.w - left - ui.fonts().thin(), area.h}, app.preview->tab == PreviewTab::map ? PreviewTab::scene : app.preview->tab);
}

}  // namespace casecraft::desktop
