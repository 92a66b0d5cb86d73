#include "records/report/cohort_report.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/xml_text.hpp"
#include "records/report/detail/cohort_parts.hpp"
#include "records/report/detail/page.hpp"

namespace casecraft::records {
namespace {

std::string group_title(const Cohort& cohort, const base::Language& language) {
  return cohort.course.empty() ? language.say("Report on all sessions of the store").str() : language.say("Report on the course {}", cohort.course);
}

std::string group_summary(const CohortReport& report, const base::Language& language) {
  const Cohort& cohort = report.cohort;
  std::string out = fmt::format("<section class=\"summary\" aria-label=\"{}\">\n<dl>\n", base::xml_text(language.say("Summary")));
  out += fact(language.say("Who finished an exercise"), language.say_count("{} person", "{} people", cohort.people));
  if (cohort.anonymous > 0) out += fact(language.say("Without a pseudonym"), language.say_count("{} session", "{} sessions", cohort.anonymous));
  if (!cohort.listed.empty()) out += fact(language.say("On the course's list"), language.say_count("{} person", "{} people", static_cast<std::int64_t>(cohort.listed.size())));
  if (!cohort.missing.empty()) out += fact(language.say("Missing"), fmt::format("{}: {}", cohort.missing.size(), fmt::join(cohort.missing, ", ")));
  if (!cohort.unlisted.empty()) out += fact(language.say("Not on the list"), fmt::format("{}: {}", cohort.unlisted.size(), fmt::join(cohort.unlisted, ", ")));
  if (!report.pack.empty()) out += fact(language.say("Only the exercise"), report.pack);
  if (!report.mode.empty()) out += fact(language.say("Only the mode"), report.mode == "assessment" ? language.say("assessment") : language.say("practice"));
  if (!report.made.empty()) out += fact(language.say("As of"), plain_time(report.made));
  out += "</dl>\n";
  out += fmt::format("<p class=\"soft\">{}</p>\n</section>\n",
                     base::xml_text(cohort.shows_small_groups
                                        ? language.say("Groups of fewer than {} people are broken down here, because whoever made this report asked for it: single persons could be recognised.", kSmallestGroup)
                                        : language.say("Nothing of fewer than {} people is broken down, because single persons could be recognised.", kSmallestGroup)));
  return out;
}

/// What the exercise is, and how many worked on it.
std::string numbers_part(const ExerciseFigures& exercise, const base::Language& language) {
  std::string out = fmt::format("<dl class=\"facts\">\n{}", fact(language.say("Exercise"), exercise.versions.empty() ? exercise.pack : fmt::format("{} ({})", exercise.pack, fmt::join(exercise.versions, ", "))));
  out += fact(language.say("Who finished it"), language.say_count("{} person", "{} people", exercise.people));
  out += fact(language.say("Sessions"), language.say("{} finished, {} open", exercise.finished, exercise.open));
  if (exercise.anonymous > 0) out += fact(language.say("Without a pseudonym"), anonymous_in_words(exercise, language));
  return out + "</dl>\n";
}

std::string exercise_part(const ExerciseFigures& exercise, const base::Language& language) {
  std::string out = heading(2, exercise.title.empty() ? exercise.pack : exercise.title) + numbers_part(exercise, language);
  if (exercise.is_protected && exercise.finished > 0) {
    out += prose(language.say("Fewer than {} people finished it: it is not broken down, because single persons could be recognised.", kSmallestGroup));
  } else if (exercise.finished > 0) {
    out += passed_part(exercise, language) + distributions_part(exercise, language) + time_part(exercise, language) + items_part(exercise, language) + pauses_part(exercise, language);
  }
  out += left_part(exercise, language);
  if (exercise.finished > 0) out += verdicts_part(exercise, language);
  if (!exercise.is_protected && exercise.finished > 0) out += reliability_part(exercise, language);
  return out;
}

}  // namespace

std::string cohort_report_as_html(const CohortReport& report, const base::Language& language) {
  const std::string title = group_title(report.cohort, language);
  std::string page = page_begin(language.id(), title) + heading(1, title) + group_summary(report, language);
  if (report.cohort.exercises.empty()) page += prose(language.say("No session has been played yet that is counted here."));
  for (const ExerciseFigures& exercise : report.cohort.exercises) page += exercise_part(exercise, language);
  page += fmt::format("<p class=\"soft\">{}</p>\n", base::xml_text(language.say("All figures are of first attempts where it does not say otherwise. Verdicts count as instructors decided them; points stay as they were scored.")));
  return page + page_end();
}

}  // namespace casecraft::records
