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

ExamplePack::ExamplePack(std::string_view main_lua)
    : ExamplePack(std::map<std::string, std::string>{
          {"scenario.json", block_called("json scenario.json")}, {"rubric.json", block_called("json rubric.json")}, {"main.lua", std::string(main_lua)}}) {}

ExamplePack::ExamplePack(const std::map<std::string, std::string>& files) {
  std::string pattern = (fs::temp_directory_path() / "casecraft-docs-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) {
    throw Error("cannot make a folder in '" + fs::temp_directory_path().string() + "'");
  }
  folder_ = pattern;
  for (const auto& [path, text] : files) {
    if (!path.starts_with("tests/")) write(folder_ / path, text);
  }
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

authoring::LintResult ExamplePack::lint(const std::vector<authoring::TestFile>& played) const {
  authoring::LintOptions options;
  options.terminology = file_of_project("assets/terminology.csv");
  options.policy = file_of_project("assets/policy.csv");
  return authoring::lint(bundle(session::Mode::practice), played, program::known_activities(), options);
}

std::string mistakes_in(const authoring::LintResult& result) {
  std::string lines;
  for (const base::Diagnostic& diagnostic : result.diagnostics.all()) {
    if (diagnostic.severity != base::Severity::info) lines += base::format_diagnostic(diagnostic) + "\n";
  }
  return lines;
}

}  // namespace casecraft::docs
