#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/tracing.hpp"
#include "apps/program/in_language.hpp"

// The answer to the present query as a table, of which only the rows in sight are looked up.
namespace casecraft::desktop {

namespace {

using base::Value;

constexpr std::int64_t kChunk = 200;
constexpr std::int64_t kMostMarked = 2000;
const Id kTable = make_id("desk-table");

/// The order in which rows show their columns: what an analyst compares first. Grouped tables keep theirs.
std::vector<std::size_t> order_of(const session::Page& page) {
  constexpr std::array<const char*, 10> kFirst{"row", "booking_time", "debtor", "debtor_name", "creditor", "creditor_name", "reference_amount", "remittance_information", "debtor_country", "creditor_country"};
  const std::size_t count = page.data["columns"].as_list().size();
  std::vector<std::size_t> order;
  if (column_of(page, "row") < count) {
    for (const char* name : kFirst) {
      if (const std::size_t at = column_of(page, name); at < count) order.push_back(at);
    }
  }
  for (std::size_t i = 0; i < count; ++i) {
    if (std::find(order.begin(), order.end(), i) == order.end()) order.push_back(i);
  }
  return order;
}

std::string heading(const base::Language& language, std::string name) {
  if (name == "reference_amount") return language.say("Amount");
  if (name == "remittance_information") return language.say("Remittance text");
  if (name == "debtor_country") return language.say("From");
  if (name == "creditor_country") return language.say("To");
  name = program::name_in_words(name, language);
  if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

bool is_right(const Value& column) {
  const std::string kind = column.text_at("kind");
  return kind == "whole" || kind == "amount" || kind == "row";
}

/// Widths from what stands in the first rows, kept until the query changes.
void measure(DeskScreen& screen, const session::Page& page) {
  Ui& ui = screen.ui;
  Desk& desk = screen.desk;
  const std::string key = fmt::format("{}|{}|{}", screen.about().text_at("sql"), ui.em(16), page.total);
  if (desk.table_query == key) return;
  desk.table_query = key;
  desk.table_x = 0;
  desk.widths.clear();
  desk.order = order_of(page);
  const base::List& columns = page.data["columns"].as_list();
  for (const std::size_t c : desk.order) {
    float width = ui.text_width(heading(ui.language(), columns[c].text_at("name")), Face::label) + ui.em(1.1F);
    for (std::size_t r = 0; r < page.rows.size() && r < 60; ++r) {
      const base::List& cells = page.rows[r].data["cells"].as_list();
      if (c < cells.size() && cells[c].is_text()) width = std::max(width, ui.text_width(cells[c].as_text().view(), Face::small));
    }
    desk.widths.push_back(std::min(width, ui.em(15)) + ui.em(1.0F));
  }
}

void sort_by(DeskScreen& screen, const std::string& name) {
  const Value query = screen.query();
  if (query.has("sql")) return;
  base::Map asked = query.as_map();
  const bool was = query.text_at("sort") == name;
  asked["sort"] = name;
  asked.erase("descending");
  if (!was || !query.bool_at("descending")) {
    // Amounts and counts begin with the largest, the rest with the first.
    if (was || name == "sum" || name == "count" || name == "reference_amount") asked["descending"] = true;
  }
  if (was && query.bool_at("descending") && name != "sum" && name != "count") asked.erase("sort");
  screen.ask(std::move(asked));
}

void head(DeskScreen& screen, const session::Page& page, const Rect& area) {
  Ui& ui = screen.ui;
  const base::List& columns = page.data["columns"].as_list();
  const std::string sorted = screen.query().text_at("sort");
  ui.fill(area, screen.theme.surface);
  ui.push_clip(area);
  float x = area.x + ui.em(1.4F) - screen.desk.table_x;
  for (std::size_t place = 0; place < screen.desk.order.size(); ++place) {
    const std::size_t c = screen.desk.order[place];
    if (c >= columns.size()) continue;
    const std::string name = columns[c].text_at("name");
    const Rect cell{x, area.y, screen.desk.widths[place], area.h};
    x += cell.w;
    if (!cell.overlaps(area)) continue;
    const Response response = ui.interact(make_id("column", c), cell);
    if (response.is_hovered) ui.fill(cell, screen.theme.raised);
    std::string words = heading(ui.language(), name);
    if (name == sorted) words += screen.query().bool_at("descending") ? " \u2193" : " \u2191";
    const float wide = ui.text_width(words, Face::label);
    const float left = is_right(columns[c]) ? cell.right() - ui.em(0.5F) - std::min(wide, cell.w - ui.em(0.5F)) : cell.x + ui.em(0.4F);
    ui.text_within(left, cell.y + (cell.h - ui.text_height(Face::label)) / 2, cell.w - ui.em(0.5F), words, Face::label, name == sorted ? screen.theme.accent : screen.theme.text);
    if (response.has_focus && ui.shows_focus()) ui.focus_ring(cell.inset(ui.fonts().thick()));
    if (response.is_pressed) sort_by(screen, name);
  }
  ui.pop_clip();
  ui.fill({area.x, area.bottom() - ui.fonts().thin(), area.w, ui.fonts().thin()}, screen.theme.border);
}

void draw_line(DeskScreen& screen, const session::Page& page, const session::PageRow& line, const Rect& rect) {
  Ui& ui = screen.ui;
  const Desk& desk = screen.desk;
  const base::List& columns = page.data["columns"].as_list();
  const base::List& cells = line.data["cells"].as_list();
  const std::int64_t row = line.data.integer_at("row");
  const bool is_of_party = !desk.party.empty() && (line.data.text_at("party") == desk.party || line.data.text_at("party2") == desk.party);
  if (is_of_party) ui.fill({rect.x, rect.y, ui.em(0.3F), rect.h}, screen.theme.accent);
  if (row != 0 && desk.marked.count(row) != 0) ui.fill({rect.x + ui.em(0.5F), rect.y + rect.h / 2 - ui.em(0.3F), ui.em(0.6F), ui.em(0.6F)}, screen.theme.focus);
  float x = rect.x + ui.em(1.4F) - desk.table_x;
  const float y = rect.y + (rect.h - ui.text_height(Face::small)) / 2;
  for (std::size_t place = 0; place < desk.order.size(); ++place) {
    const std::size_t c = desk.order[place];
    const Rect cell{x, rect.y, desk.widths[place], rect.h};
    x += cell.w;
    if (c >= cells.size()) continue;
    if (cell.right() < rect.x || cell.x > rect.right() || !cells[c].is_text()) continue;
    const std::string_view words = cells[c].as_text().view();
    const bool is_party = c < columns.size() && columns[c].text_at("kind") == "party";
    const Colour ink = is_party && words == desk.party ? screen.theme.accent : screen.theme.text;
    const float room = cell.w - ui.em(0.8F);
    const float left = c < columns.size() && is_right(columns[c]) ? cell.right() - ui.em(0.5F) - std::min(room, ui.text_width(words, Face::small)) : cell.x + ui.em(0.4F);
    ui.text_within(left, y, room, words, is_party && words == desk.party ? Face::label : Face::small, ink);
  }
}

/// The row that a list's line stands for, looked up with those around it.
const session::PageRow* line_at(DeskScreen& screen, std::int64_t index, const session::Page** page) {
  const std::int64_t from = index / kChunk * kChunk;
  *page = &screen.page("rows", {}, from, kChunk);
  const auto at = static_cast<std::size_t>(index - from);
  return at < (*page)->rows.size() ? &(*page)->rows[at] : nullptr;
}

void open_line(DeskScreen& screen, const session::Page& page, const session::PageRow& line) {
  if (const std::int64_t row = line.data.integer_at("row"); row != 0) return screen.choose_row(row);
  if (const auto asked = rows_behind(screen.query(), page, line)) return screen.ask(*asked);
  if (const std::string party = line.data.text_at("party"); !party.empty()) return screen.choose_party(party);
  screen.app.message = screen.ui.say("The rows behind this line cannot be asked for by the filter; SQL can.");
}

void mark_all(DeskScreen& screen, std::int64_t total) {
  Desk& desk = screen.desk;
  if (total > kMostMarked) {
    screen.app.message = screen.ui.say("{} rows are shown, and at most {} can be marked: narrow the filter first.", total, kMostMarked);
    return;
  }
  std::vector<std::int64_t> rows;
  for (std::int64_t from = 0; from < total; from += kChunk) {
    for (const session::PageRow& line : screen.page("rows", {}, from, kChunk).rows) {
      if (const std::int64_t row = line.data.integer_at("row"); row != 0) rows.push_back(row);
    }
  }
  const bool are_all = std::all_of(rows.begin(), rows.end(), [&](std::int64_t row) { return desk.marked.count(row) != 0; });
  for (const std::int64_t row : rows) are_all ? static_cast<void>(desk.marked.erase(row)) : static_cast<void>(desk.marked.insert(row));
}

void foot(DeskScreen& screen, const session::Page& page, const Rect& area, bool has_rows) {
  Ui& ui = screen.ui;
  Desk& desk = screen.desk;
  ui.fill({area.x, area.y, area.w, ui.fonts().thin()}, screen.theme.line);
  ui.push_clip(area);
  std::string words = page.total == 1 ? (has_rows ? ui.say("1 payment") : ui.say("1 line")).str() : has_rows ? ui.say("{} payments", grouped(page.total)) : ui.say("{} lines", grouped(page.total));
  if (page.data.bool_at("is_cut")) words += ui.say(", and more: cut at the limit");
  if (!desk.marked.empty()) words += ui.say(" \u00b7 {} marked", desk.marked.size());
  Flow flow(ui, area.x + ui.em(0.9F), area.y + ui.em(0.25F), area.w - ui.em(1.5F));
  flow.words(words, Face::small, screen.theme.muted, button_height(ui));
  if (has_rows && flow.button("mark-all", ui.say("Mark all shown"), Look::quiet, "A")) mark_all(screen, page.total);
  if (!desk.marked.empty() && flow.button("unmark", ui.say("Clear marks"), Look::quiet)) desk.marked.clear();
  if (flow.button("keep-csv", ui.say("Keep as CSV"), Look::quiet, "X")) screen.app.message = keep_table(screen);
  ui.pop_clip();
}

}  // namespace

void draw_desk_table(DeskScreen& screen, const Rect& area) {
  Ui& ui = screen.ui;
  Desk& desk = screen.desk;
  const session::Page& first = screen.page("rows", {}, 0, kChunk);
  const std::string problem = first.data.text_at("problem");
  if (!first.data["columns"].is_list() || !problem.empty()) {
    Column column(ui, area.x + ui.em(1.2F), area.y + ui.em(1.2F), std::min(area.w - ui.em(2.4F), reading_width(ui)));
    column.words(problem.empty() ? ui.say("There is no answer.") : problem, Face::body, screen.theme.warn);
    return;
  }
  measure(screen, first);
  const float row_height = std::round(ui.em(1.65F));
  const float foot_height = ui.em(2.8F);
  const bool has_rows = column_of(first, "row") < first.data["columns"].as_list().size();
  float wide = ui.em(2.2F);
  for (const float width : desk.widths) wide += width;
  const bool is_wider = wide > area.w;
  const Rect head_area{area.x, area.y, area.w, std::round(ui.em(1.9F))};
  if (!is_wider) desk.table_x = 0;
  head(screen, first, head_area);
  if (desk.wants_focus) ui.set_focus(kTable), desk.wants_focus = false;
  if (ui.focus() == kTable) {
    if (is_wider && ui.take(Key::left, true)) desk.table_x -= ui.em(6), ui.ask_frame();
    if (is_wider && ui.take(Key::right, true)) desk.table_x += ui.em(6), ui.ask_frame();
    const session::Page* page = nullptr;
    if (const session::PageRow* line = line_at(screen, desk.table.chosen, &page); line != nullptr) {
      const std::int64_t row = line->data.integer_at("row");
      if ((ui.take(Key::space) || ui.take_letter('m')) && row != 0) {
        ui.take_typed();
        desk.marked.count(row) != 0 ? static_cast<void>(desk.marked.erase(row)) : static_cast<void>(desk.marked.insert(row));
        ui.ask_frame();
      }
      // Debtor and creditor of the row, or the party of the line.
      if (ui.take_letter('b')) screen.choose_party(line->data.text_at("party"));
      if (ui.take_letter('k')) screen.choose_party(line->data.text_at("party2", line->data.text_at("party")));
    }
    if (ui.take_letter('a') && has_rows) mark_all(screen, first.total), ui.ask_frame();
  }
  desk.table_x = std::clamp(desk.table_x, 0.0F, std::max(0.0F, wide - area.w));
  ListLook look{kTable, {area.x, head_area.bottom(), area.w, std::max(ui.em(2), area.h - head_area.h - foot_height)}, first.total, row_height, true};
  if (first.total == 0) {
    Column none(ui, area.x + ui.em(1.4F), head_area.bottom() + ui.em(1), area.w - ui.em(3));
    none.muted(ui.say("No payment fits."));
  }
  const ListAnswer answer = list_area(ui, look, desk.table.chosen, desk.table.scroll, [&](std::int64_t i, const Rect& rect, bool) {
    const session::Page* page = nullptr;
    if (const session::PageRow* line = line_at(screen, i, &page); line != nullptr) draw_line(screen, *page, *line, rect);
  });
  if (answer.was_chosen || answer.is_opened) {
    const session::Page* page = nullptr;
    if (const session::PageRow* line = line_at(screen, desk.table.chosen, &page); line != nullptr) {
      desk.row = line->data.integer_at("row", desk.row);
      if (answer.is_opened) open_line(screen, *page, *line);
      // A line of a grouped table is a party: it is the selection on every tab.
      else if (desk.row == 0 || !line->data.has("row")) screen.choose_party(line->data.text_at("party"), false);
    }
  }
  foot(screen, first, {area.x, area.bottom() - foot_height, area.w, foot_height}, has_rows);
}

void draw_row_panel(DeskScreen& screen, Column& column) {
  Desk& desk = screen.desk;
  const session::Page& page = screen.page("row", std::to_string(desk.row));
  if (page.rows.empty()) return static_cast<void>(column.muted(column.ui.say("Choose a row in the table and press Enter.")));
  column.heading(page.title.view()).gap(0.4F);
  Flow flow = column.flow();
  const std::string debtor = page.data.text_at("debtor");
  const std::string creditor = page.data.text_at("creditor");
  if (flow.button("row-debtor", column.ui.say("Debtor {}", debtor), Look::usual)) screen.choose_party(debtor);
  if (flow.button("row-creditor", column.ui.say("Creditor {}", creditor), Look::usual)) screen.choose_party(creditor);
  const bool is_marked = desk.marked.count(desk.row) != 0;
  if (flow.button("row-mark", is_marked ? column.ui.say("Take the mark away") : column.ui.say("Mark for a ground"), Look::usual)) is_marked ? static_cast<void>(desk.marked.erase(desk.row)) : static_cast<void>(desk.marked.insert(desk.row));
  if (flow.button("row-pair", column.ui.say("All between the two"), Look::usual)) screen.ask({{"debtor", Value(debtor)}, {"creditor", Value(creditor)}});
  column.after(flow).gap(0.8F);
  for (const session::PageRow& row : page.rows) {
    const float label = std::min(screen.ui.em(8.5F), column.width * 0.4F);
    Column left(screen.ui, column.x, column.y + screen.ui.em(0.1F), label - screen.ui.em(0.5F));
    Column right(screen.ui, column.x + label, column.y, column.width - label);
    left.words(row.title.view(), Face::small, screen.theme.muted, 1.35F);
    right.words(row.text.empty() ? std::string_view("\u2013") : row.text.view(), Face::body, {}, 1.35F);
    column.y = std::max(left.y, right.y);
    column.gap(0.25F);
  }
}

}  // namespace casecraft::desktop
