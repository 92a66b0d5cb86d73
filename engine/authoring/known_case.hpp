#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "authoring/explore.hpp"
#include "authoring/prove_recorded.hpp"
#include "authoring/score_paths.hpp"

namespace casecraft::authoring {

/// What is known of one case (a seed): a best and a worst way, and for the states that were explored how it goes on best and worst. For simulated trainees, who have it instead of a person's knowledge.
class KnownCase {
public:
  struct Options {
    std::size_t states{2'000};   ///< Explored, besides what recorded sessions lead to.
    double seconds{0.0};         ///< Of the wall's clock, at most; 0: no limit.
  };
  /// Ways that are known: recorded sessions as far as they go under this seed, those of trainees who know nothing, and what exploring finds after them.
  KnownCase(const std::shared_ptr<session::Exercise>& exercise, std::uint64_t seed, const std::vector<RecordedGuide>& recorded, const Options& options);

  /// Played by the session itself, the best and the worst of them; empty: none leads to an ending.
  [[nodiscard]] const std::vector<session::Action>& way(bool is_best) const noexcept { return is_best ? best_ : worst_; }

  struct Next {
    std::uint32_t node{0}, edge{0};
    const session::Action* action{nullptr};
  };
  /// How it goes on best, or worst, from a state that was explored to an ending; nothing: that is not known.
  [[nodiscard]] std::optional<Next> next(const base::Digest& state, bool is_best) const;

private:
  Explored explored_;
  std::unique_ptr<ScorePaths> paths_;   ///< Reads `explored_`.
  std::vector<session::Action> best_, worst_;
};

}  // namespace casecraft::authoring
