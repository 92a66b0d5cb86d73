#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"
#include "exercises/requests/reading_parts.hpp"
#include "session/turn.hpp"

namespace casecraft::requests {
namespace {

using script::Declaration;

constexpr std::size_t kMostRequests = 500;

template <typename Things>
auto find_id(const Things& things, std::string_view id) noexcept -> decltype(things.data()) {
  const auto found = std::find_if(things.begin(), things.end(), [&](const auto& one) { return one.id == id; });
  return found == things.end() ? nullptr : &*found;
}

}  // namespace

const Rule* RequestActivities::rule(std::string_view id) const noexcept { return find_id(rules, id); }
const Channel* RequestActivities::channel(std::string_view id) const noexcept { return find_id(channels, id); }
const Body* RequestActivities::body(std::string_view id) const noexcept { return find_id(bodies, id); }
const Fact* RequestActivities::fact(std::string_view id) const noexcept { return find_id(facts, id); }
const Identifier* RequestActivities::identifier(std::string_view id) const noexcept { return find_id(identifiers, id); }
const Holding* RequestActivities::holding(std::string_view id) const noexcept { return find_id(holdings, id); }
const FormField* RequestActivities::field(std::string_view id) const noexcept { return find_id(fields, id); }

std::string RequestActivities::kind_in_words(const std::string& of_identifier) const {
  const auto found = identifier_kinds.find(of_identifier);
  return found == identifier_kinds.end() ? of_identifier : found->second;
}

std::string RequestActivities::reason_shown(const std::string& why) const {
  const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& one) { return one.text.source == why; });
  return found == rules.end() ? why : found->text.shown;
}

std::int64_t RequestActivities::cost(std::string_view action) const noexcept {
  const auto found = seconds.find(action);
  return found == seconds.end() ? 0 : found->second;
}

Calendar RequestActivities::calendar(std::size_t index, session::Turn& turn) const {
  Calendar there = calendars[index];
  for (const SomeHoliday& one : some_holidays) {
    if (one.calendar == index && (!one.when || turn.machine().condition(one.when))) there.holidays.insert(one.day);
  }
  return there;
}

void BoardReader::step(const Node& node) {
  static const std::vector<std::string> known{"text", "channel", "body", "about", "after", "from", "urgency"};
  PathStep one;
  one.id = session::first_id(node, "a step of the path", context_.diagnostics);
  const std::string owner = fmt::format("step '{}' of the path", one.id);
  session::check_fields(node, owner, known, context_.diagnostics);
  one.text = text(node.at("text"));
  one.channel = word(node.at("channel"));
  one.body = word(node.at("body"));
  check_names({one.channel}, ids_of(model_.channels), node, "channel");
  check_names({one.body}, ids_of(model_.bodies), node, "body");
  if (const Body* body = model_.body(one.body); body != nullptr && model_.channel(one.channel) != nullptr && !contains(body->channels, one.channel)) error("requests.step", node.where, fmt::format("{}: '{}' is not reached by '{}'", owner, one.body, one.channel));
  one.about = words(node.at("about"));
  check_names(one.about, ids_of(model_.identifiers), node.at("about"), "identifier");
  one.after = words(node.at("after"));
  // Only steps that stand before it: the path cannot wait for itself.
  check_names(one.after, ids_of(model_.board.path), node.at("after"), "earlier step");
  one.from = span(node.at("from"), 0);
  one.urgency = word(node.at("urgency"));
  if (!one.urgency.empty() && one.urgency != "routine" && one.urgency != "urgent" && one.urgency != "emergency") error("requests.step", node.at("urgency").where, fmt::format("{}: '{}' is no urgency", owner, one.urgency), "\"urgent\", \"emergency\", or none");
  model_.board.path.push_back(std::move(one));
}

