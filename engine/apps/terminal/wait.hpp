#pragma once

#include <optional>
#include <string_view>

#include "base/value.hpp"

namespace casecraft::terminal {

/// The payload of a `wait` action for "", "next", "30", "30m", "1h30m"; nothing when it is no such time.
std::optional<base::Value> wait_payload(std::string_view text);

}  // namespace casecraft::terminal
