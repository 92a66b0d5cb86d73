#include <catch2/catch.hpp>

#include <algorithm>

#include "made_ledger.hpp"

// What the planted show in their rows, and how many of the honest show it too: no feature may be theirs alone, and hardly anybody else may show them together.

using namespace casecraft;
using namespace casecraft::ledger;
using test::small_sums;

namespace {

using base::kDay;
using base::kHour;

using Rows = std::vector<const Transaction*>;

std::string family_of(const Party& party) { return party.name.substr(party.name.rfind(' ') + 1); }

std::int64_t median(std::vector<std::int64_t> numbers) {
  std::sort(numbers.begin(), numbers.end());
  return numbers.empty() ? 0 : numbers[numbers.size() / 2];
}

class Shown {
public:
  explicit Shown(const Ledger& ledger) : ledger_(ledger), out_(ledger.parties.size()), in_(ledger.parties.size()) {
    for (const Transaction& row : ledger.transactions) out_[row.debtor].push_back(&row), in_[row.creditor].push_back(&row);
  }

  const Rows& out(PartyId party) const { return out_[party]; }
  const Rows& in(PartyId party) const { return in_[party]; }

  bool has_several_receivers(PartyId party) const {
    std::map<std::uint16_t, std::set<PartyId>> by_country;
    for (const Transaction* row : out_[party]) {
      if (family_of(ledger_.parties[row->creditor]) != family_of(ledger_.parties[party])) by_country[ledger_.parties[row->creditor].country].insert(row->creditor);
    }
    return std::any_of(by_country.begin(), by_country.end(), [](const auto& one) { return one.second.size() >= 3; });
  }
  bool is_small_and_round(PartyId party) const {
    return is_most(out_[party], 80, [](const Transaction& row) { return row.reference_amount <= 40'000 && row.amount % 500 == 0; });
  }
  bool is_receivers_night(PartyId party) const {
    return is_most(out_[party], 70, [&](const Transaction& row) {
      const std::int64_t local = row.booked + ledger_.zone_of(row.creditor).offset_at(base::UtcTime{row.booked}).count;
      const std::int64_t hour = local % kDay / kHour;
      return hour >= 22 || hour < 5;
    });
  }
  bool is_growing(PartyId party) const {
    std::map<PartyId, Rows> pairs;
    for (const Transaction* row : out_[party]) pairs[row->creditor].push_back(row);
    const Rows* most = nullptr;
    for (const auto& [other, rows] : pairs) {
      if (most == nullptr || rows.size() > most->size()) most = &rows;
    }
    if (most == nullptr || most->size() < 5) return false;
    const std::size_t third = most->size() / 3;
    std::vector<std::int64_t> first, last;
    for (std::size_t i = 0; i < third; ++i) first.push_back((*most)[i]->reference_amount), last.push_back((*most)[most->size() - 1 - i]->reference_amount);
    return median(last) * 10 >= median(first) * 14;
  }
  std::size_t features_of_payer(PartyId party) const {
    return static_cast<std::size_t>(has_several_receivers(party)) + static_cast<std::size_t>(is_small_and_round(party)) + static_cast<std::size_t>(is_receivers_night(party)) + static_cast<std::size_t>(is_growing(party));
  }
  bool is_paid_from_several_countries(PartyId party) const {
    std::set<std::uint16_t> countries;
    for (const Transaction* row : in_[party]) countries.insert(ledger_.parties[row->debtor].country);
    return countries.size() >= 3;
  }
  std::size_t unrelated_payers(PartyId party) const {
    std::set<PartyId> payers;
    for (const Transaction* row : in_[party]) {
      if (family_of(ledger_.parties[row->debtor]) != family_of(ledger_.parties[party])) payers.insert(row->debtor);
    }
    return payers.size();
  }
  /// Per cent of what came in that went out within 48 hours.
  std::int64_t passed_on(PartyId party) const {
    std::vector<std::pair<std::int64_t, std::int64_t>> held;
    std::int64_t came = 0, passed = 0;
    for (const Transaction* row : in_[party]) held.emplace_back(row->booked, row->reference_amount), came += row->reference_amount;
    for (const Transaction* row : out_[party]) {
      std::int64_t left = row->reference_amount;
      for (auto& [when, amount] : held) {
        if (when > row->booked || row->booked - when > 48 * kHour) continue;
        const std::int64_t part = std::min(left, amount);
        left -= part, amount -= part, passed += part;
      }
    }
    return came == 0 ? 0 : passed * 100 / came;
  }
  std::size_t payers_within(PartyId party, std::int64_t days) const {
    std::size_t most = 0;
    for (std::size_t i = 0; i < in_[party].size(); ++i) {
      std::set<PartyId> payers;
      for (std::size_t k = i; k < in_[party].size() && in_[party][k]->booked - in_[party][i]->booked <= days * kDay; ++k) payers.insert(in_[party][k]->debtor);
      most = std::max(most, payers.size());
    }
    return most;
  }
  std::set<std::string> identifiers(PartyId party) const {
    std::set<std::string> values;
    for (const Identifier& one : ledger_.identifiers) {
      if (one.party == party && one.kind != IdentifierKind::agent) values.insert(one.value);
    }
    return values;
  }
  bool shares(PartyId a, PartyId b) const {
    const auto of_a = identifiers(a);
    const auto of_b = identifiers(b);
    return std::any_of(of_a.begin(), of_a.end(), [&](const std::string& value) { return of_b.count(value) != 0; });
  }

private:
  template <class Holds>
  static bool is_most(const Rows& rows, std::int64_t share, Holds holds) {
    const auto count = std::count_if(rows.begin(), rows.end(), [&](const Transaction* row) { return holds(*row); });
    return rows.size() >= 3 && count * 100 >= share * static_cast<std::int64_t>(rows.size());
  }

  const Ledger& ledger_;
  std::vector<Rows> out_, in_;
};

}  // namespace

TEST_CASE("the payers show what they were planted to show") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    const auto& [ledger, truth] = small_sums(seed);
    const Shown shown(ledger);
    const auto tag = [&tags = truth.tags](const std::string& name) { return tags.at(name); };
    INFO("seed " << seed);
    CHECK(shown.features_of_payer(tag("night_payer")) == 4);
    for (const char* name : {"reported_1", "reported_2", "payer_1", "payer_2", "payer_3"}) {
      INFO(name);
      CHECK(shown.features_of_payer(tag(name)) >= 3);
    }
    for (const char* name : {"payer_4", "payer_7", "order_1", "order_2", "order_3", "order_4"}) {
      INFO(name);
      CHECK(shown.features_of_payer(tag(name)) >= 2);
    }
    std::set<std::uint16_t> countries;
    for (const char* name : {"reported_1", "reported_2", "night_payer", "payer_1", "payer_2", "payer_3", "payer_4", "payer_5", "payer_6", "payer_7"}) countries.insert(ledger.parties[tag(name)].country);
    CHECK(countries.size() == 5);
  }
}

