#pragma once

#include <string>
#include <string_view>

#include "apps/desktop/app.hpp"

namespace casecraft::desktop {

/// True when the trainee is at a board of requests.
[[nodiscard]] bool is_at_board(const Running& running);
/// The board in `area`: tabs, and what the chosen one shows.
void draw_board(App& app, const Rect& area);
/// What stands beside it: what happened and what else can be done, or the case file.
void draw_board_side(App& app, const Rect& area);
/// Keys of the board that nothing on the screen took, or the command that was `pressed`; then sends what was wanted, and the words of a field that was left.
/// After everything else is drawn. True when something was sent: the view is another one.
bool end_board(App& app, std::string_view pressed);

/// What the parts of the board draw with.
class BoardScreen {
public:
  explicit BoardScreen(App& app_in);
  App& app;
  Ui& ui;
  Running& running;
  RequestsBoard& board;
  const Theme& theme;
  bool next_takes_focus{false};   ///< Enter in a field gives the keyboard to the next one.

  /// The answer to a look, asked once a view. Why there is none is in its data's "problem".
  const session::Page& page(std::string_view what, const std::string& id = {});
  /// About the request that is open.
  const session::Page& of_request(std::string_view what) { return page(what, std::to_string(board.request)); }
  /// The open request's line on the board; null when none is open.
  const session::PageRow* request_row();
  [[nodiscard]] bool is_practice() const { return running.view().mode == session::Mode::practice; }
  [[nodiscard]] bool is_wide() const;
  /// The title of a row of a look, by its id.
  std::string title_of(std::string_view what, std::string_view id);

  /// Sends it once the screen is drawn.
  void want(std::string kind, base::Value payload = base::Value(base::Map{}));
  /// The same for the open request.
  void want_of_request(std::string kind) { want(std::move(kind), base::Map{{"request", board.request}}); }
  /// Sends what is typed in a field, if the session does not have it yet.
  void save_words(const std::string& key);
  void choose_tab(BoardTab tab);
  void open_request(std::int64_t number, BoardTab tab);
  void show_side(BoardSide side);
  /// Gives the keyboard to a thing when the tab was chosen in the last frame, or when it comes after a field that was confirmed; once. 0: nothing has a claim.
  void focus_first(Id id);
};

/// A thing to press: a title, words below it, and something at the right.
struct CardLook {
  std::string_view title, detail{}, mark{};
  Colour mark_colour{};
  bool has_box{false};       ///< Begins with a box, which is ticked when the card is chosen.
  bool is_chosen{false};
  Face face{Face::body};
};
bool board_card(Column& column, Id id, const CardLook& look);
/// "answered" as a person reads it on the board, and its colour.
std::string_view stage_words(const base::Language& language, std::string_view stage);
Colour stage_colour(const Theme& theme, std::string_view stage);

// The parts, each in its own file.
void draw_request_list(BoardScreen& screen, Column& column);
void draw_days(BoardScreen& screen, Column& column);
/// The arrow keys in the calendar, before the pane that it stands in takes them to scroll.
void move_day(BoardScreen& screen);
void draw_bodies(BoardScreen& screen, Column& column);
void draw_known(BoardScreen& screen, Column& column);
void draw_request_form(BoardScreen& screen, Column& column);
/// One field with its label, its remarks beside or below it.
void draw_request_field(BoardScreen& screen, Column& column, const session::PageRow& row, bool may_change, bool is_first);
void draw_letter(BoardScreen& screen, Column& column);
void draw_history(BoardScreen& screen, Column& column);
/// What can be done with the open request.
void draw_request_deeds(BoardScreen& screen, Column& column);
/// Keeps the document as a page of HTML; a sentence says where it lies.
void keep_letter(BoardScreen& screen);

}  // namespace casecraft::desktop
