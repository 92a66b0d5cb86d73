#include "apps/program/recordings.hpp"

#include <catch2/catch.hpp>

#include <fstream>

#include "apps/program/play.hpp"
#include "authoring/recording.hpp"
#include "base/json.hpp"
#include "scratch.hpp"

using namespace casecraft;
using test::casecraft_with;
using test::message_of;
using test::Scratch;
using test::shipped;

namespace {

session::Action chosen(const char* id) { return {0, "trainee", "choose", base::Map{{"choice", id}}}; }

}  // namespace

TEST_CASE("what was played is kept as a recorded session, and lint plays it again") {
  Scratch scratch;
  const std::filesystem::path pack = scratch.copy_pack("terminal-evening");
  program::Play play = program::Play::unrecorded(shipped(), pack.string(), 3, session::Mode::practice);
  const std::vector<session::Action> actions{chosen("tell"), chosen("write")};
  for (const session::Action& action : actions) play.apply(action);
  const std::filesystem::path kept = program::keep_recorded_session(pack, "two-steps.json", authoring::recorded_session("two steps", actions, play.session()));
  CHECK(kept == pack / "tests" / "two-steps.json");
  const test::Outcome linted = casecraft_with(scratch, "lint '" + pack.string() + "' --tests");
  INFO(linted.out);
  CHECK(linted.out.find("two-steps.json") == std::string::npos);   // Nothing is said against it.
}

TEST_CASE("a recorded session never takes the place of another one") {
  Scratch scratch;
  scratch.write("pack/tests/careful.json", "mine");
  const std::string said = message_of([&] { program::keep_recorded_session(scratch.path() / "pack", "careful.json", "yours"); });
  CHECK(said.find("there is a tests/careful.json already, and nothing is overwritten; give it another name") != std::string::npos);
  std::ifstream file(scratch.path() / "pack/tests/careful.json");
  CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == "mine");
}

TEST_CASE("a recorded session that cannot be written is refused in one sentence") {
  Scratch scratch;
  scratch.write("pack/tests", "a file in the folder's place");
  const std::string said = message_of([&] { program::keep_recorded_session(scratch.path() / "pack", "careful.json", "{}"); });
  CHECK(said.starts_with("the session is not kept: "));
  CHECK(said.find("copy the exercise to a folder of yours") != std::string::npos);
  CHECK(said.find('\n') == std::string::npos);
}

TEST_CASE("a play is begun afresh with the same exercise, in any case, and without a record") {
  Scratch scratch;
  const auto store = records::Store::open((scratch.path() / "sessions.sqlite").string());
  program::Play play = program::Play::start(shipped(), *store, scratch.copy_pack("terminal-evening").string(), 3, session::Mode::practice, "", "en");
  play.apply(chosen("tell"));
  const std::shared_ptr<program::Play> afresh = play.afresh(5);
  CHECK(&afresh->exercise() == &play.exercise());
  CHECK(afresh->session().actions() == 0);
  CHECK(afresh->session().seed() == 5);
  CHECK(afresh->record().seed == 5);
  CHECK_FALSE(afresh->is_recorded());
  afresh->apply(chosen("tell"));
  CHECK(store->sessions().size() == 1);
  CHECK(store->rows(play.record().id).size() == 1);
}

TEST_CASE("a preview needs a window, and says what there is without one") {
  Scratch scratch;
  const test::Outcome refused = casecraft_with(scratch, "preview first-steps");
  CHECK(refused.status == 1);
  CHECK(refused.err.find("a preview needs a window, and there is no display here") != std::string::npos);
  const test::Outcome unknown = casecraft_with(scratch, "preview first-stepz");
  CHECK(unknown.err.find("first-steps") != std::string::npos);
}
