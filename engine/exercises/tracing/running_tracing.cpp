#include "exercises/tracing/running_tracing.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/harmless.hpp"
#include "base/names.hpp"
#include "base/random.hpp"
#include "exercises/tracing/offers.hpp"

namespace casecraft::tracing {

using session::ActionRefused;
using session::Block;
using session::Turn;

const Desk& RunningTracing::here(Turn& turn) const { return activities_.desks[static_cast<std::size_t>(turn.state().integer(activities_.place))]; }

const DeskData& data_of(const Desk& desk, std::uint64_t seed) {
  const std::uint64_t variant = base::draw_below(seed, "tracing:" + desk.id, 0, static_cast<std::uint64_t>(desk.variants));
  return desk.source->variant(static_cast<std::int64_t>(variant) + 1);
}

const DeskData& RunningTracing::data_of(const Desk& desk, Turn& turn) { return tracing::data_of(desk, turn.seed()); }

void RunningTracing::open(std::string_view place, Turn& turn) {
  const auto found = std::find_if(activities_.desks.begin(), activities_.desks.end(), [&](const Desk& desk) { return desk.id == place; });
  turn.state().set(activities_.place, base::Value(static_cast<std::int64_t>(found - activities_.desks.begin())));
  if (turn.state().integer(found->entered) < 0) turn.state().set(found->entered, base::Value(turn.now()));
  say_again(turn);
}

void RunningTracing::interrupt(std::span<const std::string> places, Turn& turn) { open(places.front(), turn); }

void RunningTracing::say_again(Turn& turn) const {
  const Desk& desk = here(turn);
  turn.say({Block::Kind::heading, desk.title.render(turn.machine())});
  if (base::Text words = desk.text.render(turn.machine()); !words.empty()) turn.say({Block::Kind::paragraph, std::move(words)});
}

base::Text RunningTracing::hint(Turn& turn) const {
  const Desk& desk = here(turn);
  if (!desk.hint.empty()) return desk.hint.render(turn.machine());
  const DeskState state(desk, data_of(desk, turn), turn);
  if (state.escalated.empty() && !desk.at_risk.empty()) return "Who may be in danger, and what do you know of it already? The rest can wait.";
  if (state.query == ledger::Query{}) return "Begin with somebody who is named to you: all payments of this party, grouped by the other side.";
  if (state.flags.empty()) return "What do several features together say about one party, and what speaks against it?";
  return "Follow the money one step further in both directions, and ask of each party: does it stay, come, or pass?";
}

void RunningTracing::apply(const session::Action& action, Turn& turn) {
  const Desk& desk = here(turn);
  const base::Value& payload = action.payload;
  if (turn.state().integer(desk.is_over) != 0 && action.kind != "act" && action.kind != "conclude") throw ActionRefused("the desk is closed; what was handed in stays as it is");
  // What it costs passes once it is done, so that a refused action costs nothing.
  if (action.kind == "query") query(payload, turn);
  else if (action.kind == "back") back(turn);
  else if (action.kind == "save") save(payload, turn);
  else if (action.kind == "open") open_file(payload, turn);
  else if (action.kind == "merge") merge(payload, turn);
  else if (action.kind == "split") split(payload, turn);
  else if (action.kind == "flag") flag(payload, turn);
  else if (action.kind == "unflag") unflag(payload, turn);
  else if (action.kind == "ask") ask(payload, turn);
  else if (action.kind == "escalate") escalate(payload, turn);
  else if (action.kind == "report") write_report(payload, turn);
  else if (action.kind == "act") act(payload, turn);
  else if (action.kind == "conclude") conclude(turn);
  else {
    static const std::vector<std::string> kinds{"query", "back", "save", "open", "merge", "split", "flag", "unflag", "ask", "escalate", "report", "act", "conclude", "wait", "note", "pause", "resume", "leave", "hint", "rewind"};
    throw ActionRefused(fmt::format("'{}' is no action at a desk; {}", action.kind, base::nearest_name_hint(action.kind, kinds)));
  }
}

void RunningTracing::settle(Turn& turn) {
  open_acts_ = session::open_acts(here(turn).acts, turn);
}

void RunningTracing::show(session::View& view, Turn& turn) const {
  const Desk& desk = here(turn);
  view.place = base::Text(desk.id);
  if (view.phase != session::Phase::open) return;
  const DeskData& data = data_of(desk, turn);
  session::offer_acts(desk.acts, open_acts_, view, turn);
  if (turn.state().integer(desk.is_over) == 0) add_templates(view, activities_.model, data);
  base::Text label = desk.conclude_label.empty() ? base::Text("Close the desk.") : desk.conclude_label.render(turn.machine());
  view.offers.push_back({"conclude", "conclude", std::move(label), base::Value(base::Map{}), {}, false});
  const DeskState state(desk, data, turn);
  view.panel = base::Map{{"desk", desk.title.render(turn.machine())},
                         {"query", turn.state().get(desk.query)},
                         {"query_words", ledger::in_words(state.query, data.ledger())},
                         {"may_undo", !turn.state().get(desk.earlier).as_list().empty()},
                         {"flags", static_cast<std::int64_t>(state.flags.size())},
                         {"opened", static_cast<std::int64_t>(state.opened.size())},
                         {"escalated", static_cast<std::int64_t>(state.escalated.size())},
                         {"has_report", !turn.state().get(desk.report).as_map().empty()},
                         {"minutes", (turn.now() - turn.state().integer(desk.entered)) / 60}};
}

ledger::PartyId party_of(const base::Value& payload, std::string_view key, const ledger::Ledger& ledger) {
  const std::string code = payload.text_at(key);
  const auto party = ledger::party_from_code(code, ledger);
  if (!party) {
    throw ActionRefused(code.empty() ? fmt::format("'{}' names a party by its code, from {} to {}", key, ledger::party_code(0), ledger::party_code(static_cast<ledger::PartyId>(ledger.parties.size() - 1)))
                                     : fmt::format("there is no party '{}'; codes go from {} to {}", code, ledger::party_code(0), ledger::party_code(static_cast<ledger::PartyId>(ledger.parties.size() - 1))));
  }
  return *party;
}

std::string typed_words(const base::Value& payload, std::string_view key, std::size_t most) {
  const base::Value& value = payload[key];
  if (value.is_null()) return {};
  if (!value.is_text()) throw ActionRefused(fmt::format("'{}' is a text", key));
  if (value.as_text().view().size() > most) throw ActionRefused(fmt::format("'{}' may have at most {} bytes; say it more shortly", key, most));
  return base::harmless(value.as_text().view(), most, true);
}

}  // namespace casecraft::tracing
