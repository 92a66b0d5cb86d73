#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include <fmt/format.h>

#include "apps/desktop/screens/requests.hpp"
#include "base/sim_time.hpp"

// The days ahead as weeks: who does not work on them, what happened and what is due. The chosen day stands below in words.
namespace casecraft::desktop {

namespace {

constexpr std::array<const char*, 7> kWeekdays{base::to_say("Mon"), base::to_say("Tue"), base::to_say("Wed"), base::to_say("Thu"), base::to_say("Fri"), base::to_say("Sat"), base::to_say("Sun")};
constexpr std::array<const char*, 12> kMonths{base::to_say_in("month", "Jan"), base::to_say_in("month", "Feb"), base::to_say_in("month", "Mar"), base::to_say_in("month", "Apr"), base::to_say_in("month", "May"), base::to_say_in("month", "Jun"), base::to_say_in("month", "Jul"), base::to_say_in("month", "Aug"), base::to_say_in("month", "Sep"), base::to_say_in("month", "Oct"), base::to_say_in("month", "Nov"), base::to_say_in("month", "Dec")};
const Id kDays = make_id("board-days");

/// Monday is 0.
std::size_t weekday_of(std::string_view iso) {
  const auto time = base::parse_local(fmt::format("{}T00:00", iso), base::Zone{});
  return time ? static_cast<std::size_t>((time->seconds / base::kDay + 3) % 7) : 0;
}

/// "13", and "1 Apr" where a month begins.
std::string day_words(const base::Language& language, std::string_view iso, bool with_month) {
  if (iso.size() < 10) return std::string(iso);
  const int day = std::atoi(std::string(iso.substr(8, 2)).c_str());
  const int month = std::atoi(std::string(iso.substr(5, 2)).c_str());
  if ((day != 1 && !with_month) || month < 1 || month > 12) return std::to_string(day);
  return fmt::format("{} {}", day, language.say_in("month", kMonths[static_cast<std::size_t>(month - 1)]));
}

std::string_view without_head(const base::Language& language, std::string_view detail) {
  const std::string_view head = language.say("closed: ");
  return detail.starts_with(head) ? detail.substr(head.size()) : detail;
}

void draw_day(BoardScreen& screen, const session::PageRow& row, const Rect& cell, bool is_today, bool is_chosen) {
  Ui& ui = screen.ui;
  const Theme& theme = screen.theme;
  const bool is_closed = !row.detail.empty();
  ui.fill(cell, is_chosen ? theme.selection : is_closed ? theme.raised : theme.surface);
  ui.outline(cell, is_chosen ? theme.accent : theme.line);
  ui.push_clip(cell);
  const float pad = ui.em(0.35F);
  const float width = cell.w - 2 * pad;
  float y = cell.y + ui.em(0.3F);
  const std::string day = day_words(ui.language(), row.id.view(), is_today);
  ui.text(cell.x + pad, y, day, Face::strong, is_today ? theme.accent : theme.text);
  const float used = ui.text_width(day, Face::strong) + ui.em(0.6F);
  if (is_today && used + ui.text_width("today", Face::small) < width) ui.text(cell.x + pad + used, y + ui.em(0.1F), "today", Face::small, theme.accent);
  y += ui.em(1.25F);
  const base::List& events = row.data.list_at("events");
  if (!events.empty()) {
    std::string words = events.front().text_at("title");
    if (events.size() > 1 || ui.text_width(words, Face::small) > width) words = ui.say("{} due", events.size());
    ui.text_within(cell.x + pad, y, width, words, Face::small, theme.warn);
    y += ui.em(1.1F);
  }
  if (is_closed) {
    // A narrow day has room for the names only; its ground says what they mean.
    const std::string_view names = without_head(ui.language(), row.detail.view());
    const TextLayout& closed = ui.laid_out(cell.w > ui.em(6) ? ui.say("Closed: {}", names) : std::string(names), width, {Face::small, 1.2F, 0.2F});
    if (y + closed.height <= cell.bottom()) ui.paint(closed, cell.x + pad, y, theme.muted, theme.muted);
    else ui.text_within(cell.x + pad, y, width, ui.say("{} closed", std::count(names.begin(), names.end(), ',') + 1), Face::small, theme.muted);
  }
  ui.pop_clip();
}

void chosen_day(BoardScreen& screen, Column& column, const session::PageRow& row) {
  column.heading(row.title.view()).gap(0.2F);
  column.words(row.detail.empty() ? column.ui.say("Every office works on this day.") : column.ui.say("Closed: {}.", without_head(column.ui.language(), row.detail.view())), Face::body, row.detail.empty() ? screen.theme.muted : screen.theme.text);
  const base::List& events = row.data.list_at("events");
  if (events.empty() && row.text.empty()) return static_cast<void>(column.muted(column.ui.say("Nothing is noted for it.")));
  column.gap(0.4F);
  std::string_view rest = row.text.view();
  for (std::size_t i = 0; !rest.empty(); ++i) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view words = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const base::Value event = i < events.size() ? events[i] : base::Value();
    const std::string kind = event.text_at("kind");
    // What belongs to a request opens it.
    if (kind == "returned" || kind == "waiting") {
      if (board_card(column, make_id("board-event", i), {.title = words})) screen.open_request(std::atoll(event.text_at("id").c_str()), kind == "returned" ? BoardTab::form : BoardTab::history);
    } else {
      column.words(words, Face::body, {}, 1.35F).gap(0.3F);
    }
  }
}

void keep_in_sight(BoardScreen& screen, const Rect& cell) {
  Scroll& scroll = screen.board.scrolls[BoardTab::calendar];
  const Rect& pane = screen.board.pane;
  if (cell.y < pane.y) scroll.offset -= pane.y - cell.y + screen.ui.em(1.5F);
  else if (cell.bottom() > pane.bottom()) scroll.offset += cell.bottom() - pane.bottom() + screen.ui.em(1.5F);
}

}  // namespace

