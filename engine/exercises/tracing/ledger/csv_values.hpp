#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <system_error>

namespace casecraft::ledger {

/// The digits of `text` as a number; nothing when there is anything else.
template <class Number>
std::optional<Number> number_from(std::string_view text) {
  Number number = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failed != std::errc() || end != text.data() + text.size() || text.empty() || text.front() == '-') return std::nullopt;
  return number;
}

/// "2026-05-01" in days since 1970.
std::optional<std::int64_t> day_from(std::string_view text);
/// "2026-05-01T09:03:22Z" in seconds since 1970.
std::optional<std::int64_t> time_from(std::string_view text);

}  // namespace casecraft::ledger
