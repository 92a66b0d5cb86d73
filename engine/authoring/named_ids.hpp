#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.hpp"
#include "session/contents.hpp"

namespace casecraft::authoring {

/// What the facts that a person may tell are called among the ids of `Contents::declared`: other facts stand in letters.
inline constexpr std::string_view kFactsOfInterviews = "fact of an interview";

/// Finds calls such as has("report") or taken("desk", "preserve") in a Lua file, within strings of code too, and reports ids that nothing declares. What a call works out itself is not looked at.
/// `file`: as it is shown.
void check_named_ids(const std::string& file, std::string_view source, const session::Contents& contents, base::Diagnostics& diagnostics);

}  // namespace casecraft::authoring
