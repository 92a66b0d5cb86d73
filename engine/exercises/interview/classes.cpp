#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "exercises/interview/running_interview.hpp"

// Which states of a conversation count as one when a pack is explored.
namespace casecraft::interview {
namespace {

constexpr Share kStep = 2500;   ///< Of what she feels, in parts of kWhole.

/// What of the conversation so far still matters: what was shown and done at all, and what the last utterance was.
base::Value outline_of(const std::vector<LogEntry>& log) {
  std::set<std::string> shown, criticals;
  bool has_asked_about_facts = false;
  for (const LogEntry& entry : log) {
    for (const std::string& id : entry.shows) shown.insert(id + (has_asked_about_facts ? " late" : ""));
    if (!entry.critical.empty()) criticals.insert(entry.critical);
    has_asked_about_facts = has_asked_about_facts || entry.is_about_facts;
  }
  base::List all;
  for (const std::string& one : shown) all.emplace_back(one);
  for (const std::string& one : criticals) all.emplace_back(one);
  if (!log.empty()) all.emplace_back(log.back().effect);
  return base::Value(std::move(all));
}

}  // namespace

void RunningInterview::put_into_class(base::Digest& digest, session::Turn& turn) const {
  const script::State& slots = turn.state();
  for (const Interview& interview : model_.interviews) {
    if (slots.integer(interview.utterances) == 0) continue;
    for (const script::Slot slot : {interview.trust, interview.distress, interview.fatigue, interview.control, interview.harm}) {
      slots.leave_out(slot, base::Value(slots.integer(slot) / kStep * kStep), digest);
    }
    std::int64_t last_turn = 0;
    for (const Ask& ask : interview.asks) last_turn = std::max(last_turn, ask.turn);
    slots.leave_out(interview.utterances, base::Value(std::min(slots.integer(interview.utterances), last_turn + 1)), digest);
    slots.leave_out(interview.log, outline_of(log_of(interview, turn)), digest);
    for (const Fact& fact : interview.facts) slots.leave_out(fact.tries, base::Value(0), digest);
    for (const Replies& replies : interview.replies) slots.leave_out(replies.used, base::Value(0), digest);
    for (const Offer& offer : interview.offers) slots.leave_out(offer.taken, base::Value(0), digest);
    for (const Act& act : interview.acts) slots.leave_out(act.done, base::Value(std::min<std::int64_t>(slots.integer(act.done), 1)), digest);
  }
}

std::vector<std::string> InterviewModel::classes() const {
  std::vector<std::string> all;
  for (const Interview& interview : interviews) {
    all.push_back(fmt::format("conversation '{}': states with the same facts told, subject, open question and indicators shown, in which the person feels the same to a quarter, count as one; typed words are one open and one closed "
                              "question on each topic, and one sentence of each other type", interview.id));
  }
  return all;
}

}  // namespace casecraft::interview
