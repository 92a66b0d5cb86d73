#pragma once

#include <string>
#include <string_view>

namespace casecraft::base {

/// Lower case, without accents and punctuation, words parted by one space, a space at both ends.
std::string normalised(std::string_view words);

}  // namespace casecraft::base
