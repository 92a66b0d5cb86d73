#include "records/store/marking_part.hpp"

#include <set>

#include "base/error.hpp"
#include "base/json.hpp"

namespace casecraft::records {
namespace {

/// What of a result is asked for.
struct Sought {
  std::set<std::int64_t> actions;      ///< That a person looks at.
  std::set<std::string> references;    ///< By their ids.
};

/// False when what was entered cannot be read.
bool add_narratives(const std::vector<KeptAction>& actions, Sought& sought) {
  try {
    for (const KeptAction& action : actions) {
      if (action.kind == "enter" && !narratives_in(base::parse_json(action.payload, "the journal")).empty()) sought.actions.insert(action.number);
    }
  } catch (const Error&) {
    return false;
  }
  return true;
}

base::List proposed_errors(const base::Value& card, Sought& sought) {
  base::List errors;
  for (const base::Value& error : card.list_at("critical_errors")) {
    if (!error.bool_at("proposed")) continue;
    sought.actions.insert(error.integer_at("action"));
    sought.references.insert(error.text_at("reference"));
    errors.push_back(error);
  }
  return errors;
}

base::List contests_of(const base::Value& debrief, Sought& sought) {
  base::List contests;
  for (const base::Value& report : debrief.list_at("reports")) {
    for (const base::Value& interview : report["data"].list_at("interviews")) {
      for (const base::Value& contest : interview.list_at("contests")) {
        sought.actions.insert(contest.integer_at("action"));
        contests.push_back(contest);
      }
    }
  }
  return contests;
}

void keep_key(const base::Value& from, std::string_view key, base::Map& to) {
  if (from.has(key)) to.emplace(key, from[key]);
}

/// Of the decisions of `debrief` the first of each action that is sought, by its place and title, and the first with each reference.
base::Map selected_decisions(const base::Value& debrief, Sought sought) {
  base::Map selected;
  for (const char* key : {"decisions", "untried"}) {
    base::List decisions;
    for (const base::Value& decision : debrief.list_at(key)) {
      base::Map kept;
      const bool is_titled = std::string_view(key) == "decisions" && sought.actions.erase(decision.integer_at("action")) > 0;
      const bool is_source = sought.references.erase(decision["reference"].text_at("id")) > 0;
      if (!is_titled && !is_source) continue;
      keep_key(decision, "action", kept);
      if (is_titled) {
        keep_key(decision, "decision", kept);
        keep_key(decision, "title", kept);
      }
      if (is_source) keep_key(decision, "reference", kept);
      decisions.emplace_back(std::move(kept));
    }
    if (!decisions.empty()) selected.emplace(key, std::move(decisions));
  }
  return selected;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> narratives_in(const base::Value& payload) {
  std::vector<std::pair<std::string, std::string>> narratives;
  const base::Value& fields = payload.has("fields") ? payload["fields"] : payload;
  if (!fields.is_map()) return narratives;
  for (const auto& [field, value] : fields.as_map()) {
    if (value.is_text() && value.as_text().view().size() >= kShortestNarrative) narratives.emplace_back(field, std::string(value.as_text().view()));
  }
  return narratives;
}

std::optional<MarkingPart> marking_part_of(const base::Value& result, const std::vector<KeptAction>& actions) {
  MarkingPart part;
  part.result = "null";
  if (!result.is_map()) return part;
  Sought sought;
  if (!add_narratives(actions, sought)) return std::nullopt;
  base::Map card;
  keep_key(result["scorecard"], "verdict", card);
  if (base::List errors = proposed_errors(result["scorecard"], sought); !errors.empty()) card.emplace("critical_errors", std::move(errors));
  base::List contests = contests_of(result["debrief"], sought);
  if (sought.actions.empty()) return part;
  for (const KeptAction& action : actions) {
    // A rewind takes back what stands before it.
    if (action.kind == "rewind" || sought.actions.contains(action.number)) part.actions.push_back(action.number);
  }
  sought.references.erase("");
  base::Map debrief = selected_decisions(result["debrief"], std::move(sought));
  if (!contests.empty()) {
    const base::Value interview(base::Map{{"contests", std::move(contests)}});
    debrief.emplace("reports", base::List{base::Map{{"data", base::Map{{"interviews", base::List{interview}}}}}});
  }
  part.result = base::to_json(base::Value(base::Map{{"scorecard", std::move(card)}, {"debrief", std::move(debrief)}}));
  return part;
}

}  // namespace casecraft::records
