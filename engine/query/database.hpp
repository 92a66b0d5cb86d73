#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace casecraft::query {

struct CloseDatabase {
  void operator()(sqlite3* database) const noexcept { sqlite3_close_v2(database); }
};
struct FinalizeStatement {
  void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;
using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// Opens ":memory:" or a new file. Throws Error.
Database open_database(const std::string& name);

/// Runs statements that give nothing. Throws Error with SQLite's words.
void execute(sqlite3* database, const std::string& sql);

/// Prepares the one statement of `sql`, which this program wrote. Throws Error.
Statement prepare(sqlite3* database, std::string_view sql);

/// The next row, or false at the end. Throws Error.
bool step(sqlite3_stmt* statement);

// Bound text must outlive the step.
void bind(sqlite3_stmt* statement, int place, std::int64_t value);
void bind(sqlite3_stmt* statement, int place, std::string_view text);

}  // namespace casecraft::query
