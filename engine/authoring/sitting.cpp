#include <algorithm>
#include <set>

#include "authoring/known_case.hpp"
#include "authoring/trainees.hpp"
#include "base/random.hpp"

// One session of a simulated trainee.
namespace casecraft::authoring {
namespace {

using session::Action;
using session::Fork;

constexpr std::size_t kMostExamples = 12;   ///< Of one form, that a simulated trainee considers at a time.
constexpr std::string_view kNames[] = {"expert", "careful", "novice", "guesser", "reckless", "longest", "first"};

/// One option as a trainee sees it, and once it was looked at what it would score.
struct Option {
  Action action;
  std::size_t words{0};
  bool was_taken{false}, is_example{false};
  std::int64_t points{0};
  bool is_critical{false};
};

class Sitter {
public:
  Sitter(const std::shared_ptr<session::Exercise>& exercise, Trainee trainee, std::uint64_t seed, std::uint64_t luck, const std::function<bool()>& is_over, const KnownCase* known)
      : exercise_(exercise), fork_(exercise, seed), trainee_(trainee), luck_(luck), is_over_(is_over), known_(known) {}

  Sitting play(std::size_t most) {
    while (fork_.phase() == session::Phase::open && sitting_.actions < most && act()) {
    }
    const assessment::Scorecard card = assessment::score(events_, criticals_, exercise_->rubric(), fork_.phase() == session::Phase::ended);
    sitting_.total = card.total;
    sitting_.has_ended = fork_.phase() == session::Phase::ended;
    sitting_.has_passed = card.verdict == assessment::Verdict::passed || card.verdict == assessment::Verdict::provisional;
    sitting_.has_critical = !criticals_.empty();
    return std::move(sitting_);
  }

private:
  enum class Aim { best, worst, chance, slip, longest, first };

  [[nodiscard]] Aim aim() {
    switch (trainee_) {
      case Trainee::expert: return Aim::best;
      case Trainee::careful: return happens(85) ? Aim::best : Aim::slip;
      case Trainee::novice: return happens(50) ? Aim::best : Aim::chance;
      case Trainee::guesser: return Aim::chance;
      case Trainee::reckless: return happens(75) ? Aim::worst : Aim::chance;
      case Trainee::longest: return Aim::longest;
      case Trainee::first: return Aim::first;
    }
    return Aim::chance;
  }

  /// Takes one action. False: nothing can be done, or the time is up.
  bool act() {
    const Aim aim_here = aim();
    const session::View view = fork_.view();
    const std::string place = view.place.str();
    if (is_time_up()) return false;
    const bool is_best = aim_here == Aim::best;
    if (known_ != nullptr && (is_best || aim_here == Aim::worst) && go_as_known(place, is_best)) return true;
    std::vector<Option> options = options_of(view);
    if (is_best || aim_here == Aim::worst) look_at(options);
    while (!options.empty() && !has_stopped_) {
      const std::size_t taken = choose(options, aim_here);
      if (!(aim_here == Aim::slip && options.size() > 1 && is_critical(options[taken].action)) && take(options[taken].action, place)) return true;
      options.erase(options.begin() + static_cast<std::ptrdiff_t>(taken));
    }
    return false;
  }

  bool is_time_up() {
    has_stopped_ = has_stopped_ || (is_over_ && is_over_());
    return has_stopped_;
  }

  /// Goes on as the known way does while nothing else was done; then as is known best from this state; then with what comes next on that way and is possible.
  bool go_as_known(const std::string& place, bool is_best) {
    const std::vector<Action>& way = known_->way(is_best);
    std::size_t& at = way_at_[is_best ? 0 : 1];
    const bool is_on_way = at == sitting_.actions;
    if (is_on_way && at < way.size() && take(way[at], place)) {
      ++at;
      return true;
    }
    const auto next = known_->next(fork_.digest(), is_best);
    if (next && gone_.emplace(next->node, next->edge).second && take(*next->action, place)) return true;
    while (at < way.size()) {
      if (take(way[at++], place)) return true;
    }
    return false;
  }

