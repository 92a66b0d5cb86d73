#include "apps/program/gather_report.hpp"

#include <algorithm>
#include <set>
#include <unordered_set>
#include <vector>

#include "apps/program/form_words.hpp"
#include "apps/program/in_language.hpp"
#include "apps/program/library.hpp"
#include "apps/program/pack_languages.hpp"
#include "apps/program/sentences.hpp"

namespace casecraft::program {
namespace {

std::string weakest_competency(const base::Value& card) {
  const base::Value* weakest = nullptr;
  for (const base::Value& one : card.list_at("competencies")) {
    const bool counts = one["share"].is_text() && one.integer_at("of") > 0;
    // Shares are compared as fractions of whole points.
    if (counts && (weakest == nullptr || std::max<std::int64_t>(one.integer_at("points"), 0) * weakest->integer_at("of") < std::max<std::int64_t>(weakest->integer_at("points"), 0) * one.integer_at("of"))) weakest = &one;
  }
  return weakest == nullptr ? std::string() : weakest->text_at("name", weakest->text_at("id"));
}

/// The same exercise again until it is passed, then the first of the catalogue that is not among `passed`.
std::string next_exercise(const records::SessionRecord& record, const std::string& verdict, const std::set<std::string>& passed, const Library& library, const base::Language& language) {
  const base::Value& card = record.result["scorecard"];
  const std::string weakest = weakest_competency(card);
  if (verdict == "failed") {
    const std::string again = language.say("The same exercise with another seed, which is another case: casecraft play {}.", record.pack);
    return weakest.empty() ? again : again + " " + language.say("Look first at this competency: {}.", weakest);
  }
  for (const CatalogueEntry& entry : in_language(library.catalogue(), language.id())) {
    if (entry.problem.empty() && entry.manifest.is_scored && entry.manifest.id != record.pack && !passed.contains(entry.manifest.id)) {
      return language.say("{}: casecraft play {}.", entry.manifest.title, entry.manifest.id);
    }
  }
  return language.say("Every exercise of the catalogue has been passed under this pseudonym; another seed of any of them is another case.");
}

}  // namespace

records::Report gather_report(records::Store& store, const Library& library, const std::string& session, records::Reader reader, const base::Language& language) {
  records::Report report;
  report.record = store.session(session);
  report.rows = store.rows(report.record.id);
  report.annotations = store.annotations(report.record.id);
  report.standing = records::standing_of(report.record.result["scorecard"], report.annotations);
  report.record.result = in_language(report.record.result, language);
  report.items = records::items_of(report.record.result, report.rows, report.annotations);
  report.reader = reader;
  FormWords(store, language.id()).put(report.record, report.items);
  for (records::Item& item : report.items) {
    // What the exercise says comes in the language, as its result does; what was typed stays.
    item.title = words_in(language, item.title);
    item.why = language.shown(item.why);
  }
  std::set<std::string> passed;
  if (report.standing.verdict == "passed") passed.insert(report.record.pack);
  const std::vector<records::SessionRecord> own = report.record.pseudonym.empty() ? std::vector<records::SessionRecord>{} : store.sessions_of(report.record.pseudonym);
  const std::vector<std::string> remarked = own.empty() ? std::vector<std::string>{} : store.remarked();
  const std::unordered_set<std::string> looked_at(remarked.begin(), remarked.end());
  for (const records::SessionRecord& one : own) {
    if (one.id == report.record.id || one.state != "ended" || !one.result["scorecard"].is_map()) continue;
    const records::Standing standing = records::standing_of(one.result["scorecard"], looked_at.contains(one.id) ? store.annotations(one.id) : std::vector<records::Annotation>{});
    if (standing.verdict == "passed") passed.insert(one.pack);
    if (one.pack == report.record.pack && one.updated <= report.record.updated) report.earlier.push_back({one, standing});
  }
  std::reverse(report.earlier.begin(), report.earlier.end());
  if (reader == records::Reader::trainee) report.next = next_exercise(report.record, report.standing.verdict, passed, library, language);
  return report;
}

}  // namespace casecraft::program
