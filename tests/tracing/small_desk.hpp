#pragma once

#include <initializer_list>
#include <string>

#include "exercises/tracing/desk_data.hpp"

namespace casecraft::tracing::test {

using base::kDay;
using base::kHour;
inline constexpr std::int64_t kStart = 1'777'593'600;   ///< 2026-05-01T00:00Z.

/// A ledger that is put together payment by payment: countries VA (UTC+2), KB (UTC-4) and LR (UTC+8), a remittance company and an exchange, one currency of two digits.
class SmallDesk {
public:
  SmallDesk() {
    ledger::Ledger& l = made_.ledger;
    l.from = kStart;
    l.until = kStart + 200 * kDay;
    for (const auto& [id, hours] : {std::pair{"A", 2}, std::pair{"B", -4}, std::pair{"C", 8}}) l.zones.push_back({id, id, base::Seconds{hours * kHour}, {}});
    l.currencies = {{"VAL", 2, "Val"}};
    l.countries = {{"VA", "Varos", 0, 0}, {"KB", "Kestral", 1, 0}, {"LR", "Sunda", 2, 0}};
    l.providers = {{"tidewire", "Tidewire", ledger::ProviderKind::remittance}, {"corvane", "Corvane", ledger::ProviderKind::exchange}};
    l.records = {{"batch", "Batch"}};
    l.texts = {""};
    l.purposes = {""};
    l.agents = {""};
  }

  ledger::PartyId party(const char* name, std::uint16_t country = 0, std::uint16_t provider = 0) {
    ledger::Party one;
    one.name = name;
    one.country = country;
    one.provider = provider;
    made_.ledger.parties.push_back(std::move(one));
    return static_cast<ledger::PartyId>(made_.ledger.parties.size() - 1);
  }

  /// Payments must come in order of time. Returns the row's number.
  ledger::RowId pay(ledger::PartyId from, ledger::PartyId to, std::int64_t after, std::int64_t amount, const char* words = "") {
    ledger::Ledger& l = made_.ledger;
    ledger::Transaction row;
    row.booked = kStart + after;
    row.amount = row.reference_amount = amount;
    row.debtor = from;
    row.creditor = to;
    if (*words != '\0') {
      l.texts.emplace_back(words);
      row.information = static_cast<std::uint32_t>(l.texts.size() - 1);
    }
    row.end_to_end = l.transactions.size() + 1;
    l.transactions.push_back(row);
    return static_cast<ledger::RowId>(l.transactions.size());
  }

  void share(ledger::PartyId party, ledger::IdentifierKind kind, const char* value) { made_.ledger.identifiers.push_back({party, kind, value}); }
  ledger::Truth& truth() { return made_.truth; }
  /// From here on nothing can be added.
  [[nodiscard]] DeskData data() const { return DeskData(made_, {}); }

private:
  ledger::Made made_;
};

}  // namespace casecraft::tracing::test
