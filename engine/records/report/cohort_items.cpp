#include <fmt/format.h>

#include <algorithm>

#include "records/report/detail/cohort_parts.hpp"
#include "records/report/detail/page.hpp"

namespace casecraft::records {
namespace {

constexpr std::size_t kLongestTimes = 8;   ///< Decisions that are named for their time.

std::string two_decimals(double number) { return fmt::format("{:.2f}", number); }

std::string name_of(const DecisionFigures& decision, const base::Language& language) { return decision.title.empty() ? decision.id : fmt::format("{} ({})", language.shown(decision.title), decision.id); }

std::string options_of_decision(const DecisionFigures& decision, const base::Language& language) {
  std::vector<Bar> bars;
  std::vector<std::vector<std::string>> rows;
  for (const OptionFigures& option : decision.options) {
    Bar bar;
    bar.name = option_in_words(option, language);
    bar.words = taken_in_words(option, language);
    bar.per_cent = 100 * option.share;
    rows.push_back(option.is_recorded ? std::vector<std::string>{bar.name, std::to_string(option.taken), share_in_words(option.share)} : std::vector<std::string>{bar.name, "–", "–"});
    bars.push_back(std::move(bar));
  }
  const std::string note = decision.is_hub ? prose(hub_in_words(decision, language)) : std::string();
  return note + bar_chart(language.say("How often each option was taken: {}", decision.title.empty() ? decision.id : language.shown(decision.title)), bars) +
         table(decision.is_hub ? language.say("Options by how many people ever took them, most first") : language.say("Options, most often taken first"), {language.say("Option"), language.say("Taken"), language.say("Share")}, rows, 1);
}

std::string decision_table(const std::vector<DecisionFigures>& decisions, const base::Language& language) {
  std::vector<std::vector<std::string>> rows;
  for (const DecisionFigures& one : decisions) {
    const std::string hidden = language.say("too few");
    rows.push_back({name_of(one, language), std::to_string(one.met), one.is_protected ? hidden : one.points_share ? share_in_words(*one.points_share) : std::string("–"),
                    one.is_protected ? hidden : one.discrimination ? two_decimals(*one.discrimination) : std::string("–"), one.is_protected ? hidden : fmt::format("{:.0f}", one.seconds.median)});
  }
  return table(language.say("Decisions, in the order in which they are mostly met"),
               {language.say("Decision"), language.say("Met by"), language.say("Points"), language.say("Discrimination"), language.say("Median seconds")}, rows, 1);
}

}  // namespace

std::string items_part(const ExerciseFigures& exercise, const base::Language& language) {
  if (exercise.decisions.empty()) return {};
  std::string out = heading(3, language.say("Each decision")) + decision_table(exercise.decisions, language);
  out += prose(language.say("Points: the mean share of the best that was open. Discrimination: the correlation of a decision's points with the total without them (corrected point-biserial); near or below 0, the decision does not tell people apart."));
  std::vector<std::string> untaken;
  for (const DecisionFigures& one : exercise.decisions) {
    if (one.is_protected || one.options.empty()) continue;
    out += folded(fmt::format("{}: {}", name_of(one, language), language.say_count("{} option", "{} options", static_cast<std::int64_t>(one.options.size()))), options_of_decision(one, language));
    for (const OptionFigures& option : one.options) {
      if (option.taken > 0 || !option.is_recorded) continue;
      const std::string words = fmt::format("{}: {}", name_of(one, language), option_in_words(option, language));
      untaken.push_back(option.is_conditional ? language.say("{} – not always on offer", words) : words);
    }
  }
  out += heading(3, language.say("Options that nobody took"));
  return out + (untaken.empty() ? prose(language.say("Each option that is known was taken by somebody.")) : points(untaken));
}

std::string pauses_part(const ExerciseFigures& exercise, const base::Language& language) {
  std::vector<const DecisionFigures*> longest;
  for (const DecisionFigures& one : exercise.decisions) {
    if (!one.is_protected && one.seconds.median > 0) longest.push_back(&one);
  }
  if (longest.empty()) return {};
  std::stable_sort(longest.begin(), longest.end(), [](const DecisionFigures* a, const DecisionFigures* b) { return a->seconds.median > b->seconds.median; });
  if (longest.size() > kLongestTimes) longest.resize(kLongestTimes);
  std::vector<std::vector<std::string>> rows;
  for (const DecisionFigures* one : longest) {
    rows.push_back({name_of(*one, language), fmt::format("{:.0f}", one->seconds.median), fmt::format("{:.0f}", one->seconds.upper_quartile), fmt::format("{:.0f}", one->seconds.most)});
  }
  return heading(3, language.say("Where people pause")) +
         table(language.say("Seconds from the action before, pauses included; longest median first"), {language.say("Decision"), language.say("Median"), language.say("Upper quartile"), language.say("Most")}, rows, 1);
}

std::string left_part(const ExerciseFigures& exercise, const base::Language& language) {
  if (exercise.is_left_protected) return heading(3, language.say("Where people left")) + prose(language.say("Fewer than {} people have an open session: where they left is not shown.", kSmallestGroup));
  if (exercise.left.empty()) return {};
  std::vector<std::vector<std::string>> rows;
  for (const LeftFigures& one : exercise.left) rows.push_back({left_in_words(one, language), std::to_string(one.sessions)});
  return heading(3, language.say("Where people left")) + table(language.say("Open sessions by what was done last"), {language.say("Last action"), language.say("Sessions")}, rows, 1);
}

std::string reliability_part(const ExerciseFigures& exercise, const base::Language& language) {
  std::string out = heading(3, language.say("Reliability"));
  if (exercise.reliability.alpha) {
    const Alpha& alpha = *exercise.reliability.alpha;
    out += prose(language.say("Cronbach's alpha is {}, with a 95 % interval (Feldt) from {} to {}: over {} that all of {} met.", two_decimals(alpha.alpha), two_decimals(alpha.interval.low), two_decimals(alpha.interval.high),
                              language.say_count("{} decision", "{} decisions", alpha.items), language.say_count("{} person", "{} people", alpha.people)));
  } else {
    out += prose(language.say("Cronbach's alpha is not given: {}.", language.shown(exercise.reliability.why_not)));
  }
  if (exercise.without_points > 0) {
    out += prose(language.say_count("{} session ended before points of single decisions were kept: it is no part of discrimination and reliability.",
                                    "{} sessions ended before points of single decisions were kept: they are no part of discrimination and reliability.", exercise.without_points));
  }
  return out;
}

}  // namespace casecraft::records
