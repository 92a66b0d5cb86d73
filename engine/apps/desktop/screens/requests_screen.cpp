#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "apps/desktop/requests_drafts.hpp"
#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/requests.hpp"

// What the parts of the board draw with: answers that are asked once a view, wishes, and where one is.
namespace casecraft::desktop {

BoardScreen::BoardScreen(App& app_in) : app(app_in), ui(app_in.ui), running(*app_in.running), board(app_in.running->board), theme(app_in.ui.theme()) {
  if (board.place != running.view().place.view()) {
    board = {};
    board.place = running.view().place.str();
  }
  if (board.asked_at == running.view().number) return;
  board.asked_at = running.view().number;
  board.pages.clear();
  // A request that was taken back is no more, nor is what was typed for it.
  const std::int64_t count = running.view().panel.integer_at("requests");
  board.request = std::min(board.request, count);
  std::erase_if(board.words, [&](const auto& one) { return fill_payload(one.first, {}).integer_at("request") > count; });
}

const session::Page& BoardScreen::page(std::string_view what, const std::string& id) {
  std::string key = fmt::format("{}|{}", what, id);
  const auto known = board.pages.find(key);
  if (known != board.pages.end()) return known->second;
  session::Page found;
  try {
    session::Lookup lookup;
    lookup.what = what;
    lookup.id = id;
    lookup.count = 1000;
    found = running.play().look(lookup);
  } catch (const std::exception& error) {
    found.data = base::Map{{"problem", ui.shown(error.what())}};
  }
  return board.pages.emplace(std::move(key), std::move(found)).first->second;
}

const session::PageRow* BoardScreen::request_row() {
  const session::Page& all = page("board");
  const auto index = static_cast<std::size_t>(board.request - 1);
  return board.request < 1 || index >= all.rows.size() ? nullptr : &all.rows[index];
}

bool BoardScreen::is_wide() const { return ui.window().w >= reading_width(ui) + ui.em(29); }

std::string BoardScreen::title_of(std::string_view what, std::string_view id) {
  for (const session::PageRow& row : page(what).rows) {
    if (row.id.view() == id) return row.title.str();
  }
  return std::string(id);
}

void BoardScreen::want(std::string kind, base::Value payload) {
  board.wanted.emplace_back(std::move(kind), std::move(payload));
  ui.ask_frame();
}

void BoardScreen::save_words(const std::string& key) {
  const auto found = board.words.find(key);
  if (found == board.words.end() || found->second.editor.text() == found->second.kept) return;
  want("fill", fill_payload(key, base::Value(found->second.editor.text())));
}

void BoardScreen::choose_tab(BoardTab tab) {
  if (tab == BoardTab::form && board.request == 0) board.request = running.view().panel.integer_at("requests");
  if (board.tab != tab) board.news.clear();
  board.tab = tab;
  board.wants_focus = true;
  ui.ask_frame();
}

void BoardScreen::open_request(std::int64_t number, BoardTab tab) {
  if (number != board.request) {
    for (const BoardTab one : {BoardTab::form, BoardTab::letter, BoardTab::history}) board.scrolls[one] = {};
  }
  board.request = number;
  choose_tab(tab);
}

void BoardScreen::show_side(BoardSide side) {
  if (board.side != side) board.side_scroll = {};
  board.side = side;
  if (!is_wide()) running.shows_case_file = true;
  ui.ask_frame();
}

void BoardScreen::focus_first(Id id) {
  const bool is_wanted = std::exchange(board.wants_focus, false);
  if ((std::exchange(next_takes_focus, false) || is_wanted) && id != 0) ui.set_focus(id);
}

}  // namespace casecraft::desktop
