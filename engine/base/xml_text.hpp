#pragma once

#include <string>
#include <string_view>

namespace casecraft::base {

/// `text` as it may stand in XML and HTML, in elements and in quoted attributes. What is no UTF-8, and control characters that XML cannot hold, become U+FFFD.
std::string xml_text(std::string_view text);

}  // namespace casecraft::base
