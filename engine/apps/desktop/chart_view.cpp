#include "apps/desktop/chart_view.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace casecraft::desktop {

namespace {

using layout::Point;

/// Pixels of a point of the layout at a zoom of 1: boxes grow with the size of text.
float unit(const Ui& ui) { return ui.em(16) / 256.0F; }

/// From the layout's points to the screen and back.
struct Lens {
  Rect area;
  float scale, x, y;
  Lens(const Ui& ui, const Rect& on, const ChartView& view) : area(on), scale(view.zoom * unit(ui)), x(view.x), y(view.y) {}
  [[nodiscard]] Point out(Point p) const { return {area.x + area.w / 2 + (p.x - x) * scale, area.y + area.h / 2 + (p.y - y) * scale}; }
  [[nodiscard]] Point in(float px, float py) const { return {x + (px - area.x - area.w / 2) / scale, y + (py - area.y - area.h / 2) / scale}; }
  [[nodiscard]] Rect box(const ChartView& view, std::size_t node) const {
    const Point middle = out(view.placed.nodes[node]);
    const float w = std::max(view.nodes[node].width * scale, 5.0F);
    const float h = std::max(view.nodes[node].height * scale, 4.0F);
    return {std::round(middle.x - w / 2), std::round(middle.y - h / 2), std::round(w), std::round(h)};
  }
};

void fit(const Ui& ui, const Rect& area, ChartView& view) {
  const float room = std::min((area.w - ui.em(1.5F)) / std::max(view.placed.size.x, kNodeWidth), (area.h - ui.em(1.5F)) / std::max(view.placed.size.y, kNodeHeight)) / unit(ui);
  view.zoom = std::clamp(room, view.wants_whole ? 0.05F : view.least_zoom, 1.0F);
  view.x = view.placed.size.x / 2;
  view.y = view.placed.size.y / 2;
  // What does not fit is begun at the chosen node, else at its upper left, and no more of the screen stays empty than it must.
  const float scale = view.zoom * unit(ui);
  const float half_width = (area.w / 2 - ui.em(0.7F)) / scale;
  const float half_height = (area.h / 2 - ui.em(0.7F)) / scale;
  if (view.placed.size.x > 2 * half_width) view.x = view.node ? std::clamp(view.placed.nodes[*view.node].x, half_width, view.placed.size.x - half_width) : half_width;
  if (view.placed.size.y > 2 * half_height) view.y = view.node ? std::clamp(view.placed.nodes[*view.node].y, half_height, view.placed.size.y - half_height) : half_height;
  view.wants_fit = view.wants_whole = view.was_moved = false;
}

void zoom_at(const Ui& ui, const Rect& area, ChartView& view, float px, float py, float by) {
  const Point kept = Lens(ui, area, view).in(px, py);
  view.was_moved = true;
  view.zoom = std::clamp(view.zoom * by, 0.05F, 3.0F);
  const Point now = Lens(ui, area, view).in(px, py);
  view.x += kept.x - now.x;
  view.y += kept.y - now.y;
}

/// The node that lies nearest in a direction, those straight ahead first.
std::optional<std::size_t> node_towards(const ChartView& view, float dx, float dy) {
  if (view.nodes.empty()) return std::nullopt;
  if (!view.node) return 0;
  const Point from = view.placed.nodes[*view.node];
  std::optional<std::size_t> best;
  float least = 0;
  for (std::size_t i = 0; i < view.nodes.size(); ++i) {
    if (i == *view.node) continue;
    const float ahead = (view.placed.nodes[i].x - from.x) * dx + (view.placed.nodes[i].y - from.y) * dy;
    const float aside = std::abs((view.placed.nodes[i].x - from.x) * dy) + std::abs((view.placed.nodes[i].y - from.y) * dx);
    if (ahead <= 0.5F) continue;
    const float far = ahead + 2.5F * aside;
    if (!best || far < least) best = i, least = far;
  }
  return best;
}

void keep_in_sight(const Ui& ui, const Rect& area, ChartView& view) {
  if (!view.node) return;
  const Rect box = Lens(ui, area, view).box(view, *view.node);
  const float margin = ui.em(1);
  const float scale = view.zoom * unit(ui);
  if (box.x < area.x + margin) view.x -= (area.x + margin - box.x) / scale;
  if (box.right() > area.right() - margin) view.x += (box.right() - area.right() + margin) / scale;
  if (box.y < area.y + margin) view.y -= (area.y + margin - box.y) / scale;
  if (box.bottom() > area.bottom() - margin) view.y += (box.bottom() - area.bottom() + margin) / scale;
}

void move_node(ChartView& view, std::size_t node, float dx, float dy) {
  view.placed.nodes[node].x = std::max(kNodeWidth / 2, view.placed.nodes[node].x + dx);
  view.placed.nodes[node].y = std::max(kNodeHeight / 2, view.placed.nodes[node].y + dy);
  // Its lines no longer lie where they were worked out: straight ones are drawn.
  for (std::size_t i = 0; i < view.edges.size() && i < view.placed.edges.size(); ++i) {
    if (view.edges[i].from == node || view.edges[i].to == node) view.placed.edges[i].clear();
  }
}

Point border(const ChartNode& node, Point from, Point to) {
  const float dx = to.x - from.x;
  const float dy = to.y - from.y;
  if (dx == 0 && dy == 0) return from;
  const float share = std::min(dx == 0 ? 1e9F : node.width / 2 / std::abs(dx), dy == 0 ? 1e9F : node.height / 2 / std::abs(dy));
  return share >= 1 ? to : Point{from.x + dx * share, from.y + dy * share};
}

std::vector<Point> course(const ChartView& view, std::size_t edge) {
  if (edge < view.placed.edges.size() && view.placed.edges[edge].size() > 1) return view.placed.edges[edge];
  const Point from = view.placed.nodes[view.edges[edge].from];
  const Point to = view.placed.nodes[view.edges[edge].to];
  return {border(view.nodes[view.edges[edge].from], from, to), border(view.nodes[view.edges[edge].to], to, from)};
}

bool touches(const ChartView& view, std::size_t edge) { return view.node && (view.edges[edge].from == *view.node || view.edges[edge].to == *view.node); }

void draw_course(Canvas& canvas, const Lens& lens, const std::vector<Point>& points, float thick, float arrow, Colour colour) {
  Point last{};
  Point before{};
  for (std::size_t i = 0; i < points.size(); ++i) {
    Point at = lens.out(points[i]);
    at.x -= lens.area.x;
    at.y -= lens.area.y;
    if (i > 0) canvas.line(last.x, last.y, at.x, at.y, thick, colour);
    before = last;
    last = at;
  }
  const float length = std::hypot(last.x - before.x, last.y - before.y);
  if (length < 0.5F || arrow < 2) return;
  const float ux = (last.x - before.x) / length;
  const float uy = (last.y - before.y) / length;
  for (const float side : {-1.0F, 1.0F}) canvas.line(last.x, last.y, last.x - arrow * (ux - 0.5F * side * uy), last.y - arrow * (uy + 0.5F * side * ux), thick, colour);
}

/// The lines, drawn anew when anything that they show has changed.
void draw_lines(Ui& ui, const Rect& area, ChartView& view) {
  const Theme& theme = ui.theme();
  std::string shows = fmt::format("{} {} {} {} {} {} {} {} {}", area.w, area.h, view.zoom, view.x, view.y, view.node.value_or(SIZE_MAX), view.edge.value_or(SIZE_MAX), theme.id, ui.em(16));
  if (view.canvas && shows == view.drawn) return ui.picture(area, view.canvas);
  view.drawn = std::move(shows);
  if (!view.canvas) view.canvas = std::make_shared<Canvas>();
  view.canvas->clear(static_cast<int>(std::round(area.w)), static_cast<int>(std::round(area.h)), theme.page);
  const Lens lens(ui, area, view);
  const float thin = ui.fonts().thin();
  const float arrow = std::min(ui.em(0.55F), 9 * lens.scale + 2);
  for (const int layer : {0, 1, 2}) {
    for (std::size_t i = 0; i < view.edges.size(); ++i) {
      const int own = view.edge == i ? 2 : touches(view, i) ? 1 : 0;
      if (own != layer) continue;
      const float often = std::min(1.5F, std::log10(static_cast<float>(std::max<std::int64_t>(view.edges[i].count, 1))));
      const Colour colour = own == 2 ? theme.focus : own == 1 ? theme.accent : view.node ? mix(theme.page, theme.border, 0.6) : theme.border;
      draw_course(*view.canvas, lens, course(view, i), thin * (1 + often * 0.6F + (own == 2 ? 1.0F : 0.0F)), arrow * (own == 2 ? 1.3F : 1), colour);
    }
  }
  ui.picture(area, view.canvas);
}

/// The name, in several lines where it has them and there is room, and what stands below it; `for_mark`: what is kept free at the right of that.
void draw_words(Ui& ui, const ChartNode& node, const Rect& room, float for_mark, Colour words, Colour quiet) {
  const float step = ui.text_height(Face::small);
  const bool has_lines = node.lines.size() > 1 && room.h >= step * (static_cast<float>(node.lines.size()) + 1.05F);
  const std::vector<std::string> names = has_lines ? node.lines : std::vector<std::string>{node.name};
  float y = room.y + (room.h - step * (static_cast<float>(names.size()) + 1)) / 2;
  for (const std::string& name : names) {
    ui.text_within(room.x, y, room.w, name, Face::small, words);
    y += step;
  }
  ui.text_within(room.x, y, room.w - for_mark, node.below, Face::small, quiet);
}

void draw_node(Ui& ui, const ChartView& view, std::size_t i, const Rect& box, bool is_chosen, bool is_near) {
  const Theme& theme = ui.theme();
  const ChartNode& node = view.nodes[i];
  const bool is_here = node.tone == ChartNode::Tone::here;
  const bool is_faint = node.tone == ChartNode::Tone::faint;
  const bool has_room = box.h >= ui.text_height(Face::small) * 1.05F && box.w >= ui.em(3.2F);
  ui.fill(box, is_here ? theme.accent : is_chosen ? theme.selection : is_near ? theme.raised : is_faint ? theme.page : theme.surface);
  if (box.h < ui.em(0.8F)) {
    ui.fill(box, node.is_marked ? theme.bad : is_here ? theme.focus : is_chosen || is_near ? theme.accent : mix(theme.page, theme.border, is_faint ? 0.3 : 0.65));
    return;
  }
  ui.outline(box, is_chosen || is_near || is_here ? theme.accent : theme.border);
  const float bar = std::max(3.0F, ui.em(0.22F));
  if (node.is_marked) ui.fill({box.x, box.y, bar, box.h}, theme.bad);
  if (!has_room) return;
  const Colour words = is_here ? theme.on_accent : is_faint ? theme.muted : theme.text;
  const float left = box.x + bar + ui.em(0.25F);
  float width = box.right() - left - ui.em(0.2F);
  const bool has_two = box.h >= ui.text_height(Face::small) * 2.05F;
  float for_mark = 0;
  if (!node.mark.empty() && box.w > ui.em(5)) {
    const float wide = ui.text_width(node.mark, Face::label);
    // A name in several lines needs its corner.
    const float y = !has_two ? (box.h - ui.text_height(Face::label)) / 2 : node.lines.empty() ? ui.em(0.1F) : box.h - ui.text_height(Face::label) - ui.em(0.15F);
    ui.text(box.right() - wide - ui.em(0.3F), box.y + y, node.mark, Face::label, is_here ? words : node.is_marked ? theme.bad : theme.accent);
    width -= wide + ui.em(0.3F);
    if (!node.lines.empty()) for_mark = wide + ui.em(0.5F);
  }
  const float step = ui.text_height(Face::small);
  if (!has_two) return ui.text_within(left, box.y + (box.h - step) / 2, width, box.w > ui.em(5.2F) ? node.name : node.party, Face::small, words);
  draw_words(ui, node, {left, box.y, box.right() - left - ui.em(0.2F), box.h}, for_mark, words, is_here ? words : theme.muted);
}

/// What a line carries, at its middle.
void draw_label(Ui& ui, const Lens& lens, const ChartView& view, std::size_t edge) {
  const std::vector<Point> points = course(view, edge);
  const Point a = lens.out(points[(points.size() - 1) / 2]);
  const Point b = lens.out(points[points.size() / 2]);
  const std::string& words = view.edges[edge].label;
  const float step = ui.text_height(Face::small);
  const float wide = ui.text_width(words, Face::small);
  Rect tag{(a.x + b.x) / 2 - wide / 2 - ui.em(0.25F), (a.y + b.y) / 2 - step / 2, wide + ui.em(0.5F), step};
  // Above its two ends where it would cover them.
  const Rect from = lens.box(view, view.edges[edge].from);
  const Rect to = lens.box(view, view.edges[edge].to);
  if (view.edge == edge && (tag.overlaps(from) || tag.overlaps(to))) tag.y = std::min(from.y, to.y) - step - ui.em(0.3F);
  if (!ui.is_visible(tag)) return;
  ui.fill(tag, view.edge == edge ? ui.theme().raised : ui.theme().page);
  ui.text(tag.x + ui.em(0.25F), tag.y, words, Face::small, view.edge == edge ? ui.theme().text : ui.theme().muted);
}

float far_from(Point p, Point a, Point b) {
  const float dx = b.x - a.x;
  const float dy = b.y - a.y;
  const float length = dx * dx + dy * dy;
  const float share = length == 0 ? 0 : std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0F, 1.0F);
  return std::hypot(p.x - a.x - share * dx, p.y - a.y - share * dy);
}

