#pragma once

#include <string>
#include <vector>

#include "apps/terminal/console.hpp"
#include "session/view.hpp"

namespace casecraft::terminal {

/// How tables are written.
struct TableWays {
  bool has_all_columns{false};  ///< Of payments; otherwise those that one works with.
  std::string zone{};           ///< "debtor" or "creditor": the clock that the query reads hours by, shown too.
  std::string currency{};       ///< Code of the reference currency.
  bool is_in_lines{false};      ///< One fact a line, for a screen reader or a narrow terminal.
};

/// The narrowest terminal in which tables stand side by side.
inline constexpr std::size_t kTableColumns = 100;

/// Whether a page holds payments (a row number each), and not groups.
bool has_payments(const session::Page& page);

/// Writes a page of a query's answer. In lines: a payment is its number and time with a line for each fact; a group is one line.
void show_table(Console& console, const session::Page& page, const TableWays& ways);

/// A group in one sentence: "P00042 Ana Roe: 3 payments, 1200.00 VAL, 2026-05-01 to 2026-07-01".
std::string group_words(const base::Language& language, const session::PageRow& row, const base::List& columns, const std::string& currency);

}  // namespace casecraft::terminal
