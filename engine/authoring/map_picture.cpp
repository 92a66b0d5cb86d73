#include "authoring/map_picture.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "authoring/map_layers.hpp"
#include "authoring/map_shapes.hpp"
#include "authoring/xml_text.hpp"
#include "base/counted.hpp"

namespace casecraft::authoring {
namespace {

constexpr float kTextLine = 14;

char layer_letter(MapLayer layer) { return to_string(layer).front(); }

std::string shade_class(MapLayer layer, int shade) { return shade == kNeverShade ? fmt::format("{}n", layer_letter(layer)) : fmt::format("{}{}", layer_letter(layer), shade); }

std::string route_path(const std::vector<layout::Point>& route) {
  std::string path;
  for (const layout::Point& point : route) path += fmt::format("{}{:.1f} {:.1f}", path.empty() ? 'M' : 'L', point.x, point.y);
  return path;
}

/// The point half way along the line.
layout::Point middle_of(const std::vector<layout::Point>& route) {
  float length = 0;
  const auto step = [&](std::size_t i) { return std::hypot(route[i].x - route[i - 1].x, route[i].y - route[i - 1].y); };
  for (std::size_t i = 1; i < route.size(); ++i) length += step(i);
  float left = length / 2;
  for (std::size_t i = 1; i < route.size(); ++i) {
    const float here = step(i);
    if (here >= left && here > 0) return {route[i - 1].x + (route[i].x - route[i - 1].x) * left / here, route[i - 1].y + (route[i].y - route[i - 1].y) * left / here};
    left -= here;
  }
  return route.empty() ? layout::Point{} : route.back();
}

class Picture {
public:
  Picture(const MapPage& page, const std::vector<MapLayer>& layers, bool is_linked) : page_(page), layers_(layers), is_linked_(is_linked) {
    for (const MapLayer layer : layers) read_.push_back(read_layer(page, layer));
  }

