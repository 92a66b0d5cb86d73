#include <benchmark/benchmark.h>

#include "apps/program/library.hpp"
#include "walk.hpp"

namespace casecraft::bench {
namespace {

void load_friday(benchmark::State& state) {
  for (auto unused : state) {
    benchmark::DoNotOptimize(load_pack(CASECRAFT_SOURCE_DIR "/scenarios/friday-1640", session::Mode::practice));
  }
}
BENCHMARK(load_friday)->Unit(benchmark::kMillisecond);

void catalogue(benchmark::State& state) {
  const program::Library library(CASECRAFT_SOURCE_DIR);
  for (auto unused : state) benchmark::DoNotOptimize(library.catalogue());
}
BENCHMARK(catalogue)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace casecraft::bench
