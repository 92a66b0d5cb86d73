#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/requests.hpp"
#include "apps/desktop/screens/tracing.hpp"

// A request as the document that goes out, and what became of it.
namespace casecraft::desktop {

namespace {

/// Words that keep their line ends.
void lines_of(Column& column, std::string_view text, std::optional<Colour> colour = {}) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) column.words(text.substr(0, end), Face::body, colour, 1.4F);
    else column.gap(0.5F);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void sheet(BoardScreen& screen, Column& column, const session::Page& letter) {
  Ui& ui = screen.ui;
  const float pad = ui.em(1.6F);
  const float width = std::min(column.width, reading_width(ui) + 2 * pad);
  const float x = column.x + std::round((column.width - width) / 2);
  float& height = screen.board.sheet_height;
  const Rect paper{x, column.y, width, height};
  ui.fill(paper, screen.theme.surface);
  ui.outline(paper, screen.theme.border);
  Column inside(ui, x + pad, column.y + pad, width - 2 * pad);
  for (const session::PageRow& part : letter.rows) {
    if (part.id == std::string_view(ui.say("Document"))) {
      inside.heading(part.text.view()).gap(0.8F);
      continue;
    }
    inside.words(part.title.view(), Face::label, screen.theme.muted, 1.35F);
    lines_of(inside, part.text.view());
    inside.gap(0.7F);
  }
  const float drawn = inside.y + pad * 0.5F - column.y;
  if (std::abs(drawn - height) > 0.5F) height = drawn, ui.ask_frame();
  column.y += drawn;
}

}  // namespace

void draw_letter(BoardScreen& screen, Column& column) {
  const session::PageRow* row = screen.request_row();
  if (row == nullptr) return static_cast<void>(column.muted(column.ui.say("No request is open.")));
  const session::Page& letter = screen.of_request("letter");
  if (letter.rows.empty()) return static_cast<void>(column.muted(letter.data.text_at("problem", column.ui.say("There is nothing to show yet."))));
  column.muted(row->data.bool_at("may_change") ? column.ui.say("As it would go out. Fields that are empty are left out.") : column.ui.say("As it went out."), Face::small).gap(0.4F);
  if (!screen.board.news.empty()) column.words(screen.board.news, Face::small, screen.theme.good, 1.35F).gap(0.4F);
  screen.focus_first(0);
  sheet(screen, column, letter);
}

void draw_history(BoardScreen& screen, Column& column) {
  const session::PageRow* row = screen.request_row();
  if (row == nullptr) return static_cast<void>(column.muted(column.ui.say("No request is open.")));
  const session::Page& history = screen.of_request("request");
  const std::string stage = row->data.text_at("stage");
  const Colour mark = stage_colour(screen.theme, stage);
  screen.focus_first(0);
  column.heading(row->title.view()).gap(0.1F).words(row->detail.view(), Face::body, mark, 1.35F).gap(0.8F);
  if (!row->text.empty()) {
    beside_bar(column, mark, [&](Column& inside) {
      inside.words(column.ui.say("The answer"), Face::label, mark, 1.35F);
      lines_of(inside, row->text.view());
      if (const std::string conditions = history.data.text_at("conditions"); !conditions.empty()) inside.gap(0.4F).words(column.ui.say("Given on the condition"), Face::label, screen.theme.warn, 1.35F).words(conditions);
    });
  }
  column.words(column.ui.say("What happened"), Face::label, screen.theme.accent, 1.35F).gap(0.4F);
  for (const session::PageRow& one : history.rows) {
    column.words(one.title.view(), Face::body, {}, 1.35F);
    // The last answer stands above.
    if (!one.text.empty() && one.text.view() != row->text.view()) lines_of(column, one.text.view(), screen.theme.muted);
    column.gap(0.4F);
  }
}

void keep_letter(BoardScreen& screen) {
  RequestsBoard& board = screen.board;
  const session::Page& page = screen.of_request("letter_html");
  const std::string html = page.data.text_at("html");
  board.news.clear();
  screen.app.message.clear();
  screen.ui.ask_frame();
  if (html.empty()) {
    screen.app.message = screen.ui.say("The document could not be made: {}.", page.data.text_at("problem", screen.ui.say("there is nothing in it")));
    return;
  }
  const std::string said = keep_file(screen.ui.language(), fmt::format("request-{}.html", board.request), html);
  if (said.starts_with("Kept")) board.news = said;
  else screen.app.message = said;
}

}  // namespace casecraft::desktop
