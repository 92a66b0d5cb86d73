#include "base/json.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/error.hpp"
#include "base/utf8.hpp"

namespace casecraft::base {
namespace {

using Json = nlohmann::json;

void append_number(std::string& out, double number) {
  if (!std::isfinite(number)) throw Error("a number that is not finite cannot be written as JSON");
  std::string digits = fmt::format("{}", number);
  if (digits.find_first_of(".e") == std::string::npos) digits += ".0";   // A number stays apart from an integer.
  out += digits;
}

Value from_json(const Json& json) {
  switch (json.type()) {
    case Json::value_t::boolean: return json.get<bool>();
    case Json::value_t::number_integer: return json.get<std::int64_t>();
    case Json::value_t::number_unsigned: {
      const auto number = json.get<std::uint64_t>();
      if (number > static_cast<std::uint64_t>(INT64_MAX)) return static_cast<double>(number);
      return static_cast<std::int64_t>(number);
    }
    case Json::value_t::number_float: return json.get<double>();
    case Json::value_t::string: return json.get<std::string>();
    case Json::value_t::array: {
      List list;
      list.reserve(json.size());
      for (const Json& item : json) list.push_back(from_json(item));
      return list;
    }
    case Json::value_t::object: {
      Map map;
      for (const auto& [key, item] : json.items()) map.emplace(key, from_json(item));
      return map;
    }
    default: return {};
  }
}

/// Line and column of the byte at `offset`.
Position place_of(std::string_view source, std::size_t offset, std::string file) {
  Position place{std::move(file), 1, 1};
  for (std::size_t i = 0; i < std::min(offset, source.size()); ++i) {
    if (source[i] == '\n') {
      ++place.line;
      place.column = 1;
    } else if ((static_cast<unsigned char>(source[i]) & 0xC0U) != 0x80U) {
      ++place.column;
    }
  }
  return place;
}

/// Deeper than anything that a person writes; reading goes down with the nesting.
constexpr int kDeepest = 200;

/// What is wrong with a text that should be JSON.
struct Fault {
  std::size_t offset{0};
  std::string reason, hint;
};

/// What the parser says, without its own prefix and position.
std::string plain_reason(const std::string& what) {
  const std::size_t colon = what.rfind(": syntax error");
  if (colon != std::string::npos) return what.substr(colon + 2);
  const std::size_t prefix = what.find("] ");
  return prefix == std::string::npos ? what : what.substr(prefix + 2);
}

/// Where what was read last begins, before the byte behind it, and the last thing before that.
std::size_t behind_what_came_before(std::string_view text, std::size_t after) {
  std::size_t at = std::min(after, text.size());
  if (at > 0 && text[at - 1] == '"') {
    for (--at; at > 0 && (text[at - 1] != '"' || (at > 1 && text[at - 2] == '\\')); --at) {}
  }
  if (at > 0) --at;
  const std::size_t last = text.substr(0, at).find_last_not_of(" \t\r\n");
  return last == std::string_view::npos ? 0 : last;
}

/// The parser's words said again for somebody who writes by hand, at the place to mend.
Fault fault_of(const Json::parse_error& error, std::string_view text) {
  const std::string what = error.what();
  const auto says = [&](const char* words) { return what.find(words) != std::string::npos; };
  const std::size_t at = error.byte > 0 ? error.byte - 1 : 0;
  if (says("unexpected string literal; expected '}'") || says("unexpected string literal; expected ']'") || says("unexpected '{'; expected ']'") || says("unexpected '['; expected ']'")) {
    return {behind_what_came_before(text, error.byte), "this is not JSON: a comma is missing behind this", "write a comma between one entry and the next"};
  }
  if (says("unexpected '}'; expected string literal") || says("unexpected ']'; expected")) {
    return {behind_what_came_before(text, error.byte), "this is not JSON: nothing follows this comma", "take the comma away"};
  }
  if (says("unexpected end of input")) return {at, "this is not JSON: the file ends before everything is closed", "look for a missing bracket or quotation mark"};
  return {at, "this is not JSON: " + plain_reason(what), "look for a missing comma, quotation mark or bracket just before this place"};
}

Value parse_or_throw(std::string_view text) {
  if (const auto bad = first_bad_utf8(text)) {
    throw Fault{*bad, fmt::format("the byte {:#04x} here is no UTF-8; save the file as UTF-8", static_cast<unsigned char>(text[*bad])), {}};
  }
  try {
    const auto watch_depth = [](int depth, Json::parse_event_t, Json&) {
      if (depth > kDeepest) throw Fault{0, fmt::format("lists and objects stand inside one another more than {} deep", kDeepest), {}};
      return true;
    };
    return from_json(Json::parse(text, watch_depth));
  } catch (const Json::parse_error& error) {
    throw fault_of(error, text);
  } catch (const Json::exception& error) {
    throw Fault{0, "this cannot be read as JSON: " + plain_reason(error.what()), {}};
  }
}

/// Walks JSON that is known to be sound, to find where a part begins.
class Scanner {
public:
  explicit Scanner(std::string_view source) : source_(source) {}

