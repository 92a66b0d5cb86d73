#include "apps/command/cohort_tables.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <ostream>

#include "apps/command/in_words.hpp"
#include "apps/terminal/words.hpp"

namespace casecraft::command {
namespace {

constexpr std::size_t kWidest = 44;      ///< Columns of a name in a table.
constexpr std::size_t kLongestTimes = 5; ///< Decisions that are named for their time.
constexpr std::size_t kLeftPlaces = 5;
constexpr std::size_t kMostWaiting = 20;   ///< Sessions that are named one by one.

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

/// Words that stand in for figures: "fewer than 5 people: not shown".
std::string too_few(const base::Language& language) { return language.say("fewer than {} people: not shown", records::kSmallestGroup); }

std::string people_in_words(const base::Language& language, std::int64_t people) { return language.say_count("{} person", "{} people", people); }

std::string verdict_word(const base::Language& language, const std::string& verdict) {
  return verdict == "failed" ? language.say("not passed") : verdict == "passed" ? language.say("passed") : language.say("provisional");
}

/// One cohort for a terminal, in a language.
class CohortTables {
public:
  CohortTables(const base::Language& language, std::ostream& out) : language_(language), out_(out) {}

  void show(const records::Cohort& cohort) {
    const std::string group = cohort.course.empty() ? say("All sessions in the store") : say("Course '{}'", cohort.course);
    out_ << say("{}: who finished an exercise: {}", group, people_in_words(language_, cohort.people));
    if (cohort.anonymous > 0) out_ << language_.say_count("; {} session without a pseudonym", "; {} sessions without a pseudonym", cohort.anonymous);
    if (!cohort.listed.empty()) out_ << say("; {} on the list", cohort.listed.size());
    out_ << ".\n";
    if (!cohort.missing.empty()) out_ << say("Missing ({}): {}", cohort.missing.size(), fmt::format("{}", fmt::join(cohort.missing, ", "))) << '\n';
    if (!cohort.unlisted.empty()) out_ << say("Not on the list ({}): {}", cohort.unlisted.size(), fmt::format("{}", fmt::join(cohort.unlisted, ", "))) << '\n';
    if (cohort.exercises.empty()) out_ << say("No session has been played yet that is counted here.") << '\n';
    for (const records::ExerciseFigures& one : cohort.exercises) show_exercise(one);
  }

private:
  template <class... Parts>
  [[nodiscard]] std::string say(std::string_view english, const Parts&... parts) const {
    return language_.say(english, parts...);
  }

  void show_exercise(const records::ExerciseFigures& one) {
    const std::string versions = fmt::format("{}", fmt::join(one.versions, ", "));
    out_ << fmt::format("\n{} – {}{}\n", one.pack, one.title, one.versions.empty() ? "" : say(" (version {})", versions));
    out_ << "  " << say("{}, {} finished, {} open.", people_in_words(language_, one.people), sessions_in_words(language_, one.finished), one.open);
    if (one.anonymous > 0) out_ << ' ' << records::anonymous_in_words(one, language_);
    out_ << '\n';
    if (one.is_protected && one.finished > 0) {
      out_ << "  " << say("Fewer than {} people: not broken down, because single persons could be recognised. --small-groups shows it.", records::kSmallestGroup) << '\n';
    } else if (one.finished > 0) {
      show_distributions(one);
      show_decisions(one);
      show_pauses(one);
      show_reliability(one);
    }
    show_left(one);
    show_verdicts(one);
  }

  [[nodiscard]] std::string passed_of(const records::AttemptFigures& of) const {
    std::string words = say("{} of {} passed, {} (95 %: {} to {})", of.passed.hits, of.passed.of, per_cent(of.passed.share), per_cent(of.passed.interval.low), per_cent(of.passed.interval.high));
    if (of.provisional > 0) words += say("; {} provisional", of.provisional);
    if (of.decided > 0) words += say("; {} decided by an instructor", of.decided);
    return words;
  }

