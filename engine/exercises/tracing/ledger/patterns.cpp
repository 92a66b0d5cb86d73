#include <fmt/format.h>

#include <algorithm>

#include "exercises/tracing/ledger/population.hpp"

namespace casecraft::ledger {

std::vector<std::int64_t> Population::days_of(const Group& group, PartyId payer, Dice& dice) const {
  std::vector<std::int64_t> days;
  const std::int64_t first = plan_.first_day();
  const std::int64_t last = first + plan_.days();
  switch (group.rhythm) {
    case Group::Rhythm::month:
      for (const auto& [month, length] : months_) {
        const std::int64_t payday = month + plan_.settings().countries[plan_.country_of(payer)].payday - 1;
        const std::int64_t times = dice.in(group.times);
        for (std::int64_t i = 0; i < times; ++i) days.push_back(payday + i * length / times + dice.in(group.after_payday));
      }
      break;
    case Group::Rhythm::fortnight:
    case Group::Rhythm::week: {
      const std::int64_t step = group.rhythm == Group::Rhythm::week ? 7 : 14;
      for (std::int64_t day = first + static_cast<std::int64_t>(dice.below(static_cast<std::uint64_t>(step))); day < last; day += step) {
        for (std::int64_t i = dice.in(group.times); i > 0; --i) days.push_back(i == 1 ? day : day + static_cast<std::int64_t>(dice.below(7)));
      }
      break;
    }
    case Group::Rhythm::irregular:
      for (std::int64_t i = dice.in(group.times); i > 0; --i) days.push_back(first + static_cast<std::int64_t>(dice.below(static_cast<std::uint64_t>(plan_.days()))));
      break;
  }
  std::sort(days.begin(), days.end());
  return days;
}

std::int64_t Population::festive(std::int64_t amount, PartyId payee, std::int64_t day) const {
  for (const Festival& festival : plan_.settings().festivals) {
    if (festival.country == plan_.country_of(payee) && day > festival.day - festival.days && day <= festival.day) return amount * festival.per_cent / 100;
  }
  return amount;
}

void Population::one_payment(const Group& group, PartyId payer, PartyId payee, std::int64_t day, std::int64_t amount, std::uint32_t text, std::uint16_t purpose, Dice& dice) {
  const CountrySettings& home = plan_.settings().countries[plan_.country_of(payer)];
  Hours hours = group.hours.value_or(home.hours);
  if (dice.per_cent(group.other_hours)) hours = {7, 23};
  Plan::Order order;
  order.debtor = plan_.parties[payer].second && dice.per_cent(35) ? *plan_.parties[payer].second : payer;
  order.creditor = plan_.parties[payee].second && dice.per_cent(35) ? *plan_.parties[payee].second : payee;
  order.when = Plan::moment(day, hours, plan_.zone_of(payer), dice);
  order.amount = amount;
  order.text = text;
  order.purpose = purpose;
  order.is_round = dice.per_cent(group.round);
  plan_.pay(order, dice);
}

void Population::pay_out(const Group& group, const std::vector<PartyId>& payers, PartyId payee, std::size_t first, Dice& dice) {
  std::vector<std::pair<std::int64_t, std::int64_t>> came;   // (when, how much in the reference currency)
  for (std::size_t i = first; i < plan_.payments.size(); ++i) {
    if (plan_.payments[i].row.creditor == payee) came.emplace_back(plan_.payments[i].row.booked, plan_.payments[i].row.reference_amount);
  }
  std::sort(came.begin(), came.end());
  for (std::size_t i = 0, turn = 0; i < came.size(); ++turn) {
    std::int64_t sum = 0;
    std::int64_t last = came[i].first;
    for (; i < came.size() && came[i].first - last < 6 * base::kDay; ++i) sum += came[i].second, last = came[i].first;
    Plan::Order order;
    order.debtor = payee;
    order.creditor = payers[turn % payers.size()];
    order.when = last + dice.seconds_in(2, 18);
    order.amount = std::max<std::int64_t>(sum * group.paid_out / 100, 1);
    order.text = dice.one_of(texts_[static_cast<std::size_t>(&group - plan_.settings().groups.data())]);
    order.purpose = plan_.purpose(group.purpose);
    plan_.pay(order, dice);
  }
}

void Population::pair(const Group& group, PartyId payer, PartyId payee, Dice& dice) {
  // The smaller of two draws: most pay little, a few much.
  const std::int64_t one = dice.in(group.amount);
  const std::int64_t usual = std::min(one, dice.in(group.amount));
  const std::vector<std::int64_t> days = days_of(group, payer, dice);
  const std::uint16_t purpose = plan_.purpose(group.purpose);
  const std::vector<std::uint32_t>& texts = texts_[static_cast<std::size_t>(&group - plan_.settings().groups.data())];
  const std::uint32_t kept = dice.one_of(texts);
  const bool keeps_to_one = dice.per_cent(group.one_text);
  const std::int64_t number = dice.in(100, 900);
  const auto count = static_cast<std::int64_t>(days.size());
  for (std::int64_t i = 0; i < count; ++i) {
    const std::int64_t day = days[static_cast<std::size_t>(i)];
    std::int64_t amount = usual * (100 + dice.in(-group.varies, group.varies)) / 100;
    if (group.growth > 0 && count > 1) amount = amount * (100 * (count - 1) + group.growth * i) / (100 * (count - 1));
    if (group.has_festivals) amount = festive(amount, payee, day);
    std::uint32_t text = keeps_to_one ? kept : dice.one_of(texts);
    if (group.is_numbered) text = plan_.text(fmt::format("{} {}", plan_.words_of(text), number + i));
    one_payment(group, payer, payee, day, std::max<std::int64_t>(amount, 1), text, purpose, dice);
  }
}

}  // namespace casecraft::ledger