void BoardReader::board(const Declaration& declaration) {
  static const std::vector<std::string> known{"title", "text", "hint", "country", "safe_within", "acts", "measures", "path", "conclude", "to"};
  const Node& node = declaration.node;
  Board& board = model_.board;
  const std::string owner = fmt::format("requests '{}'", declaration.id);
  session::check_fields(node, owner, known, context_.diagnostics);
  board.id = declaration.id;
  board.where = declaration.where;
  board.title = text(node.at("title"));
  board.text = text(node.at("text"));
  board.hint = text(node.at("hint"));
  if (board.title.empty()) error("requests.title", declaration.where, fmt::format("{} has no title", owner));
  board.calendar = index_of(model_.calendars, word(node.at("country")), node.at("country").is_nothing() ? node : node.at("country"), "calendar");
  board.safe_within = span(node.at("safe_within"), 0);
  std::set<std::string> act_ids;
  for (const Node& act : node.at("acts").items) board.acts.push_back(session::read_act(act, owner, act_ids, context_));
  session::weigh_measures(board.measures, node.at("measures"), context_);
  for (const Node& one : node.at("path").items) step(one);
  board.conclude_label = text(node.at("conclude"));
  board.to = session::read_target(node.at("to"), owner, node.has("to") ? node.at("to").where : declaration.where, context_);
  script::State& state = context_.initial;
  board.entered = state.add(base::Value(-1));
  board.count = state.add(base::Value(0));
  board.drafts = state.add(base::Value(0));
  board.waiting = state.add(base::Value(0));
  board.returned = state.add(base::Value(0));
  for (std::size_t i = 0; i < kMostRequests; ++i) board.requests.push_back(state.add(base::Value()));
  board.agenda = state.add(base::Value(base::List{}));
  board.safe_at = state.add(base::Value(-1));
  board.help_at = state.add(base::Value(-1));
  board.is_over = state.add(base::Value(0));
  board.scored = state.add(base::Value());
}

std::unique_ptr<session::ActivityModel> compile_requests(session::CompileContext& context) {
  auto model = std::make_unique<RequestActivities>();
  std::map<std::string_view, std::vector<const Declaration*>> by_kind;
  for (const Declaration& declaration : context.machine.declarations()) by_kind[declaration.kind].push_back(&declaration);
  const std::vector<const Declaration*>& boards = by_kind["requests"];
  if (boards.empty()) return nullptr;
  if (boards.size() > 1) context.diagnostics.error("requests.twice", boards[1]->where, "a pack has one board of requests; this is a second one");
  if (by_kind["requests_model"].empty()) {
    context.diagnostics.error("requests.model", boards.front()->where, "the board's model is missing; scripts/casecraft/requests_model.lua declares it");
    return nullptr;
  }
  for (const auto& [kind, declarations] : by_kind) {
    static const std::vector<std::string_view> own{"calendar", "rule", "channel", "identifier", "fact", "body", "holding"};
    if (std::find(own.begin(), own.end(), kind) == own.end()) continue;
    std::set<std::string_view> seen;
    for (const Declaration* one : declarations) {
      if (one->id.empty() || !seen.insert(one->id).second) context.diagnostics.error("requests.twice", one->where, fmt::format("{} '{}' is declared twice, or has no id", kind, one->id));
    }
  }
  // Each kind may name those before it.
  StockReader stock(context, *model);
  stock.model(by_kind["requests_model"].front()->node);
  for (const Declaration* one : by_kind["calendar"]) stock.calendar(*one);
  for (const Declaration* one : by_kind["rule"]) stock.rule(*one);
  for (const Declaration* one : by_kind["channel"]) stock.channel(*one);
  CaseReader in_case(context, *model);
  for (const Declaration* one : by_kind["identifier"]) in_case.identifier(*one);
  for (const Declaration* one : by_kind["fact"]) in_case.fact(*one);
  for (const Declaration* one : by_kind["body"]) in_case.body(*one);
  for (const Declaration* one : by_kind["holding"]) in_case.holding(*one);
  in_case.check_listeners();
  BoardReader(context, *model).board(*boards.front());
  for (const Channel& one : model->channels) model->channel_options.emplace_back(base::Text(one.id), base::Text(one.label));
  for (const FormField& one : model->fields) model->field_options.emplace_back(base::Text(one.id), base::Text(one.label));
  return model->calendars.empty() ? nullptr : std::move(model);
}

}  // namespace casecraft::requests
