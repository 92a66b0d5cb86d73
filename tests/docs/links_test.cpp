#include <catch2/catch.hpp>

#include <filesystem>
#include <regex>
#include <set>
#include <sstream>
#include <string>

#include "page.hpp"

using namespace casecraft;
namespace fs = std::filesystem;

namespace {

/// The page without its fenced blocks and code, in which brackets are no links.
std::string prose_of(const std::string& page) {
  std::istringstream lines(docs::file_of_project(page));
  std::string prose;
  bool is_inside = false;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("```")) is_inside = !is_inside;
    else if (!is_inside) prose += line + "\n";
  }
  return std::regex_replace(prose, std::regex("`[^`\n]*`"), "");
}

/// What a heading is called in a link: lower case, no punctuation, hyphens for spaces.
std::string anchor_of(const std::string& heading) {
  std::string anchor;
  for (const char c : heading) {
    if (c >= 'A' && c <= 'Z') anchor += static_cast<char>(c - 'A' + 'a');
    else if (c == ' ') anchor += '-';
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || (static_cast<unsigned char>(c) & 0x80U) != 0) anchor += c;
  }
  return anchor;
}

std::set<std::string> anchors_of(const std::string& page) {
  std::istringstream lines(docs::file_of_project(page));
  std::set<std::string> anchors;
  bool is_inside = false;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("```")) is_inside = !is_inside;
    else if (!is_inside && line.starts_with("#")) anchors.insert(anchor_of(line.substr(line.find(' ') + 1)));
  }
  return anchors;
}

}  // namespace

TEST_CASE("every link of the manual leads to a file, and to a heading where it names one") {
  const std::regex link("\\]\\(([^)\\s]+)\\)");
  int links = 0;
  for (const std::string& page : docs::pages()) {
    const std::string prose = prose_of(page);
    for (std::sregex_iterator at(prose.begin(), prose.end(), link), end; at != end; ++at) {
      const std::string target = (*at)[1].str();
      if (target.find("://") != std::string::npos) continue;
      ++links;
      INFO(page << " links to " << target);
      const std::size_t hash = target.find('#');
      const std::string file = target.substr(0, hash);
      const std::string path = file.empty() ? page : (fs::path(page).parent_path() / file).lexically_normal().generic_string();
      const bool is_there = fs::exists(fs::path(CASECRAFT_SOURCE_DIR) / path);
      CHECK(is_there);
      if (is_there && hash != std::string::npos) CHECK(anchors_of(path).count(target.substr(hash + 1)) == 1);
    }
  }
  CHECK(links > 100);
}

TEST_CASE("every page can be reached from the manual's first page") {
  const std::regex link("\\]\\(([^)#\\s]+)");
  std::set<std::string> reached{"docs/README.md"};
  std::vector<std::string> open{"docs/README.md"};
  while (!open.empty()) {
    const std::string page = open.back();
    open.pop_back();
    const std::string prose = prose_of(page);
    for (std::sregex_iterator at(prose.begin(), prose.end(), link), end; at != end; ++at) {
      const std::string path = (fs::path(page).parent_path() / (*at)[1].str()).lexically_normal().generic_string();
      if (path.ends_with(".md") && fs::exists(fs::path(CASECRAFT_SOURCE_DIR) / path) && reached.insert(path).second) open.push_back(path);
    }
  }
  for (const std::string& page : docs::pages()) {
    INFO(page);
    CHECK((page == "README.md" || reached.count(page) == 1));
  }
}
