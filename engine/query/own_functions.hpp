#pragma once

#include "query/guard.hpp"

namespace casecraft::query {

/// Functions that replace SQLite's own of the same name and give the same: `date` and `datetime` without "now" and modifiers, `like` whose work is counted.
/// `guard` must outlive the connection's queries. Throws Error.
void add_functions(sqlite3* database, Guard& guard);

}  // namespace casecraft::query
