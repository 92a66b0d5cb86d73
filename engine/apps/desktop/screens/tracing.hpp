#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "apps/desktop/app.hpp"

namespace casecraft::desktop {

/// True when the trainee is at a desk.
[[nodiscard]] bool is_at_desk(const Running& running);
/// The desk in `area`: filter, tabs, and what the chosen tab shows.
void draw_desk(App& app, const Rect& area);
/// What stands beside it: a party, a row, what happened, or the case file.
void draw_desk_side(App& app, const Rect& area);
/// Keys of the desk that nothing on the screen took, or the command that was `pressed`; then sends what was wanted. After everything else is drawn. True when
/// something was sent: the view is another one.
bool end_desk(App& app, std::string_view pressed);
/// Pixels of the side panel.
float desk_side_width(const Ui& ui);

/// What the parts of the desk draw with.
class DeskScreen {
public:
  explicit DeskScreen(App& app_in);
  App& app;
  Ui& ui;
  Running& running;
  Desk& desk;
  const Theme& theme;
  std::string confirmed;     ///< The field in which Enter was pressed in this frame.

  /// Enter in one of the fields drawn so far, or Ctrl+Enter with the keyboard in the column's width or nowhere: two forms can be on the screen.
  bool is_confirmed(const Column& column);

  /// The answer to a look, asked once a view. Why there is none is in its data's "problem".
  const session::Page& page(std::string_view what, const std::string& id = {}, std::int64_t from = 0, std::int64_t count = 200);
  /// What belongs to the desk as a whole: titles, providers, roles, the present query.
  const base::Value& about() { return page("desk").data; }
  const base::Value& query() { return about()["query"]; }
  /// The label of an entry of one of the lists in `about`.
  std::string label(std::string_view list, std::string_view id, std::string_view key = "label");
  /// "P00042 Lena Ortega".
  std::string party_words(const std::string& code);
  Draft& words(std::string_view name) { return running.desk_words(name); }
  /// Sends it once the screen is drawn.
  void want(std::string kind, base::Value payload = base::Value(base::Map{}));
  /// Asks the ledger.
  void ask(base::Map query) { want("query", base::Value(std::move(query))); }
  void choose_party(const std::string& code, bool shows_panel = true);
  void choose_row(std::int64_t row);
  void show_side(DeskSide side);
};

/// Index of the column of that name in a table's page; `count` of the columns when there is none.
std::size_t column_of(const session::Page& page, std::string_view name);
/// "2026-09-14 21:05:00" or a day as UTC seconds; 0 when it is none.
std::int64_t seconds_of(const std::string& words);
/// 24000 as "24,000".
std::string grouped(std::int64_t number);
/// The query that shows the rows behind a line of a grouped table.
std::optional<base::Map> rows_behind(const base::Value& query, const session::Page& page, const session::PageRow& row);

/// A list of rows of the same height, of which only those in sight are drawn. Up, Down, Page Up and Down, Home and End choose; Enter opens; the pointer chooses, and
/// opens what is chosen already.
struct ListLook {
  Id id{0};
  Rect area;
  std::int64_t rows{0};
  float row_height{1};
  bool takes_keys{false};     ///< Scrolls by keys also while nothing has the keyboard.
};
struct ListAnswer {
  bool has_focus{false};
  bool is_opened{false};
  bool was_chosen{false};
};
ListAnswer list_area(Ui& ui, const ListLook& look, std::int64_t& chosen, Scroll& scroll, const std::function<void(std::int64_t, const Rect&, bool is_chosen)>& draw_row);

/// Fields and picks of forms.
float desk_field(DeskScreen& screen, float x, float y, float width, std::string_view name, std::string_view label, std::string_view help = {}, int rows = 1, std::size_t most = 300);
/// Buttons of which one or several are chosen; `toggle` is called with the id of the one pressed.
void desk_picks(Column& column, std::string_view name, const std::vector<std::pair<std::string, std::string>>& options, const std::function<bool(const std::string&)>& is_chosen, const std::function<void(const std::string&)>& toggle);
/// (id, label) of a list in `about`.
std::vector<std::pair<std::string, std::string>> options_of(const base::Value& list, std::string_view id = "id", std::string_view label = "label");

// The parts, each in its own file.
void draw_chips(DeskScreen& screen, Column& column);
void draw_paper(DeskScreen& screen, const Rect& area);
void open_paper(DeskScreen& screen, DeskPaper paper);
void draw_desk_table(DeskScreen& screen, const Rect& area);
void draw_desk_links(DeskScreen& screen, const Rect& area);
void draw_time_line(DeskScreen& screen, const Rect& area);
void draw_amounts(DeskScreen& screen, const Rect& area);
void draw_flow(DeskScreen& screen, const Rect& area);
void draw_marks(DeskScreen& screen, const Rect& area);
void draw_desk_report(DeskScreen& screen, const Rect& area);
void draw_party(DeskScreen& screen, Column& column);
void draw_row_panel(DeskScreen& screen, Column& column);
void draw_party_form(DeskScreen& screen, Column& column);
void open_form(DeskScreen& screen, DeskForm form);

// Keeping things; a sentence says where it lies, or why it could not be kept.
std::string keep_table(DeskScreen& screen);
std::string keep_file(const base::Language& language, const std::string& name, const std::string& bytes);

}  // namespace casecraft::desktop
