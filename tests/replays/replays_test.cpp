#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "apps/program/library.hpp"
#include "base/json.hpp"
#include "recorded_session.hpp"
#include "session/session.hpp"

using namespace casecraft;

TEST_CASE("every session that was ever recorded gives its hashes and its score, or is refused by number") {
  int replayed = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(std::string(CASECRAFT_SOURCE_DIR) + "/tests/replays")) {
    if (entry.path().extension() != ".json") continue;
    INFO(entry.path());
    std::ifstream in(entry.path(), std::ios::binary);
    std::ostringstream source;
    source << in.rdbuf();
    const test::RecordedSession recorded = test::recorded_from(base::parse_json(source.str(), entry.path().string()));
    CHECK(recorded.scorecard["verdict"].is_text());
    if (recorded.bundle.behaviour != scenario::kBehaviour) {
      CHECK_THROWS_WITH(program::load(recorded.bundle), Catch::Contains("behaviour " + std::to_string(recorded.bundle.behaviour)));
      continue;
    }
    const auto exercise = program::load(recorded.bundle);
    session::MemoryJournal nowhere;
    session::Session session(exercise, recorded.seed, nowhere);
    session.replay(recorded.rows);
    CHECK(session.chain_hash() == recorded.rows.back().chain);
    CHECK(assessment::to_value(session.scorecard(), exercise->framework(), exercise->rubric()) == recorded.scorecard);
    ++replayed;
  }
  CHECK(replayed >= 3);
}
