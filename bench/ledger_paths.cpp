#include <benchmark/benchmark.h>

#include <algorithm>
#include <string>

#include "exercises/tracing/ledger/flows.hpp"

namespace {

using namespace casecraft::ledger;

/// Splitmix64: a bench's numbers need only be the same every time.
class Numbers {
public:
  std::uint64_t below(std::uint64_t bound) {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return (z ^ (z >> 31U)) % bound;
  }

private:
  std::uint64_t state_{0};
};

/// `rows` payments in a year among a tenth as many parties. A fifth of them go to or from ten large parties: shops, charities, an exchange's ramp.
Ledger payments(std::size_t rows) {
  Ledger ledger;
  ledger.parties.resize(std::max<std::size_t>(rows / 10, 100));
  ledger.transactions.resize(rows);
  Numbers numbers;
  const auto any = [&] { return static_cast<PartyId>(numbers.below(10) == 0 ? numbers.below(10) : numbers.below(ledger.parties.size())); };
  std::vector<std::int64_t> times;
  for (std::size_t i = 0; i < rows; ++i) times.push_back(static_cast<std::int64_t>(numbers.below(365 * 86400)));
  std::sort(times.begin(), times.end());
  for (std::size_t i = 0; i < rows; ++i) {
    Transaction& transaction = ledger.transactions[i];
    transaction.booked = times[i];
    transaction.debtor = any();
    transaction.creditor = any();
    transaction.reference_amount = 1000;
  }
  return ledger;
}

void ledger_flows(benchmark::State& state) {
  const Ledger ledger = payments(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(Flows(ledger));
}
BENCHMARK(ledger_flows)->Arg(24'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

/// Paths of at most five payments between two parties, chosen anew each time.
void ledger_paths(benchmark::State& state) {
  const Ledger ledger = payments(static_cast<std::size_t>(state.range(0)));
  const Flows flows(ledger);
  Numbers numbers;
  for (auto _ : state) {
    const auto from = static_cast<PartyId>(numbers.below(ledger.parties.size())), to = static_cast<PartyId>(numbers.below(ledger.parties.size()));
    benchmark::DoNotOptimize(flows.paths(from, to));
  }
}
BENCHMARK(ledger_paths)->Arg(24'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void ledger_paths_of_the_largest(benchmark::State& state) {
  const Ledger ledger = payments(static_cast<std::size_t>(state.range(0)));
  const Flows flows(ledger);
  Numbers numbers;
  for (auto _ : state) {
    const auto from = static_cast<PartyId>(numbers.below(10));
    benchmark::DoNotOptimize(flows.paths(from, (from + 1) % 10, 5, 1000));
  }
}
BENCHMARK(ledger_paths_of_the_largest)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

Ledger names(std::size_t parties) {
  constexpr std::string_view kSyllables[] = {"ma", "ri", "san", "to", "el", "da", "ko", "va", "lin", "der", "ju", "no", "be", "ra", "phi", "kha", "tor", "ys"};
  Ledger ledger;
  Numbers numbers;
  for (std::size_t i = 0; i < parties; ++i) {
    std::string& name = ledger.parties.emplace_back().name;
    for (int word = 0; word < 2; ++word) {
      if (word > 0) name += ' ';
      for (std::uint64_t count = 2 + numbers.below(2); count > 0; --count) name += kSyllables[numbers.below(std::size(kSyllables))];
    }
  }
  return ledger;
}

void ledger_alike(benchmark::State& state) {
  const Ledger ledger = names(static_cast<std::size_t>(state.range(0)));
  const NameIndex index(ledger);
  PartyId party = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(index.alike(party));
    party = (party + 1) % static_cast<PartyId>(ledger.parties.size());
  }
}
BENCHMARK(ledger_alike)->Arg(100'000)->Unit(benchmark::kMillisecond);

void ledger_name_index(benchmark::State& state) {
  const Ledger ledger = names(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(NameIndex(ledger));
}
BENCHMARK(ledger_name_index)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace
