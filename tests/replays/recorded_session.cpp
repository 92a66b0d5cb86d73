#include "recorded_session.hpp"

#include <string>

#include "base/hash.hpp"

namespace casecraft::test {
namespace {

std::uint64_t word_from_hex(const std::string& hex, std::size_t at) { return std::stoull(hex.substr(at, 16), nullptr, 16); }

}  // namespace

base::Value to_value(const RecordedSession& recorded) {
  base::Map files;
  for (const auto& [path, bytes] : recorded.bundle.files) files.emplace(path, bytes);
  base::List rows;
  for (const session::JournalRow& row : recorded.rows) {
    rows.push_back(base::Map{{"number", row.number}, {"role", row.role}, {"kind", row.kind}, {"payload", row.payload}, {"time", row.time},
                             {"state", row.state.hex()}, {"chain", base::to_hex(row.chain)}});
  }
  return base::Map{{"behaviour", recorded.bundle.behaviour}, {"settings", recorded.bundle.settings}, {"files", std::move(files)},
                   {"seed", std::to_string(recorded.seed)}, {"rows", std::move(rows)}, {"scorecard", recorded.scorecard}};
}

RecordedSession recorded_from(const base::Value& value) {
  RecordedSession recorded;
  recorded.bundle.behaviour = value["behaviour"].as_integer();
  recorded.bundle.settings = value["settings"];
  for (const auto& [path, bytes] : value["files"].as_map()) recorded.bundle.files.emplace(path, bytes.as_text().str());
  recorded.seed = std::stoull(value["seed"].as_text().str());
  for (const base::Value& row : value["rows"].as_list()) {
    const std::string state = row["state"].as_text().str();
    recorded.rows.push_back({row["number"].as_integer(), row["role"].as_text().str(), row["kind"].as_text().str(), row["payload"].as_text().str(),
                             row["time"].as_integer(), base::Digest{word_from_hex(state, 0), word_from_hex(state, 16)}, base::hash_from_hex(row["chain"].as_text())});
  }
  recorded.scorecard = value["scorecard"];
  return recorded;
}

}  // namespace casecraft::test
