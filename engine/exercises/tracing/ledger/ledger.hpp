#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/sim_time.hpp"

namespace casecraft::ledger {

/// Index into `Ledger::parties`. Shown as "P00042".
using PartyId = std::uint32_t;
/// Row number of a transaction, from 1: its place in `Ledger::transactions`, plus one. Shown as it is.
using RowId = std::uint32_t;

struct Currency {
  std::string code;          ///< Three letters.
  int digits{2};             ///< Of the minor unit (ISO 4217): 0 to 3.
  std::string name;
};

struct Country {
  std::string code;          ///< Two letters, "VA".
  std::string name;
  std::uint16_t zone{0};     ///< Index into `Ledger::zones`.
  std::uint16_t currency{0};
};

enum class ProviderKind : std::uint8_t { remittance, bank, wallet, exchange };
std::string_view to_string(ProviderKind kind);

struct Provider {
  std::string id;            ///< "tidewire".
  std::string name;
  ProviderKind kind{ProviderKind::bank};
};

/// Where rows came from: a batch, a report, a reply. Every row of the desk says its record.
struct Record {
  std::string id;            ///< "batch-1".
  std::string title;         ///< "Batch of the bank, 3 November".
};

/// A customer record as a provider holds it. One person may have several; a provider does not know of the others.
struct Party {
  std::string name;          ///< As recorded.
  std::uint16_t country{0};
  std::uint16_t provider{0};
  bool is_organisation{false};
  /// What the person's file holds (label, words), in the order to show: occupation, year of birth, address, tie to counterparties, source of
  /// funds. Read only once the file was opened with a lawful basis.
  std::vector<std::pair<std::string, std::string>> file;
};

enum class IdentifierKind : std::uint8_t { phone, device, address, agent };
std::string_view to_string(IdentifierKind kind);

/// Something that a provider's record carries and that others may share.
struct Identifier {
  PartyId party{0};
  IdentifierKind kind{IdentifierKind::phone};
  std::string value;         ///< "+999 01 552 019", "device D-4410".
};

enum class Status : std::uint8_t { settled, reversed, failed };
std::string_view to_string(Status status);

/// One payment. Names after ISO 20022.
struct Transaction {
  std::int64_t booked{0};            ///< Booking time in UTC seconds since 1970.
  std::int64_t amount{0};            ///< Instructed amount in minor units of `currency`.
  std::int64_t reference_amount{0};  ///< The same in minor units of the ledger's reference currency, at the booking day's rate.
  std::uint64_t end_to_end{0};       ///< Shown as "E000000123"; a duplicate carries the same.
  PartyId debtor{0};
  PartyId creditor{0};
  std::int32_t value_day{0};         ///< Value date in days since 1970-01-01.
  std::uint32_t information{0};      ///< Remittance information: index into `texts`.
  std::uint16_t purpose{0};          ///< Index into `purposes`.
  std::uint16_t agent{0};            ///< Where it was handed in: index into `agents`.
  std::uint16_t currency{0};
  std::uint16_t provider{0};         ///< The debtor's agent in ISO 20022's sense: who carried it.
  std::uint16_t record{0};
  Status status{Status::settled};
};

/// All that a desk shows, and nothing of the truth. Plain data; who was planted is in `Truth`, which no desk holds.
struct Ledger {
  std::string title;
  std::uint16_t reference_currency{0};
  std::int64_t from{0}, until{0};    ///< Period in UTC seconds: [from, until).
  std::vector<base::Zone> zones;
  std::vector<Currency> currencies;
  std::vector<Country> countries;
  std::vector<Provider> providers;
  std::vector<Record> records;
  std::vector<std::string> texts, purposes, agents;
  std::vector<Party> parties;
  std::vector<Identifier> identifiers;     ///< In order of (party, kind, value).
  std::vector<Transaction> transactions;   ///< In order of (booked, end_to_end, debtor, creditor).

  [[nodiscard]] const base::Zone& zone_of(PartyId party) const { return zones[countries[parties[party].country].zone]; }
};

/// "P00042".
std::string party_code(PartyId party);
/// The party that such a code names ("P00042", "p42"), or nothing.
std::optional<PartyId> party_from_code(std::string_view code, const Ledger& ledger);
/// "E000000123".
std::string end_to_end_code(std::uint64_t id);
/// "1,234.50 VAL": minor units as people write them.
std::string format_amount(std::int64_t minor, const Currency& currency);
/// The same without the code: "1234.50".
std::string plain_amount(std::int64_t minor, const Currency& currency);
/// The way back: "1234.50" in minor units of a currency of so many digits; nothing when it is no amount, has too many decimals, or is beyond 10¹² units.
std::optional<std::int64_t> amount_from(std::string_view text, int digits);

}  // namespace casecraft::ledger
