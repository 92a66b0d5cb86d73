#include "apps/program/gather_cohort.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "apps/program/library.hpp"
#include "authoring/outline.hpp"
#include "base/error.hpp"
#include "base/names.hpp"
#include "records/marking/standing.hpp"
#include "script/text_template.hpp"
#include "session/contents.hpp"

namespace casecraft::program {
namespace {

constexpr std::string_view kEntry = "entry.";
constexpr std::string_view kGap = "…";
constexpr std::size_t kLongestCondition = 80;   ///< Characters of a condition that may stand behind an option.
constexpr std::size_t kSessionsLookedAt = 3;    ///< Whose debriefs are read for the titles of what an exercise is measured by.

/// What of an exercise was met, as far as it is in the group's outcomes: options by decision.
using Met = std::unordered_map<std::string_view, std::set<std::string_view>>;

/// Words as they are written, with an ellipsis in the place of what is filled in as the exercise is played; empty where nothing else is left.
std::string with_gaps(std::string_view written) {
  std::string words;
  bool has_words = false;
  for (std::size_t at = 0; at < written.size();) {
    const std::size_t end = written.substr(at).starts_with("${") ? written.find('}', at) : std::string_view::npos;
    if (end != std::string_view::npos) {
      if (!words.ends_with(kGap)) words += kGap;
      at = end + 1;
      if (written.substr(at) == ".") break;   // An ellipsis ends a sentence as well.
    } else {
      const auto c = static_cast<unsigned char>(written[at]);
      has_words = has_words || std::isalnum(c) != 0 || c >= 0x80U;
      words += written[at++];
    }
  }
  return has_words ? words : std::string();
}

/// The words on it: a choice's, an act's or those of a question that is asked in a conversation.
std::string label_of(const authoring::Way& way) {
  if (!way.label.empty()) return with_gaps(way.label);
  if (way.node == nullptr) return {};
  if (const script::Node& says = way.node->at("says"); says.is_text()) return with_gaps(script::tidy(says.shown.empty() ? says.data.as_text().view() : std::string_view(says.shown)));
  const bool has_own = way.node->at("id").is_text() && !way.node->items.empty() && way.node->items.front().is_text();
  return has_own ? with_gaps(script::tidy(way.node->items.front().data.as_text())) : std::string();
}

/// What stands where `way` leads: an ending's title or a place's; empty where it stays or returns.
std::string lead_of(const authoring::Way& way, const authoring::Outline& outline) {
  const authoring::Place* place = outline.find(way.call.empty() ? way.to : way.call);
  if (place == nullptr) return {};
  const auto ending = outline.endings.find(place->ending);
  return with_gaps(ending == outline.endings.end() ? place->title : ending->second);
}

/// Whether the texts are there and no two are the same.
bool tell_apart(const std::vector<std::string>& texts) {
  return std::set<std::string>(texts.begin(), texts.end()).size() == texts.size() && std::none_of(texts.begin(), texts.end(), [](const std::string& one) { return one.empty(); });
}

/// Options with one and the same label get beside it where they lead, or else their condition. Where neither tells them apart, their ids do. `ways`: one for each of `options`.
void tell_options_apart(std::vector<records::ExerciseWords::Option>& options, const std::vector<const authoring::Way*>& ways, const authoring::Outline& outline) {
  std::map<std::string, std::vector<std::size_t>> by_label;
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (!options[i].label.empty()) by_label[options[i].label].push_back(i);
  }
  for (const auto& [label, same] : by_label) {
    if (same.size() < 2) continue;
    std::vector<std::string> leads;
    std::vector<std::string> conditions;
    for (const std::size_t i : same) {
      leads.push_back(lead_of(*ways[i], outline));
      conditions.push_back(ways[i]->when.size() > kLongestCondition ? std::string() : ways[i]->when);
    }
    const bool by_lead = tell_apart(leads);
    if (!by_lead && !tell_apart(conditions)) continue;
    for (std::size_t i = 0; i < same.size(); ++i) options[same[i]].label += by_lead ? fmt::format(" → {}", leads[i]) : fmt::format(" [{}]", conditions[i]);
  }
}

/// Whether a scene keeps a record of who takes `way`: it has points or a reason, or a better one stood beside it.
bool is_recorded(const authoring::Way& way, const authoring::Place& place) {
  if (way.is_scored || !way.why.empty() || way.node->has("why") || way.id.starts_with(kEntry)) return true;
  return !place.is_hub && std::any_of(place.ways.begin(), place.ways.end(), [](const authoring::Way& other) { return other.points() > 0 && !other.is_conditional; });
}

/// What can be taken at `place`: in a scene everything that is on offer, elsewhere what somebody took.
void add_options(const authoring::Place& place, const authoring::Outline& outline, const std::set<std::string_view>* taken, records::ExerciseWords::Decision& decision) {
  const bool is_scene = place.kind == "scene";
  std::vector<const authoring::Way*> ways;
  for (const authoring::Way& way : place.ways) {
    const std::string id = way.id.starts_with(kEntry) ? way.id.substr(kEntry.size()) : way.id;
    const bool is_taken = taken != nullptr && taken->contains(id);
    // What goes on by itself is no decision; nor is a form that was handed in, whose parts are. Words that are not understood and lead nowhere are none.
    const bool is_none = way.id == "continue" || way.id == "drill" || way.id == "entry" || (way.id == "entry.otherwise" && way.to.empty() && way.call.empty());
    const bool is_known = std::any_of(decision.options.begin(), decision.options.end(), [&id](const auto& one) { return one.id == id; });
    if (is_known || (is_scene ? is_none && !is_taken : !is_taken)) continue;
    records::ExerciseWords::Option& option = decision.options.emplace_back(id, label_of(way));
    option.is_recorded = !is_scene || is_recorded(way, place);
    option.is_conditional = way.is_conditional;
    ways.push_back(&way);
  }
  tell_options_apart(decision.options, ways, outline);
}

/// What a form's text is read for: each is a decision of its own, named by both ids, unless it is the only one.
void add_checks(const authoring::Place& place, const Met& met, records::ExerciseWords& words) {
  for (const script::Node& check : place.declaration->node.at("entry").at("checks").items) {
    const script::Node& given = check.at("label");
    if (!given.is_text() || !check.at("id").is_text()) continue;
    const std::string id = check.at("id").data.as_text().str();
    const std::string label = with_gaps(script::tidy(given.data.as_text()));
    const auto here = met.find(place.id);
    records::ExerciseWords::Decision& whole = words.decisions[place.id];
    if (here != met.end() && here->second.contains(id)) whole.options.emplace_back(id, label);
    words.decisions[fmt::format("{}.{}", place.id, id)].title = whole.title.empty() ? label : fmt::format("{}: {}", whole.title, label);
  }
}

records::ExerciseWords words_of(const session::Exercise& exercise, const Met& met) {
  records::ExerciseWords words;
  words.title = exercise.manifest().title;
  for (const assessment::Competency& competency : exercise.framework().competencies) words.competencies[competency.id] = competency.name;
  const authoring::Outline outline = authoring::outline_of(exercise);
  for (const authoring::Place& place : outline.places) {
    records::ExerciseWords::Decision& decision = words.decisions[place.id];
    decision.title = with_gaps(place.title);
    decision.is_hub = place.is_hub || place.kind != "scene";   // At a desk, a board and in a conversation people do one thing after the other.
    const auto taken = met.find(place.id);
    add_options(place, outline, taken == met.end() ? nullptr : &taken->second, decision);
    if (place.kind == "scene") add_checks(place, met, words);
  }
  for (const script::Declaration& declaration : session::declarations_of(exercise)) {
    if (declaration.kind != "duty" || !declaration.node.at("title").is_text()) continue;
    words.decisions[declaration.id].title = with_gaps(script::tidy(declaration.node.at("title").data.as_text()));
  }
  return words;
}

/// Titles of what nobody declared as a place: the measures of a desk or a conversation, as a debrief has them.
void add_measures(const base::Value& result, const Met& met, records::ExerciseWords& words) {
  for (const base::Value& one : result["debrief"].list_at("decisions")) {
    const std::string id = fmt::format("{}.{}", one.text_at("decision"), one.text_at("choice"));
    if (met.contains(id) && words.decisions[id].title.empty()) words.decisions[id].title = one.text_at("title");
  }
}

/// Nothing of the exercise that was asked for is there: says whether it is known at all.
[[noreturn]] void refuse_pack(records::Store& store, const CohortWish& wish) {
  std::set<std::string> known;
  for (const CatalogueEntry& entry : Library(find_home()).catalogue()) known.insert(entry.manifest.id);
  for (const records::SessionRecord& session : store.sessions()) known.insert(session.pack);
  if (!known.contains(wish.pack)) {
    const std::string hint = base::nearest_name_hint(wish.pack, std::vector<std::string>(known.begin(), known.end()));
    throw Error(fmt::format("there is no exercise '{}', and no session is of one{}; casecraft list shows the exercises", wish.pack, hint.empty() ? "" : ": " + hint));
  }
  if (wish.course.empty() && wish.mode.empty()) throw Error(fmt::format("nobody has begun a session of the exercise '{}' in this store, so that there is nothing to count", wish.pack));
  if (wish.mode.empty()) throw Error(fmt::format("nobody in the course '{}' has begun a session of the exercise '{}', so that there is nothing to count", wish.course, wish.pack));
  if (wish.course.empty()) throw Error(fmt::format("no session of the exercise '{}' is for --mode {}, so that there is nothing to count", wish.pack, wish.mode));
  throw Error(fmt::format("no session of the exercise '{}' in the course '{}' is for --mode {}, so that there is nothing to count", wish.pack, wish.course, wish.mode));
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
  if (!wish.pack.empty() && outcomes.empty() && open.empty()) refuse_pack(store, wish);
  std::map<std::string, std::vector<const records::Outcome*>> packs;
  for (const records::Outcome& outcome : outcomes) packs[outcome.pack].push_back(&outcome);
  for (const auto& [pack, played] : packs) {
    Met met;
    for (const records::Outcome* outcome : played) {
      for (const records::OutcomeDecision& decision : outcome->decisions) met[decision.decision].insert(decision.taken);
    }
    try {
      const records::SessionRecord newest = store.session(played.back()->session);
      records::ExerciseWords words = words_of(*load(store.bundle(newest.bundle), wish.locale), met);
      add_measures(newest.result, met, words);
      for (std::size_t i = 1; i < std::min(played.size(), kSessionsLookedAt); ++i) add_measures(store.session(played[played.size() - 1 - i]->session).result, met, words);
      request.words[pack] = std::move(words);
    } catch (const Error&) {
      // An exercise that this version cannot load any more: its ids have to do.
    }
  }
  add_verdicts(store, outcomes, request);
  return records::cohort_of(std::move(outcomes), open, request);
}

}  // namespace casecraft::program
