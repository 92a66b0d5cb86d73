#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "apps/program/library.hpp"

namespace casecraft::test {

/// A folder of its own for one test case, removed afterwards.
class Scratch {
public:
  Scratch();
  ~Scratch();
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }
  /// Writes a file, making its folders.
  std::filesystem::path write(const std::string& name, std::string_view bytes) const;
  /// A copy of a folder of tests/packs.
  std::filesystem::path copy_pack(const std::string& name) const;

private:
  std::filesystem::path path_;
};

/// What a command gave.
struct Outcome {
  int status{0};
  std::string out;
  std::string err;
};

/// Runs the built `casecraft` with `words` (as a shell reads them) and `input`, with its data and settings under `scratch` and without a display.
Outcome casecraft_with(const Scratch& scratch, const std::string& words, const std::string& input = "");

/// The source tree.
std::filesystem::path source_folder();
/// The exercises of the source tree.
inline program::Library shipped() { return program::Library(source_folder()); }
/// The message of the Error that `action` throws; empty when it throws none.
template <typename Action>
std::string message_of(Action&& action) {
  try {
    action();
  } catch (const std::exception& error) {
    return error.what();
  }
  return "";
}

}  // namespace casecraft::test
