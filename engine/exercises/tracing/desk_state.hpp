#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "exercises/tracing/model.hpp"
#include "session/turn.hpp"

namespace casecraft::tracing {

struct Ground {
  std::string indicator;
  std::vector<ledger::RowId> rows;
};

struct Flag {
  ledger::PartyId party{0};
  ledger::Role role{ledger::Role::payer};
  std::int64_t confidence{0};     ///< 50 to 100 per cent.
  std::vector<Ground> grounds;
  std::string words;
  std::int64_t action{0};
};

struct Opened {
  ledger::PartyId party{0};
  std::string basis, words;
  bool is_sound{false};
  std::int64_t action{0};
};

struct Escalated {
  ledger::PartyId party{0};
  std::string words;
  std::int64_t time{0};           ///< Seconds since the desk was first opened.
  bool is_right{false};
};

/// What a desk remembers, read from its slots. Everything is in the order of its actions.
class DeskState {
public:
  DeskState(const Desk& desk, const DeskData& data, session::Turn& turn);

  [[nodiscard]] const Flag* flag_of(ledger::PartyId party) const;
  [[nodiscard]] bool is_open(ledger::PartyId party) const;
  /// The records that the trainee has merged with `party`, `party` among them; smallest first.
  [[nodiscard]] std::vector<ledger::PartyId> merged_with(ledger::PartyId party) const;
  [[nodiscard]] std::set<ledger::PartyId> flagged_parties() const;

  std::vector<Flag> flags;
  std::vector<Opened> opened;
  std::vector<Escalated> escalated;
  ledger::Identities identities;
  ledger::Query query;
};

/// As kept in the slot `flags`, by party code.
base::Value to_value(const Flag& flag);
base::Value to_value(const Ground& ground);
/// Reads [{indicator, rows}] of a payload. Throws ActionRefused. `shown` gives the rows for "shown".
std::vector<Ground> read_grounds(const base::Value& list, const TracingModel& model, const DeskData& data, const std::function<std::vector<ledger::RowId>()>& shown);

}  // namespace casecraft::tracing
