#pragma once

#include <cstdint>
#include <string>

namespace casecraft::records {

/// ISO 8601: "PT75S"; negative counts as none.
std::string iso_duration(std::int64_t seconds);

}  // namespace casecraft::records
