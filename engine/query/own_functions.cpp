#include "query/own_functions.hpp"

#include <date/date.h>

#include <cstring>
#include <string_view>

#include "base/error.hpp"

namespace casecraft::query {
namespace {

std::string_view text_of(sqlite3_value* value) {
  const auto* const text = reinterpret_cast<const char*>(sqlite3_value_text(value));
  return text == nullptr ? std::string_view() : std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

char* put(char* at, unsigned number, int digits) {
  for (int i = digits - 1; i >= 0; --i) {
    at[i] = static_cast<char>('0' + number % 10);
    number /= 10;
  }
  return at + digits;
}

/// Years 0 to 9999, as SQLite.
constexpr std::int64_t kFirst = -62'167'219'200, kLast = 253'402'300'799;

template <bool has_clock>
void date_text(sqlite3_context* context, int count, sqlite3_value** values) {
  if (count != 2 || text_of(values[1]) != "unixepoch") {
    sqlite3_result_error(context, "date and datetime take seconds since 1970 and 'unixepoch', as in datetime(booked, 'unixepoch')", -1);
    return;
  }
  if (sqlite3_value_type(values[0]) == SQLITE_NULL) return;
  if (sqlite3_value_type(values[0]) != SQLITE_INTEGER) {
    sqlite3_result_error(context, "date and datetime take whole seconds; write CAST(... AS INTEGER)", -1);
    return;
  }
  const std::int64_t seconds = sqlite3_value_int64(values[0]);
  if (seconds < kFirst || seconds > kLast) return;
  const date::sys_seconds time{std::chrono::seconds{seconds}};
  const auto midnight = date::floor<date::days>(time);
  const date::year_month_day day{midnight};
  char text[20];
  char* at = put(text, static_cast<unsigned>(static_cast<int>(day.year())), 4);
  *at++ = '-';
  at = put(at, static_cast<unsigned>(day.month()), 2);
  *at++ = '-';
  at = put(at, static_cast<unsigned>(day.day()), 2);
  if constexpr (has_clock) {
    const auto of_day = static_cast<unsigned>((time - midnight).count());
    *at++ = ' ';
    at = put(at, of_day / 3600, 2);
    *at++ = ':';
    at = put(at, of_day / 60 % 60, 2);
    *at++ = ':';
    at = put(at, of_day % 60, 2);
  }
  sqlite3_result_text(context, text, static_cast<int>(at - text), SQLITE_TRANSIENT);
}

/// `pattern`, `text` and perhaps the letter of ESCAPE.
void like(sqlite3_context* context, int count, sqlite3_value** values) {
  if (sqlite3_value_type(values[0]) == SQLITE_NULL || sqlite3_value_type(values[1]) == SQLITE_NULL) return;
  if (sqlite3_value_type(values[0]) == SQLITE_BLOB || sqlite3_value_type(values[1]) == SQLITE_BLOB) {
    sqlite3_result_int(context, 0);
    return;
  }
  unsigned escape = 0;
  if (count == 3) {
    const std::string_view letter = text_of(values[2]);
    if (letter.size() != 1 || letter == "%" || letter == "_") {
      sqlite3_result_error(context, "ESCAPE takes one letter, neither % nor _", -1);
      return;
    }
    escape = static_cast<unsigned char>(letter.front());
  }
  const std::string_view pattern = text_of(values[0]), text = text_of(values[1]);
  auto& guard = *static_cast<Guard*>(sqlite3_user_data(context));
  if (guard.is_watching() && pattern.size() > static_cast<std::size_t>(sqlite3_limit(sqlite3_context_db_handle(context), SQLITE_LIMIT_LIKE_PATTERN_LENGTH, -1))) {
    sqlite3_result_error(context, "LIKE or GLOB pattern too complex", -1);
    return;
  }
  // In the worst case each letter of the pattern is tried at each letter of the text. The progress handler stops what is too much.
  guard.charge(static_cast<std::int64_t>(pattern.size() * text.size() / 64));
  sqlite3_result_int(context, sqlite3_strlike(pattern.data(), text.data(), escape) == 0 ? 1 : 0);
}

}  // namespace

void add_functions(sqlite3* database, Guard& guard) {
  constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
  const bool is_added = sqlite3_create_function_v2(database, "datetime", -1, kFlags, nullptr, &date_text<true>, nullptr, nullptr, nullptr) == SQLITE_OK &&
                        sqlite3_create_function_v2(database, "date", -1, kFlags, nullptr, &date_text<false>, nullptr, nullptr, nullptr) == SQLITE_OK &&
                        sqlite3_create_function_v2(database, "like", 2, kFlags, &guard, &like, nullptr, nullptr, nullptr) == SQLITE_OK &&
                        sqlite3_create_function_v2(database, "like", 3, kFlags, &guard, &like, nullptr, nullptr, nullptr) == SQLITE_OK;
  if (!is_added) throw Error("the ledger's database does not take the functions that the desk needs");
}

}  // namespace casecraft::query
