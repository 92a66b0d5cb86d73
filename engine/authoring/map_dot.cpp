#include <fmt/format.h>

#include <algorithm>

#include "authoring/map_layers.hpp"
#include "authoring/map_shapes.hpp"

namespace casecraft::authoring {
namespace {

/// A quoted string of DOT that says just that: labels have escapes of their own, and Graphviz reads entities.
std::string dot_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '&': out += "&amp;"; break;
      case '\0': break;
      default: out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
  }
  return out + '"';
}

std::string_view dot_shape(MapKind kind) {
  switch (kind) {
    case MapKind::scene: return "shape=box style=\"rounded,filled\"";
    case MapKind::hub: return "shape=component style=filled";
    case MapKind::form: return "shape=parallelogram style=filled margin=\"0,0\"";
    case MapKind::ending: return "shape=ellipse style=filled peripheries=2";
    case MapKind::interview: return "shape=cds style=filled";
    case MapKind::tracing: return "shape=cylinder style=filled";
    case MapKind::requests: return "shape=note style=filled";
    case MapKind::event: return "shape=hexagon style=\"filled,dashed\"";
  }
  return "";
}

/// Events may be called as places are.
std::string dot_name(const MapNode& node) { return dot_text((node.event != nullptr ? "event " : "") + node.id); }

void add_dot_edge(const MapPage& page, const MapEdge& edge, std::string& out) {
  std::string label, all;
  std::size_t taken = 0;
  for (std::size_t i = 0; i < edge.ways.size(); ++i) {
    const Way& way = *edge.ways[i];
    if (i < 3) label += fmt::format("{}{}{}", i == 0 ? "" : "\n", way.id, way.is_critical ? " !" : "");
    all += fmt::format("{}{}", i == 0 ? "" : "\n", way.label.empty() ? way.id : way.label);
    if (const auto found = page.figures.taken.find(&way); found != page.figures.taken.end()) taken += found->second;
  }
  if (edge.ways.size() > 3) label += fmt::format("\nand {} more", edge.ways.size() - 3);
  std::string more;
  if (edge.comes_back || page.map.nodes[edge.from].event != nullptr) more += " style=dotted";
  else if (page.figures.has_sessions && taken == 0) more += " style=dashed";
  if (edge.is_critical) more += " color=\"#a8201a\" penwidth=2";
  else if (taken > 0) more += " penwidth=2";
  out += fmt::format("  {} -> {} [label={} tooltip={}{}];\n", dot_name(page.map.nodes[edge.from]), dot_name(page.map.nodes[edge.to]), dot_text(label), dot_text(all), more);
}

}  // namespace

std::string map_as_dot(const MapPage& page) {
  const ReadLayer layer = read_layer(page, page.layer);
  std::string out = fmt::format("// For instructors: this file shows the scores.\ndigraph {} {{\n  graph [label={} labelloc=t rankdir=TB charset=\"UTF-8\" fontname=\"Inter,DejaVu Sans\"];\n", dot_text(page.pack), dot_text(fmt::format("{}\n{}", page.title, layer_heading(page.layer))));
  out += "  node [fontname=\"Inter,DejaVu Sans\" fontsize=11 fontcolor=\"#14181c\"];\n  edge [fontname=\"Inter,DejaVu Sans\" fontsize=8 color=\"#5d6873\"];\n";
  for (std::size_t i = 0; i < page.map.nodes.size(); ++i) {
    const MapNode& node = page.map.nodes[i];
    std::string label;
    for (const std::string& line : node.lines) label += line + '\n';
    label += layer.words[i];
    if (page.figures.nodes[i].is_critical) label += "\n! a critical error can be made";
    if (page.figures.has_sessions) label += fmt::format("\nin {} of {} recorded sessions", page.figures.nodes[i].sessions, page.figures.sessions);
    const std::string_view rim = layer.shades[i] == kNeverShade ? " penwidth=3" : page.figures.nodes[i].is_critical ? " penwidth=2" : "";
    out += fmt::format("  {} [label={} {} fillcolor=\"{}\"{} tooltip={}];\n", dot_name(node), dot_text(label), dot_shape(node.kind), shade_colour(page.layer, layer.shades[i]), rim, dot_text(fmt::format("{} ({})", node.id, words_for(node.kind))));
  }
  for (const MapEdge& edge : page.map.edges) add_dot_edge(page, edge, out);
  return out + "}\n";
}

}  // namespace casecraft::authoring
