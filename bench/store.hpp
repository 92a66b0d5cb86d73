#pragma once

#include <span>
#include <string>

namespace casecraft::bench {

/// `casecraft-bench store`: what a durable append costs, of one writer and of fifty, in a SQLite file and on a PostgreSQL server that this starts, beside what the disk itself needs.
/// Returns the exit status: 1 when something was lost or the bound is not held.
int measure_stores(std::span<char*> words);

/// The part of it that runs beside the server (tests/store/postgres.sh).
int measure_server(std::span<char*> words);

}  // namespace casecraft::bench