void move_day(BoardScreen& screen) {
  Ui& ui = screen.ui;
  const std::size_t count = screen.page("calendar").rows.size();
  if (ui.focus() != kDays || count == 0) return;
  auto to = static_cast<std::ptrdiff_t>(screen.board.day);
  if (ui.take(Key::left, true)) --to;
  if (ui.take(Key::right, true)) ++to;
  if (ui.take(Key::up, true)) to -= 7;
  if (ui.take(Key::down, true)) to += 7;
  if (ui.take(Key::home)) to = 0;
  if (ui.take(Key::end)) to = static_cast<std::ptrdiff_t>(count) - 1;
  if (to < 0 || to >= static_cast<std::ptrdiff_t>(count) || to == static_cast<std::ptrdiff_t>(screen.board.day)) return;
  screen.board.day = static_cast<std::size_t>(to);
  screen.board.day_was_moved = true;
  ui.ask_frame();
}

void draw_days(BoardScreen& screen, Column& column) {
  Ui& ui = screen.ui;
  const session::Page& days = screen.page("calendar");
  if (days.rows.empty()) return static_cast<void>(column.muted(days.data.text_at("problem", ui.say("There is no calendar here."))));
  screen.board.day = std::min(screen.board.day, days.rows.size() - 1);
  column.muted(ui.say("The arrow keys go from day to day; what is known about the chosen one stands below."), Face::small).gap(0.4F);
  const std::size_t before = weekday_of(days.rows.front().id.view());
  const std::size_t weeks = (before + days.rows.size() + 6) / 7;
  const float cell_width = std::floor(column.width / 7);
  const float cell_height = ui.em(cell_width > ui.em(4.5F) ? 4.0F : 3.6F);
  for (std::size_t i = 0; i < kWeekdays.size(); ++i) ui.text_within(column.x + cell_width * static_cast<float>(i) + ui.em(0.35F), column.y, cell_width - ui.em(0.4F), screen.ui.say(kWeekdays[i]), Face::label, screen.theme.muted);
  column.gap(1.4F);
  const Rect grid{column.x, column.y, cell_width * 7, cell_height * static_cast<float>(weeks)};
  screen.focus_first(kDays);
  const Response response = ui.interact(kDays, grid, Focus::area);
  const bool was_moved = std::exchange(screen.board.day_was_moved, false);
  for (std::size_t i = 0; i < days.rows.size(); ++i) {
    const std::size_t at = before + i;
    const Rect cell{grid.x + cell_width * static_cast<float>(at % 7), grid.y + cell_height * static_cast<float>(at / 7), cell_width, cell_height};
    if (response.is_hovered && ui.input().mouse_pressed && cell.contains(ui.input().mouse_x, ui.input().mouse_y)) screen.board.day = i, ui.set_focus(kDays), ui.ask_frame();
    if (i == screen.board.day && was_moved) keep_in_sight(screen, cell);
    if (ui.is_visible(cell)) draw_day(screen, days.rows[i], cell, i == 0, i == screen.board.day);
  }
  if (response.has_focus && ui.shows_focus()) ui.focus_ring(grid);
  column.y = grid.bottom();
  chosen_day(screen, column.gap(0.9F), days.rows[screen.board.day]);
}

}  // namespace casecraft::desktop
