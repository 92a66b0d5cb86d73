#include "apps/command/people_csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "apps/terminal/words.hpp"
#include "base/error.hpp"
#include "exercises/tracing/ledger/csv.hpp"

namespace casecraft::command {
namespace {

constexpr std::string_view kHeading = "pseudonym";
constexpr std::size_t kLongest = 200;   ///< Bytes of a pseudonym.

void require_utf8(std::string_view file, std::string_view bytes) {
  int line = 1;
  for (std::size_t at = 0; at < bytes.size(); ++line) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    const std::string_view words = bytes.substr(at, end - at);
    if (!terminal::is_utf8(words) || words.find('\0') != std::string_view::npos) {
      throw Error(fmt::format("{}:{}: this line is not UTF-8; save the file as \"CSV UTF-8\" and try again. Nothing was changed", file, line));
    }
    at = end + 1;
  }
}

}  // namespace

std::vector<std::string> read_people(std::string_view file, std::string_view bytes) {
  require_utf8(file, bytes);
  base::Diagnostics diagnostics;
  ledger::Mistakes mistakes(diagnostics);
  ledger::CsvReader reader(file, bytes, mistakes);
  std::map<std::string, int> lines;
  std::vector<std::string_view> cells;
  std::size_t column = 0;
  bool is_first = true;
  bool has_heading = false;
  while (reader.next(cells)) {
    if (is_first) {
      is_first = false;
      const auto heading = std::find_if(cells.begin(), cells.end(), [](std::string_view cell) { return terminal::lower(terminal::trim(cell)) == kHeading; });
      if (heading != cells.end()) {
        column = static_cast<std::size_t>(heading - cells.begin());
        has_heading = true;
        continue;
      }
    }
    if (!has_heading && cells.size() > 1) {
      throw Error(fmt::format("{}:{}: {} columns, and no first line says which holds the pseudonyms; name one of them 'pseudonym', or leave one column. Nothing was changed",
                              file, reader.line(), cells.size()));
    }
    const std::string pseudonym(column < cells.size() ? terminal::trim(ledger::without_guard(cells[column])) : std::string_view());
    if (pseudonym.empty()) {
      throw Error(fmt::format("{}:{}: there is no pseudonym on this line; write one, or take the line out. Nothing was changed", file, reader.line()));
    }
    if (pseudonym.size() > kLongest || terminal::without_controls(pseudonym) != pseudonym || pseudonym.find('\n') != std::string::npos) {
      throw Error(fmt::format("{}:{}: a pseudonym is one line of at most {} bytes, without control characters. Nothing was changed", file, reader.line(), kLongest));
    }
    const auto [known, is_new] = lines.emplace(pseudonym, reader.line());
    if (!is_new) {
      throw Error(fmt::format("{}:{}: '{}' is on line {} already; a pseudonym stands for one person. Nothing was changed", file, reader.line(), pseudonym, known->second));
    }
  }
  if (diagnostics.has_errors()) {
    const base::Diagnostic& first = diagnostics.all().front();
    throw Error(fmt::format("{}:{}: {}. Nothing was changed", file, first.where.line, first.message));
  }
  if (lines.empty()) {
    throw Error(fmt::format("{}: there is no pseudonym in this file; expected one on each line. Nothing was changed", file));
  }
  std::vector<std::string> people;
  for (const auto& [pseudonym, line] : lines) people.push_back(pseudonym);
  return people;
}

}  // namespace casecraft::command
