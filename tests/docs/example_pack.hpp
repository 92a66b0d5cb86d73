#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "scenario/bundle.hpp"
#include "session/exercise.hpp"

namespace casecraft::docs {

/// A pack made of a page's example and of the two JSON files that docs/authors.md shows; gone with the object.
class ExamplePack {
public:
  explicit ExamplePack(std::string_view main_lua);
  ~ExamplePack();
  ExamplePack(const ExamplePack&) = delete;
  ExamplePack& operator=(const ExamplePack&) = delete;

  [[nodiscard]] scenario::Bundle bundle(session::Mode mode) const;
  /// Loads it as the program does; null with the mistakes in `mistakes`, one a line.
  [[nodiscard]] std::shared_ptr<session::Exercise> load(session::Mode mode, std::string& mistakes) const;

private:
  std::filesystem::path folder_;
};

}  // namespace casecraft::docs
