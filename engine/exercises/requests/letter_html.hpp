#pragma once

#include <string>
#include <utility>
#include <vector>

namespace casecraft::requests {

/// A letter's parts (letter.hpp) as a page of its own, to look at, print or keep as PDF: no script, nothing from elsewhere.
std::string letter_html(const std::vector<std::pair<std::string, std::string>>& parts, const std::string& title);

}  // namespace casecraft::requests
