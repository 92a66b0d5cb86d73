#include <fmt/format.h>

#include "base/sim_time.hpp"
#include "base/xml_text.hpp"
#include "records/report/detail/page.hpp"
#include "records/report/detail/parts.hpp"

namespace casecraft::records {
namespace {

/// A time of the report: in words where it has them, as a day of the case otherwise; empty when it has not come.
std::string case_time(const base::Language& language, const base::Value& one, const char* key, const char* words_key) {
  if (const std::string words = one.text_at(words_key); !words.empty()) return words;
  const base::Value& at = one[key];
  return at.is_integer() && at.as_integer() >= 0 ? language.say("day {}", at.as_integer() / base::kDay + 1) : std::string();
}

std::string time_or_dash(const base::Language& language, const base::Value& one, const char* key, const char* words_key) {
  const std::string words = case_time(language, one, key, words_key);
  return words.empty() ? "–" : words;
}

std::string stage(const base::Language& language, const std::string& id) {
  if (id == "sent") return language.say("no answer yet");
  if (id == "returned") return language.say("came back, and was not sent again");
  if (id == "bounced") return language.say("sent back: the wrong way or the wrong body");
  if (id == "answered") return language.say("answered");
  if (id == "refused") return language.say("refused");
  if (id == "withdrawn") return language.say("withdrawn");
  return id;
}

/// What happened to a request, as the board's history names it.
std::string happening(const base::Language& language, const std::string& what) {
  if (what == "drafted") return language.say("drafted");
  if (what == "sent") return language.say("sent");
  if (what == "withdrawn") return language.say("withdrawn");
  if (what == "reminded") return language.say("reminded");
  if (what == "refuses") return language.say("refuses");
  if (what == "answers") return language.say("answers");
  return language.say(what);
}

std::string problems_words(const base::List& problems, const base::Language& language) {
  std::string out;
  for (const base::Value& problem : problems) {
    out += prose(language.say("“{}” did not hold. {}", problem.text_at("text"), problem.text_at("why")));
    if (const std::string better = problem.text_at("better"); !better.empty()) out += labelled(language.say("Better"), better);
    if (const std::string source = problem.text_at("source"); !source.empty()) out += labelled(language.say("Source"), source, "soft");
  }
  return out;
}

/// The letter as it was first sent, field by field, with what was wanting.
std::string letter(const base::Value& request, const base::Language& language) {
  std::string fields = "<dl class=\"facts\">\n";
  std::string wanting;
  for (const base::Value& field : request.list_at("fields")) {
    const std::string words = field.text_at("words");
    fields += fact(field.text_at("label"), words.empty() ? language.say("empty").str() : words);
    if (const base::List& problems = field.list_at("problems"); !problems.empty()) wanting += labelled(language.say("Field"), field.text_at("label")) + problems_words(problems, language);
  }
  wanting += problems_words(request.list_at("problems"), language);
  if (!wanting.empty()) wanting = prose(language.say("What was wanting:")) + wanting;
  return folded(language.say("The letter as it was first sent"), fields + "</dl>\n" + wanting);
}

std::string one_request(const base::Value& request, const base::Language& language) {
  std::string out = heading(4, request.text_at("title"));
  out += labelled(language.say("Way"), request.text_at("channel")) + labelled(language.say("Standing"), stage(language, request.text_at("stage")));
  if (request["quality"].is_integer() && request.integer_at("quality") >= 0) {
    out += prose(language.say("When it was first sent, it held {} per cent of what a desk looks for.", request.integer_at("quality") / 10));
  }
  std::vector<std::vector<std::string>> rows;
  for (const base::Value& one : request.list_at("history")) rows.push_back({time_or_dash(language, one, "at", "at_words"), happening(language, one.text_at("what")), one.text_at("words")});
  if (!rows.empty()) out += table(language.say("What became of it"), {language.say("When"), language.say("What"), language.say("Words")}, rows, 3);
  if (const std::string conditions = request.text_at("conditions"); !conditions.empty()) out += labelled(language.say("Conditions of use"), conditions);
  return out + letter(request, language);
}

std::string time_line(const base::Value& board, const base::Language& language) {
  std::vector<std::vector<std::string>> rows;
  for (const base::Value& step : board.list_at("line")) {
    rows.push_back({step.text_at("text"), time_or_dash(language, step, "sent", "sent_words"), time_or_dash(language, step, "arrives", "arrives_words"), time_or_dash(language, step, "own_sent", "own_sent_words"),
                    time_or_dash(language, step, "own_arrival", "own_arrival_words")});
  }
  if (rows.empty()) return {};
  return heading(3, language.say("The time line")) + table(language.say("When each step could have been sent and answered, and when it was"),
                                                           {language.say("Step"), language.say("Best: sent"), language.say("Best: answered"), language.say("Sent"), language.say("Answered")}, rows, 5);
}

std::string data_and_safety(const base::Value& board, const base::Language& language) {
  std::vector<std::string> said;
  for (const base::Value& one : board.list_at("data")) said.push_back(fmt::format("{}: {}", one.text_at("label"), one.text_at("words")));
  std::string out = said.empty() ? "" : heading(3, language.say("The data that the case needs")) + points(said);
  const base::Value& safety = board["safety"];
  if (const std::string words = safety.text_at("words"); !words.empty()) out += heading(3, language.say("Time to safety")) + prose(words);
  return out;
}

std::string one_board(const base::Value& board, const base::Language& language) {
  std::string out = heading(2, language.say("The board: {}", board.text_at("title")));
  if (!board.bool_at("is_closed")) out += prose(language.say("The board was not closed, so nothing of it was scored."));
  out += heading(3, language.say("Requests that were sent"));
  if (board.list_at("requests").empty()) out += prose(language.say("None."));
  for (const base::Value& request : board.list_at("requests")) out += one_request(request, language);
  return out + time_line(board, language) + data_and_safety(board, language);
}

}  // namespace

std::string boards_part(const Report& report, const base::Language& language) {
  std::string out;
  for (const base::Value& kept : report.record.result["debrief"].list_at("reports")) {
    if (kept.text_at("kind") == "requests" && kept["data"].is_map()) out += one_board(kept["data"], language);
  }
  return out;
}

}  // namespace casecraft::records
