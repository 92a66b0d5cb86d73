#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casecraft::scenario {

/// Where bytes come from; nothing from here down touches a disk.
class Files {
public:
  virtual ~Files() = default;
  /// The bytes at `path` ('/'-separated, relative), or nothing when there is no such file. Throws Error when it cannot be read.
  [[nodiscard]] virtual std::optional<std::string> read(std::string_view path) const = 0;
  /// All paths under `folder` ("" for all), in byte order.
  [[nodiscard]] virtual std::vector<std::string> list(std::string_view folder) const = 0;
};

/// Files kept in memory: a bundle from the store, a test.
class MemoryFiles final : public Files {
public:
  explicit MemoryFiles(std::map<std::string, std::string> files) : files_(std::move(files)) {}
  [[nodiscard]] std::optional<std::string> read(std::string_view path) const override;
  [[nodiscard]] std::vector<std::string> list(std::string_view folder) const override;

private:
  std::map<std::string, std::string> files_;
};

}  // namespace casecraft::scenario
