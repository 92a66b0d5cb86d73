#include <fmt/format.h>

#include "apps/desktop/screens/requests.hpp"

// What is known: facts, identifiers, and the documents that they come from.
namespace casecraft::desktop {

namespace {

void known_rows(BoardScreen& screen, Column& column, std::string_view what, std::string_view title, std::string_view none) {
  const session::Page& page = screen.page(what);
  column.words(title, Face::label, screen.theme.accent, 1.35F).gap(0.4F);
  if (page.rows.empty()) column.muted(none, Face::small);
  for (const session::PageRow& row : page.rows) {
    column.words(row.title.view(), Face::body, {}, 1.35F);
    std::string detail = row.detail.str();
    for (char& c : detail) c = c == '_' ? ' ' : c;
    column.words(detail, Face::small, screen.theme.muted, 1.35F).gap(0.5F);
  }
  column.gap(0.7F);
}

void known_documents(BoardScreen& screen, Column& column) {
  Running& running = screen.running;
  const session::Page& page = running.page(CaseTab::documents);
  column.words(column.ui.say("Documents"), Face::label, screen.theme.accent, 1.35F).gap(0.4F);
  if (page.rows.empty()) column.muted(column.ui.say("Nothing has come in yet."), Face::small);
  for (std::size_t i = page.rows.size(); i > 0; --i) {
    const session::PageRow& row = page.rows[i - 1];
    const Id id = make_id("board-document", i);
    const bool is_new = !running.has_read[row.id.str()];
    if (!board_card(column, id, {.title = row.title.view(), .detail = row.detail.view(), .mark = is_new ? screen.ui.say("new") : "", .mark_colour = screen.theme.warn})) continue;
    running.tab = CaseTab::documents;
    running.open_document = row.id.str();
    running.has_read[row.id.str()] = true;
    running.panel_scroll = {};
    screen.show_side(BoardSide::case_file);
  }
}

}  // namespace

void draw_known(BoardScreen& screen, Column& column) {
  Ui& ui = screen.ui;
  screen.focus_first(0);
  const auto facts = [&](Column& part) { known_rows(screen, part, "facts", ui.say("Facts"), ui.say("Nothing is known yet.")); };
  const auto rest = [&](Column& part) {
    known_rows(screen, part, "identifiers", ui.say("Identifiers"), ui.say("Nothing yet that would find a person or data."));
    known_documents(screen, part);
  };
  if (column.width < ui.em(46)) {
    facts(column);
    rest(column);
    return;
  }
  const float half = std::round((column.width - ui.em(1.6F)) / 2);
  Column left(ui, column.x, column.y, half);
  Column right(ui, column.x + column.width - half, column.y, half);
  facts(left);
  rest(right);
  column.y = std::max(left.y, right.y);
}

}  // namespace casecraft::desktop
