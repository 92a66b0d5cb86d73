#include "apps/desktop/screens/requests_debrief.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "apps/desktop/screens/requests.hpp"
#include "apps/desktop/screens/transcript.hpp"

namespace casecraft::desktop {

namespace {

using base::Value;

void board_safety(Column& column, const Value& board) {
  const Value& safety = board["safety"];
  if (safety.text_at("words").empty()) return;
  const bool is_quick = safety.bool_at("is_in_time");
  column.heading(column.ui.say("Until the person at risk was made safe")).gap(0.4F);
  column.words(safety.text_at("words"), Face::body, is_quick ? column.ui.theme().good : column.ui.theme().bad);
  if (!safety.text_at("at_words").empty()) column.muted(safety.text_at("at_words"), Face::small);
  column.gap(1.2F);
}

void board_measures(Column& column, const Value& board) {
  Ui& ui = column.ui;
  if (board.list_at("measures").empty()) return;
  column.heading(ui.say("What was looked at")).gap(0.5F);
  for (const Value& measure : board["measures"].as_list()) {
    const std::int64_t of = measure.integer_at("of");
    const std::string words = ui.say("{} of {}", measure.integer_at("points"), of);
    const float right = ui.text_width(words, Face::label);
    ui.text_within(column.x, column.y, column.width - right - ui.em(1), measure.text_at("text"), Face::body, ui.theme().text);
    ui.text(column.x + column.width - right, column.y, words, Face::label, ui.theme().text);
    column.gap(1.35F);
    bar(ui, {column.x, std::round(column.y), column.width, ui.em(0.5F)}, of == 0 ? 0 : static_cast<float>(measure.integer_at("points")) / static_cast<float>(of), ui.theme().accent);
    column.gap(0.7F).words(measure.text_at("words"), Face::small, ui.theme().muted).gap(0.6F);
  }
  column.gap(0.6F);
}

void data_sets(Column& column, const Value& board) {
  if (board.list_at("data").empty()) return;
  const Theme& theme = column.ui.theme();
  column.heading(column.ui.say("What became of the data")).gap(0.5F);
  for (const Value& set : board["data"].as_list()) {
    const bool is_there = set["obtained"].is_integer();
    const std::string_view plain = is_there ? column.ui.say("in the file") : set.bool_at("lost") ? column.ui.say("deleted before it was kept") : column.ui.say("not obtained");
    beside_bar(column, is_there ? theme.good : set.bool_at("lost") ? theme.bad : theme.warn, [&](Column& inside) {
      inside.words(set.text_at("label"), Face::strong, {}, 1.35F).words(set.text_at("words", plain), Face::body, {}, 1.35F);
      if (set.integer_at("kept_by") > 0) inside.words(column.ui.say("Kept on request {}.", set.integer_at("kept_by")), Face::small, theme.muted, 1.35F);
    }, 0.6F);
  }
  column.gap(0.8F);
}

void problem(Column& column, const Value& one) {
  const Theme& theme = column.ui.theme();
  beside_bar(column, theme.warn, [&](Column& inside) {
    inside.words(column.ui.say("Was not so: {}", one.text_at("text")), Face::label, theme.warn, 1.35F).words(one.text_at("why"), Face::body, {}, 1.4F);
    if (!one.text_at("better").empty()) inside.words(column.ui.say("Better: {}", one.text_at("better")), Face::body, theme.good, 1.4F);
    if (const std::string source = one.text_at("source"); !source.empty()) inside.words(column.ui.say("Source: {}", source), Face::small, theme.muted, 1.35F);
  }, 0.5F);
}

void fields_of(Column& column, const Value& request) {
  const Theme& theme = column.ui.theme();
  for (const Value& field : request.list_at("fields")) {
    const base::List& problems = field.list_at("problems");
    if (problems.empty() && field.text_at("words").empty()) continue;
    column.words(field.text_at("label"), Face::small, theme.muted, 1.35F);
    column.words(field.text_at("words").empty() ? column.ui.say("left empty") : field.text_at("words"), Face::body, field.text_at("words").empty() ? theme.muted : theme.text, 1.4F).gap(0.2F);
    for (const Value& one : problems) problem(column, one);
    column.gap(0.4F);
  }
  for (const Value& one : request.list_at("problems")) problem(column, one);
  if (request.list_at("history").empty()) return;
  column.gap(0.2F).words(column.ui.say("What happened"), Face::label, theme.accent, 1.35F).gap(0.2F);
  for (const Value& one : request["history"].as_list()) {
    column.words(fmt::format("{}{}{}", one.text_at("at_words"), one.text_at("at_words").empty() ? "" : ": ", one.text_at("what")), Face::small, {}, 1.35F);
    column.words(one.text_at("words"), Face::small, theme.muted, 1.35F).gap(0.15F);
  }
  if (!request.text_at("conditions").empty()) column.gap(0.3F).words(column.ui.say("Given on the condition: {}", request.text_at("conditions")), Face::small, theme.warn, 1.35F);
}

std::size_t problems_in(const Value& request) {
  std::size_t count = request.list_at("problems").size();
  for (const Value& field : request.list_at("fields")) count += field.list_at("problems").size();
  return count;
}

/// Folded to a line each; a press unfolds it.
void requests_sent(App& app, Column& column, const Value& board, std::size_t index) {
  const base::List& all = board.list_at("requests");
  if (all.empty()) return;
  const Theme& theme = column.ui.theme();
  column.heading(app.ui.say("Your requests, field by field")).gap(0.2F);
  column.muted(app.ui.say("With what was missing when each first went out. Press one to open it."), Face::small).gap(0.5F);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string name = fmt::format("request/{}/{}", index, all[i].integer_at("number"));
    const bool is_open = app.debriefed.open_parts.contains(name);
    const std::string stage = all[i].text_at("stage");
    const std::size_t problems = problems_in(all[i]);
    const std::string found = problems == 0 ? app.ui.say("nothing was missing").str() : app.ui.say_count("{} thing to mend", "{} things to mend", static_cast<std::int64_t>(problems));
    const std::string title = fmt::format("{} {}", is_open ? "\u2013" : "+", all[i].text_at("title"));
    const std::string detail = app.ui.say("{}. {} % of what is looked for; {}.", all[i].text_at("channel"), (all[i].integer_at("quality") + 5) / 10, found);
    if (board_card(column, make_id(name), {.title = title, .detail = detail, .mark = stage_words(app.ui.language(), stage), .mark_colour = stage_colour(theme, stage), .is_chosen = is_open})) {
      is_open ? static_cast<void>(app.debriefed.open_parts.erase(name)) : static_cast<void>(app.debriefed.open_parts.insert(name));
      app.ui.ask_frame();
    }
    if (!is_open) continue;
    Column inside(column.ui, column.x + column.ui.em(1.2F), column.y + column.ui.em(0.3F), column.width - column.ui.em(1.2F));
    fields_of(inside, all[i]);
    column.y = inside.y;
    column.gap(0.9F);
  }
  column.gap(0.8F);
}

void goodwill(Column& column, const Value& board) {
  if (board.list_at("goodwill").empty()) return;
  const Theme& theme = column.ui.theme();
  column.heading(column.ui.say("What others think of your office")).gap(0.5F);
  for (const Value& one : board["goodwill"].as_list()) {
    const std::int64_t from = one.integer_at("from");
    const std::int64_t to = one.integer_at("to");
    beside_bar(column, to >= from ? theme.good : theme.warn, [&](Column& inside) {
      inside.words(column.ui.say("{}: from {} to {}, of 100", one.text_at("body"), from, to), Face::strong, {}, 1.35F);
      for (const Value& change : one.list_at("log")) {
        const std::string when = change.text_at("time_words");
        inside.words(fmt::format("{:+}{}{}: {}", change.integer_at("change"), when.empty() ? "" : ", ", when, change.text_at("why")), Face::small, theme.muted, 1.35F);
      }
    }, 0.6F);
  }
  column.gap(0.8F);
}

}  // namespace

void draw_requests_reports(App& app, Column& column) {
  const Value& reports = app.debriefed.result["debrief"]["reports"];
  if (!reports.is_list()) return;
  std::size_t index = 0;
  for (const Value& report : reports.as_list()) {
    if (report.text_at("kind") != "requests") continue;
    const Value& board = report["data"];
    column.words(board.text_at("title"), Face::title, {}, 1.25F).gap(0.8F);
    board_safety(column, board);
    draw_request_times(column, board);
    board_measures(column, board);
    data_sets(column, board);
    requests_sent(app, column, board, index);
    goodwill(column, board);
    ++index;
  }
}

}  // namespace casecraft::desktop
