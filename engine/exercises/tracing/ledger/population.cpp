#include "exercises/tracing/ledger/population.hpp"

#include <date/date.h>
#include <fmt/format.h>

#include <algorithm>

namespace casecraft::ledger {
namespace {

bool has(const std::vector<std::uint16_t>& countries, std::uint16_t country) { return countries.empty() || std::find(countries.begin(), countries.end(), country) != countries.end(); }

}  // namespace

Population::Population(Plan& plan) : plan_(plan), units_(plan.settings().groups.size()), rows_(units_.size()), pools_(units_.size()) {
  for (const Group& group : plan.settings().groups) {
    std::vector<std::uint32_t>& texts = texts_.emplace_back();
    for (const std::string& words : group.texts) texts.push_back(plan.text(words));
  }
  for (auto& pool : pools_) pool.resize(plan.settings().countries.size());
  const date::sys_days first{date::days{plan.first_day()}};
  const date::sys_days last{date::days{plan.first_day() + plan.days()}};
  for (date::year_month month{date::year_month_day{first}.year(), date::year_month_day{first}.month()}; date::sys_days{month / 1} < last; month += date::months{1}) {
    const date::sys_days begin{month / 1};
    const date::sys_days next{(month + date::months{1}) / 1};
    months_.emplace_back(begin.time_since_epoch().count(), (next - begin).count());
  }
}

void Population::plant() {
  for (std::size_t group = 0; group < units_.size(); ++group) {
    make_tagged_pool(group, true);
    make_tagged_pool(group, false);
    for (std::int64_t unit = 0; unit < plan_.settings().groups[group].units; ++unit) add_unit(group, std::nullopt, std::nullopt);
  }
}

void Population::make_tagged_pool(std::size_t index, bool is_payer) {
  const Group& group = plan_.settings().groups[index];
  const Member& member = is_payer ? group.payer : group.payee;
  if (member.pool == 0 || member.tags.empty()) return;
  Dice dice = plan_.dice("pool:" + group.id);
  const Corridor* corridor = corridor_for(group, std::nullopt, std::nullopt, dice);
  if (corridor != nullptr) from_pool(index, is_payer, is_payer ? corridor->from : corridor->to, dice);
}

void Population::fill(std::size_t rows) {
  const std::vector<Group>& groups = plan_.settings().groups;
  std::size_t without_any = 0;   // Units in a row that lay outside of the period.
  while (plan_.payments.size() < rows && without_any < 1000) {
    // The group that is furthest behind its share.
    std::size_t next = groups.size();
    for (std::size_t i = 0; i < groups.size(); ++i) {
      if (groups[i].share == 0) continue;
      if (next == groups.size() || rows_[i] * static_cast<std::size_t>(groups[next].share) < rows_[next] * static_cast<std::size_t>(groups[i].share)) next = i;
    }
    const std::size_t before = plan_.payments.size();
    add_unit(next, std::nullopt, std::nullopt);
    without_any = plan_.payments.size() == before ? without_any + 1 : 0;
  }
  if (plan_.payments.size() > rows) plan_.payments.resize(rows);
}

void Population::also(const Member& member, PartyId party) {
  if (depth_ > 1) return;   // Employers of shopkeepers of employers …: two steps of everyday life are enough.
  for (const std::size_t group : member.pays) add_unit(group, party, std::nullopt);
  for (const std::size_t group : member.paid_by) add_unit(group, std::nullopt, party);
}

const Corridor* Population::corridor_for(const Group& group, std::optional<std::uint16_t> from, std::optional<std::uint16_t> to, Dice& dice) const {
  std::vector<std::pair<const Corridor*, std::int64_t>> fitting;
  for (const Corridor& corridor : plan_.settings().corridors) {
    if ((corridor.from == corridor.to) != group.is_home) continue;
    if (from ? corridor.from != *from : !has(group.payer.countries, corridor.from)) continue;
    if (to ? corridor.to != *to : !has(group.payee.countries, corridor.to)) continue;
    fitting.emplace_back(&corridor, corridor.weight);
  }
  return fitting.empty() ? nullptr : fitting[dice.by_weight(fitting)].first;
}

PartyId Population::make(const Group& group, bool is_payer, std::uint16_t country, std::uint16_t provider, std::size_t which, std::size_t names, std::optional<std::size_t> family, Dice& dice) {
  const Member& member = is_payer ? group.payer : group.payee;
  Plan::Wanted wanted;
  wanted.country = country;
  wanted.provider = member.provider.value_or(provider);
  wanted.names = names;
  wanted.family = family;
  wanted.which = which;
  const PartyId party = plan_.add(member, wanted);
  const bool may_have_second = !member.is_organisation && member.tags.empty() && group.apart.empty() && plan_.settings().providers.size() > 1;
  if (may_have_second && dice.per_mille(plan_.settings().dirt.second_records)) {
    const auto other = static_cast<std::uint16_t>((wanted.provider + 1 + dice.below(plan_.settings().providers.size() - 1)) % plan_.settings().providers.size());
    const PartyId second = plan_.add_second(party, other);
    plan_.parties[party].second = second;
    plan_.truth.people.push_back({Role::uninvolved, "", {party, second}, ""});
  }
  ++depth_;
  also(member, party);
  --depth_;
  return party;
}

PartyId Population::from_pool(std::size_t index, bool is_payer, std::uint16_t country, Dice& dice) {
  const Group& group = plan_.settings().groups[index];
  const Member& member = is_payer ? group.payer : group.payee;
  std::vector<PartyId>& pool = pools_[index][country];
  if (pool.empty()) {
    const Corridor* corridor = corridor_for(group, is_payer ? std::optional(country) : std::nullopt, is_payer ? std::nullopt : std::optional(country), dice);
    const std::uint16_t provider = corridor == nullptr ? std::uint16_t{0} : corridor->channels[dice.by_weight(corridor->channels)].first;
    for (std::size_t i = 0; i < static_cast<std::size_t>(member.pool); ++i) pool.push_back(make(group, is_payer, country, provider, i, plan_.settings().countries[country].names, std::nullopt, dice));
  }
  return dice.one_of(pool);
}

void Population::add_unit(std::size_t index, std::optional<PartyId> fixed_payer, std::optional<PartyId> fixed_payee) {
  const Group& group = plan_.settings().groups[index];
  Dice dice = plan_.dice(fmt::format("unit:{}:{}", group.id, units_[index]++));
  const auto country_of = [&](const std::optional<PartyId>& party) { return party ? std::optional(plan_.country_of(*party)) : std::nullopt; };
  const Corridor* corridor = corridor_for(group, country_of(fixed_payer), country_of(fixed_payee), dice);
  if (corridor == nullptr) return;
  const std::size_t rows_before = plan_.payments.size();
  const std::uint16_t channel = corridor->channels[dice.by_weight(corridor->channels)].first;
  const std::size_t payee_names = plan_.settings().countries[corridor->to].names;
  const auto family = group.is_kin ? std::optional<std::size_t>(dice.below(plan_.settings().names[payee_names].family.size())) : std::nullopt;

  std::vector<PartyId> payers, payees;
  const auto payer_count = static_cast<std::size_t>(fixed_payer ? 1 : dice.in(group.payer.count));
  for (std::size_t i = 0; i < payer_count; ++i) {
    if (fixed_payer) {
      payers.push_back(*fixed_payer);
    } else if (group.payer.pool > 0) {
      payers.push_back(from_pool(index, true, corridor->from, dice));
    } else {
      // Payers of one receiver may live in several countries.
      const Corridor* own = i == 0 || group.is_kin ? corridor : corridor_for(group, std::nullopt, corridor->to, dice);
      const std::uint16_t provider = own == corridor ? channel : own->channels[dice.by_weight(own->channels)].first;
      payers.push_back(make(group, true, own->from, provider, i, group.is_kin ? payee_names : plan_.settings().countries[own->from].names, family, dice));
    }
  }
  const auto payee_count = static_cast<std::size_t>(fixed_payee ? 1 : dice.in(group.payee.count));
  for (std::size_t i = 0; i < payee_count; ++i) {
    if (fixed_payee) payees.push_back(*fixed_payee);
    else if (group.payee.pool > 0) payees.push_back(from_pool(index, false, corridor->to, dice));
    else payees.push_back(make(group, false, corridor->to, channel, i, payee_names, family, dice));
  }
  std::sort(payees.begin(), payees.end());
  payees.erase(std::unique(payees.begin(), payees.end()), payees.end());   // A pool may have given one twice.
  name_each_other(payers, payees);
  for (const PartyId payer : payers) {
    for (const PartyId payee : payees) {
      if (payer != payee) pair(group, payer, payee, dice);
    }
  }
  if (group.paid_out > 0) pay_out(group, payers, payees.front(), rows_before, dice);
  rows_[index] += plan_.payments.size() - rows_before;
  if (group.units > 0 && !group.apart.empty()) {
    for (std::size_t i = rows_before; i < plan_.payments.size(); ++i) plan_.payments[i].is_kept = true;
  }
  write_truth(group, payers, payees);
}

std::string Population::fill_names(std::string words, PartyId payer, PartyId payee) const {
  const std::pair<std::string_view, PartyId> marks[] = {{"{payer}", payer}, {"{payee}", payee}};
  for (const auto& [mark, party] : marks) {
    for (std::size_t at = words.find(mark); at != std::string::npos; at = words.find(mark)) words.replace(at, mark.size(), plan_.name_of(party));
  }
  return words;
}

void Population::name_each_other(const std::vector<PartyId>& payers, const std::vector<PartyId>& payees) {
  const auto fill = [&](PartyId party) {
    for (auto& [label, words] : plan_.parties[party].party.file) {
      if (words.find('{') != std::string::npos) words = fill_names(std::move(words), payers.front(), payees.front());
    }
  };
  for (const auto* side : {&payers, &payees}) {
    for (const PartyId party : *side) {
      fill(party);
      if (plan_.parties[party].second) fill(*plan_.parties[party].second);
    }
  }
}

void Population::write_truth(const Group& group, const std::vector<PartyId>& payers, const std::vector<PartyId>& payees) {
  if (group.apart.empty()) return;
  const std::string words = fill_names(group.apart, payers.front(), payees.front());
  constexpr std::size_t kFew = 3;   // Of many, those with a tag.
  const std::pair<const std::vector<PartyId>*, const Member*> sides[] = {{&payers, &group.payer}, {&payees, &group.payee}};
  for (const auto& [side, member] : sides) {
    for (const PartyId party : *side) {
      const bool is_tagged = std::any_of(plan_.truth.tags.begin(), plan_.truth.tags.end(), [&](const auto& tag) { return tag.second == party; });
      if ((!is_tagged && (group.units == 0 || side->size() > kFew)) || plan_.truth.person_of(party)) continue;
      plan_.truth.people.push_back({Role::uninvolved, "", {party}, words});
    }
  }
}

}  // namespace casecraft::ledger
