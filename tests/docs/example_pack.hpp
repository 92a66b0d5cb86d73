#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "authoring/lint.hpp"
#include "scenario/bundle.hpp"
#include "session/exercise.hpp"

namespace casecraft::docs {

/// A pack made of what a page shows; gone with the object.
class ExamplePack {
public:
  /// `main_lua` with the two JSON files that docs/authors.md shows.
  explicit ExamplePack(std::string_view main_lua);
  /// By path in the pack. What lies in `tests/` is no part of it.
  explicit ExamplePack(const std::map<std::string, std::string>& files);
  ~ExamplePack();
  ExamplePack(const ExamplePack&) = delete;
  ExamplePack& operator=(const ExamplePack&) = delete;

  [[nodiscard]] scenario::Bundle bundle(session::Mode mode) const;
  /// Loads it as the program does; null with the mistakes in `mistakes`, one a line.
  [[nodiscard]] std::shared_ptr<session::Exercise> load(session::Mode mode, std::string& mistakes) const;
  /// What lint says of it and of played sessions on it. Spelling is left out: it depends on what the machine has installed.
  [[nodiscard]] authoring::LintResult lint(const std::vector<authoring::TestFile>& played) const;

private:
  std::filesystem::path folder_;
};

/// The errors and warnings among `result`, one a line.
std::string mistakes_in(const authoring::LintResult& result);

}  // namespace casecraft::docs
