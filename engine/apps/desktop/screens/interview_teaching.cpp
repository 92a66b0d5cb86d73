#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "apps/desktop/screens/interview.hpp"
#include "apps/desktop/ui/text_field.hpp"
#include "exercises/interview/coder/type.hpp"

namespace casecraft::desktop {

namespace {

constexpr std::array<std::pair<const char*, const char*>, 5> kParts{
    {{"trust", base::to_say("Trust")}, {"distress", base::to_say("Distress")}, {"fatigue", base::to_say("Fatigue")}, {"control", base::to_say("Control")}, {"harm", base::to_say("Harm")}}};

void contest_form(App& app, Column& column) {
  Ui& ui = app.ui;
  Running& running = *app.running;
  Contest& contest = running.conversation.contest;
  const Id words_id = make_id("contest-words");
  column.gap(0.6F).words(ui.say("What did you mean?"), Face::strong, {}, 1.35F).gap(0.4F);
  for (std::size_t i = 0; i < coder::kTypes; ++i) {
    const auto type = static_cast<coder::Type>(i);
    if (type == coder::Type::unclear) continue;
    const bool is_chosen = contest.type == coder::to_string(type);
    float height = 0;
    if (choice(ui, make_id("meant", i), column.x, column.y, column.width, is_chosen ? "\u2022" : " ",
               fmt::format("{}: {}", type_words(ui.language(), coder::to_string(type)), ui.say(coder::meaning_of(type))), !is_chosen && !contest.type.empty(), height)) {
      contest.type = coder::to_string(type);
      ui.set_focus(words_id);
      ui.ask_frame();
    }
    column.y += height;
    column.gap(0.3F);
  }
  column.gap(0.5F);
  if (!contest.type.empty()) column.words(ui.say("You meant: {}", type_words(ui.language(), contest.type)), Face::label, ui.theme().accent, 1.4F).gap(0.2F);
  column.words(ui.say("In your own words, what was it for?"), Face::strong, {}, 1.35F);
  column.muted(ui.say("May stay empty. Your instructor reads it beside the line."), Face::small).gap(0.3F);
  FieldLook look;
  look.most = 1000;
  const FieldResponse field = text_field(ui, words_id, column.x, column.y, column.width, contest.words, contest.scroll, look);
  column.y += field.height;
  column.gap(0.6F);
  Flow flow = column.flow();
  const bool is_sent = flow.button("send-contest", ui.say("Keep it for the instructor"), Look::primary, "Enter") || field.is_confirmed;
  const bool is_dropped = flow.button("drop-contest", ui.say("Never mind"));
  column.after(flow);
  if (is_sent && contest.type.empty()) column.gap(0.3F).words(ui.say("Choose first what you meant."), Face::label, ui.theme().bad);
  if (is_dropped) {
    contest = {};
    running.conversation.wants_field = true;
    ui.ask_frame();
  }
  contest.is_finished = is_sent && !contest.type.empty();
}

}  // namespace

bool shows_teaching(const App& app) {
  return app.interview.shows_teaching && app.running && app.running->view().mode == session::Mode::practice;
}

void draw_state(Column& column, const base::Value& panel) {
  const base::Value& state = panel["state"];
  if (!state.is_map()) return;
  Ui& ui = column.ui;
  const Theme& theme = ui.theme();
  column.words(ui.say("How {} is, by the model", panel.text_at("person", ui.say("the person"))), Face::label, theme.muted, 1.35F).gap(0.25F);
  float label = 0;
  for (const auto& [name, words] : kParts) label = std::max(label, ui.text_width(ui.say(words), Face::small));
  const float number = ui.text_width("100", Face::label);
  const float row = ui.em(1.4F);
  for (const auto& [name, words] : kParts) {
    const std::int64_t level = state.integer_at(name);
    const std::string figure = std::to_string(level);
    ui.text(column.x, column.y + (row - ui.text_height(Face::small)) / 2, ui.say(words), Face::small, theme.text);
    const float from = column.x + label + ui.em(0.7F);
    const Rect rect{from, std::round(column.y + (row - ui.em(0.5F)) / 2), column.x + column.width - number - ui.em(0.7F) - from, ui.em(0.5F)};
    bar(ui, rect, static_cast<float>(level) / 100, theme.accent);
    ui.text(column.x + column.width - ui.text_width(figure, Face::label), column.y + (row - ui.text_height(Face::label)) / 2, figure, Face::label, theme.text);
    column.y += row;
  }
}

Rect draw_teaching_panel(App& app, const Rect& area) {
  const base::Value& panel = app.running->view().panel;
  if (!shows_teaching(app) || !panel["state"].is_map()) return area;
  Ui& ui = app.ui;
  const float height = std::min(ui.em(10.6F), area.h / 2);
  const Rect part{area.x, area.bottom() - height, area.w, height};
  ui.fill(part, ui.theme().surface);
  ui.fill({part.x, part.y, part.w, ui.fonts().thin()}, ui.theme().line);
  Column column(ui, part.x + ui.em(1), part.y + ui.em(0.8F), part.w - ui.em(2));
  ui.push_clip(part);
  draw_state(column, panel);
  ui.pop_clip();
  return {area.x, area.y, area.w, area.h - height};
}

void draw_contest(App& app, Column& column) {
  Ui& ui = app.ui;
  Running& running = *app.running;
  Contest& contest = running.conversation.contest;
  const std::int64_t action = running.coded_action();
  if (contest.action == action) return contest_form(app, column);
  if (running.conversation.contested.contains(action)) return;
  column.gap(0.4F);
  Flow flow = column.flow();
  if (flow.button("contest", ui.say("That is not what I meant"), Look::quiet, "M") || ui.take_letter('m')) {
    contest = {};
    contest.action = action;
    ui.set_focus(make_id("meant", 0));
    ui.ask_frame();
  }
  column.after(flow);
}

void send_contest(App& app) {
  Running& running = *app.running;
  Conversation& talk = running.conversation;
  if (!talk.contest.is_finished) return;
  talk.contest.is_finished = false;
  const std::int64_t action = talk.contest.action;
  app.message = running.send("contest", base::Value(base::Map{{"action", base::Value(action)},
                                                              {"type", base::Value(talk.contest.type)},
                                                              {"words", base::Value(talk.contest.words.text())}}));
  app.ui.ask_frame();
  if (!app.message.empty()) return;
  talk.contested.insert(action);
  talk.contest = {};
  talk.wants_field = true;
}

}  // namespace casecraft::desktop
