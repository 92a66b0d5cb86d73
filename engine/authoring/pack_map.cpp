#include "authoring/pack_map.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>
#include <unordered_map>

#include "base/error.hpp"

namespace casecraft::authoring {
namespace {

constexpr std::size_t kLetters = 24, kTitleLines = 3;   // Of a title in its node.
constexpr float kLineHeight = 14, kBelowTitle = 15, kPadding = 6, kLetterWidth = 6.1F;   // Points.

bool begins_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

std::size_t letters_in(std::string_view text) { return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_letter)); }

std::string first_letters(std::string_view text, std::size_t most) {
  std::size_t end = 0, count = 0;
  while (end < text.size() && (!begins_letter(text[end]) || count++ < most)) ++end;
  return std::string(text.substr(0, end));
}

/// Breaks at spaces, and within words that are too long.
std::vector<std::string> broken_title(std::string_view title) {
  std::vector<std::string> lines{""};
  const auto add = [&](std::string word) {
    while (!word.empty()) {
      const std::size_t there = letters_in(lines.back());
      if (there > 0 && there + 1 + letters_in(word) > kLetters) lines.emplace_back();
      else if (there > 0) lines.back() += ' ';
      const std::string part = first_letters(word, kLetters);
      lines.back() += part;
      word.erase(0, part.size());
    }
  };
  for (std::size_t from = 0; from < title.size() && lines.size() <= kTitleLines;) {
    const std::size_t end = std::min(title.find_first_of(" \n\t", from), title.size());
    add(std::string(title.substr(from, end - from)));
    from = end + 1;
  }
  if (lines.size() > kTitleLines) {
    lines.resize(kTitleLines);
    lines.back() = first_letters(lines.back(), kLetters - 1) + "…";
  }
  return lines;
}

MapKind kind_of(const Place& place) {
  if (place.kind == "interview") return MapKind::interview;
  if (place.kind == "tracing") return MapKind::tracing;
  if (place.kind == "requests") return MapKind::requests;
  if (!place.ending.empty()) return MapKind::ending;
  if (place.is_hub) return MapKind::hub;
  const bool has_form = std::any_of(place.ways.begin(), place.ways.end(), [](const Way& way) { return way.id == "entry" || way.id.starts_with("entry."); });
  return has_form ? MapKind::form : MapKind::scene;
}

void give_size(MapNode& node) {
  node.lines = broken_title(node.title);
  std::size_t longest = 0;
  for (const std::string& line : node.lines) longest = std::max(longest, letters_in(line));
  // Slanting and round sides take from what is within.
  const float aside = node.kind == MapKind::scene || node.kind == MapKind::tracing || node.kind == MapKind::requests ? 16.F : 34.F;
  node.width = std::max(132.F, kLetterWidth * static_cast<float>(longest) + aside);
  node.height = kLineHeight * static_cast<float>(node.lines.size()) + kBelowTitle + 2 * kPadding;
  if (node.kind == MapKind::interview || node.kind == MapKind::tracing || node.kind == MapKind::requests) node.height += 10;
}

class Mapping {
public:
  explicit Mapping(const Outline& outline) : outline_(outline) {}

  PackMap run() {
    for (const Place& place : outline_.places) {
      numbers_.emplace(place.id, map_.nodes.size());
      MapNode node;
      node.id = place.id;
      node.kind = kind_of(place);
      node.title = title_of(place);
      node.is_start = place.id == outline_.start;
      node.place = &place;
      give_size(node);
      map_.nodes.push_back(std::move(node));
    }
    for (std::size_t i = 0; i < outline_.places.size(); ++i) {
      for (const Way& way : outline_.places[i].ways) {
        add(i, way.call, way, true);
        if (way.to != "back") add(i, way.to, way, false);
      }
    }
    for (const Way& event : outline_.events) add_event(event);
    return std::move(map_);
  }

private:
  /// An ending's scene has no title of its own.
  [[nodiscard]] std::string title_of(const Place& place) const {
    if (!place.title.empty()) return place.title;
    const auto ending = outline_.endings.find(place.ending);
    return ending == outline_.endings.end() || ending->second.empty() ? place.id : ending->second;
  }

  void add_event(const Way& event) {
    MapNode node;
    node.id = event.id;
    node.kind = MapKind::event;
    node.title = event.label.empty() ? event.id : event.label;
    node.event = &event;
    give_size(node);
    map_.nodes.push_back(std::move(node));
    add(map_.nodes.size() - 1, event.to, event, false);
  }

  void add(std::size_t from, const std::string& to, const Way& way, bool comes_back) {
    const auto target = numbers_.find(to);
    if (target == numbers_.end() || target->second == from) return;
    const auto [at, is_new] = edges_.emplace(std::tuple(from, target->second, comes_back), map_.edges.size());
    if (is_new) map_.edges.push_back({from, target->second, comes_back, false, {}, {}});
    MapEdge& edge = map_.edges[at->second];
    edge.is_critical = edge.is_critical || way.is_critical;
    edge.ways.push_back(&way);
  }

  const Outline& outline_;
  PackMap map_;
  std::unordered_map<std::string, std::size_t> numbers_;
  std::map<std::tuple<std::size_t, std::size_t, bool>, std::size_t> edges_;
};

}  // namespace

std::string_view to_string(MapKind kind) noexcept {
  switch (kind) {
    case MapKind::scene: return "scene";
    case MapKind::hub: return "hub";
    case MapKind::form: return "form";
    case MapKind::ending: return "ending";
    case MapKind::interview: return "interview";
    case MapKind::tracing: return "tracing";
    case MapKind::requests: return "requests";
    case MapKind::event: return "event";
  }
  return "";
}

std::size_t PackMap::place(std::string_view id) const {
  const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const MapNode& node) { return node.place != nullptr && node.id == id; });
  return found == nodes.end() ? SIZE_MAX : static_cast<std::size_t>(found - nodes.begin());
}

PackMap map_of(const Outline& outline) { return Mapping(outline).run(); }

void place_map(PackMap& map) {
  if (map.nodes.size() > kMostPlaced) {
    throw Error(fmt::format("the map has {} scenes and events, more than can be placed in a picture that anybody could read ({}); write it as a .dot file and use a program made for large graphs", map.nodes.size(), kMostPlaced));
  }
  layout::Graph graph;
  for (const MapNode& node : map.nodes) graph.nodes.push_back({node.id, {}, node.width, node.height, {}});
  for (const MapEdge& edge : map.edges) graph.edges.push_back({edge.from, edge.to, {}});
  layout::Placed placed;
  try {
    placed = layout::place_in_layers(graph);
  } catch (const Error& error) {
    std::string why = error.what();
    while (why.ends_with('.')) why.pop_back();
    throw Error(fmt::format("the map cannot be placed, because Graphviz's library does not do it; install the package libgvc6, or write a .dot file, which needs none of it ({})", why));
  }
  for (std::size_t i = 0; i < map.nodes.size(); ++i) map.nodes[i].at = placed.nodes[i];
  for (std::size_t i = 0; i < map.edges.size(); ++i) map.edges[i].route = std::move(placed.edges[i]);
  map.size = placed.size;
}

}  // namespace casecraft::authoring
