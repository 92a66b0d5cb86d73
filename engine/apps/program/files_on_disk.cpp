#include "apps/program/files_on_disk.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

#include "base/error.hpp"

namespace casecraft::program {
namespace fs = std::filesystem;

std::string read_file(const fs::path& file, std::uintmax_t largest) {
  std::error_code problem;
  const fs::file_status status = fs::status(file, problem);
  if (status.type() == fs::file_type::not_found) {
    throw Error(fmt::format("there is no file '{}'", file.string()));
  }
  if (problem) {
    throw Error(fmt::format("cannot read '{}': {}", file.string(), problem.message()));
  }
  if (status.type() == fs::file_type::directory) {
    throw Error(fmt::format("'{}' is a folder; expected a file", file.string()));
  }
  if (status.type() != fs::file_type::regular) {
    // A pipe or terminal: /dev/stdin is a fair way to hand over a list of actions.
    std::ifstream stream(file, std::ios::binary);
    std::string bytes;
    char block[4096];
    while (stream && bytes.size() <= largest) {
      stream.read(block, sizeof block);
      bytes.append(block, static_cast<std::size_t>(stream.gcount()));
    }
    if (bytes.size() > largest) {
      throw Error(fmt::format("'{}' gives more than {} MB", file.string(), largest >> 20U));
    }
    return bytes;
  }
  const std::uintmax_t size = fs::file_size(file, problem);
  if (!problem && size > largest) {
    throw Error(fmt::format("'{}' has {} MB; expected at most {} MB", file.string(), (size >> 20U), largest >> 20U));
  }
  std::ifstream stream(file, std::ios::binary);
  if (!stream) {
    throw Error(fmt::format("cannot read '{}': {}", file.string(), std::strerror(errno)));
  }
  std::string bytes(static_cast<std::size_t>(problem ? 0 : size), '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  if (stream.bad()) {
    throw Error(fmt::format("cannot read '{}' to its end", file.string()));
  }
  return bytes;
}

void replace_file(const fs::path& file, std::string_view bytes) {
  std::error_code problem;
  fs::create_directories(file.parent_path(), problem);
  if (problem) {
    throw Error(fmt::format("cannot make the folder '{}': {}", file.parent_path().string(), problem.message()));
  }
  const fs::path beside = file.string() + fmt::format(".{}.new", getpid());
  const auto fail = [&](const char* what) {
    const int reason = errno;
    unlink(beside.c_str());
    throw Error(fmt::format("cannot {} '{}': {}", what, file.string(), std::strerror(reason)));
  };
  const int handle = open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (handle < 0) {
    fail("write");
  }
  std::size_t written = 0;
  while (written < bytes.size()) {
    const ssize_t count = write(handle, bytes.data() + written, bytes.size() - written);
    if (count < 0 && errno == EINTR) {
      continue;
    }
    if (count <= 0) {
      close(handle);
      fail("write");
    }
    written += static_cast<std::size_t>(count);
  }
  if (fsync(handle) != 0) {
    close(handle);
    fail("write");
  }
  close(handle);
  if (rename(beside.c_str(), file.c_str()) != 0) {
    fail("replace");
  }
}

}  // namespace casecraft::program
