#pragma once

#include <string>
#include <utility>
#include <vector>

#include "exercises/requests/judging.hpp"

namespace casecraft::requests {

/// What stands in a field, in words: labels of options, texts of facts, labels of identifiers.
std::string value_in_words(const RequestActivities& model, const FormField& field, const Request& request, session::Turn& turn);

/// A request as the document that goes out: parts with their heads, in the order of the form. Fields that are empty are left out.
std::vector<std::pair<std::string, std::string>> letter_of(const RequestActivities& model, const Request& request, session::Turn& turn);

}  // namespace casecraft::requests
