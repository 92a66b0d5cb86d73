#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "exercises/tracing/ledger/dice.hpp"
#include "exercises/tracing/ledger/generate.hpp"
#include "exercises/tracing/ledger/rates.hpp"
#include "exercises/tracing/ledger/settings.hpp"

namespace casecraft::ledger {

/// A customer record while the ledger is made.
struct Draft {
  Party party;
  std::size_t names{0};            ///< Name pool.
  std::size_t family{0};           ///< Index into its family names.
  std::uint16_t agent{0};          ///< Its usual counter.
  std::string city;
  std::array<std::string, 4> identifiers;   ///< By IdentifierKind; empty: none.
  std::optional<PartyId> second;   ///< Another record of the same person, used now and then.
  bool is_planted{false};
};

/// A payment before it has its place among the others.
struct Payment {
  Transaction row;
  bool is_planted{false};
  bool is_kept{false};             ///< Dirt leaves it alone: a shape needs it, or what the debrief says of a look-alike.
};

/// The ledger in the making: people and payments, by the order in which they were thought of. `finish` gives them their places.
class Plan {
public:
  Plan(const Settings& settings, std::uint64_t seed);

  [[nodiscard]] const Settings& settings() const { return settings_; }
  [[nodiscard]] Dice dice(std::string stream) const { return {seed_, std::move(stream)}; }
  [[nodiscard]] std::int64_t days() const { return last_day_ - first_day_; }
  [[nodiscard]] std::int64_t first_day() const { return first_day_; }

  struct Wanted {
    std::uint16_t country{0}, provider{0};
    std::size_t names{0};
    std::optional<std::size_t> family;
    std::size_t which{0};          ///< Among the members of its side: chooses an organisation's name and a tag.
    bool is_planted{false};
  };
  /// A new customer record.
  PartyId add(const Member& member, const Wanted& wanted);
  /// Another record of the same person elsewhere: the name in another spelling, the same phone and house.
  PartyId add_second(PartyId first, std::uint16_t provider);
  [[nodiscard]] std::string name_of(PartyId party) const { return parties[party].party.name; }
  [[nodiscard]] std::uint16_t country_of(PartyId party) const { return parties[party].party.country; }
  [[nodiscard]] const base::Zone& zone_of(PartyId party) const { return settings_.zones[settings_.countries[country_of(party)].country.zone]; }
  void tag(const std::string& name, PartyId party);
  /// No honest person gets this name.
  void reserve_name(std::string name) { planted_names_.insert(std::move(name)); }

  struct Order {
    PartyId debtor{0}, creditor{0};
    std::int64_t when{0};            ///< UTC seconds.
    std::int64_t amount{0};          ///< Minor units of the reference currency, before rounding.
    std::uint32_t text{0};
    std::uint16_t purpose{0};
    bool is_round{false}, is_planted{false};
  };
  /// Adds a payment; nothing when it would lie outside the period. Returns its index.
  std::optional<std::size_t> pay(const Order& order, Dice& dice);
  /// UTC seconds of a moment within `hours` of `day` by the clock in `zone`.
  [[nodiscard]] static std::int64_t moment(std::int64_t day, Hours hours, const base::Zone& zone, Dice& dice);

  std::uint32_t text(const std::string& words);
  std::uint16_t purpose(const std::string& words);
  [[nodiscard]] const std::string& words_of(std::uint32_t text) const { return texts_[text]; }

  Made finish();

  std::vector<Draft> parties;
  std::vector<Payment> payments;
  std::array<std::size_t, 3> channel_turns{};   ///< Payers so far who pay once, up to 49 times, more.
  Truth truth;                     ///< Rows of shapes are indices into `payments` until `finish`.

private:
  [[nodiscard]] std::string unused_name(const Wanted& wanted, std::size_t& family, Dice& dice) const;
  void fill_file(Draft& draft, const Member& member, Dice& dice) const;
  void give_identifiers(Draft& draft, const Member& member, PartyId id, Dice& dice);
  std::uint16_t agent(const std::string& name);
  [[nodiscard]] const std::vector<std::uint16_t>& agents_of(std::uint16_t provider, std::uint16_t country) const { return agents_at_[provider * settings_.countries.size() + country]; }
  [[nodiscard]] std::int32_t value_day(std::int64_t when, std::uint16_t provider) const;

  void soil_parties();
  void soil_rows(Dice& dice);
  void add_duplicates(Dice& dice);
  void shuffle_parties();
  void write_records();
  void sort_rows();

  const Settings& settings_;
  std::uint64_t seed_;
  std::int64_t first_day_, last_day_;   ///< Days since 1970, [first, last).
  Rates rates_;
  std::vector<std::string> texts_, purposes_, agents_;
  std::unordered_map<std::string, std::uint32_t> text_index_;
  std::map<std::string, std::uint16_t, std::less<>> purpose_index_, agent_index_;
  std::vector<std::vector<std::uint16_t>> agents_at_;
  std::set<std::string, std::less<>> planted_names_, planted_families_;
  std::uint64_t phone_start_, device_start_, house_start_, houses_;
  std::map<std::string, std::uint64_t, std::less<>> houses_in_;   ///< By city.
};

/// The name as another office would write it, by the pool's pairs of spellings; the same name when none of them occurs.
std::string respelled(std::string_view name, const NamePool& pool);
/// A name that differs from `name` by little and is another one: the last vowel of the first word.
std::string nearly(std::string_view name);

}  // namespace casecraft::ledger
