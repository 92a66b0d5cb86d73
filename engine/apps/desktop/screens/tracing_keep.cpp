#include <filesystem>

#include <fmt/format.h>

#include "apps/desktop/screens/tracing.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/folders.hpp"
#include "apps/program/table_csv.hpp"

// What a person takes along: the table as CSV, the chart as a picture.
namespace casecraft::desktop {

namespace {

constexpr std::int64_t kMostKept = 200'000;

/// A file of that name which is not there yet: "table.csv", "table-2.csv".
std::filesystem::path free_name(const std::string& name) {
  const std::filesystem::path folder = program::data_folder() / "kept";
  std::filesystem::path file = folder / name;
  for (int number = 2; std::filesystem::exists(file) && number < 10'000; ++number) file = folder / fmt::format("{}-{}{}", std::filesystem::path(name).stem().string(), number, std::filesystem::path(name).extension().string());
  return file;
}

}  // namespace

std::string keep_file(const base::Language& language, const std::string& name, const std::string& bytes) {
  try {
    const std::filesystem::path file = free_name(name);
    program::replace_file(file, bytes);
    return language.say("Kept: {}", file.string());
  } catch (const std::exception& error) {
    return language.say("It could not be kept: {}", language.shown(error.what()));
  }
}

std::string keep_table(DeskScreen& screen) {
  const session::Page& first = screen.page("rows");
  if (!first.data["columns"].is_list() || first.data["columns"].as_list().empty()) return screen.ui.say("There is no table to keep.");
  try {
    // Asked for itself: the window need not remember all rows.
    const program::TableCsv csv = program::table_csv([&](std::int64_t from, std::int64_t count) { return screen.running.play().session().look({"rows", {}, from, count, {}}); }, kMostKept);
    screen.desk.news = keep_file(screen.ui.language(), "table.csv", csv.text);
    if (csv.lines < csv.total) screen.desk.news += screen.ui.say(" (the first {} of {} lines)", csv.lines, csv.total);
  } catch (const std::exception& error) {
    return error.what();
  }
  const bool was_kept = screen.desk.news.starts_with("Kept");
  std::string problem = was_kept ? "" : screen.desk.news;
  if (!was_kept) screen.desk.news.clear();
  return problem;
}

}  // namespace casecraft::desktop
