#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "apps/desktop/screens/requests_debrief.hpp"
#include "base/sim_time.hpp"

// The time line that a trainee came to beside the best one, step by step.
namespace casecraft::desktop {

namespace {

using base::Value;

/// When something was, in local words if they are there.
std::string moment(const base::Language& language, const Value& step, const std::string& key, std::string_view none) {
  const std::string words = step.text_at(key + "_words");
  if (!words.empty()) return words;
  if (!step[key].is_integer()) return std::string(none);
  return language.say("day {}", step.integer_at(key) / base::kDay + 1);
}

/// The same without the weekday and without UTC, for a narrow column.
std::string in_brief(std::string words) {
  if (const std::size_t bracket = words.find(" ("); bracket != std::string::npos) words.erase(bracket);
  const std::size_t space = words.find(' ');
  const std::size_t digit = words.find_first_of("0123456789");
  const bool has_name = space != std::string::npos && digit != std::string::npos && digit > space;
  if (has_name) words.erase(0, space + 1);
  return words;
}

constexpr std::size_t kCells = 5;

/// Words beside each other, each wrapped in its own width.
void cells(Column& column, const std::array<std::string, kCells>& words, const std::array<float, kCells>& shares, Face face, const std::array<Colour, kCells>& inks) {
  Ui& ui = column.ui;
  float x = column.x;
  float bottom = column.y;
  for (std::size_t i = 0; i < kCells; ++i) {
    const float width = std::round(column.width * shares[i]);
    Column cell(ui, x, column.y, width - ui.em(0.7F));
    cell.words(words[i], face, inks[i], 1.3F);
    bottom = std::max(bottom, cell.y);
    x += width;
  }
  column.y = bottom;
}

void table(Column& column, const base::List& line) {
  const Theme& theme = column.ui.theme();
  constexpr std::array<float, kCells> shares{0.28F, 0.18F, 0.18F, 0.18F, 0.18F};
  std::array<Colour, kCells> inks;
  inks.fill(theme.muted);
  cells(column, {column.ui.say("Step"), column.ui.say("Best: sent"), column.ui.say("Best: answered"), column.ui.say("Yours: sent"), column.ui.say("Yours: answered")}, shares, Face::small, inks);
  column.gap(0.2F).rule().gap(0.3F);
  for (const Value& step : line) {
    const bool was_sent = step["own_sent"].is_integer();
    const bool was_answered = step["own_arrival"].is_integer();
    cells(column, {step.text_at("text"), in_brief(moment(column.ui.language(), step, "sent", "")), in_brief(moment(column.ui.language(), step, "arrives", "")), in_brief(moment(column.ui.language(), step, "own_sent", column.ui.say("not sent"))), in_brief(moment(column.ui.language(), step, "own_arrival", was_sent ? column.ui.say("no answer") : "\u2013"))}, shares, Face::small,
          {theme.text, theme.muted, theme.muted, was_sent ? theme.text : theme.bad, was_answered ? theme.good : theme.bad});
    column.gap(0.35F).rule().gap(0.35F);
  }
}

void stacked(Column& column, const base::List& line) {
  const Theme& theme = column.ui.theme();
  for (const Value& step : line) {
    const bool was_answered = step["own_arrival"].is_integer();
    beside_bar(column, was_answered ? theme.good : theme.bad, [&](Column& inside) {
      inside.words(step.text_at("text"), Face::strong, {}, 1.35F);
      inside.words(column.ui.say("Best: sent {}, answered {}.", moment(column.ui.language(), step, "sent", ""), moment(column.ui.language(), step, "arrives", "")), Face::body, theme.muted, 1.35F);
      inside.words(step["own_sent"].is_integer() ? column.ui.say("Yours: sent {}, {}.", moment(column.ui.language(), step, "own_sent", ""), was_answered ? column.ui.say("answered {}", moment(column.ui.language(), step, "own_arrival", "")) : column.ui.say("no answer")) : column.ui.say("Yours: not sent."), Face::body, {}, 1.35F);
    }, 0.7F);
  }
}

/// How long each step took from when it could begin to its answer: the best above, the trainee's below, each pair in its own measure.
void bars(Column& column, const base::List& line) {
  Ui& ui = column.ui;
  column.words(ui.say("From when it could begin to its answer"), Face::label, ui.theme().muted, 1.35F).gap(0.3F);
  for (const Value& step : line) {
    const std::int64_t best = std::max<std::int64_t>(1, step.integer_at("arrives") - step.integer_at("ready"));
    const bool was_answered = step["own_arrival"].is_integer();
    const std::int64_t own = was_answered ? std::max<std::int64_t>(1, step.integer_at("own_arrival") - step.integer_at("ready")) : 0;
    const auto span = [&](std::int64_t seconds) { return ui.language().shown(base::format_span(base::Seconds{seconds})); };
    const std::string words = ui.say("best {}, yours {}", span(best), was_answered ? span(own) : step["own_sent"].is_integer() ? ui.say("without an answer") : ui.say("not sent"));
    column.words(step.text_at("text"), Face::small, {}, 1.35F).gap(0.15F);
    const auto longest = static_cast<float>(std::max(best, own));
    const auto stretch = [&](std::int64_t seconds, Colour colour) {
      ui.fill({column.x, std::round(column.y), std::max(ui.em(0.2F), column.width * static_cast<float>(seconds) / longest), ui.em(0.4F)}, colour);
      column.gap(0.5F);
    };
    stretch(best, ui.theme().border);
    if (was_answered) stretch(own, ui.theme().accent);
    column.words(words, Face::small, was_answered ? ui.theme().muted : ui.theme().bad, 1.35F).gap(0.4F);
  }
}

}  // namespace

void draw_request_times(Column& column, const Value& board) {
  const base::List& line = board.list_at("line");
  if (line.empty()) return;
  column.heading(column.ui.say("Your time line beside the best one")).gap(0.2F);
  column.muted(column.ui.say("The best: the same case and the same luck, each request without a fault and sent as early as what was known allowed."), Face::small).gap(0.6F);
  column.width >= column.ui.em(34) ? table(column, line) : stacked(column, line);
  bars(column.gap(0.5F), line);
  column.gap(1.3F);
}

}  // namespace casecraft::desktop
