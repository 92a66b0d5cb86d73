#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "exercises/tracing/ledger/plan.hpp"

namespace casecraft::ledger {

/// Makes the honest: units of each group until the ledger has its rows.
class Population {
public:
  explicit Population(Plan& plan);

  /// Groups that say how many units there are.
  void plant();
  /// More units of the groups with shares, until the plan has `rows` payments; what is over is taken away.
  void fill(std::size_t rows);
  /// The patterns in which a new person takes part besides: wages, shops.
  void also(const Member& member, PartyId party);

private:
  void add_unit(std::size_t group, std::optional<PartyId> payer, std::optional<PartyId> payee);
  const Corridor* corridor_for(const Group& group, std::optional<std::uint16_t> from, std::optional<std::uint16_t> to, Dice& dice) const;
  PartyId make(const Group& group, bool is_payer, std::uint16_t country, std::uint16_t provider, std::size_t which, std::size_t names, std::optional<std::size_t> family, Dice& dice);
  /// People with tags are there whatever the number of rows.
  void make_tagged_pool(std::size_t group, bool is_payer);
  PartyId from_pool(std::size_t group, bool is_payer, std::uint16_t country, Dice& dice);
  void pair(const Group& group, PartyId payer, PartyId payee, Dice& dice);
  /// Of a savings circle: what came in goes to one of the payers. `first` is the unit's first payment.
  void pay_out(const Group& group, const std::vector<PartyId>& payers, PartyId payee, std::size_t first, Dice& dice);
  void one_payment(const Group& group, PartyId payer, PartyId payee, std::int64_t day, std::int64_t amount, std::uint32_t text, std::uint16_t purpose, Dice& dice);
  [[nodiscard]] std::vector<std::int64_t> days_of(const Group& group, PartyId payer, Dice& dice) const;
  [[nodiscard]] std::int64_t festive(std::int64_t amount, PartyId payee, std::int64_t day) const;
  void name_each_other(const std::vector<PartyId>& payers, const std::vector<PartyId>& payees);
  void write_truth(const Group& group, const std::vector<PartyId>& payers, const std::vector<PartyId>& payees);
  [[nodiscard]] std::string fill_names(std::string words, PartyId payer, PartyId payee) const;

  Plan& plan_;
  std::vector<std::size_t> units_, rows_;                          // by group
  std::vector<std::vector<std::uint32_t>> texts_;                  // of each group, in the plan
  std::vector<std::vector<std::vector<PartyId>>> pools_;           // by group and country
  std::vector<std::pair<std::int64_t, std::int64_t>> months_;      // first day of each month of the period, and how many days it has
  int depth_{0};
};

}  // namespace casecraft::ledger
