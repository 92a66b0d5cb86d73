#include "apps/program/recordings.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include <fmt/format.h>

#include "base/error.hpp"

namespace casecraft::program {

std::filesystem::path keep_recorded_session(const std::filesystem::path& pack, std::string_view file, std::string_view json) {
  const std::filesystem::path folder = pack / "tests";
  const std::filesystem::path whole = folder / std::string(file);
  std::error_code problem;
  std::filesystem::create_directories(folder, problem);
  if (problem) throw Error(fmt::format("the session is not kept: the folder '{}' cannot be made ({}); copy the exercise to a folder of yours and open that", folder.string(), problem.message()));
  // "x": never the file of somebody else.
  const auto close = [](std::FILE* open) { std::fclose(open); };
  std::unique_ptr<std::FILE, decltype(close)> open(std::fopen(whole.c_str(), "wx"), close);
  if (!open && errno == EEXIST) throw Error(fmt::format("the session is not kept: there is a tests/{} already, and nothing is overwritten; give it another name", file));
  if (!open) throw Error(fmt::format("the session is not kept: '{}' cannot be written ({}); copy the exercise to a folder of yours and open that", whole.string(), std::strerror(errno)));
  const bool is_written = std::fwrite(json.data(), 1, json.size(), open.get()) == json.size() && std::fflush(open.get()) == 0;
  if (is_written) return whole;
  const std::string why = std::strerror(errno);
  std::filesystem::remove(whole, problem);
  throw Error(fmt::format("the session is not kept: '{}' cannot be written ({}); make room on the disk and keep it again", whole.string(), why));
}

}  // namespace casecraft::program
