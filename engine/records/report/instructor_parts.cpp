#include <fmt/format.h>

#include "base/error.hpp"
#include "base/json.hpp"
#include "base/xml_text.hpp"
#include "records/report/detail/page.hpp"
#include "records/report/detail/parts.hpp"

namespace casecraft::records {
namespace {

std::string kind_in_words(const base::Language& language, const std::string& kind) {
  if (kind == "contest") return language.say("contested");
  if (kind == "override") return language.say("verdict set by an instructor");
  if (kind == "decision") return language.say("decision of an instructor");
  if (kind == "comment") return language.say("comment");
  return kind;
}

/// Each text of a remark as "name: words": what a kind of remark holds is its own matter.
std::string body_in_words(const base::Value& body) {
  if (body.is_text()) return std::string(body.as_text());
  std::string words;
  if (body.is_map()) {
    for (const auto& [name, value] : body.as_map()) {
      if (!value.is_null()) words += fmt::format("{}{}: {}", words.empty() ? "" : "; ", name, value.is_text() ? std::string(value.as_text()) : base::to_json(value));
    }
  }
  return words;
}

}  // namespace

std::string rubric_part(const Report& report, const base::Language& language) {
  const base::Value& card = report.record.result["scorecard"];
  std::string out = heading(2, language.say("Rubric"));
  std::vector<std::vector<std::string>> rows;
  for (const base::Value& one : card.list_at("competencies")) {
    rows.push_back({one.text_at("name", one.text_at("id")), one.text_at("id"), std::to_string(one.integer_at("weight")), fmt::format("{} %", one.integer_at("minimum"))});
  }
  out += prose(language.say("The weighted total has to reach {} %; each competency its own minimum; a confirmed critical error fails whatever the total.", card.integer_at("pass_mark")));
  return out + table(language.say("Weights and minima"), {language.say("Competency"), language.say("Id"), language.say("Weight"), language.say("At least")}, rows, 2);
}

std::string remarks_part(const Report& report, const base::Language& language) {
  std::string out = heading(2, language.say("Remarks beside the journal"));
  if (report.annotations.empty()) return out + prose(language.say("There is none."));
  out += prose(language.say("A remark changes nothing in the journal; it stands beside it, with who made it and why."));
  std::vector<std::vector<std::string>> rows;
  for (const Annotation& one : report.annotations) {
    rows.push_back({one.number == 0 ? language.say("the session").str() : language.say("action {}", one.number), kind_in_words(language, one.kind), one.author.empty() ? std::string("–") : author_in_words(language, one.author),
                    body_in_words(one.body), plain_time(one.wall_time), signer_in_words(language, one)});
  }
  return out + table(language.say("Remarks, oldest first"), {language.say("About"), language.say("Kind"), language.say("Author"), language.say("What, and why"), language.say("When"), language.say("Signed by")}, rows, 6);
}

}  // namespace casecraft::records
