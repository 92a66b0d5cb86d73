#include <benchmark/benchmark.h>

#include <string>

#include "layout/layout.hpp"

namespace {

using namespace casecraft::layout;

/// So many parties and half as many links again: some large receivers, chains of collectors, parts that are not linked.
Graph chart(std::size_t nodes) {
  std::uint64_t state = 1;
  const auto below = [&](std::size_t bound) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state >> 33U) % bound;
  };
  Graph graph;
  for (std::size_t i = 0; i < nodes; ++i) graph.nodes.push_back({"P" + std::to_string(i), "Party " + std::to_string(i), 90, 36, {}});
  for (std::size_t i = 0; i < nodes * 3 / 2; ++i) {
    const std::size_t from = below(nodes);
    graph.edges.push_back({from, below(4) == 0 ? below(nodes) : from < nodes / 2 ? below(20) % nodes : (from + 1 + below(5)) % nodes, "12 × 4,500"});
  }
  return graph;
}

void ledger_layout(benchmark::State& state) {
  const Graph graph = chart(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(place(graph, Style::spread));
}
BENCHMARK(ledger_layout)->Arg(30)->Arg(300)->Unit(benchmark::kMillisecond);

void ledger_layout_flow(benchmark::State& state) {
  const Graph graph = chart(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(place(graph, Style::flow));
}
BENCHMARK(ledger_layout_flow)->Arg(30)->Arg(300)->Unit(benchmark::kMillisecond);

/// Thirty new parties in a chart that stands.
void ledger_layout_more(benchmark::State& state) {
  Graph graph = chart(static_cast<std::size_t>(state.range(0)));
  const Placed placed = place(graph, Style::spread);
  for (std::size_t i = 0; i + 30 < graph.nodes.size(); ++i) graph.nodes[i].at = placed.nodes[i];
  for (auto _ : state) benchmark::DoNotOptimize(place(graph, Style::spread));
}
BENCHMARK(ledger_layout_more)->Arg(300)->Unit(benchmark::kMillisecond);

void ledger_draw_svg(benchmark::State& state) {
  const Graph graph = chart(static_cast<std::size_t>(state.range(0)));
  const Placed placed = place(graph, Style::spread);
  for (auto _ : state) benchmark::DoNotOptimize(draw(graph, placed, Picture::svg, "Payments"));
}
BENCHMARK(ledger_draw_svg)->Arg(300)->Unit(benchmark::kMillisecond);

}  // namespace
