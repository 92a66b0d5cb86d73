#include <algorithm>

#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/records_pages.hpp"
#include "apps/desktop/screens/screens.hpp"
#include "apps/desktop/ui/text_field.hpp"

namespace casecraft::desktop {

namespace {

constexpr std::size_t kMostContacts = 6;

void field(App& app, Column& column, std::string_view label, std::string_view name, std::size_t index, Draft& draft, float width, std::string_view empty_words) {
  column.words(label, Face::small, app.ui.theme().muted, 1.4F).gap(0.15F);
  FieldLook look;
  look.most = 200;
  look.empty_words = empty_words;
  column.y += text_field(app.ui, make_id(name, index), column.x, column.y, width, draft.editor, draft.scroll, look).height;
}

void look_of_the_window(App& app, Column& column) {
  const auto look = [](bool is_chosen) { return is_chosen ? Look::chosen : Look::usual; };
  column.words(app.ui.say("Language / Idioma"), Face::strong).gap(0.4F);
  Flow languages = column.flow();
  const auto choices = app.languages.choices();
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const auto& [id, name] = choices[i];
    if (languages.button("language", name, look(app.ui.language().id() == id), {}, i)) app.choose_language(id);
  }
  column.after(languages).gap(1.2F);

  column.words(app.ui.say("Text size"), Face::strong).gap(0.4F);
  Flow sizes = column.flow();
  for (const int percent : {80, 100, 125, 150, 200, 250}) {
    if (sizes.button("text-size", fmt::format("{} %", percent), look(app.settings.text_percent == percent), {}, static_cast<std::size_t>(percent)))
      app.choose_text_size(percent);
  }
  column.after(sizes).gap(0.4F).muted(app.ui.say("Now {} %. Ctrl with + and \u2212 changes it anywhere.", app.settings.text_percent), Face::small).gap(1.2F);

  column.words(app.ui.say("Colours"), Face::strong).gap(0.4F);
  Flow colours = column.flow();
  for (std::size_t i = 0; i < app.themes.size(); ++i) {
    const std::string id = app.themes[i].id;
    if (colours.button("theme-of", app.ui.say(app.themes[i].name), look(app.theme().id == id), {}, i)) app.choose_theme(id);
  }
  column.after(colours).gap(1.2F);
}

void the_person(App& app, Column& column) {
  Ui& ui = app.ui;
  column.words(ui.say("Your pseudonym"), Face::strong);
  column.muted(ui.say("A name for your sessions, for you and your course. It need not be your own, and may be empty."), Face::small).gap(0.4F);
  FieldLook look;
  look.most = 80;
  column.y += text_field(ui, make_id("pseudonym"), column.x, column.y, std::min(column.width, ui.em(22)), app.form.pseudonym.editor, app.form.pseudonym.scroll, look).height;
  column.gap(1.3F);

  column.words(ui.say("Where you find support"), Face::strong);
  column.muted(ui.say("Contacts of your organisation: a colleague, a counsellor, a duty number. They are shown before each exercise, at each pause and after the debrief, "
               "and are never sent anywhere."), Face::small).gap(0.6F);
  auto& contacts = app.form.support;
  for (std::size_t i = 0; i < contacts.size(); ++i) {
    const bool is_roomy = column.width > ui.em(30);
    const float half = is_roomy ? (column.width - ui.em(0.8F)) / 2 : column.width;
    Column left(ui, column.x, column.y, half);
    field(app, left, ui.say("Who"), "support-who", i, contacts[i].first, half, ui.say("for example: Peer support"));
    Column right(ui, is_roomy ? column.x + half + ui.em(0.8F) : column.x, is_roomy ? column.y : left.y + ui.em(0.3F), half);
    field(app, right, ui.say("How and when"), "support-how", i, contacts[i].second, half, ui.say("telephone, room, hours"));
    column.y = std::max(left.y, right.y);
    column.gap(0.7F);
  }
  if (contacts.size() < kMostContacts) {
    Flow flow = column.flow();
    if (flow.button("add-contact", ui.say("Add a contact"), Look::usual)) {
      contacts.emplace_back();
      ui.set_focus(make_id("support-who", contacts.size() - 1));
    }
    column.after(flow);
  }
  column.gap(1.4F);
}

/// False when something in the form cannot be kept: it says so there.
bool keep(App& app) {
  if (!app.read_settings_form()) {
    app.ui.set_focus(make_id("settings-store"));
    return false;
  }
  app.settings.is_first_start = false;
  app.keep_settings();
  return true;
}

}  // namespace

void draw_first_start(App& app) {
  page(app, app.ui.say("Casecraft"), false, app.form.scroll, [&](Column& column) {
    column.words(app.ui.say("Welcome"), Face::title, {}, 1.2F).gap(0.6F);
    column.words(app.ui.say("Casecraft is a place to practise investigation: reading what comes in, deciding what to do first, and seeing what it leads to. It trains; it is not "
                 "legal advice. Everything stays on this computer: there is no account and no network."));
    column.gap(1.4F);
    look_of_the_window(app, column);
    the_person(app, column);
    Flow flow = column.flow();
    const bool by_key = !app.ui.is_typing() && app.ui.focus() == 0 && app.ui.take(Key::enter);
    if (flow.button("welcome-done", app.ui.say("To the exercises"), Look::primary, "Enter") || by_key) {
      if (keep(app)) app.open_catalogue();
    }
    column.after(flow).gap(0.5F).muted(app.ui.say("All of this can be changed later under Settings."), Face::small);
  });
}

void draw_settings(App& app) {
  page(app, app.ui.say("Settings"), true, app.form.scroll, [&](Column& column) {
    look_of_the_window(app, column);
    the_person(app, column);
    draw_store_settings(app, column);
    Flow flow = column.flow();
    if (flow.button("settings-done", app.ui.say("Keep and go back"), Look::primary)) {
      const bool is_other_store = app.form.store.editor.text() != app.settings.store;
      if (keep(app)) {
        if (is_other_store) check_kept_store(app);
        app.back();
      }
    }
    column.after(flow);
  });
}

}  // namespace casecraft::desktop
