#include <fmt/format.h>

#include <iostream>
#include <iterator>

#include "base/json.hpp"
#include "records/cohort/statistics.hpp"

using namespace casecraft;

namespace {

std::vector<double> numbers(const base::List& list) {
  std::vector<double> made;
  for (const base::Value& one : list) made.push_back(one.as_number());
  return made;
}

base::Value figures_of(const base::Value& set) {
  base::Map made;
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
