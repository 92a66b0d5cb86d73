#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <map>

#include "exercises/tracing/ledger/flows.hpp"
#include "small_ledger.hpp"

using namespace casecraft::ledger;
using namespace casecraft::ledger::test;

namespace {

using Rows = std::vector<RowId>;

std::vector<Rows> rows_of(const std::vector<Flows::Path>& paths) {
  std::vector<Rows> all;
  for (const Flows::Path& path : paths) all.push_back(path.rows);
  return all;
}

/// Every path there is, by trying all payments after all payments.
class Naive {
public:
  Naive(const Ledger& ledger, PartyId to, std::size_t hops) : ledger_(ledger), to_(to), hops_(hops) {}

  std::vector<Rows> paths(PartyId from, std::size_t most) {
    if (from != to_) go({from}, {});
    std::vector<Rows> all;
    for (const auto& [chain, rows] : best_) all.push_back(rows);
    std::sort(all.begin(), all.end(), [this](const Rows& a, const Rows& b) { return key(a) < key(b); });
    if (all.size() > most) all.resize(most);
    return all;
  }

private:
  [[nodiscard]] const Transaction& at(RowId row) const { return ledger_.transactions[row - 1]; }
  [[nodiscard]] std::tuple<std::size_t, std::int64_t, Rows> key(const Rows& rows) const { return {rows.size(), at(rows.back()).booked, rows}; }

  void go(const std::vector<PartyId>& chain, const Rows& rows) {
    if (chain.back() == to_) {
      const auto known = best_.find(chain);
      if (known == best_.end() || key(rows) < key(known->second)) best_[chain] = rows;
      return;
    }
    if (rows.size() == hops_) return;
    for (RowId row = 1; row <= ledger_.transactions.size(); ++row) {
      const Transaction& next = at(row);
      if (next.debtor != chain.back() || next.status != Status::settled || (!rows.empty() && next.booked < at(rows.back()).booked)) continue;
      if (std::find(chain.begin(), chain.end(), next.creditor) != chain.end()) continue;
      std::vector<PartyId> longer = chain;
      longer.push_back(next.creditor);
      Rows more = rows;
      more.push_back(row);
      go(longer, more);
    }
  }

  const Ledger& ledger_;
  PartyId to_;
  std::size_t hops_;
  std::map<std::vector<PartyId>, Rows> best_;
};

}  // namespace

TEST_CASE("money goes on only after it came in") {
  const Ledger ledger = ledger_of(4, {{1, 2, 10}, {0, 1, 20}, {1, 2, 30}, {2, 3, 35}, {1, 2, 40}});
  const Flows flows(ledger);
  CHECK(rows_of(flows.paths(0, 3)) == std::vector<Rows>{{2, 3, 4}});
  CHECK(flows.paths(0, 3, 2).empty());
  CHECK(flows.paths(3, 0).empty());
}

TEST_CASE("payments of one moment may follow one another whichever row is first") {
  const Ledger ledger = ledger_of(3, {{1, 2, 10}, {0, 1, 10}});
  const Flows flows(ledger);
  CHECK(rows_of(flows.paths(0, 2)) == std::vector<Rows>{{2, 1}});
}

TEST_CASE("fewest payments come first, then the earliest arrival, then the smallest rows; one path for each chain") {
  const Ledger ledger = ledger_of(5, {{0, 1, 1}, {0, 2, 2}, {0, 3, 3}, {3, 4, 9}, {1, 4, 10}, {2, 4, 10}, {1, 4, 11}, {0, 4, 50}, {0, 4, 60}});
  const Flows flows(ledger);
  CHECK(rows_of(flows.paths(0, 4)) == std::vector<Rows>{{8}, {3, 4}, {1, 5}, {2, 6}});
  CHECK(rows_of(flows.paths(0, 4, 5, 2)) == std::vector<Rows>{{8}, {3, 4}});
  CHECK(flows.paths(0, 4, 5, 0).empty());
}

TEST_CASE("nobody comes twice on a path, and nobody leads to themselves") {
  const Ledger ledger = ledger_of(4, {{0, 1, 1}, {1, 0, 2}, {0, 2, 3}, {2, 2, 4}, {2, 3, 5}, {3, 2, 6}, {2, 3, 7}});
  const Flows flows(ledger);
  CHECK(rows_of(flows.paths(0, 3)) == std::vector<Rows>{{3, 5}});
  CHECK(flows.paths(0, 0).empty());
}

TEST_CASE("a path has at most five payments") {
  const Ledger ledger = ledger_of(7, {{0, 1, 1}, {1, 2, 2}, {2, 3, 3}, {3, 4, 4}, {4, 5, 5}, {5, 6, 6}});
  const Flows flows(ledger);
  CHECK(rows_of(flows.paths(0, 5)) == std::vector<Rows>{{1, 2, 3, 4, 5}});
  CHECK(flows.paths(0, 6, 9).empty());
  CHECK(flows.paths(0, 5, 4).empty());
}

TEST_CASE("the search finds what trying everything finds, in the same order") {
  const bool holds = rc::check([] {
    const auto parties = *rc::gen::inRange<PartyId>(2, 9);
    const auto times = *rc::gen::inRange<std::int64_t>(1, 40);
    const auto payments = *rc::gen::container<std::vector<std::tuple<PartyId, PartyId, std::int64_t, int>>>(
        rc::gen::tuple(rc::gen::inRange<PartyId>(0, parties), rc::gen::inRange<PartyId>(0, parties), rc::gen::inRange<std::int64_t>(0, times), rc::gen::inRange(0, 12)));
    Ledger ledger;
    ledger.parties.resize(parties);
    for (const auto& [debtor, creditor, booked, status] : payments) {
      ledger.transactions.push_back(transaction_of({debtor, creditor, booked, 100, status == 0 ? Status::failed : Status::settled}));
    }
    std::stable_sort(ledger.transactions.begin(), ledger.transactions.end(), [](const Transaction& a, const Transaction& b) { return a.booked < b.booked; });
    const Flows flows(ledger);
    const auto hops = *rc::gen::inRange(1, 6);
    const auto most = *rc::gen::element<std::size_t>(1, 2, 3, 5, 20, 1000);
    const auto from = *rc::gen::inRange<PartyId>(0, parties), to = *rc::gen::inRange<PartyId>(0, parties);
    RC_ASSERT(rows_of(flows.paths(from, to, hops, most)) == Naive(ledger, to, static_cast<std::size_t>(hops)).paths(from, most));
  });
  CHECK(holds);
}
