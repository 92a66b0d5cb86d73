#include "query/database.hpp"

#include <fmt/format.h>

#include "base/error.hpp"

namespace casecraft::query {

Database open_database(const std::string& name) {
  sqlite3* opened = nullptr;
  const int result = sqlite3_open_v2(name.c_str(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
  Database database(opened);
  if (result != SQLITE_OK) throw Error(fmt::format("the database '{}' cannot be opened: {}", name, opened == nullptr ? sqlite3_errstr(result) : sqlite3_errmsg(opened)));
  return database;
}

void execute(sqlite3* database, const std::string& sql) {
  if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) throw Error(fmt::format("the ledger's database refused '{}': {}", sql.substr(0, 80), sqlite3_errmsg(database)));
}

Statement prepare(sqlite3* database, std::string_view sql) {
  sqlite3_stmt* made = nullptr;
  const int result = sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &made, nullptr);
  Statement statement(made);
  if (result != SQLITE_OK || made == nullptr) throw Error(fmt::format("the ledger's database cannot read '{}': {}", sql.substr(0, 200), sqlite3_errmsg(database)));
  return statement;
}

bool step(sqlite3_stmt* statement) {
  const int result = sqlite3_step(statement);
  if (result == SQLITE_ROW) return true;
  if (result != SQLITE_DONE) throw Error(fmt::format("the ledger's database stopped: {}", sqlite3_errmsg(sqlite3_db_handle(statement))));
  return false;
}

void bind(sqlite3_stmt* statement, int place, std::int64_t value) { sqlite3_bind_int64(statement, place, value); }

void bind(sqlite3_stmt* statement, int place, std::string_view text) {
  // A view of nothing has no address, which SQLite takes for NULL.
  sqlite3_bind_text(statement, place, text.empty() ? "" : text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

}  // namespace casecraft::query
