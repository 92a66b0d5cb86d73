#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/names.hpp"
#include "exercises/scene/scene_model.hpp"
#include "script/lexer.hpp"
#include "session/read_case_file.hpp"

namespace casecraft::scene {
namespace {

using script::Declaration;
using script::Node;

bool is_id(std::string_view id) {
  return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

std::int64_t read_minutes(const Node& node, std::int64_t otherwise, base::Diagnostics& diagnostics) {
  if (node.is_nothing()) return otherwise * 60;
  if (node.kind == Node::Kind::data && node.data.is_integer() && node.data.as_integer() >= 0 && node.data.as_integer() <= 100'000) return node.data.as_integer() * 60;
  diagnostics.error("scene.minutes", node.where, "minutes must be a whole number from 0 on",
                    node.is_text() ? "write it without quotation marks: minutes = 8" : "such as minutes = 8");
  return 0;
}

class SceneReader {
public:
  SceneReader(session::CompileContext& context, SceneModel& model) : context_(context), targets_(model, context) {}

  void read(const Declaration& declaration, Scene& scene) {
    static const std::vector<std::string> known{"title", "text", "choices", "enter", "hint", "hub", "each_visit", "drill", "ending", "to", "label", "entry", "minutes"};
    const Node& node = declaration.node;
    const std::string owner = fmt::format("scene '{}'", declaration.id);
    session::check_fields(node, owner, known, context_.diagnostics);
    scene.title = text(node.at("title"));
    scene.hint = text(node.at("hint"));
    read_text(node.at("text"), scene);
    scene.enter = session::read_effect(node.at("enter"), context_.machine, context_.diagnostics);
    scene.is_hub = session::read_flag(node.at("hub"), context_.diagnostics);
    scene.counts_each_visit = session::read_flag(node.at("each_visit"), context_.diagnostics);
    scene.entry = read_entry(node.at("entry"), owner, context_, targets_);
    if (node.has("to")) scene.next = targets_.read(node.at("to"), owner);
    scene.next_label = text(node.at("label"));
    scene.next_seconds = read_minutes(node.at("minutes"), 0, context_.diagnostics);
    const Node& drill = node.at("drill");
    if (drill.is_table()) {
      scene.drill_seconds = drill.at("seconds").kind == Node::Kind::data && drill.at("seconds").data.is_integer() ? drill.at("seconds").data.as_integer() : 0;
      scene.drill_to = targets_.read(drill.at("to"), "the drill of " + owner);
      if (scene.drill_seconds < 5 || scene.drill_to == kStay) context_.diagnostics.error("scene.drill", drill.where, "a drill needs seconds of at least 5 and a scene to go to");
    }
    read_ending(node, owner, scene);
    std::set<std::string> ids;
    for (const Node& choice : node.at("choices").items) scene.choices.push_back(read_choice(choice, owner, scene.is_hub, ids));
    check_ways_on(declaration, scene);
  }

private:
  script::TextTemplate text(const Node& node) { return script::TextTemplate::read(node, context_.machine, context_.diagnostics); }

  void read_text(const Node& node, Scene& scene) {
    if (node.is_nothing()) return;
    if (!node.is_table()) {
      scene.paragraphs.push_back({{}, {text(node)}});
      return;
    }
    for (const Node& part : node.items) {
      Paragraph paragraph;
      if (part.is_table()) {
        static const std::vector<std::string> known{"when", "one_of"};
        session::check_fields(part, "a paragraph", known, context_.diagnostics);
        paragraph.when = session::read_condition(part.at("when"), context_.machine, context_.diagnostics);
        const std::vector<Node>& texts = part.has("one_of") ? part.at("one_of").items : part.items;
        for (const Node& words : texts) paragraph.texts.push_back(text(words));
        if (paragraph.texts.empty()) context_.diagnostics.error("scene.text", part.where, "this paragraph has no words");
      } else {
        paragraph.texts.push_back(text(part));
      }
      if (!paragraph.texts.empty()) scene.paragraphs.push_back(std::move(paragraph));
    }
  }

  void read_ending(const Node& node, const std::string& owner, Scene& scene) {
    const Node& ending = node.at("ending");
    if (ending.is_nothing()) return;
    const std::string id = ending.is_text() ? ending.data.as_text().str() : std::string();
    scene.ending = context_.case_file.ending(id);
    if (scene.ending) return;
    std::vector<std::string> names;
    for (const session::Ending& known : context_.case_file.endings) names.push_back(known.id);
    context_.diagnostics.error("scene.ending", ending.where, fmt::format("{} ends with '{}', which is not declared", owner, id), base::nearest_name_hint(id, names));
  }

  Choice read_choice(const Node& node, const std::string& owner, bool is_hub, std::set<std::string>& ids) {
    static const std::vector<std::string> known{"id", "to", "call", "when", "effect", "minutes", "reply", "score", "why", "ref", "critical", "once", "sticky"};
    Choice choice;
    choice.where = node.where;
    if (!node.is_table() || node.items.size() != 1) {
      context_.diagnostics.error("choice.label", node.where, fmt::format("a choice of {} begins with the words that are read: {{ \"…\", id = \"…\", to = \"…\" }}", owner));
      return choice;
    }
    choice.label = text(node.items[0]);
    if (node.at("id").is_text()) choice.id = node.at("id").data.as_text();
    if (!is_id(choice.id)) {
      context_.diagnostics.error("choice.id", node.has("id") ? node.at("id").where : node.where, fmt::format("a choice of {} needs an id of lower-case letters, digits and _", owner), "id = \"call_shelter\"");
    } else if (!ids.insert(choice.id.str()).second) {
      context_.diagnostics.error("choice.twice", node.at("id").where, fmt::format("{} has two choices '{}'", owner, choice.id.view()), "give this one an id of its own; recorded sessions and translations tell choices apart by it");
    }
    const std::string name = fmt::format("choice '{}' of {}", choice.id.view(), owner);
    session::check_fields(node, name, known, context_.diagnostics);
    choice.payload = base::Map{{"choice", choice.id}};
    choice.when = session::read_condition(node.at("when"), context_.machine, context_.diagnostics);
    choice.is_once = session::read_flag(node.at("once"), context_.diagnostics) || (is_hub && !session::read_flag(node.at("sticky"), context_.diagnostics) && !node.has("once"));
    choice.outcome = read_outcome(node, name, context_, targets_);
    choice.taken = context_.initial.add(base::Value(0));
    return choice;
  }

  void check_ways_on(const Declaration& declaration, const Scene& scene) {
    const bool has_way = !scene.choices.empty() || scene.next || scene.entry || scene.ending;
    if (!has_way) {
      context_.diagnostics.error("scene.dead-end", declaration.node.has("choices") ? declaration.node.at("choices").where : declaration.where,
                                 fmt::format("scene '{}' has no choice that leads on", scene.id), "give it choices, to = \"…\", an entry, or ending = \"…\"");
      return;
    }
    const auto& events = context_.case_file.events;
    const bool an_event_leads = std::any_of(events.begin(), events.end(), [](const session::Event& event) { return !event.to.empty(); });
    const auto& choices = declaration.node.at("choices").items;
    const bool a_choice_leads = std::any_of(choices.begin(), choices.end(), [](const Node& choice) { return choice.has("to") || choice.has("call"); });
    const bool leads_on = an_event_leads || a_choice_leads || scene.next || scene.entry || scene.ending || scene.drill_to != kStay;
    if (!leads_on) context_.diagnostics.error("scene.dead-end", declaration.where, fmt::format("no choice of scene '{}' leads anywhere", scene.id), "give one of them to = \"…\"");
    if ((scene.ending ? 1 : 0) + (scene.entry ? 1 : 0) + (scene.next ? 1 : 0) + (scene.choices.empty() ? 0 : 1) > 1) {
      context_.diagnostics.error("scene.ways", declaration.where, fmt::format("scene '{}' has more than one of choices, to, entry and ending; it can have one", scene.id));
    }
    if (scene.title.empty() && (!scene.choices.empty() || scene.entry)) {
      context_.diagnostics.error("scene.title", declaration.where, fmt::format("scene '{}' has no title; the debrief names the decision by it", scene.id));
    }
  }

  session::CompileContext& context_;
  Targets targets_;
};

void check_reach(const SceneModel& model, session::CompileContext& context) {
  std::set<SceneIndex> seen;
  std::vector<SceneIndex> open;
  const auto reach = [&](SceneIndex scene) {
    if (scene >= 0 && seen.insert(scene).second) open.push_back(scene);
  };
  const auto start = model.by_id.find(context.start);
  if (start == model.by_id.end() && !context.is_elsewhere(context.start, "scene")) return;
  if (start != model.by_id.end()) reach(start->second);
  for (const session::Event& event : context.case_file.events) {
    const auto found = model.by_id.find(event.to);
    if (found != model.by_id.end()) reach(found->second);
  }
  // Where other kinds of activity lead, in whatever part of them.
  const auto reach_from = [&](const auto& self, const Node& node) -> void {
    for (const auto& [name, field] : node.fields) {
      if (name == "to" && field.is_text()) {
        const auto found = model.by_id.find(field.data.as_text().str());
        if (found != model.by_id.end()) reach(found->second);
      }
      self(self, field);
    }
    for (const Node& item : node.items) self(self, item);
  };
  for (const Declaration& declaration : context.machine.declarations()) {
    if (declaration.kind != "scene" && declaration.kind != "event" && context.places.count(declaration.id) != 0) reach_from(reach_from, declaration.node);
  }
  while (!open.empty()) {
    const Scene& scene = model.scenes[static_cast<std::size_t>(open.back())];
    open.pop_back();
    const auto follow = [&](const Target& target) {
      reach(target.to);
      reach(target.call);
    };
    for (const Choice& choice : scene.choices) follow(choice.outcome.target);
    if (scene.next) reach(*scene.next);
    reach(scene.drill_to);
    if (scene.entry) {
      follow(scene.entry->target);
      follow(scene.entry->otherwise.target);
      for (const Accepted& accepted : scene.entry->accepts) follow(accepted.outcome.target);
    }
  }
  for (std::size_t i = 0; i < model.scenes.size(); ++i) {
    if (seen.count(static_cast<SceneIndex>(i)) != 0) continue;
    context.diagnostics.warning("scene.unreachable", model.scenes[i].where, fmt::format("nothing leads to scene '{}'", model.scenes[i].id), "lead to it, or remove it");
  }
}

}  // namespace

SceneIndex Targets::read(const Node& node, const std::string& owner, bool may_be_back) {
  if (node.is_nothing()) return kStay;
  if (!node.is_text()) {
    context_.diagnostics.error("scene.target", node.where, fmt::format("{} must lead to a scene's id in quotes", owner));
    return kStay;
  }
  const std::string id = node.data.as_text().str();
  if (may_be_back && id == "back") return kBack;
  const auto found = model_.by_id.find(id);
  if (found != model_.by_id.end()) return found->second;
  if (may_be_back && context_.is_elsewhere(id, "scene")) {
    model_.elsewhere.push_back(id);
    return kElsewhere - static_cast<SceneIndex>(model_.elsewhere.size() - 1);
  }
  if (context_.case_file.ending(id)) {
    context_.diagnostics.error("scene.unknown-target", node.where, fmt::format("{} leads to '{}', which is an ending and no scene", owner, id),
                               fmt::format("lead to a scene without choices that holds ending = \"{}\"", id));
    return kStay;
  }
  std::vector<std::string> names;
  for (const auto& [name, kind] : context_.places) names.push_back(name);
  context_.diagnostics.error("scene.unknown-target", node.where, fmt::format("{} leads to '{}', which does not exist", owner, id), base::nearest_name_hint(id, names));
  return kStay;
}

Outcome read_outcome(const Node& node, const std::string& owner, session::CompileContext& context, Targets& targets) {
  Outcome outcome;
  outcome.target.to = targets.read(node.at("to"), owner);
  outcome.target.call = targets.read(node.at("call"), owner, false);
  outcome.effect = session::read_effect(node.at("effect"), context.machine, context.diagnostics);
  outcome.seconds = read_minutes(node.at("minutes"), 1, context.diagnostics);
  outcome.reply = script::TextTemplate::read(node.at("reply"), context.machine, context.diagnostics);
  outcome.why = script::TextTemplate::read(node.at("why"), context.machine, context.diagnostics);
  outcome.score = session::read_score(node.at("score"), context.framework, context.diagnostics);
  for (const session::ScorePart& part : outcome.score) outcome.points += part.points;
  outcome.is_critical = session::read_flag(node.at("critical"), context.diagnostics);
  const bool is_judged = !outcome.score.empty() || outcome.is_critical;
  if (is_judged && !node.has("why")) {
    context.diagnostics.error("choice.feedback", node.where, fmt::format("{} is scored but has no feedback", owner), "add why = \"what it did, and what good practice is\"");
  }
  context.check_reference(node, owner, is_judged);
  if (node.at("ref").is_text()) outcome.reference = node.at("ref").data.as_text();
  return outcome;
}

std::unique_ptr<session::ActivityModel> compile_scenes(session::CompileContext& context) {
  auto model = std::make_unique<SceneModel>();
  std::vector<const Declaration*> declarations;
  for (const Declaration& declaration : context.machine.declarations()) {
    if (declaration.kind != "scene") continue;
    if (!is_id(declaration.id) || declaration.id == "back") {
      context.diagnostics.error("scene.id", declaration.where, fmt::format("'{}' is no id of a scene", declaration.id), "lower-case letters, digits and _; 'back' has its own meaning");
      continue;
    }
    const auto [at, is_new] = model->by_id.emplace(declaration.id, static_cast<SceneIndex>(declarations.size()));
    if (!is_new) {
      context.diagnostics.error("scene.twice", declaration.where,
                                fmt::format("scene '{}' is declared twice (also at line {})", declaration.id, declarations[static_cast<std::size_t>(at->second)]->where.line));
      continue;
    }
    declarations.push_back(&declaration);
  }
  if (declarations.empty()) return nullptr;
  model->place = context.initial.add(base::Value(0));
  model->stack = context.initial.add(base::Value(base::List{}));
  SceneReader reader(context, *model);
  for (const Declaration* declaration : declarations) {
    Scene scene;
    scene.id = declaration->id;
    scene.where = declaration->where;
    scene.visits = context.initial.add(base::Value(0));
    scene.decided = context.initial.add(base::Value(0));
    reader.read(*declaration, scene);
    model->scenes.push_back(std::move(scene));
  }
  check_reach(*model, context);
  model->asks_for_visits = std::any_of(context.files.begin(), context.files.end(), [](const auto& file) { return file.first.ends_with(".lua") && script::calls(file.second, "visited"); });
  return model;
}

}  // namespace casecraft::scene
