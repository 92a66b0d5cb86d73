#pragma once

#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/zones.hpp"
#include "exercises/tracing/ledger/generate.hpp"

namespace casecraft::ledger::test {

inline std::string file_bytes(const std::string& path) {
  std::ifstream in(std::string(CASECRAFT_SOURCE_DIR "/") + path, std::ios::binary);
  if (!in) throw std::runtime_error("there is no file " + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline const std::vector<base::Zone>& shipped_zones() {
  static const std::vector<base::Zone> zones = [] {
    base::Diagnostics diagnostics;
    return base::read_zones(base::read_json("zones.json", file_bytes("assets/zones/zones.json"), diagnostics), diagnostics);
  }();
  return zones;
}

/// Settings that have no mistake.
inline std::shared_ptr<const ledger::Settings> settings_from(const std::string& json) {
  base::Diagnostics diagnostics;
  auto settings = ledger::read_settings(base::read_json("ledger.json", json, diagnostics), shipped_zones(), diagnostics);
  if (settings == nullptr) throw std::runtime_error(base::format_diagnostic(diagnostics.all().front(), json));
  return settings;
}

/// The ledger of the pack "Small sums", made once for each seed.
inline const ledger::Made& small_sums(std::uint64_t seed) {
  static std::map<std::uint64_t, ledger::Made> made;
  static const auto settings = settings_from(file_bytes("scenarios/small-sums/data/ledger.json"));
  const auto found = made.find(seed);
  if (found != made.end()) return found->second;
  return made.emplace(seed, ledger::generate(*settings, seed)).first->second;
}

}  // namespace casecraft::ledger::test
