#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

#include "base/language.hpp"

namespace casecraft::command {

/// Plays every session of the store at `location` again and says in a line each which does not hold together, and of which the numbers that lists and cohorts read are not what
/// the session says; with `mends`, those numbers are made anew. Nothing else is ever changed. Sessions whose id is in one of `said` are passed over. Returns how many
/// problems are left. Throws Error as the store does.
std::size_t examine_sessions(const std::string& location, bool mends, const std::vector<std::string>& said, const base::Language& ui, std::ostream& out);

}  // namespace casecraft::command
