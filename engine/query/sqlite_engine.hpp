#pragma once

#include <memory>
#include <string>

#include "exercises/tracing/ledger/query.hpp"

namespace casecraft::query {

/// A query engine over an SQLite database in memory that holds this ledger, and nothing of the truth. The ledger must outlive it. One thread at a time.
std::unique_ptr<ledger::QueryEngine> make_engine(const ledger::Ledger& ledger);

/// Writes the same database to a file, for the `sqlite3` shell. Throws Error when the file cannot be written.
void write_database(const ledger::Ledger& ledger, const std::string& file);

}  // namespace casecraft::query
