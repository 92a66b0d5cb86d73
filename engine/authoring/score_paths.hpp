#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "assessment/scorecard.hpp"
#include "authoring/explore.hpp"

namespace casecraft::authoring {

/// A way from the first state to an ending, with what it scores.
struct ScoredPath {
  std::vector<std::uint32_t> edges;        ///< Indices into the graph's edges.
  assessment::Scorecard card;
  std::int16_t ending{-1};
};

/// Where a policy leads: which edge is taken in each state. Made for one way of valuing what is earned.
class Policy {
public:
  /// What an edge is worth: points times `points` less best-possible times `of`, by competency; a critical error costs `critical`.
  struct Worth {
    std::vector<double> points, of;
    double critical{0.0};
  };
  Policy(const Graph& graph, const Worth& worth);

  /// Whether some states could gain for ever by going round: a score that can be earned again and again.
  [[nodiscard]] bool has_gain_without_end() const noexcept { return has_gain_without_end_; }
  [[nodiscard]] bool reaches_end(std::uint32_t node) const noexcept { return next_[node] != kNone || graph_.nodes[node].ending >= 0; }
  /// The edges from `node` on to an ending. Precondition: `reaches_end(node)`.
  [[nodiscard]] std::vector<std::uint32_t> from(std::uint32_t node) const;
  /// The edge that is taken from `node`. Precondition: `reaches_end(node)`, and it is no ending.
  [[nodiscard]] std::uint32_t next(std::uint32_t node) const noexcept { return next_[node]; }

private:
  static constexpr std::uint32_t kNone = UINT32_MAX;
  const Graph& graph_;
  std::vector<std::uint32_t> next_;   ///< Edge by node.
  bool has_gain_without_end_{false};
};

/// What paths through a graph score: the best and the least of each competency and in all, under a rubric.
class ScorePaths {
public:
  ScorePaths(const Graph& graph, const assessment::Rubric& rubric, std::size_t competencies);

  struct Span {
    std::optional<std::int64_t> least, best;   ///< Shares in hundredths of a per cent; nothing: not assessed on any path.
  };
  /// By competency of the framework.
  [[nodiscard]] std::vector<Span> competencies() const;
  [[nodiscard]] const std::optional<ScoredPath>& best() const noexcept { return best_; }
  [[nodiscard]] const std::optional<ScoredPath>& least() const noexcept { return least_; }
  [[nodiscard]] bool has_gain_without_end() const noexcept { return has_gain_without_end_; }

  /// What leads to `best()` and to `least()` from any state; null where there is no such way.
  [[nodiscard]] const Policy* best_policy() const noexcept { return best_policy_.get(); }
  [[nodiscard]] const Policy* least_policy() const noexcept { return least_policy_.get(); }
  [[nodiscard]] ScoredPath scored(std::vector<std::uint32_t> edges) const;

private:
  [[nodiscard]] std::optional<std::int64_t> extreme(std::uint32_t competency, bool is_best) const;
  [[nodiscard]] std::optional<ScoredPath> extreme_total(bool is_best);

  const Graph& graph_;
  const assessment::Rubric& rubric_;
  std::size_t competencies_;
  std::optional<ScoredPath> best_, least_;
  std::unique_ptr<Policy> best_policy_, least_policy_;
  bool has_gain_without_end_{false};
};

}  // namespace casecraft::authoring
