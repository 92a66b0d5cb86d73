#include <fmt/format.h>

#include <algorithm>

#include "assessment/scorecard.hpp"
#include "authoring/prove_report.hpp"
#include "authoring/trainees.hpp"

// What the simulated trainees' figures say.
namespace casecraft::authoring {
namespace {

using assessment::format_share;

constexpr std::int64_t kWantedSeparation = 90;
constexpr std::int64_t kWeakCorrelation = 10;
constexpr std::int64_t kMuchLuck = 2'000;
constexpr std::size_t kFewSittings = 10;   ///< That say nothing of a decision.
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

/// A finding as one line, and why it is silenced.
std::string line_of(const Finding& one) { return fmt::format("  {}: {} [{}]\n", base::to_string(one.severity), one.message, one.id); }

/// Every decision that was scored: by how many, how much of its points they had, and how well it tells the skilled from the others.
std::string table_of_decisions(const Figures& figures) {
  std::string text = "  Decisions (correlation with the rest of the score: 1 tells the skilled from the others, 0 does not, below 0 the wrong way round):\n";
  text += fmt::format("    {:<24} {:>8} {:>9} {:>12}\n", "", "sittings", "points", "correlation");
  for (const Discrimination& one : figures.decisions) {
    text += fmt::format("    {:<24} {:>8} {:>7} % {:>12}\n", one.place, one.sittings, format_share(one.easiness), one.correlation ? fmt::format("{:.2f}", static_cast<double>(*one.correlation) / 100.0) : std::string("–"));
  }
  return text;
}

}  // namespace

std::vector<Finding> findings_of(const Figures& figures, const std::map<std::string, base::Position>& places) {
  using base::Severity;
  std::vector<Finding> all;
  const auto add = [&](Severity severity, const char* id, std::string message, std::string hint, base::Position where = {}) {
    all.push_back({severity, id, std::move(where), std::move(message), std::move(hint), {}});
  };
  if (figures.groups.empty() || figures.groups.front().sittings == 0) return all;
  if (figures.separation && *figures.separation < kWantedSeparation) {
    add(Severity::warning, "trainees.separation", fmt::format("experts and novices are told apart in {} of 100 pairs only, and {} are wanted: scores do not follow skill enough", *figures.separation, kWantedSeparation), "let more decisions count, or let good and bad options differ more");
  }
  for (const Trainee trick : {Trainee::longest, Trainee::first}) {
    const Group& tricks = group(figures, trick);
    if (tricks.passed * 2 <= tricks.sittings) continue;
    add(Severity::warning, "trainees.trick", fmt::format("whoever always takes the option {} passes {} times of 100", trick == Trainee::longest ? "with most words" : "that stands first", rate(tricks.passed, tricks.sittings)),
        trick == Trainee::longest ? "lengthen what is wrong, or shorten what is right" : "let good options stand in other places too");
  }
  const Group& guesser = group(figures, Trainee::guesser);
  if (rate(guesser.passed, guesser.sittings) > 5) add(Severity::warning, "trainees.chance", fmt::format("whoever decides by chance passes {} times of 100", rate(guesser.passed, guesser.sittings)), "raise the pass mark, or let bad options cost something");
  const Group& expert = group(figures, Trainee::expert);
  if (rate(expert.passed, expert.sittings) < 90) {
    add(Severity::warning, "trainees.expert-fails", fmt::format("the best way that is known of a case passes {} times of 100 only", rate(expert.passed, expert.sittings)),
        "record a session that passes (tests/), so that a way is known; where one is, look at what its cases ask that it does not do");
  }
  if (figures.luck > kMuchLuck) add(Severity::warning, "trainees.luck", fmt::format("{} % of the differences between scores come from the case (the seed) alone", format_share(figures.luck)), "score what a trainee decides, and not what the case brings");
  for (const Group& one : figures.groups) {
    if (one.ended < one.sittings) add(Severity::info, "trainees.no-ending", fmt::format("{} of {} sittings of '{}' came to no ending", one.sittings - one.ended, one.sittings, to_string(one.trainee)), "let a way lead out of where they went round");
  }
  for (const Discrimination& one : figures.decisions) {
    if (one.sittings < kFewSittings || (one.correlation && *one.correlation >= kWeakCorrelation)) continue;
    const auto place = places.find(one.place);
    add(Severity::info, "trainees.decision", fmt::format("{}: {}, points reached {} %", one.place, one.correlation ? fmt::format("correlation {:.2f}", static_cast<double>(*one.correlation) / 100.0) : std::string("everybody does the same"), format_share(one.easiness)),
        "ask whether this decision should tell the skilled from the others", place == places.end() ? base::Position{} : place->second);
  }
  return all;
}

std::string figures_as_text(const Figures& figures, bool is_long) {
  const std::size_t played = figures.groups.empty() ? 0 : figures.groups.front().sittings;
  if (played == 0) return fmt::format("Simulated trainees: 0 of {} sittings of each were played before the time was up (--seconds). There is nothing to say of them: give more seconds.\n", figures.wanted);
  std::string text = "Simulated trainees (experts go the best way that is known of a case; they are no model of any person):\n";
  text += fmt::format("  {:<9} {:>6} {:>6} {:>6} {:>6} {:>6} {:>9}  {}\n", "", "mean", "p10", "median", "p90", "passed", "critical", "0 % to 100 %");
  for (const Group& one : figures.groups) {
    text += fmt::format("  {:<9} {:>6} {:>6} {:>6} {:>6} {:>4} % {:>7} %  {}\n", to_string(one.trainee), format_share(one.mean), format_share(one.low), format_share(one.middle), format_share(one.high), rate(one.passed, one.sittings), rate(one.criticals, one.sittings), bar(one));
  }
  if (figures.separation) text += fmt::format("  Experts have more than novices in {} of 100 pairs. The case alone makes {} % of the differences.\n", *figures.separation, format_share(figures.luck));
  if (!figures.is_whole) text += fmt::format("  {} of {} sittings of each were played before the time was up (--seconds).\n", played, figures.wanted);
  if (is_long && !figures.decisions.empty()) text += table_of_decisions(figures);
  const auto is_decision = [](const Finding& one) { return one.id == "trainees.decision"; };
  if (std::any_of(figures.findings.begin(), figures.findings.end(), is_decision)) text += "  Decisions that do not tell the skilled from the others [trainees.decision]:\n";
  for (const Finding& one : figures.findings) {
    if (is_decision(one)) text += fmt::format("    {}\n", one.message);
  }
  for (const Finding& one : figures.findings) {
    if (!is_decision(one)) text += line_of(one);
  }
  for (const SilencedFinding& one : figures.silenced) text += fmt::format("  silenced: {} [{}]: {}\n", one.finding.message, one.finding.id, one.reason);
  return text;
}

base::Value figures_as_value(const Figures& figures) {
  base::List groups, decisions, said, silenced;
  for (const Group& one : figures.groups) {
    if (one.sittings == 0) continue;   // Nothing was measured.
    base::List totals;
    for (const std::int64_t total : one.totals) totals.push_back(total);
    groups.push_back(base::Map{{"trainee", to_string(one.trainee)}, {"sittings", static_cast<std::int64_t>(one.sittings)}, {"ended", static_cast<std::int64_t>(one.ended)}, {"passed", static_cast<std::int64_t>(one.passed)}, {"criticals", static_cast<std::int64_t>(one.criticals)},
                               {"mean", one.mean}, {"p10", one.low}, {"median", one.middle}, {"p90", one.high}, {"totals", std::move(totals)}});
  }
  for (const Discrimination& one : figures.decisions) {
    decisions.push_back(base::Map{{"place", one.place}, {"sittings", static_cast<std::int64_t>(one.sittings)}, {"easiness", one.easiness}, {"correlation", one.correlation ? base::Value(*one.correlation) : base::Value()}});
  }
  for (const Finding& one : figures.findings) said.push_back(finding_as_value(one));
  for (const SilencedFinding& one : figures.silenced) silenced.push_back(silenced_as_value(one));
  return base::Map{{"groups", std::move(groups)}, {"separation", figures.separation ? base::Value(*figures.separation) : base::Value()}, {"luck", figures.luck}, {"decisions", std::move(decisions)}, {"wanted", static_cast<std::int64_t>(figures.wanted)}, {"whole", figures.is_whole}, {"findings", std::move(said)}, {"silenced", std::move(silenced)}};
}

}  // namespace casecraft::authoring
