#include <catch2/catch.hpp>

#include <fmt/format.h>

#include <cstdlib>

#include "apps/program/files_on_disk.hpp"
#include "base/json.hpp"
#include "played.hpp"
#include "records/store/sqlite.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;
namespace fs = std::filesystem;

namespace {

/// Plays the exercise in `folder` to its end and gives the session's id.
std::string played_in(const Scratch& scratch, const std::string& folder) {
  casecraft_with(scratch, "play " + folder + " --terminal --seed 7 --mode assessment", "1\n1\n2\n");
  return base::parse_json(casecraft_with(scratch, "sessions --json").out, "sessions").as_list().front().text_at("id");
}

}  // namespace

TEST_CASE("an exercise is not known because the store, the file or a person's own folder holds it") {
  const Scratch scratch;
  const std::string folder = scratch.copy_pack("terminal-rounds").string();
  const std::string id = played_in(scratch, folder);
  const Outcome in_store = casecraft_with(scratch, "verify " + id);
  CHECK(in_store.status == 1);
  CHECK_THAT(in_store.out, Contains("pack unknown") && Contains("--pack"));
  REQUIRE(casecraft_with(scratch, "seal " + id + " -o x.casesession").status == 0);
  CHECK(casecraft_with(scratch, "verify x.casesession").status == 1);
  fs::create_directories(scratch.path() / "data/casecraft/scenarios");
  fs::copy(folder, scratch.path() / "data/casecraft/scenarios/terminal-rounds", fs::copy_options::recursive);
  CHECK_THAT(casecraft_with(scratch, "verify x.casesession").out, Contains("pack unknown"));
  CHECK_THAT(casecraft_with(scratch, "verify x.casesession --pack " + folder).out, Contains("genuine"));
  CHECK(casecraft_with(scratch, "verify " + id + " --pack " + folder).status == 0);
  // Another version of it is another exercise.
  program::replace_file(fs::path(folder) / "main.lua", program::read_file(fs::path(folder) / "main.lua") + "\n-- easier\n");
  const Outcome other = casecraft_with(scratch, "verify " + id + " --pack " + folder);
  CHECK(other.status == 1);
  CHECK_THAT(other.out, Contains("neither what is installed here nor what you named"));
}

TEST_CASE("an exercise that came with the program is known") {
  const Scratch scratch;
  const std::string home = scratch.path().string() + "/home";
  fs::create_directories(home + "/scenarios");
  for (const char* part : {"scripts", "assets"}) fs::create_directory_symlink(source_folder() / part, fs::path(home) / part);
  fs::copy(source_folder() / "tests/packs/terminal-rounds", home + "/scenarios/terminal-rounds", fs::copy_options::recursive);
  const std::string id = played_in(scratch, home + "/scenarios/terminal-rounds");
  CHECK(casecraft_with(scratch, "verify " + id).status == 1);
  const std::string command = fmt::format("cd '{0}' && XDG_DATA_HOME='{0}/data' XDG_CONFIG_HOME='{0}/config' CASECRAFT_HOME='{1}' '{2}/casecraft' verify {3} > known 2> errors",
                                          scratch.path().string(), home, CASECRAFT_BINARY_DIR, id);
  const int status = std::system(command.c_str());
  INFO(program::read_file(scratch.path() / "known") << program::read_file(scratch.path() / "errors"));
  CHECK(status == 0);
}

TEST_CASE("the check of a store names each session of which lists show something else, and counts it again when it is told to") {
  const Scratch scratch;
  const std::string id = played_in(scratch, scratch.copy_pack("terminal-rounds").string());
  CHECK(casecraft_with(scratch, "store check").status == 0);
  {
    const auto connection = records::connect_sqlite(scratch.path() / "data/casecraft/sessions.sqlite");
    *connection->sql << "UPDATE outcomes SET total = 10000, verdict = 'passed'";
    *connection->sql << "UPDATE outcome_competencies SET points = 77";
  }
  const Outcome found = casecraft_with(scratch, "store check");
  CHECK(found.status == 1);
  CHECK_THAT(found.out, Contains(id) && Contains("what lists and cohorts show of it is not what it says") && Contains("--mend"));
  CHECK(casecraft_with(scratch, "verify " + id).status == 1);
  const Outcome mended = casecraft_with(scratch, "store check --mend");
  CHECK(mended.status == 0);
  CHECK_THAT(mended.out, Contains("Mended") && Contains(id));
  CHECK_THAT(casecraft_with(scratch, "store check").out, Contains("all is well"));
}
