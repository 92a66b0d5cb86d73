#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/records_pages.hpp"

namespace casecraft::desktop {

namespace {

constexpr std::size_t kMostLeftPlaces = 5;
constexpr std::size_t kMostPauses = 5;

std::string per_cent_of(double share) { return fmt::format("{:.0f} %", 100 * share); }

std::string people_words(const base::Language& language, std::int64_t people) { return language.say_count("{} person", "{} people", people); }

std::string sessions_words(const base::Language& language, std::int64_t sessions) { return language.say_count("{} session", "{} sessions", sessions); }

std::string passed_words(const base::Language& language, const records::AttemptFigures& of) {
  std::string words = language.say("{} of {} passed, {} (95 %: {} to {})", of.passed.hits, of.passed.of, per_cent_of(of.passed.share), per_cent_of(of.passed.interval.low), per_cent_of(of.passed.interval.high));
  if (of.provisional > 0) words += language.say("; {} provisional", of.provisional);
  if (of.decided > 0) words += language.say("; {} decided by an instructor", of.decided);
  return words;
}

/// From least to most a line, the middle half a box, the median a mark, on a scale from 0 to `most`.
void box_plot(Ui& ui, const Rect& rect, const records::Spread& spread, double most) {
  const Theme& theme = ui.theme();
  ui.fill({rect.x, rect.y, rect.w, rect.h}, theme.raised);
  if (most <= 0) return;
  const auto at = [&](double value) { return rect.x + std::round(rect.w * static_cast<float>(std::clamp(value / most, 0.0, 1.0))); };
  const float thin = ui.fonts().thin();
  const float middle = rect.y + std::round((rect.h - thin) / 2);
  ui.fill({at(spread.least), middle, std::max(thin, at(spread.most) - at(spread.least)), thin}, theme.text);
  ui.fill({at(spread.lower_quartile), rect.y + thin, std::max(thin, at(spread.upper_quartile) - at(spread.lower_quartile)), rect.h - 2 * thin}, theme.accent);
  ui.fill({std::min(at(spread.median), rect.right() - 3 * thin), rect.y - ui.em(0.15F), 3 * thin, rect.h + ui.em(0.3F)}, theme.text);
}

/// A name, its figures in words, and the picture of both.
void spread_row(Column& column, std::string_view name, const records::Spread& spread, double most, const std::string& unit) {
  Ui& ui = column.ui;
  column.words(name, Face::body, {}, 1.35F);
  column.words(ui.say("median {:.0f}{}, middle half {:.0f} to {:.0f}, mean {:.1f}, from {:.0f} to {:.0f}; {}", spread.median, unit, spread.lower_quartile, spread.upper_quartile, spread.mean, spread.least, spread.most,
                      people_words(ui.language(), spread.count)), Face::small, ui.theme().muted, 1.4F);
  column.gap(0.3F);
  box_plot(ui, {column.x, std::round(column.y), column.width, ui.em(0.7F)}, spread, most);
  column.gap(1.5F);
}

void attempts(Column& column, const records::ExerciseFigures& one) {
  const base::Language& language = column.ui.language();
  column.heading(language.say("Attempts")).gap(0.4F);
  column.words(language.say("First attempts: {}.", passed_words(language, one.first)));
  if (!one.is_again_protected) column.words(language.say("Best attempts: {}.", passed_words(language, one.best)));
  column.gap(0.3F).muted(records::again_in_words(one, language)).gap(0.9F);
  spread_row(column, language.say("Total, first attempts"), one.first.total, 100, " %");
  if (!one.is_again_protected) spread_row(column, language.say("Total, best attempts"), one.best.total, 100, " %");
}

void competencies(Column& column, const records::ExerciseFigures& one) {
  const base::Language& language = column.ui.language();
  column.heading(language.say("By competency")).gap(0.2F).muted(language.say("First attempts, per cent."), Face::small).gap(0.6F);
  for (const records::CompetencyFigures& competency : one.competencies) {
    if (competency.is_protected) {
      column.words(language.shown(competency.name), Face::body, {}, 1.35F).muted(language.say("fewer than {} people: not shown", records::kSmallestGroup), Face::small).gap(1.0F);
    } else {
      spread_row(column, language.shown(competency.name), competency.share, 100, " %");
    }
  }
}

void times(Column& column, const records::ExerciseFigures& one) {
  const base::Language& language = column.ui.language();
  column.heading(language.say("Time")).gap(0.2F).muted(language.say("Minutes of first attempts"), Face::small).gap(0.6F);
  spread_row(column, language.say("On the clock, pauses included"), one.minutes, one.minutes.most, "");
  spread_row(column, language.say("In the case"), one.case_minutes, one.case_minutes.most, "");
  std::vector<const records::DecisionFigures*> longest;
  for (const records::DecisionFigures& decision : one.decisions) {
    if (!decision.is_protected && decision.seconds.median > 0) longest.push_back(&decision);
  }
  std::stable_sort(longest.begin(), longest.end(), [](const records::DecisionFigures* a, const records::DecisionFigures* b) { return a->seconds.median > b->seconds.median; });
  if (longest.size() > kMostPauses) longest.resize(kMostPauses);
  if (longest.empty()) return;
  column.words(language.say("Where people take longest"), Face::strong).gap(0.2F);
  for (const records::DecisionFigures* decision : longest) {
    column.words(language.say("{}: {:.0f} s before it, as the median", decision->title.empty() ? decision->id : language.shown(decision->title), decision->seconds.median));
  }
  column.gap(1.0F);
}

void option_row(Column& column, const records::OptionFigures& option) {
  Ui& ui = column.ui;
  const Theme& theme = ui.theme();
  const bool is_taken = option.taken > 0;
  column.words(records::option_in_words(option, ui.language()), Face::body, is_taken ? theme.text : theme.muted, 1.35F);
  column.words(is_taken ? fmt::format("{} \u2022 {}", option.taken, per_cent_of(option.share)) : records::taken_in_words(option, ui.language()), Face::label, is_taken ? theme.text : theme.warn, 1.4F);
  column.gap(0.2F);
  bar(ui, {column.x, std::round(column.y), column.width, ui.em(0.45F)}, static_cast<float>(option.share), theme.accent);
  column.gap(0.9F);
}

void decisions(Column& column, const records::ExerciseFigures& one) {
  Ui& ui = column.ui;
  const base::Language& language = ui.language();
  column.heading(language.say("Decisions")).gap(0.2F);
  column.muted(language.say("First attempts. Points: mean share of the best that was open. Discrimination: correlation of its points with the total without them; near or below 0, it does not tell people apart."), Face::small);
  column.gap(0.8F);
  for (const records::DecisionFigures& decision : one.decisions) {
    const bool is_weak = decision.discrimination && *decision.discrimination < 0.1;
    beside_bar(column, decision.is_protected ? ui.theme().line : is_weak ? ui.theme().warn : ui.theme().accent, [&](Column& inside) {
      inside.words(decision.title.empty() ? decision.id : language.shown(decision.title), Face::strong, {}, 1.35F);
      if (decision.is_protected) {
        inside.muted(language.say("fewer than {} people: not shown", records::kSmallestGroup), Face::small);
        return;
      }
      std::string facts = language.say("{} \u2022 met by {}", decision.id, people_words(language, decision.met));
      if (decision.points_share) facts += language.say(" \u2022 points {}", per_cent_of(*decision.points_share));
      facts += decision.discrimination ? language.say(" \u2022 discrimination {:.2f}", *decision.discrimination) : language.say(" \u2022 discrimination cannot be told").str();
      facts += language.say(" \u2022 {:.0f} s", decision.seconds.median);
      inside.words(facts, Face::small, ui.theme().muted, 1.4F).gap(0.4F);
      if (decision.is_hub) inside.muted(records::hub_in_words(decision, language), Face::small).gap(0.4F);
      for (const records::OptionFigures& option : decision.options) option_row(inside, option);
    }, 1.1F);
  }
}

void left_and_reliability(Column& column, const records::ExerciseFigures& one) {
  const base::Language& language = column.ui.language();
  if (one.is_left_protected || !one.left.empty()) {
    column.heading(language.say("Where people left")).gap(0.2F).muted(language.say("The last action of sessions that have not ended."), Face::small).gap(0.4F);
    if (one.is_left_protected) column.muted(language.say("fewer than {} people: not shown", records::kSmallestGroup));
    for (std::size_t i = 0; i < std::min(one.left.size(), kMostLeftPlaces); ++i) column.words(fmt::format("{}: {}", records::left_in_words(one.left[i], language), sessions_words(language, one.left[i].sessions)));
    column.gap(1.0F);
  }
  if (one.is_protected || one.finished == 0) return;
  column.heading(language.say("Reliability")).gap(0.4F);
  if (!one.reliability.alpha) {
    column.words(language.say("Reliability: {}.", language.shown(one.reliability.why_not)));
  } else {
    const records::Alpha& alpha = *one.reliability.alpha;
    column.words(language.say("Reliability: Cronbach's alpha {:.2f} (95 %: {:.2f} to {:.2f}), over {} that {} met.", alpha.alpha, alpha.interval.low, alpha.interval.high,
                              language.say_count("{} decision", "{} decisions", alpha.items), people_words(language, alpha.people)));
  }
  if (one.without_points > 0) {
    column.gap(0.3F).muted(language.say_count("{} session ended before points of single decisions were kept: it is no part of discrimination and reliability.",
                                              "{} sessions ended before points of single decisions were kept: they are no part of discrimination and reliability.", one.without_points), Face::small);
  }
}

/// What people decided, which counts in the figures, and what still waits; single sessions stand in the report.
void verdicts(Column& column, const records::ExerciseFigures& one) {
  const base::Language& language = column.ui.language();
  if (one.decided > 0) column.words(language.say_count("{} verdict counts here as an instructor decided it.", "{} verdicts count here as instructors decided them.", one.decided));
  if (one.set_aside > 0) {
    column.words(language.say_count("{} decision does not count, because no key that is known here signed it.", "{} decisions do not count, because no key that is known here signed them.", one.set_aside), Face::body,
                 column.ui.theme().warn);
  }
  if (one.waiting > 0) {
    column.words(language.say_count("{} session is provisional: proposed critical errors wait for an instructor, and it does not count as passed.",
                                    "{} sessions are provisional: proposed critical errors wait for an instructor, and they do not count as passed.", one.waiting), Face::body, column.ui.theme().warn);
  }
}

}  // namespace

void draw_exercise_figures(App& app, Column& column, const records::ExerciseFigures& one) {
  const base::Language& language = app.ui.language();
  column.words(one.title.empty() ? one.pack : one.title, Face::title, {}, 1.2F).gap(0.2F);
  column.muted(fmt::format("{}{}", one.pack, one.versions.empty() ? "" : language.say(" (version {})", fmt::format("{}", fmt::join(one.versions, ", ")))), Face::small);
  column.words(language.say("{}, {} finished, {} open.", people_words(language, one.people), sessions_words(language, one.finished), one.open));
  if (one.anonymous > 0) column.muted(records::anonymous_in_words(one, language), Face::small);
  verdicts(column, one);
  column.gap(1.0F);
  if (one.is_protected && one.finished > 0) {
    column.words(language.say("Fewer than {} people: not broken down, because single persons could be recognised.", records::kSmallestGroup)).gap(1.0F);
  } else if (one.finished > 0) {
    attempts(column, one);
    competencies(column, one);
    times(column, one);
    decisions(column, one);
  }
  left_and_reliability(column, one);
}

}  // namespace casecraft::desktop
