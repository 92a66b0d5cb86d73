#include "apps/coder/evaluation.hpp"

#include <array>
#include <cmath>

namespace casecraft::coder_program {
namespace {

using coder::kTypes;

/// A share with four decimals, or null where there is nothing to divide.
base::Value share(double part, double whole) { return whole == 0 ? base::Value() : base::Value(std::round(part / whole * 10000) / 10000); }

}  // namespace

base::Value evaluate(const coder::Coder& coder, std::span<const Example> examples) {
  std::array<std::array<std::int64_t, kTypes>, kTypes> counts{};
  std::int64_t right_two_way = 0;
  for (const Example& example : examples) {
    const coder::Coding coding = coder.code(example.utterance, {example.previous, {}, {}});
    ++counts[static_cast<std::size_t>(example.type)][static_cast<std::size_t>(coding.type)];
    const bool is_same_side = coder::is_appropriate(coding.type) == coder::is_appropriate(example.type);
    right_two_way += is_same_side && (coding.type != coder::Type::unclear || example.type == coder::Type::unclear) ? 1 : 0;
  }
  const auto all = static_cast<double>(examples.size());
  std::int64_t right = 0;
  std::int64_t abstentions = 0;
  double by_chance = 0;
  base::Map types;
  base::Map confusion;
  for (std::size_t type = 0; type < kTypes; ++type) {
    std::int64_t labelled = 0;
    std::int64_t coded = 0;
    base::Map row;
    for (std::size_t other = 0; other < kTypes; ++other) {
      labelled += counts[type][other];
      coded += counts[other][type];
      if (counts[type][other] > 0) {
        row.emplace(std::string(coder::to_string(static_cast<coder::Type>(other))), base::Value(counts[type][other]));
      }
    }
    right += counts[type][type];
    by_chance += static_cast<double>(labelled) * static_cast<double>(coded);
    const std::string name(coder::to_string(static_cast<coder::Type>(type)));
    abstentions += name == "unclear" ? coded : 0;
    if (labelled > 0 || coded > 0) {
      const auto hits = static_cast<double>(counts[type][type]);
      types.emplace(name, base::Map{{"count", base::Value(labelled)},
                                    {"precision", share(hits, static_cast<double>(coded))},
                                    {"recall", share(hits, static_cast<double>(labelled))}});
    }
    if (labelled > 0) {
      confusion.emplace(name, std::move(row));
    }
  }
  const double expected = all == 0 ? 0 : by_chance / (all * all);
  const double observed = all == 0 ? 0 : static_cast<double>(right) / all;
  return base::Map{
      {"utterances", base::Value(static_cast<std::int64_t>(examples.size()))},
      {"accuracy_types", share(static_cast<double>(right), all)},
      {"accuracy_two_way", share(static_cast<double>(right_two_way), all)},
      {"kappa", share(observed - expected, 1 - expected)},
      {"abstentions", base::Value(abstentions)},
      {"abstention_rate", share(static_cast<double>(abstentions), all)},
      {"types", std::move(types)},
      {"confusion", std::move(confusion)},
      {"model", base::Value(coder.version())},
  };
}

}  // namespace casecraft::coder_program
