#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

#include "exercises/tracing/ledger/flows.hpp"

namespace casecraft::ledger {
namespace {

using Step = Flows::Step;
using Time = std::uint32_t;

constexpr int kMostHops = 5;
constexpr int kForward = 2;   // How many payments the search looks ahead from its start; the rest it looks back from its end.
constexpr Time kNever = std::numeric_limits<Time>::max();
constexpr std::int64_t kMostSteps = 40'000'000;

/// A chain's best path, and when it arrives.
struct Found {
  Time arrival{0};
  std::vector<RowId> rows;
  friend bool operator<(const Found& a, const Found& b) { return std::tie(a.arrival, a.rows) < std::tie(b.arrival, b.rows); }
};

/// A time for each party, and for which parties there is one.
struct Times {
  std::vector<Time> at;
  std::vector<PartyId> parties;

  void reset(std::size_t size, Time none) {
    if (at.size() != size) at.assign(size, none);
    for (const PartyId party : parties) at[party] = none;
    parties.clear();
  }
};

std::span<const Step> no_earlier(std::span<const Step> steps, Time time) {
  const auto first = std::partition_point(steps.begin(), steps.end(), [&](const Step& step) { return step.time < time; });
  return steps.subspan(static_cast<std::size_t>(first - steps.begin()));
}

/// Within a chain of parties, the earliest payment that is possible, at each step, arrives first and has the smallest rows: rows are in order of time. So a
/// depth-first walk that takes, for each next party, only the first payment not before the arrival meets each chain once, in order of rows.
/// It goes only where the end can still be reached in time: `latest_[j]` knows, for each party, until when money must have come in so that it gets to the end
/// in exactly j payments before the deadline; `earliest_[i]` when money can first be there after exactly i payments. (Both overlook that no party comes twice.)
class PathSearch {
public:
  PathSearch(const Flows& flows, PartyId from, PartyId to) : flows_(flows), from_(from), to_(to) {
    for (const Step& step : flows.steps_into(to)) {
      if (arrivals_.empty() || arrivals_.back() != step.time) arrivals_.push_back(step.time);
    }
    for (auto& stamps : met_) stamps.assign(flows.parties(), 0);
    look_ahead();
  }

  /// The best `most` chains of exactly `hops` payments, in order.
  std::vector<Found> best(int hops, std::size_t most) {
    hops_ = hops;
    if (arrivals_.empty()) return {};
    std::vector<Found> found = walk(arrivals_.back(), 1, most);
    if (found.size() < most || is_worn()) return sorted(std::move(found), most);

    // There are more than are wanted. Find the first deadline that enough of them keep: bisection over the arrivals, where fewer keep `low`'s.
    std::vector<Found> earlier;   // all that arrive before `high`
    std::size_t low = 0, high = place_of(found);
    while (low < high) {
      const std::size_t middle = low + (high - low) / 2;
      std::vector<Found> some = walk(arrivals_[middle], 1, most);
      if (is_worn()) return sorted(some.size() < most ? std::move(found) : std::move(some), most);
      if (some.size() < most) {
        earlier = std::move(some);
        low = middle + 1;
      } else {
        high = place_of(some);
        found = std::move(some);
      }
    }
    // What arrives before that deadline is known in full; of those that keep it to the second, the ones with the smallest rows fill up.
    std::vector<Found> last = walk(arrivals_[high], arrivals_[high], most - earlier.size());
    if (is_worn()) return sorted(std::move(found), most);
    earlier.insert(earlier.end(), std::make_move_iterator(last.begin()), std::make_move_iterator(last.end()));
    return sorted(std::move(earlier), most);
  }

  [[nodiscard]] bool is_worn() const noexcept { return steps_ > kMostSteps; }

private:
  static std::vector<Found> sorted(std::vector<Found> found, std::size_t most) {
    std::sort(found.begin(), found.end());
    if (found.size() > most) found.resize(most);
    return found;
  }

  /// Where the latest arrival of `found` stands among the arrivals.
  [[nodiscard]] std::size_t place_of(const std::vector<Found>& found) const {
    Time latest = 0;
    for (const Found& one : found) latest = std::max(latest, one.arrival);
    return static_cast<std::size_t>(std::lower_bound(arrivals_.begin(), arrivals_.end(), latest) - arrivals_.begin());
  }

  void look_ahead() {
    for (auto& times : earliest_) times.reset(flows_.parties(), kNever);
    earliest_[0].at[from_] = 0;
    earliest_[0].parties.push_back(from_);
    for (std::size_t i = 1; i <= kForward; ++i) {
      for (const PartyId party : earliest_[i - 1].parties) {
        const std::span<const Step> steps = no_earlier(flows_.steps_out_of(party), earliest_[i - 1].at[party]);
        steps_ += static_cast<std::int64_t>(steps.size());
        for (const Step& step : steps) {
          if (step.party == from_ || step.party == to_) continue;
          Time& earliest = earliest_[i].at[step.party];
          if (earliest == kNever) earliest_[i].parties.push_back(step.party);
          earliest = std::min(earliest, step.time);
        }
      }
      for (const PartyId party : earliest_[i].parties) degree_[i] += flows_.steps_out_of(party).size();
    }
  }

