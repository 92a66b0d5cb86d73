#include "apps/command/cohort_tables.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <ostream>

#include "apps/terminal/words.hpp"
#include "base/counted.hpp"

namespace casecraft::command {
namespace {

constexpr std::size_t kWidest = 44;      ///< Columns of a name in a table.
constexpr std::size_t kLongestTimes = 5; ///< Decisions that are named for their time.
constexpr std::size_t kLeftPlaces = 5;

/// In one line, cut to `width` columns and filled up to them.
std::string table_cell(std::string_view words, std::size_t width) {
  std::string line = terminal::without_controls(words);
  std::replace(line.begin(), line.end(), '\n', ' ');
  if (terminal::columns(line) > width) {
    while (terminal::columns(line) + 1 > width) {
      do line.pop_back();
      while (!line.empty() && (static_cast<unsigned char>(line.back()) & 0xC0U) == 0x80U);
      if (!line.empty() && static_cast<unsigned char>(line.back()) >= 0xC0U) line.pop_back();
    }
    line += "…";
  }
  return line + std::string(width - std::min(width, terminal::columns(line)), ' ');
}

std::string per_cent(double share) { return fmt::format("{:.0f} %", 100 * share); }

std::string passed_of(const records::AttemptFigures& figures) {
  return fmt::format("{} of {} passed, {} (95 %: {} to {}){}", figures.passed.hits, figures.passed.of, per_cent(figures.passed.share), per_cent(figures.passed.interval.low),
                     per_cent(figures.passed.interval.high), figures.provisional > 0 ? fmt::format("; {} provisional", figures.provisional) : "");
}

void spread_heading(std::string_view what, std::ostream& out) {
  out << fmt::format("\n  {} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7}\n", table_cell(what, kWidest), "people", "mean", "s. d.", "least", "lower", "median", "upper");
}

void spread_line(std::string_view name, const records::Spread& spread, std::ostream& out) {
  out << fmt::format("  {} {:>7} {:>7.1f} {:>7.1f} {:>7.1f} {:>7.1f} {:>7.1f} {:>7.1f}\n", table_cell(name, kWidest), spread.count, spread.mean, spread.deviation, spread.least,
                     spread.lower_quartile, spread.median, spread.upper_quartile);
}

void show_distributions(const records::ExerciseFigures& one, std::ostream& out) {
  out << "\n  First attempts: " << passed_of(one.first) << ".\n  Best attempts:  " << passed_of(one.best) << ".\n";
  out << fmt::format("  {} finished more than once; {} of them with a higher total than at first.\n", base::counted(one.again, "person", "people"), one.improved);
  spread_heading("Per cent (lower, upper: quartiles)", out);
  spread_line("total, first attempts", one.first.total, out);
  spread_line("total, best attempts", one.best.total, out);
  for (const records::CompetencyFigures& competency : one.competencies) {
    if (competency.is_protected) {
      out << fmt::format("  {} {:>7} fewer than {} people: not shown\n", table_cell(competency.name, kWidest), competency.assessed, records::kSmallestGroup);
    } else {
      spread_line(competency.name, competency.share, out);
    }
  }
  spread_heading("Minutes, first attempts", out);
  spread_line("on the clock, pauses included", one.minutes, out);
  spread_line("in the case", one.case_minutes, out);
}

void show_decisions(const records::ExerciseFigures& one, std::ostream& out) {
  out << fmt::format("\n  {} {:>6} {:>7} {:>6} {:>8}\n", table_cell("Decisions, first attempts", kWidest), "met", "points", "discr.", "median s");
  for (const records::DecisionFigures& decision : one.decisions) {
    const std::string name = decision.title.empty() ? decision.id : fmt::format("{} ({})", decision.id, decision.title);
    if (decision.is_protected) {
      out << fmt::format("  {} {:>6} fewer than {} people: not shown\n", table_cell(name, kWidest), decision.met, records::kSmallestGroup);
      continue;
    }
    out << fmt::format("  {} {:>6} {:>7} {:>6} {:>8.0f}\n", table_cell(name, kWidest), decision.met, decision.points_share ? per_cent(*decision.points_share) : "-",
                       decision.discrimination ? fmt::format("{:.2f}", *decision.discrimination) : "-", decision.seconds.median);
    for (const records::OptionFigures& option : decision.options) {
      const std::string label = option.label.empty() ? option.id : fmt::format("{}: {}", option.id, option.label);
      out << fmt::format("    {} {:>6} {:>7}{}\n", table_cell(label, kWidest - 2), option.taken, per_cent(option.share), option.taken == 0 ? "  nobody took it" : "");
    }
  }
  out << "  points: mean share of the best that was open. discr.: correlation of its points with the total without them; near or below 0, it does not tell people apart.\n";
}

void show_pauses(const records::ExerciseFigures& one, std::ostream& out) {
  std::vector<const records::DecisionFigures*> longest;
  for (const records::DecisionFigures& decision : one.decisions) {
    if (!decision.is_protected && decision.seconds.median > 0) longest.push_back(&decision);
  }
  std::stable_sort(longest.begin(), longest.end(), [](const records::DecisionFigures* a, const records::DecisionFigures* b) { return a->seconds.median > b->seconds.median; });
  if (longest.size() > kLongestTimes) longest.resize(kLongestTimes);
  if (longest.empty()) return;
  out << "\n  Where people take longest:";
  for (const records::DecisionFigures* decision : longest) out << fmt::format("{} {} ({:.0f} s)", decision == longest.front() ? "" : ",", decision->id, decision->seconds.median);
  out << '\n';
}

void show_left(const records::ExerciseFigures& one, std::ostream& out) {
  if (one.is_left_protected) {
    out << fmt::format("  Where people left: fewer than {} people, not shown.\n", records::kSmallestGroup);
  } else if (!one.left.empty()) {
    out << "  Where people left (the last action of open sessions):";
    for (std::size_t i = 0; i < std::min(one.left.size(), kLeftPlaces); ++i) out << fmt::format("{} {} ({})", i == 0 ? "" : ",", one.left[i].after, one.left[i].sessions);
    out << '\n';
  }
}

void show_reliability(const records::ExerciseFigures& one, std::ostream& out) {
  if (!one.reliability.alpha) {
    out << "  Reliability: " << one.reliability.why_not << ".\n";
  } else {
    const records::Alpha& alpha = *one.reliability.alpha;
    out << fmt::format("  Reliability: Cronbach's alpha {:.2f} (95 %: {:.2f} to {:.2f}), over {} that {} met.\n", alpha.alpha, alpha.interval.low, alpha.interval.high,
                       base::counted(alpha.items, "decision", "decisions"), base::counted(alpha.people, "person", "people"));
  }
  if (one.without_points > 0) {
    out << fmt::format("  {} ended before points of single decisions were kept: no part of discrimination and reliability.\n", base::counted(one.without_points, "session", "sessions"));
  }
}

void show_exercise(const records::ExerciseFigures& one, std::ostream& out) {
  out << fmt::format("\n{} – {}{}\n", one.pack, one.title, one.versions.empty() ? "" : fmt::format(" (version {})", fmt::join(one.versions, ", ")));
  out << fmt::format("  {}, {} finished, {} open.", base::counted(one.people, "person", "people"), base::counted(one.finished, "session", "sessions"), one.open);
  if (one.anonymous > 0) out << fmt::format(" {} without a pseudonym: each counts as a person.", base::counted(one.anonymous, "session", "sessions"));
  out << '\n';
  if (one.is_protected && one.people > 0) {
    out << fmt::format("  Fewer than {} people: not broken down, because single persons could be recognised. --small-groups shows it.\n", records::kSmallestGroup);
  } else if (one.people > 0) {
    show_distributions(one, out);
    show_decisions(one, out);
    show_pauses(one, out);
    show_reliability(one, out);
  }
  show_left(one, out);
}

}  // namespace

void show_cohort(const records::Cohort& cohort, std::ostream& out) {
  out << (cohort.course.empty() ? std::string("All sessions in the store") : fmt::format("Course '{}'", cohort.course));
  out << fmt::format(": {} finished an exercise", base::counted(cohort.people, "person", "people"));
  if (!cohort.listed.empty()) out << fmt::format("; {} on the list", cohort.listed.size());
  out << ".\n";
  if (!cohort.missing.empty()) out << fmt::format("Missing ({}): {}\n", cohort.missing.size(), fmt::join(cohort.missing, ", "));
  if (!cohort.unlisted.empty()) out << fmt::format("Not on the list ({}): {}\n", cohort.unlisted.size(), fmt::join(cohort.unlisted, ", "));
  if (cohort.exercises.empty()) out << "No session has been played yet that is counted here.\n";
  for (const records::ExerciseFigures& one : cohort.exercises) show_exercise(one, out);
}

}  // namespace casecraft::command
