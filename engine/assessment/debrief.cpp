#include "assessment/debrief.hpp"

namespace casecraft::assessment {
namespace {

base::Value reference_value(const base::Text& id, const References& references) {
  const Reference* reference = references.find(id);
  if (reference == nullptr) return {};
  return base::Map{{"id", reference->id},           {"document", reference->document}, {"section", reference->section}, {"year", static_cast<std::int64_t>(reference->year)},
                   {"locator", reference->locator}, {"note", reference->note}};
}

}  // namespace

base::Value to_value(const Debrief& debrief, const Framework& framework, const Rubric& rubric, const References& references) {
  base::List decisions;
  for (const DecisionRecord& record : debrief.decisions) {
    decisions.push_back(base::Map{{"action", record.action},
                                  {"time", record.time},
                                  {"decision", record.decision},
                                  {"title", record.title},
                                  {"choice", record.choice},
                                  {"taken", record.taken},
                                  {"why", record.why},
                                  {"reference", reference_value(record.reference, references)},
                                  {"better", record.better},
                                  {"better_why", record.better_why},
                                  {"points", record.points},
                                  {"of", record.of},
                                  {"duty", record.is_duty},
                                  {"critical", record.is_critical}});
  }
  base::List untried;
  for (const Untried& option : debrief.untried) {
    untried.push_back(base::Map{{"decision", option.decision},
                                {"title", option.title},
                                {"choice", option.choice},
                                {"label", option.label},
                                {"why", option.why},
                                {"reference", reference_value(option.reference, references)}});
  }
  base::List reports;
  for (const ActivityReport& report : debrief.reports) reports.push_back(base::Map{{"kind", report.kind}, {"data", report.data}});
  return base::Map{{"ending", base::Map{{"id", debrief.ending}, {"title", debrief.ending_title}, {"text", debrief.ending_text}}},
                   {"scorecard", to_value(debrief.scorecard, framework, rubric)},
                   {"decisions", std::move(decisions)},
                   {"untried", std::move(untried)},
                   {"reports", std::move(reports)},
                   {"hints", debrief.hints},
                   {"rewinds", debrief.rewinds}};
}

}  // namespace casecraft::assessment
