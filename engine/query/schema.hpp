#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casecraft::query {

/// Base tables: whole numbers, and texts that many rows share once. Nobody names them in a query: every name begins so.
inline constexpr std::string_view kBasePrefix = "base_";

/// A column of a documented view.
struct ViewColumn {
  std::string_view name;
  std::string_view expression;
  std::string_view help;
};

struct View {
  std::string_view name;
  std::string_view from;
  std::string_view help;
  std::vector<ViewColumn> columns;
};

/// The views that queries are asked over. The same in memory and in a file of `write_database`.
const std::vector<View>& views();

/// Functions that a typed query may use, with what they are: those that give the same on every machine and cost little for each byte.
const std::vector<std::pair<std::string_view, std::string_view>>& functions();

/// Statements that create the base tables; those that create the indices, which come after the rows; those that create the views.
std::string table_statements();
std::string index_statements();
std::string view_statements();

}  // namespace casecraft::query
