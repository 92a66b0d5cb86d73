#include "random_query.hpp"

#include <rapidcheck.h>

#include <algorithm>
#include <functional>

namespace casecraft::test {
namespace {

using namespace ledger;

/// A whole number in [0, bound).
using Draw = std::function<std::int64_t(std::int64_t bound)>;

Draw drawn_by_rapidcheck() {
  return [](std::int64_t bound) { return *rc::gen::inRange<std::int64_t>(0, bound); };
}

/// Clocks move on 25 October 2026 at 01:00 UTC in the first zone, on 1 November at 05:00 in the second; the third has half hours.
std::vector<base::Zone> zones() {
  const auto hours = [](std::int64_t half) { return base::Seconds{half * 1800}; };
  return {{"Varos/Maren", "MRT", hours(6), {{base::UtcTime{1'792'890'000}, hours(4)}}}, {"Kestral/Bay", "KBT", hours(-6), {{base::UtcTime{1'793'509'200}, hours(-8)}}}, {"Oresh/Tal", "TLT", hours(11), {}}};
}

Ledger empty_ledger(const Draw& draw, std::size_t parties) {
  Ledger ledger;
  ledger.title = "A ledger of a test";
  ledger.zones = zones();
  ledger.currencies = {{"VAL", 2, "Val"}, {"KSD", 0, "Kes"}, {"LRN", 3, "Liran"}};
  ledger.reference_currency = static_cast<std::uint16_t>(draw(3));
  ledger.countries = {{"VA", "Varos", 0, 0}, {"KS", "Kestral", 1, 1}, {"OR", "Oresh", 2, 2}};
  ledger.providers = {{"tidewire", "Tidewire", ProviderKind::remittance}, {"lumen", "Lumen */ Wallet", ProviderKind::wallet}, {"maren'bank", "Bank of Maren", ProviderKind::bank}};
  ledger.records = {{"batch-1", "Batch of the bank, 3 November"}, {"reply-1", "Reply of the wallet"}};
  ledger.texts = {"", "for Mother's rent", "RENT, May", "école — fees", "100% _ok_", "'; DROP TABLE x --"};
  ledger.purposes = {"family support", "rent", "goods */ DROP"};
  if (draw(4) > 0) ledger.agents = {"Harbour Street", "Old Market"};
  const std::vector<std::string> names{"Ana Orel", "Bo \"Q\" Lind", "Çem O'Hara", "Dina", "Dina"};
  for (std::size_t i = 0; i < parties; ++i) {
    Party party;
    party.name = names[static_cast<std::size_t>(draw(5))];
    party.country = static_cast<std::uint16_t>(draw(3));
    party.provider = static_cast<std::uint16_t>(draw(3));
    party.is_organisation = draw(5) == 0;
    party.file = {{"Occupation", "kept out of the database"}};
    ledger.parties.push_back(std::move(party));
  }
  ledger.identifiers = {{0, IdentifierKind::phone, "+999 01 552 019"}};
  return ledger;
}

void add_payments(Ledger& ledger, const Draw& draw, std::size_t rows) {
  constexpr std::int64_t kFrom = 1'792'368'000;   // 19 October 2026
  constexpr std::int64_t kDays = 20;
  ledger.from = kFrom;
  ledger.until = kFrom + kDays * 86'400;
  for (std::size_t i = 0; i < rows; ++i) {
    Transaction row;
    // Few different times, so that some are the same; around the hours at which clocks move, too.
    row.booked = draw(4) == 0 ? 1'792'890'000 + (draw(9) - 4) * 1'800 : kFrom + draw(kDays * 8) * 10'800 + draw(3);
    row.amount = draw(3) == 0 ? draw(20) * 5'000 : draw(3'000'000);
    row.reference_amount = draw(3) == 0 ? draw(20) * 5'000 : draw(3'000'000);
    row.end_to_end = static_cast<std::uint64_t>(draw(4) == 0 ? 12'345'678'901 : draw(1'000));
    row.debtor = static_cast<PartyId>(draw(static_cast<std::int64_t>(ledger.parties.size())));
    row.creditor = static_cast<PartyId>(draw(static_cast<std::int64_t>(ledger.parties.size())));
    row.value_day = static_cast<std::int32_t>(row.booked / 86'400 + draw(5) - 1);
    row.information = static_cast<std::uint32_t>(draw(static_cast<std::int64_t>(ledger.texts.size())));
    row.purpose = static_cast<std::uint16_t>(draw(3));
    row.agent = static_cast<std::uint16_t>(ledger.agents.empty() ? 0 : draw(2));
    row.currency = static_cast<std::uint16_t>(draw(3));
    row.provider = static_cast<std::uint16_t>(draw(3));
    row.record = static_cast<std::uint16_t>(draw(2));
    row.status = static_cast<Status>(draw(3));
    ledger.transactions.push_back(row);
  }
  std::sort(ledger.transactions.begin(), ledger.transactions.end(), [](const Transaction& a, const Transaction& b) {
    return std::tie(a.booked, a.end_to_end, a.debtor, a.creditor) < std::tie(b.booked, b.end_to_end, b.debtor, b.creditor);
  });
}

std::string two(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

Ledger any_ledger(int most) {
  const Draw draw = drawn_by_rapidcheck();
  Ledger ledger = empty_ledger(draw, static_cast<std::size_t>(1 + draw(8)));
  add_payments(ledger, draw, static_cast<std::size_t>(draw(most + 1)));
  return ledger;
}

Ledger fixed_ledger(std::size_t rows, std::size_t parties) {
  std::uint64_t state = 1640;
  const Draw draw = [&state](std::int64_t bound) {
    state = state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
    return static_cast<std::int64_t>((state >> 33U) % static_cast<std::uint64_t>(bound));
  };
  Ledger ledger = empty_ledger(draw, parties);
  add_payments(ledger, draw, rows);
  return ledger;
}

base::Value any_payload(const Ledger& ledger) {
  const Draw draw = drawn_by_rapidcheck();
  base::Map payload;
  const auto some = [&](const char* part, std::size_t count, const std::function<base::Value(std::size_t)>& value) {
    if (draw(6) != 0 || count == 0) return;
    base::List list;
    for (std::int64_t i = draw(3); i >= 0; --i) list.push_back(value(static_cast<std::size_t>(draw(static_cast<std::int64_t>(count)))));
    payload.emplace(part, list.size() == 1 && draw(2) == 0 ? list.front() : base::Value(std::move(list)));
  };
  for (const char* part : {"party", "debtor", "creditor"}) some(part, ledger.parties.size(), [&](std::size_t i) { return base::Value(party_code(static_cast<PartyId>(i))); });
  some("provider", 3, [&](std::size_t i) { return base::Value(ledger.providers[i].id); });
  some("record", 2, [&](std::size_t i) { return base::Value(ledger.records[i].id); });
  some("currency", 3, [&](std::size_t i) { return base::Value(ledger.currencies[i].code); });
  some("purpose", 3, [&](std::size_t i) { return base::Value(ledger.purposes[i]); });
  some("from_country", 3, [&](std::size_t i) { return base::Value(ledger.countries[i].code); });
  some("to_country", 3, [&](std::size_t i) { return base::Value(ledger.countries[i].code); });
  some("status", 3, [&](std::size_t i) { return base::Value(to_string(static_cast<Status>(i))); });
  some("weekday", 7, [&](std::size_t i) { return base::Value(static_cast<std::int64_t>(i + 1)); });
  if (draw(4) == 0) payload.emplace("from", "2026-10-" + two(15 + draw(17)));
  if (draw(4) == 0) payload.emplace("until", "2026-11-" + two(1 + draw(9)) + " " + two(draw(24)) + ":00");
  if (draw(6) == 0) payload.emplace("least", std::to_string(draw(400)));
  if (draw(6) == 0) payload.emplace("most", std::to_string(400 + draw(30'000)));
  if (draw(4) == 0) payload.emplace("hour_from", draw(24));
  if (draw(4) == 0) payload.emplace("hour_until", draw(25));
  if (payload.count("hour_from") == 1 && payload.count("hour_until") == 1 && payload["hour_until"].as_integer() % 24 == payload["hour_from"].as_integer() % 24) payload.erase("hour_until");
  if (draw(2) == 0) payload.emplace("zone", std::vector<std::string>{"utc", "debtor", "creditor"}[static_cast<std::size_t>(draw(3))]);
  if (draw(6) == 0) payload.emplace("words", std::vector<std::string>{"rent", "MOTHER", "Ecole", "100%", "drop table"}[static_cast<std::size_t>(draw(5))]);
  if (draw(4) != 0) payload.emplace("group", kGroups[static_cast<std::size_t>(draw(static_cast<std::int64_t>(std::size(kGroups))))]);
  if (draw(2) == 0) payload.emplace("sort", payload.count("group") == 1 ? std::vector<std::string>{"key", "count", "sum", "first", "last"}[static_cast<std::size_t>(draw(5))]
                                                                         : std::vector<std::string>{"row", "debtor", "creditor_name", "instructed", "reference_amount", "status", "creditor_time", "end_to_end_id", "agent"}[static_cast<std::size_t>(draw(9))]);
  if (draw(2) == 0) payload.emplace("descending", draw(2) == 0);
  return payload;
}

Identities any_merges(const Ledger& ledger) {
  const Draw draw = drawn_by_rapidcheck();
  Identities merges;
  if (draw(2) == 0) return merges;
  // Each party goes to one of four groups, or stays alone.
  std::vector<std::vector<PartyId>> groups(4);
  for (PartyId party = 0; party < ledger.parties.size(); ++party) {
    const std::int64_t group = draw(8);
    if (group < 4) groups[static_cast<std::size_t>(group)].push_back(party);
  }
  for (const std::vector<PartyId>& group : groups) {
    for (const PartyId party : group) merges.emplace(party, group.front());
  }
  return merges;
}

}  // namespace casecraft::test
