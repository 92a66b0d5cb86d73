#include "page.hpp"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

#include "base/error.hpp"

namespace casecraft::docs {

std::string file_of_project(std::string_view path) {
  const std::string full = fmt::format("{}/{}", CASECRAFT_SOURCE_DIR, path);
  std::ifstream file(full, std::ios::binary);
  if (!file) {
    throw Error(fmt::format("cannot read '{}'", full));
  }
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

std::vector<FencedBlock> blocks_of(std::string_view path) {
  std::vector<FencedBlock> blocks;
  std::istringstream page(file_of_project(path));
  std::string line;
  bool is_inside = false;
  for (int number = 1; std::getline(page, line); ++number) {
    if (line.starts_with("```")) {
      is_inside = !is_inside;
      if (is_inside) {
        blocks.push_back({line.substr(3), number + 1, {}});
      }
    } else if (is_inside) {
      blocks.back().text += line + "\n";
    }
  }
  return blocks;
}

}  // namespace casecraft::docs
