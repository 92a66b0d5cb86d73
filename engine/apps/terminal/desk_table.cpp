#include "apps/terminal/desk_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "apps/program/in_language.hpp"
#include "apps/terminal/words.hpp"

namespace casecraft::terminal {
namespace {

constexpr std::size_t kNarrowestCell = 10;
constexpr std::size_t kGap = 2;
/// So many facts are said on one line.
constexpr std::size_t kFewFacts = 5;

std::string cell(const session::PageRow& row, std::size_t column) {
  const base::List& cells = row.data.list_at("cells");
  return column < cells.size() && cells[column].is_text() ? cells[column].as_text().str() : std::string();
}

std::optional<std::size_t> column_called(const base::List& columns, std::string_view name) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].text_at("name") == name) return i;
  }
  return std::nullopt;
}

std::string cell_called(const session::PageRow& row, const base::List& columns, std::string_view name) {
  const auto column = column_called(columns, name);
  return column ? cell(row, *column) : std::string();
}

/// Groups have a count and a sum beside what they are grouped by.
bool has_groups(const base::List& columns) {
  return column_called(columns, "count") && column_called(columns, "sum") && column_called(columns, "first") && column_called(columns, "last");
}

/// A code with its name and country as one fact.
std::string party_words(const session::PageRow& row, const base::List& columns, std::string_view side) {
  std::string words = cell_called(row, columns, side);
  if (const std::string name = cell_called(row, columns, fmt::format("{}_name", side)); !name.empty()) words += " " + name;
  if (const std::string country = cell_called(row, columns, fmt::format("{}_country", side)); !country.empty()) words += ", " + country;
  return words;
}

bool is_part_of_party(std::string_view name) { return name.ends_with("_name") || name == "debtor_country" || name == "creditor_country"; }

bool is_detail(std::string_view name, const TableWays& ways) {
  if (!ways.zone.empty() && name == ways.zone + "_time") return false;
  return name == "value_date" || name == "debtor_time" || name == "creditor_time" || name == "agent" || name == "record" || name == "end_to_end_id";
}

void show_payment(Console& console, const session::PageRow& row, const base::List& columns, const TableWays& ways) {
  const std::string time = cell_called(row, columns, "booking_time");
  console.line(console.say("Row {}{}", cell_called(row, columns, "row"), time.empty() ? "" : console.say(", {} UTC", time)));
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::string name = columns[i].text_at("name");
    std::string words = name == "debtor" || name == "creditor" ? party_words(row, columns, name) : cell(row, i);
    if (name == "row" || name == "booking_time" || name == "currency" || is_part_of_party(name) || words.empty() || (!ways.has_all_columns && is_detail(name, ways))) continue;
    if (!ways.has_all_columns && name == "status" && words == "settled") continue;
    if (name == "reference_amount") {
      console.verbatim(console.say("amount: {} {}", words, ways.currency));
    } else if (name == "instructed") {
      // Said only where it is another sum than the one above.
      const std::string currency = cell_called(row, columns, "currency");
      if (currency != ways.currency) console.verbatim(console.say("instructed: {} {}", words, currency));
    } else {
      console.verbatim(fmt::format("{}: {}", program::name_in_words(name == "remittance_information" ? "words" : name, console.language()), words));
    }
  }
}

void show_facts(Console& console, const session::PageRow& row, const base::List& columns) {
  std::string words;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::string fact = fmt::format("{}: {}", program::name_in_words(columns[i].text_at("name"), console.language()), cell(row, i));
    if (columns.size() <= kFewFacts) words += (words.empty() ? "" : "; ") + fact;
    else if (i == 0) console.line(fact);
    else console.verbatim(fact);
  }
  if (!words.empty()) console.line(words);
}

std::string cut(const std::string& words, std::size_t width) {
  if (columns(words) <= width) return words;
  std::string shown;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t next = at + 1;
    while (next < words.size() && (static_cast<unsigned char>(words[next]) & 0xC0U) == 0x80U) ++next;
    const std::string longer = shown + words.substr(at, next - at);
    if (columns(longer) + 1 > width) break;
    shown = longer;
    at = next;
  }
  return shown + "\u2026";
}

struct Column {
  std::vector<std::string> lines;   ///< Its head first.
  std::size_t width{0};
  bool is_number{false};
  bool may_be_cut{true};            ///< Texts may; half a time or half a sum says something wrong.
};

std::string head_of(const base::Language& language, const std::string& name, bool is_list, const TableWays& ways) {
  if (is_list && name == "booking_time") return language.say("booked (UTC)");
  if (is_list && name == "reference_amount") return language.say("amount {}", ways.currency);
  if (is_list && name == "remittance_information") return language.say("words");
  return program::name_in_words(name, language);
}

