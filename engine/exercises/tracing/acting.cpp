#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"
#include "exercises/tracing/lawful.hpp"
#include "exercises/tracing/measures.hpp"
#include "exercises/tracing/running_tracing.hpp"

// What is done about people: files, questions to providers, warnings, and the end of the desk's work.
namespace casecraft::tracing {

using ledger::PartyId;
using session::ActionRefused;
using session::Block;
using session::Turn;

namespace {

std::string named(PartyId party, const ledger::Ledger& ledger) { return fmt::format("{} ({})", ledger.parties[party].name, ledger::party_code(party)); }

const Basis& basis_of(const base::Value& payload, const TracingModel& model) {
  const std::string id = payload.text_at("basis");
  if (const Basis* found = model.basis(id)) return *found;
  std::vector<std::string> names;
  for (const Basis& basis : model.bases) names.push_back(basis.id);
  throw ActionRefused(id.empty() ? fmt::format("say on what basis: {}", fmt::join(names, ", ")) : fmt::format("'{}' is no basis; {}", id, base::nearest_name_hint(id, names)));
}

std::vector<Ground> grounds_of(const base::Value& payload, PartyId party, const TracingModel& model, const DeskData& data, const DeskState& state) {
  return read_grounds(payload["grounds"], model, data, [&] { return touching(shown_rows(state, data), state.merged_with(party), data.ledger()); });
}

base::Value grounds_value(const std::vector<Ground>& grounds) {
  base::List list;
  for (const Ground& ground : grounds) list.push_back(to_value(ground));
  return base::Value(std::move(list));
}

/// In practice, what a basis was worth is said at once.
void say_basis(const Basis& basis, bool is_sound, Turn& turn) {
  if (turn.mode() != session::Mode::practice) return;
  std::string words = is_sound ? "The basis carries it." : basis.why;
  if (words.empty()) words = basis.rule == Basis::Rule::grounds ? "The basis does not carry it: two grounds that the tied rows show are needed." : "The basis does not carry it: it does not fit this person.";
  turn.say({Block::Kind::feedback, base::Text(std::move(words)), base::Text(basis.reference)});
}

void append(Turn& turn, script::Slot slot, base::Value entry) {
  base::List list = turn.state().get(slot).as_list();
  list.push_back(std::move(entry));
  turn.state().set(slot, base::Value(std::move(list)));
}

}  // namespace

void RunningTracing::open_file(const base::Value& payload, Turn& turn) {
  const Desk& desk = here(turn);
  const DeskData& data = data_of(desk, turn);
  const DeskState state(desk, data, turn);
  const PartyId party = party_of(payload, "party", data.ledger());
  if (state.is_open(party)) throw ActionRefused(fmt::format("the file of {} is open already", named(party, data.ledger())));
  const Basis& basis = basis_of(payload, activities_.model);
  const std::vector<Ground> grounds = grounds_of(payload, party, activities_.model, data, state);
  const bool is_sound = is_lawful(basis, party, grounds, activities_.model, desk, data, state);
  append(turn, desk.opened, base::Map{{"party", ledger::party_code(party)}, {"basis", basis.id}, {"words", typed_words(payload, "words")}, {"grounds", grounds_value(grounds)}, {"is_sound", is_sound}, {"action", turn.action()}});
  turn.say({Block::Kind::taken, base::Text(fmt::format("You open the file of {}. The register keeps your name, the time and the basis: {}.", named(party, data.ledger()), basis.label))});
  say_basis(basis, is_sound, turn);
  turn.spend(activities_.model.cost("open"));
}

void RunningTracing::merge(const base::Value& payload, Turn& turn) {
  const Desk& desk = here(turn);
  const DeskData& data = data_of(desk, turn);
  const DeskState state(desk, data, turn);
  const PartyId a = party_of(payload, "a", data.ledger());
  const PartyId b = party_of(payload, "b", data.ledger());
  const std::string words = typed_words(payload, "words");
  if (a == b) throw ActionRefused("two different records are needed: a and b");
  const std::vector<PartyId> group = state.merged_with(a);
  if (std::find(group.begin(), group.end(), b) != group.end()) throw ActionRefused(fmt::format("{} and {} count as one person already", ledger::party_code(a), ledger::party_code(b)));
  if (words.find_first_not_of(" \n") == std::string::npos) throw ActionRefused("say why the two records are one person: a name alone is no reason");
  append(turn, desk.merges, base::Map{{"a", ledger::party_code(a)}, {"b", ledger::party_code(b)}, {"words", words}, {"action", turn.action()}});
  turn.say({Block::Kind::taken, base::Text(fmt::format("{} and {} count as one person from here on. It can be split again.", named(a, data.ledger()), named(b, data.ledger())))});
  turn.spend(activities_.model.cost("merge"));
}

void RunningTracing::split(const base::Value& payload, Turn& turn) {
  const Desk& desk = here(turn);
  const DeskData& data = data_of(desk, turn);
  const PartyId party = party_of(payload, "party", data.ledger());
  const std::string code = ledger::party_code(party);
  base::List merges = turn.state().get(desk.merges).as_list();
  const std::size_t before = merges.size();
  std::erase_if(merges, [&](const base::Value& one) { return one.text_at("a") == code || one.text_at("b") == code; });
  if (merges.size() == before) throw ActionRefused(fmt::format("{} is not merged with another record", named(party, data.ledger())));
  turn.state().set(desk.merges, base::Value(std::move(merges)));
  turn.say({Block::Kind::taken, base::Text(fmt::format("The record of {} stands for itself again.", named(party, data.ledger())))});
  turn.spend(activities_.model.cost("split"));
}

void RunningTracing::ask(const base::Value& payload, Turn& turn) {
  const Desk& desk = here(turn);
  const DeskData& data = data_of(desk, turn);
  const DeskState state(desk, data, turn);
  const ledger::Ledger& ledger = data.ledger();
  const PartyId party = party_of(payload, "party", ledger);
  std::vector<std::string> providers;
  for (const ledger::Provider& one : ledger.providers) providers.push_back(one.id);
  const std::string wanted = payload.text_at("provider", ledger.providers[ledger.parties[party].provider].id);
  const auto provider = std::find(providers.begin(), providers.end(), wanted);
  if (provider == providers.end()) throw ActionRefused(fmt::format("there is no provider '{}'; {}", wanted, base::nearest_name_hint(wanted, providers)));
  const std::string what = payload.text_at("what");
  const AskKind* kind = activities_.model.ask(what);
  if (kind == nullptr) {
    std::vector<std::string> names;
    for (const AskKind& one : activities_.model.asks) names.push_back(one.id);
    throw ActionRefused(fmt::format("'{}' is nothing that a provider can be asked; {}", what, base::nearest_name_hint(what, names)));
  }
  const std::string& provider_name = ledger.providers[static_cast<std::size_t>(provider - providers.begin())].name;
  turn.say({Block::Kind::taken, base::Text(fmt::format("You ask {} about {}: {}.", provider_name, named(party, ledger), kind->label))});
  base::Map entry{{"provider", wanted}, {"party", ledger::party_code(party)}, {"what", what}, {"action", turn.action()}};
  if (!kind->critical.empty()) {
    append(turn, desk.asked, base::Value(std::move(entry)));
    turn.critical({turn.action(), base::Text(desk.id), base::Text(kind->id), base::Text(kind->critical), base::Text(kind->reference), false});
    if (turn.wants_records()) {
      assessment::DecisionRecord record;
      record.decision = base::Text(desk.id);
      record.title = "A question to a provider";
      record.choice = base::Text(kind->id);
      record.taken = base::Text(kind->label);
      record.why = base::Text(kind->critical);
      record.reference = base::Text(kind->reference);
      record.is_critical = true;
      turn.record(std::move(record));
    }
    if (turn.mode() == session::Mode::practice) turn.say({Block::Kind::feedback, base::Text(kind->critical), base::Text(kind->reference), true});
    turn.say({Block::Kind::notice, base::Text(fmt::format("{} writes to the customer.", provider_name))});
    turn.spend(activities_.model.cost("ask"));
    return;
  }
  const Basis& basis = basis_of(payload, activities_.model);
  const std::vector<Ground> grounds = grounds_of(payload, party, activities_.model, data, state);
  const bool is_sound = is_lawful(basis, party, grounds, activities_.model, desk, data, state);
  entry.emplace("basis", basis.id);
  entry.emplace("is_sound", is_sound);
  const auto answer = std::find_if(desk.asks.begin(), desk.asks.end(), [&](const Ask& one) {
    return one.provider == wanted && one.what == what && is_tagged(party, std::span(&one.about, 1), data);
  });
  const bool was_answered = answer != desk.asks.end() && is_sound;
  if (was_answered) {
    const base::List& before = turn.state().get(desk.asked).as_list();
    if (std::any_of(before.begin(), before.end(), [&](const base::Value& one) { return one.text_at("ask") == answer->id; })) throw ActionRefused("this has been asked and answered; the reply is in the case file");
    entry.emplace("ask", answer->id);
  }
  append(turn, desk.asked, base::Value(std::move(entry)));
  say_basis(basis, is_sound, turn);
  if (!is_sound) {
    turn.say({Block::Kind::notice, base::Text(fmt::format("{} declines: the request states no basis that carries it. It can be asked again with grounds.", provider_name))});
  } else if (!was_answered) {
    turn.say({Block::Kind::notice, base::Text(fmt::format("{} answers that it has nothing further on record.", provider_name))});
  } else {
    if (base::Text words = answer->reply.render(turn.machine()); !words.empty()) turn.say({Block::Kind::paragraph, std::move(words)});
    session::decide(answer->worth, desk.id, "A question to a provider", base::Text(answer->id), base::Text(fmt::format("You asked {} about {}: {}.", provider_name, named(party, ledger), kind->label)), turn);
    if (answer->effect) turn.machine().effect(answer->effect);
  }
  turn.spend(activities_.model.cost("ask"));
}

void RunningTracing::escalate(const base::Value& payload, Turn& turn) {
  const Desk& desk = here(turn);
  const DeskData& data = data_of(desk, turn);
  const DeskState state(desk, data, turn);
  const PartyId party = party_of(payload, "party", data.ledger());
  const std::string words = typed_words(payload, "words");
  if (words.find_first_not_of(" \n") == std::string::npos) throw ActionRefused("say in a sentence what makes you fear for somebody: whoever is on duty acts on that");
  const bool is_right = is_tagged(party, desk.at_risk, data);
  const bool is_first = std::none_of(state.escalated.begin(), state.escalated.end(), [](const Escalated& one) { return one.is_right; });
  append(turn, desk.escalated, base::Map{{"party", ledger::party_code(party)}, {"words", words}, {"time", turn.now() - turn.state().integer(desk.entered)}, {"is_right", is_right}, {"action", turn.action()}});
  turn.say({Block::Kind::taken, base::Text(fmt::format("You pass on to the unit on duty that somebody around {} may be in danger.", named(party, data.ledger())))});
  if (is_right && is_first) {
    if (base::Text reply = desk.escalated_reply.render(turn.machine()); !reply.empty()) turn.say({Block::Kind::paragraph, std::move(reply)});
    if (desk.escalated_effect) turn.machine().effect(desk.escalated_effect);
  } else {
    turn.say({Block::Kind::notice, base::Text(is_right ? "The unit on duty has it already, and adds your words to what it knows." : "The unit on duty notes it, and asks to hear at once if there is more.")});
  }
  turn.spend(activities_.model.cost("escalate"));
}

void RunningTracing::act(const base::Value& payload, Turn& turn) {
  const Desk& desk = here(turn);
  session::perform_act(desk.acts, payload, desk.id, desk.title.render(turn.machine()), turn);
}

void RunningTracing::conclude(Turn& turn) {
  const Desk& desk = here(turn);
  if (turn.state().integer(desk.is_over) == 0) {
    turn.say({Block::Kind::taken, desk.conclude_label.empty() ? base::Text("You close the desk.") : desk.conclude_label.render(turn.machine())});
    assess(desk, data_of(desk, turn), activities_.model, turn);
    turn.spend(activities_.model.cost("conclude"));
  }
  turn.go(desk.to);
}

}  // namespace casecraft::tracing