  std::size_t find(std::string_view path) {
    skip_blanks();
    std::size_t here = at_;
    while (!path.empty()) {
      const std::size_t slash = path.find('/');
      const std::string_view key = path.substr(0, slash);
      path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
      if (!enter(key)) return here;
      skip_blanks();
      here = at_;
    }
    return here;
  }

private:
  [[nodiscard]] char peek() const { return at_ < source_.size() ? source_[at_] : '\0'; }
  void skip_blanks() {
    while (at_ < source_.size() && (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r')) ++at_;
  }
  std::string text() {
    std::string words;
    ++at_;
    while (at_ < source_.size() && peek() != '"') {
      if (peek() == '\\') words += source_[at_++];
      if (at_ < source_.size()) words += source_[at_++];
    }
    ++at_;
    return words;
  }
  void skip_value() {
    skip_blanks();
    if (peek() == '"') {
      text();
      return;
    }
    int depth = 0;
    while (at_ < source_.size()) {
      const char c = peek();
      if (c == '"') {
        text();
        continue;
      }
      if (depth == 0 && (c == ',' || c == '}' || c == ']')) return;
      if (c == '{' || c == '[') ++depth;
      if (c == '}' || c == ']') --depth;
      ++at_;
      if (depth == 0 && (c == '}' || c == ']')) return;
    }
  }
  bool enter(std::string_view key) {
    skip_blanks();
    const char open = peek();
    if (open != '{' && open != '[') return false;
    ++at_;
    for (std::size_t index = 0; at_ < source_.size(); ++index) {
      skip_blanks();
      if (peek() == '}' || peek() == ']') return false;
      std::string name = std::to_string(index);
      if (open == '{') {
        name = text();
        skip_blanks();
        ++at_;
        skip_blanks();
      }
      if (name == key) return true;
      skip_value();
      skip_blanks();
      if (peek() == ',') ++at_;
    }
    return false;
  }

  std::string_view source_;
  std::size_t at_{0};
};

void append_pretty(std::string& out, const Value& value, int depth) {
  const auto line = [&](int level) {
    out += '\n';
    out.append(static_cast<std::size_t>(level) * 2, ' ');
  };
  if (value.is_list() && !value.as_list().empty()) {
    out += '[';
    bool first = true;
    for (const Value& item : value.as_list()) {
      if (!first) out += ',';
      first = false;
      line(depth + 1);
      append_pretty(out, item, depth + 1);
    }
    line(depth);
    out += ']';
  } else if (value.is_map() && !value.as_map().empty()) {
    out += '{';
    bool first = true;
    for (const auto& [key, item] : value.as_map()) {
      if (!first) out += ',';
      first = false;
      line(depth + 1);
      append_json_text(out, key);
      out += ": ";
      append_pretty(out, item, depth + 1);
    }
    line(depth);
    out += '}';
  } else {
    append_json(out, value);
  }
}

}  // namespace

void append_json_text(std::string& out, std::string_view text) {
  out += '"';
  // Most characters stand for themselves, and go in stretches.
  std::size_t from = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\') continue;
    out.append(text, from, i - from);
    from = i + 1;
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default: out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    }
  }
  out.append(text, from, text.size() - from);
  out += '"';
}

void append_json(std::string& out, const Value& value) {
  if (value.is_text()) {
    append_json_text(out, value.as_text());
  } else if (value.is_integer()) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value.as_integer());
    out.append(digits, end.ptr);
  } else if (value.is_bool()) {
    out += value.as_bool() ? "true" : "false";
  } else if (value.is_null()) {
    out += "null";
  } else if (value.is_number()) {
    append_number(out, value.as_number());
  } else if (value.is_list()) {
    out += '[';
    bool first = true;
    for (const Value& item : value.as_list()) {
      if (!first) out += ',';
      first = false;
      append_json(out, item);
    }
    out += ']';
  } else {
    out += '{';
    bool first = true;
    for (const auto& [key, item] : value.as_map()) {
      if (!first) out += ',';
      first = false;
      append_json_text(out, key);
      out += ':';
      append_json(out, item);
    }
    out += '}';
  }
}

std::string to_json(const Value& value) {
  std::string out;
  append_json(out, value);
  return out;
}

std::string to_pretty_json(const Value& value) {
  std::string out;
  append_pretty(out, value, 0);
  out += '\n';
  return out;
}

JsonDocument read_json(std::string file, std::string source, Diagnostics& diagnostics) {
  JsonDocument document{std::move(file), std::move(source), {}};
  try {
    document.value = parse_or_throw(document.source);
  } catch (const Fault& fault) {
    diagnostics.error("json.syntax", place_of(document.source, fault.offset, document.file), fault.reason, fault.hint);
  }
  return document;
}

Value parse_json(std::string_view text, std::string_view origin) {
  try {
    return parse_or_throw(text);
  } catch (const Fault& fault) {
    const Position place = place_of(text, fault.offset, std::string(origin));
    throw Error(fmt::format("{}:{}:{}: {}", place.file, place.line, place.column, fault.reason));
  }
}

Position JsonDocument::where(std::string_view path) const { return place_of(source, Scanner(source).find(path), file); }

}  // namespace casecraft::base
