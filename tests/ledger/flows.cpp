#include <catch2/catch.hpp>

#include "exercises/tracing/ledger/flows.hpp"
#include "small_ledger.hpp"

using namespace casecraft::ledger;
using namespace casecraft::ledger::test;

TEST_CASE("a party's payments come in order of time, and only what was settled") {
  const Ledger ledger = ledger_of(4, {{0, 1, 10}, {2, 0, 20}, {0, 1, 30, 100, Status::failed}, {0, 3, 40}, {0, 1, 50, 100, Status::reversed}, {3, 0, 60}});
  const Flows flows(ledger);
  CHECK(flows.out_of(0) == std::vector<RowId>{1, 4});
  CHECK(flows.into(0) == std::vector<RowId>{2, 6});
  CHECK(flows.out_of(1).empty());
  CHECK(flows.into(1) == std::vector<RowId>{1});
  CHECK(flows.parties() == 4);
}

TEST_CASE("payments of one moment have one time") {
  const Ledger ledger = ledger_of(3, {{0, 1, -5}, {1, 2, 10}, {0, 2, 10}, {2, 0, 11}});
  const Flows flows(ledger);
  CHECK(flows.steps_out_of(0)[0].time == 1);
  CHECK(flows.steps_out_of(0)[1].time == 2);
  CHECK(flows.steps_out_of(1)[0].time == 2);
  CHECK(flows.steps_into(0)[0].time == 3);
  CHECK(flows.times() == 3);
}

TEST_CASE("counterparties come by falling sum, each way apart, ties by party") {
  const Ledger ledger = ledger_of(5, {{0, 1, 10, 300}, {2, 0, 20, 500}, {0, 1, 30, 400}, {0, 3, 40, 500}, {1, 0, 50, 700}});
  const std::vector<Flows::Neighbour> neighbours = Flows(ledger).neighbours(0);
  REQUIRE(neighbours.size() == 4);
  CHECK(neighbours[0].party == 1);
  CHECK(neighbours[0].is_creditor);
  CHECK(neighbours[0].sum == 700);
  CHECK(neighbours[0].count == 2);
  CHECK(neighbours[0].first == 10);
  CHECK(neighbours[0].last == 30);
  CHECK(neighbours[0].rows == std::vector<RowId>{1, 3});
  CHECK(neighbours[1].party == 1);
  CHECK_FALSE(neighbours[1].is_creditor);
  CHECK(neighbours[2].party == 2);
  CHECK(neighbours[3].party == 3);
}

TEST_CASE("what a party pays to itself is told once") {
  const std::vector<Flows::Neighbour> neighbours = Flows(ledger_of(1, {{0, 0, 10}})).neighbours(0);
  REQUIRE(neighbours.size() == 1);
  CHECK(neighbours[0].is_creditor);
}

TEST_CASE("a ledger without payments or parties has no flows") {
  CHECK(Flows(Ledger{}).parties() == 0);
  const Ledger ledger = ledger_of(2, {});
  const Flows flows(ledger);
  CHECK(flows.out_of(1).empty());
  CHECK(flows.neighbours(0).empty());
  CHECK(flows.paths(0, 1).empty());
}

TEST_CASE("an identifier that others carry is told with all who carry it") {
  Ledger ledger = ledger_of(5, {});
  ledger.identifiers = {{0, IdentifierKind::phone, "+999 01"}, {0, IdentifierKind::phone, "+999 02"}, {0, IdentifierKind::device, "D-1"}, {1, IdentifierKind::phone, "+999 02"},
                        {2, IdentifierKind::phone, "+999 03"}, {3, IdentifierKind::address, "D-1"}, {4, IdentifierKind::phone, "+999 02"}, {4, IdentifierKind::device, "D-1"}};
  const std::vector<Shared> shared = shared_with(ledger, 0);
  REQUIRE(shared.size() == 2);
  CHECK(shared[0].identifier.value == "+999 02");
  CHECK(shared[0].identifier.party == 0);
  CHECK(shared[0].others == std::vector<PartyId>{1, 4});
  CHECK(shared[1].identifier.kind == IdentifierKind::device);
  CHECK(shared[1].others == std::vector<PartyId>{4});
  CHECK(shared_with(ledger, 2).empty());
}
