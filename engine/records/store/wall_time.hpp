#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace casecraft::records {

/// The wall clock in UTC with microseconds, "2026-11-24T05:11:03.000417Z": as text it sorts by time. A fact that is kept, never an input of a session.
std::string wall_time_now();

/// The same without the fraction, as people and files read it: "2026-11-24T05:11:03Z".
std::string to_seconds(const std::string& wall_time);

/// Seconds since 1970 of either, the fraction dropped; 0 when it is no such time.
std::int64_t seconds_of(std::string_view wall_time);

/// Whether it is a wall time as one of the two above writes it, of a day that there is.
bool is_wall_time(std::string_view text);

}  // namespace casecraft::records
