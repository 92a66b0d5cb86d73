#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <string>

#include "session/session.hpp"

namespace casecraft::docs {

/// What came of walking through an exercise.
struct Walk {
  bool has_ended{false};
  std::string stopped_at;           ///< Where and why, when it did not end.
  std::set<std::string> places;     ///< Scenes that were stood in.
  std::set<std::string> endings;
};

/// Plays `sessions` sessions of at most 200 actions with seeds 1, 2, …, taking offers by chance and typing words that the examples ask for.
/// Stops at the first that does not end.
Walk walk(const std::shared_ptr<session::Exercise>& exercise, std::uint64_t sessions);

}  // namespace casecraft::docs
