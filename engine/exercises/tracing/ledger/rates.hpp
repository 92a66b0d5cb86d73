#pragma once

#include <cstdint>
#include <vector>

#include "exercises/tracing/ledger/settings.hpp"

namespace casecraft::ledger {

/// What a unit of each currency is worth in the reference currency, day by day, in whole numbers.
class Rates {
public:
  /// Each day's rate is the day's before, moved by a keyed draw and drawn back to the first day's by a fiftieth of the distance.
  Rates(const Settings& settings, std::uint64_t seed, std::int64_t first_day, std::int64_t last_day);

  /// Minor units of the reference currency for `amount` minor units of `currency` on `day` (days since 1970), rounded half up.
  [[nodiscard]] std::int64_t to_reference(std::int64_t amount, std::uint16_t currency, std::int64_t day) const;
  /// The other way, rounded down; at least 1.
  [[nodiscard]] std::int64_t from_reference(std::int64_t amount, std::uint16_t currency, std::int64_t day) const;

private:
  [[nodiscard]] std::int64_t rate(std::uint16_t currency, std::int64_t day) const;

  std::int64_t first_day_;
  std::vector<std::vector<std::int64_t>> by_day_;   // of each currency, in millionths
  std::vector<std::int64_t> units_;                 // minor units of each currency in one unit
  std::int64_t reference_unit_{100};
};

}  // namespace casecraft::ledger
