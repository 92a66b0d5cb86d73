#include "query/answer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "base/utf8.hpp"

namespace casecraft::query {
namespace {

using ledger::ColumnKind;

ColumnKind kind_of(std::string_view name) {
  const auto is_one_of = [&](std::initializer_list<std::string_view> names) { return std::find(names.begin(), names.end(), name) != names.end(); };
  if (name == "row") return ColumnKind::row;
  if (is_one_of({"debtor", "creditor", "party"})) return ColumnKind::party;
  if (is_one_of({"booking_time", "booking_date", "value_date", "debtor_time", "creditor_time", "first", "last", "day", "week", "month"})) return ColumnKind::time;
  // "sum(reference_amount)" is one as well; "count(reference_amount)" is none.
  if (is_one_of({"sum", "amount"}) || (name.find("reference_amount") != std::string_view::npos && !name.starts_with("count"))) return ColumnKind::amount;
  if (is_one_of({"count", "hour", "weekday", "debtor_hour", "debtor_weekday", "creditor_hour", "creditor_weekday", "booked", "instructed_amount", "digits", "number"}) || name.ends_with("_number") || name.starts_with("count(")) return ColumnKind::whole;
  return ColumnKind::text;
}

std::string hexadecimal(std::string_view bytes) {
  std::string out = "x'";
  for (const char c : bytes) out += fmt::format("{:02x}", static_cast<unsigned char>(c));
  return out + "'";
}

base::Value shown_text(std::string_view text) {
  const bool is_text = !base::first_bad_utf8(text) && text.find('\0') == std::string_view::npos;
  return is_text ? base::Value(base::Text(text)) : base::Value(hexadecimal(text));
}

base::Value shown_number(double number) { return std::isfinite(number) ? base::Value(number) : base::Value(number > 0 ? "infinite" : "-infinite"); }

std::string_view text_at(sqlite3_stmt* statement, int column) {
  const auto* const text = static_cast<const char*>(sqlite3_column_blob(statement, column));
  return text == nullptr ? std::string_view() : std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
}

base::Value cell_of(sqlite3_stmt* statement, int column) {
  switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return base::Value(static_cast<std::int64_t>(sqlite3_column_int64(statement, column)));
    case SQLITE_FLOAT: return shown_number(sqlite3_column_double(statement, column));
    case SQLITE_TEXT: return shown_text(text_at(statement, column));
    case SQLITE_BLOB: return base::Value(hexadecimal(text_at(statement, column)));
    default: return base::Value();
  }
}

// Kept cells: a letter for the kind, and what it needs.
void put_whole(std::string& out, std::uint64_t number) {
  for (; number >= 0x80; number >>= 7U) out += static_cast<char>(0x80U | (number & 0x7FU));
  out += static_cast<char>(number);
}

std::uint64_t whole_at(const std::string& cells, std::size_t& at) {
  std::uint64_t number = 0;
  for (unsigned shift = 0;; shift += 7) {
    const auto byte = static_cast<unsigned char>(cells[at++]);
    number |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
    if (byte < 0x80) return number;
  }
}

}  // namespace

base::List cells_of(sqlite3_stmt* statement) {
  base::List cells;
  const int columns = sqlite3_column_count(statement);
  cells.reserve(static_cast<std::size_t>(columns));
  for (int i = 0; i < columns; ++i) cells.push_back(cell_of(statement, i));
  return cells;
}

Answer::Answer(sqlite3_stmt* statement) {
  if (statement == nullptr) return;
  for (int i = 0; i < sqlite3_column_count(statement); ++i) {
    const char* const name = sqlite3_column_name(statement, i);
    columns_.push_back({name == nullptr ? "" : name, kind_of(name == nullptr ? "" : name)});
  }
}

void Answer::add_row(sqlite3_stmt* statement) {
  begins_.push_back(cells_.size());
  for (int i = 0; i < sqlite3_column_count(statement); ++i) {
    switch (sqlite3_column_type(statement, i)) {
      case SQLITE_INTEGER: {
        const std::int64_t number = sqlite3_column_int64(statement, i);
        cells_ += number < 0 ? 'm' : 'n';
        put_whole(cells_, number < 0 ? ~static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number));
        break;
      }
      case SQLITE_FLOAT: {
        const double number = sqlite3_column_double(statement, i);
        cells_ += 'f';
        cells_.append(reinterpret_cast<const char*>(&number), sizeof number);
        break;
      }
      case SQLITE_NULL: cells_ += '0'; break;
      default: {
        const std::string_view text = text_at(statement, i);
        cells_ += sqlite3_column_type(statement, i) == SQLITE_TEXT ? 't' : 'b';
        put_whole(cells_, text.size());
        cells_ += text;
      }
    }
  }
}

std::vector<base::List> Answer::rows(std::int64_t from, std::int64_t count) const {
  std::vector<base::List> rows;
  const auto all = static_cast<std::int64_t>(begins_.size());
  const std::int64_t end = from >= all || count <= 0 ? from : from + std::min(count, all - from);
  for (std::int64_t row = std::max<std::int64_t>(from, 0); row < end; ++row) {
    std::size_t at = begins_[static_cast<std::size_t>(row)];
    base::List cells;
    cells.reserve(columns_.size());
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const char kind = cells_[at++];
      if (kind == 'n') cells.push_back(base::Value(static_cast<std::int64_t>(whole_at(cells_, at))));
      else if (kind == 'm') cells.push_back(base::Value(static_cast<std::int64_t>(~whole_at(cells_, at))));
      else if (kind == '0') cells.push_back(base::Value());
      else if (kind == 'f') {
        double number = 0;
        std::memcpy(&number, cells_.data() + at, sizeof number);
        at += sizeof number;
        cells.push_back(shown_number(number));
      } else {
        const std::size_t size = whole_at(cells_, at);
        const std::string_view text(cells_.data() + at, size);
        at += size;
        cells.push_back(kind == 't' ? shown_text(text) : base::Value(hexadecimal(text)));
      }
    }
    rows.push_back(std::move(cells));
  }
  return rows;
}

}  // namespace casecraft::query