std::optional<std::size_t> edge_at(const ChartView& view, const Lens& lens, float px, float py, float most) {
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < view.edges.size(); ++i) {
    const std::vector<Point> points = course(view, i);
    for (std::size_t k = 1; k < points.size(); ++k) {
      const float far = far_from({px, py}, lens.out(points[k - 1]), lens.out(points[k]));
      if (far < most) best = i, most = far;
    }
  }
  return best;
}

/// The next line of the chosen node, or of all when none is chosen.
void next_edge(ChartView& view, int by) {
  std::vector<std::size_t> own;
  for (std::size_t i = 0; i < view.edges.size(); ++i) {
    if (!view.node || touches(view, i)) own.push_back(i);
  }
  if (own.empty()) return;
  const auto at = view.edge ? std::find(own.begin(), own.end(), *view.edge) : own.end();
  const auto count = static_cast<std::ptrdiff_t>(own.size());
  const std::ptrdiff_t index = at == own.end() ? (by > 0 ? 0 : count - 1) : ((at - own.begin()) + by + count) % count;
  view.edge = own[static_cast<std::size_t>(index)];
}

void answer_keys(Ui& ui, const Rect& area, ChartView& view, ChartAnswer& answer) {
  if (!ui.input().key && ui.input().typed.empty()) return;
  constexpr std::pair<Key, std::pair<float, float>> kWays[] = {{Key::left, {-1, 0}}, {Key::right, {1, 0}}, {Key::up, {0, -1}}, {Key::down, {0, 1}}};
  for (const auto& [key, way] : kWays) {
    if (!ui.input().key || ui.input().key->key != key) continue;
    const KeyPress press = *ui.input().key;
    ui.take_key();
    if (press.has_ctrl) {
      if (!view.node) break;
      move_node(view, *view.node, way.first * 16, way.second * 16);
      answer.moved = view.node;
      view.drawn.clear();
    } else if (press.has_shift) {
      view.was_moved = true;
      view.x += way.first * 60 / view.zoom;
      view.y += way.second * 60 / view.zoom;
    } else if (const auto next = node_towards(view, way.first, way.second)) {
      view.node = next;
      view.edge.reset();
      answer.was_chosen = true;
      keep_in_sight(ui, area, view);
    }
    return ui.ask_frame();
  }
  if (ui.take(Key::enter)) answer.is_opened = view.node || view.edge;
  const Rect middle = area;
  const auto zooms = [&](float by) {
    zoom_at(ui, area, view, middle.x + middle.w / 2, middle.y + middle.h / 2, by);
    ui.ask_frame();
  };
  if (ui.take_letter('+') || ui.take_letter('=')) zooms(1.25F);
  if (ui.take_letter('-')) zooms(0.8F);
  if (ui.take_letter('0')) view.wants_fit = view.wants_whole = true, ui.ask_frame();
  const bool is_next = ui.take_letter(']') || ui.take_letter('.');
  if (is_next || ui.take_letter('[') || ui.take_letter(',')) {
    next_edge(view, is_next ? 1 : -1);
    answer.was_chosen = true;
    ui.ask_frame();
  }
}

