#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"
#include "exercises/requests/measures.hpp"
#include "exercises/requests/reading_parts.hpp"
#include "exercises/requests/running_requests.hpp"

// What texts and conditions of a pack ask about its requests: data_obtained("wallet"), was_told("welfare", "danger"), goodwill_of("tidewire") …
namespace casecraft::requests {
namespace {

using Arguments = std::span<const base::Value>;

session::Turn& turn_of(void* host) { return *static_cast<session::Turn*>(host); }

const RequestActivities& model_of(void* host) {
  auto* found = dynamic_cast<RunningRequests*>(turn_of(host).running("requests"));
  if (found == nullptr) throw Error("this pack has no board of requests");
  return found->model();
}

std::string argument(Arguments arguments, std::size_t index, const char* call) {
  if (arguments.size() <= index || !arguments[index].is_text()) throw Error(fmt::format("{} needs texts in quotes", call));
  return arguments[index].as_text().str();
}

template <typename Things>
const typename Things::value_type& named(const Things& things, Arguments arguments, std::size_t index, const char* call, const char* what) {
  const std::string id = argument(arguments, index, call);
  const auto found = std::find_if(things.begin(), things.end(), [&](const auto& one) { return one.id == id; });
  if (found == things.end()) throw Error(fmt::format("{}: there is no {} '{}'; {}", call, what, id, base::nearest_name_hint(id, ids_of(things))));
  return *found;
}

base::Value was_sent(void* host, Arguments arguments) {
  constexpr const char* kCall = "was_sent(\"channel\", \"body\")";
  const RequestActivities& model = model_of(host);
  const std::string channel = named(model.channels, arguments, 0, kCall, "channel").id;
  const std::string body = arguments.size() > 1 ? named(model.bodies, arguments, 1, kCall, "body").id : std::string();
  for (const Brief& one : all_briefs(model.board, turn_of(host))) {
    if (one.sent_at >= 0 && one.channel == channel && (body.empty() || one.body == body)) return true;
  }
  return false;
}

base::Value was_answered(void* host, Arguments arguments) {
  constexpr const char* kCall = "was_answered(\"channel\", \"body\")";
  const RequestActivities& model = model_of(host);
  const std::string channel = named(model.channels, arguments, 0, kCall, "channel").id;
  const std::string body = arguments.size() > 1 ? named(model.bodies, arguments, 1, kCall, "body").id : std::string();
  for (const Brief& one : all_briefs(model.board, turn_of(host))) {
    if (one.answered_at >= 0 && one.channel == channel && (body.empty() || one.body == body)) return true;
  }
  return false;
}

base::Value told(void* host, Arguments arguments) {
  constexpr const char* kCall = "was_told(\"body\", \"fact\")";
  const RequestActivities& model = model_of(host);
  const std::string body = named(model.bodies, arguments, 0, kCall, "body").id;
  const std::string fact = named(model.facts, arguments, 1, kCall, "fact").id;
  // A desk that sends a request back has not taken it in.
  session::Turn& turn = turn_of(host);
  for (const Brief& one : all_briefs(model.board, turn)) {
    if (one.sent_at >= 0 && one.body == body && one.result != Result::bounced && contains(load(model.board, one.number, turn).told, fact)) return true;
  }
  return false;
}

base::Value board_result(void* host, Arguments arguments) {
  const std::string what = argument(arguments, 0, "board_result(\"sent\")");
  const Outcome outcome = outcome_of(model_of(host), turn_of(host));
  if (what == "sent") return outcome.sent;
  if (what == "bounced") return outcome.bounced;
  if (what == "obtained") return outcome.obtained;
  if (what == "lost") return outcome.lost;
  if (what == "safe_after") return outcome.safe_after ? *outcome.safe_after / 60 : -1;
  if (what == "timing") return outcome.timing / 10;
  static const std::vector<std::string> known{"sent", "bounced", "obtained", "lost", "safe_after", "timing"};
  throw Error(fmt::format("board_result(\"{}\"): {}", what, base::nearest_name_hint(what, known)));
}

void define_functions(script::Machine& machine) {
  const auto holding = [](void* host, Arguments arguments, const char* call) -> const Holding& { return named(model_of(host).holdings, arguments, 0, call, "holding"); };
  machine.define("was_sent", was_sent);
  machine.define("was_answered", was_answered);
  machine.define("was_told", told);
  machine.define("board_result", board_result);
  machine.define("data_obtained", [holding](void* host, Arguments arguments) -> base::Value { return turn_of(host).state().integer(holding(host, arguments, "data_obtained(\"holding\")").obtained) >= 0; });
  machine.define("data_preserved", [holding](void* host, Arguments arguments) -> base::Value { return turn_of(host).state().integer(holding(host, arguments, "data_preserved(\"holding\")").kept_by) > 0; });
  machine.define("data_deleted", [holding](void* host, Arguments arguments) -> base::Value { return is_lost(holding(host, arguments, "data_deleted(\"holding\")"), turn_of(host)); });
  machine.define("goodwill_of", [](void* host, Arguments arguments) -> base::Value { return standing_of(named(model_of(host).bodies, arguments, 0, "goodwill_of(\"body\")", "body"), turn_of(host)); });
  machine.define("change_goodwill", [](void* host, Arguments arguments) -> base::Value {
    const Body& body = named(model_of(host).bodies, arguments, 0, "change_goodwill(\"body\", 3, \"why\")", "body");
    if (arguments.size() < 3 || !arguments[1].is_integer()) throw Error("change_goodwill(\"body\", 3, \"why\") needs a body, a whole number and a reason");
    change_standing(body, arguments[1].as_integer(), argument(arguments, 2, "change_goodwill(\"body\", 3, \"why\")"), turn_of(host));
    return {};
  }, true);
  machine.define("made_safe", [](void* host, Arguments) -> base::Value {
    const script::Slot slot = model_of(host).board.safe_at;
    if (turn_of(host).state().integer(slot) < 0) turn_of(host).state().set(slot, base::Value(turn_of(host).now()));
    return {};
  }, true);
  machine.define("help_comes", [](void* host, Arguments arguments) -> base::Value {
    constexpr const char* kCall = "help_comes(\"150m\")";
    const auto span = base::parse_span(argument(arguments, 0, kCall));
    if (!span) throw Error(fmt::format("{} needs a span of time", kCall));
    const script::Slot slot = model_of(host).board.help_at;
    const std::int64_t at = turn_of(host).now() + span->count;
    if (turn_of(host).state().integer(slot) < 0 || at < turn_of(host).state().integer(slot)) turn_of(host).state().set(slot, base::Value(at));
    return {};
  }, true);
  machine.define("is_safe", [](void* host, Arguments) -> base::Value { return turn_of(host).state().integer(model_of(host).board.safe_at) >= 0; });
  machine.define("assess_board", [](void* host, Arguments) -> base::Value {
    assess(model_of(host), turn_of(host));
    return {};
  }, true);
}

}  // namespace

void register_activity(session::ActivityRegistry& registry) {
  registry.add({"requests", {"requests", "requests_model", "calendar", "rule", "channel", "body", "fact", "identifier", "holding"}, define_functions, compile_requests});
}

}  // namespace casecraft::requests
