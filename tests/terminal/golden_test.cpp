#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "table.hpp"

using namespace casecraft;

namespace {

std::filesystem::path golden(const std::string& name) { return test::source_folder() / "tests" / "terminal" / "golden" / name; }

std::string slurp(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

// CASECRAFT_WRITE_GOLDEN=1 writes what is shown now; read the change before it is kept.
void check_against(const std::string& name, const std::string& shown) {
  if (std::getenv("CASECRAFT_WRITE_GOLDEN") != nullptr) {
    std::ofstream(golden(name + ".txt"), std::ios::binary) << shown;
  }
  CHECK(shown == slurp(golden(name + ".txt")));
}

std::string played(const std::string& name, std::uint64_t seed, session::Mode mode) {
  test::Table table;
  return table.play("terminal-evening", slurp(golden(name + ".in")), seed, mode);
}

}  // namespace

TEST_CASE("a practice session to its debrief reads as it is kept") { check_against("practice", played("practice", 3, session::Mode::practice)); }

TEST_CASE("an assessment with a critical error reads as it is kept") { check_against("critical", played("critical", 3, session::Mode::assessment)); }

TEST_CASE("a session with wrong lines, a pause and a way back reads as it is kept") { check_against("wandering", played("wandering", 3, session::Mode::practice)); }

TEST_CASE("the same seed and input give the same bytes") {
  CHECK(played("practice", 3, session::Mode::practice) == played("practice", 3, session::Mode::practice));
}

TEST_CASE("another seed is another case") { CHECK(played("practice", 3, session::Mode::practice) != played("practice", 5, session::Mode::practice)); }
