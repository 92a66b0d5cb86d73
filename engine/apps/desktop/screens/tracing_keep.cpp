#include <filesystem>

#include <fmt/format.h>

#include "apps/desktop/screens/tracing.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/folders.hpp"

// What a person takes along: the table as CSV, the chart as a picture.
namespace casecraft::desktop {

namespace {

constexpr std::int64_t kChunk = 2000;
constexpr std::int64_t kMostKept = 200'000;

/// A file of that name which is not there yet: "table.csv", "table-2.csv".
std::filesystem::path free_name(const std::string& name) {
  const std::filesystem::path folder = program::data_folder() / "kept";
  std::filesystem::path file = folder / name;
  for (int number = 2; std::filesystem::exists(file) && number < 10'000; ++number) file = folder / fmt::format("{}-{}{}", std::filesystem::path(name).stem().string(), number, std::filesystem::path(name).extension().string());
  return file;
}

}  // namespace

std::string csv_cell(std::string_view words) {
  std::string cell;
  // A spreadsheet takes these as the begin of a formula.
  if (!words.empty() && std::string_view("=+-@\t\r").find(words.front()) != std::string_view::npos) cell += '\'';
  cell += words;
  if (cell.find_first_of(",;\"\r\n\t") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

std::string keep_picture(const std::string& name, const std::string& bytes) {
  try {
    const std::filesystem::path file = free_name(name);
    program::replace_file(file, bytes);
    return fmt::format("Kept: {}", file.string());
  } catch (const std::exception& error) {
    return fmt::format("It could not be kept: {}", error.what());
  }
}

std::string keep_table(DeskScreen& screen) {
  const session::Page& first = screen.page("rows");
  if (!first.data["columns"].is_list() || first.data["columns"].as_list().empty()) return "There is no table to keep.";
  std::string text;
  const base::List& columns = first.data["columns"].as_list();
  for (std::size_t i = 0; i < columns.size(); ++i) text += (i == 0 ? "" : ",") + csv_cell(columns[i].text_at("name"));
  text += "\r\n";
  const std::int64_t total = std::min(first.total, kMostKept);
  try {
    for (std::int64_t from = 0; from < total; from += kChunk) {
      // Asked for itself: the window need not remember all rows.
      session::Lookup lookup;
      lookup.what = "rows";
      lookup.from = from;
      lookup.count = kChunk;
      for (const session::PageRow& row : screen.running.play().session().look(lookup).rows) {
        const base::List& cells = row.data["cells"].as_list();
        for (std::size_t i = 0; i < cells.size(); ++i) text += (i == 0 ? "" : ",") + csv_cell(cells[i].is_text() ? cells[i].as_text().view() : std::string_view());
        text += "\r\n";
      }
    }
  } catch (const std::exception& error) {
    return error.what();
  }
  screen.desk.news = keep_picture("table.csv", text);
  if (total < first.total) screen.desk.news += fmt::format(" (the first {} of {} lines)", total, first.total);
  const bool was_kept = screen.desk.news.starts_with("Kept");
  std::string problem = was_kept ? "" : screen.desk.news;
  if (!was_kept) screen.desk.news.clear();
  return problem;
}

}  // namespace casecraft::desktop
