#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "apps/desktop/ui/ui.hpp"
#include "layout/layout.hpp"

namespace casecraft::desktop {

/// The usual size of a node's box in the layout, in points.
inline constexpr float kNodeWidth = 132, kNodeHeight = 42;

struct ChartNode {
  std::string party;
  std::string name;
  std::string below;        ///< The second line.
  std::string mark;         ///< A letter or two in its corner: a role, an open file.
  bool is_marked{false};    ///< Flagged.
  bool is_pinned{false};
  enum class Tone { usual, here, faint };
  Tone tone{Tone::usual};
  std::vector<std::string> lines{};   ///< The name in several lines, shown where there is room; empty: it is short.
  float width{kNodeWidth}, height{kNodeHeight};   ///< In points.
};

struct ChartEdge {
  std::size_t from{0}, to{0};   ///< Indices of nodes.
  std::int64_t count{0}, sum{0};
  std::string words;            ///< "5 payments, 1,234.00 VAL, 2026-05-01 to 2026-11-02".
  std::string label;            ///< On the line; shown when there is room.
};

/// A graph on the screen: where it stands, what is chosen, and its lines as a picture.
struct ChartView {
  std::vector<ChartNode> nodes;
  std::vector<ChartEdge> edges;
  layout::Placed placed;        ///< Empty until the worker has answered.
  float zoom{1};
  float x{0}, y{0};             ///< The layout's point in the middle of the screen.
  bool wants_fit{true};         ///< Shown anew, at a size at which it can be read.
  bool wants_whole{false};      ///< Shown as a whole, however small.
  float least_zoom{0.5F};       ///< When it is shown anew.
  bool was_moved{false};        ///< By hand: a larger layout does not move it.
  std::optional<std::size_t> node, edge;   ///< Chosen.

  [[nodiscard]] bool is_placed() const noexcept { return !placed.nodes.empty() && placed.nodes.size() == nodes.size(); }

  // Of the picture.
  std::shared_ptr<Canvas> canvas;
  std::string drawn;            ///< What the picture shows; it is drawn anew when that changes.
  std::size_t dragged{SIZE_MAX};
  bool is_dragging{false};
  float grab_x{0}, grab_y{0}, moved{0};
};

struct ChartAnswer {
  bool has_focus{false};
  bool is_opened{false};                 ///< Enter or a double click on the chosen node or edge.
  bool was_chosen{false};
  std::optional<std::size_t> moved;      ///< A node that was put elsewhere.
};

/// The graph for the worker. `places` gives where a node stood, or nothing.
layout::Graph graph_of(const ChartView& view, const std::function<std::optional<layout::Point>(const ChartNode&)>& places);

/// Moves the picture as little as it takes to show the chosen node, once it is placed.
void bring_into_sight(const Ui& ui, const Rect& area, ChartView& view);

/// Draws it in `area`. Arrows go from node to node, with Shift they pan, with Ctrl they move the chosen node; `[` and `]` go through the chosen node's lines; +, − and 0 zoom; the pointer drags and the wheel zooms.
ChartAnswer draw_chart(Ui& ui, Id id, const Rect& area, ChartView& view);

}  // namespace casecraft::desktop
