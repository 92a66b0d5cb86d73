#include "apps/terminal/requests_export.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "apps/terminal/words.hpp"
#include "base/error.hpp"

namespace casecraft::terminal {

void write_page_file(const std::string& file, const std::function<std::string()>& html) {
  const std::filesystem::path path(file);
  std::error_code problem;
  if (!lower(file).ends_with(".html")) throw Error(fmt::format("the name of the file ends with .html: {}.html", file));
  if (std::filesystem::exists(path, problem)) throw Error(fmt::format("there is a file '{}' already; choose another name", file));
  const std::string page = html();
  if (page.empty()) throw Error("this document cannot be made a page; type letter and its number to read it here");
  std::ofstream stream(path, std::ios::binary);
  stream.write(page.data(), static_cast<std::streamsize>(page.size()));
  stream.close();
  if (!stream) throw Error(fmt::format("'{}' cannot be written; choose a folder in which you may write", file));
}

}  // namespace casecraft::terminal
