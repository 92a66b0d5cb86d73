#include "apps/desktop/screens/interview_debrief.hpp"

#include <array>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "apps/desktop/screens/interview.hpp"

namespace casecraft::desktop {

namespace {

using base::Value;

std::string quoted(const std::string& words) { return words.starts_with("\u201c") ? words : fmt::format("\u201c{}\u201d", words); }

void phases(Column& column, const Value& interview) {
  const std::array<std::pair<const char*, std::string_view>, 3> phases_of_talk{
      {{"engage", column.ui.say("Before the first question on facts")}, {"account", column.ui.say("The account")}, {"closure", column.ui.say("After the last question on facts")}}};
  Ui& ui = column.ui;
  const Theme& theme = ui.theme();
  column.heading(ui.say("How much of it was appropriate")).gap(0.6F);
  for (const auto& [name, label] : phases_of_talk) {
    const Value& phase = interview["phases"][name];
    const std::int64_t all = phase.integer_at("utterances");
    const std::int64_t good = phase.integer_at("appropriate");
    const std::string figure = all == 0 ? ui.say("nothing was said") : ui.say("{} of {}, {} %", good, all, good * 100 / all);
    const float right = ui.text_width(figure, Face::label);
    ui.text_within(column.x, column.y, column.width - right - ui.em(1), label, Face::body, theme.text);
    ui.text(column.x + column.width - right, column.y + (ui.text_height(Face::body) - ui.text_height(Face::label)) / 2, figure, Face::label,
            all == 0 ? theme.muted : theme.text);
    column.gap(1.35F);
    bar(ui, {column.x, std::round(column.y), column.width, ui.em(0.6F)}, all == 0 ? 0 : static_cast<float>(good) / static_cast<float>(all), theme.accent);
    column.gap(1.2F);
  }
  column.gap(0.6F);
}

void best_and_weakest(Column& column, const Value& interview) {
  const Theme& theme = column.ui.theme();
  if (!interview.list_at("best").empty()) {
    column.heading(column.ui.say("Your best lines")).gap(0.6F);
    for (const Value& line : interview["best"].as_list()) beside_bar(column, theme.good, [&](Column& inside) { inside.words(quoted(line.text_at("text"))); });
    column.gap(0.6F);
  }
  if (interview.list_at("weakest").empty()) return;
  column.heading(column.ui.say("Lines to say in another way")).gap(0.6F);
  for (const Value& line : interview["weakest"].as_list()) {
    beside_bar(column, theme.warn, [&](Column& inside) {
      inside.words(quoted(line.text_at("text")));
      if (!line.text_at("why").empty()) inside.gap(0.2F).muted(line.text_at("why"));
      inside.gap(0.4F).words(column.ui.say("Better at this moment"), Face::label, theme.good, 1.4F).words(line.text_at("better"));
    });
  }
  column.gap(0.6F);
}

void indicator(Column& column, const Value& one, const std::map<std::int64_t, std::string>& words) {
  const Theme& theme = column.ui.theme();
  const std::string shown = one.text_at("shown");
  const std::string_view label = shown == "full" ? column.ui.say("Shown") : shown == "half" ? column.ui.say("Shown in part") : column.ui.say("Not shown");
  const Colour mark = shown == "full" ? theme.good : shown == "half" ? theme.accent : theme.warn;
  beside_bar(column, mark, [&](Column& inside) {
    inside.words(label, Face::label, mark, 1.35F).words(one.text_at("text"), Face::body, {}, 1.4F);
    if (!one.text_at("figure").empty()) inside.words(one.text_at("figure"), Face::small, theme.muted, 1.4F);
    if (one.list_at("evidence").empty()) return;
    for (const Value& action : one["evidence"].as_list()) {
      const auto found = action.is_integer() ? words.find(action.as_integer()) : words.end();
      if (found != words.end()) inside.gap(0.15F).words(found->second, Face::small, theme.muted, 1.4F);
    }
  });
}

void indicators(Column& column, const Value& interview) {
  if (interview.list_at("indicators").empty()) return;
  const auto words = words_of_lines(interview);
  std::string open;
  column.heading(column.ui.say("What was looked for")).gap(0.2F);
  column.muted(column.ui.say("Under each stand the lines that show it."), Face::small).gap(0.7F);
  for (const Value& one : interview["indicators"].as_list()) {
    if (one.text_at("shown") == "not_assessed") {
      open += "\n- " + one.text_at("text");
    } else {
      indicator(column, one, words);
    }
  }
  if (!open.empty()) {
    column.words(column.ui.say("Not assessed, because there was no occasion or too little was said"), Face::label, column.ui.theme().muted, 1.4F);
    column.words(open, Face::small, column.ui.theme().muted, 1.4F).gap(1.0F);
  }
  column.gap(0.6F);
}

void facts(Column& column, const Value& interview) {
  const Value& figures = interview["facts"];
  if (!figures.is_map()) return;
  column.heading(column.ui.say("What was told")).gap(0.2F).muted(column.ui.say("Not part of the score, and no excuse for how it was asked."), Face::small).gap(0.4F);
  std::string words = column.ui.say("{} of {} things that could have been told", figures.integer_at("told"), figures.integer_at("of"));
  if (figures.integer_at("needs") > 0) words += column.ui.say("; on needs and safety, {} of {}", figures.integer_at("needs_told"), figures.integer_at("needs"));
  column.words(words + ".");
  if (const std::int64_t caused = figures.integer_at("caused_errors"); caused > 0)
    column.gap(0.3F).words(column.ui.say_count("{} error in the account was caused by a question.", "{} errors in the account were caused by questions.", caused), Face::body,
                           column.ui.theme().warn);
  if (interview.integer_at("stopped") != 0) column.gap(0.3F).words(column.ui.say("{} ended the conversation. That is a right, and costs nothing by itself.", interview.text_at("person", column.ui.say("The person"))));
  if (!interview.list_at("not_asked").empty()) {
    std::string list;
    for (const Value& topic : interview["not_asked"].as_list()) list += (list.empty() ? "" : ", ") + (topic.is_text() ? topic.as_text().str() : std::string());
    column.gap(0.7F).words(column.ui.say("What was not asked about"), Face::label, column.ui.theme().muted, 1.4F).words(list + ".");
  }
  column.gap(1.2F);
}

void contests(Column& column, const Value& interview) {
  if (interview.list_at("contests").empty()) return;
  const Theme& theme = column.ui.theme();
  const auto words = words_of_lines(interview);
  column.heading(column.ui.say("Kept for your instructor")).gap(0.2F).muted(column.ui.say("You meant these lines otherwise than they were read."), Face::small).gap(0.6F);
  for (const Value& contest : interview["contests"].as_list()) {
    beside_bar(column, theme.accent, [&](Column& inside) {
      const auto found = words.find(contest.integer_at("action"));
      if (found != words.end()) inside.words(found->second);
      inside.gap(0.2F).muted(column.ui.say("Read as {}; meant as {}.", type_words(column.ui.language(), contest.text_at("read_as")), type_words(column.ui.language(), contest.text_at("meant"))), Face::small);
      if (!contest.text_at("words").empty()) inside.words(column.ui.say("In your words: ") + contest.text_at("words"), Face::small, theme.muted, 1.4F);
    });
  }
  column.gap(0.6F);
}

void one_interview(App& app, Column& column, const Value& interview, std::size_t index) {
  column.words(app.ui.say("The conversation with {}", interview.text_at("person", app.ui.say("the person"))), Face::label, column.ui.theme().accent, 1.35F);
  column.words(interview.text_at("title"), Face::title, {}, 1.2F).gap(1.0F);
  draw_interview_chart(column, interview);
  phases(column, interview);
  best_and_weakest(column, interview);
  column.heading(app.ui.say("Line by line")).gap(0.5F);
  bool& shows = app.debriefed.shows_interview_lines;
  Flow flow = column.flow();
  const std::size_t count = interview["lines"].as_list().size();
  const bool by_key = index == 0 && app.ui.take_letter('l');
  if (flow.button("interview-lines", shows ? app.ui.say("Hide the transcript").str() : app.ui.say_count("Show the transcript, {} line", "Show the transcript, {} lines", static_cast<std::int64_t>(count)), Look::usual, index == 0 ? "L" : "", index) ||
      by_key) {
    shows = !shows;
    app.ui.ask_frame();
  }
  column.after(flow).gap(1.0F);
  if (shows) draw_interview_lines(column, interview);
  column.gap(0.4F);
  indicators(column, interview);
  facts(column, interview);
  contests(column, interview);
}

}  // namespace

std::map<std::int64_t, std::string> words_of_lines(const Value& interview) {
  std::map<std::int64_t, std::string> words;
  for (const Value& line : interview["lines"].as_list()) {
    const std::string text = line.text_at("text");
    words[line.integer_at("action")] = text.empty() ? line.text_at("act") : quoted(text);
  }
  return words;
}

void draw_interview_reports(App& app, Column& column) {
  const Value& reports = app.debriefed.result["debrief"]["reports"];
  if (!reports.is_list()) return;
  std::size_t index = 0;
  for (const Value& report : reports.as_list()) {
    const Value& interviews = report["data"]["interviews"];
    if (!interviews.is_list()) continue;
    for (const Value& interview : interviews.as_list()) {
      if (!interview.list_at("lines").empty()) one_interview(app, column, interview, index++);
    }
  }
}

}  // namespace casecraft::desktop
