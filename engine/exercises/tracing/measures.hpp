#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exercises/tracing/desk_state.hpp"
#include "exercises/tracing/grounds.hpp"

namespace casecraft::tracing {

struct JudgedGround {
  const Indicator* indicator{nullptr};
  Judged judged;
  const std::vector<ledger::RowId>* rows{nullptr};
};

struct JudgedFlag {
  const Flag* flag{nullptr};
  ledger::Role truth{ledger::Role::uninvolved};
  std::vector<JudgedGround> grounds;
  std::int64_t strong{0};           ///< Grounds that hold and are not weak by themselves.
  [[nodiscard]] bool is_right() const noexcept { return truth != ledger::Role::uninvolved; }
};

/// What a desk's work came to, against the truth. Shares are in thousandths; nothing where there is nothing to divide by.
struct Outcome {
  std::vector<JudgedFlag> flags;
  std::vector<bool> is_found;       ///< By person of the truth.
  std::int64_t planted{0}, found{0};
  std::optional<std::int64_t> precision, recall, f1, roles, grounds, brier, calibration, basis;
  std::int64_t needless{0};         ///< Files opened of uninvolved people without a basis that carries it.
  std::int64_t minimisation{1000};
  std::int64_t warnings{0};                      ///< That somebody may be in danger, right or not.
  std::optional<std::int64_t> escalated_after;   ///< Seconds from the desk's first opening to the first right warning.
  std::optional<std::int64_t> safety;
};

Outcome outcome_of(const Desk& desk, const DeskData& data, const TracingModel& model, const DeskState& state, session::Turn& turn);
std::optional<std::int64_t> share_of(const Outcome& outcome, std::string_view measure);
/// What a measure found, in words: "14 of 27 people".
std::string words_of(const Outcome& outcome, const Desk& desk, std::string_view measure);

/// What came to these records in settled payments, in minor units of the reference currency.
std::int64_t came_to(std::span<const ledger::PartyId> records, const DeskData& data);
/// "12,345.60 VAL", "about 12 345" in minor units; nothing when there is no amount in it.
std::optional<std::int64_t> amount_in(std::string_view typed, int digits);

/// Whether the report holds what it must.
bool holds(const Must& must, const base::Value& report, const DeskData& data);

/// Closes the desk: measures, parts of the report and the critical error are scored, once.
void assess(const Desk& desk, const DeskData& data, const TracingModel& model, session::Turn& turn);

}  // namespace casecraft::tracing
