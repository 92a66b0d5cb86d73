#include <fmt/format.h>

#include <algorithm>

#include "exercises/tracing/ledger/plan.hpp"

namespace casecraft::ledger {
namespace {

// Numbers that share no factor with the size of their range give each party another value, in an order that tells nothing.
constexpr std::uint64_t kPhones = 100'000'000, kPhoneStep = 61'803'399;
constexpr std::uint64_t kDevices = 10'000'000, kDeviceStep = 6'180'339;
constexpr std::uint64_t kHouseStep = 618'033;

std::string phone(std::uint64_t number) { return fmt::format("+999 {:02} {:03} {:03}", number / 1'000'000, number / 1000 % 1000, number % 1000); }

std::string& identifier(Draft& draft, IdentifierKind kind) { return draft.identifiers[static_cast<std::size_t>(kind)]; }

}  // namespace

std::string Plan::unused_name(const Wanted& wanted, std::size_t& family, Dice& dice) const {
  const NamePool& pool = settings_.names[wanted.names];
  std::string name;
  for (int tries = 0; tries < 50; ++tries) {
    family = wanted.family ? *wanted.family % pool.family.size() : dice.below(pool.family.size());
    name = dice.one_of(pool.given) + " " + pool.family[family];
    // The planted are no kin of one another, as far as names tell, while the pool is large enough.
    if (planted_names_.count(name) == 0 && !(wanted.is_planted && planted_families_.count(pool.family[family]) != 0)) break;
  }
  return name;
}

void Plan::fill_file(Draft& draft, const Member& member, Dice& dice) const {
  auto& file = draft.party.file;
  const auto add = [&](const char* label, const std::vector<std::string>& words) {
    if (!words.empty()) file.emplace_back(label, dice.one_of(words));
  };
  add(member.is_organisation ? "Line of business" : "Occupation", member.occupations);
  if (!member.is_organisation) file.emplace_back("Year of birth", std::to_string(dice.in(member.born)));
  file.emplace_back("Address", draft.city + ", " + settings_.countries[draft.party.country].country.name);
  add("Source of funds", member.funds);
  add("Declared tie", member.ties);
  add("Note", member.notes);
}

void Plan::give_identifiers(Draft& draft, const Member& member, PartyId id, Dice& dice) {
  const ProviderKind kind = settings_.providers[draft.party.provider].provider.kind;
  if (draft.is_planted || !dice.per_mille(settings_.dirt.no_phones)) identifier(draft, IdentifierKind::phone) = phone((phone_start_ + id * kPhoneStep) % kPhones);
  if (!draft.is_planted && !member.is_organisation && dice.per_mille(settings_.dirt.shared_phones)) {
    // A counter writes its own telephone where a customer has none.
    identifier(draft, IdentifierKind::phone) = phone((phone_start_ + (50'000'000 + draft.agent) * kPhoneStep) % kPhones);
  }
  if (kind != ProviderKind::remittance) identifier(draft, IdentifierKind::device) = fmt::format("device D-{:07}", (device_start_ + id * kDeviceStep) % kDevices);
  else identifier(draft, IdentifierKind::agent) = agents_[draft.agent];
  if (!member.address.empty()) {
    identifier(draft, IdentifierKind::address) = member.address;
    return;
  }
  const std::vector<std::string>& streets = settings_.countries[draft.party.country].streets;
  const std::uint64_t house = (house_start_ + houses_in_[draft.city]++ * kHouseStep) % houses_;
  const std::uint64_t number = house / streets.size();
  identifier(draft, IdentifierKind::address) = fmt::format("{} {}{}, {}", streets[house % streets.size()], number % 180 + 1, number < 180 ? std::string() : fmt::format("/{}", number / 180), draft.city);
}

PartyId Plan::add(const Member& member, const Wanted& wanted) {
  const auto id = static_cast<PartyId>(parties.size());
  Dice dice(seed_, fmt::format("party:{}", id));
  Draft draft;
  draft.names = wanted.names;
  draft.is_planted = wanted.is_planted;
  draft.party.country = wanted.country;
  draft.party.provider = wanted.provider;
  draft.party.is_organisation = member.is_organisation;
  draft.city = dice.one_of(settings_.countries[wanted.country].cities);
  draft.agent = dice.one_of(agents_of(wanted.provider, wanted.country));
  if (member.is_organisation) {
    draft.party.name = member.names[wanted.which % member.names.size()];
    const std::size_t again = wanted.which / member.names.size();
    if (again > 0) draft.party.name += fmt::format(" {} {}", draft.city, again + 1);
  } else {
    draft.party.name = unused_name(wanted, draft.family, dice);
    const auto like = truth.tags.find(member.like);
    if (like != truth.tags.end()) draft.party.name = nearly(name_of(like->second));
  }
  if (wanted.is_planted || !member.tags.empty()) planted_names_.insert(draft.party.name);
  if (wanted.is_planted && !member.is_organisation) planted_families_.insert(settings_.names[wanted.names].family[draft.family]);
  fill_file(draft, member, dice);
  give_identifiers(draft, member, id, dice);
  parties.push_back(std::move(draft));
  if (wanted.which < member.tags.size()) tag(member.tags[wanted.which], id);
  return id;
}

PartyId Plan::add_second(PartyId first, std::uint16_t provider) {
  const auto id = static_cast<PartyId>(parties.size());
  Dice dice(seed_, fmt::format("party:{}", id));
  Draft draft = parties[first];
  draft.second.reset();
  draft.party.provider = provider;
  draft.party.name = respelled(draft.party.name, settings_.names[draft.names]);
  draft.agent = dice.one_of(agents_of(provider, draft.party.country));
  const ProviderKind kind = settings_.providers[provider].provider.kind;
  identifier(draft, IdentifierKind::device) = kind == ProviderKind::remittance ? std::string() : fmt::format("device D-{:07}", (device_start_ + id * kDeviceStep) % kDevices);
  identifier(draft, IdentifierKind::agent) = kind == ProviderKind::remittance ? agents_[draft.agent] : std::string();
  if (draft.is_planted) planted_names_.insert(draft.party.name);
  parties.push_back(std::move(draft));
  return id;
}

}  // namespace casecraft::ledger
