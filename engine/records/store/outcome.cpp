#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "records/store/outcome.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::records {
namespace {

constexpr std::int64_t kNoScore = -1;

/// "87.50" in hundredths; kNoScore when it is no such number.
std::int64_t hundredths_of(const std::string& share) {
  std::int64_t whole = 0;
  std::int64_t part = 0;
  const char* end = share.data() + share.size();
  const auto [point, problem] = std::from_chars(share.data(), end, whole);
  if (problem != std::errc() || whole < 0 || whole > 100 || end - point != 3 || *point != '.') return kNoScore;
  return std::from_chars(point + 1, end, part).ptr == end ? whole * 100 + part : kNoScore;
}

/// How much of the points was earned, where no option of a list was taken.
std::string degree_of(std::int64_t points, std::int64_t best) { return points >= best ? "full" : points > 0 ? "part" : "none"; }

std::string taken_of(const base::Value& decision, bool knows_points, std::int64_t points, std::int64_t best) {
  if (decision.bool_at("duty")) return decision.text_at("taken") == "Done." ? "done" : "missed";
  return knows_points ? degree_of(points, best) : "";
}

void add_decisions(const base::Value& debrief, const std::map<std::int64_t, std::int64_t>& seconds, Outcome& made) {
  const base::List& decisions = debrief.list_at("decisions");
  // Several aspects of one text are each a decision of the same place: they are told apart by what each looked for.
  std::map<std::pair<std::int64_t, std::string>, int> times;
  for (const base::Value& one : decisions) ++times[{one.integer_at("action"), one.text_at("decision")}];
  std::set<std::int64_t> timed;
  made.knows_points = !decisions.empty();
  for (const base::Value& one : decisions) {
    if (!one.is_map()) continue;
    const bool knows_points = one.has("points") && one.has("of");
    made.knows_points = made.knows_points && knows_points;
    OutcomeDecision& decision = made.decisions.emplace_back();
    decision.number = one.integer_at("action");
    decision.decision = one.text_at("decision");
    decision.points = one.integer_at("points");
    decision.best = one.integer_at("of");
    decision.taken = one.text_at("choice");
    if (!decision.taken.empty() && times[{decision.number, decision.decision}] > 1) {
      decision.decision += "." + decision.taken;
      decision.taken.clear();
    }
    if (decision.taken.empty()) decision.taken = taken_of(one, knows_points, decision.points, decision.best);
    // The time of an action is that of its first decision; what followed from it took none.
    const auto took = seconds.find(decision.number);
    if (took != seconds.end() && timed.insert(decision.number).second && !one.bool_at("duty")) decision.seconds = took->second;
  }
}

}  // namespace

Outcome outcome_of(const base::Value& result, const std::string& created, const std::vector<KeptAction>& actions) {
  Outcome made;
  const base::Value& card = result["scorecard"];
  made.total = card.is_map() ? hundredths_of(card.text_at("total")) : kNoScore;
  made.verdict = card.text_at("verdict");
  std::map<std::int64_t, std::int64_t> seconds;
  const KeptAction* before = nullptr;
  for (const KeptAction& action : actions) {
    // A clock that was set back took no time.
    seconds[action.number] = before == nullptr ? 0 : std::max<std::int64_t>(seconds_of(action.wall_time) - seconds_of(before->wall_time), 0);
    before = &action;
  }
  if (before != nullptr) {
    made.case_seconds = before->case_seconds;
    made.seconds = std::max<std::int64_t>(seconds_of(before->wall_time) - seconds_of(created), 0);
  }
  for (const base::Value& one : card.list_at("competencies")) {
    if (one.is_map()) made.competencies.push_back({one.text_at("id"), one.integer_at("points"), one.integer_at("of")});
  }
  add_decisions(result["debrief"], seconds, made);
  made.for_marking = marking_part_of(result, actions);
  return made;
}

std::string difference_of(const Outcome& kept, const Outcome& derived) {
  std::string words;
  const auto say = [&words](bool is_same, std::string_view what) {
    if (!is_same) words += fmt::format("{}{}", words.empty() ? "" : ", ", what);
  };
  say(kept.verdict == derived.verdict, "the verdict");
  say(kept.total == derived.total, "the total");
  say(kept.seconds == derived.seconds && kept.case_seconds == derived.case_seconds, "how long it took");
  say(kept.competencies == derived.competencies, "the points of the competencies");
  say(kept.decisions == derived.decisions && kept.knows_points == derived.knows_points, "the decisions");
  say(!kept.for_marking || kept.for_marking == derived.for_marking, "what waits for a person");
  return words;
}

}  // namespace casecraft::records
