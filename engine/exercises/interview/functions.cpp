#include <fmt/format.h>

#include "base/names.hpp"
#include "exercises/interview/running_interview.hpp"

// has_told("fact"), told_share() and interviewed("trust"), which the texts and conditions of a pack ask.
namespace casecraft::interview {
namespace {

using Arguments = std::span<const base::Value>;

RunningInterview& running(void* host) {
  auto* found = dynamic_cast<RunningInterview*>(static_cast<session::Turn*>(host)->running("interview"));
  if (found == nullptr) throw Error("this pack has no interview");
  return *found;
}

std::string text_argument(Arguments arguments, const char* call) {
  if (arguments.empty() || !arguments[0].is_text()) throw Error(fmt::format("{} needs a text in quotes", call));
  return arguments[0].as_text().str();
}

base::Value told(void* host, Arguments arguments) {
  const std::string id = text_argument(arguments, "has_told(\"fact\")");
  auto& turn = *static_cast<session::Turn*>(host);
  std::vector<std::string> ids;
  for (const Interview& interview : running(host).model().interviews) {
    for (const Fact& fact : interview.facts) {
      if (fact.id == id) return turn.state().integer(fact.told) != 0;
      ids.push_back(fact.id);
    }
  }
  throw Error(fmt::format("has_told(\"{}\"): there is no such fact; {}", id, base::nearest_name_hint(id, ids)));
}

base::Value told_share(void* host, Arguments) {
  auto& turn = *static_cast<session::Turn*>(host);
  std::int64_t all = 0;
  std::int64_t known = 0;
  for (const Interview& interview : running(host).model().interviews) {
    for (const Fact& fact : interview.facts) {
      ++all;
      known += turn.state().integer(fact.told) != 0 ? 1 : 0;
    }
  }
  return all == 0 ? 0 : 100 * known / all;
}

base::Value interviewed(void* host, Arguments arguments) {
  const std::string what = text_argument(arguments, "interviewed(\"trust\")");
  auto& turn = *static_cast<session::Turn*>(host);
  const std::vector<Interview>& all = running(host).model().interviews;
  // The last one that has begun; a pack with several asks between them.
  const Interview* one = &all.front();
  for (const Interview& interview : all) {
    if (turn.state().integer(interview.utterances) > 0) one = &interview;
  }
  const PersonState state = state_of(*one, turn);
  if (what == "trust") return state.trust / 100;
  if (what == "distress") return state.distress / 100;
  if (what == "fatigue") return state.fatigue / 100;
  if (what == "control") return state.control / 100;
  if (what == "harm") return state.harm / 100;
  if (what == "utterances") return turn.state().integer(one->utterances);
  if (what == "stopped") return turn.state().integer(one->stopping) != 0;
  if (what == "stopped_by_her") return turn.state().integer(one->stopping) == 1;
  if (what == "planted") {
    std::int64_t planted = 0;
    for (const Fact& fact : one->facts) planted += turn.state().integer(fact.planted) != 0 ? 1 : 0;
    return planted;
  }
  static const std::vector<std::string> known{"trust", "distress", "fatigue", "control", "harm", "utterances", "stopped", "stopped_by_her", "planted"};
  throw Error(fmt::format("interviewed(\"{}\"): {}", what, base::nearest_name_hint(what, known)));
}

void define_functions(script::Machine& machine) {
  machine.define("has_told", told);
  machine.define("told_share", told_share);
  machine.define("interviewed", interviewed);
}

}  // namespace

void register_activity(session::ActivityRegistry& registry) { registry.add({"interview", {"interview", "interview_model"}, define_functions, compile_interviews}); }

}  // namespace casecraft::interview
