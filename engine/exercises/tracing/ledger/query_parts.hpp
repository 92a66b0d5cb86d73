#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exercises/tracing/ledger/query.hpp"

// What reading a query, saying it in words and writing it as SQL have in common.
namespace casecraft::ledger {

/// Monday to Sunday, as payloads name them.
inline constexpr std::array<std::string_view, 7> kWeekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
inline constexpr std::array<std::string_view, 7> kWeekdayNames{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

/// Columns of a list of payments, in order.
std::vector<Column> row_columns();
/// Columns of the answer: those of payments, or the key (for parties code and name), "count", "sum", "first" and "last".
std::vector<Column> columns_of(const Query& query);

/// Whether a grouping's keys have an order of their own, in which they are shown: days, hours, amounts.
bool has_own_order(std::string_view group);
bool is_party_group(std::string_view group);

/// "2026-09-01 13:00:00" in UTC.
std::string utc_words(std::int64_t seconds);
/// The same, and only the day at midnight.
std::string short_utc_words(std::int64_t seconds);
/// "2026-09-01", "2026-09-01 13:00", "2026-09-01T13:00:00" as UTC seconds; nothing when it is no such time.
std::optional<std::int64_t> utc_from_words(std::string_view words);

std::string_view to_string(Query::Zone zone);

}  // namespace casecraft::ledger
