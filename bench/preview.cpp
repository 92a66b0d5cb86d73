#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>

#include "apps/program/linting.hpp"
#include "apps/program/play.hpp"
#include "authoring/inspector.hpp"
#include "authoring/ways_in.hpp"
#include "base/json.hpp"

namespace casecraft::bench {
namespace {

constexpr std::array kPacks{"first-steps", "friday-1640", "her-own-words", "ninety-days", "second-call", "small-sums"};

/// A play of the pack at the end of the longest of its recorded sessions.
program::Play at_the_end(const program::Library& library, const std::string& pack) {
  const program::CatalogueEntry entry = library.find(pack);
  std::optional<authoring::PlayedSession> longest;
  for (auto& [file, bytes] : program::recorded_sessions(entry.folder)) {
    base::Diagnostics diagnostics;
    const auto played = authoring::read_played_session(base::read_json(file, std::move(bytes), diagnostics), diagnostics);
    if (played && (!longest || played->actions.size() > longest->actions.size())) longest = played;
  }
  program::Play play = program::Play::unrecorded(library, entry.folder.string(), longest->seed, longest->mode);
  for (const session::Action& action : authoring::recorded_way(*longest, pack, play.shared_exercise()).whole.actions) play.apply(action);
  return play;
}

/// What a person waits for when a file has changed: the pack loaded again, the actions taken again, the scene and all that was read.
void live_reload(benchmark::State& state) {
  const program::Library library(CASECRAFT_SOURCE_DIR);
  const std::string pack = kPacks[static_cast<std::size_t>(state.range(0))];
  const program::Play play = at_the_end(library, pack);
  for (auto unused : state) {
    const program::Play::Reloaded reloaded = play.reload(library);
    benchmark::DoNotOptimize(reloaded.play->session().view());
    benchmark::DoNotOptimize(reloaded.play->session().look({"transcript"}));
  }
  state.SetLabel(pack + ", " + std::to_string(play.session().actions()) + " actions");
}
BENCHMARK(live_reload)->DenseRange(0, static_cast<std::int64_t>(kPacks.size()) - 1)->Unit(benchmark::kMillisecond);

/// The state inspector at the end of the same session, from its beginning.
void inspect(benchmark::State& state) {
  const program::Library library(CASECRAFT_SOURCE_DIR);
  const std::string pack = kPacks[static_cast<std::size_t>(state.range(0))];
  const program::Play play = at_the_end(library, pack);
  std::vector<session::Action> actions;
  for (const session::JournalRow& row : play.rows()) actions.push_back({0, row.role, row.kind, base::parse_json(row.payload, "journal")});
  // A way back is no action of a fork: where the longest session has one, what comes after it is left out.
  actions.erase(std::find_if(actions.begin(), actions.end(), [](const session::Action& action) { return action.kind == "rewind"; }), actions.end());
  for (auto unused : state) {
    authoring::Inspector inspector(play.shared_exercise(), play.session().seed());
    inspector.follow(actions);
    benchmark::DoNotOptimize(inspector.variables().data());
  }
  state.SetLabel(pack);
}
BENCHMARK(inspect)->DenseRange(0, static_cast<std::int64_t>(kPacks.size()) - 1)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace casecraft::bench
