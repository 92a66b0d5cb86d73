#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"
#include "exercises/tracing/model.hpp"
#include "session/read_case_file.hpp"
#include "session/reading.hpp"

namespace casecraft::tracing {
namespace {

using script::Node;
using session::first_id;
using session::plain_text;
using session::whole;

constexpr const char* kChecks[] = {"counterparties", "countries", "small_round", "hours", "growing", "words", "passed_on", "fan", "exchange", "shared", "linked", "none"};

class ModelReader {
public:
  explicit ModelReader(session::CompileContext& context) : context_(context), diagnostics_(context.diagnostics) {}

  Indicator indicator(const Node& node) {
    static const std::vector<std::string> known{"label", "help", "check", "side", "zone", "same_country", "unrelated", "least", "share", "most_each", "unit", "from", "till", "ratio", "hours", "days", "is_weak", "why", "ref"};
    Indicator one;
    one.id = first_id(node, "an indicator", diagnostics_);
    const std::string owner = fmt::format("indicator '{}'", one.id);
    session::check_fields(node, owner, known, diagnostics_);
    one.label = text(node, "label");
    one.help = text(node, "help");
    one.why = text(node, "why");
    one.check = text(node, "check");
    if (std::find(std::begin(kChecks), std::end(kChecks), one.check) == std::end(kChecks)) {
      const std::vector<std::string> names(std::begin(kChecks), std::end(kChecks));
      diagnostics_.error("tracing.check", node.at("check").where, fmt::format("'{}' is no check of {}", one.check, owner), base::nearest_name_hint(one.check, names));
    }
    one.needs_debtor = text(node, "side") == "debtor";
    one.is_creditor_zone = text(node, "zone") == "creditor";
    one.is_same_country = session::read_flag(node.at("same_country"), diagnostics_);
    one.is_unrelated = session::read_flag(node.at("unrelated"), diagnostics_);
    one.is_weak = session::read_flag(node.at("is_weak"), diagnostics_);
    one.least = number(node, "least", 1, 1, 1000);
    one.share = number(node, "share", 0, 0, 100);
    one.most_each = number(node, "most_each", 0, 0, 1'000'000'000);
    one.unit = number(node, "unit", 1, 1, 1'000'000);
    one.hour_from = number(node, "from", 0, 0, 24);
    one.hour_till = number(node, "till", 0, 0, 24);
    one.ratio = number(node, "ratio", 100, 100, 10'000);
    one.hours = number(node, "hours", 48, 1, 10'000);
    one.days = number(node, "days", 14, 1, 1000);
    one.reference = reference(node, owner);
    return one;
  }

  Basis basis(const Node& node) {
    static const std::vector<std::string> known{"label", "help", "rule", "why", "ref"};
    static const std::vector<std::string> rules{"reported", "grounds", "danger", "none"};
    Basis one;
    one.id = first_id(node, "a basis", diagnostics_);
    const std::string owner = fmt::format("basis '{}'", one.id);
    session::check_fields(node, owner, known, diagnostics_);
    one.label = text(node, "label");
    one.help = text(node, "help");
    one.why = text(node, "why");
    const std::string rule = text(node, "rule");
    const auto found = std::find(rules.begin(), rules.end(), rule);
    if (found == rules.end()) diagnostics_.error("tracing.rule", node.at("rule").where, fmt::format("'{}' is no rule of {}", rule, owner), base::nearest_name_hint(rule, rules));
    else one.rule = static_cast<Basis::Rule>(found - rules.begin());
    one.reference = reference(node, owner);
    return one;
  }

  AskKind ask(const Node& node) {
    static const std::vector<std::string> known{"label", "critical", "ref"};
    AskKind one;
    one.id = first_id(node, "a kind of question to a provider", diagnostics_);
    session::check_fields(node, fmt::format("ask '{}'", one.id), known, diagnostics_);
    one.label = text(node, "label");
    one.critical = text(node, "critical");
    if (!one.critical.empty()) one.reference = reference(node, fmt::format("ask '{}'", one.id));
    return one;
  }

  RoleWords role(const Node& node) {
    RoleWords one;
    const std::string id = first_id(node, "a role", diagnostics_);
    std::vector<std::string> names;
    for (const ledger::Role known : ledger::kRoles) names.emplace_back(ledger::to_string(known));
    if (const auto found = ledger::role_from(id); found && *found != ledger::Role::uninvolved) one.role = *found;
    else diagnostics_.error("tracing.role", node.where, fmt::format("'{}' is no role", id), base::nearest_name_hint(id, names));
    one.label = text(node, "label");
    one.help = text(node, "help");
    return one;
  }

  std::string text(const Node& node, const char* name) { return plain_text(node.at(name), diagnostics_); }

  std::string reference(const Node& node, const std::string& owner) {
    context_.check_reference(node, owner, true);
    return node.at("ref").is_text() ? node.at("ref").data.as_text().str() : std::string();
  }

  std::int64_t number(const Node& node, const char* name, std::int64_t otherwise, std::int64_t least, std::int64_t most) {
    const std::int64_t written = whole(node.at(name), otherwise, diagnostics_);
    if (written < least || written > most) diagnostics_.error("tracing.number", node.at(name).where, fmt::format("{} must be a whole number from {} to {}", name, least, most));
    return std::clamp(written, least, most);
  }

private:
  session::CompileContext& context_;
  base::Diagnostics& diagnostics_;
};

template <typename Things>
auto find_id(const Things& things, std::string_view id) noexcept -> decltype(things.data()) {
  const auto found = std::find_if(things.begin(), things.end(), [&](const auto& one) { return one.id == id; });
  return found == things.end() ? nullptr : &*found;
}

}  // namespace

const Indicator* TracingModel::indicator(std::string_view id) const noexcept { return find_id(indicators, id); }
const Basis* TracingModel::basis(std::string_view id) const noexcept { return find_id(bases, id); }
const AskKind* TracingModel::ask(std::string_view id) const noexcept { return find_id(asks, id); }

std::string TracingModel::role_label(ledger::Role role) const {
  const auto found = std::find_if(roles.begin(), roles.end(), [&](const RoleWords& one) { return one.role == role; });
  return found == roles.end() ? "Uninvolved" : found->label;
}

std::int64_t TracingModel::cost(std::string_view action) const noexcept {
  const auto found = seconds.find(action);
  return found == seconds.end() ? 0 : found->second;
}

TracingModel read_tracing_model(const Node& node, session::CompileContext& context) {
  ModelReader reader(context);
  TracingModel model;
  for (const auto& [action, minutes] : node.at("minutes").fields) model.seconds[action] = std::clamp<std::int64_t>(whole(minutes, 0, context.diagnostics), 0, 240) * 60;
  for (const Node& one : node.at("roles").items) model.roles.push_back(reader.role(one));
  for (const Node& one : node.at("indicators").items) model.indicators.push_back(reader.indicator(one));
  for (const Node& one : node.at("bases").items) model.bases.push_back(reader.basis(one));
  for (const Node& one : node.at("asks").items) model.asks.push_back(reader.ask(one));
  for (const Node& one : node.at("measures").items) model.measures.push_back(session::read_measure(one, context));
  const Node& weak = node.at("critical").at("weak_accusation");
  model.weak_accusation_why = reader.text(weak, "why");
  model.weak_accusation_reference = reader.reference(weak, "critical error 'weak_accusation'");
  return model;
}

}  // namespace casecraft::tracing
