#include "authoring/trainees.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <map>
#include <thread>

#include "authoring/explore.hpp"
#include "base/random.hpp"
#include "session/contents.hpp"

namespace casecraft::authoring {
namespace {

constexpr std::size_t kMostExamples = 12;   ///< Of one form, that a simulated trainee considers at a time.

using session::Action;
using session::Fork;

/// When so many seconds of the wall's clock are over; never for 0.
class Deadline {
public:
  explicit Deadline(double seconds) : seconds_(seconds), began_(std::chrono::steady_clock::now()) {}
  [[nodiscard]] bool is_over() const { return seconds_ > 0.0 && std::chrono::duration<double>(std::chrono::steady_clock::now() - began_).count() > seconds_; }

private:
  double seconds_;
  std::chrono::steady_clock::time_point began_;
};

constexpr std::string_view kNames[] = {"expert", "careful", "novice", "guesser", "reckless", "longest", "first"};

/// One option as a trainee sees it, with what it would score.
struct Option {
  Action action;
  std::size_t words{0};
  bool was_taken{false};
  Fork::Came came;
  std::int64_t points{0};
  bool is_critical{false};
};

class Sitter {
public:
  Sitter(const std::shared_ptr<session::Exercise>& exercise, Trainee trainee, std::uint64_t seed, std::uint64_t luck, const std::function<bool()>& is_over) : exercise_(exercise), fork_(exercise, seed), trainee_(trainee), luck_(luck), is_over_(is_over) {}

  Sitting play(std::size_t most) {
    Sitting sitting;
    while (fork_.phase() == session::Phase::open && sitting.actions < most) {
      const session::View view = fork_.view();
      std::vector<Option> options = look(view);
      if (options.empty() || has_stopped_) break;
      const Option& taken = options[choose(options)];
      const Fork::Came came = fork_.apply(taken.action);
      ++sitting.actions;
      sitting.path.push_back(taken.action);
      note(came, view.place.str(), sitting);
    }
    const assessment::Scorecard card = assessment::score(events_, criticals_, exercise_->rubric(), fork_.phase() == session::Phase::ended);
    sitting.total = card.total;
    sitting.has_ended = fork_.phase() == session::Phase::ended;
    sitting.has_passed = card.verdict == assessment::Verdict::passed || card.verdict == assessment::Verdict::provisional;
    sitting.has_critical = !criticals_.empty();
    return sitting;
  }

private:
  std::vector<Option> look(const session::View& view) {
    std::vector<Option> options;
    const auto add = [&](Action action, std::size_t words, bool was_taken) {
      has_stopped_ = has_stopped_ || (is_over_ && is_over_());
      if (has_stopped_) return;
      Option option{std::move(action), words, was_taken, {}, 0, false};
      try {
        option.came = fork_.attempt(option.action, [] {});
      } catch (const session::ActionRefused&) {
        return;
      }
      for (const assessment::ScoreEvent& event : option.came.scores) option.points += event.points;
      option.is_critical = !option.came.criticals.empty();
      options.push_back(std::move(option));
    };
    for (const session::ActionTemplate& offer : view.offers) {
      if (offer.fields.empty()) add({0, "trainee", offer.kind.str(), offer.payload}, offer.label.view().size(), offer.was_taken);
      else {
        auto payloads = fork_.representatives(offer);
        // Nobody thinks of everything that could be typed.
        while (payloads && payloads->size() > kMostExamples) payloads->erase(payloads->begin() + static_cast<std::ptrdiff_t>(chance(payloads->size())));
        for (std::size_t i = 0; payloads && i < payloads->size(); ++i) add({0, "trainee", offer.kind.str(), std::move((*payloads)[i])}, 0, false);
      }
    }
    if (options.empty() && view.may_wait && fork_.next_due() >= 0) add({0, "trainee", "wait", base::Map{{"until", "next"}}}, 0, false);
    return options;
  }

  std::size_t chance(std::size_t bound) { return static_cast<std::size_t>(base::draw_below(luck_, kNames[static_cast<std::size_t>(trainee_)], drawn_++, bound)); }
  bool happens(std::size_t per_cent) { return chance(100) < per_cent; }

