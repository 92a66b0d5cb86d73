#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

#include "base/language.hpp"
#include "records/cohort/detail/decisions.hpp"

namespace casecraft::records {
namespace {

/// What was gathered of one decision; one entry for each person who came to it.
struct Gathered {
  std::string_view id;
  std::vector<double> seconds, places;
  std::vector<double> points, rest;     ///< Of those whose points are known: of this decision, and of all others.
  std::vector<double> shares;           ///< Of those of them who could earn something here.
  std::map<std::string_view, std::int64_t> taken;
};

/// In the order in which they are mostly met: by the median of their places in an attempt.
std::vector<Gathered> gather_decisions(const std::vector<const Outcome*>& firsts) {
  std::vector<Gathered> all;
  std::unordered_map<std::string_view, std::size_t> known;
  // By the place of a decision in `all`; a cohort has hundreds of thousands, so that each is looked up once.
  std::vector<std::int64_t> points_here;      // Points of all times that this attempt came to it.
  std::vector<std::size_t> last_attempt;      // The attempt that came to it last, from 1.
  std::vector<std::size_t> met;
  std::size_t attempt = 0;
  for (const Outcome* outcome : firsts) {
    ++attempt;
    met.clear();
    std::int64_t total = 0;
    for (const OutcomeDecision& decision : outcome->decisions) {
      const auto [at, is_new] = known.emplace(decision.decision, all.size());
      if (is_new) {
        all.emplace_back().id = decision.decision;
        points_here.push_back(0);
        last_attempt.push_back(0);
      }
      met.push_back(at->second);
      points_here[at->second] += decision.points;
      total += decision.points;
    }
    for (std::size_t i = 0; i < met.size(); ++i) {
      if (last_attempt[met[i]] == attempt) continue;
      last_attempt[met[i]] = attempt;
      const OutcomeDecision& decision = outcome->decisions[i];
      Gathered& one = all[met[i]];
      one.places.push_back(static_cast<double>(i + 1));
      one.seconds.push_back(static_cast<double>(decision.seconds));
      ++one.taken[decision.taken];
      if (!outcome->knows_points) continue;
      one.points.push_back(static_cast<double>(decision.points));
      one.rest.push_back(static_cast<double>(total - points_here[met[i]]));
      if (decision.best > 0) one.shares.push_back(static_cast<double>(decision.points) / static_cast<double>(decision.best));
    }
    for (const std::size_t index : met) points_here[index] = 0;
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
  }
  return options;
}

}  // namespace

std::vector<DecisionFigures> decision_figures(const std::vector<const Outcome*>& firsts, const ExerciseWords* words, bool shows_small_groups) {
  std::vector<DecisionFigures> figures;
  for (Gathered& gathered : gather_decisions(firsts)) {
    DecisionFigures& made = figures.emplace_back();
    made.id = gathered.id;
    made.met = static_cast<std::int64_t>(gathered.places.size());
    const ExerciseWords::Decision* known = nullptr;
    if (words != nullptr) {
      const auto found = words->decisions.find(made.id);
      known = found == words->decisions.end() ? nullptr : &found->second;
    }
    if (known != nullptr) made.title = known->title;
    made.is_protected = made.met < kSmallestGroup && !shows_small_groups;
    if (made.is_protected) continue;
    made.options = options_of(gathered, known);
    // Old sessions keep no points for a decision: what the others make known must not be of a few.
    const auto is_enough = [&](std::size_t people) { return static_cast<std::int64_t>(people) >= kSmallestGroup || shows_small_groups; };
    if (is_enough(gathered.points.size())) made.discrimination = correlation(gathered.points, gathered.rest);
    if (!gathered.shares.empty() && is_enough(gathered.shares.size())) made.points_share = spread(gathered.shares).mean;
    made.seconds = spread(std::move(gathered.seconds));
  }
  return figures;
}

Reliability reliability_of(const std::vector<const Outcome*>& firsts) {
  Reliability made;
  std::vector<const Outcome*> counted;
  std::map<std::string_view, std::size_t> met;
  for (const Outcome* outcome : firsts) {
    if (!outcome->knows_points) continue;
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
