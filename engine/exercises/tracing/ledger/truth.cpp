#include "exercises/tracing/ledger/truth.hpp"

#include <algorithm>

namespace casecraft::ledger {

std::string_view to_string(Role role) {
  switch (role) {
    case Role::uninvolved: return "uninvolved";
    case Role::payer: return "payer";
    case Role::receiver: return "receiver";
    case Role::collector: return "collector";
    case Role::mule: return "mule";
    case Role::cash_out: return "cash_out";
  }
  return "uninvolved";
}

std::optional<Role> role_from(std::string_view name) {
  for (const Role role : {Role::uninvolved, Role::payer, Role::receiver, Role::collector, Role::mule, Role::cash_out}) {
    if (to_string(role) == name) return role;
  }
  return std::nullopt;
}

std::optional<std::size_t> Truth::person_of(PartyId party) const {
  for (std::size_t i = 0; i < people.size(); ++i) {
    if (std::find(people[i].parties.begin(), people[i].parties.end(), party) != people[i].parties.end()) return i;
  }
  return std::nullopt;
}

Role Truth::role_of(PartyId party) const {
  const auto person = person_of(party);
  return person ? people[*person].role : Role::uninvolved;
}

}  // namespace casecraft::ledger
