#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "apps/desktop/ui/editor.hpp"
#include "apps/desktop/ui/ui.hpp"
#include "base/value.hpp"
#include "session/view.hpp"

namespace casecraft::desktop {

enum class BoardTab { board, calendar, bodies, known, form, letter, history };
/// What stands beside the board.
enum class BoardSide { log, case_file };

/// What is being typed into a field of a request. It becomes an action when the field is left.
struct FieldWords {
  Editor editor;
  Scroll scroll;
  std::string kept;        ///< As the session has it.
  std::string problem;     ///< Why the session did not take what is typed; empty: it did, or was not asked.
  bool is_read{false};     ///< `kept` has been read from the session.
};

/// What the window remembers of a board of requests from one frame to the next. What counts is in the session.
struct RequestsBoard {
  std::string place;
  std::int64_t asked_at{-1};                       ///< The number of the view that `pages` hold for.
  std::map<std::string, session::Page> pages;      ///< Answers of this view, by question.
  BoardTab tab{BoardTab::board};
  BoardSide side{BoardSide::log};
  bool wants_focus{true};                          ///< The tab's first thing takes the keyboard with the next frame.

  std::int64_t request{0};                         ///< Number of the one that is open; 0: none.
  std::map<std::string, FieldWords> words;         ///< By request and field: "3/authority".
  std::string editing;                             ///< The field that had the keyboard when it was drawn last.
  bool is_editing{false};                          ///< It has it in this frame too.

  std::string body;                                ///< Unfolded among the bodies.
  bool shows_other_ways{false};                    ///< Also those by which it is not reached.
  FieldWords filter;
  std::size_t day{0};                              ///< Chosen in the calendar, from today.
  bool day_was_moved{false};
  bool has_unread{false};                          ///< Something came in while the log was not shown.
  std::vector<std::pair<std::string, std::string>> zones;   ///< That a period can be given in: id and words. Read once.
  std::string news;                                ///< What was kept where, in a sentence.
  std::map<BoardTab, Scroll> scrolls;
  Rect pane;                                       ///< Of what scrolls, as drawn last.
  Scroll side_scroll;
  float head_height{0}, foot_height{0}, sheet_height{0};   ///< As drawn last.

  /// What the person wants done once the screen is drawn, in this order: sending changes the view that is being drawn.
  std::vector<std::pair<std::string, base::Value>> wanted;
};

}  // namespace casecraft::desktop
