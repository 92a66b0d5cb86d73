#include "apps/desktop/screens/case_file.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "apps/desktop/ui/text_field.hpp"

namespace casecraft::desktop {

namespace {

constexpr std::array<std::pair<CaseTab, const char*>, 4> kTabs{{{CaseTab::documents, base::to_say("Documents")}, {CaseTab::people, base::to_say("People")},
                                                               {CaseTab::deadlines, base::to_say("Deadlines")}, {CaseTab::notes, base::to_say("Notes")}}};
const Id kNoteField = make_id("note-field");

void tabs(App& app, Column& column) {
  Ui& ui = app.ui;
  Running& running = *app.running;
  Flow flow = column.flow();
  for (std::size_t i = 0; i < kTabs.size(); ++i) {
    const auto& [tab, name] = kTabs[i];
    const std::size_t count = running.page(tab).rows.size();
    const std::string label = count == 0 ? ui.say(name).str() : fmt::format("{} {}", ui.say(name), count);
    if (!flow.button("case-tab", label, running.tab == tab ? Look::chosen : Look::quiet, {}, i)) continue;
    running.tab = tab;
    running.open_document.clear();
    running.panel_scroll = {};
    ui.ask_frame();
  }
  column.after(flow);
}

void search_field(App& app, Column& column) {
  Running& running = *app.running;
  FieldLook look;
  look.most = 200;
  look.empty_words = app.ui.say("Search");
  const unsigned before = running.search.editor.revision();
  column.y += text_field(app.ui, make_id("case-search"), column.x, column.y, column.width, running.search.editor, running.search.scroll, look).height;
  if (running.search.editor.revision() != before) {
    try {
      running.refresh_pages();
    } catch (const std::exception& error) {
      app.message = error.what();
    }
    app.ui.ask_frame();
  }
  column.gap(0.8F);
}

/// A row that can be opened: title, details, and a dot while it has not been read.
bool document_row(Ui& ui, Column& column, const session::PageRow& row, std::size_t index, bool is_unread) {
  const Theme& theme = ui.theme();
  const float pad = ui.em(0.6F);
  const float mark = ui.em(0.8F);
  const TextLayout& title = ui.laid_out(row.title.view(), column.width - 2 * pad - mark, {Face::strong, 1.3F, 0.5F});
  const TextLayout& detail = ui.laid_out(row.detail.view(), column.width - 2 * pad - mark, {Face::small, 1.35F, 0.5F});
  const Rect rect{column.x, column.y, column.width, title.height + detail.height + 2 * pad};
  const Response response = ui.interact(make_id("document", index), rect);
  if (response.is_hovered) ui.fill_rounded(rect, theme.raised);
  if (response.has_focus && ui.shows_focus()) ui.focus_ring(rect);
  if (is_unread) ui.text(rect.x + pad * 0.5F, rect.y + pad + (title.line_height - ui.text_height(Face::heading)) / 2, "\u2022", Face::heading, theme.accent);
  ui.paint(title, rect.x + pad + mark, rect.y + pad, theme.text, theme.text);
  ui.paint(detail, rect.x + pad + mark, rect.y + pad + title.height, theme.muted, theme.muted);
  ui.fill({rect.x + pad, rect.bottom(), rect.w - 2 * pad, ui.fonts().thin()}, theme.line);
  column.y = rect.bottom() + ui.fonts().thin();
  return response.is_pressed;
}

void documents(App& app, Column& column) {
  Ui& ui = app.ui;
  Running& running = *app.running;
  const session::Page& page = running.page(CaseTab::documents);
  const auto open = std::find_if(page.rows.begin(), page.rows.end(), [&](const session::PageRow& row) { return row.id.view() == running.open_document; });
  if (open != page.rows.end()) {
    Flow flow = column.flow();
    const bool is_closed = flow.button("all-documents", ui.say("All documents"), Look::usual, ui.say("Backspace")) || (!ui.is_typing() && ui.take(Key::backspace));
    column.after(flow).gap(0.9F);
    column.heading(open->title.view()).gap(0.2F).muted(open->detail.view(), Face::small).gap(0.5F).rule();
    column.gap(0.8F).words(open->text.view());
    if (!is_closed) return;
    running.open_document.clear();
    running.panel_scroll = {};
    ui.ask_frame();
    return;
  }
  search_field(app, column);
  if (page.rows.empty()) column.muted(running.search.editor.text().empty() ? ui.say("Nothing has come in yet.") : ui.say("No document has these words."));
  std::string picked;
  for (std::size_t i = page.rows.size(); i > 0; --i) {   // The newest on top.
    const session::PageRow& row = page.rows[i - 1];
    if (document_row(ui, column, row, i, !running.has_read[row.id.str()])) picked = row.id.str();
  }
  if (picked.empty()) return;
  running.open_document = picked;
  running.has_read[picked] = true;
  running.panel_scroll = {};
  ui.ask_frame();
}

void people(Running& running, Column& column) {
  const session::Page& page = running.page(CaseTab::people);
  if (page.rows.empty()) column.muted(column.ui.say("You know nobody in this case yet."));
  for (const session::PageRow& row : page.rows) {
    column.words(row.title.view(), Face::strong, {}, 1.35F).words(row.detail.view(), Face::small, column.ui.theme().muted, 1.35F);
    column.gap(0.2F).words(row.text.view()).gap(0.7F).rule().gap(0.7F);
  }
}

void deadlines(Running& running, Column& column) {
  const Theme& theme = column.ui.theme();
  const session::Page& page = running.page(CaseTab::deadlines);
  column.words(running.clock(), Face::strong).words(running.clock_utc(), Face::small, theme.muted).gap(0.5F).rule().gap(0.7F);
  if (page.rows.empty()) column.muted(column.ui.say("No deadline is open."));
  for (const session::PageRow& row : page.rows) {
    column.words(row.title.view(), Face::strong, {}, 1.35F);
    column.words(row.text.view(), Face::body, theme.warn, 1.35F).words(row.detail.view(), Face::small, theme.muted, 1.35F).gap(0.7F).rule().gap(0.7F);
  }
}

void notes(App& app, Column& column) {
  Ui& ui = app.ui;
  Running& running = *app.running;
  column.words(ui.say("A new note"), Face::strong).gap(0.3F);
  FieldLook look;
  look.is_single_line = false;
  look.rows = 4;
  look.most = 20000;
  look.empty_words = ui.say("What you want to keep");
  const FieldResponse field = text_field(ui, kNoteField, column.x, column.y, column.width, running.note.editor, running.note.scroll, look);
  column.y += field.height;
  column.gap(0.5F);
  Flow flow = column.flow();
  const bool is_kept = flow.button("keep-note", ui.say("Keep it"), Look::usual, "Ctrl+Enter") || field.is_confirmed;
  column.after(flow).gap(1.0F).rule().gap(0.8F);
  const session::Page& page = running.page(CaseTab::notes);
  if (page.rows.empty()) column.muted(ui.say("You have kept no notes yet."));
  for (std::size_t i = page.rows.size(); i > 0; --i) {
    const session::PageRow& row = page.rows[i - 1];
    std::string words;
    for (const char c : row.text.view()) words += c == '\n' ? std::string("\n\n") : std::string(1, c);
    column.words(row.title.view(), Face::small, ui.theme().muted).words(words).gap(0.8F);
  }
  if (!is_kept || running.note.editor.text().empty()) return;
  app.message = running.send("note", base::Value(base::Map{{"text", base::Value(running.note.editor.text())}}));
  if (app.message.empty()) running.note.editor.set_text("");
  ui.ask_frame();
}

}  // namespace

void begin_note(App& app) {
  Running& running = *app.running;
  running.tab = CaseTab::notes;
  running.open_document.clear();
  running.panel_scroll = {};
  running.shows_case_file = true;
  app.ui.set_focus(kNoteField);
  app.ui.take_typed();
}

void draw_case_file(App& app, const Rect& area) {
  Ui& ui = app.ui;
  Running& running = *app.running;
  ui.fill(area, ui.theme().surface);
  const float pad = ui.em(1.0F);
  const float width = std::min(area.w - 2 * pad, ui.em(42));
  Column head(ui, area.x + std::max(pad, std::round((area.w - width) / 2)), area.y + ui.em(0.7F), width);
  tabs(app, head);
  head.gap(0.6F);
  ui.fill({area.x, head.y, area.w, ui.fonts().thin()}, ui.theme().line);
  const Rect rest{area.x, head.y + ui.fonts().thin(), area.w, area.bottom() - head.y};
  ui.begin_pane(make_id("case-file"), rest, running.panel_scroll, running.shows_case_file);
  Column column(ui, head.x, rest.y - std::round(running.panel_scroll.offset) + ui.em(0.9F), width);
  const float top = column.y;
  switch (running.tab) {
    case CaseTab::documents: documents(app, column); break;
    case CaseTab::people: people(running, column); break;
    case CaseTab::deadlines: deadlines(running, column); break;
    case CaseTab::notes: notes(app, column); break;
  }
  ui.end_pane(column.y - top + ui.em(2.5F));
}

}  // namespace casecraft::desktop
