#include "shell.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace casecraft::test {
namespace {

// Signs that no text of a ledger holds.
constexpr char kCell = '\x1f', kLine = '\x1e', kQuery = '\x1d';

}  // namespace

Folder::Folder() {
  std::string name = (std::filesystem::temp_directory_path() / "casecraft-query-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = name;
}

Folder::~Folder() { std::filesystem::remove_all(path_); }

std::vector<Lines> shell_answers(const std::string& database, const std::vector<std::string>& queries, const Folder& folder) {
  {
    std::ofstream script(folder.file("queries.sql"));
    script << ".mode list\n.separator \"\\037\" \"\\036\"\n";
    for (const std::string& query : queries) script << query << "\n;\n.print \"\\035\"\n";
  }
  const std::string command = fmt::format("sqlite3 -readonly -bail '{}' < '{}' > '{}'", database, folder.file("queries.sql"), folder.file("answers"));
  if (std::system(command.c_str()) != 0) throw std::runtime_error("the sqlite3 shell refused a query:\n" + fmt::format("{}", fmt::join(queries, "\n;\n")));
  std::ifstream answers(folder.file("answers"));
  const std::string all{std::istreambuf_iterator<char>(answers), {}};
  std::vector<Lines> tables(1);
  std::vector<std::string> cells(1);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i] == kCell) {
      cells.emplace_back();
    } else if (all[i] == kLine) {
      tables.back().push_back(std::move(cells));
      cells.assign(1, {});
    } else if (all[i] == kQuery) {
      tables.emplace_back();
      ++i;   // the line's end, which .print adds
    } else {
      cells.back() += all[i];
    }
  }
  tables.pop_back();
  return tables;
}

Lines printed(const ledger::Table& table) {
  Lines lines;
  for (const base::List& row : table.rows) {
    std::vector<std::string> cells;
    for (const base::Value& cell : row) cells.push_back(cell.is_text() ? cell.as_text().str() : cell.is_integer() ? std::to_string(cell.as_integer()) : cell.is_null() ? std::string() : "?");
    lines.push_back(std::move(cells));
  }
  return lines;
}

}  // namespace casecraft::test
