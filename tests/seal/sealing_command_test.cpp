#include <catch2/catch.hpp>

#include <fmt/format.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <random>

#include "apps/program/files_on_disk.hpp"
#include "apps/program/key_file.hpp"
#include "base/json.hpp"
#include "played.hpp"
#include "records/seal/sealed_file.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;
namespace fs = std::filesystem;

namespace {

const std::string kSmallExercise = std::string(CASECRAFT_SOURCE_DIR) + "/tests/packs/terminal-rounds";

/// Plays to the end and gives the session's id.
std::string play_to_end(const Scratch& scratch, Outcome& outcome) {
  outcome = casecraft_with(scratch, "play " + kSmallExercise + " --terminal --seed 7", "1\n1\n2\n");
  // The terminal breaks its lines anywhere between words.
  std::replace(outcome.out.begin(), outcome.out.end(), '\n', ' ');
  return base::parse_json(casecraft_with(scratch, "sessions --json").out, "sessions").as_list().front().text_at("id");
}

}  // namespace

TEST_CASE("a session is sealed as it ends, written to one file, and verified on another machine") {
  const Scratch here;
  const Scratch there;
  Outcome outcome;
  const std::string id = play_to_end(here, outcome);
  CHECK(outcome.out.find("without a seal") == std::string::npos);
  CHECK_THAT(casecraft_with(here, "verify " + id + " --pack " + kSmallExercise).out, Contains("genuine: 3 actions, signed by ") && Contains("that is this computer's key"));
  const std::string file = (here.path() / "x.casesession").string();
  const Outcome sealed = casecraft_with(here, "seal " + id.substr(0, 8) + " -o x.casesession");
  CHECK(sealed.status == 0);
  CHECK(sealed.out.find("only now") == std::string::npos);
  CHECK(casecraft_with(here, "key --export my.key").status == 0);
  const std::string key = (here.path() / "my.key").string();

  const Outcome unknown = casecraft_with(there, "verify " + file);
  CHECK(unknown.status == 1);
  CHECK_THAT(unknown.out, Contains("pack unknown"));
  CHECK_THAT(casecraft_with(there, "verify " + file + " --pack " + kSmallExercise).out, Contains("compare that fingerprint"));
  const Outcome genuine = casecraft_with(there, "verify " + file + " --pack " + kSmallExercise + " --key " + key);
  CHECK(genuine.status == 0);
  CHECK_THAT(genuine.out, Contains("genuine: 3 actions, signed by the key that was asked for"));
  CHECK(casecraft_with(there, "key --export other.key").status == 0);
  const Outcome other = casecraft_with(there, "verify " + file + " --pack " + kSmallExercise + " --key other.key");
  CHECK(other.status == 1);
  CHECK_THAT(other.out, Contains("signed by another key"));
  const Outcome foreign = casecraft_with(there, "verify other.key");
  CHECK(foreign.status == 1);
  CHECK_THAT(foreign.err, Contains("is no sealed session"));
}

TEST_CASE("a key that others can read loses no session: it ends without a seal, says so, and can be sealed later") {
  const Scratch scratch;
  CHECK(casecraft_with(scratch, "key").status == 0);
  const fs::path key = scratch.path() / "data/casecraft/key";
  REQUIRE(::chmod(key.c_str(), 0644) == 0);
  Outcome outcome;
  const std::string id = play_to_end(scratch, outcome);
  CHECK(outcome.status == 0);
  CHECK_THAT(outcome.out, Contains("without a seal") && Contains("chmod"));
  const Outcome unsealed = casecraft_with(scratch, "verify " + id);
  CHECK(unsealed.status == 1);
  CHECK_THAT(unsealed.out, Contains("not sealed"));
  CHECK(casecraft_with(scratch, "seal " + id + " -o x.casesession").status == 1);
  CHECK_FALSE(fs::exists(scratch.path() / "x.casesession"));
  REQUIRE(::chmod(key.c_str(), 0600) == 0);
  CHECK_THAT(casecraft_with(scratch, "seal " + id + " -o x.casesession").out, Contains("it was signed only now"));
  CHECK(casecraft_with(scratch, "verify " + id + " --pack " + kSmallExercise).status == 0);
  const Outcome again = casecraft_with(scratch, "seal " + id + " -o x.casesession");
  CHECK(again.status == 1);
  CHECK_THAT(again.err, Contains("--force"));
  CHECK(casecraft_with(scratch, "seal " + id + " -o x.casesession --force").status == 0);
}

TEST_CASE("a sealed file that finds no room is not there, and what was there before stays") {
  const Scratch scratch;
  Outcome outcome;
  const std::string id = play_to_end(scratch, outcome);
  REQUIRE(casecraft_with(scratch, "seal " + id + " -o x.casesession").status == 0);
  const std::string before = program::read_file(scratch.path() / "x.casesession");
  REQUIRE(before.size() > 150'000);
  const std::string command = fmt::format(
      "cd '{0}' && bash -c \"trap '' XFSZ; ulimit -f 100; XDG_DATA_HOME='{0}/data' XDG_CONFIG_HOME='{0}/config' CASECRAFT_HOME='{1}' '{2}/casecraft' seal {3} -o {4}\" > out 2> err",
      scratch.path().string(), CASECRAFT_SOURCE_DIR, CASECRAFT_BINARY_DIR, id, "x.casesession");
  CHECK(std::system(command.c_str()) != 0);
  CHECK_THAT(program::read_file(scratch.path() / "err"), Contains("x.casesession"));
  CHECK(program::read_file(scratch.path() / "x.casesession") == before);
  for (const auto& entry : fs::directory_iterator(scratch.path())) {
    CHECK(entry.path().extension() != ".new");
  }
}

TEST_CASE("whatever moment a seal's writer is killed at, no half file and no half key is there") {
  const Scratch scratch;
  const PlayedSession played = played_and_sealed(scratch, records::SigningKey::make());
  const std::string text = records::write_sealed_file(records::read_whole(*played.store, played.id));
  const fs::path file = scratch.path() / "x.casesession";
  const fs::path key = scratch.path() / "killed" / "key";
  std::mt19937 random(5);
  for (int round = 0; round < 40; ++round) {
    const pid_t child = ::fork();
    if (child == 0) {
      while (true) {
        static_cast<void>(program::own_key(key));
        program::replace_file(file, text);
        ::unlink(key.c_str());
      }
    }
    ::usleep(static_cast<useconds_t>(random() % 20000));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    if (fs::exists(file)) {
      REQUIRE(program::read_file(file) == text);
    }
    static_cast<void>(program::own_key(key));
  }
}
