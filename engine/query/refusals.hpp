#pragma once

#include <string>
#include <string_view>

namespace casecraft::query {

/// What SQLite found wrong with a typed query, as a sentence with the nearest right name.
std::string in_words(std::string_view message);

}  // namespace casecraft::query
