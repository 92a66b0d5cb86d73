#include "apps/program/new_folder.hpp"

#include <catch2/catch.hpp>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>

#include "apps/program/files_on_disk.hpp"
#include "scratch.hpp"

using namespace casecraft;
using program::write_new_folder;
using test::message_of;
using test::Scratch;
namespace fs = std::filesystem;

namespace {

const std::map<std::string, std::string> kFiles{{"main.lua", "start \"a\"\n"}, {"tests/good.json", "{}\n"}};

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename().string());
  return names;
}

/// What the refusal says; nothing may have been left beside it.
std::string refused(const Scratch& scratch, const std::string& name) {
  const auto before = names_in(scratch.path());
  const std::string message = message_of([&] { write_new_folder(scratch.path() / name, kFiles); });
  CHECK(names_in(scratch.path()) == before);
  return message;
}

/// No file of this process may grow beyond a byte, as on a full disk.
class FullDisk {
public:
  FullDisk() : before_(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &limit_);
    rlimit none = limit_;
    none.rlim_cur = 1;
    setrlimit(RLIMIT_FSIZE, &none);
  }
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &limit_);
    std::signal(SIGXFSZ, before_);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

private:
  void (*before_)(int);
  rlimit limit_{};
};

}  // namespace

TEST_CASE("a new folder is written whole, also into an empty one that is there") {
  const Scratch scratch;
  write_new_folder(scratch.path() / "new", kFiles);
  fs::create_directories(scratch.path() / "empty");
  write_new_folder(scratch.path() / "empty/", kFiles);
  for (const char* name : {"new", "empty"}) {
    INFO(name);
    CHECK(program::read_file(scratch.path() / name / "main.lua") == kFiles.at("main.lua"));
    CHECK(program::read_file(scratch.path() / name / "tests/good.json") == kFiles.at("tests/good.json"));
    CHECK(names_in(scratch.path() / name).size() == 2);
  }
  CHECK(names_in(scratch.path()).size() == 2);
}

TEST_CASE("nothing that is there is overwritten, and the sentence says what is in the way") {
  const Scratch scratch;
  scratch.write("full/keep.txt", "mine");
  scratch.write("file", "mine");
  fs::create_directories(scratch.path() / "empty");
  fs::create_directory_symlink(scratch.path() / "empty", scratch.path() / "link");
  fs::create_symlink(scratch.path() / "loop", scratch.path() / "loop");
  CHECK(refused(scratch, "full").find("is not empty, and nothing is overwritten") != std::string::npos);
  CHECK(refused(scratch, "file").find("there is a file") != std::string::npos);
  CHECK(refused(scratch, "link").find("is a link") != std::string::npos);
  CHECK(refused(scratch, "loop").find("is a link") != std::string::npos);
  CHECK(refused(scratch, "loop/case").find("cannot look at") != std::string::npos);
  CHECK(refused(scratch, "none/case").find("make it first") != std::string::npos);
  CHECK(refused(scratch, "file/case").find("is a file") != std::string::npos);
  CHECK(refused(scratch, std::string(300, 'a')).find("cannot look at") != std::string::npos);
  CHECK(program::read_file(scratch.path() / "full/keep.txt") == "mine");
  CHECK(fs::is_empty(scratch.path() / "empty"));
}

TEST_CASE("a place where nobody may write, and a full disk, leave nothing half-made") {
  const Scratch scratch;
  fs::create_directories(scratch.path() / "empty");
  {
    const FullDisk full;
    for (const char* name : {"new", "empty"}) {
      const std::string message = message_of([&] { write_new_folder(scratch.path() / name, kFiles); });
      CHECK(message.find("could not be written") != std::string::npos);
      CHECK(message.find("nothing was made") != std::string::npos);
    }
  }
  CHECK(names_in(scratch.path()) == std::vector<std::string>{"empty"});
  CHECK(fs::is_empty(scratch.path() / "empty"));
  // The kernel's own folder is closed to everybody, root included.
  CHECK(message_of([&] { write_new_folder("/proc/self/new-case", kFiles); }).find("cannot be made") != std::string::npos);
}
