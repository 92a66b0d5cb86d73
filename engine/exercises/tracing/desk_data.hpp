#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "exercises/tracing/ledger/flows.hpp"
#include "exercises/tracing/ledger/generate.hpp"
#include "exercises/tracing/ledger/query.hpp"

namespace casecraft::tracing {

/// Makes the engine that answers queries about a ledger: the program decides which.
using EngineMaker = std::function<std::unique_ptr<ledger::QueryEngine>(const ledger::Ledger&)>;

/// One variant of a desk's ledger with what answers questions about it. The truth lies beside it and never in the engine.
class DeskData {
public:
  DeskData(ledger::Made made, EngineMaker engines) : made_(std::move(made)), engines_(std::move(engines)), flows_(made_.ledger) {}

  [[nodiscard]] const ledger::Ledger& ledger() const noexcept { return made_.ledger; }
  [[nodiscard]] const ledger::Truth& truth() const noexcept { return made_.truth; }
  [[nodiscard]] const ledger::Flows& flows() const noexcept { return flows_; }
  /// Made when it is first asked: a batch run that never looks at a table needs none.
  [[nodiscard]] ledger::QueryEngine& engine() const;
  /// Folded names, made when they are first asked for.
  [[nodiscard]] const ledger::NameIndex& names() const;
  [[nodiscard]] std::optional<ledger::PartyId> tagged(std::string_view tag) const;
  /// All customer records of whoever `party` is in truth: those of one person.
  [[nodiscard]] std::vector<ledger::PartyId> records_of(ledger::PartyId party) const;

private:
  ledger::Made made_;
  EngineMaker engines_;
  ledger::Flows flows_;
  mutable std::unique_ptr<ledger::QueryEngine> engine_;
  mutable std::unique_ptr<ledger::NameIndex> names_;
};

/// Where a desk's ledgers come from: a generator's settings, or files that somebody wrote. A variant is made once and shared by all sessions; it depends on nothing but
/// the bundle and its number.
class Source {
public:
  Source(std::shared_ptr<const ledger::Settings> settings, EngineMaker engines) : settings_(std::move(settings)), engines_(std::move(engines)) {}
  Source(ledger::Made written, EngineMaker engines);

  [[nodiscard]] const DeskData& variant(std::int64_t number) const;
  [[nodiscard]] bool is_generated() const noexcept { return settings_ != nullptr; }

private:
  std::shared_ptr<const ledger::Settings> settings_;
  EngineMaker engines_;
  mutable std::map<std::int64_t, std::unique_ptr<DeskData>> made_;
};

}  // namespace casecraft::tracing
