#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/tracing.hpp"

// What has been done and claimed: flags, files, questions, merges; and the intelligence report.
namespace casecraft::desktop {

namespace {

using base::Value;

Column begin(DeskScreen& screen, const Rect& area, const char* name) {
  Ui& ui = screen.ui;
  ui.begin_pane(make_id(name), area, screen.desk.page_scroll, !screen.running.shows_case_file);
  const float edge = ui.em(1.2F);
  return {ui, area.x + edge, area.y - std::round(screen.desk.page_scroll.offset) + ui.em(0.9F), std::min(area.w - 2 * edge - ui.em(0.4F), ui.em(56))};
}

void entries(DeskScreen& screen, Column& column, const char* what, std::string_view empty, bool is_party) {
  const session::Page& page = screen.page(what, {}, 0, 5000);
  column.heading(page.title.view()).gap(0.3F);
  if (page.rows.empty()) column.muted(empty);
  for (std::size_t i = 0; i < page.rows.size(); ++i) {
    const session::PageRow& row = page.rows[i];
    const std::string party = is_party ? row.id.str() : row.data.text_at("party", row.data.text_at("a"));
    column.words(row.title.view(), Face::strong, {}, 1.35F);
    if (!row.detail.empty()) column.words(row.detail.view(), Face::body, {}, 1.35F);
    if (!row.text.empty()) column.words(row.text.view(), Face::small, screen.theme.muted, 1.35F);
    Flow flow = column.flow();
    if (!party.empty() && flow.button(fmt::format("mark-{}", what), column.ui.say("Show the party"), Look::quiet, {}, i)) screen.choose_party(party);
    if (std::string_view(what) == "flags" && flow.button("mark-unflag", column.ui.say("Take the flag away"), Look::quiet, {}, i)) screen.want("unflag", base::Map{{"party", Value(party)}});
    if (std::string_view(what) == "merges" && flow.button("mark-split", column.ui.say("Split again"), Look::quiet, {}, i)) screen.want("split", base::Map{{"party", Value(party)}});
    column.after(flow).gap(0.5F);
  }
  column.gap(0.9F);
}

/// What was handed in last, where the fields hold nothing of one's own.
void fill(DeskScreen& screen) {
  const Value report = screen.page("report").data;
  for (const char* part : {"narrative", "period_from", "period_until", "total", "confidence"}) {
    Draft& draft = screen.words(fmt::format("report-{}", part));
    if (draft.editor.revision() == 0 && draft.editor.text().empty() && report.has(part)) draft.editor.set_text(report.text_at(part));
  }
}

}  // namespace

void draw_marks(DeskScreen& screen, const Rect& area) {
  Column column = begin(screen, area, "desk-marks");
  const float top = column.y;
  screen.desk.wants_focus = false;
  entries(screen, column, "flags", screen.ui.say("Nobody is flagged."), true);
  entries(screen, column, "opened", screen.ui.say("No file has been opened."), true);
  entries(screen, column, "escalated", screen.ui.say("No warning has been passed on."), true);
  entries(screen, column, "asked", screen.ui.say("No provider has been asked."), false);
  entries(screen, column, "merges", screen.ui.say("No records are taken as one person."), false);
  screen.ui.end_pane(column.y - top + screen.ui.em(2.5F));
}

void draw_desk_report(DeskScreen& screen, const Rect& area) {
  Ui& ui = screen.ui;
  fill(screen);
  Column column = begin(screen, area, "desk-report");
  const float top = column.y;
  if (screen.desk.wants_focus) ui.set_focus(make_id("desk-field/report-narrative")), screen.desk.wants_focus = false;
  column.heading(ui.say("The report")).gap(0.2F).muted(ui.say("Who, what, when, how you know it, what is not known, and first who may be in danger. Flags with their grounds and rows go with it."), Face::small).gap(0.6F);
  const int rows = std::clamp(static_cast<int>((area.h - ui.em(18)) / ui.em(1.5F)), 4, 16);
  column.y = desk_field(screen, column.x, column.y, column.width, "report-narrative", ui.say("Narrative"), "", rows, 30'000);
  column.gap(0.6F);
  const float gap = ui.em(0.8F);
  const float third = column.width > ui.em(34) ? (column.width - 2 * gap) / 3 : column.width;
  const std::string currency = screen.about().text_at("reference_currency");
  const std::string sum_label = ui.say("Sum that it speaks of, in {}", currency);
  const std::string from_help = screen.about()["period"].text_at("from").substr(0, 10);
  const std::string until_help = screen.about()["period"].text_at("until").substr(0, 10);
  const std::vector<std::array<std::string_view, 3>> fields{{"report-period_from", ui.say("Period from"), from_help}, {"report-period_until", "until", until_help}, {"report-total", sum_label, "1234.50"}};
  float bottom = column.y;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const bool is_row = third < column.width;
    const float x = is_row ? column.x + static_cast<float>(i) * (third + gap) : column.x;
    bottom = std::max(bottom, desk_field(screen, x, is_row ? column.y : bottom + (i > 0 ? ui.em(0.3F) : 0), third, fields[i][0], fields[i][1], fields[i][2]));
  }
  column.y = bottom;
  column.gap(0.6F).words(ui.say("Confidence of the whole"), Face::label, screen.theme.muted, 1.35F).gap(0.2F);
  Draft& confidence = screen.words("report-confidence");
  desk_picks(column, "report-confidence", {{"low", ui.say("Low")}, {"moderate", ui.say("Moderate")}, {"high", ui.say("High")}}, [&](const std::string& id) { return confidence.editor.text() == id; },
             [&](const std::string& id) { confidence.editor.set_text(confidence.editor.text() == id ? "" : id); });
  column.gap(0.9F);
  Flow flow = column.flow();
  const bool has_report = screen.running.view().panel.bool_at("has_report");
  const bool by_key = screen.is_confirmed(column);
  if (flow.button("write-report", has_report ? ui.say("Write it anew") : ui.say("Write the report"), Look::primary, "Ctrl+Enter") || by_key) {
    base::Map payload;
    for (const char* part : {"narrative", "period_from", "period_until", "total", "confidence"}) {
      const std::string& typed = screen.words(fmt::format("report-{}", part)).editor.text();
      if (!typed.empty()) payload[part] = Value(typed);
    }
    screen.want("report", Value(std::move(payload)));
  }
  column.after(flow);
  if (has_report) column.gap(0.4F).muted(ui.say("A report has been written. The last one counts, when the desk is closed."), Face::small);
  ui.end_pane(column.y - top + ui.em(2.5F));
}

}  // namespace casecraft::desktop
