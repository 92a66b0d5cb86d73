#pragma once

#include <map>
#include <string>
#include <vector>

#include "exercises/tracing/desk_state.hpp"
#include "exercises/tracing/model.hpp"
#include "session/turn.hpp"

namespace casecraft::tracing {

/// Grounds that the ledger shows for a party.
using GroundsByParty = std::map<ledger::PartyId, std::vector<Ground>>;

/// A session at the desks of a pack. All that it remembers is in slots; results of queries are worked out when somebody looks.
class RunningTracing final : public session::Activity {
public:
  explicit RunningTracing(const TracingActivities& activities) : activities_(activities) {}

  void open(std::string_view place, session::Turn& turn) override;
  void interrupt(std::span<const std::string> places, session::Turn& turn) override;
  void apply(const session::Action& action, session::Turn& turn) override;
  void settle(session::Turn& turn) override;
  void show(session::View& view, session::Turn& turn) const override;
  void say_again(session::Turn& turn) const override;
  [[nodiscard]] base::Text hint(session::Turn& turn) const override;
  [[nodiscard]] std::optional<session::Page> look(const session::Lookup& lookup, session::Turn& turn) const override;
  [[nodiscard]] std::optional<std::vector<base::Value>> representatives(const session::ActionTemplate& offer, session::Turn& turn) const override;
  [[nodiscard]] base::Value report(session::Turn& turn) const override;

  [[nodiscard]] const TracingActivities& activities() const noexcept { return activities_; }
  [[nodiscard]] const Desk& here(session::Turn& turn) const;
  /// The ledger of this session at `desk`: its seed chooses the variant.
  [[nodiscard]] static const DeskData& data_of(const Desk& desk, session::Turn& turn);

private:
  // querying.cpp
  void query(const base::Value& payload, session::Turn& turn);
  void back(session::Turn& turn);
  void save(const base::Value& payload, session::Turn& turn);
  // acting.cpp
  void open_file(const base::Value& payload, session::Turn& turn);
  void merge(const base::Value& payload, session::Turn& turn);
  void split(const base::Value& payload, session::Turn& turn);
  void ask(const base::Value& payload, session::Turn& turn);
  void escalate(const base::Value& payload, session::Turn& turn);
  void act(const base::Value& payload, session::Turn& turn);
  void conclude(session::Turn& turn);
  // flagging.cpp
  void flag(const base::Value& payload, session::Turn& turn);
  void unflag(const base::Value& payload, session::Turn& turn);
  void write_report(const base::Value& payload, session::Turn& turn);

  const TracingActivities& activities_;
  std::vector<std::size_t> open_acts_;
  mutable std::map<const DeskData*, GroundsByParty> exemplary_grounds_;   ///< For exploring. Never walked.
};

/// A party that a payload names by its code. Throws ActionRefused with what is expected.
ledger::PartyId party_of(const base::Value& payload, std::string_view key, const ledger::Ledger& ledger);
/// The numbers of the rows that the present query is about, whether or not it groups them. Throws ActionRefused for a query in SQL.
std::vector<ledger::RowId> shown_rows(const DeskState& state, const DeskData& data);
/// Those of `rows` that touch one of `records`.
std::vector<ledger::RowId> touching(std::span<const ledger::RowId> rows, std::span<const ledger::PartyId> records, const ledger::Ledger& ledger);
/// The parties that the present grouped query lists. Throws ActionRefused when it lists none.
std::vector<ledger::PartyId> listed_parties(const DeskState& state, const DeskData& data);
/// Words that a trainee typed, without control characters, at most `most` bytes.
std::string typed_words(const base::Value& payload, std::string_view key, std::size_t most = 4000);

/// `kept`, if given: ledgers that a pack which was loaded before still holds are taken from there.
void register_activity(session::ActivityRegistry& registry, EngineMaker engines, std::shared_ptr<KeptSources> kept = {});

}  // namespace casecraft::tracing
