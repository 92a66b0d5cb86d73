#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exercises/tracing/ledger/ledger.hpp"

namespace casecraft::ledger {

/// What somebody is in the money's flow. Roles after reference "Payment tracing".
enum class Role : std::uint8_t { uninvolved, payer, receiver, collector, mule, cash_out };
std::string_view to_string(Role role);
std::optional<Role> role_from(std::string_view name);
inline constexpr Role kRoles[] = {Role::payer, Role::receiver, Role::collector, Role::mule, Role::cash_out};

/// A real person or organisation behind one or more customer records. Only people who matter to the truth are listed: everybody else is one uninvolved
/// person with one record.
struct Person {
  Role role{Role::uninvolved};
  std::string network;             ///< "family", "collector-1"; empty for the uninvolved.
  std::vector<PartyId> parties;    ///< Their customer records, smallest first.
  /// For an honest person who shares features with the planted: what tells them apart, in words for the debrief. Empty for others.
  std::string apart;
};

/// A laundering shape that was planted, with the rows that make it.
struct Shape {
  std::string kind;                ///< "fan-out", "fan-in", "gather-scatter", "scatter-gather", "cycle", "stack", "one-to-one", "growing".
  std::string network;
  std::vector<RowId> rows;
  std::vector<PartyId> parties;
};

/// What is wholly known of a ledger, since it was made. It lies in a file that the desk cannot read.
struct Truth {
  std::vector<Person> people;
  std::vector<Shape> shapes;
  /// Names that a pack's script uses for people of the plan: "receiver", "sender_1". Ordered, so that walking it is the same everywhere.
  std::map<std::string, PartyId, std::less<>> tags;

  /// Index into `people` of whoever `party` belongs to, or nothing for somebody who is not listed (uninvolved).
  [[nodiscard]] std::optional<std::size_t> person_of(PartyId party) const;
  [[nodiscard]] Role role_of(PartyId party) const;
};

}  // namespace casecraft::ledger
