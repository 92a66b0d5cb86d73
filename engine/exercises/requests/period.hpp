#pragma once

#include <optional>
#include <string_view>

#include "base/sim_time.hpp"

namespace casecraft::requests {

/// A period as a trainee typed it, read as a desk abroad would.
struct Period {
  /// What is wrong with it, worst first: see `to_string`.
  enum class Problem {
    none,
    missing,      ///< One of both ends is empty.
    no_zone,
    unreadable,
    ambiguous,    ///< 03/04: a day or a month may come first.
    impossible,   ///< 30 February, 25:00.
    reversed,     ///< Ends before it starts.
    future,       ///< Ends after the moment at which it is read.
    skipped,      ///< A local time that the clocks jump over.
    twice,        ///< A local time that comes twice.
  };
  Problem problem{Problem::none};
  base::UtcTime from, until;   ///< When both could be read; until is exclusive (the end of a day that was given without an hour).

  [[nodiscard]] bool is_read() const noexcept { return problem == Problem::none || problem == Problem::future || problem == Problem::skipped || problem == Problem::twice; }
  /// Whole days, at least 1.
  [[nodiscard]] std::int64_t days() const noexcept;
};
std::string_view to_string(Period::Problem problem) noexcept;

/// Reads "2026-03-04", "2026-03-04 14:30", with seconds, with T, "4 March 2026", "04.03.2026" and "13/03/2026" (a day above 12 leaves no doubt).
/// `zone`: null when none was given. `now`: of the reader.
Period read_period(std::string_view from, std::string_view until, const base::Zone* zone, base::UtcTime now);

}  // namespace casecraft::requests
