#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/interview_debrief.hpp"
#include "apps/desktop/screens/requests_debrief.hpp"
#include "apps/desktop/screens/screens.hpp"
#include "apps/desktop/screens/tracing_debrief.hpp"
#include "apps/program/sentences.hpp"
#include "base/sim_time.hpp"

namespace casecraft::desktop {

namespace {

using base::Value;

/// "62.50" as 0.625.
float share_of(const std::string& percent) { return std::strtof(percent.c_str(), nullptr) / 100.0F; }

std::string source_words(const Value& reference) {
  if (!reference.is_map()) return reference.is_text() ? reference.as_text().str() : std::string();
  std::string words = reference.text_at("document");
  if (const std::string section = reference.text_at("section"); !section.empty()) words += ", " + section;
  if (reference["year"].is_integer()) words += fmt::format(" ({})", reference.integer_at("year"));
  if (const std::string locator = reference.text_at("locator"); !locator.empty()) words += ". " + locator;
  return words;
}

void source(Column& column, const Value& reference) {
  const std::string words = source_words(reference);
  if (!words.empty()) column.gap(0.2F).words(column.ui.say("Source: ") + words, Face::small, column.ui.theme().muted, 1.4F);
}

bool is_scored(const Value& card) {
  if (!card["competencies"].is_list()) return false;
  const base::List& all = card["competencies"].as_list();
  return std::any_of(all.begin(), all.end(), [](const Value& c) { return c["share"].is_text(); });
}

std::string_view level_words(const base::Language& language, float share) { return share >= 0.9F ? language.say("strong") : share >= 0.7F ? language.say("sound") : share >= 0.4F ? language.say("in part") : language.say("to work on"); }

void verdict(Column& column, const Value& card) {
  const Theme& theme = column.ui.theme();
  const std::string verdict = card.text_at("verdict");
  const std::string total = program::readable_share(card.text_at("total"));
  const bool has_errors = card["critical_errors"].is_list() && !card["critical_errors"].as_list().empty();
  const std::string_view words = verdict == "passed" ? column.ui.say("Passed") : verdict == "provisional" ? column.ui.say("Provisional") : verdict == "unfinished" ? column.ui.say("Not finished") : column.ui.say("Not passed");
  column.words(fmt::format("{}: {} %", words, total), Face::title, verdict == "passed" ? theme.good : verdict == "failed" ? theme.bad : theme.warn, 1.2F);
  column.gap(0.4F);
  std::string why = column.ui.say("The pass mark is {} % of the weighted total.", card.integer_at("pass_mark"));
  if (verdict == "failed" && has_errors) why += column.ui.say(" A critical error fails the exercise whatever the total.");
  if (verdict == "provisional") why += column.ui.say(" A critical error was read from typed words; an instructor confirms or overturns it.");
  column.muted(why);
}

/// Each competency: its name, a bar with the level that it must reach, and the figure in words.
void chart(Column& column, const Value& card) {
  Ui& ui = column.ui;
  const Theme& theme = ui.theme();
  column.heading(ui.say("By competency")).gap(0.6F);
  for (const Value& competency : card["competencies"].as_list()) {
    const std::string share = competency.text_at("share");
    const std::string figure = share.empty() ? ui.say("not assessed")
                                             : fmt::format("{} %, {}", program::readable_share(share), level_words(ui.language(), share_of(share)));
    const float right = ui.text_width(figure, Face::label);
    ui.text_within(column.x, column.y, column.width - right - ui.em(1), competency.text_at("name"), Face::body, theme.text);
    const std::int64_t least = competency.integer_at("minimum");
    const bool is_below = !share.empty() && share_of(share) * 100 < static_cast<float>(least);
    ui.text(column.x + column.width - right, column.y + (ui.text_height(Face::body) - ui.text_height(Face::label)) / 2, figure, Face::label,
            share.empty() ? theme.muted : is_below ? theme.bad : theme.text);
    column.gap(1.35F);
    const Rect rect{column.x, std::round(column.y), column.width, ui.em(0.6F)};
    bar(ui, rect, share.empty() ? 0 : share_of(share), is_below ? theme.bad : theme.accent, least > 0 ? std::optional(static_cast<float>(least) / 100) : std::nullopt);
    column.gap(0.6F);
    if (is_below) column.gap(0.3F).words(ui.say("At least {} % is needed here (the mark on the bar).", least), Face::small, theme.bad, 1.4F);
    column.gap(0.8F);
  }
}

void decision(Column& column, const Value& record) {
  Ui& ui = column.ui;
  const Theme& theme = ui.theme();
  const bool is_critical = record.bool_at("critical");
  const std::string better = record.text_at("better");
  const float top = column.y;
  const float indent = ui.em(0.95F);
  Column inside(ui, column.x + indent, top, column.width - indent);
  const std::string when = record["time"].is_integer() && !record.bool_at("duty") ? ui.say("After {}", ui.language().shown(base::format_span({record.integer_at("time")}))) : std::string();
  if (!when.empty()) inside.words(when, Face::small, theme.muted, 1.35F);
  if (record.bool_at("duty")) inside.words(ui.say("What had to be done"), Face::small, theme.muted, 1.35F);
  inside.words(record.text_at("title"), Face::strong, {}, 1.35F).gap(0.3F);
  if (is_critical) inside.words(ui.say("Critical error"), Face::label, theme.bad, 1.4F);
  // What was said in an interview, or looked for in it, is a sentence already.
  const std::string taken = record.text_at("taken");
  const bool is_sentence = program::is_whole_sentence(ui.language(), taken);
  if (!taken.empty()) inside.words(is_sentence ? taken : ui.say("You: {}", taken));
  if (!record.text_at("why").empty()) inside.gap(0.4F).words(record.text_at("why"));
  source(inside, record["reference"]);
  if (!better.empty()) {
    inside.gap(0.5F).words(ui.say("Better"), Face::label, theme.good, 1.4F).words(better);
    if (!record.text_at("better_why").empty()) inside.gap(0.2F).muted(record.text_at("better_why"));
  }
  ui.fill({column.x, top + ui.em(0.1F), ui.em(0.22F), inside.y - top - ui.em(0.2F)}, is_critical ? theme.bad : better.empty() ? theme.good : theme.warn);
  column.y = inside.y;
  column.gap(1.5F);
}

void critical_errors(Column& column, const Value& card) {
  if (!card["critical_errors"].is_list() || card["critical_errors"].as_list().empty()) return;
  column.gap(0.6F).heading(column.ui.say("Critical errors")).gap(0.4F);
  for (const Value& error : card["critical_errors"].as_list()) {
    column.words(error.text_at("why"), Face::body, column.ui.theme().bad);
    if (error.bool_at("proposed")) column.muted(column.ui.say("Read from what you typed: an instructor confirms or overturns it."), Face::small);
    column.gap(0.5F);
  }
  column.gap(0.8F);
}

void untried(Column& column, const Value& debrief) {
  if (!debrief["untried"].is_list() || debrief["untried"].as_list().empty()) return;
  column.heading(column.ui.say("What you never tried")).gap(0.6F);
  for (const Value& option : debrief["untried"].as_list()) {
    column.words(option.text_at("title"), Face::small, column.ui.theme().muted, 1.35F).words(option.text_at("label"), Face::strong, {}, 1.4F);
    if (!option.text_at("why").empty()) column.gap(0.2F).words(option.text_at("why"));
    source(column, option["reference"]);
    column.gap(1.0F);
  }
}

/// Support, and a short look at how one is: never scored, never kept.
void wellbeing(App& app, Column& column) {
  const auto look = [&](Feeling feeling) { return app.debriefed.feeling == feeling ? Look::chosen : Look::usual; };
  column.heading(app.ui.say("Support, and how you are")).gap(0.4F);
  support_contacts(column, app.settings);
  column.gap(0.7F).words(app.ui.say("How are you now?"), Face::strong);
  column.muted(app.ui.say("Not scored, not kept, not sent anywhere."), Face::small).gap(0.5F);
  Flow flow = column.flow();
  if (flow.button("good", app.ui.say("Well enough"), look(Feeling::good))) app.debriefed.feeling = Feeling::good;
  if (flow.button("tired", app.ui.say("Tired"), look(Feeling::tired))) app.debriefed.feeling = Feeling::tired;
  if (flow.button("heavy", app.ui.say("Some of it stays with me"), look(Feeling::heavy))) app.debriefed.feeling = Feeling::heavy;
  column.after(flow);
  switch (app.debriefed.feeling) {
    case Feeling::unsaid: break;
    case Feeling::good: column.gap(0.5F).words(app.ui.say("Good. Give yourself a moment before the next thing all the same.")); break;
    case Feeling::tired:
      column.gap(0.5F).words(app.ui.say("That is a usual answer to this kind of work, and no weakness. A break away from the screen comes before the next case."));
      break;
    case Feeling::heavy:
      column.gap(0.5F).words(app.ui.say("Thank you for noticing it. You need not carry it alone: speak to somebody today, and leave the next case for another day."));
      break;
  }
  column.gap(1.4F);
}

}  // namespace

void draw_debrief(App& app) {
  const Value& card = app.debriefed.result["scorecard"];
  const Value& debrief = app.debriefed.result["debrief"];
  page(app, app.ui.say("Debrief: {}", app.debriefed.record.title), true, app.debriefed.scroll, [&](Column& column) {
    if (!app.debriefed.is_recorded) column.words(app.ui.say("Preview, not recorded"), Face::label, column.ui.theme().warn).gap(0.4F);
    const Value& ending = debrief["ending"];
    if (!ending.text_at("title").empty()) {
      column.words(app.ui.say("How it ended"), Face::label, column.ui.theme().accent).words(ending.text_at("title"), Face::heading, {}, 1.3F);
      column.gap(0.3F).words(ending.text_at("text")).gap(1.4F);
    }
    if (is_scored(card)) {
      verdict(column, card);
      critical_errors(column.gap(1.2F), card);
      chart(column, card);
      column.gap(0.8F);
    }
    draw_interview_reports(app, column);
    draw_tracing_reports(app, column);
    draw_requests_reports(app, column);
    if (debrief["decisions"].is_list() && !debrief["decisions"].as_list().empty()) {
      column.heading(app.ui.say("Your decisions")).gap(0.2F);
      const std::int64_t hints = debrief.integer_at("hints");
      const std::int64_t rewinds = debrief.integer_at("rewinds");
      if (hints + rewinds > 0) column.muted(app.ui.say("Hints taken: {}. Decisions taken back: {}.", hints, rewinds), Face::small);
      column.gap(0.7F);
      for (const Value& record : debrief["decisions"].as_list()) decision(column, record);
    }
    untried(column, debrief);
    column.gap(0.6F).rule().gap(1.4F);
    wellbeing(app, column);
    column.heading(app.ui.say("Another case")).gap(0.3F);
    column.muted(app.ui.say("This was case {}. Another number is another case of the same exercise.", app.debriefed.record.seed)).gap(0.6F);
    Flow flow = column.flow();
    if (!app.debriefed.folder.empty() && (flow.button("another", app.ui.say("Play again with another case"), Look::primary, "A") || app.ui.take_letter('a'))) return app.another_case();
    if (flow.button("to-catalogue", app.ui.say("To the exercises"), Look::usual, "E") || app.ui.take_letter('e')) return app.leave();
    column.after(flow);
  });
}

}  // namespace casecraft::desktop
