#include "base/value.hpp"

#include <fmt/format.h>

#include "base/error.hpp"

namespace casecraft::base {
namespace {

[[noreturn]] void wrong_kind(std::string_view wanted, const Value& found) {
  const std::string_view name = found.kind_name();
  throw Error(fmt::format("{} {} was expected, but {}{} was found", wanted == "integer" ? "an" : "a", wanted,
                          found.is_null() ? "" : found.is_integer() ? "an " : "a ", name));
}

}  // namespace

std::string_view Value::kind_name() const noexcept {
  switch (data_.index()) {
    case 1: return "boolean";
    case 2: return "integer";
    case 3: return "number";
    case 4: return "text";
    case 5: return "list";
    case 6: return "map";
    default: return "nothing";
  }
}

bool Value::as_bool() const {
  if (const bool* b = std::get_if<bool>(&data_)) return *b;
  wrong_kind("boolean", *this);
}

std::int64_t Value::as_integer() const {
  if (const auto* i = std::get_if<std::int64_t>(&data_)) return *i;
  wrong_kind("integer", *this);
}

double Value::as_number() const {
  if (const auto* i = std::get_if<std::int64_t>(&data_)) return static_cast<double>(*i);
  if (const double* d = std::get_if<double>(&data_)) return *d;
  wrong_kind("number", *this);
}

const Text& Value::as_text() const {
  if (const Text* text = std::get_if<Text>(&data_)) return *text;
  wrong_kind("text", *this);
}

const List& Value::as_list() const {
  if (const auto* list = std::get_if<std::shared_ptr<const List>>(&data_)) return **list;
  wrong_kind("list", *this);
}

const Map& Value::as_map() const {
  if (const auto* map = std::get_if<std::shared_ptr<const Map>>(&data_)) return **map;
  wrong_kind("map", *this);
}

const Value& Value::operator[](std::string_view key) const noexcept {
  static const Value nothing;
  const auto* map = std::get_if<std::shared_ptr<const Map>>(&data_);
  if (map == nullptr) return nothing;
  const auto found = (*map)->find(key);
  return found == (*map)->end() ? nothing : found->second;
}

std::string Value::text_at(std::string_view key, std::string_view otherwise) const {
  const Value& found = (*this)[key];
  return found.is_text() ? found.as_text().str() : std::string(otherwise);
}

std::int64_t Value::integer_at(std::string_view key, std::int64_t otherwise) const {
  const Value& found = (*this)[key];
  return found.is_integer() ? found.as_integer() : otherwise;
}

const List& Value::list_at(std::string_view key) const noexcept {
  static const List none;
  const Value& found = (*this)[key];
  return found.is_list() ? found.as_list() : none;
}

bool Value::bool_at(std::string_view key, bool otherwise) const {
  const Value& found = (*this)[key];
  return found.is_bool() ? found.as_bool() : otherwise;
}

bool operator==(const Value& a, const Value& b) noexcept {
  if (a.data_.index() != b.data_.index()) return false;
  switch (a.data_.index()) {
    case 1: return *std::get_if<bool>(&a.data_) == *std::get_if<bool>(&b.data_);
    case 2: return *std::get_if<std::int64_t>(&a.data_) == *std::get_if<std::int64_t>(&b.data_);
    case 3: {
      const double x = *std::get_if<double>(&a.data_);
      const double y = *std::get_if<double>(&b.data_);
      return !(x < y) && !(x > y);
    }
    case 4: return *std::get_if<Text>(&a.data_) == *std::get_if<Text>(&b.data_);
    case 5: {
      const auto& x = *std::get_if<std::shared_ptr<const List>>(&a.data_);
      const auto& y = *std::get_if<std::shared_ptr<const List>>(&b.data_);
      return x == y || *x == *y;
    }
    case 6: {
      const auto& x = *std::get_if<std::shared_ptr<const Map>>(&a.data_);
      const auto& y = *std::get_if<std::shared_ptr<const Map>>(&b.data_);
      return x == y || *x == *y;
    }
    default: return true;
  }
}

}  // namespace casecraft::base