TEST_CASE("no feature separates, and together they hardly meet in the honest") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    const auto& [ledger, truth] = small_sums(seed);
    const Shown shown(ledger);
    std::size_t honest = 0, several = 0, round = 0, night = 0, growing = 0, three = 0, four = 0;
    for (PartyId party = 0; party < ledger.parties.size(); ++party) {
      if (ledger.parties[party].is_organisation || shown.out(party).size() < 5 || truth.role_of(party) != Role::uninvolved) continue;
      ++honest;
      several += shown.has_several_receivers(party) ? 1 : 0;
      round += shown.is_small_and_round(party) ? 1 : 0;
      night += shown.is_receivers_night(party) ? 1 : 0;
      growing += shown.is_growing(party) ? 1 : 0;
      three += shown.features_of_payer(party) >= 3 ? 1 : 0;
      four += shown.features_of_payer(party) >= 4 ? 1 : 0;
    }
    INFO("seed " << seed << ": of " << honest << " honest payers " << several << " have several receivers, " << round << " pay small round sums, " << night << " at night, " << growing << " grow");
    CHECK(honest > 500);
    for (const std::size_t count : {several, round, night, growing}) {
      CHECK(count >= 10);
      CHECK(count * 2 < honest);
    }
    CHECK(three * 50 < honest);
    CHECK(four <= 1);
  }
}

