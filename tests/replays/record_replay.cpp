#include <cstdio>
#include <exception>
#include <fstream>
#include <sstream>
#include <string>

#include "apps/program/library.hpp"
#include "base/json.hpp"
#include "recorded_session.hpp"
#include "session/session.hpp"

// usage: record_replay PACK-FOLDER TEST.json — plays a recorded test of a pack and prints the whole session with its bundle.
int main(int count, char** arguments) {
  using namespace casecraft;
  if (count != 3) {
    std::fputs("usage: record_replay PACK-FOLDER TEST.json\n", stderr);
    return 2;
  }
  try {
    std::ifstream in(arguments[2], std::ios::binary);
    std::ostringstream source;
    source << in.rdbuf();
    const base::Value test = base::parse_json(source.str(), arguments[2]);
    const session::Mode mode = test.text_at("mode", "practice") == "assessment" ? session::Mode::assessment : session::Mode::practice;
    const program::Library library(program::find_home());
    test::RecordedSession recorded;
    recorded.bundle = library.bundle(library.find(arguments[1]), mode);
    recorded.seed = static_cast<std::uint64_t>(test.integer_at("seed", 1));
    const auto exercise = program::load(recorded.bundle);
    session::MemoryJournal journal;
    session::Session session(exercise, recorded.seed, journal);
    for (const base::Value& action : test["actions"].as_list()) session.apply(session::action_from_value(action, arguments[2]));
    recorded.rows = journal.rows();
    recorded.scorecard = assessment::to_value(session.scorecard(), exercise->framework(), exercise->rubric());
    std::fputs(base::to_pretty_json(test::to_value(recorded)).c_str(), stdout);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "record_replay: %s\n", error.what());
    return 1;
  }
  return 0;
}
