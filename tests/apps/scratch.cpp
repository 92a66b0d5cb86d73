#include "scratch.hpp"

#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace casecraft::test {
namespace fs = std::filesystem;
namespace {

std::string slurp(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

Scratch::Scratch() {
  static std::atomic<int> count{0};
  path_ = fs::temp_directory_path() / fmt::format("casecraft-test-{}-{}", getpid(), ++count);
  fs::create_directories(path_);
}

Scratch::~Scratch() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

fs::path Scratch::write(const std::string& name, std::string_view bytes) const {
  const fs::path file = path_ / name;
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
  return file;
}

fs::path Scratch::copy_pack(const std::string& name) const {
  const fs::path target = path_ / name;
  fs::copy(source_folder() / "tests" / "packs" / name, target, fs::copy_options::recursive);
  return target;
}

fs::path source_folder() { return CASECRAFT_SOURCE_DIR; }

Outcome casecraft_with(const Scratch& scratch, const std::string& words, const std::string& input) {
  const fs::path in = scratch.write("streams/in", input);
  const fs::path out = scratch.path() / "streams" / "out";
  const fs::path err = scratch.path() / "streams" / "err";
  const std::string command = fmt::format(
      "cd '{0}' && env -u DISPLAY -u WAYLAND_DISPLAY -u SDL_VIDEODRIVER XDG_DATA_HOME='{0}/data' XDG_CONFIG_HOME='{0}/config' CASECRAFT_HOME='{1}' '{2}/casecraft' {3} "
      "< '{4}' > '{5}' 2> '{6}'",
      scratch.path().string(), CASECRAFT_SOURCE_DIR, CASECRAFT_BINARY_DIR, words, in.string(), out.string(), err.string());
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), slurp(out), slurp(err)};
}

}  // namespace casecraft::test
