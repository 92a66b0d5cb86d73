#include <benchmark/benchmark.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include "base/json.hpp"
#include "base/zones.hpp"
#include "exercises/tracing/ledger/generate.hpp"
#include "exercises/tracing/ledger/query.hpp"
#include "query/sqlite_engine.hpp"

namespace {

using namespace casecraft;
using namespace casecraft::ledger;

std::string content_of(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

base::JsonDocument document(const std::string& file, base::Diagnostics& diagnostics) { return base::read_json(file, content_of(CASECRAFT_SOURCE_DIR + file), diagnostics); }

Ledger made_from(const std::string& file) {
  base::Diagnostics diagnostics;
  const std::vector<base::Zone> zones = base::read_zones(document("/assets/zones/zones.json", diagnostics), diagnostics);
  const auto settings = read_settings(document(file, diagnostics), zones, diagnostics);
  if (settings == nullptr) throw Error("the settings of " + file + " have mistakes; casecraft ledger generate lists them");
  return generate(*settings, 1).ledger;
}

/// The desk's ledger (24,000 payments), or a million payments.
const Ledger& ledger_of(bool is_large) {
  static const Ledger desk = made_from("/scenarios/small-sums/data/ledger.json");
  if (!is_large) return desk;
  static const Ledger large = made_from("/bench/ledgers/large.json");
  return large;
}

QueryEngine& engine_of(bool is_large) {
  static const auto desk = query::make_engine(ledger_of(false));
  if (!is_large) return *desk;
  static const auto large = query::make_engine(ledger_of(true));
  return *large;
}

void load(benchmark::State& state, bool is_large) {
  const Ledger& ledger = ledger_of(is_large);
  for (auto unused : state) benchmark::DoNotOptimize(query::make_engine(ledger));
  state.counters["rows"] = static_cast<double>(ledger.transactions.size());
}

/// The first page of a query that was not asked before: an answer is kept, so a comment makes each a new one.
void ask(benchmark::State& state, bool is_large, const char* json) {
  const Ledger& ledger = ledger_of(is_large);
  QueryEngine& engine = engine_of(is_large);
  const std::string sql = to_sql(read_query(base::parse_json(json, "bench"), ledger), ledger);
  std::int64_t number = 0, total = 0;
  for (auto unused : state) total = engine.run(sql + " -- " + std::to_string(++number), 0, 60).total;
  state.counters["rows"] = static_cast<double>(total);
}

void turn_pages(benchmark::State& state) {
  QueryEngine& engine = engine_of(false);
  const std::string sql = to_sql({}, ledger_of(false));
  const std::int64_t total = engine.run(sql, 0, 1).total;
  std::int64_t from = 0;
  for (auto unused : state) {
    benchmark::DoNotOptimize(engine.run(sql, from, 60));
    from = (from + 977) % std::max<std::int64_t>(total, 1);
  }
}
BENCHMARK(turn_pages)->Name("ledger/pages")->Unit(benchmark::kMillisecond);

const char* const kQuestions[] = {
    "{}", R"({"party": "P00042"})", R"({"creditor": "P00042", "status": "settled"})", R"({"from": "2026-08-01", "until": "2026-09-01"})", R"({"words": "rent"})", R"({"least": "50", "most": "200", "hour_from": 22, "hour_until": 5, "zone": "creditor"})",
    R"({"sort": "reference_amount", "descending": true})", R"({"sort": "debtor_name"})", R"({"group": "debtor"})", R"({"group": "creditor"})", R"({"group": "creditor", "from": "2026-06-01", "until": "2026-10-01"})", R"({"group": "creditor", "from": "2026-08-01", "until": "2026-09-01"})",
    R"({"group": "pair"})", R"({"group": "pair", "sort": "count", "descending": true, "words": "rent"})", R"({"group": "provider"})", R"({"group": "provider", "status": "settled"})", R"({"group": "corridor"})", R"({"group": "currency"})",
    R"({"group": "purpose"})", R"({"group": "status"})", R"({"group": "record"})", R"({"group": "agent"})", R"({"group": "day"})", R"({"group": "week", "zone": "debtor"})", R"({"group": "month"})", R"({"group": "weekday"})",
    R"({"group": "hour", "zone": "creditor"})", R"({"group": "amount"})", R"({"group": "creditor", "provider": "tidewire", "weekday": ["sat", "sun"]})"};

void register_all() {
  for (const bool is_large : {false, true}) {
    const std::string name = is_large ? "ledger/large/" : "ledger/desk/";
    benchmark::RegisterBenchmark((name + "load").c_str(), load, is_large)->Unit(benchmark::kMillisecond);
    for (const char* json : kQuestions) benchmark::RegisterBenchmark((name + json).c_str(), ask, is_large, json)->Unit(benchmark::kMillisecond);
  }
}
const bool is_registered = (register_all(), true);

}  // namespace
