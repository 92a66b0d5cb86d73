#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace casecraft::base {

/// Typed words as a screen may show them: control characters become spaces (ends of lines stay when `keeps_lines`), invisible marks of direction go, and whatever is no
/// whole UTF-8 ends them; at most `most` bytes.
std::string harmless(std::string_view words, std::size_t most, bool keeps_lines = false);

}  // namespace casecraft::base
