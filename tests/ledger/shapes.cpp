#include <catch2/catch.hpp>

#include <algorithm>

#include "made_ledger.hpp"

using namespace casecraft;
using namespace casecraft::ledger;
using test::small_sums;

namespace {

using base::kDay;

std::vector<const Transaction*> rows_of(const Shape& shape, const Ledger& ledger) {
  std::vector<const Transaction*> rows;
  for (const RowId row : shape.rows) rows.push_back(&ledger.transactions.at(row - 1));
  return rows;
}

std::set<PartyId> side(const std::vector<const Transaction*>& rows, bool is_debtor) {
  std::set<PartyId> parties;
  for (const Transaction* row : rows) parties.insert(is_debtor ? row->debtor : row->creditor);
  return parties;
}

bool lies_within(const std::vector<const Transaction*>& rows, std::int64_t days) { return rows.back()->booked - rows.front()->booked <= days * kDay; }

/// Parties that both receive and pay.
std::set<PartyId> middles(const std::vector<const Transaction*>& rows) {
  std::set<PartyId> both;
  for (const PartyId party : side(rows, true)) {
    if (side(rows, false).count(party) != 0) both.insert(party);
  }
  return both;
}

/// For each that both receives and pays: what went out is less than what came in, and came later than the first of it.
bool passes_on(const std::vector<const Transaction*>& rows) {
  for (const PartyId party : middles(rows)) {
    std::int64_t in = 0, out = 0, first_in = INT64_MAX, first_out = INT64_MAX;
    for (const Transaction* row : rows) {
      if (row->creditor == party) in += row->reference_amount, first_in = std::min(first_in, row->booked);
      if (row->debtor == party) out += row->reference_amount, first_out = std::min(first_out, row->booked);
    }
    if (out > in || first_out <= first_in) return false;
  }
  return true;
}

void check_shape(const Shape& shape, const Ledger& ledger) {
  const auto rows = rows_of(shape, ledger);
  REQUIRE(rows.size() >= 3);
  if (shape.kind == "fan-in") {
    CHECK(side(rows, false).size() == 1);
    CHECK(side(rows, true).size() >= 3);
    CHECK(lies_within(rows, 14));
  } else if (shape.kind == "fan-out") {
    CHECK(side(rows, true).size() == 1);
    CHECK(side(rows, false).size() >= 3);
    CHECK(lies_within(rows, 14));
  } else if (shape.kind == "gather-scatter") {
    CHECK(middles(rows).size() == 1);
    CHECK(side(rows, true).size() >= 4);
    CHECK(side(rows, false).size() >= 4);
    CHECK(passes_on(rows));
  } else if (shape.kind == "scatter-gather") {
    CHECK(middles(rows).size() == 3);
    CHECK(side(rows, true).size() == 4);
    CHECK(side(rows, false).size() == 4);
    CHECK(passes_on(rows));
  } else if (shape.kind == "cycle") {
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(rows[i]->creditor == rows[(i + 1) % rows.size()]->debtor);
    CHECK(lies_within(rows, 7));
  } else if (shape.kind == "stack") {
    CHECK(middles(rows).size() >= 4);   // Two layers between the first and the last.
    CHECK(passes_on(rows));
  } else if (shape.kind == "one-to-one") {
    CHECK(side(rows, true).size() == 1);
    CHECK(side(rows, false).size() == 1);
  } else if (shape.kind == "growing") {
    CHECK(side(rows, true).size() == 1);
    const std::size_t half = rows.size() / 2;
    std::int64_t early = 0, late = 0;
    for (std::size_t i = 0; i < half; ++i) early += rows[i]->reference_amount, late += rows[rows.size() - 1 - i]->reference_amount;
    CHECK(late > early);
    CHECK(rows[half]->booked - rows.front()->booked > rows.back()->booked - rows[rows.size() - 1 - half]->booked);
  } else {
    FAIL("an unknown shape " << shape.kind);
  }
}

}  // namespace

TEST_CASE("the rows of every planted shape have that shape") {
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    const auto& [ledger, truth] = small_sums(seed);
    std::map<std::string, int> kinds;
    for (const Shape& shape : truth.shapes) {
      INFO("seed " << seed << ", " << shape.kind << " of " << shape.network);
      ++kinds[shape.kind];
      CHECK(std::is_sorted(shape.rows.begin(), shape.rows.end()));
      check_shape(shape, ledger);
      std::set<PartyId> parties;
      for (const Transaction* row : rows_of(shape, ledger)) {
        parties.insert({row->debtor, row->creditor});
        CHECK(row->status == Status::settled);
      }
      CHECK(std::vector<PartyId>(parties.begin(), parties.end()) == shape.parties);
    }
    for (const char* kind : {"fan-in", "fan-out", "gather-scatter", "scatter-gather", "cycle", "stack", "growing"}) {
      INFO("seed " << seed << ", " << kind);
      CHECK(kinds[kind] >= 1);
    }
  }
}

TEST_CASE("the shapes of many networks of all kinds hold") {
  const auto settings = with_rows(*test::settings_from(test::file_bytes("bench/ledgers/large.json")), 40'000);
  const auto& [ledger, truth] = generate(*settings, 3);
  std::map<std::string, int> kinds;
  for (const Shape& shape : truth.shapes) {
    INFO(shape.kind << " of " << shape.network);
    ++kinds[shape.kind];
    check_shape(shape, ledger);
  }
  CHECK(kinds["one-to-one"] > 20);
  CHECK(kinds["stack"] > 20);
}
