#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "apps/desktop/chart_view.hpp"
#include "apps/desktop/ui/ui.hpp"
#include "base/value.hpp"
#include "session/view.hpp"

namespace casecraft::desktop {

enum class DeskTab { table, links, time_line, amounts, flow, marks, report };
/// What lies over the tabs.
enum class DeskPaper { none, filter, saved, sql };
/// What stands beside the desk.
enum class DeskSide { party, row, log, case_file };
/// The form that is open in the party's panel.
enum class DeskForm { none, open, flag, ask, escalate, merge };

/// A ground that a form is going to name, and the rows tied to it.
struct GroundDraft {
  bool are_shown{true};               ///< The rows that the present filter shows; else `rows`.
  std::vector<std::int64_t> rows;
};

/// What a form about a party is filled in with; words are drafts of the session.
struct PartyForm {
  std::string party;                  ///< It is about; another party has an empty one.
  std::string pick, provider, basis;  ///< Role or what is asked; provider; basis.
  std::string other;                  ///< The record that is to be merged.
  int confidence{70};
  bool is_for_result{false};          ///< Flags everybody whom the grouped result lists.
  std::map<std::string, GroundDraft> grounds;   ///< By indicator.
};

/// The filter that is being put together; its fields with words are drafts of the session.
struct FilterForm {
  std::map<std::string, std::set<std::string>> picks;   ///< By part: "provider", "from_country", "weekday" …
  std::string group, zone, sort;
  bool is_descending{false};
};

/// The chart of who pays whom.
struct LinkChart {
  std::int64_t most{30};                          ///< Links of the query, the largest first.
  std::vector<std::string> added;                 ///< Parties whose counterparties were added.
  std::set<std::string> hidden, pinned;
  std::map<std::string, layout::Point> places;    ///< Where nodes stand, by party.
  ChartView view;
  std::vector<std::int64_t> hidden_links;
  std::int64_t left_out{0};
  std::string made_from;                          ///< What the picture was made from; another one is made when that changes.
  std::string query;                              ///< The query whose parties it shows.
  std::uint64_t job{0};                           ///< At the worker; 0: none.
  std::size_t edge{0};                            ///< Chosen in the list of links.
  std::int64_t list_row{0};
  Scroll list_scroll;
  bool was_changed{false};                        ///< Hidden, pinned, added or moved since it was made.
  std::uint64_t picture_job{0};
  std::string picture_file;
  double milliseconds{0};                         ///< Of the last layout.
};

/// Lanes of the time line: a pair each, with its payments.
struct TimeLine {
  std::string made_from;
  struct Lane {
    std::string from, to, words;
    std::int64_t first{0}, last{0}, count{0};
    std::vector<std::pair<std::int64_t, std::int64_t>> marks;   ///< (UTC seconds, row).
  };
  std::vector<Lane> lanes;
  bool has_marks{false};    ///< Single payments are drawn.
  std::int64_t begin{0}, end{1};
  std::int64_t chosen{0};
  Scroll scroll;
};

/// Where a list of rows stands.
struct ListState {
  std::int64_t chosen{0};
  Scroll scroll;
};

/// What the window remembers of a desk from one frame to the next. What counts is in the session.
struct Desk {
  std::string place;
  std::int64_t asked_at{-1};                           ///< The number of the view that `pages` hold for.
  std::map<std::string, session::Page> pages;          ///< Answers of this view, by question.
  DeskTab tab{DeskTab::table};
  DeskPaper paper{DeskPaper::none};
  DeskSide side{DeskSide::log};
  bool wants_focus{true};                              ///< The tab's own list takes the keyboard with the next frame.

  // The selection, the same on every tab.
  std::string party;
  std::int64_t row{0};
  std::set<std::int64_t> marked;                       ///< Rows to be tied to grounds.

  ListState table;
  float table_x{0};
  std::string table_query;                             ///< Whose widths these are.
  std::vector<std::size_t> order;                      ///< Of its columns on the screen.
  std::vector<float> widths;                           ///< In that order.
  std::map<std::string, ListState> lists;              ///< Of bars, by grouping.
  std::string span{"day"};                             ///< Of the flow: day, week, month.
  bool shows_counts{false};
  std::int64_t flow_at{0};
  LinkChart chart;
  TimeLine time_line;
  FilterForm filter;
  DeskForm form{DeskForm::none};
  PartyForm party_form;
  std::set<std::string> open_parts{"counterparties"};  ///< Of the party's panel.
  std::string path;                                    ///< "P00001>P00002", asked for.
  Scroll paper_scroll, side_scroll, chips_scroll, page_scroll, desk_scroll;
  float head_height{0};                                ///< Of the chips and tabs, as drawn last.
  std::string news;                                    ///< What was kept where, in a sentence.

  /// What the person wants done once the screen is drawn: sending changes the view that is being drawn.
  std::optional<std::pair<std::string, base::Value>> wanted;
  bool closes_form{false}, closes_paper{false};        ///< When it was taken.
};

}  // namespace casecraft::desktop
