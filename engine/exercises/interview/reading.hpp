#pragma once

#include <vector>

#include "exercises/interview/coder/type.hpp"
#include "session/reading.hpp"

namespace casecraft::interview {

using session::first_id;
using session::phrasings;
using session::plain_text;
using session::texts;
using session::whole;

/// Names of types; one that does not exist is reported with the nearest.
std::vector<coder::Type> types(const script::Node& node, base::Diagnostics& diagnostics);

}  // namespace casecraft::interview