  /// Whether money can be at `party` by `time` after exactly `position` payments, as far as is known.
  [[nodiscard]] bool may_be_there(int position, PartyId party, Time time) const {
    return position > kForward || earliest_[static_cast<std::size_t>(position)].at[party] <= time;
  }

  void look_back(Time deadline) {
    for (auto& times : latest_) times.reset(flows_.parties(), 0);
    for (int left = 1; left < hops_; ++left) {
      Times& latest = latest_[static_cast<std::size_t>(left)];
      const int position = hops_ - left;
      if (left == 1) {
        back_from(to_, deadline, position, latest);
        continue;
      }
      const Times& next = latest_[static_cast<std::size_t>(left - 1)];
      std::size_t degree = 0;
      for (const PartyId party : next.parties) degree += flows_.steps_into(party).size();
      if (position <= kForward && degree_[static_cast<std::size_t>(position)] < degree) {
        forth_to(next, earliest_[static_cast<std::size_t>(position)], latest);
      } else {
        for (const PartyId party : next.parties) back_from(party, next.at[party], position, latest);
      }
    }
  }

  void back_from(PartyId party, Time until, int position, Times& latest) {
    for (const Step& step : flows_.steps_into(party)) {
      if (step.time > until) break;
      ++steps_;
      if (step.party == from_ || step.party == to_ || !may_be_there(position, step.party, step.time)) continue;
      Time& time = latest.at[step.party];
      if (time == 0) latest.parties.push_back(step.party);
      time = std::max(time, step.time);
    }
  }

  void forth_to(const Times& next, const Times& earliest, Times& latest) {
    for (const PartyId party : earliest.parties) {
      const std::span<const Step> steps = no_earlier(flows_.steps_out_of(party), earliest.at[party]);
      for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        ++steps_;
        if (next.at[step->party] < step->time) continue;
        latest.at[party] = step->time;
        latest.parties.push_back(party);
        break;
      }
    }
  }

  /// The first `most` chains, in order of rows, that arrive in [not_before, deadline].
  std::vector<Found> walk(Time deadline, Time not_before, std::size_t most) {
    look_back(deadline);
    deadline_ = deadline;
    not_before_ = not_before;
    most_ = most;
    found_.clear();
    if (most > 0) walk_from(from_, 0, 0);
    return std::move(found_);
  }

  void walk_from(PartyId party, Time arrived, int position) {
    const auto depth = static_cast<std::size_t>(position);
    const auto left = static_cast<std::size_t>(hops_ - position);
    if (left == 1) return arrive(party, arrived);
    chain_[depth] = party;
    const Time until = position == 0 ? deadline_ : latest_[left].at[party];
    const std::uint32_t stamp = ++stamp_;
    for (const Step& step : no_earlier(flows_.steps_out_of(party), arrived)) {
      if (step.time > until || ++steps_ > kMostSteps) return;
      if (latest_[left - 1].at[step.party] < step.time || met_[depth][step.party] == stamp) continue;
      met_[depth][step.party] = stamp;
      if (std::find(chain_.begin(), chain_.begin() + position + 1, step.party) != chain_.begin() + position + 1) continue;
      rows_[depth] = step.row;
      walk_from(step.party, step.time, position + 1);
      if (found_.size() == most_ || is_worn()) return;
    }
  }

  /// The last payment: the first from `party` to the end that is no earlier than `arrived`.
  void arrive(PartyId party, Time arrived) {
    const std::span<const Step> out = no_earlier(flows_.steps_out_of(party), arrived);
    const std::span<const Step> in = no_earlier(flows_.steps_into(to_), arrived);
    const bool is_out = out.size() < in.size();
    for (const Step& step : is_out ? out : in) {
      if (step.time > deadline_ || ++steps_ > kMostSteps) return;
      if (step.party != (is_out ? to_ : party)) continue;
      if (step.time < not_before_) return;
      rows_[static_cast<std::size_t>(hops_ - 1)] = step.row;
      found_.push_back({step.time, {rows_.begin(), rows_.begin() + hops_}});
      return;
    }
  }

  const Flows& flows_;
  PartyId from_, to_;
  std::vector<Time> arrivals_;                         // when money came to the end, each time once
  std::array<Times, kForward + 1> earliest_;           // by payments since the start
  std::array<std::size_t, kForward + 1> degree_{};     // payments out of those parties
  std::array<Times, kMostHops> latest_;                // by payments left
  std::array<std::vector<std::uint32_t>, kMostHops> met_;
  std::uint32_t stamp_{0};
  std::array<PartyId, kMostHops> chain_{};
  std::array<RowId, kMostHops> rows_{};
  std::vector<Found> found_;
  int hops_{1};
  Time deadline_{0}, not_before_{0};
  std::size_t most_{0};
  std::int64_t steps_{0};
};

}  // namespace

std::vector<Flows::Path> Flows::paths(PartyId from, PartyId to, int hops, std::size_t most) const {
  std::vector<Path> paths;
  if (from == to) return paths;
  PathSearch search(*this, from, to);
  for (int count = 1; count <= std::min(hops, kMostHops) && paths.size() < most && !search.is_worn(); ++count) {
    for (Found& found : search.best(count, most - paths.size())) paths.push_back({std::move(found.rows)});
  }
  return paths;
}

}  // namespace casecraft::ledger
