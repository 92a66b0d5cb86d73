#include "apps/desktop/screens/tracing_debrief.hpp"

#include <cmath>

#include <fmt/format.h>

namespace casecraft::desktop {

namespace {

using base::Value;

std::string person(const Value& one) { return fmt::format("{} {}", one.text_at("party"), one.text_at("name")); }

/// A figure between 0 and 1, with what it means.
void figure(Column& column, const Value& desk, const char* name, std::string_view label, std::string_view meaning) {
  Ui& ui = column.ui;
  const std::string words = desk[name].is_text() ? desk.text_at(name) : std::string("\u2013");
  const float right = ui.text_width(words, Face::strong);
  ui.text_within(column.x, column.y, column.width - right - ui.em(1), label, Face::body, ui.theme().text);
  ui.text(column.x + column.width - right, column.y, words, Face::strong, ui.theme().text);
  column.gap(1.35F).muted(meaning, Face::small).gap(0.45F);
}

void figures(Column& column, const Value& desk) {
  column.heading(column.ui.say("Your flags against the truth")).gap(0.4F);
  column.words(column.ui.say("You found {} of {} people who are part of it.", desk["people"].integer_at("found"), desk["people"].integer_at("of"))).gap(0.7F);
  figure(column, desk, "precision", column.ui.say("Precision"), column.ui.say("Of those whom you flagged, the share that is part of it."));
  figure(column, desk, "recall", column.ui.say("Recall"), column.ui.say("Of those who are part of it, the share that you flagged."));
  figure(column, desk, "f1", "F1", column.ui.say("Both together: their harmonic mean."));
  figure(column, desk, "brier", column.ui.say("Brier score"), column.ui.say("How far your confidence was from what is so: 0 is perfect, 0.25 is always saying 50 per cent."));
  if (desk.list_at("roles").empty()) return;
  Ui& ui = column.ui;
  column.gap(0.3F).words(ui.say("By role"), Face::strong, {}, 1.35F).gap(0.3F);
  const float each = std::min(ui.em(7), column.width / 5);
  const auto line = [&](std::string_view first, std::string_view a, std::string_view b, std::string_view c, Face face, Colour ink) {
    const float left = column.x + column.width - 3 * each;
    ui.text_within(column.x, column.y, left - column.x - ui.em(0.5F), first, face, ink);
    int at = 0;
    for (const std::string_view words : {a, b, c}) {
      ui.text_within(left + each * static_cast<float>(at) + each - std::min(each, ui.text_width(words, face)), column.y, each, words, face, ink);
      ++at;
    }
    column.gap(1.35F);
  };
  line("", ui.say("in the case"), ui.say("flagged so"), "right", Face::small, ui.theme().muted);
  for (const Value& role : desk["roles"].as_list())
    line(role.text_at("label"), std::to_string(role.integer_at("planted")), std::to_string(role.integer_at("flagged")), std::to_string(role.integer_at("right")), Face::body, ui.theme().text);
  column.gap(1.0F);
}

void measures(Column& column, const Value& desk) {
  if (desk.list_at("measures").empty()) return;
  column.heading(column.ui.say("What was looked at")).gap(0.5F);
  Ui& ui = column.ui;
  for (const Value& measure : desk["measures"].as_list()) {
    const std::int64_t points = measure.integer_at("points");
    const std::int64_t of = measure.integer_at("of");
    const std::string words = ui.say("{} of {}", points, of);
    const float right = ui.text_width(words, Face::label);
    ui.text_within(column.x, column.y, column.width - right - ui.em(1), measure.text_at("text"), Face::body, ui.theme().text);
    ui.text(column.x + column.width - right, column.y, words, Face::label, ui.theme().text);
    column.gap(1.35F);
    bar(ui, {column.x, std::round(column.y), column.width, ui.em(0.5F)}, of == 0 ? 0 : static_cast<float>(points) / static_cast<float>(of), ui.theme().accent);
    column.gap(0.7F);
    if (!measure.text_at("words").empty()) column.muted(measure.text_at("words"), Face::small);
    column.gap(0.6F);
  }
  column.gap(0.6F);
}

void safety(Column& column, const Value& desk) {
  const Value& safety = desk["safety"];
  if (safety.text_at("words").empty()) return;
  column.heading(column.ui.say("Until the person at risk was made safe")).gap(0.4F);
  const bool is_done = safety["escalated_after"].is_integer();
  const bool is_quick = is_done && safety.integer_at("escalated_after") <= safety.integer_at("limit");
  column.words(safety.text_at("words"), Face::body, is_quick ? column.ui.theme().good : column.ui.theme().bad).gap(1.2F);
}

std::string rows_words(const base::Language& language, const Value& rows) {
  if (!rows.is_list() || rows.as_list().empty()) return language.say("no rows");
  std::string words;
  const base::List& all = rows.as_list();
  for (std::size_t i = 0; i < all.size() && i < 8; ++i) words += fmt::format("{}{}", i == 0 ? "" : ", ", all[i].as_integer());
  if (all.size() > 8) words += language.say(" and {}{} more", all.size() - 8, all.size() == 50 ? language.say(" or") : "");
  words = all.size() == 1 ? language.say("row {}", words) : language.say("rows {}", words);
  return words;
}

/// Flags that are right and wrong ones, each with its grounds; many alike are cut.
void flags(App& app, Column& column, const Value& desk, std::size_t index) {
  if (desk.list_at("flags").empty()) return;
  const Theme& theme = column.ui.theme();
  column.heading(app.ui.say("Each flag and its grounds")).gap(0.6F);
  const base::List& all = desk["flags"].as_list();
  std::size_t& shown = app.debriefed.shown_flags;
  for (std::size_t i = 0; i < all.size() && i < shown; ++i) {
    const Value& flag = all[i];
    beside_bar(column, flag.bool_at("is_right") ? theme.good : theme.bad, [&](Column& inside) {
      inside.words(person(flag), Face::strong, {}, 1.35F);
      inside.words(app.ui.say("Flagged as {}, {} per cent sure. In truth: {}.", flag.text_at("role"), flag.integer_at("confidence"), flag.text_at("truth")), Face::body, {}, 1.4F);
      if (flag["grounds"].is_list()) {
        for (const Value& ground : flag["grounds"].as_list()) {
          const std::string verdict = ground.text_at("verdict");
          inside.gap(0.25F).words(fmt::format("{}: {}", ground.text_at("label"), verdict), Face::label, verdict == "supports" ? theme.good : verdict == "is no ground" ? theme.bad : theme.warn, 1.35F);
          inside.words(fmt::format("{}{}{}", ground.text_at("words"), ground.text_at("words").empty() ? "" : " \u00b7 ", rows_words(app.ui.language(), ground["rows"])), Face::small, theme.muted, 1.35F);
        }
      }
      if (!flag.list_at("speaks_against").empty()) {
        inside.gap(0.25F).words(app.ui.say("What speaks against it"), Face::label, {}, 1.35F);
        for (const Value& words : flag["speaks_against"].as_list()) inside.words(words.is_text() ? words.as_text().view() : std::string_view(), Face::small, theme.muted, 1.35F);
      }
    });
  }
  if (all.size() > shown) {
    Flow flow = column.flow();
    if (flow.button("more-flags", app.ui.say("Show {} more", std::min<std::size_t>(20, all.size() - shown)), Look::usual, {}, index)) shown += 20, app.ui.ask_frame();
    column.after(flow).gap(1.0F);
  }
}

void people(Column& column, const Value& desk) {
  const Theme& theme = column.ui.theme();
  constexpr std::size_t most = 40;
  if (!desk.list_at("wrongly_flagged").empty()) {
    column.gap(0.4F).heading(column.ui.say("Honest people whom you flagged")).gap(0.5F);
    const base::List& all = desk["wrongly_flagged"].as_list();
    for (std::size_t i = 0; i < all.size() && i < most; ++i)
      beside_bar(column, theme.bad, [&](Column& inside) { inside.words(person(all[i]), Face::strong, {}, 1.35F).words(all[i].text_at("apart"), Face::body, {}, 1.4F); });
    if (all.size() > most) column.muted(column.ui.say("And {} more.", all.size() - most)).gap(0.8F);
  }
  if (!desk.list_at("missed").empty()) {
    column.gap(0.4F).heading(column.ui.say("Missed")).gap(0.5F);
    for (const Value& one : desk["missed"].as_list()) column.words(fmt::format("{}: {}{}", person(one), one.text_at("role"), one.text_at("network").empty() ? "" : ", " + one.text_at("network")), Face::body, {}, 1.4F);
    column.gap(1.0F);
  }
  if (desk.list_at("opened").empty()) return;
  column.gap(0.4F).heading(column.ui.say("Files that you opened")).gap(0.2F);
  column.muted(column.ui.say("Without need: {}.", desk.integer_at("needless")), Face::small).gap(0.5F);
  for (const Value& one : desk["opened"].as_list()) {
    beside_bar(column, one.bool_at("is_sound") ? theme.good : one.bool_at("was_needed") ? theme.warn : theme.bad,
               [&](Column& inside) { inside.words(person(one), Face::strong, {}, 1.35F).words(fmt::format("{}. {}", one.text_at("basis"), one.text_at("words")), Face::body, {}, 1.4F); });
  }
  column.gap(0.4F);
}

void typologies(Column& column, const Value& desk) {
  if (desk.list_at("typologies").empty()) return;
  column.heading(column.ui.say("Patterns in the ledger")).gap(0.5F);
  for (const Value& one : desk["typologies"].as_list()) {
    std::string kind = one.text_at("kind");
    for (char& c : kind) c = c == '_' ? ' ' : c;
    const bool is_whole = one.integer_at("found") == one.integer_at("of");
    column.words(column.ui.say("{}{}: {} of {} found", kind, one.text_at("network").empty() ? "" : ", " + one.text_at("network"), one.integer_at("found"), one.integer_at("of")), Face::body,
                 is_whole ? column.ui.theme().good : column.ui.theme().text, 1.4F);
    column.muted(rows_words(column.ui.language(), one["rows"]), Face::small).gap(0.25F);
  }
  column.gap(1.0F);
}

void report_parts(Column& column, const Value& desk) {
  if (desk.list_at("report").empty()) return;
  const Theme& theme = column.ui.theme();
  column.heading(column.ui.say("What your report holds")).gap(0.5F);
  for (const Value& part : desk["report"].as_list()) {
    const bool is_there = part.bool_at("found");
    beside_bar(column, is_there ? theme.good : theme.warn, [&](Column& inside) {
      inside.words(is_there ? column.ui.say("Is there") : column.ui.say("Is not there"), Face::label, is_there ? theme.good : theme.warn, 1.35F).words(part.text_at("text"), Face::strong, {}, 1.35F);
      inside.words(part.text_at("words"), Face::body, {}, 1.4F);
    });
  }
  column.gap(0.4F);
}

}  // namespace

void draw_tracing_reports(App& app, Column& column) {
  const Value& reports = app.debriefed.result["debrief"]["reports"];
  if (!reports.is_list()) return;
  std::size_t index = 0;
  for (const Value& report : reports.as_list()) {
    const Value& desks = report["data"]["desks"];
    if (!desks.is_list()) continue;
    for (const Value& desk : desks.as_list()) {
      column.words(desk.text_at("title"), Face::title, {}, 1.25F).gap(0.8F);
      safety(column, desk);
      figures(column, desk);
      draw_tracing_path(app, column, desk, index);
      measures(column, desk);
      flags(app, column, desk, index);
      people(column, desk);
      typologies(column, desk);
      report_parts(column, desk);
      ++index;
    }
  }
}

}  // namespace casecraft::desktop
