#pragma once

#include <optional>
#include <vector>

#include "exercises/requests/answering.hpp"

namespace casecraft::requests {

/// A step of the best time line, beside what the trainee's own came to.
struct Step {
  const PathStep* step{nullptr};
  std::int64_t ready{0};                 ///< Simulated seconds at which it could be drafted,
  std::int64_t sent{0};                  ///< sent,
  std::int64_t arrives{0};               ///< and answered.
  std::optional<std::int64_t> own_sent, own_arrival;
  std::int64_t request{0};               ///< The trainee's; 0: none.

  /// Thousandths: the best time over the trainee's own, both since it could be drafted.
  [[nodiscard]] std::int64_t share() const noexcept;
};

/// What the same model gives to requests without a fault that are sent as early as facts allow, under the draws of this session.
std::vector<Step> time_line(const RequestActivities& model, session::Turn& turn);

}  // namespace casecraft::requests
