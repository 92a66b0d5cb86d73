#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "authoring/silences.hpp"

namespace casecraft::authoring {

/// What the Lua files of a pack speak of: names that code uses, and ids in quotes. Made to be sure: what might be a use counts as one.
class Mentions {
public:
  explicit Mentions(const std::vector<ShownFile>& files);

  struct Uses {
    int reads{0};
    int writes{0};   ///< Assignments, among them fields of a table that are called so.
  };
  /// Of a variable: in code and in whatever stands in quotes.
  [[nodiscard]] Uses of_variable(const std::string& name) const;
  /// How often the id stands in quotes, be it within a string of code, besides declarations of the form `kind "id"`.
  [[nodiscard]] int of_id(const std::string& id) const;
  /// Whether a file declares it so: kind "id" { … }. What the program's scripts declare for a pack is not written in it.
  [[nodiscard]] bool is_declared(std::string_view kind, std::string_view id) const;
  /// Whether the id may be put together of pieces: "told_" .. name.
  [[nodiscard]] bool may_be_made(std::string_view name) const;

private:
  void code(std::string_view source, bool is_file);
  void string(const std::string& text, bool is_declared);

  std::map<std::string, Uses, std::less<>> names_;
  std::map<std::string, int, std::less<>> quoted_;
  std::set<std::string, std::less<>> beginnings_, endings_, declared_;   ///< `declared_`: "kind id".
};

}  // namespace casecraft::authoring
