#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casecraft::terminal {

/// A wall-clock limit that a trainee has accepted for one place.
class Drill {
public:
  void start(std::string_view place, double now, std::int64_t seconds) {
    place_ = place;
    until_ = now + static_cast<double>(seconds);
  }
  void clear() noexcept { until_.reset(); }
  /// The limit belongs to the place where it was accepted.
  void leave_if_elsewhere(std::string_view place) noexcept {
    if (place != place_) {
      clear();
    }
  }
  [[nodiscard]] bool is_over(double now) const noexcept { return until_ && now > *until_; }

private:
  std::string place_;
  std::optional<double> until_;
};

}  // namespace casecraft::terminal
