#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/sim_time.hpp"
#include "exercises/tracing/ledger/ledger.hpp"

namespace casecraft::ledger {

/// Both ends included.
struct Range {
  std::int64_t least{1}, most{1};
};

/// Hours of a clock, [from, until); 22 to 5 goes over midnight.
struct Hours {
  int from{8}, until{18};
};

/// Names as they are given in one country.
struct NamePool {
  std::string id;
  std::vector<std::string> given, family;
  /// Pairs of letters that one office writes so and another one so: ("ph", "f").
  std::vector<std::pair<std::string, std::string>> spellings;
};

struct CurrencySettings {
  Currency currency;
  std::int64_t rate{1'000'000};   ///< Millionths of a reference unit for one unit, on the first day.
  std::int64_t drift{0};          ///< Most that a day changes it, in ten-thousandths.
  std::int64_t round_to{500};     ///< What people call a round amount, in minor units.
};

struct CountrySettings {
  Country country;
  std::size_t names{0};           ///< Index into `Settings::names`.
  std::vector<std::string> cities, streets;
  int payday{25};                 ///< Day of the month, 1–28.
  Hours hours;                    ///< When people there see to their payments.
};

struct ProviderSettings {
  Provider provider;
  std::int64_t fee{0};            ///< In minor units of the reference currency.
  std::int64_t fee_per_mille{0};
  std::int64_t cut_off{24 * 3600};///< Second of the day in `zone` from which a payment has the next day's value.
  std::size_t zone{0};
  bool works_weekends{true};      ///< Otherwise a value date is moved to Monday.
  std::vector<std::pair<std::uint16_t, std::vector<std::string>>> agents;   ///< Counters by country; elsewhere `online`.
  std::string online;             ///< What stands for no counter: "app".
};

struct RecordSettings {
  Record record;
  std::optional<std::uint16_t> provider;
  std::vector<std::string> tags;              ///< Only rows that these people pay.
  std::int64_t from{INT64_MIN}, until{INT64_MAX};
  std::optional<std::size_t> written_in;      ///< Zone whose local time this record gives as if it were UTC.
};

struct Corridor {
  std::uint16_t from{0}, to{0};
  std::int64_t weight{1};
  std::vector<std::pair<std::uint16_t, std::int64_t>> channels;   ///< (provider, weight)
};

/// Days before which families send more.
struct Festival {
  std::uint16_t country{0};       ///< Of the receiver.
  std::int64_t day{0};            ///< Days since 1970.
  std::int64_t days{7};           ///< So many before it.
  std::int64_t per_cent{150};     ///< Of the usual amount.
};

/// One side of a payment: who they are, how many, and what their file says.
struct Member {
  Range count;                    ///< In one unit.
  bool is_organisation{false};
  std::vector<std::string> names; ///< Of organisations; people's come from their country's pool.
  std::vector<std::uint16_t> countries;
  std::optional<std::uint16_t> provider;
  std::vector<std::string> occupations, funds, ties, notes;
  Range born{1950, 2004};
  std::string address;            ///< A house that all of them give; empty: each has another.
  std::int64_t pool{0};           ///< So many are made once and shared by all units of the group; 0: new ones for each unit.
  std::vector<std::string> tags;
  std::string like;               ///< Tag of somebody whose name this one nearly has, without having anything to do with them.
  std::vector<std::size_t> pays, paid_by;   ///< Groups in whose patterns they also take part.
};

/// A pattern of honest payments.
struct Group {
  enum class Rhythm { month, fortnight, week, irregular };

  std::string id;
  std::int64_t share{0};          ///< Of the rows, against the other groups' shares.
  std::int64_t units{0};          ///< Made whatever the number of rows.
  Member payer, payee;
  bool is_home{false};            ///< Payer and payee live in one country.
  bool is_kin{false};             ///< One family name.
  Rhythm rhythm{Rhythm::month};
  Range times;                    ///< Payments of a pair in each month, fortnight or week; in the whole period when irregular.
  Range after_payday{0, 3};       ///< Days; of a month's payments.
  std::optional<Hours> hours;     ///< Otherwise the country's.
  std::int64_t other_hours{10};   ///< Per cent at any other time of the day.
  Range amount{1000, 10000};      ///< Of a pair's usual payment, in minor units of the reference currency.
  std::int64_t varies{20};        ///< Per cent by which a payment may be above or below the usual one.
  std::int64_t round{50};         ///< Per cent of round amounts.
  std::int64_t growth{0};         ///< Per cent from the first payment of a pair to its last.
  bool has_festivals{false};
  std::vector<std::string> texts;
  std::int64_t one_text{0};       ///< Per cent of pairs that keep to one of them.
  bool is_numbered{false};        ///< "invoice 114": one of a run of numbers follows the text.
  std::int64_t paid_out{0};       ///< Per cent of what came in together that the payee gives to one of the payers in turn, within two days.
  std::string purpose;
  std::string apart;              ///< For the debrief; "{payer}" and "{payee}" stand for their names.
};

/// Payments besides the pattern: {"to": tag, "on": day …}.
struct Extra {
  std::string to;
  std::vector<std::int64_t> days; ///< Days since 1970, one payment each.
  Range amount;
  std::string text, purpose;
};

struct NetworkPayer {
  Member member;
  std::optional<Range> payments;  ///< Without it, by the published distribution.
  std::optional<Range> amount;    ///< Usual amount in minor units of the reference currency; without it, by how often they pay.
  std::int64_t growth{0};
  std::vector<Extra> extra;
};

/// A planted network.
struct Network {
  enum class Kind { one_to_one, family_run, organised };

  Kind kind{Kind::one_to_one};
  std::string id;
  std::int64_t times{1};
  std::vector<NetworkPayer> payers;
  Member receiver, kin, collector, mules, cash_outs, ramp;
  struct SecondRecord {
    std::string tag;
    std::uint16_t provider{0};
  };
  std::vector<SecondRecord> second_records;   ///< Of the receiver, with the name in another transliteration and the same phone.
  std::vector<std::pair<std::uint16_t, std::int64_t>> channels;   ///< Where payers and receivers have their accounts: (provider, weight).
  Hours hours{22, 5};             ///< At the receiver.
  std::int64_t in_hours{80};      ///< Per cent of the payments.
  std::int64_t round{85};
  std::vector<std::string> texts;
  std::string purpose;
  Range pass_on{3, 40};           ///< Hours after which a mule passes money on.
  std::int64_t keeps{6};          ///< Per cent that a mule keeps.
  std::int64_t rounds{2};         ///< So many planted rounds with the laundering shapes.
};

/// Mistakes and gaps of records, in thousandths.
struct Dirt {
  std::int64_t misspelled{0}, second_records{0}, shared_phones{0}, no_phones{0};   ///< Of customer records.
  std::int64_t empty_texts{0}, typing_mistakes{0}, duplicates{0}, reversed{0}, failed{0};   ///< Of rows.
};

constexpr std::int64_t kMostRows = 20'000'000;

struct Settings {
  std::string title;
  std::int64_t from{0}, until{0};
  std::int64_t rows{1000};
  std::uint16_t reference_currency{0};
  std::vector<base::Zone> zones;
  std::vector<CurrencySettings> currencies;
  std::vector<NamePool> names;
  std::vector<CountrySettings> countries;
  std::vector<ProviderSettings> providers;
  std::vector<RecordSettings> records;
  std::vector<Corridor> corridors;
  std::vector<Festival> festivals;
  std::vector<Group> groups;
  std::vector<Network> networks;
  Dirt dirt;
};

}  // namespace casecraft::ledger
