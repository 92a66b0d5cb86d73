#pragma once

#include <cstdint>
#include <filesystem>

namespace casecraft::desktop {

/// Notices that a file of a pack was changed, by times of writing, sizes and names.
class PackWatch {
public:
  PackWatch() = default;
  explicit PackWatch(std::filesystem::path folder) : folder_(std::move(folder)), known_(fingerprint()) {}

  [[nodiscard]] bool is_watching() const noexcept { return !folder_.empty(); }
  /// True once for each change since the last call.
  bool has_changed();

private:
  [[nodiscard]] std::uint64_t fingerprint() const;
  std::filesystem::path folder_;
  std::uint64_t known_{0};
};

}  // namespace casecraft::desktop
