#include "apps/command/new_file.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "apps/program/files_on_disk.hpp"
#include "base/error.hpp"

namespace casecraft::command {
namespace fs = std::filesystem;

void require_new_file(const std::string& file, bool may_replace) {
  std::error_code ignored;
  const fs::file_status status = fs::status(file, ignored);
  if (status.type() == fs::file_type::directory) throw Error(fmt::format("'{}' is a folder; expected the name of a file to write", file));
  if (fs::exists(status) && !may_replace) throw Error(fmt::format("'{}' is there already and is not overwritten; name another file, or replace it with --force", file));
}

void write_new_file(const std::string& file, std::string_view bytes, bool may_replace) {
  require_new_file(file, may_replace);
  program::replace_file(fs::absolute(file), bytes);
}

}  // namespace casecraft::command
