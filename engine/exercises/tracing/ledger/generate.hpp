#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/json.hpp"
#include "exercises/tracing/ledger/ledger.hpp"
#include "exercises/tracing/ledger/truth.hpp"

namespace casecraft::ledger {

struct Made {
  Ledger ledger;
  Truth truth;
};

/// What a ledger is made from: the settings of docs/ledgers.md as they were read and found sound.
struct Settings;

/// Reads settings; every mistake goes to `diagnostics` with file:line, what was expected and the nearest right name. `zones` are those of the bundle.
/// Null when there is an error.
std::shared_ptr<const Settings> read_settings(const base::JsonDocument& document, const std::vector<base::Zone>& zones, base::Diagnostics& diagnostics);

/// The same settings for another number of rows. Throws Error when it is not from 1 to 20,000,000.
std::shared_ptr<const Settings> with_rows(const Settings& settings, std::int64_t rows);

/// Makes the ledger of `seed`: the same settings and seed give the same bytes on every machine. No floating point, no clock.
Made generate(const Settings& settings, std::uint64_t seed);

/// Reads a ledger that was written by hand: "ledger.json" (title, currencies, countries, providers, records, rates), "parties.csv", "transactions.csv",
/// optionally "identifiers.csv" and "truth.csv". All mistakes are listed with file:line (at most 200, then their number). Formula cells are taken as text.
std::optional<Made> read_csv(const std::map<std::string, std::string>& files, const std::vector<base::Zone>& zones, base::Diagnostics& diagnostics);

/// The same files from a ledger, so that what was generated can be changed by hand; "truth.csv" among them. Cells that a spreadsheet would take for a
/// formula are neutralised by a leading apostrophe, which `read_csv` takes away again.
std::map<std::string, std::string> write_csv(const Made& made);

}  // namespace casecraft::ledger
