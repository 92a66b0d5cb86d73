#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"

namespace casecraft::ledger {

/// Mistakes of a set of files: the first 200 with their places, then how many more there were.
class Mistakes {
public:
  explicit Mistakes(base::Diagnostics& diagnostics) : diagnostics_(diagnostics) {}
  void add(std::string_view file, int line, int column, std::string message, std::string hint = {});
  [[nodiscard]] std::int64_t count() const { return count_; }
  /// Adds the last line, when some were left out.
  void close(std::string_view file);

private:
  base::Diagnostics& diagnostics_;
  std::int64_t count_{0};
};

/// Reads comma-separated values as RFC 4180 has them: cells in quotes may hold commas, line ends and doubled quotes. Lines end with LF or CRLF, a
/// byte-order mark is passed over, empty lines too. What is malformed goes to `mistakes`, and reading goes on with the next line.
class CsvReader {
public:
  /// `bytes` must outlive the reader and the cells. `separator` stands between cells: a spreadsheet writes ';' where the comma belongs to numbers.
  CsvReader(std::string_view file, std::string_view bytes, Mistakes& mistakes, char separator = ',');

  /// The next line's cells, valid until the next call; false at the end. `line` is then the number of the line on which it began.
  bool next(std::vector<std::string_view>& cells);
  [[nodiscard]] int line() const { return begun_; }
  [[nodiscard]] std::string_view file() const { return file_; }

private:
  bool quoted_cell(std::string_view& cell);
  void skip_line();

  std::string_view file_, bytes_;
  Mistakes& mistakes_;
  char separator_;
  std::array<char, 3> ends_{separator_, '\n', '"'};   ///< What a cell without quotes goes up to.
  std::size_t at_{0};
  int line_{1}, begun_{1};
  std::deque<std::string> unquoted_;   // Cells with doubled quotes.
};

/// Adds a cell in quotes where RFC 4180 asks for them, after a comma unless it is the line's first. What a spreadsheet would take for a formula gets an
/// apostrophe before it.
void append_cell(std::string& out, std::string_view cell, bool is_first = false);
/// The cell without such an apostrophe.
std::string_view without_guard(std::string_view cell);

}  // namespace casecraft::ledger
