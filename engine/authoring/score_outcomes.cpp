#include "authoring/score_outcomes.hpp"

#include <algorithm>
#include <deque>
#include <unordered_map>

#include "assessment/scorecard.hpp"

namespace casecraft::authoring {
// Named, since what Outcomes works with is made of it.
namespace outcomes {

constexpr std::size_t kMostAtAState = 24;   ///< Kept of what can be scored to or from a state.
constexpr int kMostRounds = 60;             ///< Over the whole graph; more are needed only where points can be had again and again.
constexpr std::uint32_t kNoSet = 0;         ///< No way.

inline std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
  std::uint64_t h = a * 0x9E3779B97F4A7C15ULL ^ (b + 0x7F4A7C15F39CC060ULL + (a << 6U) + (a >> 2U));
  h ^= h >> 32U;
  return h * 0xD6E8FEB86659FD93ULL;
}

struct NumbersHash {
  template <typename Number>
  std::size_t operator()(const std::vector<Number>& numbers) const noexcept {
    std::uint64_t h = numbers.size();
    for (const Number one : numbers) h = mixed(h, static_cast<std::uint64_t>(static_cast<std::int64_t>(one)));
    return static_cast<std::size_t>(h);
  }
};

struct PairHash {
  std::size_t operator()(std::uint64_t pair) const noexcept { return static_cast<std::size_t>(mixed(pair, 1)); }
};
using Memo = std::unordered_map<std::uint64_t, std::uint32_t, PairHash>;

inline std::uint64_t pair_of(std::uint32_t a, std::uint32_t b) { return static_cast<std::uint64_t>(a) << 32U | b; }

}  // namespace outcomes

using namespace outcomes;

struct Outcomes::Working {
  /// By competency that counts: points earned, and points that could have been had and were not.
  using Score = std::vector<std::int32_t>;
  using Set = std::vector<std::uint32_t>;   ///< Numbers of scores, sorted.

  Working(const Graph& graph_in, const assessment::Rubric& rubric_in) : graph(graph_in), rubric(rubric_in), to(graph.nodes.size(), kNoSet), from(graph.nodes.size(), kNoSet) {
    for (std::uint32_t c = 0; c < rubric.weights.size(); ++c) {
      if (rubric.weights[c] > 0 || (c < rubric.minimum.size() && rubric.minimum[c] > 0)) competencies.push_back(c);
    }
    number_of_set(Set{});
    const std::uint32_t nothing = number_of(Score(competencies.size() * 2, 0));
    start = number_of_set(Set{nothing});
    for (const Delta& delta : graph.deltas) {
      Score score(competencies.size() * 2, 0);
      for (const Delta::Part& part : delta.parts) {
        const auto at = std::find(competencies.begin(), competencies.end(), part.competency);
        if (at == competencies.end()) continue;
        const auto i = static_cast<std::size_t>(at - competencies.begin()) * 2;
        score[i] += part.points;
        score[i + 1] += part.of - part.points;
      }
      deltas.push_back(number_of(score));
    }
    spread_on();
    spread_back();
  }

  std::uint32_t number_of(const Score& score) {
    const auto [at, is_new] = score_numbers.emplace(score, static_cast<std::uint32_t>(scores.size()));
    if (is_new) scores.push_back(&at->first);
    return at->second;
  }

  std::uint32_t number_of_set(Set set) {
    const auto [at, is_new] = set_numbers.emplace(std::move(set), static_cast<std::uint32_t>(sets.size()));
    if (is_new) sets.push_back(&at->first);
    return at->second;
  }

  std::uint32_t sum(std::uint32_t a, std::uint32_t b) {
    if (a > b) std::swap(a, b);
    if (a == 0) return b;   // The first is that of nothing.
    const auto [at, is_new] = sums.emplace(pair_of(a, b), 0);
    if (is_new) {
      Score both = *scores[a];
      for (std::size_t i = 0; i < both.size(); ++i) both[i] += (*scores[b])[i];
      at->second = number_of(both);
    }
    return at->second;
  }

  /// Whether `a` is at least as good as `b` whatever comes before and after. A competency that was not assessed is not the same as one of which nothing was had.
  [[nodiscard]] bool is_as_good(std::uint32_t a, std::uint32_t b) const {
    const Score& one = *scores[a];
    const Score& other = *scores[b];
    for (std::size_t i = 0; i < one.size(); i += 2) {
      if (one[i] < other[i] || one[i + 1] > other[i + 1]) return false;
      if ((one[i] + one[i + 1] > 0) != (other[i] + other[i + 1] > 0)) return false;
    }
    return true;
  }

