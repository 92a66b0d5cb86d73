#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "apps/desktop/screens/case_file.hpp"
#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/requests.hpp"
#include "apps/desktop/screens/transcript.hpp"

// What the parts of the board share, and what stands beside it: what happened, and the case file.
namespace casecraft::desktop {

namespace {

constexpr std::array<std::pair<BoardSide, const char*>, 2> kBoardSides{{{BoardSide::log, base::to_say("What happened")}, {BoardSide::case_file, base::to_say("Case file")}}};

/// What can be done besides requests: what the author offers, and the way out.
void board_deeds(BoardScreen& screen, Column& column) {
  const std::vector<session::ActionTemplate>& offers = screen.running.view().offers;
  column.gap(1.2F).rule().gap(0.8F).words(column.ui.say("What else you can do"), Face::label, screen.theme.muted, 1.35F).gap(0.4F);
  for (std::size_t i = 0; i < offers.size(); ++i) {
    if (!offers[i].fields.empty()) continue;
    if (offers[i].kind == std::string_view("conclude")) column.gap(0.4F);
    const std::string label = offers[i].was_taken ? column.ui.say("{} (done before)", offers[i].label.view()) : offers[i].label.str();
    float height = 0;
    if (choice(screen.ui, make_id("board-act", i), column.x, column.y, column.width, "\u2022", label, offers[i].was_taken, height)) screen.want(offers[i].kind.str(), offers[i].payload);
    column.y += height;
    column.gap(0.5F);
  }
}

void board_log(BoardScreen& screen, const Rect& area) {
  Ui& ui = screen.ui;
  Running& running = screen.running;
  screen.board.has_unread = false;
  ui.begin_pane(make_id("scene"), area, running.scroll, running.shows_case_file);
  const float width = std::min(reading_width(ui), area.w - ui.em(2.4F));
  Column column(ui, std::round(area.x + std::min((area.w - width) / 2, ui.em(1.2F))), area.y - std::round(running.scroll.offset) + ui.em(0.9F), width);
  const float top = column.y;
  const float fresh = draw_transcript(column, running);
  board_deeds(screen, column);
  if (running.scroll_to_fresh && !ui.fonts().is_stale()) {
    if (running.fresh_from() < running.transcript().size()) running.scroll.offset = running.fresh_from() == 0 ? 0 : fresh - top;
    running.scroll_to_fresh = false;
    ui.ask_frame();
  }
  ui.end_pane(column.y - top + ui.em(2.5F));
}

}  // namespace

void draw_board_side(App& app, const Rect& area) {
  BoardScreen screen(app);
  Ui& ui = app.ui;
  RequestsBoard& board = screen.board;
  ui.fill(area, screen.theme.surface);
  Column head(ui, area.x + ui.em(0.9F), area.y + ui.em(0.6F), area.w - ui.em(1.8F));
  Flow flow = head.flow();
  for (std::size_t i = 0; i < kBoardSides.size(); ++i) {
    const auto& [side, label] = kBoardSides[i];
    const bool is_new = side == BoardSide::log && board.has_unread;
    if (flow.button("board-side-tab", is_new ? fmt::format("{} \u2022", ui.say(label)) : ui.say(label).str(), board.side == side ? Look::chosen : Look::quiet, {}, i)) screen.show_side(side);
  }
  if (!screen.is_wide() && flow.button("to-board", ui.say("To the board"), Look::usual, "B")) screen.running.shows_case_file = false, board.wants_focus = true, ui.ask_frame();
  head.after(flow).gap(0.5F);
  ui.fill({area.x, head.y, area.w, ui.fonts().thin()}, screen.theme.line);
  const Rect rest{area.x, head.y + ui.fonts().thin(), area.w, std::max(ui.em(2), area.bottom() - head.y - ui.fonts().thin())};
  board.side == BoardSide::log ? board_log(screen, rest) : draw_case_file(app, rest);
}

bool board_card(Column& column, Id id, const CardLook& look) {
  Ui& ui = column.ui;
  const Theme& theme = ui.theme();
  const float pad = ui.em(0.6F);
  const float box = look.has_box ? ui.em(1.4F) : 0;
  const float mark = look.mark.empty() ? 0 : ui.text_width(look.mark, Face::label) + ui.em(0.9F);
  // Beside long words the mark would leave them no room: it goes below them then.
  const bool is_mark_below = mark > column.width * 0.4F;
  const float width = column.width - 2 * pad - box;
  const TextLayout& title = ui.laid_out(look.title, width - (is_mark_below ? 0 : mark), {look.face, 1.35F, 0.3F});
  const TextLayout& detail = ui.laid_out(look.detail, width, {Face::small, 1.35F, 0.3F});
  const float detail_height = look.detail.empty() ? 0 : detail.height + ui.em(0.1F);
  const float below = is_mark_below ? ui.em(1.2F) : 0;
  const Rect card{column.x, column.y, column.width, title.height + detail_height + below + pad * 1.4F};
  const Response response = ui.interact(id, card);
  column.y = card.bottom() + ui.em(0.4F);
  if (!ui.is_visible(card.inset(-ui.em(0.5F)))) return response.is_pressed;
  ui.fill_rounded(card, look.is_chosen ? theme.selection : response.is_hovered || response.is_held ? theme.raised : theme.surface);
  ui.outline(card, look.is_chosen || response.is_hovered ? theme.accent : theme.border);
  if (response.has_focus && ui.shows_focus()) ui.focus_ring(card);
  float y = card.y + pad * 0.7F;
  if (look.has_box) {
    const Rect square{card.x + pad, y + (title.line_height - ui.em(0.8F)) / 2, ui.em(0.8F), ui.em(0.8F)};
    const float edge = std::max(1.0F, ui.fonts().thin());
    ui.fill(square, look.is_chosen ? theme.accent : theme.border);
    ui.fill(square.inset(edge), theme.surface);
    if (look.is_chosen) ui.fill(square.inset(ui.em(0.18F)), theme.accent);
  }
  const float x = card.x + pad + box;
  ui.paint(title, x, y, theme.text, theme.text);
  if (mark > 0 && !is_mark_below) ui.text(card.right() - pad - mark + ui.em(0.9F), y + (title.line_height - ui.text_height(Face::label)) / 2, look.mark, Face::label, look.mark_colour);
  y += title.height;
  if (is_mark_below) ui.text_within(x, y + ui.em(0.15F), width, look.mark, Face::label, look.mark_colour), y += below;
  if (detail_height > 0) ui.paint(detail, x, y + ui.em(0.1F), theme.muted, theme.text);
  return response.is_pressed;
}

std::string_view stage_words(const base::Language& language, std::string_view stage) {
  if (stage == "sent") return language.say("on its way");
  if (stage == "returned") return language.say("came back: a question");
  if (stage == "bounced") return language.say("sent back: wrong desk");
  return stage;
}

Colour stage_colour(const Theme& theme, std::string_view stage) {
  if (stage == "answered") return theme.good;
  if (stage == "returned" || stage == "draft") return theme.warn;
  if (stage == "refused" || stage == "bounced") return theme.bad;
  return stage == "sent" ? theme.accent : theme.muted;
}

}  // namespace casecraft::desktop
