#include "example_pack.hpp"

#include <unistd.h>

#include <fstream>

#include "apps/program/library.hpp"
#include "base/error.hpp"
#include "page.hpp"

namespace casecraft::docs {
namespace fs = std::filesystem;
namespace {

std::string block_called(std::string_view info) {
  for (const FencedBlock& block : blocks_of("docs/authors.md")) {
    if (block.info == info) {
      return block.text;
    }
  }
  throw Error("docs/authors.md shows no block '" + std::string(info) + "'");
}

void write(const fs::path& path, std::string_view text) {
  std::ofstream file(path, std::ios::binary);
  file << text;
  if (!file.flush()) {
    throw Error("cannot write '" + path.string() + "'");
  }
}

}  // namespace

ExamplePack::ExamplePack(std::string_view main_lua) {
  std::string pattern = (fs::temp_directory_path() / "casecraft-docs-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) {
    throw Error("cannot make a folder in '" + fs::temp_directory_path().string() + "'");
  }
  folder_ = pattern;
  write(folder_ / "scenario.json", block_called("json scenario.json"));
  write(folder_ / "rubric.json", block_called("json rubric.json"));
  write(folder_ / "main.lua", main_lua);
}

ExamplePack::~ExamplePack() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

scenario::Bundle ExamplePack::bundle(session::Mode mode) const {
  const program::Library library{fs::path(CASECRAFT_SOURCE_DIR)};
  return library.bundle(library.find(folder_.string()), mode);
}

std::shared_ptr<session::Exercise> ExamplePack::load(session::Mode mode, std::string& mistakes) const {
  base::Diagnostics diagnostics;
  std::shared_ptr<session::Exercise> exercise = program::load(bundle(mode), diagnostics);
  diagnostics.sort();
  for (const base::Diagnostic& diagnostic : diagnostics.all()) {
    mistakes += base::format_diagnostic(diagnostic) + "\n";
  }
  return exercise;
}

}  // namespace casecraft::docs
