#include <fmt/format.h>

#include <algorithm>

#include "records/marking/sources.hpp"
#include "records/report/detail/page.hpp"
#include "records/report/detail/parts.hpp"

namespace casecraft::records {
namespace {

/// Where a critical error happened, in words: the conversation or the desk, or else the decision of the action or of the scene.
std::string title_of(const base::Value& debrief, const base::Value& error, const base::Language& language) {
  const std::string id = error.text_at("decision");
  for (const base::Value& report : debrief.list_at("reports")) {
    for (const char* places : {"interviews", "desks"}) {
      for (const base::Value& one : report["data"].list_at(places)) {
        if (one.text_at("id") == id && !one.text_at("title").empty()) return one.text_at("title");
      }
    }
  }
  std::string same_place;
  for (const base::Value& one : debrief.list_at("decisions")) {
    const std::string title = one.text_at("title");
    if (one.text_at("decision") != id || title.empty()) continue;
    if (one.integer_at("action") == error.integer_at("action")) return title;
    if (same_place.empty()) same_place = title;
  }
  return same_place.empty() ? id_in_words(language, id) : same_place;
}

/// What was said in a conversation at an action; empty elsewhere.
std::string line_at(const base::Value& debrief, std::int64_t action) {
  for (const base::Value& report : debrief.list_at("reports")) {
    for (const base::Value& interview : report["data"].list_at("interviews")) {
      for (const base::Value& line : interview.list_at("lines")) {
        if (line.integer_at("action") == action) return line.text_at("text");
      }
    }
  }
  return {};
}

/// What an instructor decided of a critical error that was read from typed words; nothing while it waits.
const Item* decision_on(const Report& report, const base::Value& error) {
  const std::string key = error.text_at("decision") + "/" + error.text_at("choice");
  for (const Item& item : report.items) {
    if (item.about == About::critical && item.action == error.integer_at("action") && item.key == key && !item.decision.empty()) return &item;
  }
  return nullptr;
}

/// Critical errors of one kind at one place, which are told once.
struct SameErrors {
  std::string title, why, reference;
  std::vector<const base::Value*> errors;
};

std::vector<SameErrors> same_errors(const Report& report, const base::Language& language) {
  std::vector<SameErrors> groups;
  for (const base::Value& error : report.record.result["scorecard"].list_at("critical_errors")) {
    SameErrors fresh{title_of(report.record.result["debrief"], error, language), error.text_at("why"), error.text_at("reference"), {}};
    auto group = std::find_if(groups.begin(), groups.end(), [&](const SameErrors& one) { return one.title == fresh.title && one.why == fresh.why && one.reference == fresh.reference; });
    if (group == groups.end()) group = groups.insert(groups.end(), std::move(fresh));
    group->errors.push_back(&error);
  }
  return groups;
}

/// The lines of a conversation that they were, with what was decided of each; the same line again and again stands once.
std::string lines_of(const SameErrors& group, const Report& report, const base::Language& language) {
  std::vector<std::pair<std::string, std::int64_t>> lines;   // With how often.
  bool is_waiting = false;
  for (const base::Value* error : group.errors) {
    const std::string said = line_at(report.record.result["debrief"], error->integer_at("action"));
    const Item* decided = error->bool_at("proposed") ? decision_on(report, *error) : nullptr;
    is_waiting = is_waiting || (error->bool_at("proposed") && decided == nullptr);
    std::string line = said.empty() ? "" : prose(fmt::format("“{}”", said));
    if (decided != nullptr) line += labelled(decision_in_words(language, decided->decision), signed_reason(language, {decided->author, decided->signer, decided->wall_time, decided->reason}));
    if (line.empty()) continue;
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const auto& one) { return one.first == line; });
    if (same == lines.end()) lines.emplace_back(std::move(line), 1);
    else ++same->second;
  }
  std::string out = lines.empty() ? "" : "<ul>\n";
  for (const auto& [line, count] : lines) out += "<li>" + line + (count > 1 ? prose(language.say_count("{} time", "{} times", count)) : "") + "</li>\n";
  if (!lines.empty()) out += "</ul>\n";
  if (is_waiting) out += prose(language.say("This was read from words that were typed, so an instructor confirms or overturns it."));
  return out;
}

}  // namespace

std::string critical_part(const Report& report, const base::Language& language) {
  const base::List& errors = report.record.result["scorecard"].list_at("critical_errors");
  std::string out = heading(2, language.say("Critical errors"));
  if (errors.empty()) return out + prose(language.say("There was none."));
  out += prose(language.say("One of these is enough not to pass, whatever the total, because of what it can do to a person."));
  for (const SameErrors& group : same_errors(report, language)) {
    out += "<div class=\"keep\">\n" + labelled(group.title, group.why, "bad") + lines_of(group, report, language);
    if (!group.reference.empty()) out += labelled(language.say("Reference"), reference_of(report.record.result["debrief"], group.reference), "soft");
    out += "</div>\n";
  }
  return out;
}

}  // namespace casecraft::records
