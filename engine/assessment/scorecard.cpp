#include "assessment/scorecard.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace casecraft::assessment {
namespace {

/// part / whole rounded half up. Precondition: part >= 0, whole > 0.
std::int64_t rounded(std::int64_t part, std::int64_t whole) { return (2 * part + whole) / (2 * whole); }

}  // namespace

std::string_view to_string(Verdict verdict) {
  switch (verdict) {
    case Verdict::passed: return "passed";
    case Verdict::failed: return "failed";
    case Verdict::provisional: return "provisional";
    case Verdict::unfinished: return "unfinished";
  }
  return "unfinished";
}

Scorecard score(std::span<const ScoreEvent> events, std::span<const CriticalError> critical_errors, const Rubric& rubric, bool finished) {
  Scorecard card;
  card.critical_errors.assign(critical_errors.begin(), critical_errors.end());
  for (std::size_t i = 0; i < rubric.weights.size(); ++i) card.competencies.push_back({static_cast<std::uint32_t>(i), 0, 0, std::nullopt});
  for (const ScoreEvent& event : events) {
    card.competencies[event.competency].points += event.points;
    card.competencies[event.competency].of += event.of;
  }
  std::int64_t weighted = 0;
  std::int64_t weights = 0;
  bool reaches_minima = true;
  for (CompetencyScore& competency : card.competencies) {
    if (competency.of <= 0) continue;
    competency.share = std::min<std::int64_t>(rounded(std::max<std::int64_t>(competency.points, 0) * 10'000, competency.of), 10'000);
    weighted += *competency.share * rubric.weights[competency.competency];
    weights += rubric.weights[competency.competency];
    reaches_minima = reaches_minima && *competency.share >= rubric.minimum[competency.competency] * 100;
  }
  card.total = weights > 0 ? rounded(weighted, weights) : 0;
  if (!finished) return card;
  const bool has_certain = std::any_of(critical_errors.begin(), critical_errors.end(), [](const CriticalError& e) { return !e.proposed; });
  const bool has_proposed = std::any_of(critical_errors.begin(), critical_errors.end(), [](const CriticalError& e) { return e.proposed; });
  if (has_certain || card.total < rubric.pass_mark * 100 || !reaches_minima) {
    card.verdict = Verdict::failed;
  } else {
    card.verdict = has_proposed ? Verdict::provisional : Verdict::passed;
  }
  return card;
}

std::string format_share(std::int64_t hundredths) {
  if (hundredths % 100 == 0) return fmt::format("{}", hundredths / 100);
  if (hundredths % 10 == 0) return fmt::format("{}.{}", hundredths / 100, hundredths % 100 / 10);
  return fmt::format("{}.{:02}", hundredths / 100, hundredths % 100);
}

base::Value to_value(const Scorecard& card, const Framework& framework, const Rubric& rubric) {
  base::List competencies;
  for (const CompetencyScore& competency : card.competencies) {
    const Competency& known = framework.competencies[competency.competency];
    competencies.push_back(base::Map{{"id", known.id},
                                     {"name", known.name},
                                     {"points", competency.points},
                                     {"of", competency.of},
                                     {"share", competency.share ? base::Value(fmt::format("{}.{:02}", *competency.share / 100, *competency.share % 100)) : base::Value()},
                                     {"weight", rubric.weights[competency.competency]},
                                     {"minimum", rubric.minimum[competency.competency]}});
  }
  base::List errors;
  for (const CriticalError& error : card.critical_errors) {
    errors.push_back(base::Map{{"action", error.action},     {"decision", error.decision}, {"choice", error.choice},
                               {"why", error.why},           {"reference", error.reference}, {"proposed", error.proposed}});
  }
  return base::Map{{"competencies", std::move(competencies)},
                   {"total", fmt::format("{}.{:02}", card.total / 100, card.total % 100)},
                   {"pass_mark", rubric.pass_mark},
                   {"verdict", to_string(card.verdict)},
                   {"critical_errors", std::move(errors)}};
}

}  // namespace casecraft::assessment
