#include "tutorial.hpp"

#include <algorithm>
#include <sstream>
#include <utility>

#include "page.hpp"

namespace casecraft::docs {
namespace {

using Declared = std::pair<std::string, std::string>;   ///< What it is ("place call"), and its text.

/// "scene \"call\" {" is "place call", and so is an interview of that id; "start" is there once.
std::string what_is_declared(std::string_view line) {
  const std::string_view word = line.substr(0, line.find_first_of(" {"));
  if (word == "start") return "start";
  const std::size_t quote = line.find('"');
  const std::string_view id = quote == std::string_view::npos ? std::string_view() : line.substr(quote + 1, line.find('"', quote + 1) - quote - 1);
  return std::string(word == "scene" || word == "interview" ? "place" : word) + " " + std::string(id);
}

std::size_t count(std::string_view text, std::string_view what) {
  std::size_t found = 0;
  for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + what.size())) ++found;
  return found;
}

/// Each begins with a word at the beginning of a line.
std::vector<Declared> declarations_in(const std::string& lua) {
  std::vector<Declared> found;
  std::istringstream lines(lua);
  std::string line;
  while (std::getline(lines, line)) {
    const bool is_inside_text = !found.empty() && count(found.back().second, "[[") > count(found.back().second, "]]");
    if (!line.empty() && line.front() >= 'a' && line.front() <= 'z' && !is_inside_text) found.emplace_back(what_is_declared(line), "");
    if (!found.empty()) found.back().second += line + "\n";
  }
  return found;
}

std::string put_together(const std::vector<Declared>& declarations) {
  std::string lua;
  for (const auto& [what, text] : declarations) lua += text;
  return lua;
}

}  // namespace

std::vector<TutorialStep> tutorial_steps() {
  std::vector<TutorialStep> steps;
  std::vector<Declared> so_far;
  std::map<std::string, std::string> files;
  for (const FencedBlock& block : blocks_of("docs/tutorial.md")) {
    if (block.info.starts_with("json ")) {
      files[block.info.substr(5)] = block.text;
      if (!steps.empty()) steps.back().files = files;
    } else if (block.info == "lua step") {
      for (const Declared& one : declarations_in(block.text)) {
        const auto old = std::find_if(so_far.begin(), so_far.end(), [&](const Declared& other) { return other.first == one.first; });
        if (old != so_far.end()) *old = one;
        else so_far.push_back(one);
      }
      files["main.lua"] = put_together(so_far);
      steps.push_back({block.line, files});
    }
  }
  return steps;
}

}  // namespace casecraft::docs
