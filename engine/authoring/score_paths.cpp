#include "authoring/score_paths.hpp"

#include <algorithm>
#include <limits>

namespace casecraft::authoring {
namespace {

constexpr int kMostSweeps = 400;
constexpr int kMostRatios = 40;
constexpr double kCritical = 1e6;        ///< More than any score.
constexpr double kNothing = -std::numeric_limits<double>::infinity();
constexpr double kSlack = 1e-9;

std::vector<double> values_of(const Graph& graph, const Policy::Worth& worth) {
  std::vector<double> values;
  for (const Delta& delta : graph.deltas) {
    double value = delta.is_critical ? -worth.critical : 0.0;
    for (const Delta::Part& part : delta.parts) value += worth.points[part.competency] * part.points - worth.of[part.competency] * part.of;
    values.push_back(value);
  }
  return values;
}

}  // namespace

Policy::Policy(const Graph& graph, const Worth& worth) : graph_(graph), next_(graph.nodes.size(), kNone) {
  const std::vector<double> values = values_of(graph, worth);
  std::vector<double> best(graph.nodes.size(), kNothing);
  bool has_changed = true;
  for (int sweep = 0; has_changed && sweep < kMostSweeps; ++sweep) {
    has_changed = false;
    // Later states first: most edges lead on.
    for (std::size_t n = graph.nodes.size(); n-- > 0;) {
      const Graph::Node& node = graph.nodes[n];
      if (node.ending >= 0) {
        best[n] = 0.0;
        continue;
      }
      for (std::uint32_t i = node.first_edge; i < node.first_edge + node.edges; ++i) {
        const Graph::Edge& edge = graph.edges[i];
        if (edge.to == n) continue;
        const double value = best[edge.to] == kNothing ? kNothing : best[edge.to] + values[edge.delta];
        if (value <= best[n] + kSlack && !(best[n] == kNothing && value != kNothing)) continue;
        best[n] = value;
        next_[n] = i;
        has_changed = true;
      }
    }
  }
  has_gain_without_end_ = has_changed;
}

std::vector<std::uint32_t> Policy::from(std::uint32_t node) const {
  std::vector<std::uint32_t> path;
  while (graph_.nodes[node].ending < 0 && next_[node] != kNone && path.size() <= graph_.nodes.size()) {
    path.push_back(next_[node]);
    node = graph_.edges[next_[node]].to;
  }
  return path;
}

ScorePaths::ScorePaths(const Graph& graph, const assessment::Rubric& rubric, std::size_t competencies) : graph_(graph), rubric_(rubric), competencies_(competencies) {
  best_ = extreme_total(true);
  least_ = extreme_total(false);
}

ScoredPath ScorePaths::scored(std::vector<std::uint32_t> edges) const {
  std::vector<assessment::ScoreEvent> events;
  std::vector<assessment::CriticalError> criticals;
  ScoredPath path;
  for (const std::uint32_t index : edges) {
    const Graph::Edge& edge = graph_.edges[index];
    const Delta& delta = graph_.deltas[edge.delta];
    for (const Delta::Part& part : delta.parts) events.push_back({0, part.competency, part.points, part.of});
    if (delta.is_critical) criticals.emplace_back();
    path.ending = graph_.nodes[edge.to].ending;
  }
  path.card = assessment::score(events, criticals, rubric_, path.ending >= 0);
  path.edges = std::move(edges);
  return path;
}

std::optional<std::int64_t> ScorePaths::extreme(std::uint32_t competency, bool is_best) const {
  // The best ratio of two sums along a path: take the path that is best for a guessed ratio, guess its own, and so on (Dinkelbach).
  double ratio = is_best ? -1.0 : 1.0;
  std::optional<std::int64_t> share;
  for (int i = 0; i < kMostRatios; ++i) {
    Policy::Worth worth{std::vector<double>(competencies_, 0.0), std::vector<double>(competencies_, 0.0), 0.0};
    const double sign = is_best ? 1.0 : -1.0;
    worth.points[competency] = sign;
    worth.of[competency] = sign * ratio;
    const Policy policy(graph_, worth);
    if (!policy.reaches_end(0)) return std::nullopt;
    const ScoredPath path = scored(policy.from(0));
    const assessment::CompetencyScore& score = path.card.competencies[competency];
    if (!score.share || score.of == 0) break;
    const double found = static_cast<double>(score.points) / static_cast<double>(score.of);
    const bool is_better = !share || (is_best ? *score.share > *share : *score.share < *share);
    if (is_better) share = score.share;
    if (std::abs(found - ratio) < 1e-9) break;
    ratio = found;
  }
  return share;
}

std::optional<ScoredPath> ScorePaths::extreme_total(bool is_best) {
  // Shares are ratios, each with its own whole: points are weighed by the whole of the path before, a few times over.
  std::vector<double> wholes(competencies_, 10.0);
  std::optional<ScoredPath> found;
  for (int i = 0; i < 4; ++i) {
    Policy::Worth worth{std::vector<double>(competencies_, 0.0), std::vector<double>(competencies_, 0.0), is_best ? kCritical : 0.0};
    for (std::size_t c = 0; c < competencies_; ++c) {
      const double weight = c < rubric_.weights.size() ? static_cast<double>(rubric_.weights[c]) : 0.0;
      const double sign = is_best ? 1.0 : -1.0;
      worth.points[c] = sign * weight / wholes[c];
      worth.of[c] = sign * weight / wholes[c] * 0.999;   // What was lost counts, and a little of what was earned: of two whole scores the longer way.
    }
    auto policy = std::make_unique<Policy>(graph_, worth);
    if (!policy->reaches_end(0)) return std::nullopt;
    has_gain_without_end_ = has_gain_without_end_ || policy->has_gain_without_end();
    ScoredPath path = scored(policy->from(0));
    const bool is_sound = found && path.card.critical_errors.size() > found->card.critical_errors.size() && is_best;
    const bool is_better = !found || (is_best ? path.card.total > found->card.total : path.card.total < found->card.total);
    for (std::size_t c = 0; c < competencies_; ++c) wholes[c] = std::max<double>(1.0, static_cast<double>(path.card.competencies[c].of));
    if (is_sound || !is_better) continue;
    found = std::move(path);
    (is_best ? best_policy_ : least_policy_) = std::move(policy);
  }
  return found;
}

std::vector<ScorePaths::Span> ScorePaths::competencies() const {
  std::vector<Span> all;
  for (std::uint32_t c = 0; c < competencies_; ++c) all.push_back({extreme(c, false), extreme(c, true)});
  return all;
}

}  // namespace casecraft::authoring
