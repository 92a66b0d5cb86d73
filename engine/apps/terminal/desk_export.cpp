#include "apps/terminal/desk_export.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "apps/program/table_csv.hpp"
#include "base/error.hpp"

namespace casecraft::terminal {
namespace {

constexpr std::int64_t kMostLines = 10'000'000;

}  // namespace

std::int64_t write_csv_file(const std::string& file, const std::function<session::Page(std::int64_t from, std::int64_t count)>& rows) {
  const std::filesystem::path path(file);
  std::error_code problem;
  if (!file.ends_with(".csv")) throw Error(fmt::format("the name of the file ends with .csv: export {}.csv", file));
  if (std::filesystem::exists(path, problem)) throw Error(fmt::format("there is a file '{}' already; choose another name", file));
  const program::TableCsv csv = program::table_csv(rows, kMostLines);
  std::ofstream stream(path, std::ios::binary);
  stream.write(csv.text.data(), static_cast<std::streamsize>(csv.text.size()));
  stream.close();
  if (!stream) throw Error(fmt::format("'{}' cannot be written; choose a folder in which you may write", file));
  return csv.lines;
}

}  // namespace casecraft::terminal
