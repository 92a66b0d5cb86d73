#include <fmt/format.h>

#include <algorithm>

#include "records/report/detail/cohort_parts.hpp"
#include "records/report/detail/page.hpp"
#include "records/report/detail/parts.hpp"

namespace casecraft::records {
namespace {

constexpr double kWhole = 100;
constexpr std::size_t kMostWaiting = 50;   ///< Sessions that are named one by one.

std::string one_decimal(double number) { return fmt::format("{:.1f}", number); }

std::string median_in_words(const Spread& spread, const base::Language& language, std::string_view unit) {
  return language.say("median {}{}, half of them from {} to {}", one_decimal(spread.median), unit, one_decimal(spread.lower_quartile), one_decimal(spread.upper_quartile));
}

std::vector<std::string> spread_columns(std::string_view what, const base::Language& language) {
  return {std::string(what), language.say("People"), language.say("Mean"), language.say("Standard deviation"), language.say("Least"), language.say("Lower quartile"), language.say("Median"), language.say("Upper quartile"), language.say("Most")};
}

std::vector<std::string> spread_row(std::string_view name, const Spread& of) {
  return {std::string(name), std::to_string(of.count), one_decimal(of.mean), one_decimal(of.deviation), one_decimal(of.least), one_decimal(of.lower_quartile), one_decimal(of.median), one_decimal(of.upper_quartile), one_decimal(of.most)};
}

std::vector<std::string> passed_row(std::string_view name, const AttemptFigures& of, const base::Language& language) {
  return {std::string(name), language.say("{} of {}", of.passed.hits, of.passed.of), share_in_words(of.passed.share), language.say("{} to {}", share_in_words(of.passed.interval.low), share_in_words(of.passed.interval.high)),
          std::to_string(of.provisional), std::to_string(of.decided)};
}

Bar passed_bar(std::string_view name, const AttemptFigures& of, const base::Language& language) {
  Bar bar;
  bar.name = name;
  bar.words = language.say("{} of {} passed, {}", of.passed.hits, of.passed.of, share_in_words(of.passed.share));
  bar.per_cent = kWhole * of.passed.share;
  return bar;
}

}  // namespace

std::string share_in_words(double share) { return fmt::format("{:.0f} %", kWhole * share); }

std::string passed_part(const ExerciseFigures& exercise, const base::Language& language) {
  std::string out = heading(3, language.say("Passed"));
  std::vector<Bar> bars{passed_bar(language.say("First attempts"), exercise.first, language)};
  std::vector<std::vector<std::string>> rows{passed_row(language.say("First attempts"), exercise.first, language)};
  if (!exercise.is_again_protected) {
    bars.push_back(passed_bar(language.say("Best attempts"), exercise.best, language));
    rows.push_back(passed_row(language.say("Best attempts"), exercise.best, language));
  }
  out += bar_chart(language.say("How many passed"), bars);
  out += table(language.say("Passed, with the 95 % interval of the share (Wilson)"),
               {language.say("Attempt"), language.say("Passed"), language.say("Share"), language.say("Interval"), language.say("Provisional"), language.say("Decided by an instructor")},
               rows, 1);
  return out + prose(again_in_words(exercise, language));
}

std::string distributions_part(const ExerciseFigures& exercise, const base::Language& language) {
  std::vector<SpreadBar> bars;
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> hidden;
  const auto add = [&](std::string_view name, const Spread& of) {
    bars.push_back({std::string(name), median_in_words(of, language, " %"), of});
    rows.push_back(spread_row(name, of));
  };
  add(language.say("Total, first attempts"), exercise.first.total);
  if (!exercise.is_again_protected) add(language.say("Total, best attempts"), exercise.best.total);
  for (const CompetencyFigures& one : exercise.competencies) {
    if (one.is_protected) {
      hidden.push_back(language.say("{}: assessed in {}, too few to be shown", one.name, language.say_count("{} first attempt", "{} first attempts", one.assessed)));
    } else {
      add(one.name, one.share);
    }
  }
  std::string out = heading(3, language.say("Totals and competencies"));
  out += spread_chart(language.say("Per cent of the points that were open: from the least to the most, the middle half, the median"), bars, kWhole);
  out += table(language.say("The same in figures, in per cent; competencies of first attempts"), spread_columns(language.say("Competency"), language), rows, 1);
  return out + points(hidden);
}

std::string time_part(const ExerciseFigures& exercise, const base::Language& language) {
  const std::string clock = language.say("On the clock, pauses included");
  const std::string in_case = language.say("In the case");
  const double most = std::max(exercise.minutes.most, exercise.case_minutes.most);
  std::string out = heading(3, language.say("Time"));
  const std::string unit = language.say(" minutes");
  out += spread_chart(language.say("Minutes of first attempts"), {{clock, median_in_words(exercise.minutes, language, unit), exercise.minutes}, {in_case, median_in_words(exercise.case_minutes, language, unit), exercise.case_minutes}}, most);
  return out + table(language.say("The same in figures, in minutes"), spread_columns(language.say("Time"), language), {spread_row(clock, exercise.minutes), spread_row(in_case, exercise.case_minutes)}, 1);
}

std::string verdicts_part(const ExerciseFigures& exercise, const base::Language& language) {
  if (exercise.decided == 0 && exercise.waiting == 0 && exercise.set_aside == 0) return {};
  std::string out = heading(3, language.say("Verdicts that people decide"));
  if (exercise.decided > 0) out += prose(language.say_count("{} verdict counts here as an instructor decided it.", "{} verdicts count here as instructors decided them.", exercise.decided));
  std::vector<std::vector<std::string>> rows;
  for (const DecidedVerdict& one : exercise.verdicts) {
    rows.push_back({one.session.substr(0, 8), verdict_in_words(language, one.scored), verdict_in_words(language, one.verdict), one.is_override ? language.say("set above the score") : language.say("critical errors decided"),
                    one.signer.empty() ? one.author : fmt::format("{} ({})", one.author, language.shown(one.signer)), one.reason, plain_time(one.wall_time)});
  }
  if (!rows.empty()) {
    out += table(language.say("Decided, oldest first"), {language.say("Session"), language.say("Scored"), language.say("Decided"), language.say("How"), language.say("Author"), language.say("Why"), language.say("When")}, rows, 7);
  }
  if (exercise.set_aside > 0) {
    out += prose(language.say_count("{} decision does not count, because no key that is known here signed it.", "{} decisions do not count, because no key that is known here signed them.", exercise.set_aside));
  }
  if (exercise.waiting > 0) out += prose(language.say_count("{} session is provisional: proposed critical errors wait for an instructor, and it does not count as passed.", "{} sessions are provisional: proposed critical errors wait for an instructor, and they do not count as passed.", exercise.waiting));
  std::vector<std::string> waiting;
  for (std::size_t i = 0; i < std::min(exercise.provisional.size(), kMostWaiting); ++i) waiting.push_back(fmt::format("{0}: casecraft mark {0}", exercise.provisional[i].substr(0, 8)));
  if (exercise.provisional.size() > kMostWaiting) waiting.push_back(language.say("{} more: casecraft inbox", exercise.provisional.size() - kMostWaiting));
  return out + points(waiting);
}

}  // namespace casecraft::records
