#include <benchmark/benchmark.h>

#include <filesystem>

#include "apps/program/files_on_disk.hpp"
#include "exercises/interview/coder/coder.hpp"
#include "exercises/interview/coder/lexicon.hpp"

namespace {

using namespace casecraft;

std::string asset(std::string_view path) { return program::read_file(std::filesystem::path(CASECRAFT_SOURCE_DIR) / "assets" / "coder" / path); }

struct Line {
  std::string previous, utterance;
};

std::vector<Line> lines() {
  std::vector<Line> all;
  const std::string text = asset("data/british.tsv");
  for (const coder::Line& line : coder::lines_of(text)) {
    const std::vector<std::string_view> columns = coder::parts_of(line.text, '\t');
    all.push_back({std::string(columns[3]), std::string(columns[4])});
  }
  return all;
}

/// Utterances one after another, each with what she said before.
void coder_utterances(benchmark::State& state) {
  const coder::Coder coder = coder::Coder::read(asset("model-1.bin"));
  const std::vector<Line> all = lines();
  std::size_t at = 0;
  for (auto _ : state) {
    const Line& line = all[at];
    benchmark::DoNotOptimize(coder.code(line.utterance, {line.previous, {}, {}}));
    at = at + 1 == all.size() ? 0 : at + 1;
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(coder_utterances);

/// One utterance late in an interview: two hundred earlier ones, two hundred disclosed phrases.
void coder_with_context(benchmark::State& state) {
  const coder::Coder coder = coder::Coder::read(asset("model-1.bin"));
  const std::vector<Line> all = lines();
  std::vector<std::string> asked;
  std::vector<std::string> disclosed;
  for (std::size_t i = 0; i < 200; ++i) {
    asked.push_back(all[i].utterance);
    disclosed.push_back(all[i].previous);
  }
  for (auto _ : state) {
    benchmark::DoNotOptimize(coder.code("Earlier you mentioned a ferry. Tell me more about that ferry.", {"I was tired.", disclosed, asked}));
  }
}
BENCHMARK(coder_with_context)->Unit(benchmark::kMicrosecond);

void coder_load(benchmark::State& state) {
  const std::string bytes = asset("model-1.bin");
  for (auto _ : state) {
    benchmark::DoNotOptimize(coder::Coder::read(bytes));
  }
}
BENCHMARK(coder_load)->Unit(benchmark::kMillisecond);

}  // namespace
