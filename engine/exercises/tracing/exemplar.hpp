#pragma once

#include <optional>
#include <vector>

#include "exercises/tracing/running_tracing.hpp"

namespace casecraft::tracing {

/// What stands for all that could be put into a form of the desk now: the points at which the pack's own plan wants a decision, each done well and done badly. Nothing: not a form of the desk.
/// `grounds` keeps what was worked out, by party, from one call for a desk to the next.
std::optional<std::vector<base::Value>> exemplary_payloads(const session::ActionTemplate& offer, const Desk& desk, const TracingModel& model, const DeskData& data, session::Turn& turn, GroundsByParty& grounds);

}  // namespace casecraft::tracing
