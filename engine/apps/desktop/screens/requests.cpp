#include "apps/desktop/screens/requests.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "apps/desktop/requests_drafts.hpp"
#include "apps/desktop/screens/frame.hpp"

// The board as a whole: its tabs and keys, and what is sent when a screen is drawn.
namespace casecraft::desktop {

namespace {

struct BoardTabWords {
  BoardTab tab;
  const char *label, *brief;
};
constexpr std::array<BoardTabWords, 7> kBoardTabs{{{BoardTab::board, base::to_say("Board"), base::to_say("Board")}, {BoardTab::calendar, base::to_say("Calendar"), base::to_say("Days")}, {BoardTab::bodies, base::to_say("Bodies"), base::to_say("Bodies")}, {BoardTab::known, base::to_say("Known"), base::to_say("Known")},
                                                   {BoardTab::form, base::to_say("Request"), base::to_say("Form")}, {BoardTab::letter, base::to_say("Letter"), base::to_say("Letter")}, {BoardTab::history, base::to_say("History"), base::to_say("History")}}};

/// The tabs with whole names and their keys, else shorter.
void board_tabs(BoardScreen& screen, Column& column) {
  Ui& ui = screen.ui;
  const auto label_of = [&](std::size_t i, bool is_brief) {
    const BoardTabWords& words = kBoardTabs[i];
    if (words.tab == BoardTab::form && screen.board.request > 0) return fmt::format("{} {}", ui.say(is_brief ? words.brief : words.label), screen.board.request);
    const std::int64_t back = words.tab == BoardTab::board ? screen.running.view().panel.integer_at("returned") : 0;
    return back > 0 ? fmt::format("{} ({})", ui.say(words.label), back) : ui.say(is_brief ? words.brief : words.label).str();
  };
  const auto width_of = [&](bool is_brief, bool has_keys) {
    float width = 0;
    for (std::size_t i = 0; i < kBoardTabs.size(); ++i) width += button_width(ui, label_of(i, is_brief), has_keys ? "1" : "") + ui.em(0.56F);
    return width;
  };
  const bool is_brief = width_of(false, true) > column.width;
  const bool has_keys = width_of(is_brief, true) <= column.width;
  Flow flow = column.flow();
  for (std::size_t i = 0; i < kBoardTabs.size(); ++i) {
    const bool is_chosen = screen.board.tab == kBoardTabs[i].tab;
    if (flow.button("board-tab", label_of(i, is_brief), is_chosen ? Look::chosen : Look::quiet, has_keys ? std::to_string(i + 1) : "", i)) screen.choose_tab(kBoardTabs[i].tab);
  }
  // What came in while somebody was writing.
  if (screen.board.has_unread && flow.button("board-news", ui.say("News"), Look::usual, "L")) screen.show_side(BoardSide::log);
  column.after(flow);
}

void board_content(BoardScreen& screen, Column& column) {
  switch (screen.board.tab) {
    case BoardTab::board: return draw_request_list(screen, column);
    case BoardTab::calendar: return draw_days(screen, column);
    case BoardTab::bodies: return draw_bodies(screen, column);
    case BoardTab::known: return draw_known(screen, column);
    case BoardTab::form: return draw_request_form(screen, column);
    case BoardTab::letter: return draw_letter(screen, column);
    case BoardTab::history: return draw_history(screen, column);
  }
}

bool has_deeds(BoardScreen& screen) {
  const BoardTab tab = screen.board.tab;
  return (tab == BoardTab::form || tab == BoardTab::letter || tab == BoardTab::history) && screen.request_row() != nullptr;
}

/// True when blocks from `first` on say more than what the trainee did.
bool says_news(const Running& running, std::size_t first) {
  const auto& blocks = running.transcript();
  return first < blocks.size() && std::any_of(blocks.begin() + static_cast<std::ptrdiff_t>(first), blocks.end(), [](const session::Block& block) { return block.kind != session::Block::Kind::taken; });
}

void after_sending(BoardScreen& screen, const std::string& kind, std::size_t said_before) {
  RequestsBoard& board = screen.board;
  if (!is_at_board(screen.running)) {
    screen.running.shows_case_file = false;
    screen.ui.clear_focus();
    return;
  }
  if (kind == "draft") screen.open_request(screen.running.view().panel.integer_at("requests"), BoardTab::form);
  if (kind == "send") screen.choose_tab(BoardTab::board);
  // What came in while somebody writes must not take the form away.
  const bool is_seen = board.side == BoardSide::log && (screen.is_wide() || screen.running.shows_case_file);
  if (!says_news(screen.running, said_before)) return;
  if (kind == "fill" || kind == "draft") board.has_unread = !is_seen;
  else screen.show_side(BoardSide::log);
}

bool do_board_wishes(BoardScreen& screen) {
  const auto wanted = std::exchange(screen.board.wanted, {});
  for (const auto& [kind, payload] : wanted) {
    const std::size_t said_before = screen.running.transcript().size();
    const std::string refused = screen.running.send(kind, payload);
    screen.app.message = refused;
    if (kind == "fill") settle_fill(screen.board, payload, refused);
    screen.ui.ask_frame();
    if (!refused.empty()) break;
    after_sending(screen, kind, said_before);
    if (!is_at_board(screen.running)) break;
  }
  return !wanted.empty();
}

/// Keys that choose a tab: a digit alone, and with Ctrl also from within a field.
void tab_keys(BoardScreen& screen) {
  for (std::size_t i = 0; i < kBoardTabs.size(); ++i) {
    const char digit = static_cast<char>('1' + i);
    if (!screen.ui.take_ctrl(digit) && !screen.ui.take_letter(digit)) continue;
    screen.running.shows_case_file = false;
    screen.choose_tab(kBoardTabs[i].tab);
  }
}

void step_request(BoardScreen& screen, std::int64_t by) {
  const std::int64_t count = screen.running.view().panel.integer_at("requests");
  const std::int64_t to = screen.board.request + by;
  if (to < 1 || to > count) return;
  const BoardTab tab = screen.board.tab;
  screen.open_request(to, tab == BoardTab::letter || tab == BoardTab::history ? tab : BoardTab::form);
}

void request_keys(BoardScreen& screen) {
  Ui& ui = screen.ui;
  const session::PageRow* row = screen.request_row();
  if (row == nullptr) return;
  const bool is_form = screen.board.tab == BoardTab::form;
  if (is_form && row->data.bool_at("may_change") && ui.take_ctrl(Key::enter)) screen.want_of_request("send");
  if (ui.take_ctrl('p')) screen.choose_tab(BoardTab::letter);
  if (screen.board.tab == BoardTab::letter && ui.take_ctrl('s')) keep_letter(screen);
  if (ui.take_letter('[')) step_request(screen, -1);
  if (ui.take_letter(']')) step_request(screen, 1);
}

}  // namespace

bool is_at_board(const Running& running) { return running.view().activity == "requests" && running.view().phase == session::Phase::open; }

void draw_board(App& app, const Rect& area) {
  BoardScreen screen(app);
  Ui& ui = app.ui;
  RequestsBoard& board = screen.board;
  const float edge = ui.em(1.1F);
  const float width = std::min(area.w - 2 * edge, ui.em(74));
  const float left = area.x + std::round((area.w - width) / 2);
  const bool with_deeds = has_deeds(screen);
  // Where tabs and deeds would leave no room for what they are about, everything is one page.
  const bool is_page = board.head_height + (with_deeds ? board.foot_height : 0) + ui.em(14) > area.h;
  const auto head = [&](Column& column) {
    const float top = column.y;
    board_tabs(screen, column);
    column.gap(0.4F);
    board.head_height = column.y - top + ui.em(0.5F);
  };
  const auto foot = [&](Column& column) {
    const float top = column.y;
    draw_request_deeds(screen, column);
    const float height = column.y - top + ui.em(0.9F);
    if (std::abs(height - board.foot_height) > 0.5F) ui.ask_frame();
    board.foot_height = height;
  };
  Rect body = area;
  if (!is_page) {
    Column column(ui, left, area.y + ui.em(0.5F), width);
    head(column);
    ui.fill({area.x, column.y, area.w, ui.fonts().thin()}, screen.theme.line);
    body.y = column.y + ui.fonts().thin();
    body.h = area.bottom() - body.y - (with_deeds ? board.foot_height : 0);
  }
  board.pane = body;
  if (board.tab == BoardTab::calendar) move_day(screen);
  const BoardTab drawn = board.tab;
  Scroll& scroll = board.scrolls[drawn];
  ui.begin_pane(make_id("board", static_cast<std::size_t>(drawn)), body, scroll, !screen.running.shows_case_file);
  Column column(ui, left, body.y - std::round(scroll.offset) + ui.em(0.8F), width - ui.em(0.6F));
  const float top = column.y;
  if (is_page) head(column);
  board_content(screen, column);
  if (is_page && with_deeds) foot(column.gap(0.8F));
  ui.end_pane(column.y - top + ui.em(2.5F));
  if (is_page || !with_deeds) return;
  ui.fill({area.x, body.bottom(), area.w, board.foot_height}, screen.theme.surface);
  ui.fill({area.x, body.bottom(), area.w, ui.fonts().thin()}, screen.theme.line);
  Column below(ui, left, body.bottom() + ui.em(0.45F), width);
  foot(below);
}

bool end_board(App& app, std::string_view pressed) {
  if (!app.running || !is_at_board(*app.running) || app.screen != Screen::session) return true;
  BoardScreen screen(app);
  Ui& ui = app.ui;
  RequestsBoard& board = screen.board;
  request_keys(screen);
  tab_keys(screen);
  if (board.tab == BoardTab::bodies && ui.take_letter('f')) ui.set_focus(make_id("board-filter")), ui.ask_frame();
  const auto show = [&](BoardSide side) {
    screen.running.shows_case_file = true;
    screen.show_side(side);
    ui.set_focus(make_id("board-side-tab", static_cast<std::size_t>(side)));
  };
  if (pressed == "log" || ui.take_letter('l')) show(BoardSide::log);
  const bool is_case = pressed == "case" || ui.take_letter('c');
  if (is_case) show(BoardSide::case_file);
  if (pressed == "board" || ui.take_letter('b')) screen.running.shows_case_file = false, screen.choose_tab(BoardTab::board);
  if (pressed == "hint" || (screen.running.view().may_hint && ui.take_letter('h'))) screen.want("hint");
  if (pressed == "wait" || ui.take_letter('w')) screen.want("wait", base::Map{{"until", "next"}});
  // The field that was left: its words become an action before anything else is done.
  if (!board.editing.empty() && !board.is_editing) {
    const std::vector<std::pair<std::string, base::Value>> rest = std::exchange(board.wanted, {});
    screen.save_words(board.editing);
    board.editing.clear();
    board.wanted.insert(board.wanted.end(), rest.begin(), rest.end());
  }
  board.is_editing = false;
  return do_board_wishes(screen) || is_case || pressed == "hint" || pressed == "wait";
}

}  // namespace casecraft::desktop
