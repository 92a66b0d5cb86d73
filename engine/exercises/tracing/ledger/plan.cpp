#include "exercises/tracing/ledger/plan.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace casecraft::ledger {
namespace {


}  // namespace

Plan::Plan(const Settings& settings, std::uint64_t seed)
    : settings_(settings), seed_(seed), first_day_(settings.from / base::kDay), last_day_((settings.until + base::kDay - 1) / base::kDay), rates_(settings, seed, first_day_, last_day_) {
  text("");
  for (std::uint16_t provider = 0; provider < settings.providers.size(); ++provider) {
    const ProviderSettings& one = settings.providers[provider];
    for (std::uint16_t country = 0; country < settings.countries.size(); ++country) {
      std::vector<std::uint16_t>& at = agents_at_.emplace_back();
      for (const auto& [where, names] : one.agents) {
        if (where != country) continue;
        for (const std::string& name : names) at.push_back(agent(name));
      }
      if (at.empty()) at.push_back(agent(one.online));
    }
  }
  Dice start = dice("identifiers");
  phone_start_ = start.below(100'000'000);
  device_start_ = start.below(10'000'000);
  house_start_ = start.below(1'000'000);
  houses_ = 999'983;   // A prime above the number of parties that a city may have; a small one keeps house numbers short.
  for (const std::uint64_t prime : {99'991U, 9'973U}) {
    if (static_cast<std::uint64_t>(settings.rows) < 3 * prime) houses_ = prime;
  }
}

void Plan::tag(const std::string& name, PartyId party) {
  if (!name.empty()) truth.tags.emplace(name, party);
}

std::uint32_t Plan::text(const std::string& words) {
  const auto [found, is_new] = text_index_.try_emplace(words, static_cast<std::uint32_t>(texts_.size()));
  if (is_new) texts_.push_back(words);
  return found->second;
}

std::uint16_t Plan::purpose(const std::string& words) {
  const auto [found, is_new] = purpose_index_.try_emplace(words, static_cast<std::uint16_t>(purposes_.size()));
  if (is_new) purposes_.push_back(words);
  return found->second;
}

std::uint16_t Plan::agent(const std::string& name) {
  const auto [found, is_new] = agent_index_.try_emplace(name, static_cast<std::uint16_t>(agents_.size()));
  if (is_new) agents_.push_back(name);
  return found->second;
}

std::int64_t Plan::moment(std::int64_t day, Hours hours, const base::Zone& zone, Dice& dice) {
  const int length = hours.until > hours.from ? hours.until - hours.from : hours.until - hours.from + 24;
  const std::int64_t local = day * base::kDay + hours.from * 3600 + static_cast<std::int64_t>(dice.below(static_cast<std::uint64_t>(length) * 3600));
  const std::int64_t guess = local - zone.offset_at(base::UtcTime{local}).count;
  return local - zone.offset_at(base::UtcTime{guess}).count;
}

std::int32_t Plan::value_day(std::int64_t when, std::uint16_t provider) const {
  const ProviderSettings& carrier = settings_.providers[provider];
  const std::int64_t local = when + settings_.zones[carrier.zone].offset_at(base::UtcTime{when}).count;
  std::int64_t day = local / base::kDay;
  if (local % base::kDay >= carrier.cut_off) ++day;
  const std::int64_t weekday = (day + 3) % 7;   // 0 is Monday; 1970-01-01 was a Thursday.
  if (!carrier.works_weekends && weekday >= 5) day += 7 - weekday;
  return static_cast<std::int32_t>(day);
}

std::optional<std::size_t> Plan::pay(const Order& order, Dice& dice) {
  if (order.when < settings_.from || order.when >= settings_.until) return std::nullopt;
  const Draft& debtor = parties[order.debtor];
  Payment payment;
  Transaction& row = payment.row;
  row.booked = order.when;
  row.debtor = order.debtor;
  row.creditor = order.creditor;
  row.provider = debtor.party.provider;
  row.currency = settings_.countries[debtor.party.country].country.currency;
  row.amount = rates_.from_reference(order.amount, row.currency, first_day_);
  if (order.is_round) {
    const std::int64_t unit = settings_.currencies[row.currency].round_to;
    row.amount = std::max(unit, (row.amount + unit / 2) / unit * unit);
  }
  row.reference_amount = rates_.to_reference(row.amount, row.currency, order.when / base::kDay);
  row.value_day = value_day(order.when, row.provider);
  row.information = order.text;
  row.purpose = order.purpose;
  row.agent = debtor.agent;
  if (const auto& agents = agents_of(row.provider, debtor.party.country); agents.size() > 1 && dice.per_cent(15)) row.agent = dice.one_of(agents);
  payment.is_planted = order.is_planted;
  payments.push_back(payment);
  return payments.size() - 1;
}

}  // namespace casecraft::ledger
