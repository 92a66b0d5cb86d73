#pragma once

#include <string>
#include <string_view>

#include "exercises/interview/coder/coder.hpp"
#include "exercises/interview/coder/features.hpp"

namespace casecraft::coder {

/// A file of the coder's assets.
std::string asset(std::string_view path);
/// The model that is shipped.
const Coder& shipped();
/// A reader with the word lists that are shipped.
const Reader& reader();

}  // namespace casecraft::coder
