#include "session/act.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "session/read_case_file.hpp"
#include "session/reading.hpp"

namespace casecraft::session {

Act read_act(const script::Node& node, const std::string& owner, std::set<std::string>& ids, CompileContext& context) {
  static const std::vector<std::string> known{"id", "when", "effect", "to", "reply", "score", "why", "ref", "sticky", "minutes"};
  constexpr std::int64_t kLongest = 24 * 60;
  Act act;
  const std::string id = plain_text(node.at("id"), context.diagnostics);
  const std::string name = fmt::format("act '{}' of {}", id, owner);
  check_fields(node, name, known, context.diagnostics);
  if (id.empty() || !ids.insert(id).second) context.diagnostics.error("part.act", node.where, fmt::format("{} needs an id of its own", name), "id = \"watch\"");
  const auto text = [&](const script::Node& from) { return script::TextTemplate::read(from, context.machine, context.diagnostics); };
  act.id = base::Text(id);
  act.label = text(node.items.empty() ? node.at("label") : node.items.front());
  act.reply = text(node.at("reply"));
  act.worth.why = text(node.at("why"));
  act.when = read_condition(node.at("when"), context.machine, context.diagnostics);
  act.effect = read_effect(node.at("effect"), context.machine, context.diagnostics);
  act.worth.score = read_score(node.at("score"), context.framework, context.diagnostics);
  act.is_sticky = read_flag(node.at("sticky"), context.diagnostics);
  const std::int64_t minutes = whole(node.at("minutes"), 1, context.diagnostics);
  if (minutes < 0 || minutes > kLongest) context.diagnostics.error("part.act", node.at("minutes").where, fmt::format("minutes of {} must be a whole number from 0 to {}", name, kLongest));
  act.seconds = std::clamp<std::int64_t>(minutes, 0, kLongest) * 60;
  if (node.has("to")) act.to = read_target(node.at("to"), name, node.at("to").where, context);
  context.check_reference(node, name, !act.worth.score.empty());
  act.worth.reference = node.at("ref").is_text() ? node.at("ref").data.as_text().str() : std::string();
  act.payload = base::Value(base::Map{{"act", act.id}});
  act.done = context.initial.add(base::Value(0));
  return act;
}

namespace {

bool is_open(const Act& act, Turn& turn) { return (act.is_sticky || turn.state().integer(act.done) == 0) && (!act.when || turn.machine().condition(act.when)); }

}  // namespace

std::vector<std::size_t> open_acts(std::span<const Act> acts, Turn& turn) {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < acts.size(); ++i) {
    if (is_open(acts[i], turn)) open.push_back(i);
  }
  return open;
}

void offer_acts(std::span<const Act> acts, std::span<const std::size_t> open, View& view, Turn& turn) {
  for (const std::size_t i : open) view.offers.push_back({acts[i].id, "act", acts[i].label.render(turn.machine()), acts[i].payload, {}, turn.state().integer(acts[i].done) > 0});
}

void perform_act(std::span<const Act> acts, const base::Value& payload, std::string_view place, const base::Text& title, Turn& turn) {
  const std::string wanted = payload.text_at("act");
  const auto found = std::find_if(acts.begin(), acts.end(), [&](const Act& one) { return one.id == std::string_view(wanted); });
  if (found == acts.end() || !is_open(*found, turn)) throw ActionRefused(fmt::format("'{}' is not on offer here", wanted));
  turn.state().add_to(found->done, 1);
  const base::Text label = found->label.render(turn.machine());
  turn.say({Block::Kind::taken, label});
  decide(found->worth, place, title, found->id, label, turn);
  if (found->effect) turn.machine().effect(found->effect);
  if (base::Text reply = found->reply.render(turn.machine()); !reply.empty()) turn.say({Block::Kind::paragraph, std::move(reply)});
  turn.spend(found->seconds);
  if (!found->to.empty()) turn.go(found->to);
}

void decide(const Worth& worth, std::string_view place, base::Text title, base::Text choice, base::Text taken, Turn& turn) {
  for (const ScorePart& part : worth.score) turn.score(part.competency, part.points, std::max(part.points, 0));
  base::Text why = worth.why.render(turn.machine());
  if (turn.mode() == Mode::practice && !why.empty()) turn.say({Block::Kind::feedback, why, base::Text(worth.reference)});
  if (!turn.wants_records() || worth.score.empty()) return;
  assessment::DecisionRecord record;
  record.decision = base::Text(std::string(place));
  record.title = std::move(title);
  record.choice = std::move(choice);
  record.taken = std::move(taken);
  record.why = std::move(why);
  record.reference = base::Text(worth.reference);
  turn.record(std::move(record));
}

}  // namespace casecraft::session
