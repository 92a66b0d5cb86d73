#include "apps/terminal/desk_export.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "base/error.hpp"
#include "exercises/tracing/ledger/csv.hpp"

namespace casecraft::terminal {
namespace {

constexpr std::int64_t kAtOnce = 5'000;

void append_line(std::string& text, const base::List& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) ledger::append_cell(text, cells[i].is_text() ? cells[i].as_text().view() : std::string_view(), i == 0);
  text += "\r\n";
}

}  // namespace

std::int64_t write_csv_file(const std::string& file, const std::function<session::Page(std::int64_t from, std::int64_t count)>& rows) {
  const std::filesystem::path path(file);
  std::error_code problem;
  if (!file.ends_with(".csv")) throw Error(fmt::format("the name of the file ends with .csv: export {}.csv", file));
  if (std::filesystem::exists(path, problem)) throw Error(fmt::format("there is a file '{}' already; choose another name", file));
  std::string text;
  std::int64_t written = 0;
  while (true) {
    const session::Page page = rows(written, kAtOnce);
    if (const std::string words = page.data.text_at("problem"); !words.empty()) throw Error(words);
    if (written == 0) {
      base::List names;
      for (const base::Value& column : page.data["columns"].as_list()) names.push_back(column["name"]);
      append_line(text, names);
    }
    for (const session::PageRow& row : page.rows) append_line(text, row.data["cells"].as_list());
    written += static_cast<std::int64_t>(page.rows.size());
    if (page.rows.empty() || written >= page.total) break;
  }
  std::ofstream stream(path, std::ios::binary);
  stream.write(text.data(), static_cast<std::streamsize>(text.size()));
  stream.close();
  if (!stream) throw Error(fmt::format("'{}' cannot be written; choose a folder in which you may write", file));
  return written;
}

}  // namespace casecraft::terminal
