#include "apps/program/gather_cohort.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <unordered_set>

#include "apps/program/library.hpp"
#include "authoring/outline.hpp"
#include "base/error.hpp"
#include "base/names.hpp"
#include "records/marking/standing.hpp"

namespace casecraft::program {
namespace {

constexpr std::string_view kEntry = "entry.";

records::ExerciseWords words_of(const session::Exercise& exercise) {
  records::ExerciseWords words;
  words.title = exercise.manifest().title;
  for (const assessment::Competency& competency : exercise.framework().competencies) words.competencies[competency.id] = competency.name;
  for (const authoring::Place& place : authoring::outline_of(exercise).places) {
    records::ExerciseWords::Decision decision;
    decision.title = place.title;
    for (const authoring::Way& way : place.ways) {
      if (place.kind != "scene" || !way.is_scored) continue;
      decision.options.push_back({way.id.starts_with(kEntry) ? way.id.substr(kEntry.size()) : way.id, way.label});
    }
    words.decisions[place.id] = std::move(decision);
  }
  return words;
}

/// Puts into `request` what people decided about verdicts. Only sessions that have a remark are looked at: a group of thousands has few.
void add_verdicts(records::Store& store, const std::vector<records::Outcome>& outcomes, records::CohortRequest& request) {
  const std::vector<std::string> remarked = store.remarked();
  const std::unordered_set<std::string> looked_at(remarked.begin(), remarked.end());
  for (const records::Outcome& outcome : outcomes) {
    if (!looked_at.contains(outcome.session)) continue;
    const std::vector<records::Annotation> remarks = store.annotations(outcome.session);
    if (std::none_of(remarks.begin(), remarks.end(), [](const records::Annotation& one) { return one.kind == "decision" || one.kind == "override"; })) continue;
    const records::Standing standing = records::standing_of(store.session(outcome.session).result["scorecard"], remarks);
    if (standing.set_aside > 0) request.set_aside[outcome.pack] += static_cast<std::int64_t>(standing.set_aside);
    if (standing.author.empty() || !standing.is_final) continue;   // Something still waits: the verdict stays provisional.
    request.verdicts.push_back({outcome.session, outcome.verdict, standing.verdict, standing.author, standing.reason, standing.wall_time, standing.signer, standing.is_overridden});
  }
}

}  // namespace

records::Cohort gather_cohort(records::Store& store, const CohortWish& wish) {
  records::CohortRecords& records = store.cohort_records();
  records::CohortRequest request;
  request.shows_small_groups = wish.shows_small_groups;
  if (!wish.course.empty()) request.course = records.course(wish.course);
  const records::OutcomeFilter filter{wish.course, wish.pack, wish.mode};
  std::vector<records::Outcome> outcomes = records.outcomes(filter);
  const std::vector<records::Unfinished> open = records.unfinished(filter);
  if (!wish.course.empty() && !request.course) {
    if (outcomes.empty() && open.empty()) {
      std::vector<std::string> names;
      for (const records::Course& course : records.courses()) names.push_back(course.name);
      const std::string hint = base::nearest_name_hint(wish.course, names);
      throw Error(fmt::format("there is no course '{}', and no session names it{}; casecraft course NAME --people FILE.csv makes one", wish.course, hint.empty() ? "" : ": " + hint));
    }
    request.course = records::Course{wish.course, 0, {}};   // Sessions name it; nobody has given it a list.
  }
  std::map<std::string, std::string> newest;
  for (const records::Outcome& outcome : outcomes) newest[outcome.pack] = outcome.session;
  for (const auto& [pack, session] : newest) {
    try {
      request.words[pack] = words_of(*load(store.bundle(store.session(session).bundle), wish.locale));
    } catch (const Error&) {
      // An exercise that this version cannot load any more: its ids have to do.
    }
  }
  add_verdicts(store, outcomes, request);
  return records::cohort_of(std::move(outcomes), open, request);
}

}  // namespace casecraft::program
