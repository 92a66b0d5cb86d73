#pragma once

#include <vector>

#include "base/diagnostics.hpp"
#include "base/json.hpp"
#include "base/sim_time.hpp"

namespace casecraft::base {

/// {"zones": [{"id", "name", "offset": "2h" or "-4h", "transitions": [{"at": "2026-03-29T01:00:00Z", "offset": "3h"}]}]}.
std::vector<Zone> read_zones(const JsonDocument& document, Diagnostics& diagnostics);

}  // namespace casecraft::base
