#include "apps/program/table_csv.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "exercises/tracing/ledger/csv.hpp"

namespace casecraft::program {
namespace {

constexpr std::int64_t kAtOnce = 5'000;

void append_line(std::string& text, const base::List& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) ledger::append_cell(text, cells[i].is_text() ? cells[i].as_text().view() : std::string_view(), i == 0);
  text += "\r\n";
}

}  // namespace

TableCsv table_csv(const std::function<session::Page(std::int64_t from, std::int64_t count)>& rows, std::int64_t most) {
  TableCsv csv;
  do {
    const session::Page page = rows(csv.lines, std::min(kAtOnce, most - csv.lines));
    if (const std::string words = page.data.text_at("problem"); !words.empty()) throw Error(words);
    if (csv.lines == 0) {
      base::List names;
      for (const base::Value& column : page.data["columns"].as_list()) names.push_back(column["name"]);
      append_line(csv.text, names);
    }
    csv.total = page.total;
    if (page.rows.empty()) break;
    for (const session::PageRow& row : page.rows) append_line(csv.text, row.data["cells"].as_list());
    csv.lines += static_cast<std::int64_t>(page.rows.size());
  } while (csv.lines < std::min(csv.total, most));
  return csv;
}

}  // namespace casecraft::program
