#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace casecraft::query {

/// What can be said of a typed query by its words alone. Throws QueryRefused: too long, no UTF-8, a byte that is nought, a second statement, not SELECT or
/// WITH, a base table by its name, named parts (WITH) that are used within one another so often that reading them would not end.
void check_words(std::string_view sql);

/// The same query in a total order: what it orders by, and then all of its `columns` result columns; cut after `most` rows where it has no LIMIT of its own.
/// Rows that are alike in every column can stand in any order. Precondition: SQLite reads `sql` as one SELECT.
std::string in_total_order(std::string_view sql, int columns, std::int64_t most);

}  // namespace casecraft::query
