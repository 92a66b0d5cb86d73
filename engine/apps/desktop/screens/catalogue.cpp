#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/instructor.hpp"
#include "apps/desktop/screens/screens.hpp"

namespace casecraft::desktop {

namespace {

std::string facts_of(const base::Language& language, const scenario::Manifest& manifest) {
  std::string facts(kind_name(language, manifest.kind));
  std::string level = language.say(manifest.level);
  if (!level.empty() && level.front() >= 'a' && level.front() <= 'z') level.front() = static_cast<char>(level.front() - 'a' + 'A');
  for (const std::string& fact : {duration(language, manifest), level}) {
    if (!fact.empty()) facts += (facts.empty() ? "" : "  \u2022  ") + fact;
  }
  return facts;
}

std::string notes_of(const base::Language& language, const scenario::Manifest& manifest) {
  std::string notes;
  for (const std::string& note : manifest.content_notes) {
    notes += (notes.empty() ? language.say("Content: ") : " ") + note;
    if (!note.empty() && std::string_view(".!?").find(note.back()) == std::string_view::npos) notes += '.';
  }
  return notes;
}

const records::SessionRecord* open_session(const Shelf& shelf, const std::string& pack) {
  for (const records::SessionRecord& record : shelf.sessions) {
    if (record.pack == pack && record.state == "open") return &record;
  }
  return nullptr;
}

std::string best_words(const base::Language& language, const program::BestResult& best) {
  return language.say("Your best: {} %, {}, in {} mode", best.total, best.verdict == "passed" ? language.say("passed") : best.verdict == "provisional" ? language.say("provisional") : language.say("not passed"),
                     language.say(best.mode));
}

void entry_card(App& app, Column& column, const program::CatalogueEntry& entry, std::size_t index) {
  Ui& ui = app.ui;
  const Theme& theme = ui.theme();
  const scenario::Manifest& manifest = entry.manifest;
  const std::string number = index < 9 ? std::to_string(index + 1) : std::string();
  const float top = column.y;
  const float pad = ui.em(1.1F);
  const records::SessionRecord* open = entry.problem.empty() ? open_session(app.shelf, manifest.id) : nullptr;
  // The card's height is known once it is drawn, so the words are measured first.
  const auto body = [&](Column& inside, bool is_drawn) {
    const float cap = number.empty() ? 0 : key_cap_width(ui, number) + ui.em(0.7F);
    if (is_drawn && !number.empty()) key_cap(ui, inside.x, inside.y + ui.em(0.1F), number);
    inside.x += cap;
    inside.width -= cap;
    inside.heading(manifest.title.empty() ? entry.folder.filename().string() : manifest.title);
    inside.gap(0.2F).muted(facts_of(ui.language(), manifest), Face::small);
    inside.gap(0.5F).words(manifest.summary);
    const std::string notes = notes_of(ui.language(), manifest);
    if (!notes.empty()) inside.gap(0.4F).muted(notes, Face::small);
    const auto best = app.shelf.best.find(manifest.id);
    if (best != app.shelf.best.end() && manifest.is_scored) inside.gap(0.4F).words(best_words(ui.language(), best->second), Face::label, theme.good);
    if (open != nullptr) inside.gap(0.4F).muted(ui.say("left {} UTC, in {} mode", program::readable_wall_time(open->updated), ui.say(open->mode)), Face::small);
    if (!entry.problem.empty()) inside.gap(0.4F).words(entry.problem, Face::body, theme.bad);
  };
  ui.push_clip({0, 0, 0, 0});
  Column measured(ui, column.x + pad, top + pad, column.width - 2 * pad);
  body(measured, false);
  ui.pop_clip();
  const float height = measured.y - top + (entry.problem.empty() ? ui.em(0.8F) + button_height(ui) : 0) + pad;
  const Rect card{column.x, top, column.width, height};
  if (ui.is_visible(card)) {
    ui.fill_rounded(card, theme.surface);
    ui.outline(card, theme.line);
  }
  Column inside(ui, column.x + pad, top + pad, column.width - 2 * pad);
  body(inside, true);
  if (entry.problem.empty()) {
    inside.gap(0.8F);
    Flow flow = inside.flow();
    if (open != nullptr && flow.button("continue", ui.say("Continue"), Look::primary, {}, index)) app.resume(std::string(open->id));
    if (flow.button("start", open == nullptr ? ui.say("Start") : ui.say("Start anew"), open == nullptr ? Look::primary : Look::usual, {}, index)) app.prepare(manifest.id);
  }
  column.y = card.bottom() + ui.em(0.9F);
}

/// As it stands by itself on a card.
std::string with_full_stop(std::string words) {
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') words.front() = static_cast<char>(words.front() - 'a' + 'A');
  return words + ".";
}

/// What an instructor handed out comes before what one may choose.
void assigned_card(App& app, Column& column, const program::Assigned& assigned, std::size_t index) {
  Ui& ui = app.ui;
  const records::Assignment& assignment = assigned.assignment;
  const float pad = ui.em(1.1F);
  const float top = column.y;
  const bool can_be_opened = assigned.why_not.empty() || assigned.lacks_pseudonym;
  const auto body = [&](Column& inside) {
    inside.heading(assignment.title);
    inside.gap(0.2F).muted(ui.say("{}  \u2022  {}  \u2022  attempts: {} of {}", assignment.course, ui.say(assignment.mode), assigned.begun, assignment.attempts), Face::small);
    if (!can_be_opened) {
      inside.gap(0.4F).words(with_full_stop(ui.shown(assigned.why_not)));
      return;
    }
    if (!assignment.until.empty()) inside.gap(0.2F).muted(ui.say("open until the end of {} (UTC)", assignment.until), Face::small);
    if (!assigned.withdrawn.empty()) inside.gap(0.4F).words(ui.say("Withdrawn on {} (UTC). The attempt that you have begun can still be finished.", assigned.withdrawn));
    if (assigned.lacks_pseudonym) inside.gap(0.4F).words(ui.say("It is kept under a pseudonym: set the one that your instructor knows in the settings."));
    inside.gap(0.8F);
  };
  ui.push_clip({0, 0, 0, 0});
  Column measured(ui, column.x + pad, top + pad, column.width - 2 * pad);
  body(measured);
  ui.pop_clip();
  const Rect card{column.x, top, column.width, measured.y - top + (can_be_opened ? button_height(ui) : 0) + pad};
  if (ui.is_visible(card)) {
    ui.fill_rounded(card, ui.theme().surface);
    ui.outline(card, can_be_opened ? ui.theme().accent : ui.theme().line);
  }
  Column inside(ui, column.x + pad, top + pad, column.width - 2 * pad);
  body(inside);
  column.y = card.bottom() + ui.em(0.9F);
  if (!can_be_opened) return;
  Flow flow = inside.flow();
  if (assigned.lacks_pseudonym) {
    if (flow.button("assigned-settings", ui.say("Settings"), Look::primary, {}, index)) {
      app.fill_settings_form();
      app.go(Screen::settings);
    }
  } else if (flow.button("assigned-open", assigned.open_session.empty() ? ui.say("Start") : ui.say("Continue"), Look::primary, index == 0 ? "A" : "", index) || (index == 0 && ui.take_letter('a'))) {
    app.prepare_assigned(records::Assignment(assignment), app.settings.pseudonym);
  }
}

void assigned_first(App& app, Column& column) {
  const std::vector<program::Assigned> assigned = app.shelf.assigned;
  if (assigned.empty()) return;
  column.words(app.ui.say("Assigned to you"), Face::strong).gap(0.6F);
  for (std::size_t i = 0; i < assigned.size(); ++i) assigned_card(app, column, assigned[i], i);
  column.gap(0.4F).words(app.ui.say("All exercises"), Face::strong).gap(0.6F);
}

}  // namespace

void draw_catalogue(App& app) {
  page(app, app.ui.say("Exercises"), false, app.shelf.scroll, [&](Column& column) {
    Flow flow = column.flow();
    if (flow.button("my-sessions", app.ui.say("My sessions"), Look::usual, "M") || app.ui.take_letter('m')) app.open_sessions();
    if (flow.button("settings", app.ui.say("Settings"), Look::usual, "S") || app.ui.take_letter('s')) {
      app.fill_settings_form();
      app.go(Screen::settings);
    }
    if (flow.button("instructor", app.ui.say("Instructor"), Look::usual, "I") || app.ui.take_letter('i')) open_instructor(app);
    column.after(flow).gap(1.0F);
    column.muted(app.ui.say("Casecraft trains; it is not legal advice. People, companies and countries in its exercises are invented."), Face::small).gap(0.9F);
    assigned_first(app, column);
    if (app.shelf.entries.empty()) column.words(app.ui.say("There is no exercise in this installation."));
    const std::vector<program::CatalogueEntry> entries = app.shelf.entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
      entry_card(app, column, entries[i], i);
      if (i < 9 && entries[i].problem.empty() && app.ui.take_letter(static_cast<char>('1' + i))) app.prepare(entries[i].manifest.id);
    }
  });
}

}  // namespace casecraft::desktop
