#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "naive.hpp"

namespace casecraft::test {

/// A folder that goes with the object.
class Folder {
public:
  Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder();
  [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }

private:
  std::filesystem::path path_;
};

/// What the `sqlite3` shell prints for each of these queries on a database file.
std::vector<Lines> shell_answers(const std::string& database, const std::vector<std::string>& queries, const Folder& folder);

/// A table's cells as the shell would print them.
Lines printed(const ledger::Table& table);

}  // namespace casecraft::test
