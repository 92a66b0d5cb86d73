#include <benchmark/benchmark.h>

#include "walk.hpp"

namespace casecraft::bench {
namespace {

constexpr int kStepsInSession = 300;

/// One step: choose at random, apply (effects, one score event, journal row with state hash and chain hash), read the whole new view.
void story_walk(benchmark::State& state) {
  const auto exercise = load_pack(CASECRAFT_SOURCE_DIR "/tests/packs/story", session::Mode::assessment);
  Dice dice(12345);
  std::int64_t steps = 0;
  std::size_t characters = 0;
  std::uint64_t seed = 1;
  for (auto unused : state) {
    session::MemoryJournal journal;
    session::Session session(exercise, seed++, journal);
    session::View view = session.view();
    for (int step = 0; step < kStepsInSession; ++step) {
      session::Action action;
      const session::ActionTemplate& offer = view.offers[dice.below(view.offers.size())];
      action.kind = offer.kind.view();
      action.payload = offer.payload;
      view = session.apply(action);
      for (const session::Block& block : view.blocks) characters += block.text.view().size();
      for (const session::ActionTemplate& next : view.offers) characters += next.label.view().size();
    }
    steps += kStepsInSession;
    benchmark::DoNotOptimize(journal.rows().back().chain);
  }
  benchmark::DoNotOptimize(characters);
  state.SetItemsProcessed(steps);
}
BENCHMARK(story_walk)->Unit(benchmark::kMicrosecond);

void replay_300(benchmark::State& state) {
  const auto exercise = load_pack(CASECRAFT_SOURCE_DIR "/tests/packs/story", session::Mode::assessment);
  Dice dice(7);
  session::MemoryJournal journal;
  session::Session played(exercise, 7, journal);
  for (int step = 0; step < kStepsInSession; ++step) played.apply(random_action(played.view(), dice));
  for (auto unused : state) {
    session::MemoryJournal nowhere;
    session::Session again(exercise, 7, nowhere);
    again.replay(journal.rows());
    benchmark::DoNotOptimize(again.chain_hash());
  }
}
BENCHMARK(replay_300)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace casecraft::bench
