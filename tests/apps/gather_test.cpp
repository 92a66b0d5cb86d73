#include "apps/program/gather.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

#include "base/error.hpp"
#include "scratch.hpp"

using namespace casecraft;
using test::message_of;
using test::Scratch;
namespace fs = std::filesystem;

namespace {

std::map<std::string, std::string> gathered(const fs::path& folder, const program::GatherLimits& limits = {}) {
  std::map<std::string, std::string> files;
  program::gather(folder, "pack/", true, limits, files);
  return files;
}

}  // namespace

TEST_CASE("a pack's files are gathered without its tests and hidden files") {
  const Scratch scratch;
  scratch.write("p/main.lua", "1");
  scratch.write("p/data/a.json", "2");
  scratch.write("p/data/tests/kept.json", "3");
  scratch.write("p/tests/expert.json", "4");
  scratch.write("p/.git/config", "5");
  scratch.write("p/main.lua~", "6");
  const auto files = gathered(scratch.path() / "p");
  CHECK(files == std::map<std::string, std::string>{{"pack/data/a.json", "2"}, {"pack/data/tests/kept.json", "3"}, {"pack/main.lua", "1"}});
}

TEST_CASE("a link that leads in a circle is one sentence") {
  const Scratch scratch;
  scratch.write("p/main.lua", "1");
  fs::create_symlink("round", scratch.path() / "p" / "round");
  CHECK(message_of([&] { gathered(scratch.path() / "p"); }).find("leads nowhere") != std::string::npos);
}

TEST_CASE("a link to the folder itself is refused") {
  const Scratch scratch;
  scratch.write("p/main.lua", "1");
  fs::create_directory_symlink(".", scratch.path() / "p" / "again");
  CHECK(message_of([&] { gathered(scratch.path() / "p"); }).find("is a link to") != std::string::npos);
}

TEST_CASE("a link to a file elsewhere is refused, since it would be kept with every session") {
  const Scratch scratch;
  scratch.write("p/main.lua", "1");
  scratch.write("secret", "2");
  fs::create_symlink("../secret", scratch.path() / "p" / "data.json");
  CHECK(message_of([&] { gathered(scratch.path() / "p"); }).find("put the file itself there") != std::string::npos);
}

TEST_CASE("a link to a file of the same pack is its bytes") {
  const Scratch scratch;
  scratch.write("p/main.lua", "1");
  fs::create_symlink("main.lua", scratch.path() / "p" / "other.lua");
  CHECK(gathered(scratch.path() / "p").at("pack/other.lua") == "1");
}

TEST_CASE("a file that is too large is one sentence that says how large it may be") {
  const Scratch scratch;
  scratch.write("p/main.lua", "1");
  fs::resize_file(scratch.write("p/film.bin", ""), 100U << 20U);
  const std::string message = message_of([&] { gathered(scratch.path() / "p"); });
  CHECK(message.find("film.bin' has 100 MB; expected at most 8 MB") != std::string::npos);
}

TEST_CASE("too many files are refused before all of them are read") {
  const Scratch scratch;
  for (int i = 0; i < 5; ++i) {
    scratch.write("p/" + std::to_string(i), "1");
  }
  program::GatherLimits limits;
  limits.files = 3;
  CHECK_FALSE(message_of([&] { gathered(scratch.path() / "p", limits); }).empty());
}
