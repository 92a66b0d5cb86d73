#include <fmt/format.h>

#include <algorithm>

#include "assessment/scorecard.hpp"
#include "authoring/trainees.hpp"

// What the simulated trainees' figures say.
namespace casecraft::authoring {
namespace {

using assessment::format_share;

constexpr std::int64_t kWantedSeparation = 90;
constexpr std::int64_t kWeakCorrelation = 10;
constexpr std::int64_t kMuchLuck = 2'000;
constexpr std::size_t kBarWidth = 50;

/// From the 10th percentile to the 90th on a line of 0 to 100 per cent, the middle marked.
std::string bar(const Group& group) {
  const auto at = [](std::int64_t share) { return static_cast<std::size_t>(std::clamp<std::int64_t>(share, 0, 10'000)) * (kBarWidth - 1) / 10'000; };
  std::string line(kBarWidth, '.');
  for (std::size_t i = at(group.low); i <= at(group.high); ++i) line[i] = '=';
  line[at(group.middle)] = '|';
  return line;
}

std::int64_t rate(std::size_t part, std::size_t all) { return all == 0 ? 0 : static_cast<std::int64_t>(part * 100 / all); }

const Group& group(const Figures& figures, Trainee trainee) { return figures.groups[static_cast<std::size_t>(trainee)]; }

std::vector<std::string> remarks(const Figures& figures) {
  std::vector<std::string> all;
  if (figures.separation && *figures.separation < kWantedSeparation) all.push_back(fmt::format("warning: experts and novices are told apart in {} of 100 pairs only, and 90 are wanted: scores do not follow skill enough", *figures.separation));
  for (const Trainee trick : {Trainee::longest, Trainee::first}) {
    const Group& tricks = group(figures, trick);
    if (tricks.sittings > 0 && tricks.passed * 2 > tricks.sittings) all.push_back(fmt::format("warning: whoever always takes the option {} passes {} times of 100", trick == Trainee::longest ? "with most words" : "that stands first", rate(tricks.passed, tricks.sittings)));
  }
  const Group& guesser = group(figures, Trainee::guesser);
  if (rate(guesser.passed, guesser.sittings) > 5) all.push_back(fmt::format("warning: whoever decides by chance passes {} times of 100", rate(guesser.passed, guesser.sittings)));
  const Group& expert = group(figures, Trainee::expert);
  if (rate(expert.passed, expert.sittings) < 90) all.push_back(fmt::format("warning: whoever always takes what scores best at once passes {} times of 100 only; the exercise wants what its single decisions do not reward", rate(expert.passed, expert.sittings)));
  if (figures.luck > kMuchLuck) all.push_back(fmt::format("warning: {} % of the differences between scores come from the case (the seed) alone", format_share(figures.luck)));
  for (const Group& one : figures.groups) {
    if (one.ended < one.sittings) all.push_back(fmt::format("note: {} of {} sittings of '{}' came to no ending", one.sittings - one.ended, one.sittings, to_string(one.trainee)));
  }
  return all;
}

}  // namespace

std::string figures_as_text(const Figures& figures) {
  std::string text = "Simulated trainees (they decide by what options score at once, and are no model of any person):\n";
  text += fmt::format("  {:<9} {:>6} {:>6} {:>6} {:>6} {:>6} {:>9}  {}\n", "", "mean", "p10", "median", "p90", "passed", "critical", "0 % to 100 %");
  for (const Group& one : figures.groups) {
    text += fmt::format("  {:<9} {:>6} {:>6} {:>6} {:>6} {:>4} % {:>7} %  {}\n", to_string(one.trainee), format_share(one.mean), format_share(one.low), format_share(one.middle), format_share(one.high), rate(one.passed, one.sittings), rate(one.criticals, one.sittings), bar(one));
  }
  if (figures.separation) text += fmt::format("  Experts have more than novices in {} of 100 pairs. The case alone makes {} % of the differences.\n", *figures.separation, format_share(figures.luck));
  std::string weak;
  for (const Discrimination& one : figures.decisions) {
    if (one.correlation && *one.correlation >= kWeakCorrelation) continue;
    weak += fmt::format("    {}: {}, points reached {} %\n", one.place, one.correlation ? fmt::format("correlation {:.2f}", static_cast<double>(*one.correlation) / 100.0) : std::string("everybody does the same"), format_share(one.easiness));
  }
  if (!weak.empty()) text += "  Decisions that do not tell the skilled from the others:\n" + weak;
  for (const std::string& remark : remarks(figures)) text += "  " + remark + "\n";
  return text;
}

base::Value figures_as_value(const Figures& figures) {
  base::List groups, decisions, said;
  for (const Group& one : figures.groups) {
    base::List totals;
    for (const std::int64_t total : one.totals) totals.push_back(total);
    groups.push_back(base::Map{{"trainee", to_string(one.trainee)}, {"sittings", static_cast<std::int64_t>(one.sittings)}, {"ended", static_cast<std::int64_t>(one.ended)}, {"passed", static_cast<std::int64_t>(one.passed)}, {"criticals", static_cast<std::int64_t>(one.criticals)},
                               {"mean", one.mean}, {"p10", one.low}, {"median", one.middle}, {"p90", one.high}, {"totals", std::move(totals)}});
  }
  for (const Discrimination& one : figures.decisions) {
    decisions.push_back(base::Map{{"place", one.place}, {"sittings", static_cast<std::int64_t>(one.sittings)}, {"easiness", one.easiness}, {"correlation", one.correlation ? base::Value(*one.correlation) : base::Value()}});
  }
  for (const std::string& remark : remarks(figures)) said.push_back(remark);
  return base::Map{{"groups", std::move(groups)}, {"separation", figures.separation ? base::Value(*figures.separation) : base::Value()}, {"luck", figures.luck}, {"decisions", std::move(decisions)}, {"remarks", std::move(said)}};
}

}  // namespace casecraft::authoring
