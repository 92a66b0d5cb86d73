#include "records/cohort/cohort.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_map>

#include "base/error.hpp"
#include "base/json.hpp"
#include "records/cohort/detail/attempts.hpp"
#include "records/cohort/detail/decisions.hpp"

namespace casecraft::records {
namespace {

constexpr double kHundred = 100.0;
constexpr double kSecondsAMinute = 60.0;

/// By session.
using Verdicts = std::unordered_map<std::string, const DecidedVerdict*>;

AttemptFigures attempt_figures(const std::vector<const Outcome*>& attempts, const Verdicts& verdicts) {
  AttemptFigures made;
  std::vector<double> totals;
  std::int64_t passed = 0;
  for (const Outcome* outcome : attempts) {
    totals.push_back(static_cast<double>(outcome->total) / kHundred);
    passed += outcome->verdict == "passed" ? 1 : 0;
    made.provisional += outcome->verdict == "provisional" ? 1 : 0;
    made.decided += verdicts.contains(outcome->session) ? 1 : 0;
  }
  made.passed = rate(passed, static_cast<std::int64_t>(attempts.size()));
  made.total = spread(std::move(totals));
  return made;
}

std::vector<CompetencyFigures> competency_figures(const std::vector<const Outcome*>& firsts, const ExerciseWords* words, bool shows_small_groups) {
  std::vector<std::string> order;
  std::map<std::string, std::vector<double>> shares;
  std::map<std::string, std::int64_t> people;
  for (const Outcome* outcome : firsts) {
    for (const OutcomeCompetency& competency : outcome->competencies) {
      const auto [place, is_new] = shares.try_emplace(competency.competency);
      if (is_new) order.push_back(competency.competency);
      if (competency.best <= 0) continue;
      const double share = kHundred * static_cast<double>(std::max<std::int64_t>(competency.points, 0)) / static_cast<double>(competency.best);
      place->second.push_back(std::min(share, kHundred));
      people[competency.competency] += outcome->pseudonym.empty() ? 0 : 1;
    }
  }
  std::vector<CompetencyFigures> figures;
  for (const std::string& id : order) {
    std::vector<double>& own = shares[id];
    if (own.empty()) continue;   // Never assessed in this exercise.
    CompetencyFigures& made = figures.emplace_back();
    made.id = made.name = id;
    if (words != nullptr) {
      const auto name = words->competencies.find(id);
      if (name != words->competencies.end()) made.name = name->second;
    }
    made.assessed = static_cast<std::int64_t>(own.size());
    made.is_protected = people[id] < kSmallestGroup && !shows_small_groups;
    if (!made.is_protected) made.share = spread(std::move(own));
  }
  return figures;
}

/// "choose look_around": the kind, and the id that says what was done where there is one.
std::string last_action(const Unfinished& session) {
  if (session.last_kind.empty()) return "(nothing)";
  try {
    const base::Value payload = base::parse_json(session.last_payload, "journal");
    for (const char* key : {"choice", "place", "what"}) {
      if (const std::string id = payload.text_at(key); !id.empty()) return fmt::format("{} {}", session.last_kind, id);
    }
  } catch (const Error&) {
    // A damaged row is the store check's to report; the kind still says something.
  }
  return session.last_kind;
}

void add_left(const std::vector<const Unfinished*>& open, bool shows_small_groups, ExerciseFigures& made) {
  std::set<std::string> people;
  std::map<std::string, std::int64_t> counts;
  for (const Unfinished* session : open) {
    if (!session->pseudonym.empty()) people.insert(session->pseudonym);
    ++counts[last_action(*session)];
  }
  made.open = static_cast<std::int64_t>(open.size());
  made.is_left_protected = static_cast<std::int64_t>(people.size()) < kSmallestGroup && !shows_small_groups;
  if (made.is_left_protected) return;
  for (const auto& [after, sessions] : counts) made.left.push_back({after, sessions});
  std::stable_sort(made.left.begin(), made.left.end(), [](const LeftFigures& one, const LeftFigures& other) { return one.sessions > other.sessions; });
}

/// What people decided, and what waits for them; oldest first.
void add_verdicts(const std::vector<const Outcome*>& outcomes, const Verdicts& verdicts, ExerciseFigures& made) {
  const bool is_shown = !made.is_protected;
  for (const Outcome* outcome : outcomes) {
    const auto decided = verdicts.find(outcome->session);
    if (decided != verdicts.end()) {
      ++made.decided;
      if (is_shown) made.verdicts.push_back(*decided->second);
    } else if (outcome->verdict == "provisional") {
      ++made.waiting;
      if (is_shown) made.provisional.push_back(outcome->session);
    }
  }
  std::stable_sort(made.verdicts.begin(), made.verdicts.end(), [](const DecidedVerdict& one, const DecidedVerdict& other) { return one.wall_time < other.wall_time; });
}

void add_attempts(const std::vector<Attempts>& people, const ExerciseWords* words, bool shows_small_groups, const Verdicts& verdicts, ExerciseFigures& made) {
  std::set<std::string> versions;
  std::vector<const Outcome*> all;
  std::vector<const Outcome*> firsts;
  std::vector<const Outcome*> bests;
  std::vector<double> minutes;
  std::vector<double> case_minutes;
  std::int64_t again = 0;
  std::int64_t improved = 0;
  for (const Attempts& person : people) {
    made.title = person.first().title;
    made.finished += static_cast<std::int64_t>(person.all.size());
    (person.pseudonym.empty() ? made.anonymous : made.people) += 1;
    for (const Outcome* outcome : person.all) {
      all.push_back(outcome);
      versions.insert(outcome->pack_version);
      made.without_points += outcome->knows_points ? 0 : 1;
    }
    firsts.push_back(&person.first());
    bests.push_back(&person.best());
    minutes.push_back(static_cast<double>(person.first().seconds) / kSecondsAMinute);
    case_minutes.push_back(static_cast<double>(person.first().case_seconds) / kSecondsAMinute);
    again += person.all.size() > 1 ? 1 : 0;
    improved += person.best().total > person.first().total ? 1 : 0;
  }
  made.versions.assign(versions.begin(), versions.end());
  made.is_protected = made.people < kSmallestGroup && !shows_small_groups;
  std::stable_sort(all.begin(), all.end(), [](const Outcome* one, const Outcome* other) { return one->ended < other->ended; });
  add_verdicts(all, verdicts, made);
  if (made.is_protected || people.empty()) return;
  made.first = attempt_figures(firsts, verdicts);
  // Where a few tried again, the best attempts differ from the first in theirs alone.
  made.is_again_protected = again > 0 && again < kSmallestGroup && !shows_small_groups;
  if (!made.is_again_protected) {
    made.best = attempt_figures(bests, verdicts);
    made.again = again;
    made.improved = improved;
  }
  made.minutes = spread(std::move(minutes));
  made.case_minutes = spread(std::move(case_minutes));
  made.competencies = competency_figures(firsts, words, shows_small_groups);
  made.decisions = decision_figures(firsts, words, shows_small_groups);
  made.reliability = reliability_of(firsts);
}

void add_people(const std::vector<Outcome>& outcomes, const std::optional<Course>& course, Cohort& made) {
  std::set<std::string> finished;
  for (const Outcome& outcome : outcomes) {
    if (outcome.pseudonym.empty()) {
      ++made.anonymous;
    } else {
      finished.insert(outcome.pseudonym);
    }
  }
  made.people = static_cast<std::int64_t>(finished.size());
  if (!course) return;
  made.course = course->name;
  made.listed = course->people;
  if (course->people.empty()) return;   // A course without a list misses nobody.
  const std::set<std::string> listed(course->people.begin(), course->people.end());
  std::set_difference(listed.begin(), listed.end(), finished.begin(), finished.end(), std::back_inserter(made.missing));
  std::set_difference(finished.begin(), finished.end(), listed.begin(), listed.end(), std::back_inserter(made.unlisted));
}

}  // namespace

Cohort cohort_of(std::vector<Outcome> outcomes, const std::vector<Unfinished>& unfinished, const CohortRequest& request) {
  Cohort made;
  Verdicts verdicts;
  for (const DecidedVerdict& decided : request.verdicts) verdicts.insert_or_assign(decided.session, &decided);
  for (Outcome& outcome : outcomes) {
    if (const auto decided = verdicts.find(outcome.session); decided != verdicts.end()) outcome.verdict = decided->second->verdict;
  }
  made.shows_small_groups = request.shows_small_groups;
  add_people(outcomes, request.course, made);
  const std::map<std::string, std::vector<Attempts>> finished = attempts_by_pack(outcomes);
  std::map<std::string, std::vector<const Unfinished*>> open;
  for (const Unfinished& session : unfinished) open[session.pack].push_back(&session);
  std::set<std::string> packs;
  for (const auto& [pack, people] : finished) packs.insert(pack);
  for (const auto& [pack, sessions] : open) packs.insert(pack);
  for (const std::string& pack : packs) {
    ExerciseFigures& exercise = made.exercises.emplace_back();
    exercise.pack = pack;
    const auto words = request.words.find(pack);
    const auto people = finished.find(pack);
    add_attempts(people == finished.end() ? std::vector<Attempts>{} : people->second, words == request.words.end() ? nullptr : &words->second,
                 request.shows_small_groups, verdicts, exercise);
    if (const auto aside = request.set_aside.find(pack); aside != request.set_aside.end()) exercise.set_aside = aside->second;
    if (words != request.words.end() && !words->second.title.empty()) exercise.title = words->second.title;
    if (const auto here = open.find(pack); here != open.end()) {
      if (exercise.title.empty()) exercise.title = here->second.front()->title;
      add_left(here->second, request.shows_small_groups, exercise);
    }
  }
  return made;
}

}  // namespace casecraft::records