  void spread_heading(std::string_view what) {
    out_ << fmt::format("\n  {} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7}\n", table_cell(what, kWidest), language_.say_in("column", "people"), language_.say_in("column", "mean"),
                        language_.say_in("column", "s. d."), language_.say_in("column", "least"), language_.say_in("column", "lower"), language_.say_in("column", "median"), language_.say_in("column", "upper"));
  }

  void spread_line(std::string_view name, const records::Spread& spread) {
    out_ << fmt::format("  {} {:>7} {:>7.1f} {:>7.1f} {:>7.1f} {:>7.1f} {:>7.1f} {:>7.1f}\n", table_cell(name, kWidest), spread.count, spread.mean, spread.deviation, spread.least, spread.lower_quartile,
                        spread.median, spread.upper_quartile);
  }

  void show_distributions(const records::ExerciseFigures& one) {
    out_ << "\n  " << say("First attempts: {}.", passed_of(one.first)) << "\n  ";
    if (!one.is_again_protected) out_ << say("Best attempts: {}.", passed_of(one.best)) << "\n  ";
    out_ << records::again_in_words(one, language_) << '\n';
    spread_heading(say("Per cent (lower, upper: quartiles)"));
    spread_line(say("Total, first attempts"), one.first.total);
    if (!one.is_again_protected) spread_line(say("Total, best attempts"), one.best.total);
    for (const records::CompetencyFigures& competency : one.competencies) {
      if (competency.is_protected) {
        out_ << fmt::format("  {} {:>7} {}\n", table_cell(language_.shown(competency.name), kWidest), competency.assessed, too_few(language_));
      } else {
        spread_line(language_.shown(competency.name), competency.share);
      }
    }
    spread_heading(say("Minutes of first attempts"));
    spread_line(say("On the clock, pauses included"), one.minutes);
    spread_line(say("In the case"), one.case_minutes);
  }

  void show_decisions(const records::ExerciseFigures& one) {
    out_ << fmt::format("\n  {} {:>6} {:>7} {:>6} {:>9}\n", table_cell(say("Decisions, first attempts"), kWidest), language_.say_in("column", "met"), language_.say_in("column", "points"), language_.say_in("column", "discr."),
                        language_.say_in("column", "median s"));
    for (const records::DecisionFigures& decision : one.decisions) {
      const std::string name = decision.title.empty() ? decision.id : fmt::format("{} ({})", decision.id, language_.shown(decision.title));
      if (decision.is_protected) {
        out_ << fmt::format("  {} {:>6} {}\n", table_cell(name, kWidest), decision.met, too_few(language_));
        continue;
      }
      out_ << fmt::format("  {} {:>6} {:>7} {:>6} {:>9.0f}\n", table_cell(name, kWidest), decision.met, decision.points_share ? per_cent(*decision.points_share) : "-",
                          decision.discrimination ? fmt::format("{:.2f}", *decision.discrimination) : "-", decision.seconds.median);
      for (const records::OptionFigures& option : decision.options) {
        const std::string label = table_cell(option.label.empty() ? records::option_in_words(option, language_) : fmt::format("{}: {}", option.id, option.label), kWidest - 2);
        if (option.taken > 0) {
          out_ << fmt::format("    {} {:>6} {:>7}\n", label, option.taken, per_cent(option.share));
        } else {
          out_ << fmt::format("    {} {:>6} {:>7}  {}\n", label, option.is_recorded ? "0" : "-", option.is_recorded ? per_cent(0) : "-", records::taken_in_words(option, language_));
        }
      }
      if (decision.is_hub && !decision.options.empty()) out_ << "    " << records::hub_in_words(decision, language_) << '\n';
    }
    out_ << "  " << say("points: mean share of the best that was open. discr.: correlation of its points with the total without them; near or below 0, it does not tell people apart.") << '\n';
  }

