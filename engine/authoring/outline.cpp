#include "authoring/outline.hpp"

#include <algorithm>
#include <numeric>

#include "script/text_template.hpp"
#include "session/contents.hpp"

namespace casecraft::authoring {
namespace {

using script::Declaration;
using script::Node;

std::string words_of(const Node& node) { return node.is_text() ? script::tidy(node.data.as_text()) : std::string(); }

bool says_yes(const Node& node) { return node.kind == Node::Kind::data && node.data.is_bool() && node.data.as_bool(); }

/// A scene's text: a string, or paragraphs of which each is a string, or has a condition, or is one of several.
std::string paragraphs_of(const Node& node) {
  if (!node.is_table()) return words_of(node);
  std::string all;
  const auto add = [&all](const Node& part) {
    const std::string words = words_of(part);
    if (!words.empty()) all += (all.empty() ? "" : "\n\n") + words;
  };
  for (const Node& part : node.items) {
    if (!part.is_table()) add(part);
    const std::vector<Node>& texts = part.has("one_of") ? part.at("one_of").items : part.items;
    std::for_each(texts.begin(), texts.end(), add);
  }
  return all;
}

/// The fields that outcomes of all kinds share.
Way way_of(std::string id, const Node& node) {
  Way way;
  way.id = std::move(id);
  way.to = words_of(node.at("to"));
  way.call = words_of(node.at("call"));
  way.why = words_of(node.at("why"));
  way.reply = words_of(node.at("reply"));
  way.when = words_of(node.at("when"));
  way.effect = words_of(node.at("effect"));
  for (const auto& [competency, points] : node.at("score").fields) {
    if (points.kind == Node::Kind::data && points.data.is_integer()) way.score.emplace(competency, points.data.as_integer());
  }
  way.is_critical = says_yes(node.at("critical"));
  way.is_scored = !way.score.empty() || way.is_critical;
  way.is_conditional = node.has("when");
  way.has_effect = node.has("effect");
  way.where = node.where;
  way.node = &node;
  return way;
}

void add_entry(const Node& entry, std::vector<Way>& ways) {
  if (entry.is_nothing()) return;
  for (const Node& accepted : entry.at("accept").items) {
    Way way = way_of("entry." + words_of(accepted.at("id")), accepted);
    if (!accepted.items.empty()) way.label = words_of(accepted.items.front());
    ways.push_back(std::move(way));
  }
  if (entry.has("otherwise")) ways.push_back(way_of("entry.otherwise", entry.at("otherwise")));
  if (!entry.at("fields").is_nothing() || entry.has("to")) ways.push_back(way_of("entry", entry));
}

void add_scene(const Declaration& declaration, Place& place) {
  const Node& node = declaration.node;
  place.is_hub = says_yes(node.at("hub"));
  place.ending = words_of(node.at("ending"));
  for (const Node& choice : node.at("choices").items) {
    Way way = way_of(words_of(choice.at("id")), choice);
    if (!choice.items.empty()) way.label = words_of(choice.items.front());
    place.ways.push_back(std::move(way));
  }
  add_entry(node.at("entry"), place.ways);
  if (node.has("to")) {
    Way way;
    way.id = "continue";
    way.label = words_of(node.at("label"));
    way.to = words_of(node.at("to"));
    way.where = node.at("to").where;
    way.node = &node;
    place.ways.push_back(std::move(way));
  }
  if (node.has("drill")) place.ways.push_back(way_of("drill", node.at("drill")));
}

/// Whatever in another kind's declaration leads somewhere or is scored, in the order of its fields.
void add_parts(const Node& node, const std::string& name, std::vector<Way>& ways) {
  if (!node.is_table()) return;
  if (node.has("to") || node.has("call") || node.has("score") || node.has("critical")) {
    const bool has_own = node.at("id").is_text() || (!node.items.empty() && node.items.front().is_text());
    std::string id = node.at("id").is_text() ? words_of(node.at("id")) : has_own ? words_of(node.items.front()) : name;
    Way way = way_of(std::move(id), node);
    way.label = words_of(node.at("label"));
    ways.push_back(std::move(way));
  }
  for (const auto& [field, part] : node.fields) add_parts(part, field, ways);
  for (const Node& item : node.items) add_parts(item, name, ways);
}

}  // namespace

std::int64_t Way::points() const {
  return std::accumulate(score.begin(), score.end(), std::int64_t{0}, [](std::int64_t sum, const auto& part) { return sum + part.second; });
}

const Place* Outline::find(std::string_view id) const {
  const auto found = by_id.find(std::string(id));
  return found == by_id.end() ? nullptr : &places[found->second];
}

Outline outline_of(const session::Exercise& exercise) {
  Outline outline;
  outline.start = session::start_of(exercise);
  const std::map<std::string, base::Position> known = session::contents_of(exercise).places;
  for (const Declaration& declaration : session::declarations_of(exercise)) {
    if (declaration.kind == "event" && declaration.node.has("to")) {
      outline.events.push_back(way_of(declaration.id, declaration.node));
      outline.events.back().where = declaration.where;
    }
    if (declaration.kind == "ending") outline.endings.emplace(declaration.id, words_of(declaration.node.at("title")));
    const bool is_place = known.count(declaration.id) != 0 && declaration.node.is_table() && declaration.kind != "event" && declaration.kind != "ending";
    static const std::vector<std::string> kKinds{"scene", "interview", "tracing", "requests"};
    if (!is_place || std::find(kKinds.begin(), kKinds.end(), declaration.kind) == kKinds.end()) continue;
    Place place;
    place.id = declaration.id;
    place.kind = declaration.kind;
    place.title = words_of(declaration.node.at("title"));
    place.text = paragraphs_of(declaration.node.at("text"));
    place.where = declaration.where;
    place.declaration = &declaration;
    if (declaration.kind == "scene") add_scene(declaration, place);
    else add_parts(declaration.node, declaration.kind, place.ways);
    outline.by_id.emplace(place.id, outline.places.size());
    outline.places.push_back(std::move(place));
  }
  return outline;
}

}  // namespace casecraft::authoring
