#include <benchmark/benchmark.h>

#include "authoring/explore.hpp"
#include "walk.hpp"

namespace casecraft::bench {
namespace {

/// Distinct states a second, on two workers; `items_per_second` times sixty is the figure a minute.
void prove(benchmark::State& state, const char* folder) {
  authoring::ExploreOptions options;
  options.states = 200'000;
  options.seconds = 0.0;
  options.workers = 2;
  const auto load = [&] { return load_pack(folder, session::Mode::assessment); };
  std::size_t states = 0;
  std::size_t bytes = 0;
  for (auto unused : state) {
    const authoring::Explored explored = authoring::explore(load, options);
    states += explored.graph.nodes.size();
    bytes = (explored.graph.nodes.size() * sizeof(authoring::Graph::Node) + explored.graph.edges.size() * sizeof(authoring::Graph::Edge)) / explored.graph.nodes.size();
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(states));
  state.counters["bytes_of_graph_a_state"] = static_cast<double>(bytes);
}
BENCHMARK_CAPTURE(prove, friday, CASECRAFT_SOURCE_DIR "/scenarios/friday-1640")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(prove, story, CASECRAFT_SOURCE_DIR "/tests/packs/story")->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace casecraft::bench