void answer_pointer(Ui& ui, const Rect& area, ChartView& view, const Response& response, ChartAnswer& answer) {
  const Input& input = ui.input();
  if (response.is_hovered && input.wheel != 0) zoom_at(ui, area, view, input.mouse_x, input.mouse_y, input.wheel > 0 ? 1.15F : 0.87F), ui.ask_frame();
  const Lens lens(ui, area, view);
  if (response.is_hovered && input.mouse_pressed) {
    view.is_dragging = true;
    view.dragged = SIZE_MAX;
    view.moved = 0;
    view.grab_x = input.mouse_x;
    view.grab_y = input.mouse_y;
    for (std::size_t i = view.nodes.size(); i > 0; --i) {
      if (!lens.box(view, i - 1).contains(input.mouse_x, input.mouse_y)) continue;
      view.dragged = i - 1;
      break;
    }
  }
  if (!view.is_dragging) return;
  const float dx = input.mouse_x - view.grab_x;
  const float dy = input.mouse_y - view.grab_y;
  view.moved += std::abs(dx) + std::abs(dy);
  view.grab_x = input.mouse_x;
  view.grab_y = input.mouse_y;
  const bool is_move = view.moved > ui.em(0.4F);
  if (is_move && (dx != 0 || dy != 0)) {
    if (view.dragged < view.nodes.size()) {
      move_node(view, view.dragged, dx / lens.scale, dy / lens.scale);
      answer.moved = view.dragged;
    } else {
      view.was_moved = true;
      view.x -= dx / lens.scale;
      view.y -= dy / lens.scale;
    }
    view.drawn.clear();
    ui.ask_frame();
  }
  if (!input.mouse_released && input.mouse_held) return;
  view.is_dragging = false;
  if (is_move) return;
  if (view.dragged < view.nodes.size()) {
    answer.is_opened = view.node == view.dragged && input.clicks == 2;
    view.node = view.dragged;
    view.edge.reset();
  } else {
    const auto found = edge_at(view, lens, input.mouse_x, input.mouse_y, ui.em(0.6F));
    answer.is_opened = found && input.clicks == 2;
    view.edge = found;
    if (!found) view.node.reset();
  }
  answer.was_chosen = true;
  view.drawn.clear();
  ui.ask_frame();
}

}  // namespace

