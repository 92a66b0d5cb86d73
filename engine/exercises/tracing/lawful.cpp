#include "exercises/tracing/lawful.hpp"

#include <algorithm>

#include "exercises/tracing/grounds.hpp"

namespace casecraft::tracing {

using ledger::PartyId;

std::int64_t strong_grounds(std::span<const Ground> grounds, std::span<const PartyId> records, const TracingModel& model, const DeskData& data, const DeskState& state) {
  const std::set<PartyId> flagged = state.flagged_parties();
  return std::count_if(grounds.begin(), grounds.end(), [&](const Ground& ground) {
    const Indicator* indicator = model.indicator(ground.indicator);
    return indicator != nullptr && !indicator->is_weak && judge(*indicator, records, ground.rows, data, flagged).verdict == Verdict::supports;
  });
}

bool is_tagged(PartyId party, std::span<const std::string> tags, const DeskData& data) {
  return std::any_of(tags.begin(), tags.end(), [&](const std::string& tag) {
    const auto tagged = data.tagged(tag);
    if (!tagged) return false;
    const std::vector<PartyId> records = data.records_of(*tagged);
    return std::find(records.begin(), records.end(), party) != records.end();
  });
}

namespace {

/// Whether this record carries an address or a telephone of somebody who is tagged so.
bool shares_home(PartyId party, std::span<const std::string> tags, const DeskData& data) {
  for (const ledger::Shared& group : ledger::shared_with(data.ledger(), party)) {
    if (group.identifier.kind != ledger::IdentifierKind::address && group.identifier.kind != ledger::IdentifierKind::phone) continue;
    if (std::any_of(group.others.begin(), group.others.end(), [&](PartyId other) { return is_tagged(other, tags, data); })) return true;
  }
  return false;
}

}  // namespace

bool is_lawful(const Basis& basis, PartyId party, std::span<const Ground> grounds, const TracingModel& model, const Desk& desk, const DeskData& data, const DeskState& state) {
  switch (basis.rule) {
    case Basis::Rule::reported: return is_tagged(party, desk.reported, data);
    case Basis::Rule::grounds: return strong_grounds(grounds, state.merged_with(party), model, data, state) >= 2;
    case Basis::Rule::danger: {
      if (is_tagged(party, desk.at_risk, data)) return true;
      if (shares_home(party, desk.at_risk, data)) return true;
      const std::vector<ledger::Flows::Neighbour> near = data.flows().neighbours(party);
      return std::any_of(near.begin(), near.end(), [&](const ledger::Flows::Neighbour& one) { return is_tagged(one.party, desk.at_risk, data); });
    }
    case Basis::Rule::none: return false;
  }
  return false;
}

}  // namespace casecraft::tracing
