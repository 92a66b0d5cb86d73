#pragma once

#include <optional>

#include "exercises/tracing/desk_state.hpp"

namespace casecraft::tracing {

/// Everything that a look needs; it changes nothing.
struct Looking {
  const Desk& desk;
  const DeskData& data;
  const TracingModel& model;
  const DeskState& state;
  session::Turn& turn;

  [[nodiscard]] const ledger::Ledger& ledger() const noexcept { return data.ledger(); }
  [[nodiscard]] std::string amount(std::int64_t minor) const;
  /// "2026-09-14 21:05" UTC.
  [[nodiscard]] std::string time(std::int64_t utc) const;
  [[nodiscard]] std::string name(ledger::PartyId party) const { return ledger().parties[party].name; }
};

// looks_table.cpp: what the present query answers.
session::Page look_desk(const Looking& looking);
session::Page look_rows(const Looking& looking, const session::Lookup& lookup);
session::Page look_groups(const Looking& looking, const session::Lookup& lookup);
session::Page look_row(const Looking& looking, const session::Lookup& lookup);
// looks_links.cpp: who deals with whom.
session::Page look_graph(const Looking& looking, const session::Lookup& lookup);
session::Page look_neighbours(const Looking& looking, const session::Lookup& lookup);
session::Page look_paths(const Looking& looking, const session::Lookup& lookup);
session::Page look_shared(const Looking& looking, const session::Lookup& lookup);
session::Page look_names(const Looking& looking, const session::Lookup& lookup);
// looks_case.cpp: what has been done, and about whom.
session::Page look_party(const Looking& looking, const session::Lookup& lookup);
/// Records whose names hold the words of `lookup.id`.
session::Page look_find(const Looking& looking, const session::Lookup& lookup);
session::Page look_escalated(const Looking& looking);
session::Page look_flags(const Looking& looking);
session::Page look_opened(const Looking& looking);
session::Page look_asked(const Looking& looking);
session::Page look_merges(const Looking& looking);
session::Page look_saved(const Looking& looking);
session::Page look_report(const Looking& looking);

/// Of all records that were taken as one person: each counterparty once for either direction.
std::vector<ledger::Flows::Neighbour> neighbours_of(ledger::PartyId party, const Looking& looking);

/// A party that a look names by its code. Throws Error with what is expected.
ledger::PartyId party_in(std::string_view code, const ledger::Ledger& ledger);

}  // namespace casecraft::tracing
