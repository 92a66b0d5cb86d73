#include <benchmark/benchmark.h>

#include <filesystem>
#include <iostream>

#include "apps/program/files_on_disk.hpp"
#include "base/error.hpp"
#include "base/zones.hpp"
#include "exercises/tracing/ledger/figures.hpp"
#include "exercises/tracing/ledger/generate.hpp"

namespace {

using namespace casecraft;

const std::filesystem::path kRoot = CASECRAFT_SOURCE_DIR;

std::vector<base::Zone> zones() {
  base::Diagnostics diagnostics;
  return base::read_zones(base::read_json("zones.json", program::read_file(kRoot / "assets" / "zones" / "zones.json"), diagnostics), diagnostics);
}

std::shared_ptr<const ledger::Settings> settings_for(std::int64_t rows) {
  base::Diagnostics diagnostics;
  const std::filesystem::path file = kRoot / (rows > 100'000 ? "bench/ledgers/large.json" : "scenarios/small-sums/data/ledger.json");
  const auto settings = ledger::read_settings(base::read_json(file.string(), program::read_file(file), diagnostics), zones(), diagnostics);
  if (settings == nullptr) throw Error("the settings of " + file.string() + " have mistakes; casecraft ledger generate lists them");
  return ledger::with_rows(*settings, rows);
}

/// A ledger of so many rows, each time of another seed. Of the large one the published figures are printed beside its own, once.
void ledger_generate(benchmark::State& state) {
  const auto settings = settings_for(state.range(0));
  std::uint64_t seed = 1;
  for (auto _ : state) {
    const ledger::Made made = ledger::generate(*settings, seed);
    if (seed == 1 && state.range(0) > 100'000) {
      state.PauseTiming();
      static const bool is_printed = (std::cerr << ledger::to_text(ledger::figures(*settings, made)), true);
      benchmark::DoNotOptimize(is_printed);
      state.ResumeTiming();
    }
    ++seed;
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(ledger_generate)->Arg(24'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void ledger_write_csv(benchmark::State& state) {
  const ledger::Made made = ledger::generate(*settings_for(state.range(0)), 1);
  for (auto _ : state) benchmark::DoNotOptimize(ledger::write_csv(made));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(ledger_write_csv)->Arg(24'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void ledger_read_csv(benchmark::State& state) {
  const std::map<std::string, std::string> files = ledger::write_csv(ledger::generate(*settings_for(state.range(0)), 1));
  const std::vector<base::Zone> rules = zones();
  for (auto _ : state) {
    base::Diagnostics diagnostics;
    benchmark::DoNotOptimize(ledger::read_csv(files, rules, diagnostics));
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(ledger_read_csv)->Arg(24'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

}  // namespace