  [[nodiscard]] std::int64_t rough_value(std::uint32_t score) const {
    std::int64_t value = 0;
    for (std::size_t i = 0; i < competencies.size(); ++i) value += std::max<std::int64_t>(rubric.weights[competencies[i]], 1) * ((*scores[score])[i * 2] - (*scores[score])[i * 2 + 1]);
    return value;
  }

  /// What is left of `all` without what something else is as good as.
  std::uint32_t best_of(Set& all) {
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    Set kept;
    for (const std::uint32_t one : all) {
      if (std::any_of(kept.begin(), kept.end(), [&](std::uint32_t other) { return is_as_good(other, one); })) continue;
      std::erase_if(kept, [&](std::uint32_t other) { return is_as_good(one, other); });
      kept.push_back(one);
    }
    if (kept.size() > kMostAtAState) {
      is_exact = false;
      std::stable_sort(kept.begin(), kept.end(), [&](std::uint32_t a, std::uint32_t b) { return rough_value(a) > rough_value(b); });
      kept.resize(kMostAtAState);
    }
    std::sort(kept.begin(), kept.end());
    return number_of_set(std::move(kept));
  }

  std::uint32_t shifted(std::uint32_t set, std::uint32_t delta) {
    if (set == kNoSet || deltas[delta] == 0) return set;
    const auto known = shifts.find(pair_of(set, delta));
    if (known != shifts.end()) return known->second;
    Set all;
    for (const std::uint32_t one : *sets[set]) all.push_back(sum(one, deltas[delta]));
    return shifts[pair_of(set, delta)] = best_of(all);
  }

  std::uint32_t merged(std::uint32_t a, std::uint32_t b) {
    if (a == b || b == kNoSet) return a;
    if (a == kNoSet) return b;
    const std::uint64_t key = a < b ? pair_of(a, b) : pair_of(b, a);
    const auto known = merges.find(key);
    if (known != merges.end()) return known->second;
    Set all = *sets[a];
    all.insert(all.end(), sets[b]->begin(), sets[b]->end());
    return merges[key] = best_of(all);
  }

  /// Critical errors fail an exercise: no way goes on from there.
  [[nodiscard]] bool leads_on(const Graph::Edge& edge, std::size_t n) const { return edge.to != n && !graph.deltas[edge.delta].is_critical; }