TEST_CASE("the honest look-alikes share what their words say") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    const auto& [ledger, truth] = small_sums(seed);
    const Shown shown(ledger);
    const auto tag = [&tags = truth.tags](const std::string& name) { return tags.at(name); };
    INFO("seed " << seed);
    CHECK(shown.is_paid_from_several_countries(tag("charity")));
    CHECK(shown.unrelated_payers(tag("charity")) >= 20);
    CHECK(shown.is_paid_from_several_countries(tag("seller")));
    CHECK(shown.is_receivers_night(tag("seafarer")));
    CHECK(shown.is_small_and_round(tag("seafarer")));
    CHECK(shown.is_receivers_night(tag("family_1")));
    CHECK(shown.is_receivers_night(tag("family_4")));
    CHECK(shown.is_growing(tag("family_2")));
    CHECK(shown.is_growing(tag("carer")));
    CHECK(shown.payers_within(tag("family_3"), 31) <= 5);
    // The third reported sender: one receiver of her name, on the day after payday (the 25th), one text.
    const PartyId daughter = tag("reported_honest");
    CHECK(shown.out(daughter).size() >= 5);
    CHECK(shown.is_small_and_round(daughter));
    CHECK(shown.is_receivers_night(daughter));
    for (const Transaction* row : shown.out(daughter)) {
      CHECK(family_of(ledger.parties[row->creditor]) == family_of(ledger.parties[daughter]));
      CHECK(row->creditor == shown.out(daughter).front()->creditor);
      const std::string day = base::format_iso(base::UtcTime{row->booked}, ledger.zone_of(daughter)).substr(8, 2);
      CHECK(day == "26");
      CHECK(ledger.texts[row->information] == "mother's care");
    }
  }
}

TEST_CASE("the receiver's records and the collector's network hold together by rows and identifiers") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    const auto& [ledger, truth] = small_sums(seed);
    const Shown shown(ledger);
    const auto tag = [&tags = truth.tags](const std::string& name) { return tags.at(name); };
    INFO("seed " << seed);
    for (const char* name : {"receiver", "receiver_wallet", "receiver_kin"}) {
      CHECK(shown.is_paid_from_several_countries(tag(name)));
      CHECK(shown.unrelated_payers(tag(name)) >= 4);
    }
    CHECK(shown.shares(tag("receiver"), tag("receiver_wallet")));
    CHECK(shown.shares(tag("receiver"), tag("receiver_kin")));
    CHECK_FALSE(shown.shares(tag("receiver"), tag("namesake")));
    CHECK_FALSE(shown.shares(tag("receiver_wallet"), tag("namesake")));
    CHECK(ledger.parties[tag("namesake")].name.substr(ledger.parties[tag("namesake")].name.find(' ')) == ledger.parties[tag("receiver")].name.substr(ledger.parties[tag("receiver")].name.find(' ')));
    for (int i = 1; i <= 6; ++i) {
      const PartyId mule = tag("mule_" + std::to_string(i));
      INFO("mule " << i);
      CHECK(shown.passed_on(mule) >= 70);
      CHECK((shown.shares(mule, tag("collector")) || shown.shares(mule, tag("cash_out_1"))));
    }
    CHECK(shown.payers_within(tag("collector"), 14) >= 5);
    for (const char* name : {"cash_out_1", "cash_out_2"}) {
      CHECK(shown.passed_on(tag(name)) >= 70);
      CHECK(std::any_of(shown.out(tag(name)).begin(), shown.out(tag(name)).end(), [&](const Transaction* row) { return row->creditor == tag("ramp"); }));
    }
    CHECK(ledger.providers[ledger.parties[tag("ramp")].provider].kind == ProviderKind::exchange);
    // Honest treasurers of savings circles pass money on just as fast.
    std::size_t honest = 0;
    for (PartyId party = 0; party < ledger.parties.size(); ++party) {
      if (shown.in(party).size() >= 20 && shown.passed_on(party) >= 70 && truth.role_of(party) == Role::uninvolved) ++honest;
    }
    CHECK(honest >= 3);
  }
}

TEST_CASE("the payer of the night pays more at the end and books a journey in the last days") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    const auto& [ledger, truth] = small_sums(seed);
    const Shown shown(ledger);
    const PartyId desk = truth.tags.at("travel_desk");
    std::vector<std::string> days;
    std::vector<std::int64_t> amounts;
    for (const Transaction* row : shown.out(truth.tags.at("night_payer"))) {
      if (row->creditor == desk) days.push_back(base::format_iso(base::UtcTime{row->booked}, ledger.zone_of(desk)).substr(0, 10));
      else amounts.push_back(row->reference_amount);
    }
    INFO("seed " << seed);
    CHECK(days == std::vector<std::string>{"2026-11-07", "2026-11-08"});
    REQUIRE(amounts.size() > 20);
    const std::int64_t first = amounts[0] + amounts[1] + amounts[2] + amounts[3];
    const std::int64_t last = amounts[amounts.size() - 1] + amounts[amounts.size() - 2] + amounts[amounts.size() - 3] + amounts[amounts.size() - 4];
    CHECK(last > first * 3 / 2);
    CHECK(shown.in(desk).size() > 20);
  }
}
