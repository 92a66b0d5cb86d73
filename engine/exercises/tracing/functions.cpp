#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"
#include "exercises/tracing/measures.hpp"
#include "exercises/tracing/running_tracing.hpp"

// What texts and conditions of a pack ask about its desk: party_name("receiver"), flagged_as("collector"), traced("recall") …
namespace casecraft::tracing {
namespace {

using Arguments = std::span<const base::Value>;

session::Turn& turn_of(void* host) { return *static_cast<session::Turn*>(host); }

RunningTracing& running(void* host) {
  auto* found = dynamic_cast<RunningTracing*>(turn_of(host).running("tracing"));
  if (found == nullptr) throw Error("this pack has no tracing desk");
  return *found;
}

/// The desk that the functions speak of: the present one; the first, before any was opened.
struct Place {
  const Desk& desk;
  const DeskData& data;
};
Place place_of(void* host) {
  const Desk& desk = running(host).here(turn_of(host));
  return {desk, RunningTracing::data_of(desk, turn_of(host))};
}

std::string argument(Arguments arguments, const char* call) {
  if (arguments.empty() || !arguments[0].is_text()) throw Error(fmt::format("{} needs a text in quotes", call));
  return arguments[0].as_text().str();
}

ledger::PartyId tagged(const Place& place, Arguments arguments, const char* call) {
  const std::string tag = argument(arguments, call);
  if (const auto party = place.data.tagged(tag)) return *party;
  std::vector<std::string> names;
  for (const auto& [name, party] : place.data.truth().tags) names.push_back(name);
  throw Error(fmt::format("{}: '{}' is no tag of the ledger's plan; {}", call, tag, base::nearest_name_hint(tag, names)));
}

base::Value flagged_as(void* host, Arguments arguments) {
  const Place place = place_of(host);
  const ledger::PartyId party = tagged(place, arguments, "flagged_as(\"tag\")");
  const DeskState state(place.desk, place.data, turn_of(host));
  for (const ledger::PartyId record : place.data.records_of(party)) {
    if (const Flag* flag = state.flag_of(record)) return ledger::to_string(flag->role);
  }
  return "none";
}

base::Value file_opened(void* host, Arguments arguments) {
  const Place place = place_of(host);
  const ledger::PartyId party = tagged(place, arguments, "file_opened(\"tag\")");
  const DeskState state(place.desk, place.data, turn_of(host));
  for (const ledger::PartyId record : place.data.records_of(party)) {
    if (state.is_open(record)) return true;
  }
  return false;
}

base::Value was_escalated(void* host, Arguments arguments) {
  const Place place = place_of(host);
  const ledger::PartyId party = tagged(place, arguments, "was_escalated(\"tag\")");
  const DeskState state(place.desk, place.data, turn_of(host));
  const std::vector<ledger::PartyId> records = place.data.records_of(party);
  for (const Escalated& one : state.escalated) {
    for (const ledger::PartyId record : records) {
      if (one.party == record) return true;
    }
  }
  return false;
}

base::Value was_asked(void* host, Arguments arguments) {
  const Place place = place_of(host);
  const std::string id = argument(arguments, "was_asked(\"ask\")");
  std::vector<std::string> names;
  for (const Ask& ask : place.desk.asks) names.push_back(ask.id);
  if (std::find(names.begin(), names.end(), id) == names.end()) throw Error(fmt::format("was_asked(\"{}\"): there is no such ask; {}", id, base::nearest_name_hint(id, names)));
  for (const base::Value& one : turn_of(host).state().get(place.desk.asked).as_list()) {
    if (one.text_at("ask") == id) return true;
  }
  return false;
}

base::Value traced(void* host, Arguments arguments) {
  const std::string what = argument(arguments, "traced(\"flags\")");
  const Place place = place_of(host);
  session::Turn& turn = turn_of(host);
  const DeskState state(place.desk, place.data, turn);
  if (what == "flags") return static_cast<std::int64_t>(state.flags.size());
  if (what == "opened") return static_cast<std::int64_t>(state.opened.size());
  if (what == "reported") return !turn.state().get(place.desk.report).as_map().empty();
  if (what == "told_customer") {
    const base::List& asked = turn.state().get(place.desk.asked).as_list();
    return std::any_of(asked.begin(), asked.end(), [&](const base::Value& one) {
      const AskKind* kind = running(host).activities().model.ask(one.text_at("what"));
      return kind != nullptr && !kind->critical.empty();
    });
  }
  const Outcome outcome = outcome_of(place.desk, place.data, running(host).activities().model, state, turn);
  if (what == "needless") return outcome.needless;
  if (what == "escalated_after") return outcome.escalated_after ? *outcome.escalated_after / 60 : -1;
  if (what == "precision") return outcome.precision ? *outcome.precision / 10 : 0;
  if (what == "recall") return outcome.recall ? *outcome.recall / 10 : 0;
  if (what == "wrong") {
    std::int64_t wrong = 0;
    for (const JudgedFlag& flag : outcome.flags) wrong += flag.is_right() ? 0 : 1;
    return wrong;
  }
  static const std::vector<std::string> known{"flags", "opened", "reported", "told_customer", "needless", "escalated_after", "precision", "recall", "wrong"};
  throw Error(fmt::format("traced(\"{}\"): {}", what, base::nearest_name_hint(what, known)));
}

void define_functions(script::Machine& machine) {
  machine.define("party_name", [](void* host, Arguments arguments) -> base::Value {
    const Place place = place_of(host);
    return place.data.ledger().parties[tagged(place, arguments, "party_name(\"tag\")")].name;
  });
  machine.define("party_code", [](void* host, Arguments arguments) -> base::Value { return ledger::party_code(tagged(place_of(host), arguments, "party_code(\"tag\")")); });
  machine.define("flagged_as", flagged_as);
  machine.define("file_opened", file_opened);
  machine.define("was_escalated", was_escalated);
  machine.define("was_asked", was_asked);
  machine.define("traced", traced);
  machine.define("assess_desk", [](void* host, Arguments) -> base::Value {
    const Place place = place_of(host);
    assess(place.desk, place.data, running(host).activities().model, turn_of(host));
    return {};
  }, true);
}

}  // namespace

void register_activity(session::ActivityRegistry& registry, EngineMaker engines, std::shared_ptr<KeptSources> kept) {
  registry.add({"tracing", {"tracing", "tracing_model"}, define_functions, [engines = std::move(engines), kept = std::move(kept)](session::CompileContext& context) { return compile_desks(context, engines, kept.get()); }});
}

}  // namespace casecraft::tracing
