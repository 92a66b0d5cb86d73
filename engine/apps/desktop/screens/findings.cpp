#include "apps/desktop/screens/findings.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "apps/desktop/line_opener.hpp"

namespace casecraft::desktop {

namespace {

constexpr std::size_t kMoreFindings = 100;

std::string_view severity_name(const base::Language& language, base::Severity severity) {
  if (severity == base::Severity::error) return language.say("Error");
  return severity == base::Severity::warning ? language.say("Warning") : language.say("To know");
}

/// One mistake as a card that opens its line.
void finding_card(App& app, Column& column, const PackWorker::Finding& finding, std::size_t index) {
  Ui& ui = app.ui;
  const Theme& theme = ui.theme();
  const float pad = ui.em(0.8F);
  const auto body = [&](Column& inside) {
    const Colour colour = finding.severity == base::Severity::error ? theme.bad : finding.severity == base::Severity::warning ? theme.warn : theme.muted;
    inside.words(fmt::format("{}  \u2022  {}", severity_name(ui.language(), finding.severity), finding.where), Face::label, colour, 1.4F);
    inside.gap(0.2F).words(finding.message);
    if (!finding.excerpt.empty()) inside.gap(0.2F).words(finding.excerpt, Face::small, theme.muted, 1.4F);
    if (!finding.hint.empty()) inside.gap(0.2F).words(finding.hint, Face::italic, {}, 1.4F);
  };
  ui.push_clip({0, 0, 0, 0});
  Column measured(ui, column.x + pad, column.y + pad, column.width - 2 * pad);
  body(measured);
  ui.pop_clip();
  const Rect card{column.x, column.y, column.width, measured.y - column.y + pad};
  const Response response = ui.interact(make_id("finding", index), card);
  if (ui.is_visible(card)) {
    ui.fill_rounded(card, response.is_hovered || response.is_held ? theme.raised : theme.surface);
    ui.outline(card, response.is_hovered ? theme.accent : theme.border);
    if (response.has_focus && ui.shows_focus()) ui.focus_ring(card);
    Column inside(ui, column.x + pad, column.y + pad, column.width - 2 * pad);
    body(inside);
  }
  if (response.is_pressed) app.message = open_line(ui.language(), finding.file, finding.line);
  column.y = card.bottom() + ui.em(0.5F);
}

}  // namespace

void draw_findings(App& app, Column& column, const PackWorker::Done& done, std::size_t& limit) {
  if (!done.problem.empty()) {
    column.words(done.problem, Face::body, app.ui.theme().bad);
    return;
  }
  column.words(done.report, Face::strong).gap(0.3F);
  if (done.findings.empty()) {
    column.words(app.ui.say("Nothing was found."), Face::body, app.ui.theme().good);
    return;
  }
  column.muted(app.ui.say("F goes to the first. Enter or a click opens the line in your editor ($VISUAL), or copies its place."), Face::small).gap(0.6F);
  const std::size_t shown = std::min(done.findings.size(), limit);
  for (std::size_t i = 0; i < shown; ++i) finding_card(app, column, done.findings[i], i);
  if (shown < done.findings.size()) {
    Flow flow = column.flow();
    if (flow.button("more-findings", app.ui.say("Show more: {} are left", done.findings.size() - shown), Look::usual)) limit += kMoreFindings;
    column.after(flow);
  }
}

}  // namespace casecraft::desktop
