#include <fmt/format.h>

#include <iostream>
#include <iterator>

#include "base/json.hpp"
#include "records/cohort/cohort.hpp"
#include "records/cohort/statistics.hpp"

using namespace casecraft;

namespace {

std::vector<double> numbers(const base::List& list) {
  std::vector<double> made;
  for (const base::Value& one : list) made.push_back(one.as_number());
  return made;
}

/// The item analysis of `attempts`: of each person what was taken in turn, as [decision, option, points, best]; "hub" is one.
base::Value items_of(const base::Value& attempts) {
  std::vector<records::Outcome> outcomes;
  for (const base::Value& attempt : attempts.as_list()) {
    records::Outcome& one = outcomes.emplace_back();
    one.session = one.pseudonym = fmt::format("person {}", outcomes.size());
    one.pack = "pack";
    one.knows_points = true;
    for (const base::Value& taken : attempt.as_list()) {
      const base::List& parts = taken.as_list();
      records::OutcomeDecision& decision = one.decisions.emplace_back();
      decision.number = static_cast<std::int64_t>(one.decisions.size());
      decision.decision = parts[0].as_text().str();
      decision.taken = parts[1].as_text().str();
      decision.points = parts[2].as_integer();
      decision.best = parts[3].as_integer();
    }
  }
  records::CohortRequest request;
  request.words["pack"].decisions["hub"].is_hub = true;
  base::Map made;
  const records::Cohort cohort = records::cohort_of(std::move(outcomes), {}, request);
  for (const records::DecisionFigures& decision : cohort.exercises.at(0).decisions) {
    base::Map taken;
    for (const records::OptionFigures& option : decision.options) taken[option.id] = option.share;
    made[decision.id] = base::Map{{"met", decision.met},
                                  {"taken", std::move(taken)},
                                  {"points", decision.points_share ? base::Value(*decision.points_share) : base::Value()},
                                  {"discrimination", decision.discrimination ? base::Value(*decision.discrimination) : base::Value()}};
  }
  return made;
}

base::Value figures_of(const base::Value& set) {
  base::Map made;
  made["items"] = items_of(set["attempts"]);
  const records::Spread spread = records::spread(numbers(set.list_at("values")));
  made["spread"] = base::List{spread.mean, spread.deviation, spread.least, spread.lower_quartile, spread.median, spread.upper_quartile, spread.most};
  const records::Rate rate = records::rate(set.integer_at("hits"), set.integer_at("of"));
  made["rate"] = base::List{rate.share, rate.interval.low, rate.interval.high};
  const std::optional<double> correlation = records::correlation(numbers(set.list_at("one")), numbers(set.list_at("other")));
  made["correlation"] = correlation ? base::Value(*correlation) : base::Value();
  std::vector<std::vector<double>> scores;
  for (const base::Value& row : set.list_at("scores")) scores.push_back(numbers(row.as_list()));
  const std::optional<records::Alpha> alpha = records::cronbach(scores);
  if (alpha) made["alpha"] = base::List{alpha->alpha, alpha->interval.low, alpha->interval.high};
  return made;
}

}  // namespace

/// Reads data sets as JSON on standard input and prints their figures, for against_scipy.py.
int main() {
  const std::string text{std::istreambuf_iterator<char>(std::cin), {}};
  base::List figures;
  const base::Value sets = base::parse_json(text, "data sets");
  for (const base::Value& set : sets.as_list()) figures.push_back(figures_of(set));
  // As the program prints them would round: the peer compares to 1e-9.
  const auto print = [](const auto& self, const base::Value& value) -> std::string {
    if (value.is_number()) return fmt::format("{:.17g}", value.as_number());
    std::string words;
    if (value.is_list()) {
      for (const base::Value& one : value.as_list()) words += (words.empty() ? "" : ",") + self(self, one);
      return "[" + words + "]";
    }
    if (!value.is_map()) return "null";
    for (const auto& [key, one] : value.as_map()) words += fmt::format("{}\"{}\":{}", words.empty() ? "" : ",", key, self(self, one));
    return "{" + words + "}";
  };
  std::cout << print(print, base::Value(std::move(figures))) << '\n';
  return 0;
}
