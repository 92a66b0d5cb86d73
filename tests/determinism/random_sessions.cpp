#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>

#include "base/hash.hpp"
#include "walk.hpp"

// usage: random_sessions PACK-FOLDER SESSIONS [LONGEST]
// Plays so many random sessions, with waits, notes and rewinds among the choices, and prints each one's seed, actions and last chain hash.
namespace {

using casecraft::session::Action;

Action next_action(const casecraft::session::View& view, casecraft::bench::Dice& dice) {
  const std::uint64_t kind = dice.below(40);
  Action action;
  if (kind == 0 && view.may_wait) {
    action.kind = "wait";
    action.payload = casecraft::base::Map{{"minutes", static_cast<std::int64_t>(1 + dice.below(90))}};
  } else if (kind == 1) {
    action.kind = "note";
    action.payload = casecraft::base::Map{{"text", "a note"}};
  } else if (kind == 2 && view.may_rewind) {
    action.kind = "rewind";
    action.payload = casecraft::base::Map{{"to", static_cast<std::int64_t>(dice.below(static_cast<std::uint64_t>(view.number)))}};
  } else {
    action = casecraft::bench::random_action(view, dice);
  }
  return action;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::fputs("usage: random_sessions PACK-FOLDER SESSIONS [LONGEST]\n", stderr);
    return 2;
  }
  try {
    const auto exercise = casecraft::bench::load_pack(arguments[1], casecraft::session::Mode::practice);
    const long sessions = std::strtol(arguments[2], nullptr, 10);
    const long longest = count > 3 ? std::strtol(arguments[3], nullptr, 10) : 150;
    for (long seed = 1; seed <= sessions; ++seed) {
      casecraft::session::MemoryJournal journal;
      casecraft::session::Session session(exercise, static_cast<std::uint64_t>(seed), journal);
      casecraft::bench::Dice dice(static_cast<std::uint64_t>(seed));
      casecraft::session::View view = session.view();
      for (long step = 0; step < longest && !session.has_ended(); ++step) {
        try {
          view = session.apply(next_action(view, dice));
        } catch (const casecraft::session::ActionRefused&) {
          // At a desk or a board much can be tried that cannot be done; elsewhere only what is on offer is tried.
          if (view.activity != "tracing" && view.activity != "requests") throw;
        }
      }
      casecraft::session::MemoryJournal nowhere;
      casecraft::session::Session again(exercise, static_cast<std::uint64_t>(seed), nowhere);
      again.replay(journal.rows());
      const std::string chain = casecraft::base::to_hex(session.chain_hash());
      if (again.chain_hash() != session.chain_hash() || again.state_hash() != session.state_hash()) {
        std::fprintf(stderr, "seed %ld: the replay differs from the session\n", seed);
        return 1;
      }
      std::printf("%ld %lld %s\n", seed, static_cast<long long>(session.actions()), chain.c_str());
    }
  } catch (const std::exception& error) {
    std::fprintf(stderr, "random_sessions: %s\n", error.what());
    return 1;
  }
  return 0;
}
