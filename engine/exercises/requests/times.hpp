#pragma once

#include <cstdint>
#include <string>

#include "exercises/requests/model.hpp"

namespace casecraft::requests {

/// The point of universal time `at` simulated seconds after the case opened.
base::UtcTime time_at(std::int64_t at, session::Turn& turn);
/// Our own office's time and universal time: "Friday 13 March 2026, 16:40 MRT (14:40 UTC)"; with the day where UTC has another.
std::string own_time(std::int64_t at, const RequestActivities& model, session::Turn& turn);
/// The same, or nothing for what has not happened (below 0).
std::string own_time_or_nothing(std::int64_t at, const RequestActivities& model, session::Turn& turn);

}  // namespace casecraft::requests
