#include "exercises/tracing/ledger/networks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace casecraft::ledger {
namespace {


/// How often somebody pays, after AIC T&I 589: many once, a few half of all.
std::int64_t published_count(Dice& dice) {
  const std::uint64_t rank = dice.below(100);
  if (rank < 42) return 1;
  if (rank < 45) return dice.in(130, 210);
  const std::int64_t one = dice.in(2, 20);
  return std::min(one, dice.in(2, 20));
}

/// What somebody usually pays who pays so often, in minor units of the reference currency.
Range published_amount(std::int64_t count) {
  if (count == 1) return {3000, 9000};
  if (count < 6) return {4000, 13'000};
  if (count < 50) return {6000, 19'000};
  return {9000, 31'000};
}

}  // namespace

NetworkMaker::NetworkMaker(Plan& plan, Population& population, const Network& network, std::string name)
    : plan_(plan), population_(population), network_(network), name_(std::move(name)), dice_(plan.dice("network:" + name_)), purpose_(plan.purpose(network.purpose)), first_payment_(plan.payments.size()) {
  for (const std::string& words : network.texts) texts_.push_back(plan.text(words));
}

PartyId NetworkMaker::make(const Member& member, std::size_t which, Role role, std::optional<std::uint16_t> channel) {
  Plan::Wanted wanted;
  wanted.is_planted = true;
  wanted.which = which;
  wanted.country = member.countries.empty() ? static_cast<std::uint16_t>(dice_.below(plan_.settings().countries.size())) : dice_.one_of(member.countries);
  wanted.provider = member.provider ? *member.provider : channel ? *channel : network_.channels[dice_.by_weight(network_.channels)].first;
  wanted.names = plan_.settings().countries[wanted.country].names;
  const PartyId party = plan_.add(member, wanted);
  plan_.truth.people.push_back({role, name_, {party}, ""});
  population_.also(member, party);
  return party;
}

void NetworkMaker::draw_habits(PlantedPayer& payer, const NetworkPayer& like) {
  payer.payments = like.payments ? dice_.in(*like.payments) : published_count(dice_);
  payer.amount = dice_.in(like.amount.value_or(published_amount(payer.payments)));
  payer.growth = like.growth > 0 || like.payments ? like.growth : payer.payments < 6 ? 0 : dice_.in(0, 60);
}

std::uint16_t NetworkMaker::next_channel(std::int64_t payments) {
  // A few pay half of all: were their channels drawn, one draw more or less would move the ledger's shares. They take turns instead, by how often they pay.
  std::size_t& turn = plan_.channel_turns[payments == 1 ? 0 : payments < 50 ? 1 : 2];
  std::int64_t sum = 0;
  for (const auto& [provider, weight] : network_.channels) sum += weight;
  std::int64_t left = static_cast<std::int64_t>((turn++ * 37 + 11) % 100) * sum / 100;
  for (const auto& [provider, weight] : network_.channels) {
    left -= weight;
    if (left < 0) return provider;
  }
  return network_.channels.back().first;
}

void NetworkMaker::make_payers() {
  for (const NetworkPayer& like : network_.payers) {
    const std::int64_t count = dice_.in(like.member.count);
    for (std::int64_t i = 0; i < count; ++i) {
      PlantedPayer payer;
      draw_habits(payer, like);
      payer.party = make(like.member, static_cast<std::size_t>(i), Role::payer, next_channel(payer.payments));
      payers_.push_back(payer);
    }
  }
}

std::vector<std::int64_t> NetworkMaker::days_of(const PlantedPayer& payer) {
  // Evenly spread over the period; when payments grow, gaps shrink from one and a half of the mean to half of it.
  std::vector<std::int64_t> days;
  const std::int64_t n = payer.payments;
  const std::int64_t span = (plan_.days() - 1) * 1000;
  const std::int64_t start = static_cast<std::int64_t>(dice_.below(static_cast<std::uint64_t>(span / n + 1)));
  for (std::int64_t k = 0; k < n; ++k) {
    const std::int64_t even = (span - start) * k / n;
    const std::int64_t closer = (span - start) - (span - start) * ((n - k) * (n - k)) / (n * n);
    const std::int64_t gap = (span - start) / n;
    const std::int64_t at = start + (payer.growth > 0 ? (even + closer) / 2 : even) + static_cast<std::int64_t>(dice_.below(static_cast<std::uint64_t>(gap / 4 + 1)));
    days.push_back(plan_.first_day() + at / 1000);
  }
  return days;
}

std::int64_t NetworkMaker::moment(std::int64_t day, PartyId receiver, std::size_t k) {
  return Plan::moment(day, is_due(network_.in_hours, k) ? network_.hours : Hours{7, 22}, plan_.zone_of(receiver), dice_);
}

std::optional<std::size_t> NetworkMaker::pay(PartyId from, PartyId to, std::int64_t when, std::int64_t amount, bool is_round) {
  Plan::Order order;
  order.debtor = from;
  order.creditor = to;
  order.when = when;
  order.amount = std::max<std::int64_t>(amount, 1);
  order.text = dice_.one_of(texts_);
  order.purpose = purpose_;
  order.is_round = is_round;
  order.is_planted = true;
  return plan_.pay(order, dice_);
}

void NetworkMaker::add_shape(const char* kind, std::vector<std::size_t> rows) {
  Shape shape;
  shape.kind = kind;
  shape.network = name_;
  std::set<PartyId> parties;
  for (const std::size_t row : rows) {
    Payment& payment = plan_.payments[row];
    payment.is_kept = true;
    parties.insert({payment.row.debtor, payment.row.creditor});
    shape.rows.push_back(static_cast<RowId>(row));
  }
  shape.parties.assign(parties.begin(), parties.end());
  plan_.truth.shapes.push_back(std::move(shape));
}

PartyId NetworkMaker::make_receiver() {
  const PartyId receiver = make(network_.receiver, 0, Role::receiver);
  const std::size_t person = *plan_.truth.person_of(receiver);
  if (network_.second_records.empty()) return receiver;
  // Somebody with two records has a name that two offices write in two ways.
  Draft& draft = plan_.parties[receiver];
  const NamePool& pool = plan_.settings().names[draft.names];
  for (int tries = 0; tries < 200 && respelled(draft.party.name, pool) == draft.party.name; ++tries) {
    draft.party.name = dice_.one_of(pool.given);
    draft.party.name += " " + dice_.one_of(pool.family);
  }
  plan_.reserve_name(draft.party.name);
  for (const Network::SecondRecord& second : network_.second_records) {
    const PartyId other = plan_.add_second(receiver, second.provider);
    plan_.tag(second.tag, other);
    plan_.truth.people[person].parties.push_back(other);
  }
  return receiver;
}

void NetworkMaker::plant_receivers() {
  const PartyId receiver = make_receiver();
  std::vector<PartyId> receivers = plan_.truth.people[*plan_.truth.person_of(receiver)].parties;
  if (network_.kind == Network::Kind::family_run) {
    const std::int64_t kin = dice_.in(network_.kin.count);
    for (std::int64_t i = 0; i < kin; ++i) {
      const PartyId relative = make(network_.kin, static_cast<std::size_t>(i), Role::receiver);
      plan_.parties[relative].identifiers[static_cast<std::size_t>(IdentifierKind::address)] = plan_.parties[receiver].identifiers[static_cast<std::size_t>(IdentifierKind::address)];
      plan_.parties[relative].city = plan_.parties[receiver].city;
      receivers.push_back(relative);
    }
  }
  make_payers();
  for (const PlantedPayer& payer : payers_) {
    const std::vector<std::int64_t> days = days_of(payer);
    std::vector<std::size_t> rows;
    for (std::size_t k = 0; k < days.size(); ++k) {
      // Each other record is paid once at least by those who pay often; most goes to the first.
      PartyId to = receivers.front();
      if (days.size() >= 6 && k >= 1 && k < receivers.size()) to = receivers[k];
      else if (receivers.size() > 1 && dice_.per_cent(40)) to = receivers[1 + dice_.below(receivers.size() - 1)];
      const auto n = static_cast<std::int64_t>(days.size());
      std::int64_t amount = payer.amount * (100 + dice_.in(-12, 12)) / 100;
      if (payer.growth > 0 && n > 1) amount = amount * (100 * (n - 1) + payer.growth * static_cast<std::int64_t>(k)) / (100 * (n - 1));
      const auto row = pay(payer.party, to, moment(days[k], to, k), amount, is_round(k));
      if (row) rows.push_back(*row);
    }
    if (payer.growth >= 30 && rows.size() >= 9) add_shape("growing", rows);
    if (network_.kind == Network::Kind::one_to_one && rows.size() >= 3) add_shape("one-to-one", std::move(rows));
  }
  if (network_.kind == Network::Kind::family_run) shape_of_receivers(receiver);
}

void NetworkMaker::shape_of_receivers(PartyId receiver) {
  std::vector<std::size_t> rows;
  for (std::size_t i = first_payment_; i < plan_.payments.size(); ++i) {
    if (plan_.payments[i].is_planted && plan_.payments[i].row.creditor == receiver) rows.push_back(i);
  }
  std::sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) { return std::pair(plan_.payments[a].row.booked, a) < std::pair(plan_.payments[b].row.booked, b); });
  // The fourteen days with the most payers; one less here, for a record that gives local time.
  std::vector<std::size_t> best;
  std::size_t most = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::set<PartyId> payers;
    std::vector<std::size_t> within;
    for (std::size_t k = i; k < rows.size() && plan_.payments[rows[k]].row.booked - plan_.payments[rows[i]].row.booked <= 13 * base::kDay; ++k) {
      payers.insert(plan_.payments[rows[k]].row.debtor);
      within.push_back(rows[k]);
    }
    if (payers.size() > most) most = payers.size(), best = std::move(within);
  }
  if (most >= 3) add_shape("fan-in", std::move(best));
}

