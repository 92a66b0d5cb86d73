#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace casecraft::records {

/// SHA-1 (RFC 3174), which UUIDs of version 5 are defined over. For names only: nothing is protected by it.
std::array<std::uint8_t, 20> sha1(std::string_view bytes);

}  // namespace casecraft::records
