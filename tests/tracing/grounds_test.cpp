#include <catch2/catch.hpp>

#include <numeric>

#include "exercises/tracing/grounds.hpp"
#include "small_desk.hpp"

using namespace casecraft::tracing;
using namespace casecraft::tracing::test;
using casecraft::ledger::IdentifierKind;
using casecraft::ledger::PartyId;
using casecraft::ledger::RowId;

namespace {

Indicator indicator(const char* check) {
  Indicator one;
  one.id = check;
  one.check = check;
  one.why = "It says how much and not what for.";
  return one;
}

Verdict verdict(const Indicator& is, PartyId party, const std::vector<RowId>& rows, const SmallDesk& desk, const std::set<PartyId>& flagged = {}) {
  const DeskData data = desk.data();
  return judge(is, std::span(&party, 1), rows, data, flagged).verdict;
}

std::vector<RowId> first(RowId count) {
  std::vector<RowId> rows(count);
  std::iota(rows.begin(), rows.end(), RowId{1});
  return rows;
}

}  // namespace

TEST_CASE("unrelated receivers in one country count, relatives and other countries do not") {
  SmallDesk desk;
  const PartyId payer = desk.party("Oren Talve");
  Indicator is = indicator("counterparties");
  is.is_unrelated = is.is_same_country = true;
  is.least = 3;
  for (const char* name : {"Mila Sato", "Reni Paku"}) desk.pay(payer, desk.party(name, 2), 0, 5000);
  desk.pay(payer, desk.party("Ada Talve", 2), kDay, 5000);
  desk.pay(payer, desk.party("Kip Moro", 1), kDay, 5000);
  CHECK(verdict(is, payer, first(4), desk) == Verdict::not_shown);
  desk.pay(payer, desk.party("Jun Arit", 2), 2 * kDay, 5000);
  CHECK(verdict(is, payer, first(5), desk) == Verdict::supports);
  CHECK(verdict(is, payer, {1, 1, 1}, desk) == Verdict::not_shown);   // a row counts once
  CHECK(verdict(is, payer, {}, desk) == Verdict::not_shown);
  CHECK(verdict(is, payer, {0, 99}, desk) == Verdict::not_shown);
}

TEST_CASE("hours are those of the clock where the receiver lives") {
  SmallDesk desk;
  const PartyId payer = desk.party("Oren Talve", 0);
  const PartyId receiver = desk.party("Mila Sato", 2);
  Indicator is = indicator("hours");
  is.is_creditor_zone = true;
  is.hour_from = 22;
  is.hour_till = 5;
  is.least = 3;
  is.share = 70;
  for (int day = 0; day < 3; ++day) desk.pay(payer, receiver, day * kDay + 15 * kHour, 5000);   // 15:00 UTC is 23:00 there, and 17:00 at the payer
  CHECK(verdict(is, payer, first(3), desk) == Verdict::supports);
  is.is_creditor_zone = false;
  CHECK(verdict(is, payer, first(3), desk) == Verdict::not_shown);
}

TEST_CASE("payments grow when the last third is larger, and steady ones do not") {
  SmallDesk desk;
  const PartyId payer = desk.party("Oren Talve");
  const PartyId receiver = desk.party("Mila Sato", 2);
  const PartyId steady = desk.party("Jun Arit", 2);
  Indicator is = indicator("growing");
  is.least = 5;
  is.ratio = 140;
  std::vector<RowId> grown, even;
  for (int i = 0; i < 6; ++i) {
    grown.push_back(desk.pay(payer, receiver, i * 10 * kDay, 4000 + 1000 * i));
    even.push_back(desk.pay(payer, steady, i * 10 * kDay, 4000));
  }
  CHECK(verdict(is, payer, grown, desk) == Verdict::supports);
  CHECK(verdict(is, receiver, grown, desk) == Verdict::supports);
  CHECK(verdict(is, payer, even, desk) == Verdict::not_shown);
  CHECK(verdict(is, payer, {grown[0], grown[5]}, desk) == Verdict::not_shown);
}

TEST_CASE("money that passes within two days is passed on, money that stays is not") {
  SmallDesk desk;
  const PartyId payer = desk.party("Oren Talve");
  const PartyId mule = desk.party("Ilo Bren");
  const PartyId next = desk.party("Mila Sato", 2);
  Indicator is = indicator("passed_on");
  is.hours = 48;
  is.share = 70;
  is.least = 3;
  desk.pay(payer, mule, 0, 10'000);
  desk.pay(mule, next, kDay, 9'000);
  desk.pay(payer, mule, 5 * kDay, 10'000);
  desk.pay(mule, next, 6 * kDay, 9'500);
  CHECK(verdict(is, mule, first(4), desk) == Verdict::supports);
  CHECK(verdict(is, next, first(4), desk) == Verdict::not_shown);
  desk.pay(payer, mule, 20 * kDay, 30'000);
  desk.pay(mule, next, 26 * kDay, 30'000);   // six days later
  CHECK(verdict(is, mule, first(6), desk) == Verdict::not_shown);
}

TEST_CASE("a shared phone is a ground among strangers and none in a family; agents are everybody's") {
  SmallDesk desk;
  const PartyId a = desk.party("Ilo Bren");
  const PartyId b = desk.party("Reni Paku");
  const PartyId c = desk.party("Ada Bren");
  desk.share(a, IdentifierKind::agent, "Agent 7");
  desk.share(a, IdentifierKind::phone, "+999 01");
  desk.share(b, IdentifierKind::agent, "Agent 7");
  desk.share(c, IdentifierKind::phone, "+999 01");
  const Indicator is = indicator("shared");
  CHECK(verdict(is, a, {}, desk) == Verdict::not_shown);
  CHECK(verdict(is, b, {}, desk) == Verdict::not_shown);
  const PartyId d = desk.party("Kip Moro");
  desk.share(d, IdentifierKind::phone, "+999 01");
  CHECK(verdict(is, a, {}, desk) == Verdict::supports);
}

TEST_CASE("a nationality is no ground whatever rows are tied to it") {
  SmallDesk desk;
  const PartyId payer = desk.party("Oren Talve");
  desk.pay(payer, desk.party("Mila Sato", 2), 0, 5000);
  CHECK(verdict(indicator("none"), payer, first(1), desk) == Verdict::no_ground);
}

TEST_CASE("dealing with flagged people counts only where somebody is flagged") {
  SmallDesk desk;
  const PartyId payer = desk.party("Oren Talve");
  const PartyId receiver = desk.party("Mila Sato", 2);
  desk.pay(payer, receiver, 0, 5000);
  desk.pay(payer, receiver, kDay, 5000);
  Indicator is = indicator("linked");
  is.least = 2;
  CHECK(verdict(is, payer, first(2), desk) == Verdict::not_shown);
  CHECK(verdict(is, payer, first(2), desk, {receiver}) == Verdict::supports);
}

TEST_CASE("what speaks for an honest explanation is said") {
  SmallDesk desk;
  const PartyId daughter = desk.party("Lena Sato");
  const PartyId mother = desk.party("Mila Sato", 2);
  for (int month = 0; month < 4; ++month) desk.pay(daughter, mother, month * 30 * kDay, 20'000, "care");
  const DeskData data = desk.data();
  const std::vector<std::string> words = speaks_against(std::span(&daughter, 1), data);
  REQUIRE(words.size() == 3);
  CHECK(words[0].find("same family name") != std::string::npos);
  CHECK(words[2].find("care") != std::string::npos);
}
