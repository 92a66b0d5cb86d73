#include "records/reach/tables.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace casecraft::records {
namespace {

std::size_t count_columns(const Table& table) { return 1 + static_cast<std::size_t>(std::count(table.columns.begin(), table.columns.end(), ',')); }

}  // namespace

std::vector<TextRow> read_table(Connection& connection, const Table& table, std::string_view rest, const std::vector<std::string>& parameters) {
  return guarded(connection, fmt::format("read the {}", table.name), [&] {
    TextRow row(count_columns(table));
    soci::statement statement(*connection.sql);
    for (std::string& value : row) {
      statement.exchange(soci::into(value));
    }
    for (const std::string& parameter : parameters) {
      statement.exchange(soci::use(parameter));
    }
    statement.alloc();
    statement.prepare(fmt::format("SELECT {} FROM {} {}", table.columns, table.name, rest));
    statement.define_and_bind();
    statement.execute();
    std::vector<TextRow> rows;
    while (statement.fetch()) {
      rows.push_back(row);
    }
    return rows;
  });
}

std::int64_t write_table(Connection& connection, const Table& table, const std::vector<TextRow>& rows) {
  if (rows.empty()) {
    return 0;
  }
  TextRow row(count_columns(table));
  std::string places;
  soci::statement statement(*connection.sql);
  for (std::size_t i = 0; i < row.size(); ++i) {
    places += fmt::format("{}:v{}", i == 0 ? "" : ", ", i);
    statement.exchange(soci::use(row[i]));
  }
  statement.alloc();
  statement.prepare(fmt::format("INSERT INTO {} ({}) VALUES ({}) ON CONFLICT DO NOTHING", table.name, table.columns, places));
  statement.define_and_bind();
  std::int64_t written = 0;
  for (const TextRow& next : rows) {
    // Into the same strings, which the statement is bound to.
    std::copy(next.begin(), next.end(), row.begin());
    statement.execute(true);
    written += statement.get_affected_rows();
  }
  return written;
}

}  // namespace casecraft::records
