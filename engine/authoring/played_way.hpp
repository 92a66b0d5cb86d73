#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "assessment/scorecard.hpp"
#include "session/fork.hpp"

namespace casecraft::authoring {

/// What became of a list of actions that was played by the session itself.
struct PlayedWay {
  std::vector<session::Action> actions;   ///< Those that were possible.
  assessment::Scorecard card;
  std::optional<std::size_t> ending;      ///< Index among the case's endings; nothing: it goes on.
};

/// Plays `actions` from the beginning until an ending. What is refused or fails is passed over where `passes_over`; otherwise there is no such way.
std::optional<PlayedWay> play_way(const std::vector<session::Action>& actions, const std::shared_ptr<session::Exercise>& exercise, std::uint64_t seed, bool passes_over);

/// Whether `a` is the better way: one that ends, and passes, before one that does not; fewer critical errors; then the total.
bool is_better(const PlayedWay& a, const PlayedWay& b);

}  // namespace casecraft::authoring
