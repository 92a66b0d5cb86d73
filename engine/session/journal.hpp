#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/hash.hpp"
#include "session/action.hpp"

namespace casecraft::session {

/// One row of the journal. The chain hash is BLAKE2b-256 over the row before's chain hash and this row's canonical text.
struct JournalRow {
  std::int64_t number{0};
  std::string role;
  std::string kind;
  std::string payload;     ///< Canonical JSON.
  std::int64_t time{0};    ///< Simulated seconds after the action.
  base::Digest state;      ///< Of the state afterwards.
  base::Hash chain{};
};

/// The first link: made of the bundle's hash and the seed.
base::Hash chain_start(const base::Hash& bundle, std::uint64_t seed);
/// `chain` of `row` after `before`.
base::Hash chain_next(const base::Hash& before, const JournalRow& row);

/// Where actions become durable before their consequence is shown.
class JournalSink {
public:
  virtual ~JournalSink() = default;
  /// Returns only when the row would survive a loss of power; throws Error otherwise, and then nothing was stored.
  virtual void append(const JournalRow& row) = 0;
};

/// A journal that is only kept in memory: previews, tests, the batch runner.
class MemoryJournal final : public JournalSink {
public:
  void append(const JournalRow& row) override { rows_.push_back(row); }
  [[nodiscard]] const std::vector<JournalRow>& rows() const noexcept { return rows_; }
  void clear() noexcept { rows_.clear(); }

private:
  std::vector<JournalRow> rows_;
};

}  // namespace casecraft::session
