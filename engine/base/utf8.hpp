#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace casecraft::base {

/// Where `text` stops being UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF); nothing when all of it is.
std::optional<std::size_t> first_bad_utf8(std::string_view text) noexcept;

}  // namespace casecraft::base
