#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/value.hpp"

namespace casecraft::script {

/// A Lua function that the machine keeps.
struct FunctionRef {
  int reference{0};
};

struct NamedNode;

/// A part of what an author declared: plain data, a function, or a table with positional items and named fields; with its place.
struct Node {
  enum class Kind { nothing, data, function, table };
  Kind kind{Kind::nothing};
  base::Value data;                                  ///< For `data`: boolean, integer, number or text.
  FunctionRef function;
  std::vector<Node> items;                           ///< Positional entries.
  std::vector<NamedNode> fields;                     ///< By name.
  std::vector<std::string> also;                     ///< Forms in other languages of a text that typed words are compared with; the same in every locale.
  std::string shown;                                 ///< Such a text, or one whose words a state keeps, in the words of the locale, where it is shown; else empty.
  base::Position where;

  /// The field called `name`, or a node of kind `nothing` that stands where this one does.
  [[nodiscard]] const Node& at(std::string_view name) const;
  [[nodiscard]] bool has(std::string_view name) const { return at(name).kind != Kind::nothing; }
  [[nodiscard]] bool is_nothing() const noexcept { return kind == Kind::nothing; }
  [[nodiscard]] bool is_text() const noexcept { return kind == Kind::data && data.is_text(); }
  [[nodiscard]] bool is_table() const noexcept { return kind == Kind::table; }
  [[nodiscard]] bool is_function() const noexcept { return kind == Kind::function; }
  /// "text", "integer", "function", "table", "nothing", …
  [[nodiscard]] std::string_view kind_name() const noexcept;
  /// Plain data of the whole node (functions are left out).
  [[nodiscard]] base::Value to_value() const;
};

/// The field in which words with a count hold a locale's forms. No author can write it: it is no name.
inline constexpr const char* kFormsOfLocale = "(forms of the locale)";

struct NamedNode {
  std::string name;
  Node node;
};

/// `kind "id" { … }` as a pack declared it.
struct Declaration {
  std::string kind;
  std::string id;     ///< Empty for `kind { … }`.
  Node node;
  base::Position where;
};

}  // namespace casecraft::script
