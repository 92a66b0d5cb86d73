#pragma once

#include <string_view>

#include "session/view.hpp"

namespace casecraft::program {

/// "practice" or "assessment". Throws Error with the nearest of them.
session::Mode read_mode(std::string_view word);

}  // namespace casecraft::program
