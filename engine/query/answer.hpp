#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "exercises/tracing/ledger/query.hpp"
#include "query/database.hpp"

namespace casecraft::query {

/// A query's answer, kept so that turning its pages costs no second query: numbers of rows where it lists payments, and else its cells in few bytes.
class Answer {
public:
  /// Columns of a statement, with their kinds by their names.
  explicit Answer(sqlite3_stmt* statement);

  void add_row(sqlite3_stmt* statement);
  void add_number(std::uint32_t row) { numbers_.push_back(row); }

  /// Rows [from, from + count) of the kept cells.
  [[nodiscard]] std::vector<base::List> rows(std::int64_t from, std::int64_t count) const;
  [[nodiscard]] const std::vector<std::uint32_t>& numbers() const { return numbers_; }
  [[nodiscard]] const std::vector<ledger::Column>& columns() const { return columns_; }
  [[nodiscard]] std::int64_t total() const { return static_cast<std::int64_t>(numbers_.size() + begins_.size()); }
  [[nodiscard]] std::size_t bytes() const { return cells_.size() + begins_.size() * sizeof(std::uint64_t) + numbers_.size() * sizeof(std::uint32_t); }

  bool is_listing{false};  ///< `numbers` say which payments; their cells are read when they are shown.
  bool is_cut{false};
  std::string refusal;     ///< What was asked cannot be answered, for this reason; asking again would find the same.

private:
  std::vector<ledger::Column> columns_;
  std::vector<std::uint32_t> numbers_;
  std::string cells_;
  std::vector<std::uint64_t> begins_;
};

/// One row as values. Numbers that are none, texts that are no UTF-8 and bytes become text that can be shown.
base::List cells_of(sqlite3_stmt* statement);

}  // namespace casecraft::query
