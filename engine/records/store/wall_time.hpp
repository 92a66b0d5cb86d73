#pragma once

#include <string>

namespace casecraft::records {

/// The wall clock in UTC with microseconds, "2026-11-24T05:11:03.000417Z": as text it sorts by time. A fact that is kept, never an input of a session.
std::string wall_time_now();

/// The same without the fraction, as people and files read it: "2026-11-24T05:11:03Z".
std::string to_seconds(const std::string& wall_time);

}  // namespace casecraft::records
