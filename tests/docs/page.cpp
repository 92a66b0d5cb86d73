#include "page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/error.hpp"

namespace casecraft::docs {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> pages_below(const fs::path& folder) {
  std::vector<std::string> found;
  if (!fs::is_directory(folder)) return found;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".md") found.push_back(fs::relative(entry.path(), CASECRAFT_SOURCE_DIR).generic_string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

std::vector<std::string> pages() {
  std::vector<std::string> found = pages_below(fs::path(CASECRAFT_SOURCE_DIR) / "docs");
  found.erase(std::remove_if(found.begin(), found.end(), [](const std::string& page) { return page.starts_with("docs/rules/"); }), found.end());
  found.emplace_back("README.md");
  return found;
}

std::vector<std::string> pages_of_rules() { return pages_below(fs::path(CASECRAFT_SOURCE_DIR) / "docs" / "rules"); }

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
