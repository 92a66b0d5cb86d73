#include "authoring/trainees.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <map>
#include <thread>

#include "authoring/known_case.hpp"
#include "session/contents.hpp"

namespace casecraft::authoring {
namespace {

constexpr double kKnowing = 0.6;   ///< Share of the time that goes to finding best ways.

/// When so many seconds of the wall's clock are over; never for 0.
class Deadline {
public:
  explicit Deadline(double seconds) : seconds_(seconds), began_(std::chrono::steady_clock::now()) {}
  [[nodiscard]] bool is_over() const { return seconds_ > 0.0 && std::chrono::duration<double>(std::chrono::steady_clock::now() - began_).count() > seconds_; }

private:
  double seconds_;
  std::chrono::steady_clock::time_point began_;
};

std::int64_t percentile(const std::vector<std::int64_t>& sorted, std::size_t per_cent) { return sorted.empty() ? 0 : sorted[(sorted.size() - 1) * per_cent / 100]; }

Group group_of(Trainee trainee, const std::vector<Sitting>& sittings) {
  Group group;
  group.trainee = trainee;
  group.sittings = sittings.size();
  std::int64_t sum = 0;
  for (const Sitting& one : sittings) {
    group.ended += one.has_ended ? 1 : 0;
    group.passed += one.has_passed ? 1 : 0;
    group.criticals += one.has_critical ? 1 : 0;
    group.totals.push_back(one.total);
    sum += one.total;
  }
  std::sort(group.totals.begin(), group.totals.end());
  group.mean = sittings.empty() ? 0 : sum / static_cast<std::int64_t>(sittings.size());
  group.low = percentile(group.totals, 10);
  group.middle = percentile(group.totals, 50);
  group.high = percentile(group.totals, 90);
  return group;
}

/// The chance that one of `better` has more than one of `worse`, half for the same, in hundredths.
std::optional<std::int64_t> area(const std::vector<std::int64_t>& better, const std::vector<std::int64_t>& worse) {
  if (better.empty() || worse.empty()) return std::nullopt;
  std::int64_t halves = 0;
  for (const std::int64_t one : better) {
    const auto [from, to] = std::equal_range(worse.begin(), worse.end(), one);
    halves += 2 * (from - worse.begin()) + (to - from);
  }
  const auto pairs = static_cast<std::int64_t>(better.size() * worse.size());
  return (halves * 50 + pairs / 2) / pairs;
}

double variance(const std::vector<double>& numbers) {
  if (numbers.size() < 2) return 0.0;
  double mean = 0.0;
  for (const double one : numbers) mean += one / static_cast<double>(numbers.size());
  double sum = 0.0;
  for (const double one : numbers) sum += (one - mean) * (one - mean);
  return sum / static_cast<double>(numbers.size());
}

std::optional<double> correlation(const std::vector<double>& a, const std::vector<double>& b) {
  constexpr double kNone = 1e-9;   // What adding up leaves of nothing.
  if (a.size() < 10 || variance(a) < kNone || variance(b) < kNone) return std::nullopt;
  const double spread = variance(a) * variance(b);
  double mean_a = 0.0;
  double mean_b = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    mean_a += a[i] / static_cast<double>(a.size());
    mean_b += b[i] / static_cast<double>(b.size());
  }
  double sum = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - mean_a) * (b[i] - mean_b);
  return sum / static_cast<double>(a.size()) / std::sqrt(spread);
}

/// Each decision against the rest of the same sitting, over trainees of all skills but those who play tricks.
std::vector<Discrimination> discriminate(const std::vector<std::vector<Sitting>>& all) {
  std::map<std::string, std::pair<std::vector<double>, std::vector<double>>> by_place;
  for (std::size_t trainee = 0; trainee <= static_cast<std::size_t>(Trainee::reckless); ++trainee) {
    for (const Sitting& sitting : all[trainee]) {
      std::int64_t points = 0;
      std::int64_t of = 0;
      std::map<std::string, std::pair<std::int64_t, std::int64_t>> here;
      for (const Sitting::Item& item : sitting.items) {
        here[item.place].first += item.points;
        here[item.place].second += item.of;
        points += item.points;
        of += item.of;
      }
      for (const auto& [place, own] : here) {
        if (own.second <= 0 || of - own.second <= 0) continue;
        by_place[place].first.push_back(static_cast<double>(own.first) / static_cast<double>(own.second));
        by_place[place].second.push_back(static_cast<double>(points - own.first) / static_cast<double>(of - own.second));
      }
    }
  }
  std::vector<Discrimination> decisions;
  for (const auto& [place, series] : by_place) {
    Discrimination one;
    one.place = place;
    one.sittings = series.first.size();
    double sum = 0.0;
    for (const double share : series.first) sum += std::clamp(share, 0.0, 1.0);
    one.easiness = static_cast<std::int64_t>(sum / static_cast<double>(series.first.size()) * 10'000.0 + 0.5);
    if (const auto found = correlation(series.first, series.second)) one.correlation = static_cast<std::int64_t>(std::lround(*found * 100.0));
    decisions.push_back(std::move(one));
  }
  std::stable_sort(decisions.begin(), decisions.end(), [](const Discrimination& a, const Discrimination& b) { return a.correlation.value_or(0) < b.correlation.value_or(0); });
  return decisions;
}

}  // namespace