  /// The best by what it scores; of several that score alike, one that was not taken before, and that by chance.
  std::size_t extreme(const std::vector<Option>& options, bool is_best) {
    const auto rank = [&](const Option& option) {
      const std::int64_t worth = option.points - (option.is_critical ? 1'000 : 0);
      return std::pair(is_best ? worth : -worth, option.was_taken ? 0 : 1);
    };
    std::vector<std::size_t> best;
    for (std::size_t i = 0; i < options.size(); ++i) {
      if (!best.empty() && rank(options[i]) < rank(options[best.front()])) continue;
      if (!best.empty() && rank(options[i]) > rank(options[best.front()])) best.clear();
      best.push_back(i);
    }
    return best[chance(best.size())];
  }

  std::size_t choose(const std::vector<Option>& options) {
    switch (trainee_) {
      case Trainee::expert: return extreme(options, true);
      case Trainee::careful: return happens(85) ? extreme(options, true) : chance(options.size());
      case Trainee::novice: return happens(50) ? extreme(options, true) : chance(options.size());
      case Trainee::guesser: return chance(options.size());
      case Trainee::reckless: return happens(75) ? extreme(options, false) : chance(options.size());
      case Trainee::longest: {
        std::size_t best = 0;
        for (std::size_t i = 1; i < options.size(); ++i) {
          if (std::pair(!options[i].was_taken, options[i].words) > std::pair(!options[best].was_taken, options[best].words)) best = i;
        }
        return best;
      }
      case Trainee::first: {
        const auto fresh = std::find_if(options.begin(), options.end(), [](const Option& one) { return !one.was_taken; });
        return fresh == options.end() ? 0 : static_cast<std::size_t>(fresh - options.begin());
      }
    }
    return 0;
  }

  void note(const Fork::Came& came, const std::string& place, Sitting& sitting) {
    Sitting::Item item{place, 0, 0};
    for (const assessment::ScoreEvent& event : came.scores) {
      events_.push_back(event);
      item.points += event.points;
      item.of += event.of;
    }
    for (const assessment::CriticalError& error : came.criticals) criticals_.push_back(error);
    if (!came.scores.empty()) sitting.items.push_back(std::move(item));
  }

  std::shared_ptr<session::Exercise> exercise_;
  Fork fork_;
  Trainee trainee_;
  std::uint64_t luck_;
  const std::function<bool()>& is_over_;
  bool has_stopped_{false};
  std::uint64_t drawn_{0};
  std::vector<assessment::ScoreEvent> events_;
  std::vector<assessment::CriticalError> criticals_;
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

std::string_view to_string(Trainee trainee) noexcept { return kNames[static_cast<std::size_t>(trainee)]; }

Sitting play(const std::shared_ptr<session::Exercise>& exercise, Trainee trainee, std::uint64_t seed, std::uint64_t luck, std::size_t most, const std::function<bool()>& is_over) {
  return Sitter(exercise, trainee, seed, luck, is_over).play(most);
}

std::vector<std::vector<session::Action>> guides_of(const std::shared_ptr<session::Exercise>& exercise, std::uint64_t seed, double seconds) {
  constexpr std::uint64_t kOfEach = 6;
  constexpr std::size_t kMost = 500;
  const Deadline deadline(seconds);
  std::vector<std::vector<session::Action>> guides;
  for (std::uint64_t luck = 1; luck <= kOfEach; ++luck) {
    for (const Trainee trainee : kTrainees) {
      if (deadline.is_over() || (seconds <= 0.0 && !guides.empty())) return guides;
      try {
        Sitting sitting = play(exercise, trainee, seed, luck, kMost, [&] { return deadline.is_over(); });
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
  // One of each trainee after the other, so that all have played as often when the time is up.
  std::atomic<std::size_t> next{0};
  std::atomic<std::size_t> first_missing{kGroups * sittings};
  const unsigned workers = std::max(1U, options.workers);
  std::vector<std::string> problems(workers);
  const auto miss = [&](std::size_t i) {
    for (std::size_t known = first_missing; i < known && !first_missing.compare_exchange_weak(known, i);) {
    }
  };
  const auto work = [&](unsigned worker) {
    try {
      const auto exercise = load();
      for (std::size_t i = next++; i < kGroups * sittings; i = next++) {
        Sitting& sitting = all[i % kGroups][i / kGroups];
        sitting = play(exercise, kTrainees[i % kGroups], i / kGroups + 1, i / kGroups + 1, kMost, [&] { return deadline.is_over(); });
        sitting.path.clear();
        if (deadline.is_over()) {
          if (!sitting.has_ended) miss(i);
          else miss(i + 1);
          return;
        }
        if (options.progress && worker == 0) options.progress(std::min<std::size_t>(next, kGroups * sittings), kGroups * sittings);
      }
    } catch (const std::exception& error) {
      problems[worker] = error.what();
      next = kGroups * sittings;
    }
  };
  std::vector<std::thread> others;
  for (unsigned i = 1; i < workers; ++i) others.emplace_back(work, i);
  work(0);
  for (std::thread& one : others) one.join();
  for (const std::string& problem : problems) {
    if (!problem.empty()) throw Error(problem);
  }
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
