#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace casecraft::records {

/// Seconds since 1970 of "2026-11-24T05:11:03Z"; 0 for what is no such time.
std::int64_t seconds_of(std::string_view wall_time);
/// ISO 8601: "PT75S"; negative counts as none.
std::string iso_duration(std::int64_t seconds);

}  // namespace casecraft::records