std::vector<std::vector<session::Action>> guides_of(const std::shared_ptr<session::Exercise>& exercise, std::uint64_t seed, double seconds, std::size_t looks) {
  constexpr std::uint64_t kOfEach = 6;
  constexpr std::size_t kMost = 500;
  const Deadline deadline(seconds);
  std::size_t looked = 0;
  const auto is_over = [&] { return deadline.is_over() || (seconds > 0.0 && looked++ > looks); };
  std::vector<std::vector<session::Action>> guides;
  for (std::uint64_t luck = 1; luck <= kOfEach; ++luck) {
    for (const Trainee trainee : kTrainees) {
      if (deadline.is_over() || looked > looks || (seconds <= 0.0 && !guides.empty())) return guides;
      try {
        Sitting sitting = play(exercise, trainee, seed, luck, kMost, is_over);
        if (sitting.has_ended) guides.push_back(std::move(sitting.path));
      } catch (const Error&) {
        // Exploring finds it, and says where.
      }
    }
  }
  return guides;
}

Figures simulate(const std::function<std::shared_ptr<session::Exercise>()>& load, const SimulateOptions& options) {
  constexpr std::size_t kGroups = std::size(kTrainees);
  constexpr std::size_t kMost = 500;
  const std::size_t sittings = options.sittings;
  const Deadline deadline(options.seconds);
  std::vector<std::vector<Sitting>> all(kGroups, std::vector<Sitting>(sittings));
  const std::size_t cases = std::min(sittings, kMostCases);
  std::vector<std::unique_ptr<const KnownCase>> known(cases);
  std::atomic<std::size_t> next_case{0};
  // One of each trainee after the other, so that all have played as often when the time is up.
  std::atomic<std::size_t> next{0};
  std::atomic<std::size_t> first_missing{kGroups * sittings};
  const unsigned workers = std::max(1U, options.workers);
  std::vector<std::string> problems(workers);
  std::vector<std::shared_ptr<session::Exercise>> exercises(workers);
  const auto in_parallel = [&](const std::function<void(unsigned)>& what) {
    const auto guarded = [&](unsigned worker) {
      try {
        what(worker);
      } catch (const std::exception& error) {
        problems[worker] = error.what();
        next = kGroups * sittings;
        next_case = cases;
      }
    };
    std::vector<std::thread> others;
    for (unsigned i = 1; i < workers; ++i) others.emplace_back(guarded, i);
    guarded(0);
    for (std::thread& one : others) one.join();
    for (const std::string& problem : problems) {
      if (!problem.empty()) throw Error(problem);
    }
  };
  in_parallel([&](unsigned worker) {
    exercises[worker] = load();
    KnownCase::Options how;
    how.states = options.states;
    how.seconds = options.seconds * kKnowing * std::min(workers, static_cast<unsigned>(cases)) / static_cast<double>(std::max<std::size_t>(cases, 1));
    for (std::size_t i = next_case++; i < cases && !deadline.is_over(); i = next_case++) {
      known[i] = std::make_unique<KnownCase>(exercises[worker], i + 1, options.recorded, how);
      if (options.progress && worker == 0) options.progress(0, kGroups * sittings);
    }
  });
  const auto miss = [&](std::size_t i) {
    for (std::size_t earliest = first_missing; i < earliest && !first_missing.compare_exchange_weak(earliest, i);) {
    }
  };
  in_parallel([&](unsigned worker) {
    for (std::size_t i = next++; i < kGroups * sittings; i = next++) {
      const std::size_t number = i / kGroups;
      const KnownCase* one = known[number % cases].get();
      Sitting& sitting = all[i % kGroups][number];
      if (one != nullptr) sitting = play(exercises[worker], kTrainees[i % kGroups], number % cases + 1, number + 1, kMost, [&] { return deadline.is_over(); }, one);
      sitting.path.clear();
      if (one == nullptr || deadline.is_over()) {
        miss(sitting.has_ended ? i + 1 : i);
        return;
      }
      if (options.progress && worker == 0) options.progress(std::min<std::size_t>(next, kGroups * sittings), kGroups * sittings);
    }
  });
  const std::size_t played = first_missing / kGroups;
  for (std::vector<Sitting>& group : all) group.resize(played);
  Figures figures;
  figures.wanted = sittings;
  figures.is_whole = played == sittings;
  for (std::size_t i = 0; i < kGroups; ++i) figures.groups.push_back(group_of(kTrainees[i], all[i]));
  figures.separation = area(figures.groups[0].totals, figures.groups[2].totals);
  figures.decisions = discriminate(all);
  std::vector<double> by_seed, by_all;
  for (const Sitting& one : all[0]) by_seed.push_back(static_cast<double>(one.total));
  for (std::size_t i = 0; i <= static_cast<std::size_t>(Trainee::reckless); ++i) {
    for (const Sitting& one : all[i]) by_all.push_back(static_cast<double>(one.total));
  }
  const double whole = variance(by_all);
  figures.luck = whole > 0.0 ? static_cast<std::int64_t>(std::min(1.0, variance(by_seed) / whole) * 10'000.0 + 0.5) : 0;
  figures.findings = findings_of(figures, session::contents_of(*load()).places);
  return figures;
}

}  // namespace casecraft::authoring