void NetworkMaker::plant() {
  if (network_.kind == Network::Kind::organised) plant_organised();
  else plant_receivers();
}

void plant_networks(Plan& plan, Population& population) {
  for (const Network& network : plan.settings().networks) {
    for (std::int64_t i = 1; i <= network.times; ++i) NetworkMaker(plan, population, network, network.times == 1 ? network.id : fmt::format("{}-{}", network.id, i)).plant();
  }
}

std::size_t count_extras(const Plan& plan) {
  std::size_t count = 0;
  for (const Network& network : plan.settings().networks) {
    for (const NetworkPayer& payer : network.payers) {
      for (const Extra& extra : payer.extra) count += extra.days.size();
    }
  }
  return count;
}

void plant_extras(Plan& plan) {
  for (const Network& network : plan.settings().networks) {
    for (const NetworkPayer& payer : network.payers) {
      if (payer.member.tags.empty()) continue;
      const PartyId from = plan.truth.tags.at(payer.member.tags.front());
      Dice dice = plan.dice("extra:" + payer.member.tags.front());
      for (const Extra& extra : payer.extra) {
        for (const std::int64_t day : extra.days) {
          Plan::Order order;
          order.debtor = from;
          order.creditor = plan.truth.tags.at(extra.to);
          order.when = Plan::moment(day, {9, 20}, plan.zone_of(from), dice);
          order.amount = dice.in(extra.amount);
          order.text = plan.text(extra.text);
          order.purpose = plan.purpose(extra.purpose);
          if (const auto row = plan.pay(order, dice)) plan.payments[*row].is_kept = true;
        }
      }
    }
  }
}

}  // namespace casecraft::ledger
