#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/records_pages.hpp"
#include "apps/desktop/screens/screens.hpp"
#include "apps/desktop/screens/tracing.hpp"
#include "records/report/cohort_report.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::desktop {

namespace {

using Subject = RecordsWorker::Subject;

struct ReadFigures {
  std::vector<records::Course> courses;
  records::Cohort cohort;
};

void read_figures(App& app) {
  CohortPage& page = app.records.cohort;
  page.problem.clear();
  page.wish.locale = app.locale_of_texts();
  RecordsWorker::Job job;
  job.subject = Subject::figures;
  job.work = [wish = page.wish](records::Store* store, const RecordsWorker::Progress& progress) -> RecordsWorker::Apply {
    auto read = std::make_shared<ReadFigures>();
    progress(0, 0);
    read->courses = store->cohort_records().courses();
    read->cohort = program::gather_cohort(*store, wish);
    return [read, mode = wish.mode](App& to) {
      to.records.cohort.mode = mode;
      to.records.cohort.courses = std::move(read->courses);
      to.records.cohort.figures = std::move(read->cohort);
    };
  };
  job.failed = [](App& to, const std::string& sentence) { to.records.cohort.problem = sentence; };
  app.records.worker.begin(std::move(job));
}

void modes(App& app, Column& column) {
  Ui& ui = app.ui;
  program::CohortWish& wish = app.records.cohort.wish;
  const program::CohortWish before = wish;
  Flow flow = column.flow();
  const auto mode = [&](const char* id, std::string_view label, std::size_t index) {
    if (flow.button("cohort-mode", label, wish.mode == id ? Look::chosen : Look::usual, {}, index)) wish.mode = id;
  };
  mode("", ui.say("Both modes"), 0);
  mode("practice", ui.say("Practice"), 1);
  mode("assessment", ui.say("Assessment"), 2);
  if (flow.button("small-groups", wish.shows_small_groups ? ui.say("Small groups: shown") : ui.say("Small groups: protected"), wish.shows_small_groups ? Look::chosen : Look::usual, "G") || ui.take_letter('g')) {
    wish.shows_small_groups = !wish.shows_small_groups;
  }
  column.after(flow).gap(0.4F);
  column.muted(wish.shows_small_groups ? ui.say("Who knows the group may know the person: show this to nobody else.")
                                       : ui.say("Nothing of fewer than {} people is broken down, because single persons could be recognised.", records::kSmallestGroup), Face::small);
  if (before.mode != wish.mode || before.shows_small_groups != wish.shows_small_groups) read_figures(app);
}

/// As `casecraft report` makes it. What it says has been read already, so that nobody waits for it.
void keep_report(App& app, const records::Cohort& cohort) {
  records::CohortReport report;
  report.cohort = cohort;
  report.mode = app.records.cohort.mode;
  report.made = records::wall_time_now();
  app.message = keep_file(app.ui.language(), "results.html", records::cohort_report_as_html(report, app.ui.language()));
}

void who(Column& column, const records::Cohort& cohort) {
  const base::Language& language = column.ui.language();
  const std::string group = cohort.course.empty() ? language.say("All sessions in the store").str() : language.say("Course '{}'", cohort.course);
  std::string words = language.say("{}: who finished an exercise: {}", group, language.say_count("{} person", "{} people", cohort.people));
  if (!cohort.listed.empty()) words += language.say("; {} on the list", cohort.listed.size());
  column.words(words + ".", Face::strong);
  if (!cohort.missing.empty()) column.gap(0.2F).words(language.say("Missing ({}): {}", cohort.missing.size(), fmt::format("{}", fmt::join(cohort.missing, ", "))));
  if (!cohort.unlisted.empty()) column.gap(0.2F).words(language.say("Not on the list ({}): {}", cohort.unlisted.size(), fmt::format("{}", fmt::join(cohort.unlisted, ", "))));
  if (cohort.exercises.empty()) column.gap(0.4F).words(language.say("No session has been played yet that is counted here."));
  column.gap(1.0F);
}

void exercises(App& app, Column& column, const records::Cohort& cohort) {
  if (cohort.exercises.empty()) return;
  CohortPage& page = app.records.cohort;
  const auto chosen = std::find_if(cohort.exercises.begin(), cohort.exercises.end(), [&](const records::ExerciseFigures& one) { return one.pack == page.pack; });
  const records::ExerciseFigures& shown = chosen == cohort.exercises.end() ? cohort.exercises.front() : *chosen;
  if (cohort.exercises.size() > 1) {
    column.words(app.ui.say("Exercise"), Face::strong).gap(0.4F);
    Flow flow = column.flow();
    for (std::size_t i = 0; i < cohort.exercises.size(); ++i) {
      const records::ExerciseFigures& one = cohort.exercises[i];
      const std::string key = i < kDigits ? std::to_string(i + 1) : std::string();
      const bool by_key = !key.empty() && app.ui.take_letter(key.front());
      if (flow.button("cohort-exercise", one.title.empty() ? one.pack : one.title, &one == &shown ? Look::chosen : Look::usual, key, i) || by_key) page.pack = one.pack;
    }
    column.after(flow).gap(1.2F);
  }
  column.rule().gap(1.2F);
  draw_exercise_figures(app, column, shown);
}

}  // namespace

bool choose_course(App& app, Column& column, const std::vector<records::Course>& courses, std::string& course) {
  const std::string before = course;
  Flow flow = column.flow();
  if (flow.button("course-all", app.ui.say("All sessions"), course.empty() ? Look::chosen : Look::usual)) course.clear();
  for (std::size_t i = 0; i < courses.size(); ++i) {
    if (flow.button("course", courses[i].name, course == courses[i].name ? Look::chosen : Look::usual, {}, i)) course = courses[i].name;
  }
  column.after(flow);
  return course != before;
}

void open_cohort(App& app) {
  app.message.clear();
  app.go(Screen::cohort);
  read_figures(app);
}

std::string state_of_cohort(const App& app) {
  const CohortPage& page = app.records.cohort;
  if (app.records.worker.is_busy(Subject::figures)) return app.ui.say("reading");
  if (!page.problem.empty() || !page.figures) return app.ui.say("not readable");
  return app.ui.say_count("{} person", "{} people", page.figures->people);
}

void draw_cohort(App& app) {
  page(app, app.ui.say("Results of a course"), true, app.records.cohort.scroll, [&](Column& column) {
    Ui& ui = app.ui;
    CohortPage& shown = app.records.cohort;
    if (choose_course(app, column, shown.courses, shown.wish.course)) {
      shown.pack.clear();
      read_figures(app);
    }
    column.gap(0.6F);
    modes(app, column);
    column.gap(0.8F);
    if (app.records.worker.is_busy(Subject::figures)) column.words(ui.say("Reading the sessions\u2026"), Face::italic).gap(0.8F);
    if (!shown.problem.empty()) column.words(ui.shown(shown.problem), Face::body, ui.theme().bad).gap(0.8F);
    if (!shown.figures) return;
    const records::Cohort& cohort = *shown.figures;
    Flow flow = column.flow();
    if (flow.button("keep-report", ui.say("Keep as a report"), Look::usual, "S") || ui.take_letter('s')) keep_report(app, cohort);
    column.after(flow).gap(0.2F).muted(ui.say("A page in HTML, to print or to send."), Face::small).gap(0.8F);
    who(column, cohort);
    exercises(app, column, cohort);
  });
}

}  // namespace casecraft::desktop