  void spread_on() {
    std::vector<std::uint8_t> has_news(graph.nodes.size(), 0);
    to[0] = start;
    has_news[0] = 1;
    bool has_changed = true;
    for (int round = 0; has_changed; ++round) {
      if (round == kMostRounds) {
        is_exact = false;
        return;
      }
      has_changed = false;
      for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
        if (has_news[n] == 0) continue;
        has_news[n] = 0;
        const Graph::Node& node = graph.nodes[n];
        for (std::uint32_t i = node.first_edge; i < node.first_edge + node.edges; ++i) {
          const Graph::Edge& edge = graph.edges[i];
          if (!leads_on(edge, n)) continue;
          const std::uint32_t more = merged(to[edge.to], shifted(to[n], edge.delta));
          if (more == to[edge.to]) continue;
          to[edge.to] = more;
          has_news[edge.to] = 1;
          has_changed = has_changed || edge.to <= n;
        }
      }
    }
  }

  void spread_back() {
    // The round in which a state last changed, so that only what changed is looked at again.
    std::vector<std::uint8_t> changed(graph.nodes.size(), 0);
    for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
      if (graph.nodes[n].ending >= 0) from[n] = start;
      changed[n] = 1;
    }
    bool has_changed = true;
    for (int round = 1; has_changed; ++round) {
      if (round == kMostRounds) {
        is_exact = false;
        return;
      }
      has_changed = false;
      for (std::size_t n = graph.nodes.size(); n-- > 0;) {
        const Graph::Node& node = graph.nodes[n];
        for (std::uint32_t i = node.first_edge; i < node.first_edge + node.edges; ++i) {
          const Graph::Edge& edge = graph.edges[i];
          if (!leads_on(edge, n) || from[edge.to] == kNoSet || changed[edge.to] + 1 < round) continue;
          const std::uint32_t more = merged(from[n], shifted(from[edge.to], edge.delta));
          if (more == from[n]) continue;
          from[n] = more;
          changed[n] = static_cast<std::uint8_t>(round);
          has_changed = true;
        }
      }
    }
  }

  [[nodiscard]] Best outcome(std::uint32_t score) {
    const auto known = known_outcomes.find(score);
    if (known != known_outcomes.end()) return known->second;
    std::vector<assessment::ScoreEvent> events;
    for (std::size_t i = 0; i < competencies.size(); ++i) {
      const std::int32_t points = (*scores[score])[i * 2];
      events.push_back({0, competencies[i], points, points + (*scores[score])[i * 2 + 1]});
    }
    const assessment::Scorecard card = assessment::score(events, {}, rubric, true);
    return known_outcomes[score] = {card.total, card.verdict == assessment::Verdict::passed};
  }

  /// The best that a way of the one set and one of the other make together, and which.
  struct Met {
    std::optional<Best> best;
    std::uint32_t before{0}, after{0};
  };
  Met met(std::uint32_t before, std::uint32_t after) {
    Met found;
    for (const std::uint32_t a : *sets[before]) {
      for (const std::uint32_t b : *sets[after]) {
        const Best here = outcome(sum(a, b));
        if (!found.best || here > *found.best) found = {here, a, b};
      }
    }
    return found;
  }

  std::optional<Best> best_met(std::uint32_t before, std::uint32_t after) {
    if (before == kNoSet || after == kNoSet) return std::nullopt;
    const auto known = meetings.find(pair_of(before, after));
    if (known != meetings.end()) return known->second;
    return *(meetings[pair_of(before, after)] = met(before, after).best);
  }

  /// Edges into each state, for looking back.
  void know_ways_back() {
    if (!first_back.empty()) return;
    first_back.assign(graph.nodes.size() + 1, 0);
    const auto each = [&](auto&& with) {
      for (std::uint32_t n = 0; n < graph.nodes.size(); ++n) {
        for (std::uint32_t i = graph.nodes[n].first_edge; i < graph.nodes[n].first_edge + graph.nodes[n].edges; ++i) {
          if (leads_on(graph.edges[i], n)) with(n, i);
        }
      }
    };
    each([&](std::uint32_t, std::uint32_t i) { ++first_back[graph.edges[i].to + 1]; });
    for (std::size_t n = 1; n < first_back.size(); ++n) first_back[n] += first_back[n - 1];
    back.resize(first_back.back());
    std::vector<std::uint32_t> next(first_back.begin(), first_back.end() - 1);
    each([&](std::uint32_t n, std::uint32_t i) { back[next[graph.edges[i].to]++] = {n, i}; });
  }

  [[nodiscard]] bool has(std::uint32_t set, std::uint32_t score) const { return std::binary_search(sets[set]->begin(), sets[set]->end(), score); }

  struct Step {
    std::uint64_t before{0};
    std::uint32_t edge{0};
  };
  using Steps = std::unordered_map<std::uint64_t, Step, PairHash>;

  static std::vector<std::uint32_t> edges_back(const Steps& steps, std::uint64_t at, std::uint64_t start_at) {
    std::vector<std::uint32_t> edges;
    for (; at != start_at; at = steps.at(at).before) edges.push_back(steps.at(at).edge);
    return edges;
  }

  /// The fewest edges from the first state to `node` that score `score`.
  std::vector<std::uint32_t> way_to(std::uint32_t node, std::uint32_t score) {
    know_ways_back();
    const std::uint64_t first = pair_of(node, score);
    const std::uint64_t goal = pair_of(0, 0);
    Steps steps{{first, {}}};
    std::deque<std::uint64_t> open{first};
    while (!open.empty() && steps.find(goal) == steps.end()) {
      const std::uint64_t at = open.front();
      open.pop_front();
      const auto n = static_cast<std::uint32_t>(at >> 32U);
      for (std::uint32_t i = first_back[n]; i < first_back[n + 1]; ++i) {
        const auto& [before, edge] = back[i];
        for (const std::uint32_t one : *sets[to[before]]) {
          if (sum(one, deltas[graph.edges[edge].delta]) != static_cast<std::uint32_t>(at)) continue;
          if (steps.emplace(pair_of(before, one), Step{at, edge}).second) open.push_back(pair_of(before, one));
        }
      }
    }
    if (steps.find(goal) == steps.end()) return {};
    return edges_back(steps, goal, first);   // Looked for from the end: they are in order.
  }

  /// The fewest edges from `node` to an ending that score `score`.
  std::vector<std::uint32_t> way_from(std::uint32_t node, std::uint32_t score) {
    const std::uint64_t first = pair_of(node, score);
    Steps steps{{first, {}}};
    std::deque<std::uint64_t> open{first};
    while (!open.empty()) {
      const std::uint64_t at = open.front();
      open.pop_front();
      const auto n = static_cast<std::uint32_t>(at >> 32U);
      if (graph.nodes[n].ending >= 0) {
        std::vector<std::uint32_t> edges = edges_back(steps, at, first);
        std::reverse(edges.begin(), edges.end());
        return edges;
      }
      for (std::uint32_t i = graph.nodes[n].first_edge; i < graph.nodes[n].first_edge + graph.nodes[n].edges; ++i) {
        const Graph::Edge& edge = graph.edges[i];
        if (!leads_on(edge, n)) continue;
        for (const std::uint32_t one : *sets[from[edge.to]]) {
          if (sum(one, deltas[edge.delta]) != static_cast<std::uint32_t>(at)) continue;
          if (steps.emplace(pair_of(edge.to, one), Step{at, i}).second) open.push_back(pair_of(edge.to, one));
        }
      }
    }
    return {};
  }

  const Graph& graph;
  const assessment::Rubric& rubric;
  std::vector<std::uint32_t> competencies;
  std::unordered_map<Score, std::uint32_t, NumbersHash> score_numbers;
  std::vector<const Score*> scores;
  std::unordered_map<Set, std::uint32_t, NumbersHash> set_numbers;
  std::vector<const Set*> sets;
  std::vector<std::uint32_t> deltas;      ///< Score of each of the graph's deltas.
  std::vector<std::uint32_t> to, from;    ///< Set by state: what can be scored on the way there, and from there to an ending.
  std::uint32_t start{0};
  Memo sums, shifts, merges;
  std::unordered_map<std::uint32_t, Best> known_outcomes;
  std::unordered_map<std::uint64_t, std::optional<Best>, PairHash> meetings;
  std::vector<std::uint32_t> first_back;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> back;
  bool is_exact{true};
};

