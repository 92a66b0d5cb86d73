#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "apps/desktop/line_opener.hpp"
#include "apps/desktop/screens/preview.hpp"
#include "base/counted.hpp"

namespace casecraft::desktop {

namespace {

using authoring::MapNode;
using authoring::PackMap;

Id map_id() { return make_id("preview-map"); }

/// The chart of a map, once for each map.
void make_chart(Preview& preview) {
  const PackMap& map = preview.map->map;
  const std::optional<std::size_t> chosen = preview.chart.node;
  const std::string kept = chosen && *chosen < preview.chart.nodes.size() ? preview.chart.nodes[*chosen].party : std::string();
  ChartView chart;
  chart.least_zoom = 1.0F;
  chart.zoom = preview.chart.zoom;
  chart.x = preview.chart.x;
  chart.y = preview.chart.y;
  chart.was_moved = preview.chart.was_moved;
  chart.wants_fit = !chart.was_moved;
  chart.placed.size = map.size;
  for (const MapNode& node : map.nodes) {
    ChartNode made;
    made.party = node.id;
    made.name = node.title;
    made.below = node.kind == authoring::MapKind::scene ? node.id : fmt::format("{}: {}", authoring::to_string(node.kind), node.id);
    made.lines = node.lines;
    made.width = node.width;
    made.height = node.height;
    if (!kept.empty() && node.id == kept) chart.node = chart.nodes.size();
    chart.nodes.push_back(std::move(made));
    chart.placed.nodes.push_back(node.at);
  }
  for (const authoring::MapEdge& edge : map.edges) {
    std::string labels;
    for (const authoring::Way* way : edge.ways) labels += (labels.empty() ? "" : " \u00b7 ") + way->id;
    chart.edges.push_back({edge.from, edge.to, 1, 0, labels, labels});
    chart.placed.edges.push_back(edge.route);
  }
  preview.chart = std::move(chart);
  preview.charted = preview.map;
  preview.marked_from.clear();
}

/// What the marks say of a place: here; how many actions it takes; that nobody comes there.
void mark(App& app) {
  Preview& preview = *app.preview;
  const std::string here = app.running ? app.running->view().place.str() : std::string();
  const std::string from = fmt::format("{} {} {}", here, static_cast<const void*>(preview.ways.get()), preview.findings_at.size());
  if (from == preview.marked_from) return;
  preview.marked_from = from;
  for (std::size_t i = 0; i < preview.chart.nodes.size(); ++i) {
    ChartNode& node = preview.chart.nodes[i];
    const bool is_place = preview.map->map.nodes[i].place != nullptr;
    node.tone = ChartNode::Tone::usual;
    node.mark.clear();
    if (!is_place) continue;
    const auto found = preview.findings_at.find(node.party);
    node.is_marked = found != preview.findings_at.end();
    const bool is_recorded = !recorded_to(preview, node.party).empty();
    if (preview.ways && !preview.ways->to(node.party) && is_recorded) {
      node.mark = app.ui.say("recorded");
    } else if (preview.ways && !preview.ways->to(node.party)) {
      node.tone = ChartNode::Tone::faint;
      node.mark = preview.ways->is_whole() ? app.ui.say("no way") : app.ui.say("not found");
    } else if (preview.ways) {
      node.mark = std::to_string(preview.ways->to(node.party)->actions.size());
    }
    if (node.party == here) {
      node.tone = ChartNode::Tone::here;
      node.mark = app.ui.say("here");
    }
    if (node.is_marked) node.mark = fmt::format("! {}  {}", found->second, node.mark);
  }
}

/// The chosen node goes with the session, unless the person is on the map.
void go_along(App& app, const Rect& area) {
  Preview& preview = *app.preview;
  const std::string here = app.running ? app.running->view().place.str() : std::string();
  if (here == preview.here && preview.chart.node) return;
  preview.here = here;
  const std::size_t node = preview.map->map.place(here);
  if (node >= preview.chart.nodes.size()) return;
  preview.chart.node = node;
  preview.chart.edge.reset();
  if (!preview.chart.was_moved) preview.chart.wants_fit = true;
  bring_into_sight(app.ui, area, preview.chart);
}

std::string way_words(const base::Language& language, const Preview& preview, const std::string& place) {
  if (!preview.ways) return preview.worker.is_running() ? language.say("Looking for the ways to it\u2026 {} states so far.", preview.worker.states()) : language.say("The ways to it are not known.");
  const auto way = preview.ways->to(place);
  if (way && way->actions.empty()) return language.say("The exercise begins here.");
  if (way) return language.say("{} from the beginning{}.", language.say_count("{} action", "{} actions", static_cast<std::int64_t>(way->actions.size())), way->is_shortest ? language.say(", no fewer") : language.say("; perhaps it can be fewer"));
  if (preview.ways->is_whole()) return language.say("Nobody comes here in case {}: all {} states were looked at.", preview.seed, preview.ways->states());
  return language.say("No way was found among {} states. A recorded session may lead here.", preview.ways->states());
}

constexpr std::size_t kMostRecorded = 4;

/// Of the chosen place: what it is, how it is come to, and what can be done with it.
void details(App& app, Column& column, bool is_opened) {
  Ui& ui = app.ui;
  Preview& preview = *app.preview;
  const MapNode& node = preview.map->map.nodes[*preview.chart.node];
  const base::Position& where = node.place != nullptr ? node.place->where : node.event->where;
  column.words(node.title, Face::strong, {}, 1.35F);
  column.words(fmt::format("{} '{}', {}:{}", authoring::to_string(node.kind), node.id, where.file, where.line), Face::small, ui.theme().muted, 1.35F);
  if (node.place == nullptr) {
    column.words(ui.say("This happens by itself when it is due. Go to a place, and let time pass there."), Face::small, {}, 1.35F);
  } else {
    column.words(way_words(ui.language(), preview, node.id), Face::small, {}, 1.35F);
  }
  const auto found = preview.findings_at.find(node.id);
  if (found != preview.findings_at.end()) column.words(ui.say("{} here: F6 lists them.", ui.say_count("{} finding", "{} findings", static_cast<std::int64_t>(found->second))), Face::small, ui.theme().bad, 1.35F);
  column.gap(0.4F);
  Flow flow = column.flow();
  std::string goes_to;
  const authoring::RecordedWay* goes_by = nullptr;
  if (node.place != nullptr && (flow.button("go-there", ui.say("Go there"), Look::primary, "Enter") || is_opened)) goes_to = node.id;
  const bool wants_line = flow.button("open-place", ui.say("Open its line"), Look::usual, "Ctrl+E") || ui.take_ctrl('e');
  std::vector<const authoring::RecordedWay*> recorded;
  if (node.place != nullptr) recorded = recorded_to(preview, node.id);
  if (recorded.size() > kMostRecorded) recorded.resize(kMostRecorded);
  for (const authoring::RecordedWay* way : recorded) {
    const std::string file = std::filesystem::path(way->file).stem().string();
    if (flow.button(fmt::format("go-recorded-{}", file), ui.say("As in {} ({})", file, way->places.at(node.id)), Look::quiet)) goes_by = way;
  }
  column.after(flow);
  if (wants_line) app.message = open_line(ui.language(), file_of(app, where.file), where.line);
  if (goes_by != nullptr) return follow_way(app, goes_by->whole, goes_by->places.at(node.id));
  if (!goes_to.empty()) go_to_place(app, goes_to);
}

}  // namespace

void draw_preview_map(App& app, const Rect& area) {
  Ui& ui = app.ui;
  Preview& preview = *app.preview;
  if (!preview.map) {
    Column column(ui, area.x + ui.em(1.4F), area.y + ui.em(1.2F), area.w - ui.em(2.8F));
    column.muted(preview.worker.is_running() ? ui.say("Drawing the map\u2026") : ui.say("There is no map as long as the exercise has mistakes: see Findings."));
    return;
  }
  if (!preview.map->problem.empty() || preview.map->map.nodes.empty()) {
    Column column(ui, area.x + ui.em(1.4F), area.y + ui.em(1.2F), area.w - ui.em(2.8F));
    column.words(preview.map->problem.empty() ? ui.say("The exercise has no places.") : preview.map->problem);
    return;
  }
  if (preview.charted != preview.map) make_chart(preview);
  mark(app);
  const float below = std::clamp(preview.detail_height, ui.em(6), area.h * 0.4F);
  const Rect map{area.x, area.y, area.w, area.h - below};
  go_along(app, map);
  if (preview.wants_focus) {
    preview.wants_focus = false;
    ui.set_focus(map_id());
  }
  const ChartAnswer answer = draw_chart(ui, map_id(), map, preview.chart);
  const Rect strip{area.x, map.bottom(), area.w, below};
  ui.fill(strip, ui.theme().surface);
  ui.fill({strip.x, strip.y, strip.w, ui.fonts().thin()}, ui.theme().line);
  ui.begin_pane(make_id("preview-place"), strip, preview.detail_scroll, false);
  Column column(ui, strip.x + ui.em(1.0F), strip.y - preview.detail_scroll.offset + ui.em(0.5F), strip.w - ui.em(2.0F));
  const float top = column.y;
  if (preview.chart.node) details(app, column, answer.is_opened);
  else column.muted(ui.say("Choose a place with the arrow keys or the pointer; Enter or a double click plays from there. + and \u2212 zoom, 0 shows all, Shift and an arrow moves the map."), Face::small);
  ui.end_pane(column.y - top + ui.em(0.5F));
  const float wanted = column.y - top + ui.em(1.0F);
  if (app.preview && wanted != app.preview->detail_height) {
    app.preview->detail_height = wanted;
    ui.ask_frame();
  }
}

}  // namespace casecraft::desktop
