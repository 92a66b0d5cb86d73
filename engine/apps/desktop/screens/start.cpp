#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/screens.hpp"
#include "apps/desktop/ui/text_field.hpp"
#include "apps/program/seed.hpp"

namespace casecraft::desktop {

namespace {

std::optional<std::uint64_t> seed_in(const std::string& typed) {
  std::uint64_t seed = 0;
  const auto [end, failed] = std::from_chars(typed.data(), typed.data() + typed.size(), seed);
  return failed == std::errc() && end == typed.data() + typed.size() && !typed.empty() ? std::optional(seed) : std::nullopt;
}

void begin(App& app) {
  StartForm& form = app.start;
  if (form.assignment) return app.begin_assigned();
  std::uint64_t seed = program::next_seed();
  if (form.has_seed) {
    const auto typed = seed_in(form.seed.editor.text());
    if (!typed) {
      app.message = app.ui.say("The number of a case is written in digits, such as 4711; leave it, and choose \"A new case\", if you have none.");
      return;
    }
    seed = *typed;
  }
  const std::string folder = form.entry.folder.string();
  app.begin(folder, seed, form.mode, !form.is_preview);
}

void ways_to_play(App& app, Column& column) {
  StartForm& form = app.start;
  const auto look = [](bool is_chosen) { return is_chosen ? Look::chosen : Look::usual; };
  column.words(app.ui.say("How do you want to play?"), Face::strong).gap(0.5F);
  Flow modes = column.flow();
  const bool is_practice = form.mode == session::Mode::practice;
  if (modes.button("practice", app.ui.say("Practice"), look(is_practice), "P") || app.ui.take_letter('p')) form.mode = session::Mode::practice;
  if (modes.button("assessment", app.ui.say("Assessment"), look(!is_practice), "A") || app.ui.take_letter('a')) form.mode = session::Mode::assessment;
  if (modes.button("preview", app.ui.say("Preview, not recorded"), look(form.is_preview), "V") || app.ui.take_letter('v')) form.is_preview = !form.is_preview;
  column.after(modes).gap(0.5F);
  column.muted(form.mode == session::Mode::practice ? app.ui.say("Practice: feedback after each decision, hints, and a way back to try something else.")
                                                    : app.ui.say("Assessment: no hints and no way back; feedback comes at the end."));
  if (form.is_preview) column.gap(0.3F).muted(app.ui.say("Preview: for instructors. Nothing is recorded, and changes to the exercise's files are shown at once."));
  column.gap(1.3F).words(app.ui.say("Which case?"), Face::strong).gap(0.5F);
  Flow cases = column.flow();
  if (cases.button("new-case", app.ui.say("A new case"), look(!form.has_seed), "N") || app.ui.take_letter('n')) form.has_seed = false;
  if (cases.button("this-case", app.ui.say("The case with this number"), look(form.has_seed), "C") || app.ui.take_letter('c')) {
    form.has_seed = true;
    app.ui.set_focus(make_id("seed"));
  }
  column.after(cases);
  if (form.has_seed) {
    column.gap(0.5F);
    FieldLook field;
    field.most = 19;
    field.empty_words = app.ui.say("for example 4711");
    const FieldResponse typed = text_field(app.ui, make_id("seed"), column.x, column.y, std::min(column.width, app.ui.em(14)), form.seed.editor, form.seed.scroll, field);
    column.y += typed.height;
    if (typed.is_confirmed) begin(app);
  }
  column.gap(0.5F).muted(app.ui.say("Each number is a case of its own: who is involved, and what is due when, differ. The same number gives everybody in a course the same case."));
}

void what_is_assigned(App& app, Column& column, const records::Assignment& assignment) {
  const Ui& ui = app.ui;
  column.words(ui.say("Assigned to you"), Face::strong).gap(0.5F);
  column.words(ui.say("Course: {}", assignment.course)).gap(0.2F);
  column.words(ui.say("Attempt {} of {}, kept under the pseudonym {}.", app.start.attempt, assignment.attempts, app.start.pseudonym)).gap(0.2F);
  if (!assignment.until.empty()) column.words(ui.say("Open until the end of {} (UTC); what has been begun must be finished by then.", assignment.until)).gap(0.2F);
  column.gap(0.4F).muted(assignment.mode == session::to_string(session::Mode::practice) ? ui.say("Practice: feedback after each decision, hints, and a way back to try something else.")
                                                                                       : ui.say("Assessment: no hints and no way back; feedback comes at the end."));
}

void what_to_know(App& app, Column& column) {
  const scenario::Manifest& manifest = app.start.entry.manifest;
  column.words(app.ui.say("Before you begin"), Face::title, {}, 1.2F).gap(0.8F);
  column.words(app.ui.say("What it deals with"), Face::strong).gap(0.2F);
  if (manifest.content_notes.empty()) column.words(app.ui.say("Nothing that calls for a note."));
  std::string notes;
  for (const std::string& note : manifest.content_notes) notes += "- " + note + "\n";
  column.words(notes).gap(0.9F);
  column.words(app.ui.say("How long it takes"), Face::strong).gap(0.2F);
  column.words(duration(app.ui.language(), manifest).empty() ? app.ui.say("Not stated.") : duration(app.ui.language(), manifest) + app.ui.say(". You can stop at any moment and come back to the same place.")).gap(0.9F);
  column.words(app.ui.say("A pause and the exit are always one key away"), Face::strong).gap(0.4F);
  Flow keys = column.flow();
  keys.key_hint("Esc", app.ui.say("pause: a quiet screen, at once"));
  keys.key_hint("Ctrl+Q", app.ui.say("leave: saved and closed"));
  column.after(keys).gap(0.3F).muted(app.ui.say("Neither costs anything.")).gap(0.9F);
  column.words(app.ui.say("Where you find support"), Face::strong).gap(0.2F);
  support_contacts(column, app.settings);
}

void ways_in(App& app, Column& column) {
  Ui& ui = app.ui;
  if (app.start.assignment) {
    what_is_assigned(app, column, *app.start.assignment);
  } else {
    ways_to_play(app, column);
  }
  column.gap(1.4F);
  Flow flow = column.flow();
  const bool by_key = !ui.is_typing() && ui.focus() == 0 && ui.take(Key::enter);
  if (flow.button("begin", ui.say("Begin"), Look::primary, "Enter") || by_key) begin(app);
  if (flow.button("not-now", ui.say("Not now"), Look::usual)) app.back();
  column.after(flow).gap(0.8F);
  column.muted(ui.say("This exercise trains; it is not legal advice. Its people, companies and countries are invented."), Face::small);
}

}  // namespace

void draw_start(App& app) {
  Ui& ui = app.ui;
  const float reading = reading_width(ui);
  const float gap = ui.em(3.5F);
  const float side = ui.em(25);
  const bool has_two_columns = ui.window().w >= reading + gap + side + ui.em(4);
  page(app, app.start.entry.manifest.title, true, app.start.scroll, [&](Column& column) {
    if (!has_two_columns) {
      what_to_know(app, column);
      column.gap(1.0F).rule().gap(1.2F);
      ways_in(app, column);
      return;
    }
    const float left_edge = std::round((ui.window().w - reading - gap - side) / 2);
    Column left(ui, left_edge, column.y, reading);
    what_to_know(app, left);
    Column right(ui, left_edge + reading + gap, column.y, side);
    right.gap(0.35F);
    ways_in(app, right);
    column.y = std::max(left.y, right.y);
  });
}

}  // namespace casecraft::desktop