Outcomes::Outcomes(const Graph& graph, const assessment::Rubric& rubric) : working_(std::make_unique<Working>(graph, rubric)) {}
Outcomes::~Outcomes() = default;

bool Outcomes::is_exact() const noexcept { return working_->is_exact; }

std::optional<Outcomes::Best> Outcomes::through(std::uint32_t node) { return working_->best_met(working_->to[node], working_->from[node]); }

std::optional<Outcomes::Best> Outcomes::through(std::uint32_t node, std::uint32_t edge) {
  const Graph::Edge& taken = working_->graph.edges[edge];
  if (working_->graph.deltas[taken.delta].is_critical) return std::nullopt;
  return working_->best_met(working_->shifted(working_->to[node], taken.delta), working_->from[taken.to]);
}

std::vector<std::uint32_t> Outcomes::way_through(std::uint32_t node) {
  const Working::Met met = working_->met(working_->to[node], working_->from[node]);
  std::vector<std::uint32_t> way = working_->way_to(node, met.before);
  const std::vector<std::uint32_t> rest = working_->way_from(node, met.after);
  way.insert(way.end(), rest.begin(), rest.end());
  return way;
}

std::vector<std::uint32_t> Outcomes::way_through(std::uint32_t node, std::uint32_t edge) {
  const Graph::Edge& taken = working_->graph.edges[edge];
  const Working::Met met = working_->met(working_->shifted(working_->to[node], taken.delta), working_->from[taken.to]);
  // Of what led to the state before, whichever comes to the same with this action.
  std::vector<std::uint32_t> way;
  for (const std::uint32_t before : *working_->sets[working_->to[node]]) {
    if (working_->sum(before, working_->deltas[taken.delta]) != met.before) continue;
    way = working_->way_to(node, before);
    break;
  }
  way.push_back(edge);
  const std::vector<std::uint32_t> rest = working_->way_from(taken.to, met.after);
  way.insert(way.end(), rest.begin(), rest.end());
  return way;
}

}  // namespace casecraft::authoring
