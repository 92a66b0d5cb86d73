#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casecraft::base {

inline constexpr std::int64_t kHour = 3'600;    ///< Seconds.
inline constexpr std::int64_t kDay = 24 * kHour;

/// A span of simulated time in whole seconds.
struct Seconds {
  std::int64_t count{0};
  auto operator<=>(const Seconds&) const = default;
};

/// Simulated time in whole seconds since the case opened. Ordered; never the wall clock.
struct SimTime {
  std::int64_t seconds{0};
  auto operator<=>(const SimTime&) const = default;
};

/// A point of universal time in whole seconds since 1970-01-01T00:00:00Z.
struct UtcTime {
  std::int64_t seconds{0};
  auto operator<=>(const UtcTime&) const = default;
};

/// A time zone's rules from the bundle: never the machine's.
struct Zone {
  struct Transition {
    UtcTime at;
    Seconds offset;
  };
  std::string id;        ///< "Varos/Maren".
  std::string name;      ///< Short name shown beside a time, "MRT".
  Seconds offset;        ///< East of UTC, before the first transition.
  std::vector<Transition> transitions;  ///< In order of time.

  [[nodiscard]] Seconds offset_at(UtcTime time) const noexcept;
};

/// Universal time itself.
const Zone& utc() noexcept;

/// A time on the clock on the wall, in universal time. Where a change of offset skips or repeats it, the offset before the change is taken.
struct WallTime {
  enum class Kind { once, skipped, twice };
  UtcTime time;
  Kind kind{Kind::once};
};
/// `wall`: seconds since 1970-01-01T00:00 as that clock shows them.
WallTime from_wall(std::int64_t wall, const Zone& zone) noexcept;

/// "30m", "2h", "1h30m", "3d", "45s"; nothing when it is no such span.
std::optional<Seconds> parse_span(std::string_view text);

/// "2026-03-13T16:40" read as local time in `zone`; nothing when it is no date. A local time that a change of offset skips or
/// repeats takes the offset before the change.
std::optional<UtcTime> parse_local(std::string_view text, const Zone& zone);

/// "Friday 13 March 2026, 16:40 MRT".
std::string format_long(UtcTime time, const Zone& zone);
/// "Fri 16:40 MRT".
std::string format_short(UtcTime time, const Zone& zone);
/// "16:40".
std::string format_clock(UtcTime time, const Zone& zone);
/// "2026-03-13T16:40:00+02:00".
std::string format_iso(UtcTime time, const Zone& zone);
/// "2 h 15 min", "3 days 4 h", "40 min".
std::string format_span(Seconds span);

}  // namespace casecraft::base
