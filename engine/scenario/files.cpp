#include "scenario/files.hpp"

namespace casecraft::scenario {

std::optional<std::string> MemoryFiles::read(std::string_view path) const {
  const auto found = files_.find(std::string(path));
  return found == files_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> MemoryFiles::list(std::string_view folder) const {
  std::vector<std::string> paths;
  for (const auto& [path, bytes] : files_) {
    const bool is_inside = folder.empty() || (path.size() > folder.size() && path.compare(0, folder.size(), folder) == 0 && path[folder.size()] == '/');
    if (is_inside) paths.push_back(path);
  }
  return paths;
}

}  // namespace casecraft::scenario
