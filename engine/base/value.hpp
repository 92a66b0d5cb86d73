#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/text.hpp"

namespace casecraft::base {

class Value;
using List = std::vector<Value>;
/// Keys in byte order, so that walking a map is the same everywhere.
using Map = std::map<std::string, Value, std::less<>>;

/// Plain data: nothing, boolean, integer, number, text, list or map. Copies share; a change copies what it touches.
class Value {
public:
  Value() = default;
  Value(bool b) : data_(b) {}
  Value(int i) : data_(static_cast<std::int64_t>(i)) {}
  Value(std::int64_t i) : data_(i) {}
  Value(double d) : data_(d) {}
  Value(Text text) : data_(std::move(text)) {}
  Value(std::string text) : data_(Text(std::move(text))) {}
  Value(std::string_view text) : data_(Text(text)) {}
  Value(const char* text) : data_(Text(text)) {}
  Value(List list) : data_(std::make_shared<const List>(std::move(list))) {}
  Value(Map map) : data_(std::make_shared<const Map>(std::move(map))) {}

  [[nodiscard]] bool is_null() const noexcept { return std::holds_alternative<std::monostate>(data_); }
  [[nodiscard]] bool is_bool() const noexcept { return std::holds_alternative<bool>(data_); }
  [[nodiscard]] bool is_integer() const noexcept { return std::holds_alternative<std::int64_t>(data_); }
  /// True for integers and for numbers with a fraction.
  [[nodiscard]] bool is_number() const noexcept { return is_integer() || std::holds_alternative<double>(data_); }
  [[nodiscard]] bool is_text() const noexcept { return std::holds_alternative<Text>(data_); }
  [[nodiscard]] bool is_list() const noexcept { return std::holds_alternative<std::shared_ptr<const List>>(data_); }
  [[nodiscard]] bool is_map() const noexcept { return std::holds_alternative<std::shared_ptr<const Map>>(data_); }
  /// "nothing", "boolean", "integer", "number", "text", "list" or "map".
  [[nodiscard]] std::string_view kind_name() const noexcept;

  // Each `as_` throws Error when the value is of another kind.
  [[nodiscard]] bool as_bool() const;
  [[nodiscard]] std::int64_t as_integer() const;
  [[nodiscard]] double as_number() const;
  [[nodiscard]] const Text& as_text() const;
  [[nodiscard]] const List& as_list() const;
  [[nodiscard]] const Map& as_map() const;

  /// The map's value at `key`, or null when this is no map or has no such key.
  [[nodiscard]] const Value& operator[](std::string_view key) const noexcept;
  [[nodiscard]] bool has(std::string_view key) const noexcept { return !(*this)[key].is_null(); }
  /// The text at `key`, or `otherwise` when there is none.
  [[nodiscard]] std::string text_at(std::string_view key, std::string_view otherwise = "") const;
  [[nodiscard]] std::int64_t integer_at(std::string_view key, std::int64_t otherwise = 0) const;
  [[nodiscard]] bool bool_at(std::string_view key, bool otherwise = false) const;

  /// The list at `key`, or an empty one when there is none.
  [[nodiscard]] const List& list_at(std::string_view key) const noexcept;

  friend bool operator==(const Value& a, const Value& b) noexcept;

  using Data = std::variant<std::monostate, bool, std::int64_t, double, Text, std::shared_ptr<const List>,
                            std::shared_ptr<const Map>>;
  [[nodiscard]] const Data& data() const noexcept { return data_; }

private:
  Data data_;
};

}  // namespace casecraft::base
