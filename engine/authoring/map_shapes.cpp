#include "authoring/map_shapes.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "authoring/map_layers.hpp"
#include "authoring/xml_text.hpp"

namespace casecraft::authoring {
namespace {

std::string box(float width, float height, float round, std::string_view kind) {
  return fmt::format(R"x(<rect class="{}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="{:.1f}"/>)x", kind, -width / 2, -height / 2, width, height, round);
}

/// Signs with words, broken into rows.
class Rows {
public:
  explicit Rows(float width) : width_(width) {}

  void heading(std::string_view words) {
    svg_ += fmt::format(R"x(<text class="head" x="0" y="{:.1f}">{}</text>)x", y_ + 11, xml_text(words)) + "\n";
    y_ += 20;
  }

  /// `sign` is drawn around (0, 0), and as wide as that.
  void add(const std::string& sign, float sign_width, std::string_view words) {
    const auto letters = static_cast<float>(std::count_if(words.begin(), words.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    const float needed = sign_width + 6 + letters * 5.9F + 16;
    if (x_ > 0 && x_ + needed > width_) end_row();
    svg_ += fmt::format(R"x(<g transform="translate({:.1f} {:.1f})">{}</g><text class="say" x="{:.1f}" y="{:.1f}">{}</text>)x", x_ + sign_width / 2, y_ + 9, sign, x_ + sign_width + 6, y_ + 13, xml_text(words)) + "\n";
    x_ += needed;
  }

  void end_row() {
    if (x_ > 0) y_ += kRow;
    x_ = 0;
  }

  Legend done() && {
    end_row();
    return {std::move(svg_), y_};
  }

private:
  static constexpr float kRow = 24;
  float width_, x_{0}, y_{0};
  std::string svg_;
};

bool has_kind(const PackMap& map, MapKind kind) {
  return std::any_of(map.nodes.begin(), map.nodes.end(), [&](const MapNode& node) { return node.kind == kind; });
}

}  // namespace

std::string node_shape(MapKind kind, float width, float height) {
  const float x = width / 2, y = height / 2;
  switch (kind) {
    case MapKind::scene: return box(width, height, 6, "shape");
    case MapKind::hub: return box(width, height, 2, "shape") + fmt::format(R"x(<path class="inner" d="M{0:.1f} {1:.1f}V{2:.1f}M{3:.1f} {1:.1f}V{2:.1f}"/>)x", -x + 6, -y, y, x - 6);
    case MapKind::form: return fmt::format(R"x(<path class="shape" d="M{:.1f} {:.1f}H{:.1f}L{:.1f} {:.1f}H{:.1f}Z"/>)x", -x + 12, -y, x, x - 12, y, -x);
    case MapKind::ending: return box(width, height, std::min(x, y), "shape") + box(width - 6, height - 6, std::min(x, y) - 3, "inner");
    case MapKind::interview: {
      const float bottom = y - 9;   // above the tail of a balloon
      return fmt::format(R"x(<path class="shape" d="M{0:.1f} {1:.1f}H{2:.1f}Q{3:.1f} {1:.1f} {3:.1f} {4:.1f}V{5:.1f}Q{3:.1f} {6:.1f} {2:.1f} {6:.1f}H{7:.1f}L{8:.1f} {9:.1f}V{6:.1f}H{0:.1f}Q{10:.1f} {6:.1f} {10:.1f} {5:.1f}V{4:.1f}Q{10:.1f} {1:.1f} {0:.1f} {1:.1f}Z"/>)x",
                         -x + 10, -y, x - 10, x, -y + 10, bottom - 10, bottom, -x + x * 0.7F, -x + x * 0.45F, y, -x);
    }
    case MapKind::tracing:
      return fmt::format(R"x(<path class="shape" d="M{0:.1f} {1:.1f}V{2:.1f}A{3:.1f} 5 0 0 0 {4:.1f} {2:.1f}V{1:.1f}A{3:.1f} 5 0 0 0 {0:.1f} {1:.1f}Z"/><path class="inner" d="M{0:.1f} {1:.1f}A{3:.1f} 5 0 0 0 {4:.1f} {1:.1f}"/>)x", -x, -y + 5, y - 5, x, x);
    case MapKind::requests: {
      const float fold = std::min(13.F, height * 0.6F);
      return box(width, height, 1, "shape") + fmt::format(R"x(<path class="inner" d="M{:.1f} {:.1f}L0 {:.1f}L{:.1f} {:.1f}"/>)x", -x, -y, -y + fold, x, -y);
    }
    case MapKind::event: {
      const float slant = std::min(12.F, width / 4);
      return fmt::format(R"x(<path class="shape" d="M{:.1f} {:.1f}H{:.1f}L{:.1f} 0L{:.1f} {:.1f}H{:.1f}L{:.1f} 0Z"/>)x", -x + slant, -y, x - slant, x, x - slant, y, -x + slant, -x);
    }
  }
  return {};
}

float text_shift(MapKind kind) noexcept { return kind == MapKind::interview ? -5.F : kind == MapKind::tracing || kind == MapKind::requests ? 5.F : 0.F; }

std::string_view critical_mark() noexcept {
  return R"x(<path class="critical" d="M0 -9L10 8H-10Z"/><text class="bang" y="6">!</text>)x";
}

std::string_view words_for(MapKind kind) noexcept {
  switch (kind) {
    case MapKind::scene: return "scene";
    case MapKind::hub: return "scene with many things to do";
    case MapKind::form: return "scene with a form";
    case MapKind::ending: return "ending";
    case MapKind::interview: return "interview";
    case MapKind::tracing: return "desk with payments";
    case MapKind::requests: return "board of requests";
    case MapKind::event: return "event";
  }
  return "";
}

Legend layer_legend(const MapPage& page, MapLayer layer, float width) {
  Rows rows(width);
  rows.heading(layer_heading(layer));
  for (const LayerEntry& one : read_layer(page, layer).legend) {
    const std::string_view kind = one.shade == kNeverShade ? "never" : one.shade == kNoShade ? "none" : "";
    rows.add(fmt::format(R"x(<g class="{}"><rect class="shape" x="-13" y="-8" width="26" height="16" rx="3" style="fill: {}"/></g>)x", kind, one.shade == kNeverShade ? std::string_view("url(#hatch)") : shade_colour(layer, one.shade)), 26, one.words);
  }
  return std::move(rows).done();
}

Legend sign_legend(const MapPage& page, float width) {
  Rows rows(width);
  rows.heading("Shapes and marks");
  for (const MapKind kind : {MapKind::scene, MapKind::hub, MapKind::form, MapKind::interview, MapKind::tracing, MapKind::requests, MapKind::event, MapKind::ending}) {
    if (has_kind(page.map, kind)) rows.add("<g class=\"sign\">" + node_shape(kind, 34, kind == MapKind::interview ? 22 : 16) + "</g>", 34, words_for(kind));
  }
  const auto any_edge = [&](const auto& is) { return std::any_of(page.map.edges.begin(), page.map.edges.end(), is); };
  const bool has_critical = std::any_of(page.figures.nodes.begin(), page.figures.nodes.end(), [](const NodeFigures& node) { return node.is_critical; });
  if (has_critical) rows.add(std::string(critical_mark()), 22, "a critical error can be made here");
  rows.add(R"x(<path class="edge" d="M-15 0H9" marker-end="url(#tip)"/>)x", 34, "leads to");
  if (any_edge([](const MapEdge& edge) { return edge.is_critical; })) rows.add(R"x(<path class="edge bad" d="M-15 0H9" marker-end="url(#badtip)"/><text class="bang out" y="-3">!</text>)x", 34, "a critical error leads to");
  if (any_edge([](const MapEdge& edge) { return edge.comes_back; })) rows.add(R"x(<path class="edge aside" d="M-15 0H9" marker-end="url(#tip)"/>)x", 34, "visits, and comes back");
  if (has_kind(page.map, MapKind::event)) rows.add(R"x(<path class="edge aside" d="M-15 0H9" marker-end="url(#tip)"/>)x", 34, "interrupts, and leads to");
  if (page.figures.has_sessions) {
    rows.end_row();
    rows.heading(fmt::format("Recorded sessions: {}", page.figures.sessions));
    rows.add(R"x(<g class="count"><rect x="-9" y="-8" width="18" height="16" rx="8"/><text y="4">3</text></g>)x", 18, "so many came here");
    rows.add(R"x(<g class="count no"><rect x="-9" y="-8" width="18" height="16" rx="8"/><text y="4">0</text></g>)x", 18, "none came here");
    rows.add(R"x(<path class="edge took" d="M-15 0H9" marker-end="url(#tip)"/>)x", 34, "taken by some");
    rows.add(R"x(<path class="edge untook" d="M-15 0H9" marker-end="url(#tip)"/>)x", 34, "taken by none");
  }
  return std::move(rows).done();
}

}  // namespace casecraft::authoring
