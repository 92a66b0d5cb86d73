#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <fmt/format.h>

#include "apps/desktop/screens/tracing.hpp"
#include "apps/desktop/ui/text_field.hpp"
#include "base/sim_time.hpp"

// What the parts of the desk share: lists, fields, picks, and reading what a look has answered.
namespace casecraft::desktop {

namespace {

/// Minor units as they are typed.
std::string plain(std::int64_t minor, std::size_t digits) {
  std::string words = std::to_string(minor);
  if (digits == 0) return words;
  if (words.size() <= digits) words.insert(0, digits + 1 - words.size(), '0');
  return words.insert(words.size() - digits, ".");
}

}  // namespace

std::size_t column_of(const session::Page& page, std::string_view name) {
  const base::Value& columns = page.data["columns"];
  if (!columns.is_list()) return 0;
  std::size_t at = 0;
  while (at < columns.as_list().size() && columns.as_list()[at].text_at("name") != name) ++at;
  return at;
}

std::string grouped(std::int64_t number) {
  std::string words = std::to_string(number);
  for (std::size_t at = words.size(); at > 3; at -= 3) words.insert(at - 3, ",");
  return words;
}

std::int64_t seconds_of(const std::string& words) {
  if (words.size() < 10) return 0;
  std::string minute = words.size() < 16 ? words.substr(0, 10) + "T00:00" : words.substr(0, 16);
  minute[10] = 'T';
  const auto time = base::parse_local(minute, base::Zone{});
  return time ? time->seconds + (words.size() >= 19 ? std::strtoll(words.substr(17, 2).c_str(), nullptr, 10) : 0) : 0;
}

std::optional<base::Map> rows_behind(const base::Value& query, const session::Page& page, const session::PageRow& row) {
  if (!query.is_map() || !row.data["cells"].is_list()) return std::nullopt;
  const std::string group = query.text_at("group");
  base::Map asked = query.as_map();
  for (const char* part : {"group", "sort", "descending"}) asked.erase(part);
  const base::List& cells = row.data["cells"].as_list();
  const base::List& values = row.data["values"].as_list();
  const auto cell = [&](std::string_view name) {
    const std::size_t at = column_of(page, name);
    return at < cells.size() && cells[at].is_text() ? cells[at].as_text().str() : std::string();
  };
  if (group == "debtor" || group == "creditor") {
    asked[group] = row.data.text_at("party");
  } else if (group == "pair") {
    asked["debtor"] = row.data.text_at("party");
    asked["creditor"] = row.data.text_at("party2");
  } else if (group == "weekday" || group == "hour") {
    if (values.empty() || !values.front().is_integer()) return std::nullopt;
    const std::int64_t at = values.front().as_integer();
    if (group == "weekday") asked["weekday"] = base::List{base::Value(at)};
    else asked["hour_from"] = at, asked["hour_until"] = at + 1;
  } else if (group == "provider" || group == "currency" || group == "purpose" || group == "status" || group == "record") {
    asked[group] = cell(group);
  } else if (group == "day" || group == "week" || group == "month") {
    // From the first to the last payment of the span, whatever zone it is read in.
    const std::int64_t last = seconds_of(cell("last"));
    if (last == 0) return std::nullopt;
    std::string until = base::format_iso(base::UtcTime{last + 1}, base::Zone{}).substr(0, 19);
    until[10] = ' ';
    asked["from"] = cell("first");
    asked["until"] = until;
  } else if (group == "corridor") {
    const std::string words = cell(group);
    const std::size_t mark = words.find('>');
    if (mark == std::string::npos) return std::nullopt;
    asked["from_country"] = words.substr(0, mark);
    asked["to_country"] = words.substr(mark + 1);
  } else if (group == "amount") {
    // A band goes up to where the next one begins.
    if (values.empty() || !values.front().is_integer()) return std::nullopt;
    const std::int64_t least = values.front().as_integer();
    std::int64_t next = 0;
    for (const session::PageRow& other : page.rows) {
      const base::Value& key = other.data["values"].as_list().front();
      if (key.is_integer() && key.as_integer() > least && (next == 0 || key.as_integer() < next)) next = key.as_integer();
    }
    const std::string words = cell(group);
    asked["least"] = words;
    if (next > 0) asked["most"] = plain(next - 1, words.find('.') == std::string::npos ? 0 : words.size() - words.find('.') - 1);
  } else {
    return std::nullopt;
  }
  return asked;
}

ListAnswer list_area(Ui& ui, const ListLook& look, std::int64_t& chosen, Scroll& scroll, const std::function<void(std::int64_t, const Rect&, bool)>& draw_row) {
  ListAnswer answer;
  const Rect grab{look.area.x, look.area.y, look.area.w - ui.em(0.9F), look.area.h};
  const Response response = ui.interact(look.id, grab, Focus::area);
  answer.has_focus = response.has_focus;
  chosen = std::clamp<std::int64_t>(chosen, 0, std::max<std::int64_t>(look.rows - 1, 0));
  if (response.has_focus && look.rows > 0) {
    const auto page = std::max<std::int64_t>(1, static_cast<std::int64_t>(look.area.h / look.row_height) - 1);
    std::int64_t to = chosen;
    if (ui.take(Key::up, true)) --to;
    if (ui.take(Key::down, true)) ++to;
    if (ui.take(Key::page_up, true)) to -= page;
    if (ui.take(Key::page_down, true)) to += page;
    if (ui.take(Key::home)) to = 0;
    if (ui.take(Key::end)) to = look.rows - 1;
    if (ui.take(Key::enter)) answer.is_opened = true;
    to = std::clamp<std::int64_t>(to, 0, look.rows - 1);
    if (to != chosen) {
      chosen = to;
      answer.was_chosen = true;
      const float top = static_cast<float>(chosen) * look.row_height;
      scroll.offset = std::clamp(scroll.offset, top + look.row_height - look.area.h + 2, top);
      ui.ask_frame();
    }
  }
  ui.begin_pane(look.id ^ 0x115ULL, look.area, scroll, look.takes_keys && ui.focus() == 0);
  const Input& input = ui.input();
  if (response.is_hovered && input.mouse_pressed) {
    const auto at = static_cast<std::int64_t>((input.mouse_y - look.area.y + scroll.offset) / look.row_height);
    if (at >= 0 && at < look.rows) {
      answer.is_opened = at == chosen && input.clicks == 2;
      chosen = at;
      answer.was_chosen = true;
      ui.ask_frame();
    }
    ui.set_focus(look.id);
  }
  const auto first = static_cast<std::int64_t>(scroll.offset / look.row_height);
  const auto last = std::min(look.rows, first + static_cast<std::int64_t>(look.area.h / look.row_height) + 2);
  const float origin = look.area.y - std::round(scroll.offset);
  for (std::int64_t i = first; i < last; ++i) {
    const Rect row{look.area.x, origin + std::round(static_cast<float>(i) * look.row_height), look.area.w, look.row_height};
    const bool is_hovered = response.is_hovered && row.contains(input.mouse_x, input.mouse_y);
    if (i == chosen) ui.fill(row, ui.theme().selection);
    else if (is_hovered) ui.fill(row, ui.theme().raised);
    draw_row(i, row, i == chosen);
  }
  ui.end_pane(static_cast<float>(look.rows) * look.row_height);
  if (response.has_focus && ui.shows_focus()) ui.focus_ring(look.area.inset(ui.fonts().thick()));
  return answer;
}

float desk_field(DeskScreen& screen, float x, float y, float width, std::string_view name, std::string_view label, std::string_view help, int rows, std::size_t most) {
  Ui& ui = screen.ui;
  Column column(ui, x, y, width);
  column.words(label, Face::label, screen.theme.muted, 1.35F).gap(0.15F);
  Draft& draft = screen.words(name);
  FieldLook look;
  look.is_single_line = rows == 1;
  look.rows = rows;
  look.most = most;
  look.empty_words = help;
  const FieldResponse field = text_field(ui, make_id(fmt::format("desk-field/{}", name)), x, column.y, width, draft.editor, draft.scroll, look);
  column.y += field.height;
  if (field.is_confirmed) screen.confirmed = name;
  if (rows > 1 && draft.editor.text().size() * 10 > most * 9) column.gap(0.2F).words(ui.say("{} of {} bytes", draft.editor.text().size(), most), Face::small, screen.theme.warn);
  return column.y;
}

void desk_picks(Column& column, std::string_view name, const std::vector<std::pair<std::string, std::string>>& options, const std::function<bool(const std::string&)>& is_chosen, const std::function<void(const std::string&)>& toggle) {
  Flow flow = column.flow();
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (flow.button(name, column.ui.say(options[i].second), is_chosen(options[i].first) ? Look::chosen : Look::usual, {}, i + 1)) {
      toggle(options[i].first);
      column.ui.ask_frame();
    }
  }
  column.after(flow);
}

std::vector<std::pair<std::string, std::string>> options_of(const base::Value& list, std::string_view id, std::string_view label) {
  std::vector<std::pair<std::string, std::string>> options;
  if (!list.is_list()) return options;
  for (const base::Value& one : list.as_list()) {
    if (one.is_text()) options.emplace_back(one.as_text().str(), one.as_text().str());
    else options.emplace_back(one.text_at(id), one.text_at(label));
  }
  return options;
}

}  // namespace casecraft::desktop
