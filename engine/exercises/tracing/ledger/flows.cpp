#include "exercises/tracing/ledger/flows.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace casecraft::ledger {
namespace {

std::vector<RowId> rows_of(std::span<const Flows::Step> steps) {
  std::vector<RowId> rows;
  rows.reserve(steps.size());
  for (const Flows::Step& step : steps) rows.push_back(step.row);
  return rows;
}

/// Adds one neighbour for each other party of `steps`.
void gather(const Ledger& ledger, std::span<const Flows::Step> steps, bool is_creditor, PartyId left_out, std::vector<Flows::Neighbour>& neighbours) {
  std::vector<Flows::Step> by_party(steps.begin(), steps.end());
  std::sort(by_party.begin(), by_party.end(), [](const Flows::Step& a, const Flows::Step& b) { return std::tie(a.party, a.row) < std::tie(b.party, b.row); });
  for (auto at = by_party.begin(); at != by_party.end();) {
    const auto end = std::find_if(at, by_party.end(), [&](const Flows::Step& step) { return step.party != at->party; });
    if (at->party != left_out) {
      Flows::Neighbour& neighbour = neighbours.emplace_back();
      neighbour.party = at->party;
      neighbour.is_creditor = is_creditor;
      neighbour.count = end - at;
      neighbour.first = ledger.transactions[at->row - 1].booked;
      neighbour.last = ledger.transactions[(end - 1)->row - 1].booked;
      for (auto step = at; step != end; ++step) {
        neighbour.sum += ledger.transactions[step->row - 1].reference_amount;
        neighbour.rows.push_back(step->row);
      }
    }
    at = end;
  }
}

}  // namespace

Flows::Flows(const Ledger& ledger) : ledger_(&ledger), out_begin_(ledger.parties.size() + 1), in_begin_(ledger.parties.size() + 1) {
  for (const Transaction& transaction : ledger.transactions) {
    if (transaction.status != Status::settled) continue;
    ++out_begin_[transaction.debtor + 1];
    ++in_begin_[transaction.creditor + 1];
  }
  std::partial_sum(out_begin_.begin(), out_begin_.end(), out_begin_.begin());
  std::partial_sum(in_begin_.begin(), in_begin_.end(), in_begin_.begin());
  out_.resize(out_begin_.back());
  in_.resize(in_begin_.back());

  std::vector<std::uint32_t> next_out(out_begin_.begin(), out_begin_.end() - 1), next_in(in_begin_.begin(), in_begin_.end() - 1);
  RowId row = 0;
  std::int64_t previous = 0;
  for (const Transaction& transaction : ledger.transactions) {   // which are in order of time
    if (row == 0 || transaction.booked != previous) ++times_;
    previous = transaction.booked;
    ++row;
    if (transaction.status != Status::settled) continue;
    out_[next_out[transaction.debtor]++] = {row, transaction.creditor, times_};
    in_[next_in[transaction.creditor]++] = {row, transaction.debtor, times_};
  }
}

std::span<const Flows::Step> Flows::steps_out_of(PartyId party) const noexcept { return std::span(out_).subspan(out_begin_[party], out_begin_[party + 1] - out_begin_[party]); }
std::span<const Flows::Step> Flows::steps_into(PartyId party) const noexcept { return std::span(in_).subspan(in_begin_[party], in_begin_[party + 1] - in_begin_[party]); }

std::vector<RowId> Flows::out_of(PartyId party) const { return rows_of(steps_out_of(party)); }
std::vector<RowId> Flows::into(PartyId party) const { return rows_of(steps_into(party)); }

std::vector<Flows::Neighbour> Flows::neighbours(PartyId party) const {
  std::vector<Neighbour> neighbours;
  constexpr PartyId kNobody = ~PartyId{0};
  gather(*ledger_, steps_out_of(party), true, kNobody, neighbours);
  gather(*ledger_, steps_into(party), false, party, neighbours);
  std::sort(neighbours.begin(), neighbours.end(), [](const Neighbour& a, const Neighbour& b) {
    return std::tuple(-a.sum, a.party, !a.is_creditor) < std::tuple(-b.sum, b.party, !b.is_creditor);
  });
  return neighbours;
}

std::vector<Shared> shared_with(const Ledger& ledger, PartyId party) {
  std::vector<Shared> groups;
  for (const Identifier& identifier : ledger.identifiers) {
    if (identifier.party == party) groups.push_back({identifier, {}});
  }
  const auto comes_before = [](const Identifier& a, const Identifier& b) { return std::tie(a.kind, a.value) < std::tie(b.kind, b.value); };
  const auto is_before = [&](const Shared& a, const Shared& b) { return comes_before(a.identifier, b.identifier); };
  std::sort(groups.begin(), groups.end(), is_before);
  groups.erase(std::unique(groups.begin(), groups.end(), [&](const Shared& a, const Shared& b) { return !is_before(a, b) && !is_before(b, a); }), groups.end());
  for (const Identifier& identifier : ledger.identifiers) {
    if (identifier.party == party) continue;
    const auto group = std::lower_bound(groups.begin(), groups.end(), identifier, [&](const Shared& a, const Identifier& b) { return comes_before(a.identifier, b); });
    if (group != groups.end() && !comes_before(identifier, group->identifier)) group->others.push_back(identifier.party);
  }
  for (Shared& group : groups) {
    std::sort(group.others.begin(), group.others.end());
    group.others.erase(std::unique(group.others.begin(), group.others.end()), group.others.end());
  }
  std::erase_if(groups, [](const Shared& group) { return group.others.empty(); });
  return groups;
}

}  // namespace casecraft::ledger
