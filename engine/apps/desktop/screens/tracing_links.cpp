#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/tracing.hpp"

// Who pays whom: a chart whose nodes the worker places, and the same links as a list.
namespace casecraft::desktop {

namespace {

using base::Value;

const Id kChart = make_id("desk-chart");
const Id kLinks = make_id("desk-links");
constexpr std::size_t kMostInLayers = 45;

/// Puts a look's nodes and edges into the chart, each once.
class Gathering {
public:
  Gathering(DeskScreen& screen, ChartView& view) : screen_(screen), view_(view) {}

  void add(const session::Page& page) {
    if (!page.data["nodes"].is_list()) return;
    const base::List& nodes = page.data["nodes"].as_list();
    const base::List& edges = page.data["edges"].as_list();
    for (const Value& edge : edges) {
      const Value& from = nodes[static_cast<std::size_t>(edge.integer_at("from"))];
      const Value& to = nodes[static_cast<std::size_t>(edge.integer_at("to"))];
      if (is_hidden(from) || is_hidden(to)) continue;
      ChartEdge one{node(from), node(to), edge.integer_at("count"), edge.integer_at("sum"), {}, {}};
      if (!known_.emplace(std::pair(one.from, one.to), view_.edges.size()).second) continue;
      one.words = screen_.ui.say("{}, {}, {} to {}", screen_.ui.say_count("{} payment", "{} payments", one.count), edge.text_at("amount"), edge.text_at("first"), edge.text_at("last"));
      one.label = fmt::format("{} \u00d7, {}", one.count, edge.text_at("amount"));
      view_.edges.push_back(std::move(one));
    }
    for (const Value& one : nodes) {
      if (!is_hidden(one)) node(one);
    }
  }

private:
  bool is_hidden(const Value& one) const { return screen_.desk.chart.hidden.count(one.text_at("party")) != 0; }

  std::size_t node(const Value& one) {
    const std::string party = one.text_at("party");
    const auto [at, is_new] = index_.emplace(party, view_.nodes.size());
    if (!is_new) return at->second;
    ChartNode node{party, one.text_at("name"), fmt::format("{} \u00b7 {}", party, one.text_at("country")), {}, false, screen_.desk.chart.pinned.count(party) != 0};
    if (one.has("flag")) {
      node.is_marked = true;
      node.mark = screen_.label("roles", one.text_at("flag")).substr(0, 3);
    } else if (one.bool_at("opened")) {
      node.mark = "file";
    }
    if (node.is_pinned) node.below += screen_.ui.say(" \u00b7 pinned");
    view_.nodes.push_back(std::move(node));
    return at->second;
  }

