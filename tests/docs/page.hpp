#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace casecraft::docs {

/// A fenced block of a Markdown page.
struct FencedBlock {
  std::string info;   ///< What stands after the opening fence: "lua example".
  int line{0};        ///< Of its first line of content, from 1.
  std::string text;
};

/// All fenced blocks of the page at `path`, relative to the sources. Throws Error when it cannot be read.
std::vector<FencedBlock> blocks_of(std::string_view path);

/// The bytes of a file of the project. Throws Error when it cannot be read.
std::string file_of_project(std::string_view path);

/// The manual's pages relative to the sources, sorted: docs/ and its folders but docs/rules/, and the README.
std::vector<std::string> pages();

/// The pages of docs/rules/, by their file name.
std::vector<std::string> pages_of_rules();

}  // namespace casecraft::docs
