#include <algorithm>

#include <fmt/format.h>

#include "apps/desktop/screens/tracing_debrief.hpp"

namespace casecraft::desktop {

namespace {

using base::Value;

constexpr std::size_t kMostBeside = 14;

/// A party's name, from wherever the debrief tells it.
std::string name_of(const Value& desk, const std::string& party) {
  for (const char* list : {"missed", "flags", "wrongly_flagged", "opened"}) {
    if (!desk[list].is_list()) continue;
    for (const Value& one : desk[list].as_list()) {
      if (one.text_at("party") == party) return one.text_at("name");
    }
  }
  for (const Value& step : desk["path"].as_list()) {
    if (!step["links"].is_list()) continue;
    for (const Value& link : step["links"].as_list()) {
      if (link.text_at("party") == party) return link.text_at("name");
    }
  }
  return party;
}

/// The party of a step with its largest links.
void gather(const base::Language& language, ChartView& view, const Value& desk, const Value& step) {
  const ChartView before = view;
  view = {};
  view.canvas = before.canvas;
  const std::string party = step.text_at("party");
  const std::string name = name_of(desk, party);
  view.nodes.push_back({party, name, name == party ? "" : party, {}, true, false});
  if (!step["links"].is_list()) return;
  const base::List& links = step["links"].as_list();
  std::map<std::string, std::size_t> index;
  for (std::size_t i = 0; i < links.size() && view.nodes.size() <= kMostBeside; ++i) {
    const Value& link = links[i];
    const auto [at, is_new] = index.emplace(link.text_at("party"), view.nodes.size());
    if (is_new) view.nodes.push_back({link.text_at("party"), link.text_at("name"), fmt::format("{} \u00b7 {}", link.text_at("party"), link.text_at("role")), {}, false, false});
    const std::string words = language.say("{} payments, {}", link.integer_at("count"), link.text_at("amount"));
    ChartEdge edge{0, at->second, link.integer_at("count"), 0, words, fmt::format("{} \u00d7, {}", link.integer_at("count"), link.text_at("amount"))};
    if (!link.bool_at("is_creditor")) std::swap(edge.from, edge.to);
    view.edges.push_back(std::move(edge));
  }
}

void links_in_words(Column& column, const ChartView& view) {
  for (const ChartEdge& edge : view.edges) {
    const auto words = [&](std::size_t node) { return view.nodes[node].name == view.nodes[node].party ? view.nodes[node].party : fmt::format("{} {}", view.nodes[node].party, view.nodes[node].name); };
    column.words(fmt::format("{} \u2192 {}: {}", words(edge.from), words(edge.to), edge.words), Face::small, column.ui.theme().muted, 1.35F);
  }
}

}  // namespace

void draw_tracing_path(App& app, Column& column, const Value& desk, std::size_t index) {
  if (!desk["path"].is_list() || desk["path"].as_list().empty()) return;
  const base::List& steps = desk["path"].as_list();
  PathLook& look = app.debriefed.path;
  if (look.desk != index) look = {index, 0, {}, {}, 0};
  Ui& ui = app.ui;
  column.heading(ui.say("The fastest sound path")).gap(0.3F).muted(ui.say("Step by step: what to ask, and what it shows."), Face::small).gap(0.5F);
  look.step = std::min(look.step, steps.size() - 1);
  const Value& step = steps[look.step];
  column.words(ui.say("Step {} of {}", look.step + 1, steps.size()), Face::label, ui.theme().accent, 1.35F).words(step.text_at("text")).gap(0.5F);
  Flow flow = column.flow();
  const bool is_next = flow.button("path-next", ui.say("Next"), look.step + 1 < steps.size() ? Look::primary : Look::quiet, "]", index) || ui.take_letter(']');
  const bool is_back = flow.button("path-back", ui.say("Back"), Look::usual, "[", index) || ui.take_letter('[');
  column.after(flow).gap(0.6F);
  const std::string source = fmt::format("{}|{}", index, look.step);
  if (look.made_from != source) {
    look.made_from = source;
    gather(ui.language(), look.chart, desk, step);
    look.job = 0;
  }
  if (!look.chart.is_placed() && look.chart.nodes.size() > 1) {
    if (auto done = app.layouts.take(look.job); done && look.job != 0) {
      if (done->problem.empty()) look.chart.placed = std::move(done->placed), look.chart.wants_fit = true;
      else app.message = done->problem;
    } else if (!app.layouts.knows(look.job)) {
      LayoutWorker::Job job;
      job.style = layout::Style::flow;
      job.graph = graph_of(look.chart, [](const ChartNode&) { return std::nullopt; });
      look.job = app.layouts.submit(std::move(job));
    }
  }
  if (look.chart.nodes.size() > 1) {
    const Rect area{column.x, std::round(column.y), column.width, std::round(ui.em(27))};
    ui.outline(area.inset(-1), ui.theme().line);
    draw_chart(ui, make_id("path-chart", index), area, look.chart);
    column.y = area.bottom();
    column.gap(0.4F);
    links_in_words(column, look.chart);
  }
  column.gap(1.2F);
  if (is_next && look.step + 1 < steps.size()) ++look.step, ui.ask_frame();
  if (is_back && look.step > 0) --look.step, ui.ask_frame();
}

}  // namespace casecraft::desktop
