#include "apps/desktop/screens/frame.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace casecraft::desktop {

float reading_width(Ui& ui) {
  const base::Wording sample = ui.say("A report has waited since Wednesday, and somebody may be at risk tonight; who must be told first?");
  return std::round(ui.text_width(sample, Face::body) / static_cast<float>(sample.size()) * 68);
}

float command_row_height(const Ui& ui) { return ui.em(2.5F); }

std::string_view command_row(Ui& ui, const std::vector<Command>& commands) {
  const Rect row{ui.window().x, ui.window().bottom() - command_row_height(ui), ui.window().w, command_row_height(ui)};
  ui.fill({row.x, row.y, row.w, ui.fonts().thin()}, ui.theme().line);
  std::string_view pressed;
  float x = row.x + ui.em(0.8F);
  for (const Command& command : commands) {
    const float cap = key_cap_width(ui, command.key) + ui.em(0.4F);
    const float width = cap + ui.text_width(command.label, Face::small) + ui.em(0.9F);
    if (x + width > row.right() - ui.em(0.4F)) break;
    const Rect rect{x, row.y + ui.em(0.4F), width, ui.em(1.7F)};
    const Response response = ui.interact(make_id(command.name, 77), rect);
    if (response.is_hovered) ui.fill_rounded(rect, ui.theme().raised);
    if (response.has_focus && ui.shows_focus()) ui.focus_ring(rect);
    key_cap(ui, rect.x + ui.em(0.2F), rect.y + (rect.h - ui.em(1.35F)) / 2, command.key);
    ui.text(rect.x + ui.em(0.2F) + cap, rect.y + (rect.h - ui.text_height(Face::small)) / 2, command.label, Face::small,
            response.is_hovered ? ui.theme().text : ui.theme().muted);
    if (response.is_pressed) pressed = command.name;
    x += width + ui.em(0.5F);
  }
  return pressed;
}

float title_bar(App& app, std::string_view title, bool has_way_back) {
  Ui& ui = app.ui;
  const float height = ui.em(3.4F);
  ui.fill({0, 0, ui.window().w, height}, ui.theme().surface);
  ui.fill({0, height, ui.window().w, ui.fonts().thin()}, ui.theme().line);
  float right = ui.window().w - ui.em(1);
  if (has_way_back) {
    const float width = button_width(ui, ui.say("Back"), "Esc");
    right -= width;
    if (button(ui, make_id("back"), {right, (height - button_height(ui)) / 2, width, button_height(ui)}, ui.say("Back"), Look::usual, "Esc")) app.back();
  }
  const float left = ui.em(1.4F);
  ui.text_within(left, (height - ui.text_height(Face::heading)) / 2, right - left - ui.em(1), title, Face::heading, ui.theme().text);
  return height + ui.fonts().thin();
}

float message_strip(App& app, float top) {
  if (app.message.empty()) return top;
  Ui& ui = app.ui;
  const float width = ui.window().w - ui.em(2.8F) - button_width(ui, ui.say("Close"));
  const TextLayout& words = ui.laid_out(ui.shown(app.message), width, {Face::body, 1.4F, 0.5F});
  const float height = std::max(words.height, button_height(ui)) + ui.em(1);
  const Rect strip{ui.window().x, top, ui.window().w, height};
  ui.fill(strip, ui.theme().raised);
  ui.fill({strip.x, top, ui.em(0.4F), height}, ui.theme().warn);
  ui.paint(words, strip.x + ui.em(1.4F), top + (height - words.height) / 2, ui.theme().text, ui.theme().text);
  const Rect close{strip.right() - button_width(ui, ui.say("Close")) - ui.em(1), top + (height - button_height(ui)) / 2, button_width(ui, ui.say("Close")), button_height(ui)};
  if (button(ui, make_id("close-message"), close, ui.say("Close"))) {
    app.message.clear();
    ui.ask_frame();
  }
  return strip.bottom();
}

Column begin_page(App& app, Scroll& scroll, float top, float bottom, float most_width) {
  Ui& ui = app.ui;
  const Rect area{0, top, ui.window().w, std::max(ui.em(2), bottom - top)};
  ui.begin_pane(make_id("page", static_cast<std::size_t>(app.screen)), area, scroll);
  const float width = std::min(most_width, area.w - ui.em(2.8F));
  return {ui, std::round((area.w - width) / 2), area.y - std::round(scroll.offset) + ui.em(1.6F), width};
}

void end_page(Ui& ui, const Column& column, float top_of_content) { ui.end_pane(column.y - top_of_content + ui.em(3.6F)); }

void run_command(App& app, std::string_view name) {
  if (name == "help") app.screen == Screen::help ? app.back() : app.go(Screen::help);
  if (name == "theme") app.next_theme();
  if (name == "larger") app.choose_text_size(app.settings.text_percent + 10);
  if (name == "smaller") app.choose_text_size(app.settings.text_percent - 10);
  if (name == "exit") app.leave_and_exit();
}

void support_contacts(Column& column, const program::Settings& settings) {
  if (settings.support.empty()) {
    column.muted(column.ui.say("No support contact of your organisation is set yet; you can add one under Settings. Somebody whom you trust, your supervisor or your doctor "
                 "can be a first step."));
    return;
  }
  for (const program::SupportContact& contact : settings.support) {
    column.words(contact.name, Face::strong);
    column.words(contact.how);
    column.gap(0.4F);
  }
}

std::string duration(const base::Language& language, const scenario::Manifest& manifest) {
  if (manifest.minutes_from <= 0 && manifest.minutes_to <= 0) return "";
  if (manifest.minutes_from <= 0 || manifest.minutes_from == manifest.minutes_to) return language.say("{} minutes", manifest.minutes_to);
  return language.say("{}\u2013{} minutes", manifest.minutes_from, manifest.minutes_to);
}

std::string_view kind_name(const base::Language& language, std::string_view kind) {
  if (kind == "scene") return language.say("Decisions");
  if (kind == "interview") return language.say("Interview");
  if (kind == "tracing") return language.say("Tracing payments");
  if (kind == "requests") return language.say("Requests");
  if (kind == "tutorial") return language.say("Tutorial");
  return kind == "mixed" ? language.say("Several kinds") : kind;
}

}  // namespace casecraft::desktop