  [[nodiscard]] std::vector<Option> options_of(const session::View& view) {
    std::vector<Option> options;
    const auto add = [&](Action action, std::size_t words, bool was_taken, bool is_example = false) { options.push_back({std::move(action), words, was_taken, is_example, 0, false}); };
    for (const session::ActionTemplate& offer : view.offers) {
      if (offer.fields.empty()) {
        add({0, "trainee", offer.kind.str(), offer.payload}, offer.label.view().size(), offer.was_taken);
        continue;
      }
      auto payloads = fork_.representatives(offer);
      // Nobody thinks of everything that could be typed.
      while (payloads && payloads->size() > kMostExamples) payloads->erase(payloads->begin() + static_cast<std::ptrdiff_t>(chance(payloads->size())));
      for (std::size_t i = 0; payloads && i < payloads->size(); ++i) add({0, "trainee", offer.kind.str(), std::move((*payloads)[i])}, 0, false, true);
    }
    if (options.empty() && view.may_wait && fork_.next_due() >= 0) add({0, "trainee", "wait", base::Map{{"until", "next"}}}, 0, false);
    return options;
  }

  /// Tries each, and leaves out what is refused. Where the case is known, a form's examples are left as they are: they say little at once, and there are many.
  void look_at(std::vector<Option>& options) {
    std::vector<Option> possible;
    for (Option& option : options) {
      has_stopped_ = has_stopped_ || (is_over_ && is_over_());
      if (has_stopped_) return;
      if (known_ != nullptr && option.is_example) {
        possible.push_back(std::move(option));
        continue;
      }
      try {
        const Fork::Came came = fork_.attempt(option.action, [] {});
        for (const assessment::ScoreEvent& event : came.scores) option.points += event.points;
        option.is_critical = !came.criticals.empty();
      } catch (const session::ActionRefused&) {
        continue;
      }
      possible.push_back(std::move(option));
    }
    options = std::move(possible);
  }

  /// Whether it would be a critical error, or is refused.
  bool is_critical(const Action& action) {
    try {
      return !fork_.attempt(action, [] {}).criticals.empty();
    } catch (const session::ActionRefused&) {
      return true;
    }
  }

  /// False: it is refused.
  bool take(const Action& action, const std::string& place) {
    Fork::Came came;
    try {
      came = fork_.apply(action);
    } catch (const session::ActionRefused&) {
      return false;
    }
    ++sitting_.actions;
    sitting_.path.push_back(action);
    note(came, place);
    return true;
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

  std::size_t choose(const std::vector<Option>& options, Aim aim_here) {
    switch (aim_here) {
      case Aim::best: return extreme(options, true);
      case Aim::worst: return extreme(options, false);
      case Aim::chance:
      case Aim::slip: return chance(options.size());
      case Aim::longest: {
        std::size_t best = 0;
        for (std::size_t i = 1; i < options.size(); ++i) {
          if (std::pair(!options[i].was_taken, options[i].words) > std::pair(!options[best].was_taken, options[best].words)) best = i;
        }
        return best;
      }
      case Aim::first: {
        const auto fresh = std::find_if(options.begin(), options.end(), [](const Option& one) { return !one.was_taken; });
        return fresh == options.end() ? 0 : static_cast<std::size_t>(fresh - options.begin());
      }
    }
    return 0;
  }

  void note(const Fork::Came& came, const std::string& place) {
    Sitting::Item item{place, 0, 0};
    for (const assessment::ScoreEvent& event : came.scores) {
      events_.push_back(event);
      item.points += event.points;
      item.of += event.of;
    }
    for (const assessment::CriticalError& error : came.criticals) criticals_.push_back(error);
    if (!came.scores.empty()) sitting_.items.push_back(std::move(item));
  }

  std::shared_ptr<session::Exercise> exercise_;
  Fork fork_;
  Trainee trainee_;
  std::uint64_t luck_;
  const std::function<bool()>& is_over_;
  const KnownCase* known_;
  bool has_stopped_{false};
  std::uint64_t drawn_{0};
  std::size_t way_at_[2]{0, 0};                           ///< How far the best and the worst known way were gone, or looked through.
  std::set<std::pair<std::uint32_t, std::uint32_t>> gone_; ///< Known steps that were taken: nobody goes round.
  Sitting sitting_;
  std::vector<assessment::ScoreEvent> events_;
  std::vector<assessment::CriticalError> criticals_;
};

}  // namespace

std::string_view to_string(Trainee trainee) noexcept { return kNames[static_cast<std::size_t>(trainee)]; }

Sitting play(const std::shared_ptr<session::Exercise>& exercise, Trainee trainee, std::uint64_t seed, std::uint64_t luck, std::size_t most, const std::function<bool()>& is_over, const KnownCase* known) {
  return Sitter(exercise, trainee, seed, luck, is_over, known).play(most);
}

}  // namespace casecraft::authoring
