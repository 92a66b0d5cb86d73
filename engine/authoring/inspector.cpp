#include "authoring/inspector.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.hpp"
#include "base/json.hpp"
#include "session/contents.hpp"
#include "session/exercise.hpp"

namespace casecraft::authoring {
namespace {

using script::Node;

std::string range_of(const script::Variable& variable) {
  if (variable.is_constant) return "decided by the seed";
  if (!variable.one_of.empty()) {
    std::string all;
    for (const base::Value& value : variable.one_of) all += (all.empty() ? "one of " : ", ") + written(value);
    return all;
  }
  if (variable.minimum && variable.maximum) return fmt::format("{} to {}", *variable.minimum, *variable.maximum);
  if (variable.minimum) return fmt::format("{} or more", *variable.minimum);
  return variable.maximum ? fmt::format("{} or less", *variable.maximum) : std::string();
}

/// The id of an item as its author wrote it; empty: it has none.
std::string id_of(const Node& node) { return node.at("id").is_text() ? node.at("id").data.as_text().str() : std::string(); }

bool is_same(const session::Action& a, const session::Action& b) { return a.kind == b.kind && a.role == b.role && a.payload == b.payload; }

}  // namespace

std::string written(const base::Value& value) {
  if (value.is_null()) return "nothing";
  return value.is_text() ? fmt::format("'{}'", value.as_text().view()) : base::to_json(value);
}

Inspector::Inspector(std::shared_ptr<session::Exercise> exercise, std::uint64_t seed) : exercise_(std::move(exercise)), seed_(seed) {
  find_sources();
  begin();
}

void Inspector::find_sources() {
  for (const script::Declaration& declaration : session::declarations_of(*exercise_)) add_sources(declaration, declaration.node, {});
}

/// `part`: what of the declaration `node` is, such as "choice 'push'"; empty: all of it.
void Inspector::add_sources(const script::Declaration& declaration, const Node& node, const std::string& part) {
  if (!node.is_table()) return;
  const std::string whole = declaration.id.empty() ? declaration.kind : fmt::format("{} '{}'", declaration.kind, declaration.id);
  for (const auto& [name, field] : node.fields) {
    const bool is_script = (name == "effect" || name == "enter") && (field.is_text() || field.is_function());
    if (is_script) {
      const std::string_view code = field.is_text() ? field.data.as_text().view() : std::string_view();
      const int lines = static_cast<int>(std::count(code.begin(), code.end(), '\n'));
      const std::string owner = part.empty() ? whole : fmt::format("{} of {}", part, whole);
      sources_.push_back({field.where.file, field.where.line, field.where.line + lines, field.is_function(), name == "enter" ? fmt::format("coming to {}", whole) : owner});
      continue;
    }
    add_sources(declaration, field, part.empty() ? name : part);
  }
  for (const Node& item : node.items) {
    const std::string id = id_of(item);
    const std::string kind = part == "choices" ? "choice" : part == "acts" ? "act" : part == "facts" ? "fact" : part == "accept" || part == "entry" ? "answer" : part;
    add_sources(declaration, item, id.empty() ? part : kind.empty() ? fmt::format("'{}'", id) : fmt::format("{} '{}'", kind, id));
  }
}

std::string Inspector::source_at(const base::Position& begun) const {
  for (const Source& source : sources_) {
    if (source.file == begun.file && begun.line >= source.first && begun.line <= source.last) return source.words;
  }
  return fmt::format("a function at {}:{}", begun.file, begun.line);
}

script::Machine::Watch Inspector::watch() {
  return [this](const script::Assignment& made) {
    Change change;
    change.before = made.before;
    change.after = made.after;
    change.where = made.where;
    change.by = source_at(made.begun);
    fresh_.emplace_back(made.variable.name, std::move(change));
  };
}

void Inspector::begin() {
  actions_.clear();
  done_.clear();
  scores_.clear();
  fresh_.clear();
  variables_.clear();
  fork_ = std::make_unique<session::Fork>(exercise_, seed_, watch());
  for (const auto& [declared, value] : fork_->variables()) {
    InspectedVariable one{declared->name, std::string(script::to_string(declared->type)), range_of(*declared), value, value, declared->where, {}};
    for (auto& [name, change] : fresh_) {
      if (name != one.name) continue;
      change.done = "The case opens.";
      one.changes.push_back(std::move(change));
    }
    variables_.push_back(std::move(one));
  }
}

std::string Inspector::words_of(const session::Action& action) {
  for (const session::ActionTemplate& offer : fork_->view().offers) {
    const bool is_it = offer.kind.view() == action.kind && (!offer.fields.empty() || offer.payload == action.payload);
    if (is_it && !offer.label.empty()) return offer.label.str();
  }
  const std::string payload = base::to_json(action.payload);
  return payload == "{}" ? action.kind : fmt::format("{} {}", action.kind, payload);
}

void Inspector::apply(const session::Action& action) {
  const auto number = static_cast<std::int64_t>(actions_.size()) + 1;
  std::string done = words_of(action);
  fresh_.clear();
  const session::Fork::Came came = fork_->apply(action, watch());
  for (const assessment::ScoreEvent& event : came.scores) {
    scores_.push_back({number, done, exercise_->framework().ids()[event.competency], event.points, event.of, false});
  }
  for (std::size_t i = 0; i < came.criticals.size(); ++i) scores_.push_back({number, done, {}, 0, 0, true});
  const auto values = fork_->variables();
  for (std::size_t i = 0; i < variables_.size(); ++i) {
    variables_[i].now = values[i].second;
    for (auto& [name, change] : fresh_) {
      if (name != variables_[i].name) continue;
      change.action = number;
      change.done = done;
      variables_[i].changes.push_back(std::move(change));
    }
  }
  actions_.push_back(action);
  done_.push_back(std::move(done));
}

void Inspector::follow(std::span<const session::Action> actions) {
  const bool goes_on = actions.size() >= actions_.size() && std::equal(actions_.begin(), actions_.end(), actions.begin(), is_same);
  if (!goes_on) begin();
  for (std::size_t i = actions_.size(); i < actions.size(); ++i) apply(actions[i]);
}

std::vector<InspectedDue> Inspector::due() const {
  std::vector<InspectedDue> all;
  for (session::Fork::Due& due : fork_->due()) {
    base::Position where;
    for (const script::Declaration& declaration : session::declarations_of(*exercise_)) {
      if (declaration.kind == (due.is_deadline ? "deadline" : "event") && declaration.id == due.id) where = declaration.where;
    }
    all.push_back({std::move(due), where});
  }
  return all;
}

}  // namespace casecraft::authoring
