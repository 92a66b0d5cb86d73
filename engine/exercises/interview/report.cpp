#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "exercises/interview/answering.hpp"
#include "exercises/interview/indicators.hpp"
#include "exercises/interview/running_interview.hpp"

namespace casecraft::interview {
namespace {

using coder::Type;

/// How good a line is, to pick the best and the weakest: the conduct first, then what it asks.
int worth(const LogEntry& e) {
  if (!e.critical.empty()) return -4;
  switch (e.type) {
    case Type::cued_invitation: return 4;
    case Type::invitation: return 3;
    case Type::support:
    case Type::choice: return 2;
    case Type::option_posing: return -1;
    case Type::compound: return -2;
    case Type::suggestive: return -3;
    case Type::pressure:
    case Type::blaming: return -4;
    default: return 0;
  }
}

base::Value state_value(const PersonState& s) {
  return base::Map{{"trust", s.trust / 100}, {"distress", s.distress / 100}, {"fatigue", s.fatigue / 100}, {"control", s.control / 100}, {"harm", s.harm / 100}};
}

std::string better_wording(const Interview& interview, const LogEntry& e) {
  const auto found = interview.better.find(std::string(coder::to_string(e.type)));
  std::string words = found == interview.better.end() ? "\u201CTell me about {topic}.\u201D" : found->second;
  const std::string topic = e.topic >= 0 ? interview.topics[static_cast<std::size_t>(e.topic)].label : "what happened";
  for (std::size_t at = words.find("{topic}"); at != std::string::npos; at = words.find("{topic}")) words.replace(at, 7, topic);
  return words;
}

std::string_view to_string(Shown shown) {
  switch (shown) {
    case Shown::full: return "full";
    case Shown::half: return "half";
    case Shown::no: return "no";
    case Shown::not_assessed: return "not_assessed";
  }
  return "not_assessed";
}

/// The parts of the interview by what is asked in them: before the first question about facts, until the last, and after it.
base::Value share_by_phase(const std::vector<LogEntry>& log) {
  std::size_t first = log.size();
  std::size_t last = 0;
  for (std::size_t i = 0; i < log.size(); ++i) {
    if (!log[i].is_about_facts) continue;
    first = std::min(first, i);
    last = i;
  }
  base::Map phases;
  const auto count = [&](std::size_t from, std::size_t to, const char* name) {
    std::int64_t open = 0;
    std::int64_t all = 0;
    for (std::size_t i = from; i < to; ++i) {
      if (!log[i].act.empty()) continue;
      ++all;
      open += coder::is_appropriate(log[i].type) ? 1 : 0;
    }
    phases.emplace(name, base::Map{{"utterances", all}, {"appropriate", open}});
  };
  count(0, std::min(first, log.size()), "engage");
  count(std::min(first, log.size()), first == log.size() ? first : last + 1, "account");
  count(first == log.size() ? first : last + 1, log.size(), "closure");
  return phases;
}

}  // namespace

base::Value RunningInterview::report(session::Turn& turn) const {
  base::List interviews;
  for (const Interview& interview : model_.interviews) {
    const std::vector<LogEntry> log = log_of(interview, turn);
    if (log.empty()) continue;
    base::List lines;
    std::map<std::string, std::int64_t> profile;
    std::vector<const LogEntry*> ranked;
    for (const LogEntry& e : log) {
      const auto comment = std::find_if(commented_.begin(), commented_.end(), [&](const Commented& c) { return c.action == e.action; });
      base::List reasons;
      std::string reply;
      if (comment != commented_.end()) {
        for (const coder::Reason& reason : comment->reasons) reasons.push_back(reason.words);
        reply = comment->reply;
      }
      std::string act_label;
      for (const Act& act : interview.acts) {
        if (act.id == std::string_view(e.act)) act_label = act.label.render(turn.machine()).str();
      }
      lines.push_back(base::Map{{"action", e.action}, {"text", e.shown}, {"act", act_label}, {"type", e.act.empty() ? base::Value(coder::to_string(e.type)) : base::Value("act")},
                                {"fine", e.fine}, {"confidence", e.confidence}, {"picked", e.is_picked}, {"reasons", std::move(reasons)}, {"effect", model_.response.effect(e.effect).why},
                                {"reply", reply}, {"state", state_value(e.after)}, {"told", base::List(e.told.begin(), e.told.end())}, {"caused_error", e.planted}, {"critical", e.critical}});
      if (!e.act.empty()) continue;
      ++profile[std::string(coder::to_string(e.type))];
      ranked.push_back(&e);
    }
    base::Map counts;
    for (const auto& [type, count] : profile) counts.emplace(type, count);
    // A line that was said again and again is one line to learn from.
    std::set<std::string> seen;
    std::erase_if(ranked, [&](const LogEntry* e) { return !seen.insert(e->text).second; });
    std::stable_sort(ranked.begin(), ranked.end(), [](const LogEntry* a, const LogEntry* b) { return worth(*a) > worth(*b); });
    base::List best;
    base::List weakest;
    for (std::size_t i = 0; i < ranked.size() && best.size() < 2 && worth(*ranked[i]) > 0; ++i) best.push_back(base::Map{{"action", ranked[i]->action}, {"text", ranked[i]->shown}});
    for (std::size_t i = ranked.size(); i > 0 && weakest.size() < 2 && worth(*ranked[i - 1]) < 0; --i) {
      const LogEntry& e = *ranked[i - 1];
      weakest.push_back(base::Map{{"action", e.action}, {"text", e.shown}, {"better", better_wording(interview, e)}, {"why", model_.response.effect(e.effect).why}});
    }
    std::int64_t told = 0;
    std::int64_t needs = 0;
    std::int64_t needs_told = 0;
    std::int64_t planted = 0;
    base::List not_asked;
    for (std::size_t t = 0; t < interview.topics.size(); ++t) {
      const bool was_asked = std::any_of(log.begin(), log.end(), [&](const LogEntry& e) { return e.topic == static_cast<std::int64_t>(t); });
      if (!was_asked && !interview.topics[t].is_closed_to_questions) not_asked.push_back(interview.topics[t].label);
    }
    for (const Fact& fact : interview.facts) {
      const bool is_told = turn.state().integer(fact.told) != 0;
      told += is_told ? 1 : 0;
      needs += fact.is_need ? 1 : 0;
      needs_told += is_told && fact.is_need ? 1 : 0;
      planted += turn.state().integer(fact.planted) != 0 ? 1 : 0;
    }
    base::List indicators;
    for (const Finding& finding : find_indicators(model_, interview, log)) {
      indicators.push_back(base::Map{{"id", finding.indicator->id}, {"text", finding.indicator->text}, {"shown", to_string(finding.shown)}, {"figure", finding.figure},
                                     {"evidence", base::List(finding.evidence.begin(), finding.evidence.end())}});
    }
    interviews.push_back(base::Map{{"id", interview.id}, {"title", interview.title.render(turn.machine())}, {"person", interview.person_name}, {"start", state_value(interview.start)},
                                   {"lines", std::move(lines)}, {"profile", std::move(counts)}, {"phases", share_by_phase(log)}, {"best", std::move(best)},
                                   {"weakest", std::move(weakest)}, {"indicators", std::move(indicators)}, {"not_asked", std::move(not_asked)},
                                   {"facts", base::Map{{"told", told}, {"of", static_cast<std::int64_t>(interview.facts.size())}, {"needs_told", needs_told}, {"needs", needs}, {"caused_errors", planted}}},
                                   {"contests", turn.state().get(interview.contests)}, {"stopped", turn.state().integer(interview.stopping)},
                                   {"coder", model_.coder->version()}});
  }
  if (interviews.empty()) return {};
  return base::Map{{"interviews", std::move(interviews)}};
}

}  // namespace casecraft::interview
