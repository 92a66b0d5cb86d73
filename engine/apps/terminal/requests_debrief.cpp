#include "apps/terminal/requests_debrief.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "apps/terminal/words.hpp"
#include "base/sim_time.hpp"

namespace casecraft::terminal {
namespace {

void board_part(Console& console, std::string_view title) {
  console.gap();
  console.line(title, Style::heading);
}

/// A time of the report: in words where it has them, as a day of the case otherwise; empty when it has not come.
std::string time_of(const base::Language& language, const base::Value& one, std::string_view key, std::string_view words_key) {
  if (const std::string words = one.text_at(words_key); !words.empty()) return words;
  const base::Value& at = one[key];
  return at.is_integer() && at.as_integer() >= 0 ? language.say("day {}", at.as_integer() / base::kDay + 1) : std::string();
}

std::string sent_and_answered(const base::Language& language, const std::string& sent, const std::string& answered) {
  if (sent.empty()) return language.say("not sent");
  return answered.empty() ? language.say("sent {}; no answer", sent) : language.say("sent {}; answered {}", sent, answered);
}

void show_measures(Console& console, const base::Value& board) {
  if (board.list_at("measures").empty()) return;
  board_part(console, console.say("What it counted"));
  for (const base::Value& measure : board.list_at("measures")) {
    console.line(console.say("{}: {} of {} points. {}", measure.text_at("text"), measure.integer_at("points"), measure.integer_at("of"), measure.text_at("words")));
  }
}

void show_line(Console& console, const base::Value& board) {
  if (board.list_at("line").empty()) return;
  board_part(console, console.say("The best time line, and yours"));
  std::size_t number = 0;
  for (const base::Value& step : board.list_at("line")) {
    console.item(++number, step.text_at("text"));
    console.verbatim(console.say("Best: {}.", sent_and_answered(console.language(), time_of(console.language(), step, "sent", "sent_words"), time_of(console.language(), step, "arrives", "arrives_words"))));
    const std::string own = sent_and_answered(console.language(), time_of(console.language(), step, "own_sent", "own_sent_words"), time_of(console.language(), step, "own_arrival", "own_arrival_words"));
    const std::int64_t request = step.integer_at("request");
    console.verbatim(request > 0 ? console.say("Yours, request {}: {}.", request, own) : console.say("Yours: {}.", own));
  }
}

void show_problem(Console& console, const base::Value& problem) {
  console.verbatim(console.say("\u201C{}\u201D did not hold. {}", problem.text_at("text"), problem.text_at("why")));
  if (const std::string better = problem.text_at("better"); !better.empty()) console.verbatim(console.say("Better: {}", better));
  if (const std::string source = problem.text_at("source"); !source.empty()) console.verbatim(console.say("Source: {}.", source));
}

std::string_view stage_in_debrief(const base::Language& language, std::string_view stage) {
  if (stage == "sent") return language.say("no answer yet");
  if (stage == "returned") return language.say("came back, and was not sent again");
  if (stage == "bounced") return language.say("sent back: the wrong way or the wrong body");
  return stage;
}

void show_one_request(Console& console, const base::Value& request) {
  console.gap();
  console.line(fmt::format("{}: {}; {}.{}", request.text_at("title"), request.text_at("channel"), stage_in_debrief(console.language(), request.text_at("stage")),
                           request["quality"].is_integer() && request.integer_at("quality") >= 0 ? console.say(" When it was first sent, it held {} per cent of what a desk looks for.", request.integer_at("quality") / 10) : std::string()));
  const base::List& history = request.list_at("history");
  for (const base::Value& one : history) console.point(fmt::format("{}: {}", time_of(console.language(), one, "at", "at_words"), one.text_at("what")));
  std::string good;
  for (const base::Value& field : request.list_at("fields")) {
    if (field.list_at("problems").empty()) {
      good += fmt::format("{}{}", good.empty() ? "" : "; ", field.text_at("label"));
      continue;
    }
    const std::string words = field.text_at("words");
    console.line(fmt::format("{}: {}", field.text_at("label"), words.empty() ? std::string("empty") : words));
    for (const base::Value& problem : field.list_at("problems")) show_problem(console, problem);
  }
  if (!request.list_at("problems").empty()) console.line(console.say("The whole"));
  for (const base::Value& problem : request.list_at("problems")) show_problem(console, problem);
  if (!good.empty()) console.line(console.say("Nothing was missed in: {}.", good));
  if (const std::string conditions = request.text_at("conditions"); !conditions.empty()) console.line(console.say("Conditions of use: {}", conditions));
}

void show_requests_sent(Console& console, const base::Value& board) {
  board_part(console, console.say("Your requests, field by field"));
  if (board.list_at("requests").empty()) console.line(console.say("You sent none."));
  for (const base::Value& request : board.list_at("requests")) show_one_request(console, request);
}

void show_data(Console& console, const base::Value& board) {
  if (board.list_at("data").empty()) return;
  board_part(console, console.say("The data that the case needs"));
  for (const base::Value& one : board.list_at("data")) {
    const std::int64_t kept_by = one.integer_at("kept_by");
    std::string words = one.text_at("words");
    if (words.empty()) {
      const std::string obtained = time_of(console.language(), one, "obtained", "obtained_words");
      words = !obtained.empty() ? console.say("in the file since {}", obtained) : one.bool_at("lost") ? console.say("deleted {}", time_of(console.language(), one, "ends", "ends_words")) : console.say("not obtained").str();
    }
    const bool is_unkept = one.bool_at("lost") && kept_by == 0;
    console.line(fmt::format("{}: {}{}", one.text_at("label"), sentence(words), kept_by > 0 ? console.say(" Request {} had it kept.", kept_by) : is_unkept ? console.say(" Nobody had asked for it to be kept.").str() : std::string()));
  }
}

void show_goodwill(Console& console, const base::Value& board) {
  if (board.list_at("goodwill").empty()) return;
  board_part(console, console.say("How those whom you asked think of you, from 0 to 100"));
  for (const base::Value& body : board.list_at("goodwill")) {
    console.line(console.say("{}: {} at the start, {} now", body.text_at("body"), body.integer_at("from"), body.integer_at("to")));
    for (const base::Value& one : body.list_at("log")) {
      const std::int64_t change = one.integer_at("change");
      const std::string when = time_of(console.language(), one, "time", "time_words");
      console.verbatim(fmt::format("{} {}: {}{}", change < 0 ? console.say("minus") : console.say("plus"), change < 0 ? -change : change, sentence(one.text_at("why")), when.empty() ? "" : fmt::format(" {}.", when)));
    }
  }
}

void show_safety(Console& console, const base::Value& board) {
  const base::Value& safety = board["safety"];
  const std::string words = safety.text_at("words");
  if (words.empty()) return;
  board_part(console, console.say("Time to safety"));
  console.line(words);
  if (const std::string at = time_of(console.language(), safety, "at", "at_words"); !at.empty()) console.line(console.say("That was {}.", at));
}

}  // namespace

bool has_requests_report(const base::Value& debrief) {
  const base::List& reports = debrief.list_at("reports");
  return std::any_of(reports.begin(), reports.end(), [](const base::Value& report) { return report.text_at("kind") == "requests" && report["data"].is_map(); });
}

void show_requests_report(Console& console, const base::Value& debrief) {
  for (const base::Value& report : debrief.list_at("reports")) {
    if (report.text_at("kind") != "requests" || !report["data"].is_map()) continue;
    const base::Value& board = report["data"];
    console.gap();
    console.line(board.text_at("title"), Style::heading);
    if (!board.bool_at("is_closed")) console.line(console.say("The board was not closed, so nothing of it was scored."), Style::notice);
    show_safety(console, board);
    show_measures(console, board);
    show_line(console, board);
    show_requests_sent(console, board);
    show_data(console, board);
    show_goodwill(console, board);
  }
}

}  // namespace casecraft::terminal
