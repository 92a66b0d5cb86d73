#include <algorithm>

#include "exercises/tracing/ledger/networks.hpp"

namespace casecraft::ledger {
namespace {

constexpr std::int64_t kRoundDays = 8;

}  // namespace

void NetworkMaker::make_organised() {
  collector_ = make(network_.collector, 0, Role::collector);
  const std::int64_t mules = dice_.in(network_.mules.count);
  for (std::int64_t i = 0; i < mules; ++i) mules_.push_back(make(network_.mules, static_cast<std::size_t>(i), Role::mule));
  const std::int64_t cash_outs = dice_.in(network_.cash_outs.count);
  for (std::int64_t i = 0; i < cash_outs; ++i) cash_outs_.push_back(make(network_.cash_outs, static_cast<std::size_t>(i), Role::cash_out));
  ramp_ = make(network_.ramp, 0, Role::cash_out);
}

void NetworkMaker::share_identifiers() {
  // One device serves the collector and the first half of the mules, one telephone the other half and a cash-out point.
  const auto share = [&](IdentifierKind kind, PartyId whose, PartyId with) {
    plan_.parties[with].identifiers[static_cast<std::size_t>(kind)] = plan_.parties[whose].identifiers[static_cast<std::size_t>(kind)];
  };
  const bool has_device = !plan_.parties[collector_].identifiers[static_cast<std::size_t>(IdentifierKind::device)].empty();
  for (std::size_t i = 0; i < mules_.size(); ++i) {
    if (i * 2 < mules_.size()) share(has_device ? IdentifierKind::device : IdentifierKind::phone, collector_, mules_[i]);
    else share(IdentifierKind::phone, cash_outs_.front(), mules_[i]);
  }
  share(IdentifierKind::address, collector_, cash_outs_.back());
}

std::int64_t NetworkMaker::less_fee(std::int64_t amount, PartyId payer) const {
  const ProviderSettings& carrier = plan_.settings().providers[plan_.parties[payer].party.provider];
  return std::max<std::int64_t>(1, amount - carrier.fee - amount * carrier.fee_per_mille / 1000);
}

std::size_t NetworkMaker::pass_on(std::size_t row, PartyId to) {
  const Transaction& came = plan_.payments[row].row;
  const PartyId from = came.creditor;
  const std::int64_t when = came.booked + dice_.seconds_in(network_.pass_on.least, network_.pass_on.most);
  const std::int64_t amount = less_fee(came.reference_amount * (100 - network_.keeps) / 100, from);
  return pay(from, to, when, amount, false).value_or(SIZE_MAX);
}

void NetworkMaker::plant_orders() {
  std::vector<std::size_t> arrived;
  for (const PlantedPayer& payer : payers_) {
    const std::size_t first = dice_.below(mules_.size());
    const std::int64_t last = static_cast<std::int64_t>(plan_.first_day() + plan_.days()) * base::kDay - 6 * base::kDay;   // What comes later would not be passed on within the period.
    const std::vector<std::int64_t> days = days_of(payer);
    for (std::size_t k = 0; k < days.size(); ++k) {
      const auto n = static_cast<std::int64_t>(days.size());
      std::int64_t amount = payer.amount * (100 + dice_.in(-12, 12)) / 100;
      if (payer.growth > 0 && n > 1) amount = amount * (100 * (n - 1) + payer.growth * static_cast<std::int64_t>(k)) / (100 * (n - 1));
      const PartyId mule = mules_[(first + (k < 3 ? k : dice_.below(3))) % mules_.size()];
      const auto row = pay(payer.party, mule, std::min(moment(days[k], mule, k), last), amount, is_round(k));
      if (!row) continue;
      const std::size_t passed = pass_on(*row, collector_);
      if (passed != SIZE_MAX) arrived.push_back(passed);
    }
  }
  collect(std::move(arrived));
}

void NetworkMaker::collect(std::vector<std::size_t> arrived) {
  std::sort(arrived.begin(), arrived.end(), [&](std::size_t a, std::size_t b) { return std::pair(plan_.payments[a].row.booked, a) < std::pair(plan_.payments[b].row.booked, b); });
  for (std::size_t i = 0; i < arrived.size();) {
    const std::int64_t when = plan_.payments[arrived[i]].row.booked + dice_.seconds_in(20, 44);
    std::int64_t sum = 0;
    for (; i < arrived.size() && plan_.payments[arrived[i]].row.booked < when; ++i) sum += plan_.payments[arrived[i]].row.reference_amount;
    const std::int64_t amount = less_fee(sum * 96 / 100, collector_);
    if (dice_.per_cent(15)) {
      pay(collector_, ramp_, when, amount, false);
      continue;
    }
    const auto out = pay(collector_, dice_.one_of(cash_outs_), when, amount, false);
    if (out) pass_on(*out, ramp_);
  }
}

void NetworkMaker::plant_round(std::int64_t when) {
  std::vector<std::size_t> orders, in, out;
  std::int64_t sum = 0;
  std::int64_t latest = when;
  for (std::size_t i = 0; i < mules_.size(); ++i) {
    const PlantedPayer& payer = payers_[i % payers_.size()];
    const auto order = pay(payer.party, mules_[i], when + dice_.seconds_in(0, 1), payer.amount, true);
    if (!order) return;
    orders.push_back(*order);
    const std::size_t passed = pass_on(*order, collector_);
    if (passed == SIZE_MAX) return;
    in.push_back(passed);
    sum += plan_.payments[passed].row.reference_amount;
    latest = std::max(latest, plan_.payments[passed].row.booked);
  }
  std::vector<PartyId> outlets = cash_outs_;
  outlets.push_back(ramp_);
  for (const PartyId outlet : outlets) {
    const std::int64_t amount = less_fee(sum * 94 / 100 / static_cast<std::int64_t>(outlets.size()), collector_);
    const auto row = pay(collector_, outlet, latest + dice_.seconds_in(2, 20), amount, false);
    if (!row) return;
    out.push_back(*row);
    if (outlet != ramp_) pass_on(*row, ramp_);
  }
  const auto joined = [](std::vector<std::size_t> rows, const std::vector<std::size_t>& more) {
    rows.insert(rows.end(), more.begin(), more.end());
    return rows;
  };
  add_shape("fan-in", in);
  if (out.size() >= 3) add_shape("fan-out", out);
  add_shape("gather-scatter", joined(in, out));
  add_shape("stack", joined(joined(orders, in), out));
}

void NetworkMaker::scatter_and_gather(std::int64_t when) {
  const PlantedPayer& payer = payers_[dice_.below(payers_.size())];
  std::vector<std::size_t> rows;
  std::vector<std::size_t> passed;
  for (std::size_t i = 0; i < 3; ++i) {
    const auto row = pay(payer.party, mules_[i], when + dice_.seconds_in(0, 1), payer.amount, true);
    if (!row) return;
    rows.push_back(*row);
    const std::size_t on = pass_on(*row, collector_);
    if (on == SIZE_MAX) return;
    passed.push_back(on);
  }
  rows.insert(rows.end(), passed.begin(), passed.end());
  add_shape("scatter-gather", rows);
  collect(passed);
}

void NetworkMaker::cycle(std::int64_t when) {
  const std::vector<PartyId> around{collector_, cash_outs_.front(), mules_.back(), collector_};
  std::vector<std::size_t> rows;
  std::int64_t amount = dice_.in(20'000, 60'000);
  for (std::size_t i = 0; i + 1 < around.size(); ++i) {
    const auto row = pay(around[i], around[i + 1], when, amount, false);
    if (!row) return;
    rows.push_back(*row);
    amount = less_fee(amount * 98 / 100, around[i + 1]);
    when += dice_.seconds_in(4, 20);
  }
  add_shape("cycle", rows);
}

bool NetworkMaker::is_clear(std::int64_t day) const {
  for (const RecordSettings& record : plan_.settings().records) {
    if (!record.written_in || record.from == INT64_MIN || record.until == INT64_MAX) continue;
    if (day - 1 <= record.until / base::kDay && day + kRoundDays >= record.from / base::kDay) return false;
  }
  return true;
}

void NetworkMaker::plant_organised() {
  make_organised();
  share_identifiers();
  make_payers();
  plant_orders();
  // Rounds are spread over the period; each needs eight days.
  const std::int64_t step = network_.rounds > 0 ? plan_.days() / network_.rounds : 0;
  for (std::int64_t i = 0; i < network_.rounds && step > kRoundDays; ++i) {
    std::int64_t day = plan_.first_day() + 1 + i * step + static_cast<std::int64_t>(dice_.below(static_cast<std::uint64_t>(step - kRoundDays)));
    while (!is_clear(day) && day + kRoundDays + 1 < plan_.first_day() + plan_.days()) ++day;
    plant_round(moment(day, mules_.front(), 0));
    scatter_and_gather(moment(day + 1, mules_.front(), 0));
    cycle(moment(day + 2, mules_.front(), 0));
  }
}

}  // namespace casecraft::ledger
