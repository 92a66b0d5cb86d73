#include "apps/desktop/screens/interview.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/transcript.hpp"
#include "apps/desktop/ui/text_field.hpp"
#include "apps/program/in_language.hpp"

namespace casecraft::desktop {

namespace {

using session::ActionTemplate;

constexpr std::size_t kLongestLine = 200'000;   // Bytes; what the exercise takes at most.
const Id kField = make_id("say-or-ask");

/// What is on offer in an interview, by its kind.
struct Offered {
  std::vector<const ActionTemplate*> lines;
  std::vector<const ActionTemplate*> acts;
  const ActionTemplate* close{nullptr};
};

/// What the person wants done, once the screen is drawn: sending changes the view that is being drawn.
struct Wanted {
  enum class By { field, line, button };
  By by;
  std::string kind;
  base::Value payload;
};

Offered offered(const session::View& view) {
  Offered all;
  for (const ActionTemplate& offer : view.offers) {
    if (!offer.fields.empty()) continue;
    if (offer.kind == std::string_view("ask")) {
      all.lines.push_back(&offer);
    } else if (offer.kind == std::string_view("close")) {
      all.close = &offer;
    } else {
      all.acts.push_back(&offer);
    }
  }
  return all;
}

std::string person_of(const base::Language& language, const Running& running) { return running.view().panel.text_at("person", language.say("the person")); }

/// "Offer a break." as "Offer a break": a button's words end without a full stop.
std::string button_words(std::string_view label) { return std::string(label.ends_with('.') ? label.substr(0, label.size() - 1) : label); }

/// The offered line that a number alone stands for.
std::optional<std::size_t> numbered_line(const std::string& typed, std::size_t lines) {
  std::size_t number = 0;
  const auto [end, failed] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
  if (failed != std::errc() || end != typed.data() + typed.size() || number == 0 || number > lines) return std::nullopt;
  return number - 1;
}

FieldResponse words_field(App& app, Column& dock, Draft& draft, float width, int rows, std::string_view empty_words) {
  Ui& ui = app.ui;
  FieldLook look;
  look.is_single_line = false;
  look.enter_confirms = true;
  look.rows = rows;
  look.most = kLongestLine;
  look.empty_words = empty_words;
  // While the field has the keyboard, these read the conversation.
  if (ui.focus() == kField && ui.input().key && !ui.input().key->has_ctrl) {
    const float page = std::max(ui.em(2), app.running->scroll.view - ui.em(3));
    const Key key = ui.input().key->key;
    if (key == Key::page_up || key == Key::page_down) {
      app.running->scroll.offset += key == Key::page_up ? -page : page;
      ui.take_key();
      ui.ask_frame();
    }
  }
  return text_field(ui, kField, dock.x, dock.y, width, draft.editor, draft.scroll, look);
}

void lines_to_pick(App& app, Column& column, const Offered& all, std::optional<Wanted>& wanted) {
  Ui& ui = app.ui;
  column.gap(1.4F).words(ui.say("Lines to pick"), Face::label, ui.theme().muted, 1.35F);
  if (all.lines.empty()) column.muted(ui.say("None is on offer just now."), Face::small);
  column.gap(0.4F);
  for (std::size_t i = 0; i < all.lines.size(); ++i) {
    const ActionTemplate& line = *all.lines[i];
    float height = 0;
    const std::string digit = i < kDigits ? std::to_string(i + 1) : std::string("\u2022");
    const bool is_pressed = choice(ui, make_id("line", i), column.x, column.y, column.width, digit, line.label.view(), line.was_taken, height);
    if (is_pressed || (i < kDigits && ui.take_letter(static_cast<char>('1' + i)))) wanted = {Wanted::By::line, line.kind.str(), line.payload};
    column.y += height;
    column.gap(0.5F);
  }
}

std::string act_words(const Ui& ui, const ActionTemplate& act) { return button_words(act.label.view()) + (act.was_taken ? ui.say(" (done)").str() : ""); }

/// Whether what can be done leaves the conversation its room above it, and every button shows its words whole.
bool acts_fit(Ui& ui, const Offered& all, float width, float height) {
  std::vector<std::string> labels;
  for (const ActionTemplate* act : all.acts) labels.push_back(act_words(ui, *act));
  const auto is_whole = [&](const std::string& label) { return button_width(ui, label) <= width; };
  return Flow::height_of(ui, labels, width) <= height * 0.4F && std::all_of(labels.begin(), labels.end(), is_whole);
}

void acts_as_buttons(Column& column, const Offered& all, std::optional<Wanted>& wanted) {
  Flow flow = column.flow();
  for (std::size_t i = 0; i < all.acts.size(); ++i) {
    const ActionTemplate& act = *all.acts[i];
    if (flow.button("act", act_words(column.ui, act), Look::usual, {}, i)) wanted = {Wanted::By::button, act.kind.str(), act.payload};
  }
  column.after(flow);
}

void acts_as_list(Column& column, const Offered& all, std::optional<Wanted>& wanted) {
  Ui& ui = column.ui;
  column.words(ui.say("What you can do"), Face::label, ui.theme().muted, 1.35F).gap(0.4F);
  for (std::size_t i = 0; i < all.acts.size(); ++i) {
    const ActionTemplate& act = *all.acts[i];
    float height = 0;
    if (choice(ui, make_id("act", i), column.x, column.y, column.width, "\u2022", act_words(ui, act), act.was_taken, height)) wanted = {Wanted::By::button, act.kind.str(), act.payload};
    column.y += height;
    column.gap(0.5F);
  }
}

/// Showing the lines, and the way out of the interview.
void ways(App& app, Column& column, const Offered& all, std::optional<Wanted>& wanted) {
  Ui& ui = app.ui;
  Flow flow = column.flow();
  bool& shows = app.interview.shows_lines;
  if (flow.button("show-lines", shows ? ui.say("Hide the lines to pick") : ui.say("Show lines to pick"), Look::quiet, "L") || ui.take_letter('l')) {
    shows = !shows;
    app.running->scroll_to_fresh = true;
    // Whoever came by keys goes on by keys.
    if (shows && !ui.input().mouse_released && !all.lines.empty()) ui.set_focus(make_id("line", 0));
    ui.ask_frame();
  }
  if (all.close != nullptr && flow.button("close-interview", button_words(all.close->label.view()), Look::usual))
    wanted = {Wanted::By::button, all.close->kind.str(), all.close->payload};
  column.after(flow);
}

void key_hints(App& app, Column& dock, const FieldResponse& field, const Offered& all, const std::string& typed) {
  Flow flow = dock.flow();
  const std::size_t numbered = app.interview.shows_lines ? std::min(all.lines.size(), kDigits) : 0;
  const std::string numbers = numbered > 1 ? fmt::format("1 \u2013 {}", numbered) : "1";
  if (field.has_focus) {
    const auto line = numbered_line(typed, numbered);
    flow.key_hint("Enter", line ? app.ui.say("says line {}", *line + 1) : app.ui.say("says it"));
    flow.key_hint("Tab", numbered > 0 ? app.ui.say("to the lines, by number") : app.ui.say("to the buttons and keys below"));
    flow.key_hint(app.ui.say("Page \u2191"), app.ui.say("reads back"));
  } else {
    flow.key_hint("A", app.ui.say("back to the field"));
    if (numbered > 0) flow.key_hint(numbers, app.ui.say("says a line"));
  }
  dock.after(flow);
}

void do_wanted(App& app, const Wanted& wanted, Draft& draft) {
  Running& running = *app.running;
  Conversation& talk = running.conversation;
  const std::string place = running.view().place.str();
  app.message = running.send(wanted.kind, wanted.payload);
  app.ui.ask_frame();
  if (wanted.by != Wanted::By::line) talk.wants_field = true;
  if (!app.message.empty()) return;
  talk.contest = {};
  if (wanted.by != Wanted::By::field) return;
  draft.editor.set_text("");
  draft.scroll = {};
  if (running.view().phase == session::Phase::open && !is_in_interview(running)) talk.held_place = place;
}

}  // namespace

bool is_in_interview(const Running& running) { return running.view().activity == "interview" && running.view().phase == session::Phase::open; }

std::string type_words(const base::Language& language, std::string_view type) { return program::name_in_words(type, language); }

void draw_interview(App& app, const Rect& area, bool takes_keys, bool shows_state) {
  Ui& ui = app.ui;
  Running& running = *app.running;
  Conversation& talk = running.conversation;
  talk.held_place.clear();
  const Offered all = offered(running.view());
  std::optional<Wanted> wanted;
  const bool is_low = area.h < ui.em(24);
  const bool is_very_low = area.h < ui.em(13);
  // Whoever says what was meant needs the room, and none of the rest.
  const bool is_contesting = shows_teaching(app) && talk.contest.action != 0;

  // The field has the keyboard unless something else was given it: a press beside it must not turn the next letters into commands.
  if (area.contains(ui.input().mouse_x, ui.input().mouse_y) && ui.input().mouse_pressed) running.shows_case_file = false;
  if (talk.seen_screen != ui.screens()) talk.wants_field = true;
  talk.seen_screen = ui.screens();
  if (ui.focus() == 0 && takes_keys && !ui.input().mouse_held) talk.wants_field = true;
  if (talk.wants_field) ui.set_focus(kField);
  talk.wants_field = false;

  // The dock is wider than a line is long, so that its buttons need few rows; what is read begins where it begins.
  const float width = std::min(reading_width(ui) * 1.35F, area.w - ui.em(2.8F));
  const float left = std::round(area.x + (area.w - width) / 2);
  const Rect floor{area.x, area.bottom() - talk.dock_height, area.w, talk.dock_height};
  const Rect above{area.x, area.y, area.w, std::max(ui.em(2), area.h - talk.dock_height)};
  ui.fill(floor, ui.theme().surface);
  ui.fill({floor.x, floor.y, floor.w, ui.fonts().thin()}, ui.theme().line);
  Column dock(ui, left, floor.y, width);
  dock.gap(is_low ? 0.5F : 0.7F);

  const bool has_list = !is_contesting && !all.acts.empty() && (is_low || !acts_fit(ui, all, width, area.h));

  // First in the order of the keyboard.
  Draft& draft = running.words_for(running.view().place.view());
  const float say_width = button_width(ui, ui.say("Say it"), "Enter");
  const bool has_say = width > say_width + ui.em(16);
  const FieldResponse field = words_field(app, dock, draft, has_say ? width - say_width - ui.em(0.6F) : width, is_low ? 1 : 2,
                                          ui.say("What you say to {}, or ask", person_of(ui.language(), running)));
  const Rect say{left + width - say_width, dock.y + (field.height - button_height(ui)) / 2, say_width, button_height(ui)};
  dock.y += field.height;
  const auto say_it = [&] {
    if (draft.editor.text().find_first_not_of(" \n") == std::string::npos) return;
    const auto line = app.interview.shows_lines ? numbered_line(draft.editor.text(), std::min(all.lines.size(), kDigits)) : std::nullopt;
    wanted = {Wanted::By::field, "ask", line ? all.lines[*line]->payload : base::Value(base::Map{{"text", base::Value(draft.editor.text())}})};
  };
  if (field.is_confirmed) say_it();
  if (!is_very_low && !is_contesting) key_hints(app, dock.gap(0.4F), field, all, draft.editor.text());

  ui.begin_pane(make_id("scene"), above, running.scroll, takes_keys);
  Column column(ui, left, above.y - std::round(running.scroll.offset) + ui.em(1.2F), std::min(width, reading_width(ui)));
  const float top = column.y;
  TranscriptLook look;
  look.shows_coding = shows_teaching(app);
  if (look.shows_coding) look.below_newest_coding = [&app](Column& c) { draw_contest(app, c); };
  const float fresh = draw_transcript(column, running, look);
  if (shows_state && shows_teaching(app)) draw_state(column.gap(1.2F), running.view().panel);
  if (app.interview.shows_lines && !is_contesting) lines_to_pick(app, column, all, wanted);
  if (has_list) acts_as_list(column.gap(1.2F), all, wanted);
  if (is_low && !is_contesting) ways(app, column.gap(0.6F), all, wanted);
  if (running.scroll_to_fresh && !ui.fonts().is_stale() && talk.dock_height > 0) {
    running.scroll.offset = running.fresh_from() == 0 ? 0 : fresh - top;
    running.scroll_to_fresh = false;
    ui.ask_frame();
  }
  ui.end_pane(column.y - top + ui.em(2.4F));

  if (has_say && button(ui, make_id("say-it"), say, ui.say("Say it"), Look::primary, "Enter")) say_it();
  if (!is_low && !is_contesting) {
    if (!has_list && !all.acts.empty()) acts_as_buttons(dock.gap(0.6F), all, wanted);
    ways(app, dock.gap(0.55F), all, wanted);
  }
  dock.gap(is_low ? 0.5F : 0.7F);
  if (std::abs(dock.y - floor.y - talk.dock_height) > 0.5F) {
    talk.dock_height = dock.y - floor.y;
    ui.ask_frame();
  }
  if (wanted) do_wanted(app, *wanted, draft);
  send_contest(app);
}

Rect draw_held_words(App& app, const Rect& area) {
  Ui& ui = app.ui;
  Running& running = *app.running;
  Conversation& talk = running.conversation;
  if (talk.held_place.empty()) return area;
  const bool was_asked = talk.wants_field || talk.seen_screen != ui.screens();
  if (was_asked) ui.set_focus(kField);
  talk.wants_field = false;
  talk.seen_screen = ui.screens();
  const float width = std::min(reading_width(ui), area.w - ui.em(2.8F));
  const Rect floor{area.x, area.bottom() - talk.dock_height, area.w, talk.dock_height};
  ui.fill(floor, ui.theme().surface);
  ui.fill({floor.x, floor.y, floor.w, ui.fonts().thin()}, ui.theme().warn);
  Column dock(ui, std::round(area.x + (area.w - width) / 2), floor.y, width);
  dock.gap(0.6F).words(ui.say("Something has come in between. What you type stays here for the conversation."), Face::small, {}, 1.35F).gap(0.4F);
  const FieldResponse field = words_field(app, dock, running.words_for(talk.held_place), width, 1, ui.say("Your next words to say"));
  dock.y += field.height;
  dock.gap(0.4F);
  Flow flow = dock.flow();
  flow.key_hint("Enter", ui.say("keep them, and go to what has come"));
  dock.after(flow).gap(0.5F);
  if (std::abs(dock.y - floor.y - talk.dock_height) > 0.5F) {
    talk.dock_height = dock.y - floor.y;
    ui.ask_frame();
  }
  if (field.is_confirmed || (!field.has_focus && !was_asked)) {
    if (field.has_focus) ui.clear_focus();
    talk.held_place.clear();
    talk.dock_height = 0;
    ui.ask_frame();
  }
  return {area.x, area.y, area.w, std::max(ui.em(2), area.h - talk.dock_height)};
}

}  // namespace casecraft::desktop