std::vector<Column> columns_of(const base::Language& language, const session::Page& page, const TableWays& ways) {
  const base::List& of_page = page.data.list_at("columns");
  const bool is_list = has_payments(page);
  const bool is_short = is_list && !ways.has_all_columns;
  const bool are_groups = !is_list && has_groups(of_page);
  std::vector<Column> shown;
  for (std::size_t i = 0; i < of_page.size(); ++i) {
    const std::string name = of_page[i].text_at("name");
    const std::string kind = of_page[i].text_at("kind");
    if (is_short && (is_detail(name, ways) || is_part_of_party(name) || name == "instructed" || name == "currency" || name == "purpose" || name == "provider")) continue;
    Column column;
    column.is_number = kind == "amount" || kind == "whole" || kind == "row";
    column.may_be_cut = !column.is_number && kind != "time" && name != "status";
    column.lines.push_back(head_of(language, name, is_list, ways));
    bool is_as_usual = true;
    for (const session::PageRow& row : page.rows) {
      std::string words = is_short && (name == "debtor" || name == "creditor") ? party_words(row, of_page, name) : cell(row, i);
      // A day says enough of when a group began; row and a number has the seconds.
      if (kind == "time") words = words.substr(0, are_groups ? 10 : 16);
      is_as_usual = is_as_usual && words == "settled";
      column.lines.push_back(std::move(words));
    }
    if (is_short && name == "status" && is_as_usual) continue;
    for (const std::string& words : column.lines) column.width = std::max(column.width, columns(words));
    shown.push_back(std::move(column));
  }
  return shown;
}

/// Columns side by side; the widest texts are cut until the table fits. False when it cannot.
bool show_columns(Console& console, const session::Page& page, const TableWays& ways) {
  std::vector<Column> shown = columns_of(console.language(), page, ways);
  const auto total = [&] {
    std::size_t all = kGap * (shown.empty() ? 0 : shown.size() - 1);
    for (const Column& column : shown) all += column.width;
    return all;
  };
  while (total() > console.options().columns) {
    Column* widest = nullptr;
    for (Column& column : shown) {
      if (column.may_be_cut && column.width > kNarrowestCell && (widest == nullptr || column.width > widest->width)) widest = &column;
    }
    if (widest == nullptr) return false;
    --widest->width;
  }
  for (std::size_t line = 0; line <= page.rows.size(); ++line) {
    std::string words;
    for (std::size_t i = 0; i < shown.size(); ++i) {
      const std::string shown_cell = cut(shown[i].lines[line], shown[i].width);
      const std::string space(shown[i].width - columns(shown_cell), ' ');
      words += (i == 0 ? "" : std::string(kGap, ' ')) + (shown[i].is_number ? space + shown_cell : shown_cell + space);
    }
    console.row(words.substr(0, words.find_last_not_of(' ') + 1));
  }
  return true;
}

}  // namespace

bool has_payments(const session::Page& page) {
  const base::List& columns = page.data.list_at("columns");
  return column_called(columns, "row") && column_called(columns, "debtor") && column_called(columns, "creditor") && column_called(columns, "booking_time");
}

std::string group_words(const base::Language& language, const session::PageRow& row, const base::List& columns, const std::string& currency) {
  std::string key;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::string name = columns[i].text_at("name");
    if (name == "count") break;
    if (is_part_of_party(name)) continue;
    const bool is_party = name == "debtor" || name == "creditor";
    key += (key.empty() ? "" : is_party ? language.say(" to ") : ", ") + (is_party ? party_words(row, columns, name) : cell(row, i));
  }
  const std::string count = cell_called(row, columns, "count");
  const std::string first = cell_called(row, columns, "first").substr(0, 10);
  const std::string last = cell_called(row, columns, "last").substr(0, 10);
  const std::string when = first == last ? first : language.say("{} to {}", first, last);
  return fmt::format("{}: {}, {} {}{}", key.empty() ? language.say("none").str() : key, count == "1" ? language.say("1 payment").str() : language.say("{} payments", count), cell_called(row, columns, "sum"), currency, key.starts_with(first) && first == last ? "" : ", " + when);
}

void show_table(Console& console, const session::Page& page, const TableWays& ways) {
  const base::List& columns_of_page = page.data.list_at("columns");
  if (!ways.is_in_lines && show_columns(console, page, ways)) return;
  for (const session::PageRow& row : page.rows) {
    if (has_payments(page)) show_payment(console, row, columns_of_page, ways);
    else if (has_groups(columns_of_page)) console.line(group_words(console.language(), row, columns_of_page, ways.currency));
    else show_facts(console, row, columns_of_page);
  }
}

}  // namespace casecraft::terminal
