#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/json.hpp"
#include "exercises/tracing/ledger/ledger.hpp"

namespace casecraft::ledger {

/// What "ledger.json" of a ledger written by hand says.
struct CsvHead {
  std::vector<std::string> currencies, countries, providers, records;   ///< Codes and ids, as cells name them.
  std::vector<std::int64_t> rates;   ///< Millionths of a reference unit for a unit of each currency; 0: none is given.
};

/// Reads it into `ledger`. Null after a mistake: without currencies and countries every cell would be one more.
std::optional<CsvHead> read_csv_head(const base::JsonDocument& document, Ledger& ledger, base::Diagnostics& diagnostics);

}  // namespace casecraft::ledger
