#pragma once

#include <vector>

#include "exercises/tracing/ledger/plan.hpp"
#include "exercises/tracing/ledger/population.hpp"

namespace casecraft::ledger {

/// Plants all networks of the settings: their people, payments and shapes.
void plant_networks(Plan& plan, Population& population);
/// Payments of network payers to people outside of it ("extra"), once everybody is there.
void plant_extras(Plan& plan);
/// How many payments `plant_extras` will add.
std::size_t count_extras(const Plan& plan);

/// A payer of a planted network, with how often and how much.
struct PlantedPayer {
  PartyId party{0};
  std::int64_t payments{1}, amount{5000}, growth{0};
};

/// What the three kinds of networks share.
class NetworkMaker {
public:
  NetworkMaker(Plan& plan, Population& population, const Network& network, std::string name);
  void plant();

private:
  PartyId make(const Member& member, std::size_t which, Role role, std::optional<std::uint16_t> channel = {});
  std::uint16_t next_channel(std::int64_t payments);
  void make_payers();
  PartyId make_receiver();
  void draw_habits(PlantedPayer& payer, const NetworkPayer& like);
  std::vector<std::int64_t> days_of(const PlantedPayer& payer);
  /// One payment of the network; its index.
  std::optional<std::size_t> pay(PartyId from, PartyId to, std::int64_t when, std::int64_t amount, bool is_round);
  /// A moment of the k-th payment of a series: `in_hours` per cent of them lie in the network's hours, evenly among the others.
  std::int64_t moment(std::int64_t day, PartyId receiver, std::size_t k);
  [[nodiscard]] bool is_round(std::size_t k) const { return is_due(network_.round, k); }
  /// Whether the k-th of a series is among `share` per cent of it.
  [[nodiscard]] static bool is_due(std::int64_t share, std::size_t k) { return static_cast<std::int64_t>((k * 37 + 11) % 100) < share; }
  void add_shape(const char* kind, std::vector<std::size_t> rows);

  void plant_receivers();                        // one_to_one, family_run
  void shape_of_receivers(PartyId receiver);
  void plant_organised();
  void make_organised();
  void share_identifiers();
  void plant_orders();
  /// What arrived at the collector goes on to the cash-out points, and from there to the exchange.
  void collect(std::vector<std::size_t> arrived);
  std::size_t pass_on(std::size_t row, PartyId to);
  /// Whether a round from `day` on lies in no record that gives local time as if it were UTC: in such a one money would seem to go out before it came.
  [[nodiscard]] bool is_clear(std::int64_t day) const;
  void plant_round(std::int64_t when);
  void scatter_and_gather(std::int64_t when);
  void cycle(std::int64_t when);
  [[nodiscard]] std::int64_t less_fee(std::int64_t amount, PartyId payer) const;

  Plan& plan_;
  Population& population_;
  const Network& network_;
  std::string name_;
  Dice dice_;
  std::vector<std::uint32_t> texts_;
  std::uint16_t purpose_{0};
  std::vector<PlantedPayer> payers_;
  std::vector<PartyId> mules_, cash_outs_;
  PartyId collector_{0}, ramp_{0};
  std::size_t first_payment_;                    // the network's first among the plan's
};

}  // namespace casecraft::ledger
