#include "exercises/tracing/desk_state.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"

namespace casecraft::tracing {
namespace {

using ledger::PartyId;
using ledger::RowId;

constexpr std::size_t kMostRows = 2000;

/// Merges as pairs to the smallest record of each group.
ledger::Identities identities_of(const base::List& merges, const ledger::Ledger& ledger) {
  std::map<PartyId, PartyId> parent;
  const auto root = [&](PartyId party) {
    while (parent.count(party) != 0 && parent.at(party) != party) party = parent.at(party);
    return party;
  };
  for (const base::Value& merge : merges) {
    const auto a = ledger::party_from_code(merge.text_at("a"), ledger);
    const auto b = ledger::party_from_code(merge.text_at("b"), ledger);
    if (!a || !b) continue;
    parent.emplace(*a, *a);
    parent.emplace(*b, *b);
    const PartyId one = root(*a);
    const PartyId other = root(*b);
    parent[std::max(one, other)] = std::min(one, other);
  }
  ledger::Identities identities;
  for (const auto& [party, unused] : parent) identities.emplace(party, root(party));
  return identities;
}

}  // namespace

DeskState::DeskState(const Desk& desk, const DeskData& data, session::Turn& turn) {
  const ledger::Ledger& ledger = data.ledger();
  script::State& slots = turn.state();
  for (const auto& [code, value] : slots.get(desk.flags).as_map()) {
    Flag flag;
    flag.party = ledger::party_from_code(code, ledger).value_or(0);
    flag.role = ledger::role_from(value.text_at("role")).value_or(ledger::Role::payer);
    flag.confidence = value.integer_at("confidence");
    flag.words = value.text_at("words");
    flag.action = value.integer_at("action");
    for (const base::Value& ground : value["grounds"].as_list()) {
      Ground one{ground.text_at("indicator"), {}};
      for (const base::Value& row : ground["rows"].as_list()) one.rows.push_back(static_cast<RowId>(row.as_integer()));
      flag.grounds.push_back(std::move(one));
    }
    flags.push_back(std::move(flag));
  }
  std::stable_sort(flags.begin(), flags.end(), [](const Flag& a, const Flag& b) { return a.action < b.action; });
  for (const base::Value& value : slots.get(desk.opened).as_list()) {
    opened.push_back({ledger::party_from_code(value.text_at("party"), ledger).value_or(0), value.text_at("basis"), value.text_at("words"), value.bool_at("is_sound"), value.integer_at("action")});
  }
  for (const base::Value& value : slots.get(desk.escalated).as_list()) {
    escalated.push_back({ledger::party_from_code(value.text_at("party"), ledger).value_or(0), value.text_at("words"), value.integer_at("time"), value.bool_at("is_right")});
  }
  identities = identities_of(slots.get(desk.merges).as_list(), ledger);
  query = ledger::read_query(slots.get(desk.query), ledger);
}

const Flag* DeskState::flag_of(PartyId party) const {
  const auto found = std::find_if(flags.begin(), flags.end(), [&](const Flag& flag) { return flag.party == party; });
  return found == flags.end() ? nullptr : &*found;
}

bool DeskState::is_open(PartyId party) const {
  return std::any_of(opened.begin(), opened.end(), [&](const Opened& one) { return one.party == party; });
}

std::vector<PartyId> DeskState::merged_with(PartyId party) const {
  const auto group = identities.find(party);
  if (group == identities.end()) return {party};
  std::vector<PartyId> all;
  for (const auto& [record, smallest] : identities) {
    if (smallest == group->second) all.push_back(record);
  }
  return all;
}

std::set<PartyId> DeskState::flagged_parties() const {
  std::set<PartyId> all;
  for (const Flag& flag : flags) {
    for (const PartyId record : merged_with(flag.party)) all.insert(record);
  }
  return all;
}

base::Value to_value(const Ground& ground) {
  base::List rows;
  for (const RowId row : ground.rows) rows.push_back(static_cast<std::int64_t>(row));
  return base::Map{{"indicator", ground.indicator}, {"rows", std::move(rows)}};
}

base::Value to_value(const Flag& flag) {
  base::List grounds;
  for (const Ground& ground : flag.grounds) grounds.push_back(to_value(ground));
  return base::Map{{"role", ledger::to_string(flag.role)}, {"confidence", flag.confidence}, {"grounds", std::move(grounds)}, {"words", flag.words}, {"action", flag.action}};
}

std::vector<Ground> read_grounds(const base::Value& list, const TracingModel& model, const DeskData& data, const std::function<std::vector<RowId>()>& shown) {
  std::vector<Ground> grounds;
  if (list.is_null()) return grounds;
  if (!list.is_list()) throw session::ActionRefused("'grounds' is a list: [{\"indicator\": \"passed_on\", \"rows\": [12, 14]}]");
  for (const base::Value& value : list.as_list()) {
    Ground ground{value.text_at("indicator"), {}};
    if (model.indicator(ground.indicator) == nullptr) {
      std::vector<std::string> names;
      for (const Indicator& known : model.indicators) names.push_back(known.id);
      throw session::ActionRefused(fmt::format("'{}' is no ground; {}", ground.indicator, base::nearest_name_hint(ground.indicator, names)));
    }
    if (std::any_of(grounds.begin(), grounds.end(), [&](const Ground& known) { return known.indicator == ground.indicator; })) {
      throw session::ActionRefused(fmt::format("the ground '{}' is given twice; tie all its rows to one", ground.indicator));
    }
    const base::Value& rows = value["rows"];
    if (rows.is_text() && rows.as_text() == "shown") {
      ground.rows = shown();
    } else if (rows.is_list()) {
      for (const base::Value& row : rows.as_list()) {
        if (!row.is_integer() || row.as_integer() < 1 || row.as_integer() > static_cast<std::int64_t>(data.ledger().transactions.size())) {
          throw session::ActionRefused(fmt::format("a ground is tied to rows by their numbers, from 1 to {}", data.ledger().transactions.size()));
        }
        ground.rows.push_back(static_cast<RowId>(row.as_integer()));
      }
    } else if (!rows.is_null()) {
      throw session::ActionRefused("'rows' of a ground is a list of row numbers, or \"shown\" for those of the present query");
    }
    std::sort(ground.rows.begin(), ground.rows.end());
    ground.rows.erase(std::unique(ground.rows.begin(), ground.rows.end()), ground.rows.end());
    if (ground.rows.size() > kMostRows) throw session::ActionRefused(fmt::format("a ground may be tied to at most {} rows; narrow the query to those that show it", kMostRows));
    grounds.push_back(std::move(ground));
  }
  return grounds;
}

}  // namespace casecraft::tracing