  std::string elements() {
    for (const MapEdge& edge : page_.map.edges) add_edge(edge);
    for (std::size_t i = 0; i < page_.map.nodes.size(); ++i) add_node(i);
    return std::move(out_);
  }

private:
  void add_edge(const MapEdge& edge) {
    const MapNode& from = page_.map.nodes[edge.from];
    std::size_t taken = 0;
    std::string words;
    for (std::size_t i = 0; i < edge.ways.size(); ++i) {
      const auto found = page_.figures.taken.find(edge.ways[i]);
      if (found != page_.figures.taken.end()) taken += found->second;
      if (i < 6) words += fmt::format("\n{}{}", edge.ways[i]->label.empty() ? edge.ways[i]->id : edge.ways[i]->label, edge.ways[i]->is_critical ? " (critical error)" : "");
    }
    if (edge.ways.size() > 6) words += fmt::format("\nand {} more", edge.ways.size() - 6);
    std::string kind = "edge";
    if (edge.is_critical) kind += " bad";
    if (edge.comes_back || from.event != nullptr) kind += " aside";
    if (page_.figures.has_sessions) kind += taken > 0 ? " took" : " untook";
    out_ += fmt::format(R"x(<path class="{}" data-from="{}" data-to="{}" d="{}" marker-end="url(#{})"><title>{} → {}{}</title></path>)x", kind, edge.from, edge.to, route_path(edge.route), edge.is_critical ? "badtip" : "tip",
                        xml_text(from.title), xml_text(page_.map.nodes[edge.to].title), xml_text(words)) + "\n";
    if (edge.is_critical) {
      const layout::Point middle = middle_of(edge.route);
      out_ += fmt::format(R"x(<g class="onedge" transform="translate({:.1f} {:.1f}) scale(0.6)">{}</g>)x", middle.x, middle.y, critical_mark()) + "\n";
    }
  }

  void add_node(std::size_t i) {
    const MapNode& node = page_.map.nodes[i];
    std::string classes = fmt::format("node k-{}", to_string(node.kind));
    for (std::size_t layer = 0; layer < layers_.size(); ++layer) classes += ' ' + shade_class(layers_[layer], read_[layer].shades[i]);
    if (page_.figures.has_sessions && page_.figures.nodes[i].sessions == 0) classes += " unseen";
    out_ += fmt::format(R"x(<g class="{}" data-node="{}" transform="translate({:.1f} {:.1f})">)x", classes, i, node.at.x, node.at.y);
    if (is_linked_) out_ += fmt::format(R"x(<a href="#{}" aria-label="{}">)x", anchor_of(page_.map, i), xml_text(spoken(i)));
    out_ += fmt::format("<title>{}</title>", xml_text(spoken(i)));
    if (node.is_start) out_ += fmt::format(R"x(<path class="edge" d="M0 {:.1f}V{:.1f}" marker-end="url(#tip)"/><circle class="begin" cy="{:.1f}" r="5"/>)x", -node.height / 2 - 17, -node.height / 2 - 1, -node.height / 2 - 17);
    out_ += node_shape(node.kind, node.width, node.height);
    add_words(i);
    if (page_.figures.nodes[i].is_critical) out_ += fmt::format(R"x(<g transform="translate({:.1f} {:.1f})">{}</g>)x", node.width / 2 - 7, -node.height / 2 + 3, critical_mark());
    if (page_.figures.has_sessions) add_count(node, page_.figures.nodes[i].sessions);
    if (is_linked_) out_ += "</a>";
    out_ += "</g>\n";
  }

  void add_words(std::size_t i) {
    const MapNode& node = page_.map.nodes[i];
    const float all = kTextLine * static_cast<float>(node.lines.size()) + 12;
    float y = text_shift(node.kind) - all / 2 + 11;
    for (const std::string& line : node.lines) {
      out_ += fmt::format(R"x(<text class="name" y="{:.1f}">{}</text>)x", y, xml_text(line));
      y += kTextLine;
    }
    for (std::size_t layer = 0; layer < layers_.size(); ++layer) out_ += fmt::format(R"x(<text class="figure of-{}" y="{:.1f}">{}</text>)x", to_string(layers_[layer]), y - 0.5F, xml_text(read_[layer].words[i]));
  }

  void add_count(const MapNode& node, std::size_t count) {
    const std::string digits = std::to_string(count);
    const float width = 11 + 7 * static_cast<float>(digits.size());
    out_ += fmt::format(R"x(<g class="count{}" transform="translate({:.1f} {:.1f})"><rect x="{:.1f}" y="-8" width="{:.1f}" height="16" rx="8"/><text y="4">{}</text></g>)x", count == 0 ? " no" : "", node.width / 2 - 5, node.height / 2 + 2, -width / 2,
                        width, digits);
  }

  /// What a screen reader says, and what stands beside the pointer.
  [[nodiscard]] std::string spoken(std::size_t i) const {
    const NodeFigures& known = page_.figures.nodes[i];
    std::string all = fmt::format("{}, {}", page_.map.nodes[i].title, words_for(page_.map.nodes[i].kind));
    for (const ReadLayer& layer : read_) all += ", " + words_in_full(layer.words[i]);
    if (known.is_critical) all += ", a critical error can be made here";
    if (page_.figures.has_sessions) all += ", " + base::counted(static_cast<std::int64_t>(known.sessions), "recorded session", "recorded sessions");
    return all;
  }

  const MapPage& page_;
  const std::vector<MapLayer>& layers_;
  bool is_linked_;
  std::vector<ReadLayer> read_;
  std::string out_;
};

}  // namespace

std::string anchor_of(const PackMap& map, std::size_t node) {
  const std::string& id = map.nodes[node].id;
  const bool is_plain = !id.empty() && std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; });
  const char* kind = map.nodes[node].event != nullptr ? "event" : "place";
  return is_plain ? fmt::format("{}-{}", kind, id) : fmt::format("{}.{}", kind, node);
}

std::string map_elements(const MapPage& page, const std::vector<MapLayer>& layers, bool is_linked) { return Picture(page, layers, is_linked).elements(); }

}  // namespace casecraft::authoring