layout::Graph graph_of(const ChartView& view, const std::function<std::optional<Point>(const ChartNode&)>& places) {
  layout::Graph graph;
  for (const ChartNode& node : view.nodes) graph.nodes.push_back({node.party, node.name + "\n" + node.below, kNodeWidth, kNodeHeight, places(node)});
  for (const ChartEdge& edge : view.edges) graph.edges.push_back({edge.from, edge.to, edge.label});
  return graph;
}

void bring_into_sight(const Ui& ui, const Rect& area, ChartView& view) {
  if (view.is_placed() && !view.wants_fit) keep_in_sight(ui, area, view);
}

ChartAnswer draw_chart(Ui& ui, Id id, const Rect& area, ChartView& view) {
  ChartAnswer answer;
  const Response response = ui.interact(id, area, Focus::area);
  answer.has_focus = response.has_focus;
  if (!view.is_placed()) return answer;
  if (view.node && *view.node >= view.nodes.size()) view.node.reset();
  if (view.edge && *view.edge >= view.edges.size()) view.edge.reset();
  if (view.wants_fit) fit(ui, area, view);
  if (response.has_focus) answer_keys(ui, area, view, answer);
  if (view.wants_fit) fit(ui, area, view);
  answer_pointer(ui, area, view, response, answer);
  if (answer.was_chosen && response.is_hovered) ui.set_focus(id);
  ui.push_clip(area);
  draw_lines(ui, area, view);
  const Lens lens(ui, area, view);
  std::vector<bool> near(view.nodes.size(), false);
  for (std::size_t i = 0; i < view.edges.size(); ++i) {
    if (!touches(view, i) && view.edge != i) continue;
    near[view.edges[i].from] = true;
    near[view.edges[i].to] = true;
  }
  const float step = ui.text_height(Face::small);
  // Below the boxes, so that none is covered.
  for (std::size_t i = 0; i < view.edges.size() && view.zoom > 0.6F; ++i) {
    if (touches(view, i) && view.edge != i) draw_label(ui, lens, view, i);
  }
  for (std::size_t i = 0; i < view.nodes.size(); ++i) {
    const Rect box = lens.box(view, i);
    if (!ui.is_visible(box) || view.node == i) continue;
    draw_node(ui, view, i, box, false, near[i]);
  }
  if (view.node) {
    Rect box = lens.box(view, *view.node);
    draw_node(ui, view, *view.node, box, true, true);
    ui.focus_ring(box);
    // Where boxes are too small for words, the chosen one says its own beside it.
    if (box.h < step * 2.05F) {
      const std::string words = fmt::format("{} {}", view.nodes[*view.node].party, view.nodes[*view.node].name);
      const float wide = ui.text_width(words, Face::small) + ui.em(0.6F);
      const Rect tag{std::clamp(box.x, area.x, std::max(area.x, area.right() - wide)), box.bottom() + ui.em(0.4F), wide, step + ui.em(0.3F)};
      ui.fill(tag, ui.theme().raised);
      ui.outline(tag, ui.theme().border);
      ui.text(tag.x + ui.em(0.3F), tag.y + ui.em(0.15F), words, Face::small, ui.theme().text);
    }
  }
  if (view.edge) draw_label(ui, lens, view, *view.edge);
  ui.pop_clip();
  if (response.has_focus && ui.shows_focus()) ui.focus_ring(area.inset(ui.fonts().thick()));
  return answer;
}

}  // namespace casecraft::desktop
