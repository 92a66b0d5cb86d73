#include "records/cohort/cohort.hpp"

namespace casecraft::records {
namespace {

base::List texts(const std::vector<std::string>& words) { return base::List(words.begin(), words.end()); }

base::Value maybe(const std::optional<double>& number) { return number ? base::Value(*number) : base::Value(); }

base::Value interval(const Interval& of) { return base::List{of.low, of.high}; }

base::Value spread_value(const Spread& of) {
  if (of.count == 0) return {};
  return base::Map{{"count", of.count},       {"mean", of.mean},     {"deviation", of.deviation}, {"least", of.least}, {"lower_quartile", of.lower_quartile},
                   {"median", of.median},     {"upper_quartile", of.upper_quartile}, {"most", of.most}};
}

base::Value attempt_value(const AttemptFigures& of) {
  return base::Map{{"passed", of.passed.hits},
                   {"of", of.passed.of},
                   {"pass_rate", of.passed.share},
                   {"pass_rate_interval", interval(of.passed.interval)},
                   {"provisional", of.provisional},
                   {"decided", of.decided},
                   {"total", spread_value(of.total)}};
}

base::Value decision_value(const DecisionFigures& of) {
  base::Map made{{"id", of.id}, {"title", of.title}, {"met", of.met}, {"hub", of.is_hub}, {"protected", of.is_protected}};
  if (of.is_protected) return made;
  base::List options;
  for (const OptionFigures& option : of.options) {
    base::Map one{{"id", option.id}, {"label", option.label}, {"recorded", option.is_recorded}, {"conditional", option.is_conditional}};
    if (option.is_recorded) {
      one["taken"] = option.taken;
      one["share"] = option.share;
    }
    options.push_back(std::move(one));
  }
  made["options"] = std::move(options);
  made["points_share"] = maybe(of.points_share);
  made["discrimination"] = maybe(of.discrimination);
  made["seconds"] = spread_value(of.seconds);
  return made;
}

base::Value reliability_value(const Reliability& of) {
  if (!of.alpha) return base::Map{{"why_not", of.why_not}};
  return base::Map{{"alpha", of.alpha->alpha}, {"interval", interval(of.alpha->interval)}, {"people", of.alpha->people}, {"decisions", of.alpha->items}};
}

base::Value exercise_value(const ExerciseFigures& of) {
  base::Map made{{"pack", of.pack},           {"title", of.title},       {"versions", texts(of.versions)}, {"people", of.people},
                 {"anonymous", of.anonymous}, {"finished", of.finished}, {"open", of.open},                {"protected", of.is_protected}};
  made["decided"] = of.decided;
  made["waiting"] = of.waiting;
  made["set_aside"] = of.set_aside;
  made["left_protected"] = of.is_left_protected;
  if (!of.is_left_protected) {
    base::List left;
    for (const LeftFigures& one : of.left) left.push_back(base::Map{{"after", one.after}, {"sessions", one.sessions}});
    made["left"] = std::move(left);
  }
  if (of.is_protected || of.finished == 0) return made;
  made["first"] = attempt_value(of.first);
  made["again_protected"] = of.is_again_protected;
  if (!of.is_again_protected) {
    made["best"] = attempt_value(of.best);
    made["again"] = of.again;
    made["improved"] = of.improved;
  }
  made["minutes"] = spread_value(of.minutes);
  made["case_minutes"] = spread_value(of.case_minutes);
  made["without_points"] = of.without_points;
  base::List verdicts;
  for (const DecidedVerdict& one : of.verdicts) {
    verdicts.push_back(base::Map{{"session", one.session}, {"scored", one.scored}, {"verdict", one.verdict}, {"author", one.author}, {"reason", one.reason}, {"when", one.wall_time}, {"signer", one.signer},
                                 {"override", one.is_override}});
  }
  made["verdicts"] = std::move(verdicts);
  made["provisional"] = texts(of.provisional);
  base::List competencies;
  for (const CompetencyFigures& one : of.competencies) {
    competencies.push_back(
        base::Map{{"id", one.id}, {"name", one.name}, {"assessed", one.assessed}, {"protected", one.is_protected}, {"share", spread_value(one.share)}});
  }
  made["competencies"] = std::move(competencies);
  base::List decisions;
  for (const DecisionFigures& one : of.decisions) decisions.push_back(decision_value(one));
  made["decisions"] = std::move(decisions);
  made["reliability"] = reliability_value(of.reliability);
  return made;
}

}  // namespace

base::Value to_value(const Cohort& cohort) {
  base::List exercises;
  for (const ExerciseFigures& one : cohort.exercises) exercises.push_back(exercise_value(one));
  return base::Map{{"course", cohort.course},
                   {"people", cohort.people},
                   {"anonymous", cohort.anonymous},
                   {"listed", texts(cohort.listed)},
                   {"missing", texts(cohort.missing)},
                   {"unlisted", texts(cohort.unlisted)},
                   {"small_groups", cohort.shows_small_groups},
                   {"exercises", std::move(exercises)}};
}

}  // namespace casecraft::records
