#pragma once

#include <span>
#include <vector>

#include "exercises/tracing/desk_state.hpp"

namespace casecraft::tracing {

/// How many strong grounds hold for whoever has these records.
std::int64_t strong_grounds(std::span<const Ground> grounds, std::span<const ledger::PartyId> records, const TracingModel& model, const DeskData& data, const DeskState& state);

/// Whether `basis` carries an intrusion into the affairs of `party`: a report names them, two strong grounds hold, or they are at most one payment away from somebody at
/// risk.
bool is_lawful(const Basis& basis, ledger::PartyId party, std::span<const Ground> grounds, const TracingModel& model, const Desk& desk, const DeskData& data, const DeskState& state);

/// Whether `party` is a record of a person that one of `tags` names.
bool is_tagged(ledger::PartyId party, std::span<const std::string> tags, const DeskData& data);

}  // namespace casecraft::tracing
