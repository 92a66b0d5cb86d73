#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

#include "base/language.hpp"
#include "records/cohort/detail/decisions.hpp"

namespace casecraft::records {
namespace {

/// What was gathered of one decision; one entry for each first attempt that came to it. Beside it how many of them are of people who can be told apart: those with a pseudonym.
struct Gathered {
  std::string_view id;
  bool is_hub{false};
  std::vector<double> seconds, places;
  std::int64_t people{0};
  std::vector<double> points, rest;     ///< Of those whose points are known: of this decision, and of all others.
  std::int64_t people_with_points{0};
  std::vector<double> shares;           ///< Of those of them who could earn something here.
  std::int64_t people_with_shares{0};
  std::map<std::string_view, std::int64_t> taken;
};

const ExerciseWords::Decision* words_of(const ExerciseWords* words, std::string_view id) {
  if (words == nullptr) return nullptr;
  const auto found = words->decisions.find(std::string(id));
  return found == words->decisions.end() ? nullptr : &found->second;
}

/// In the order in which they are mostly met: by the median of their places in an attempt.
std::vector<Gathered> gather_decisions(const std::vector<const Outcome*>& firsts, const ExerciseWords* words) {
  /// Of one decision in the attempt that is looked at.
  struct Here {
    std::int64_t points{0}, best{0};   // Of all times that it was come to.
    std::size_t attempt{0};            // The attempt that came to it last, from 1.
  };
  std::vector<Gathered> all;
  std::vector<Here> here;   // By the place of a decision in `all`; a cohort has hundreds of thousands, so that each is looked up once.
  std::unordered_map<std::string_view, std::size_t> known;
  std::vector<std::size_t> met;
  std::set<std::pair<std::size_t, std::string_view>> used;   // Options of hubs that this attempt has taken.
  std::size_t attempt = 0;
  for (const Outcome* outcome : firsts) {
    ++attempt;
    met.clear();
    used.clear();
    std::int64_t total = 0;
    for (const OutcomeDecision& decision : outcome->decisions) {
      const auto [at, is_new] = known.emplace(decision.decision, all.size());
      if (is_new) {
        Gathered& made = all.emplace_back();
        made.id = decision.decision;
        const ExerciseWords::Decision* its_words = words_of(words, made.id);
        made.is_hub = its_words != nullptr && its_words->is_hub;
        here.emplace_back();
      }
      met.push_back(at->second);
      here[at->second].points += decision.points;
      here[at->second].best += decision.best;
      total += decision.points;
    }
    const std::int64_t person = outcome->pseudonym.empty() ? 0 : 1;
    for (std::size_t i = 0; i < met.size(); ++i) {
      const OutcomeDecision& decision = outcome->decisions[i];
      Gathered& one = all[met[i]];
      const bool is_first = here[met[i]].attempt != attempt;
      if (one.is_hub ? used.emplace(met[i], decision.taken).second : is_first) ++one.taken[decision.taken];
      if (!is_first) continue;
      here[met[i]].attempt = attempt;
      one.places.push_back(static_cast<double>(i + 1));
      one.seconds.push_back(static_cast<double>(decision.seconds));
      one.people += person;
      if (!outcome->knows_points) continue;
      const std::int64_t points = one.is_hub ? here[met[i]].points : decision.points;
      const std::int64_t best = one.is_hub ? here[met[i]].best : decision.best;
      one.points.push_back(static_cast<double>(points));
      one.rest.push_back(static_cast<double>(total - here[met[i]].points));
      one.people_with_points += person;
      if (best <= 0) continue;
      one.shares.push_back(static_cast<double>(points) / static_cast<double>(best));
      one.people_with_shares += person;
    }
    for (const std::size_t index : met) here[index].points = here[index].best = 0;
  }
  std::vector<std::pair<double, std::size_t>> order;
  for (std::size_t i = 0; i < all.size(); ++i) order.emplace_back(spread(all[i].places).median, i);
  std::sort(order.begin(), order.end());
  std::vector<Gathered> sorted;
  for (const auto& [median, index] : order) sorted.push_back(std::move(all[index]));
  return sorted;
}

std::vector<OptionFigures> options_of(const Gathered& gathered, const ExerciseWords::Decision* words) {
  std::vector<OptionFigures> options;
  const auto met = static_cast<double>(gathered.places.size());
  for (const auto& [id, taken] : gathered.taken) {
    OptionFigures& option = options.emplace_back();
    option.id = id;
    option.taken = taken;
    option.share = static_cast<double>(taken) / met;
  }
  std::stable_sort(options.begin(), options.end(), [](const OptionFigures& one, const OptionFigures& other) { return one.taken > other.taken; });
  if (words == nullptr) return options;
  for (const ExerciseWords::Option& known : words->options) {
    const auto found = std::find_if(options.begin(), options.end(), [&known](const OptionFigures& option) { return option.id == known.id; });
    OptionFigures& option = found == options.end() ? options.emplace_back() : *found;
    option.id = known.id;
    option.label = known.label;
    option.is_recorded = known.is_recorded || option.taken > 0;
    option.is_conditional = known.is_conditional;
  }
  return options;
}

}  // namespace

std::vector<DecisionFigures> decision_figures(const std::vector<const Outcome*>& firsts, const ExerciseWords* words, bool shows_small_groups) {
  std::vector<DecisionFigures> figures;
  const auto is_enough = [shows_small_groups](std::int64_t people) { return people >= kSmallestGroup || shows_small_groups; };
  for (Gathered& gathered : gather_decisions(firsts, words)) {
    DecisionFigures& made = figures.emplace_back();
    made.id = gathered.id;
    made.met = static_cast<std::int64_t>(gathered.places.size());
    made.is_hub = gathered.is_hub;
    const ExerciseWords::Decision* known = words_of(words, made.id);
    if (known != nullptr) made.title = known->title;
    made.is_protected = !is_enough(gathered.people);
    if (made.is_protected) continue;
    made.options = options_of(gathered, known);
    // Old sessions keep no points for a decision: what the others make known must not be of a few.
    if (is_enough(gathered.people_with_points)) made.discrimination = correlation(gathered.points, gathered.rest);
    if (!gathered.shares.empty() && is_enough(gathered.people_with_shares)) made.points_share = spread(gathered.shares).mean;
    made.seconds = spread(std::move(gathered.seconds));
  }
  return figures;
}

Reliability reliability_of(const std::vector<const Outcome*>& firsts) {
  Reliability made;
  std::vector<const Outcome*> counted;
  std::map<std::string_view, std::size_t> met;
  for (const Outcome* outcome : firsts) {
    // Ten sessions without a pseudonym may be ten attempts of one person, of whom an alpha says nothing.
    if (!outcome->knows_points || outcome->pseudonym.empty()) continue;
    counted.push_back(outcome);
    std::set<std::string_view> seen;
    for (const OutcomeDecision& decision : outcome->decisions) {
      if (seen.insert(decision.decision).second) ++met[decision.decision];
    }
  }
  const auto people = static_cast<std::int64_t>(counted.size());
  if (people < kFewestForAlpha) {
    made.why_not = fmt::format(base::to_say("too few people for a reliability: {} of at least {}"), people, kFewestForAlpha);
    return made;
  }
  std::map<std::string_view, std::size_t> items;
  for (const auto& [id, times] : met) {
    if (times == counted.size()) items.emplace(id, items.size());
  }
  if (items.size() < 2) {
    made.why_not = base::to_say("fewer than two decisions were met by everybody, so that a reliability cannot be computed");
    return made;
  }
  std::vector<std::vector<double>> scores;
  for (const Outcome* outcome : counted) {
    std::vector<double>& row = scores.emplace_back(items.size(), 0.0);
    for (const OutcomeDecision& decision : outcome->decisions) {
      const auto item = items.find(decision.decision);
      if (item != items.end()) row[item->second] += static_cast<double>(decision.points);
    }
  }
  made.alpha = cronbach(scores);
  if (!made.alpha) made.why_not = base::to_say("everybody has the same total, so that a reliability cannot be computed");
  return made;
}

}  // namespace casecraft::records
