#include <fmt/format.h>

#include "records/report/detail/page.hpp"
#include "records/report/detail/parts.hpp"

namespace casecraft::records {
namespace {

std::string party(const base::Value& one) { return fmt::format("{} {}", one.text_at("party"), one.text_at("name")); }

std::string figures(const base::Value& desk, const base::Language& language) {
  std::vector<std::vector<std::string>> rows;
  rows.push_back({language.say("People of the plan who were found"), language.say("{} of {}", desk["people"].integer_at("found"), desk["people"].integer_at("of"))});
  const auto add = [&](const char* key, std::string_view name) { rows.push_back({std::string(name), desk[key].is_text() ? desk.text_at(key) : language.say("nothing to work it out from").str()}); };
  add("precision", language.say("Precision (flags that are right)"));
  add("recall", language.say("Recall (people who were found)"));
  add("f1", language.say("F1 (both in one)"));
  add("brier", language.say("Brier score of the confidence (0 is best, 0.250 is fifty per cent everywhere)"));
  return table(language.say("Findings in figures"), {language.say("Figure"), language.say("Value")}, rows, 1);
}

std::string truth_of(const base::Value& flag, const base::Language& language) {
  if (!flag.bool_at("is_right")) return language.say("wrong: not part of it");
  return flag.text_at("truth") == flag.text_at("role") ? language.say("right").str() : language.say("part of it, but as {}", flag.text_at("truth"));
}

/// What was put forward against somebody, and what it was worth.
std::string grounds_of(const base::Value& flag, const base::Language& language) {
  std::vector<std::string> said;
  for (const base::Value& ground : flag.list_at("grounds")) said.push_back(fmt::format("{} ({}): {}", ground.text_at("label"), ground.text_at("verdict"), ground.text_at("words")));
  for (const base::Value& against : flag.list_at("speaks_against")) {
    if (against.is_text()) said.push_back(language.say("against it: {}", against.as_text().view()));
  }
  return points(said);
}

std::string flags(const base::Value& desk, const base::Language& language) {
  std::string out = heading(3, language.say("Flags"));
  if (desk.list_at("flags").empty()) return out + prose(language.say("Nobody was flagged."));
  std::vector<std::vector<std::string>> rows;
  std::string grounds;
  for (const base::Value& flag : desk.list_at("flags")) {
    rows.push_back({party(flag), flag.text_at("role"), fmt::format("{} %", flag.integer_at("confidence")), truth_of(flag, language)});
    if (const std::string said = grounds_of(flag, language); !said.empty()) grounds += prose(party(flag)) + said;
  }
  out += table(language.say("Who was flagged, and what was true of them"), {language.say("Party"), language.say("Flagged as"), language.say("Sure"), language.say("In truth")}, rows, 4);
  return out + (grounds.empty() ? "" : folded(language.say("The grounds of each flag"), grounds));
}

std::string missed(const base::Value& desk, const base::Language& language) {
  std::vector<std::string> said;
  for (const base::Value& one : desk.list_at("missed")) {
    said.push_back(fmt::format("{}: {}{}", party(one), one.text_at("role"), one.text_at("network").empty() ? "" : language.say(", network {}", one.text_at("network"))));
  }
  std::string out;
  if (!desk.list_at("wrongly_flagged").empty()) {
    std::vector<std::string> honest;
    for (const base::Value& one : desk.list_at("wrongly_flagged")) honest.push_back(fmt::format("{}: {}", party(one), one.text_at("apart")));
    out += heading(3, language.say("Honest people who were flagged, and what tells them apart")) + points(honest);
  }
  return out + heading(3, language.say("Who was missed")) + (said.empty() ? prose(language.say("Nobody.")) : points(said));
}

std::string files(const base::Value& desk, const base::Language& language) {
  std::string out = heading(3, language.say("Files that were opened"));
  std::vector<std::vector<std::string>> rows;
  for (const base::Value& one : desk.list_at("opened")) rows.push_back({party(one), one.text_at("basis"), one.text_at("words")});
  out += rows.empty() ? prose(language.say("None.")) : table(language.say("Files, and whether the basis carries them"), {language.say("Party"), language.say("Basis"), language.say("Was it sound?")}, rows, 3);
  if (const std::string safety = desk["safety"].text_at("words"); !safety.empty()) out += heading(3, language.say("Time to safety")) + prose(safety);
  return out;
}

std::string what_the_report_holds(const base::Value& desk, const base::Language& language) {
  if (desk.list_at("report").empty()) return {};
  std::vector<std::vector<std::string>> rows;
  for (const base::Value& one : desk.list_at("report")) rows.push_back({one.text_at("text"), one.bool_at("found") ? language.say("there") : language.say("not there"), one.text_at("words")});
  return heading(3, language.say("What the report holds")) + table(language.say("What a reader of the report needs"), {language.say("What"), language.say("Is it there?"), language.say("Why")}, rows, 3);
}

std::string path(const base::Value& desk, const base::Language& language) {
  if (desk.list_at("path").empty()) return {};
  std::string steps = "<ol>\n";
  for (const base::Value& step : desk.list_at("path")) steps += "<li>" + prose(step.text_at("text")) + "</li>\n";
  return folded(language.say("The fastest sound path"), steps + "</ol>\n");
}

std::string one_desk(const base::Value& desk, const base::Language& language) {
  std::string out = heading(2, language.say("The desk: {}", desk.text_at("title")));
  if (!desk.bool_at("is_closed")) out += prose(language.say("The desk was not closed, so nothing of it was scored."));
  return out + figures(desk, language) + flags(desk, language) + missed(desk, language) + files(desk, language) + what_the_report_holds(desk, language) + path(desk, language);
}

}  // namespace

std::string desks_part(const Report& report, const base::Language& language) {
  std::string out;
  for (const base::Value& kept : report.record.result["debrief"].list_at("reports")) {
    if (kept.text_at("kind") != "tracing") continue;
    for (const base::Value& desk : kept["data"].list_at("desks")) out += one_desk(desk, language);
  }
  return out;
}

}  // namespace casecraft::records