  void show_pauses(const records::ExerciseFigures& one) {
    std::vector<const records::DecisionFigures*> longest;
    for (const records::DecisionFigures& decision : one.decisions) {
      if (!decision.is_protected && decision.seconds.median > 0) longest.push_back(&decision);
    }
    std::stable_sort(longest.begin(), longest.end(), [](const records::DecisionFigures* a, const records::DecisionFigures* b) { return a->seconds.median > b->seconds.median; });
    if (longest.size() > kLongestTimes) longest.resize(kLongestTimes);
    if (longest.empty()) return;
    std::string list;
    for (const records::DecisionFigures* decision : longest) list += fmt::format("{}{} ({:.0f} s)", list.empty() ? "" : ", ", decision->id, decision->seconds.median);
    out_ << "\n  " << say("Where people take longest: {}", list) << '\n';
  }

  void show_left(const records::ExerciseFigures& one) {
    if (one.is_left_protected) {
      out_ << "  " << say("Where people left: fewer than {} people, not shown.", records::kSmallestGroup) << '\n';
    } else if (!one.left.empty()) {
      std::string list;
      for (std::size_t i = 0; i < std::min(one.left.size(), kLeftPlaces); ++i) list += fmt::format("{}{} ({})", i == 0 ? "" : ", ", records::left_in_words(one.left[i], language_), one.left[i].sessions);
      out_ << "  " << say("Where people left (the last action of open sessions): {}", list) << '\n';
    }
  }

  void show_reliability(const records::ExerciseFigures& one) {
    if (!one.reliability.alpha) {
      out_ << "  " << say("Reliability: {}.", language_.shown(one.reliability.why_not)) << '\n';
    } else {
      const records::Alpha& alpha = *one.reliability.alpha;
      out_ << "  " << say("Reliability: Cronbach's alpha {:.2f} (95 %: {:.2f} to {:.2f}), over {} that {} met.", alpha.alpha, alpha.interval.low, alpha.interval.high,
                          language_.say_count("{} decision", "{} decisions", alpha.items), people_in_words(language_, alpha.people)) << '\n';
    }
    if (one.without_points > 0) {
      out_ << "  " << language_.say_count("{} session ended before points of single decisions were kept: it is no part of discrimination and reliability.",
                                          "{} sessions ended before points of single decisions were kept: they are no part of discrimination and reliability.", one.without_points) << '\n';
    }
  }

  void show_verdicts(const records::ExerciseFigures& one) {
    if (one.decided > 0) out_ << "  " << language_.say_count("{} verdict counts here as an instructor decided it.", "{} verdicts count here as instructors decided them.", one.decided) << '\n';
    for (const records::DecidedVerdict& decided : one.verdicts) {
      out_ << "    " << terminal::without_controls(say("{}: scored {}, decided {} by {}: {}", decided.session.substr(0, 8), verdict_word(language_, decided.scored), verdict_word(language_, decided.verdict), decided.author, decided.reason)) << '\n';
    }
    if (one.set_aside > 0) out_ << "  " << language_.say_count("{} decision does not count, because no key that is known here signed it.", "{} decisions do not count, because no key that is known here signed them.", one.set_aside) << '\n';
    if (one.waiting == 0) return;
    out_ << "  " << language_.say_count("{} session is provisional: proposed critical errors wait for an instructor, and it does not count as passed.",
                                        "{} sessions are provisional: proposed critical errors wait for an instructor, and they do not count as passed.", one.waiting) << '\n';
    for (std::size_t i = 0; i < std::min(one.provisional.size(), kMostWaiting); ++i) out_ << "    " << fmt::format("{0}: casecraft mark {0}", one.provisional[i].substr(0, 8)) << '\n';
    if (one.provisional.size() > kMostWaiting) out_ << "    " << say("{} more: casecraft inbox", one.provisional.size() - kMostWaiting) << '\n';
  }

  const base::Language& language_;
  std::ostream& out_;
};

}  // namespace

void show_cohort(const records::Cohort& cohort, const base::Language& language, std::ostream& out) { CohortTables(language, out).show(cohort); }

}  // namespace casecraft::command
