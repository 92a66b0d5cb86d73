#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>

#include "authoring/checks.hpp"

namespace casecraft::authoring {
namespace {

constexpr std::size_t kFewest = 8;      ///< Decisions from which on a habit can be told from chance.
constexpr double kHabit = 0.6;          ///< A share above which it is a habit …
constexpr double kChance = 0.05;        ///< … if chance gives as many in fewer than these cases.

/// A scored decision between choices of different worth.
struct Decision {
  std::string place;
  double chance{0};            ///< Of a best choice for somebody who draws one.
  bool is_longest{false}, is_first{false}, is_last{false};   ///< Where a best one stands.
};

std::int64_t worth(const Way& choice) { return choice.is_critical ? std::numeric_limits<std::int64_t>::min() : choice.points(); }

std::size_t length(const Way& choice) {
  const std::string words = without_marks(choice.label);
  return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::optional<Decision> decision_at(const Place& place) {
  const std::vector<const Way*> choices = choices_of(place);
  // At a hub one does one thing after the other.
  if (place.is_hub || choices.size() < 2) return std::nullopt;
  if (std::any_of(choices.begin(), choices.end(), [](const Way* one) { return one->label.empty(); })) return std::nullopt;
  const auto [least, best] = std::minmax_element(choices.begin(), choices.end(), [](const Way* a, const Way* b) { return worth(*a) < worth(*b); });
  if (worth(**least) == worth(**best)) return std::nullopt;
  const std::int64_t most = worth(**best);
  const auto count = std::count_if(choices.begin(), choices.end(), [&](const Way* one) { return worth(*one) == most; });
  const Way* longest = *std::max_element(choices.begin(), choices.end(), [](const Way* a, const Way* b) { return length(*a) < length(*b); });
  return Decision{place.id, static_cast<double>(count) / static_cast<double>(choices.size()), worth(*longest) == most, worth(*choices.front()) == most, worth(*choices.back()) == most};
}

/// How often chance gives `hits` or more of these decisions: the sum of independent draws, each with its own share (Poisson's binomial), exactly.
double by_chance(const std::vector<Decision>& decisions, std::size_t hits) {
  std::vector<double> exactly{1.0};
  for (const Decision& one : decisions) {
    exactly.push_back(0.0);
    for (std::size_t k = exactly.size() - 1; k > 0; --k) exactly[k] = exactly[k] * (1.0 - one.chance) + exactly[k - 1] * one.chance;
    exactly[0] *= 1.0 - one.chance;
  }
  double sum = 0.0;
  for (std::size_t k = hits; k < exactly.size(); ++k) sum += exactly[k];
  return std::min(sum, 1.0);
}

std::size_t hits(const std::vector<Decision>& decisions, bool Decision::* where) {
  return static_cast<std::size_t>(std::count_if(decisions.begin(), decisions.end(), [&](const Decision& one) { return one.*where; }));
}

/// The places where a best choice stands so, for an author who has to change some.
std::string places_of(const std::vector<Decision>& decisions, bool Decision::* where) {
  std::vector<std::string> names;
  for (const Decision& one : decisions) {
    if (one.*where) names.push_back(one.place);
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

bool is_habit(const std::vector<Decision>& decisions, std::size_t hits) {
  return static_cast<double>(hits) > kHabit * static_cast<double>(decisions.size()) && by_chance(decisions, hits) < kChance;
}

}  // namespace

void check_bias(const PackUnderCheck& pack, base::Diagnostics& diagnostics) {
  std::vector<Decision> decisions;
  for (const Place& place : pack.outline.places) {
    if (const auto decision = decision_at(place)) decisions.push_back(*decision);
  }
  if (decisions.size() < kFewest) return;
  const std::size_t longest = hits(decisions, &Decision::is_longest), first = hits(decisions, &Decision::is_first), last = hits(decisions, &Decision::is_last);
  double expected = 0.0;
  for (const Decision& one : decisions) expected += one.chance;
  diagnostics.info("choice.bias", pack.whole(), fmt::format("in {} scored decisions the longest choice is a best one {} times, the first {} times, the last {} times; chance gives {:.1f}", decisions.size(), longest, first, last, expected));
  const auto percent = [&](std::size_t count) { return (100 * count + decisions.size() / 2) / decisions.size(); };
  if (is_habit(decisions, longest)) {
    diagnostics.warning("choice.longest-best", pack.whole(), fmt::format("in {} of {} scored decisions ({} %) the longest choice is a best one; chance gives {:.1f}", longest, decisions.size(), percent(longest), expected),
                        fmt::format("shorten good choices, or give wrong ones the reasons that a person would have for them; they are at {}", places_of(decisions, &Decision::is_longest)));
  }
  for (const auto& [where, stands] : {std::pair("first", &Decision::is_first), std::pair("last", &Decision::is_last)}) {
    const std::size_t count = hits(decisions, stands);
    if (!is_habit(decisions, count)) continue;
    diagnostics.warning("choice.position-best", pack.whole(), fmt::format("in {} of {} scored decisions ({} %) the {} choice is a best one; chance gives {:.1f}", count, decisions.size(), percent(count), where, expected),
                        fmt::format("change the order of the choices, ids stay as they are; they are at {}", places_of(decisions, stands)));
  }
}

}  // namespace casecraft::authoring
