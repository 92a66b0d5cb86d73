#include <benchmark/benchmark.h>

#include <fmt/format.h>

#include <exception>
#include <string_view>

#include "store.hpp"

int main(int count, char** words) {
  const std::string_view first = count > 1 ? words[1] : "";
  if (first == "store" || first == "store-at-a-server") {
    try {
      const std::span<char*> rest(words + 2, static_cast<std::size_t>(count - 2));
      return first == "store" ? casecraft::bench::measure_stores(rest) : casecraft::bench::measure_server(rest);
    } catch (const std::exception& error) {
      fmt::print(stderr, "casecraft-bench: {}\n", error.what());
      return 1;
    }
  }
  benchmark::Initialize(&count, words);
  if (benchmark::ReportUnrecognizedArguments(count, words)) return 1;
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
