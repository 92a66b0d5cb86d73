#include "query/schema.hpp"

#include <fmt/format.h>

namespace casecraft::query {

std::string table_statements() {
  return R"(
CREATE TABLE base_payment (
  row INTEGER PRIMARY KEY, booked INTEGER, amount INTEGER, reference_amount INTEGER, end_to_end INTEGER, debtor TEXT, creditor TEXT, value_delay INTEGER, information INTEGER, purpose INTEGER,
  agent INTEGER, currency INTEGER, provider INTEGER, record INTEGER, status INTEGER, debtor_country INTEGER, creditor_country INTEGER, debtor_offset INTEGER, creditor_offset INTEGER);
CREATE TABLE base_party (party TEXT PRIMARY KEY, name TEXT, country INTEGER, provider INTEGER, is_organisation INTEGER) WITHOUT ROWID;
CREATE TABLE base_identifier (number INTEGER PRIMARY KEY, party TEXT, kind TEXT, value TEXT);
CREATE TABLE base_provider (number INTEGER PRIMARY KEY, provider TEXT, name TEXT, kind TEXT);
CREATE TABLE base_record (number INTEGER PRIMARY KEY, record TEXT, title TEXT);
CREATE TABLE base_country (number INTEGER PRIMARY KEY, country TEXT, name TEXT, zone TEXT);
CREATE TABLE base_currency (number INTEGER PRIMARY KEY, currency TEXT, name TEXT, digits INTEGER, unit INTEGER);
CREATE TABLE base_purpose (number INTEGER PRIMARY KEY, purpose TEXT);
CREATE TABLE base_agent (number INTEGER PRIMARY KEY, agent TEXT);
CREATE TABLE base_text (number INTEGER PRIMARY KEY, text TEXT, words TEXT);
)";
}

std::string index_statements() {
  // Each holds all that a grouping by its first columns asks, in order of time.
  return R"(
CREATE INDEX base_payment_by_debtor ON base_payment (debtor, booked, reference_amount, status);
CREATE INDEX base_payment_by_creditor ON base_payment (creditor, booked, reference_amount, status);
CREATE INDEX base_payment_by_pair ON base_payment (debtor, creditor, booked, reference_amount, status);
CREATE INDEX base_payment_by_provider ON base_payment (provider, booked, reference_amount, status);
CREATE INDEX base_identifier_by_party ON base_identifier (party);
CREATE INDEX base_identifier_by_value ON base_identifier (value);
)";
}

std::string view_statements() {
  std::string statements;
  for (const View& view : views()) {
    std::string columns;
    for (const ViewColumn& column : view.columns) {
      columns += columns.empty() ? "" : ", ";
      columns += column.expression == column.name ? std::string(column.name) : fmt::format("{} AS {}", column.expression, column.name);
    }
    statements += fmt::format("CREATE VIEW {} AS SELECT {} FROM {};\n", view.name, columns, view.from);
  }
  return statements;
}

}  // namespace casecraft::query