  DeskScreen& screen_;
  ChartView& view_;
  std::map<std::string, std::size_t> index_;
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> known_;
};

/// What the chart shows, in one text: another one is gathered anew.
std::string source_of(DeskScreen& screen) {
  const LinkChart& chart = screen.desk.chart;
  std::string key = fmt::format("{}|{}|", screen.running.view().number, chart.most);
  for (const std::string& one : chart.added) key += one + ",";
  key += "|";
  for (const std::string& one : chart.hidden) key += one + ",";
  key += "|";
  for (const std::string& one : chart.pinned) key += one + ",";
  return key;
}

void submit(DeskScreen& screen, bool is_fresh) {
  LinkChart& chart = screen.desk.chart;
  const layout::Style style = chart.view.nodes.size() <= kMostInLayers ? layout::Style::flow : layout::Style::spread;
  // Nodes keep their places as long as most of them have one; a picture of other people begins anew.
  std::size_t known = 0;
  for (const ChartNode& node : chart.view.nodes) known += chart.places.count(node.party);
  if (is_fresh || known * 3 < chart.view.nodes.size()) {
    std::erase_if(chart.places, [&](const auto& place) { return chart.pinned.count(place.first) == 0; });
    chart.view.wants_fit = true;
  }
  LayoutWorker::Job job;
  job.style = style;
  job.graph = graph_of(chart.view, [&](const ChartNode& node) {
    const auto place = chart.places.find(node.party);
    return place == chart.places.end() ? std::optional<layout::Point>() : std::optional(place->second);
  });
  chart.job = screen.app.layouts.submit(std::move(job));
}

void gather(DeskScreen& screen) {
  LinkChart& chart = screen.desk.chart;
  const std::string source = source_of(screen);
  if (chart.made_from == source) return;
  chart.made_from = source;
  ChartView next;
  const session::Page& page = screen.page("graph", {}, 0, chart.most);
  Gathering gathering(screen, next);
  gathering.add(page);
  chart.left_out = page.data.integer_at("left_out");
  for (const std::string& party : chart.added) gathering.add(screen.page("graph", party, 0, 40));
  // The selection stays with the party, not with the number.
  const std::string chosen = chart.view.node && *chart.view.node < chart.view.nodes.size() ? chart.view.nodes[*chart.view.node].party : screen.desk.party;
  next.zoom = chart.view.zoom;
  next.x = chart.view.x;
  next.y = chart.view.y;
  next.wants_fit = chart.view.wants_fit;
  next.was_moved = chart.view.was_moved;
  next.canvas = chart.view.canvas;
  const auto is_same = [&] {
    if (next.nodes.size() != chart.view.nodes.size() || next.edges.size() != chart.view.edges.size()) return false;
    for (std::size_t i = 0; i < next.nodes.size(); ++i) {
      if (next.nodes[i].party != chart.view.nodes[i].party) return false;
    }
    for (std::size_t i = 0; i < next.edges.size(); ++i) {
      if (next.edges[i].from != chart.view.edges[i].from || next.edges[i].to != chart.view.edges[i].to) return false;
    }
    return true;
  }();
  // A flag changes what a node says and not where it stands.
  if (is_same) next.placed = chart.view.placed;
  chart.view = std::move(next);
  for (std::size_t i = 0; i < chart.view.nodes.size(); ++i) {
    if (chart.view.nodes[i].party == chosen) chart.view.node = i;
  }
  if (!chart.view.is_placed() && !chart.view.nodes.empty()) submit(screen, false);
}

void take_layout(DeskScreen& screen) {
  LinkChart& chart = screen.desk.chart;
  if (chart.job != 0) {
    if (auto done = screen.app.layouts.take(chart.job)) {
      chart.job = 0;
      chart.milliseconds = done->milliseconds;
      if (!done->problem.empty()) {
        screen.app.message = done->problem;
      } else if (done->placed.nodes.size() == chart.view.nodes.size()) {
        chart.view.placed = std::move(done->placed);
        for (std::size_t i = 0; i < chart.view.nodes.size(); ++i) chart.places[chart.view.nodes[i].party] = chart.view.placed.nodes[i];
        chart.view.wants_fit = chart.view.wants_fit || !chart.view.was_moved;
        chart.view.drawn.clear();
      }
    } else if (!screen.app.layouts.knows(chart.job)) {
      submit(screen, false);
    }
  }
  if (chart.picture_job == 0) return;
  if (const auto done = screen.app.layouts.take(chart.picture_job)) {
    chart.picture_job = 0;
    const std::string words = done->problem.empty() ? keep_file(screen.ui.language(), chart.picture_file, done->picture) : done->problem;
    (words.starts_with("Kept") ? screen.desk.news : screen.app.message) = words;
    screen.ui.ask_frame();
  } else if (!screen.app.layouts.knows(chart.picture_job)) {
    chart.picture_job = 0;
    screen.app.message = screen.ui.say("The picture was not made: another chart came in between. Ask for it again.");
  }
}

std::string chosen_party(const LinkChart& chart) { return chart.view.node && *chart.view.node < chart.view.nodes.size() ? chart.view.nodes[*chart.view.node].party : std::string(); }

void open_edge(DeskScreen& screen, std::size_t edge) {
  const ChartView& view = screen.desk.chart.view;
  if (edge >= view.edges.size()) return;
  screen.desk.tab = DeskTab::table;
  screen.desk.wants_focus = true;
  screen.ask({{"debtor", Value(view.nodes[view.edges[edge].from].party)}, {"creditor", Value(view.nodes[view.edges[edge].to].party)}});
}

void add_neighbours(DeskScreen& screen, const std::string& party) {
  LinkChart& chart = screen.desk.chart;
  if (party.empty()) return static_cast<void>(screen.app.message = screen.ui.say("Choose a node first."));
  const auto at = std::find(chart.added.begin(), chart.added.end(), party);
  at == chart.added.end() ? static_cast<void>(chart.added.push_back(party)) : static_cast<void>(chart.added.erase(at));
  screen.ui.ask_frame();
}

void keep_chart(DeskScreen& screen, layout::Picture picture) {
  LinkChart& chart = screen.desk.chart;
  if (!chart.view.is_placed()) return;
  LayoutWorker::Job job;
  job.graph = graph_of(chart.view, [](const ChartNode&) { return std::nullopt; });
  job.placed = chart.view.placed;
  // A line that was moved with its node has no course of its own any more.
  for (std::size_t i = 0; i < job.placed.edges.size(); ++i) {
    if (job.placed.edges[i].empty()) job.placed.edges[i] = {job.placed.nodes[chart.view.edges[i].from], job.placed.nodes[chart.view.edges[i].to]};
  }
  for (const layout::Point& at : job.placed.nodes) {
    job.placed.size.x = std::max(job.placed.size.x, at.x + kNodeWidth / 2);
    job.placed.size.y = std::max(job.placed.size.y, at.y + kNodeHeight / 2);
  }
  job.picture = picture;
  job.title = screen.about().text_at("query_words").empty() ? screen.about().text_at("title") : screen.about().text_at("query_words");
  chart.picture_file = fmt::format("links.{}", picture == layout::Picture::svg ? "svg" : "png");
  chart.picture_job = screen.app.layouts.submit(std::move(job));
}

void toolbar(DeskScreen& screen, Column& column, bool has_keys) {
  Ui& ui = screen.ui;
  LinkChart& chart = screen.desk.chart;
  const std::string party = chosen_party(chart);
  Flow flow = column.flow();
  const auto key = [&](char letter) { return has_keys && ui.take_letter(letter); };
  const bool is_added = std::find(chart.added.begin(), chart.added.end(), party) != chart.added.end() && !party.empty();
  if (flow.button("add-neighbours", is_added ? ui.say("Without neighbours") : ui.say("Add neighbours"), Look::usual, "N") || key('n')) add_neighbours(screen, party);
  if (flow.button("hide-node", ui.say("Hide"), Look::usual, "H") || key('h')) {
    if (!party.empty()) chart.hidden.insert(party), chart.view.node.reset(), ui.ask_frame();
  }
  if (!chart.hidden.empty() && (flow.button("unhide", ui.say("Show {} hidden", chart.hidden.size()), Look::usual, "U") || key('u'))) chart.hidden.clear(), ui.ask_frame();
  const bool is_pinned = chart.pinned.count(party) != 0;
  if (flow.button("pin-node", is_pinned ? ui.say("Let go") : ui.say("Pin"), Look::usual, "I") || key('i')) {
    if (!party.empty()) is_pinned ? static_cast<void>(chart.pinned.erase(party)) : static_cast<void>(chart.pinned.insert(party)), ui.ask_frame();
  }
  if (flow.button("fit-chart", ui.say("Whole"), Look::quiet, "0")) chart.view.wants_fit = chart.view.wants_whole = true, ui.ask_frame();
  if (flow.button("lay-out", ui.say("Lay out again"), Look::quiet, "Y") || key('y')) submit(screen, true);
  flow.words(ui.say("Links:"), Face::small, screen.theme.muted);
  for (const std::int64_t most : {30, 60, 150, 300}) {
    if (flow.button("most-links", std::to_string(most), chart.most == most ? Look::chosen : Look::quiet, {}, static_cast<std::size_t>(most))) chart.most = most, ui.ask_frame();
  }
  if (flow.button("keep-svg", ui.say("Keep SVG"), Look::quiet)) keep_chart(screen, layout::Picture::svg);
  if (flow.button("keep-png", ui.say("Keep PNG"), Look::quiet)) keep_chart(screen, layout::Picture::png);
  column.after(flow);
}

void link_list(DeskScreen& screen, const Rect& area) {
  Ui& ui = screen.ui;
  LinkChart& chart = screen.desk.chart;
  ChartView& view = chart.view;
  const float line = ui.text_height(Face::small);
  const float pad = ui.em(0.35F);
  ListLook look{kLinks, area, static_cast<std::int64_t>(view.edges.size()), std::round(line * 3 + 2 * pad), false};
  if (view.edge) chart.list_row = static_cast<std::int64_t>(*view.edge);
  const ListAnswer answer = list_area(ui, look, chart.list_row, chart.list_scroll, [&](std::int64_t i, const Rect& rect, bool) {
    const ChartEdge& edge = view.edges[static_cast<std::size_t>(i)];
    const ChartNode& from = view.nodes[edge.from];
    const ChartNode& to = view.nodes[edge.to];
    const bool is_of_party = from.party == screen.desk.party || to.party == screen.desk.party;
    if (is_of_party) ui.fill({rect.x, rect.y, ui.em(0.3F), rect.h}, screen.theme.accent);
    const float x = rect.x + ui.em(0.7F);
    const float width = rect.w - ui.em(1.4F);
    ui.text_within(x, rect.y + pad, width, fmt::format("{} {}", from.party, from.name), Face::small, screen.theme.text);
    ui.text_within(x, rect.y + pad + line, width, fmt::format("\u2192 {} {}", to.party, to.name), Face::small, screen.theme.text);
    ui.text_within(x, rect.y + pad + 2 * line, width, edge.words, Face::small, screen.theme.muted);
    ui.fill({rect.x, rect.bottom() - ui.fonts().thin(), rect.w, ui.fonts().thin()}, screen.theme.line);
  });
  if (answer.was_chosen && !view.edges.empty()) {
    view.edge = static_cast<std::size_t>(chart.list_row);
    view.drawn.clear();
  }
  if (answer.has_focus && !view.edges.empty()) {
    const ChartEdge& edge = view.edges[static_cast<std::size_t>(chart.list_row)];
    if (ui.take_letter('b')) screen.choose_party(view.nodes[edge.from].party);
    if (ui.take_letter('k')) screen.choose_party(view.nodes[edge.to].party);
  }
  if (answer.is_opened) open_edge(screen, static_cast<std::size_t>(chart.list_row));
}

}  // namespace

void draw_desk_links(DeskScreen& screen, const Rect& area) {
  Ui& ui = screen.ui;
  Desk& desk = screen.desk;
  LinkChart& chart = desk.chart;
  const session::Page& page = screen.page("graph", {}, 0, chart.most);
  const std::string problem = page.data.text_at("problem");
  gather(screen);
  take_layout(screen);
  // The same selection as on every tab.
  if (!desk.party.empty() && chosen_party(chart) != desk.party && chart.view.is_placed()) {
    for (std::size_t i = 0; i < chart.view.nodes.size(); ++i) {
      if (chart.view.nodes[i].party == desk.party) chart.view.node = i, chart.view.drawn.clear();
    }
  }
  if (desk.wants_focus) ui.set_focus(kChart), desk.wants_focus = false;
  const bool has_keys = ui.focus() == kChart || ui.focus() == kLinks;
  Column head(ui, area.x + ui.em(0.9F), area.y + ui.em(0.4F), area.w - ui.em(1.8F));
  toolbar(screen, head, has_keys);
  const float top = head.y + ui.em(0.3F);
  const float foot = ui.em(1.7F);
  const Rect rest{area.x, top, area.w, std::max(ui.em(3), area.bottom() - top - foot)};
  const bool is_beside = rest.w > ui.em(44);
  const float list_width = is_beside ? std::clamp(rest.w * 0.32F, ui.em(15), ui.em(22)) : rest.w;
  const float list_height = is_beside ? rest.h : std::round(rest.h * 0.38F);
  const Rect picture = is_beside ? Rect{rest.x, rest.y, rest.w - list_width, rest.h} : Rect{rest.x, rest.y, rest.w, rest.h - list_height};
  const Rect list = is_beside ? Rect{rest.right() - list_width, rest.y, list_width, rest.h} : Rect{rest.x, rest.bottom() - list_height, rest.w, list_height};
  const ChartAnswer answer = draw_chart(ui, kChart, picture, chart.view);
  if (!chart.view.is_placed()) {
    Column words(ui, picture.x + ui.em(1.2F), picture.y + ui.em(1), picture.w - ui.em(2.4F));
    if (!problem.empty()) words.words(problem, Face::body, screen.theme.warn);
    else words.muted(chart.view.nodes.empty() ? ui.say("No payment fits.") : ui.say("The chart is being laid out\u2026"));
  }
  if (answer.was_chosen) {
    const std::string party = chosen_party(chart);
    if (!party.empty()) screen.choose_party(party, false);
    else if (!chart.view.edge) desk.party.clear();
  }
  if (answer.moved && *answer.moved < chart.view.nodes.size()) {
    const std::string& party = chart.view.nodes[*answer.moved].party;
    chart.places[party] = chart.view.placed.nodes[*answer.moved];
    chart.pinned.insert(party);
    // The picture is the same but for the pin.
    chart.view.nodes[*answer.moved].is_pinned = true;
    chart.made_from = source_of(screen);
  }
  if (answer.is_opened) {
    if (chart.view.edge) open_edge(screen, *chart.view.edge);
    else screen.choose_party(chosen_party(chart));
  }
  ui.fill({list.x, list.y, is_beside ? ui.fonts().thin() : list.w, is_beside ? list.h : ui.fonts().thin()}, screen.theme.line);
  link_list(screen, {list.x + ui.fonts().thin(), list.y + ui.fonts().thin(), list.w - ui.fonts().thin(), list.h - ui.fonts().thin()});
  std::string words = ui.say("{} parties, {} links", chart.view.nodes.size(), chart.view.edges.size());
  if (chart.left_out > 0) words += ui.say("; {} smaller links are left out", grouped(chart.left_out));
  if (chart.job != 0) words += ui.say("; being laid out");
  words += ui.say(". Arrows: from node to node; Shift: move the view; Ctrl: move the node; [ ]: its links; Enter: open.");
  ui.fill({area.x, area.bottom() - foot, area.w, ui.fonts().thin()}, screen.theme.line);
  ui.text_within(area.x + ui.em(0.9F), area.bottom() - foot + (foot - ui.text_height(Face::small)) / 2, area.w - ui.em(1.8F), words, Face::small, screen.theme.muted);
}

}  // namespace casecraft::desktop
