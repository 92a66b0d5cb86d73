#include "apps/terminal/interview_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "apps/program/in_language.hpp"
#include "apps/terminal/words.hpp"

namespace casecraft::terminal {
namespace {

std::string state_words(const base::Language& language, const base::Value& state) {
  return language.say("trust {}, distress {}, fatigue {}, control {}{}", state.integer_at("trust"), state.integer_at("distress"), state.integer_at("fatigue"),
                     state.integer_at("control"), state.integer_at("harm") > 0 ? language.say(", harm {}", state.integer_at("harm")) : "");
}

void show_profile(Console& console, const base::Value& interview) {
  std::vector<std::pair<std::int64_t, std::string>> counts;
  for (const auto& [type, count] : interview["profile"].as_map()) counts.emplace_back(count.as_integer(), program::name_in_words(type, console.language()));
  std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string words;
  for (const auto& [count, type] : counts) words += fmt::format("{}{} {}", words.empty() ? "" : ", ", count, type);
  console.line(console.say("What you said, by type: {}.", words));
  for (const char* phase : {"engage", "account", "closure"}) {
    const base::Value& part = interview["phases"][phase];
    const std::int64_t all = part.integer_at("utterances");
    if (all == 0) continue;
    const base::Wording name = std::string_view(phase) == "engage" ? console.say("Before the first question about facts") : std::string_view(phase) == "account" ? console.say("The account") : console.say("After the last question about facts");
    console.point(console.say("{}: {}, {} of them appropriate.", name, console.say_count("{} utterance", "{} utterances", all), part.integer_at("appropriate")));
  }
}

void show_lines(Console& console, const base::Value& interview) {
  console.gap();
  console.line(console.say("Line by line (states in per cent):"), Style::heading);
  console.line(console.say("At the beginning: {}.", state_words(console.language(), interview["start"])), Style::quiet);
  std::size_t number = 0;
  for (const base::Value& line : interview["lines"].as_list()) {
    console.gap();
    ++number;
    if (line.text_at("type") == "act") {
      console.item(number, line.text_at("act"));
    } else {
      console.item(number, fmt::format("\u201C{}\u201D", line.text_at("text")));
      std::string read = console.say("Read as {}", program::name_in_words(line.text_at("type"), console.language()));
      if (line.bool_at("picked")) read += console.say(", picked");
      else read += console.say(", {} % sure", (line.integer_at("confidence") + 5) / 10);
      std::string reasons;
      for (const base::Value& reason : line["reasons"].as_list()) reasons += (reasons.empty() ? "" : "; ") + reason.as_text().str();
      if (!reasons.empty()) read += console.say(". By: {}", reasons);
      console.line(read + (read.ends_with('.') ? "" : "."));
    }
    if (const std::string effect = line.text_at("effect"); !effect.empty()) console.line(effect, Style::feedback);
    if (!line.text_at("critical").empty()) console.line(console.say("This was proposed as a critical error."), Style::critical);
    if (const std::string reply = line.text_at("reply"); !reply.empty()) console.line(fmt::format("{}: {}", interview.text_at("person"), reply), Style::quiet);
    if (!line.text_at("caused_error").empty()) console.line(console.say("This answer was caused by the question. It is marked as such, and not held against her."), Style::notice);
    console.line(console.say("Then: {}.", state_words(console.language(), line["state"])), Style::quiet);
  }
}

void show_best(Console& console, const base::Value& interview) {
  const base::List& best = interview["best"].as_list();
  const base::List& weakest = interview["weakest"].as_list();
  if (!best.empty()) {
    console.gap();
    console.line(console.say("Your best lines:"), Style::heading);
    for (const base::Value& line : best) console.point(fmt::format("\u201C{}\u201D", line.text_at("text")));
  }
  if (!weakest.empty()) {
    console.gap();
    console.line(console.say("Your weakest lines, and what would have served better there:"), Style::heading);
    for (const base::Value& line : weakest) {
      console.point(console.say("\u201C{}\u201D {} Better: {}", line.text_at("text"), line.text_at("why"), line.text_at("better")));
    }
  }
}

void show_facts(Console& console, const base::Value& interview) {
  const base::Value& facts = interview["facts"];
  console.gap();
  console.line(console.say("What came of it (no part of the score):"), Style::heading);
  console.point(console.say("{} of {} facts were told, {} of {} on needs and safety.", facts.integer_at("told"), facts.integer_at("of"), facts.integer_at("needs_told"), facts.integer_at("needs")));
  if (facts.integer_at("caused_errors") > 0) console.point(console.say("{} caused by the question.", console.say_count("{} answer was", "{} answers were", facts.integer_at("caused_errors"))));
  std::string topics;
  for (const base::Value& topic : interview["not_asked"].as_list()) topics += (topics.empty() ? "" : ", ") + topic.as_text().str();
  if (!topics.empty()) console.point(console.say("Not asked about: {}.", topics));
  for (const base::Value& contest : interview["contests"].as_list()) {
    console.point(console.say("For your instructor: action {} was read as {}, you meant {}. {}", contest.integer_at("action"), program::name_in_words(contest.text_at("read_as"), console.language()), program::name_in_words(contest.text_at("meant"), console.language()),
                              contest.text_at("words")));
  }
  console.line(console.say("How much she tells is a teaching signal of this program's model; it predicts nothing about a real conversation."), Style::quiet);
}

}  // namespace

void show_interview_words(Console& console, const session::View& view) {
  console.gap();
  console.line(console.say("Type what you say to {}, in your own words. To pick a line or offer something, type lines; to end, type close.", view.panel.text_at("person", "her")));
}

bool has_interview_report(const base::Value& debrief) {
  if (!debrief["reports"].is_list()) return false;
  const base::List& reports = debrief["reports"].as_list();
  return std::any_of(reports.begin(), reports.end(), [](const base::Value& report) { return report.text_at("kind") == "interview"; });
}

void show_interview_report(Console& console, const base::Value& debrief) {
  for (const base::Value& report : debrief["reports"].as_list()) {
    if (report.text_at("kind") != "interview") continue;
    for (const base::Value& interview : report["data"]["interviews"].as_list()) {
      console.line(interview.text_at("title"), Style::heading);
      show_profile(console, interview);
      show_best(console, interview);
      show_facts(console, interview);
      show_lines(console, interview);
    }
  }
}

}  // namespace casecraft::terminal
