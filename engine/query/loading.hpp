#pragma once

#include "exercises/tracing/ledger/ledger.hpp"
#include "query/database.hpp"

namespace casecraft::query {

/// Creates tables, rows, indices, views and the figures that the planner goes by. Never a person's file, and nothing of the truth. Throws Error.
void load(sqlite3* database, const ledger::Ledger& ledger);

}  // namespace casecraft::query
