#include "records/export/detail/times.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace casecraft::records {

std::string iso_duration(std::int64_t seconds) { return fmt::format("PT{}S", std::max<std::int64_t>(seconds, 0)); }

}  // namespace casecraft::records
