#include <fmt/format.h>

#include <algorithm>

#include "base/xml_text.hpp"
#include "records/report/detail/page.hpp"
#include "records/report/detail/parts.hpp"

namespace casecraft::records {
namespace {

/// In quotation marks, unless it brings its own.
std::string quoted(const std::string& words) { return words.starts_with("“") ? words : fmt::format("“{}”", words); }

std::string speaker(const Report& report, const base::Language& language) {
  return report.reader == Reader::instructor ? language.say("The trainee") : language.say("You");
}

std::string read_as(const base::Value& line, const base::Language& language) {
  std::string words = language.say("Read as {}", id_in_words(language, line.text_at("type")));
  words += line.bool_at("picked") ? language.say(", picked").str() : language.say(", {} % sure", (line.integer_at("confidence") + 5) / 10);
  if (const std::string reasons = joined_texts(line.list_at("reasons")); !reasons.empty()) words += language.say(". By: {}", reasons);
  return words.ends_with('.') ? words : words + ".";
}

std::string soft(std::string_view words) { return fmt::format("<p class=\"soft\">{}</p>\n", base::xml_text(words)); }

/// One thing that was said or done, how it was read, what it did and what came back.
std::string line_of_talk(const Report& report, const base::Value& line, const std::string& person, const base::Language& language) {
  const bool is_act = line.text_at("type") == "act";
  std::string out = "<li>" + labelled(speaker(report, language), is_act ? line.text_at("act") : quoted(line.text_at("text")));
  if (!is_act) out += soft(read_as(line, language));
  if (const std::string critical = line.text_at("critical"); !critical.empty()) {
    const std::string name = id_in_words(language, critical);
    out += line.bool_at("picked") ? labelled(language.say("Critical error"), name, "bad") : labelled(language.say("Proposed critical error"), name, "bad");
  }
  if (const std::string effect = line.text_at("effect"); !effect.empty()) out += labelled(language.say("What it did"), effect);
  if (const std::string reply = line.text_at("reply"); !reply.empty()) out += labelled(person, reply);
  if (!line.text_at("caused_error").empty()) out += soft(language.say("Caused by the question: part of this answer came from your words and not from memory. It is no fault of the person."));
  const base::Value& state = line["state"];
  if (state.is_map()) {
    out += soft(language.say("Then, in per cent: trust {}, distress {}, fatigue {}, control {}.", state.integer_at("trust"), state.integer_at("distress"), state.integer_at("fatigue"), state.integer_at("control")));
  }
  return out + "</li>\n";
}

std::string profile(const base::Value& interview, const base::Language& language) {
  std::vector<std::vector<std::string>> rows;
  if (interview["profile"].is_map()) {
    std::vector<std::pair<std::int64_t, std::string>> counts;
    for (const auto& [type, count] : interview["profile"].as_map()) {
      if (count.is_integer()) counts.emplace_back(count.as_integer(), id_in_words(language, type));
    }
    std::stable_sort(counts.begin(), counts.end(), [](const auto& one, const auto& other) { return one.first > other.first; });
    for (const auto& [count, type] : counts) rows.push_back({type, std::to_string(count)});
  }
  return rows.empty() ? "" : table(language.say("What was said, by type"), {language.say("Kind of line"), language.say("Lines")}, rows, 1);
}

std::string best_and_weakest(const base::Value& interview, const base::Language& language) {
  std::string out;
  std::vector<std::string> best;
  for (const base::Value& line : interview.list_at("best")) best.push_back(quoted(line.text_at("text")));
  if (!best.empty()) out += heading(3, language.say("The best lines")) + points(best);
  if (interview.list_at("weakest").empty()) return out;
  out += heading(3, language.say("Lines to say in another way"));
  for (const base::Value& line : interview.list_at("weakest")) {
    out += prose(quoted(line.text_at("text")));
    if (const std::string why = line.text_at("why"); !why.empty()) out += labelled(language.say("What it did"), why);
    out += labelled(language.say("Better at this moment"), line.text_at("better"));
  }
  return out;
}

std::string what_came_of_it(const base::Value& interview, const base::Language& language) {
  const base::Value& facts = interview["facts"];
  if (!facts.is_map()) return {};
  std::vector<std::string> said{language.say("{} of {} facts were told, {} of {} on needs and safety.", facts.integer_at("told"), facts.integer_at("of"), facts.integer_at("needs_told"), facts.integer_at("needs"))};
  if (const std::int64_t caused = facts.integer_at("caused_errors"); caused > 0) {
    said.push_back(language.say_count("{} error in the account was caused by a question.", "{} errors in the account were caused by questions.", caused));
  }
  if (const std::string topics = joined_texts(interview.list_at("not_asked")); !topics.empty()) said.push_back(language.say("Not asked about: {}.", topics));
  if (interview.integer_at("stopped") != 0) {
    said.push_back(language.say("{} ended the conversation. That is a right, and costs nothing by itself.", interview.text_at("person", language.say("The person"))));
  }
  return heading(3, language.say("What came of it (no part of the score)")) + points(said);
}

std::string one_interview(const Report& report, const base::Value& interview, const base::Language& language) {
  const std::string person = interview.text_at("person", language.say("The person"));
  const base::List& lines = interview.list_at("lines");
  std::string out = heading(2, language.say("The conversation with {}", person));
  if (const std::string title = interview.text_at("title"); !title.empty()) out += prose(title);
  out += profile(interview, language) + best_and_weakest(interview, language) + what_came_of_it(interview, language) + heading(3, language.say("Line by line"));
  std::string talk = "<ol class=\"talk\">\n";
  for (const base::Value& line : lines) talk += line_of_talk(report, line, person, language);
  out += folded(language.say_count("The transcript, {} line", "The transcript, {} lines", static_cast<std::int64_t>(lines.size())), talk + "</ol>\n");
  return out + soft(language.say("{} is invented, and answers as this program's model does; it predicts nothing about a real conversation.", person));
}

}  // namespace

std::string interviews_part(const Report& report, const base::Language& language) {
  std::string out;
  for (const base::Value& kept : report.record.result["debrief"].list_at("reports")) {
    if (kept.text_at("kind") != "interview") continue;
    for (const base::Value& interview : kept["data"].list_at("interviews")) {
      if (!interview.list_at("lines").empty()) out += one_interview(report, interview, language);
    }
  }
  return out;
}

}  // namespace casecraft::records
