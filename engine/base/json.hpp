#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.hpp"
#include "base/value.hpp"

namespace casecraft::base {

/// Canonical JSON: keys in byte order, no spaces, integers without a point, UTF-8 as it is. The same value gives the
/// same bytes on every machine; this is what hashes are taken over.
std::string to_json(const Value& value);
void append_json(std::string& out, const Value& value);
void append_json_text(std::string& out, std::string_view text);
/// The same, indented by two spaces for people.
std::string to_pretty_json(const Value& value);

/// Reads JSON. Throws Error with `origin:line:column` and what was expected.
Value parse_json(std::string_view text, std::string_view origin);

/// A JSON file together with the places of its parts, for errors that say where.
struct JsonDocument {
  std::string file;    ///< As it is shown to a person.
  std::string source;
  Value value;

  /// The place of the value at `path`, keys and indices joined by '/' ("weights/evidence", "sessions/0"); of the nearest
  /// enclosing part when there is none.
  [[nodiscard]] Position where(std::string_view path) const;
};

/// Reads JSON and reports a syntax error in `diagnostics` instead of throwing; the value is then null.
JsonDocument read_json(std::string file, std::string source, Diagnostics& diagnostics);

}  // namespace casecraft::base
