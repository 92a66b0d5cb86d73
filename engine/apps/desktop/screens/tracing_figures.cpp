#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/tracing.hpp"
#include "base/sim_time.hpp"

// When and how much: the time line, amounts and hours, the flow over days.
namespace casecraft::desktop {

namespace {

using base::Value;

constexpr std::int64_t kMostLanes = 80;
constexpr std::int64_t kMostMarks = 2000;
const Id kLanes = make_id("desk-lanes");
const Id kFlow = make_id("desk-flow");

std::string day_words(std::int64_t seconds) { return base::format_iso(base::UtcTime{seconds}, base::Zone{}).substr(0, 10); }

void make_lanes(DeskScreen& screen) {
  TimeLine& line = screen.desk.time_line;
  const std::string source = std::to_string(screen.running.view().number);
  if (line.made_from == source) return;
  line.made_from = source;
  line.lanes.clear();
  line.has_marks = false;
  line.begin = seconds_of(screen.about()["period"].text_at("from"));
  line.end = std::max(line.begin + 86400, seconds_of(screen.about()["period"].text_at("until")));
  const session::Page& graph = screen.page("graph", {}, 0, kMostLanes);
  if (!graph.data["nodes"].is_list()) return;
  const base::List& nodes = graph.data["nodes"].as_list();
  std::map<std::pair<std::string, std::string>, std::size_t> index;
  for (const Value& edge : graph.data["edges"].as_list()) {
    const Value& from = nodes[static_cast<std::size_t>(edge.integer_at("from"))];
    const Value& to = nodes[static_cast<std::size_t>(edge.integer_at("to"))];
    TimeLine::Lane lane;
    lane.from = from.text_at("party");
    lane.to = to.text_at("party");
    lane.count = edge.integer_at("count");
    lane.words = fmt::format("{} \u2192 {}", from.text_at("name"), to.text_at("name"));
    lane.first = seconds_of(edge.text_at("first"));
    lane.last = seconds_of(edge.text_at("last"));
    index.emplace(std::pair(lane.from, lane.to), line.lanes.size());
    line.lanes.push_back(std::move(lane));
  }
  // Single payments are known where rows are listed.
  if (screen.query().has("group") || screen.query().has("sql")) return;
  // A part of them would look like a burst.
  line.has_marks = screen.page("rows").total <= kMostMarks;
  if (!line.has_marks) return;
  const session::Page& rows = screen.page("rows", {}, 0, kMostMarks);
  const std::size_t time = column_of(rows, "booking_time");
  for (const session::PageRow& row : rows.rows) {
    const base::List& cells = row.data["cells"].as_list();
    const auto lane = index.find(std::pair(row.data.text_at("party"), row.data.text_at("party2")));
    if (lane == index.end() || time >= cells.size() || !cells[time].is_text()) continue;
    line.lanes[lane->second].marks.emplace_back(seconds_of(cells[time].as_text().str()), row.data.integer_at("row"));
  }
}

/// A grouping as bars that lie, each with its words and figures; Enter asks for what is behind one.
void bars(DeskScreen& screen, const Rect& area, const std::string& group, std::string_view title, const std::function<std::string(const std::string&)>& words_of) {
  Ui& ui = screen.ui;
  const session::Page& page = screen.page("groups", group);
  Column head(ui, area.x + ui.em(0.9F), area.y + ui.em(0.5F), area.w - ui.em(1.8F));
  head.words(title, Face::strong, {}, 1.3F);
  const std::string problem = page.data.text_at("problem");
  if (!problem.empty()) return static_cast<void>(head.words(problem, Face::body, screen.theme.warn));
  const std::size_t count_at = column_of(page, "count");
  const std::size_t sum_at = column_of(page, "sum");
  std::int64_t most = 1;
  std::int64_t all = 0;
  for (const session::PageRow& row : page.rows) {
    const base::List& values = row.data["values"].as_list();
    if (count_at < values.size() && values[count_at].is_integer()) most = std::max(most, values[count_at].as_integer()), all += values[count_at].as_integer();
  }
  // All hours and days have a bar, also those without a payment.
  std::vector<const session::PageRow*> lines;
  const std::int64_t first = group == "hour" ? 0 : 1;
  if (group == "hour" || group == "weekday") lines.resize(group == "hour" ? 24 : 7, nullptr);
  for (const session::PageRow& row : page.rows) {
    const Value& key = row.data["values"].as_list().front();
    if (group != "hour" && group != "weekday") lines.push_back(&row);
    else if (key.is_integer() && key.as_integer() >= first && key.as_integer() - first < static_cast<std::int64_t>(lines.size())) lines[static_cast<std::size_t>(key.as_integer() - first)] = &row;
  }
  ListState& state = screen.desk.lists[group];
  const float label = ui.em(7.2F);
  ListLook look{make_id("desk-bars-" + group), {area.x, head.y + ui.em(0.3F), area.w, std::max(ui.em(3), area.bottom() - head.y - ui.em(0.3F))}, static_cast<std::int64_t>(lines.size()), std::round(ui.em(1.55F)), false};
  const ListAnswer answer = list_area(ui, look, state.chosen, state.scroll, [&](std::int64_t i, const Rect& rect, bool) {
    const float y = rect.y + (rect.h - ui.text_height(Face::small)) / 2;
    if (lines[static_cast<std::size_t>(i)] == nullptr) {
      ui.text_within(rect.x + ui.em(0.9F), y, label, words_of(std::to_string(i + first)), Face::small, screen.theme.muted);
      return;
    }
    const session::PageRow& row = *lines[static_cast<std::size_t>(i)];
    const base::List& values = row.data["values"].as_list();
    const base::List& cells = row.data["cells"].as_list();
    if (count_at >= values.size() || sum_at >= cells.size() || !values[count_at].is_integer()) return;
    const std::int64_t count = values[count_at].as_integer();
    ui.text_within(rect.x + ui.em(0.9F), y, label, words_of(cells[0].is_text() ? cells[0].as_text().str() : std::string()), Face::small, screen.theme.text);
    const std::string figure = fmt::format("{}, {} %", count, count * 100 / std::max<std::int64_t>(all, 1));
    const std::string sum = cells[sum_at].is_text() ? cells[sum_at].as_text().str() : std::string();
    const float figures = ui.em(6.2F);
    const float sums = rect.w > ui.em(34) ? ui.em(7.5F) : 0;
    const float left = rect.x + ui.em(0.9F) + label + ui.em(0.5F);
    const float room = std::max(ui.em(1), rect.right() - ui.em(1.4F) - figures - sums - left);
    ui.fill({left, rect.y + rect.h * 0.22F, std::max(2.0F, std::round(room * static_cast<float>(count) / static_cast<float>(most))), rect.h * 0.56F}, screen.theme.accent);
    ui.text_within(left + room + ui.em(0.5F), y, figures, figure, Face::small, screen.theme.text);
    if (sums > 0) ui.text_within(left + room + ui.em(0.5F) + figures, y, sums, sum, Face::small, screen.theme.muted);
  });
  if (!answer.is_opened || lines.empty() || lines[static_cast<std::size_t>(state.chosen)] == nullptr) return;
  const session::PageRow& row = *lines[static_cast<std::size_t>(state.chosen)];
  base::Map query = screen.query().is_map() ? screen.query().as_map() : base::Map{};
  query["group"] = group;
  if (const auto asked = rows_behind(Value(query), page, row)) {
    screen.desk.tab = DeskTab::table;
    screen.desk.wants_focus = true;
    screen.ask(*asked);
  }
}

std::string hour_words(const std::string& hour) { return hour.size() < 2 ? fmt::format("0{}:00", hour) : hour + ":00"; }

std::string weekday_words(const base::Language& language, const std::string& day) {
  constexpr std::array<const char*, 7> kNames{base::to_say("Monday"), base::to_say("Tuesday"), base::to_say("Wednesday"), base::to_say("Thursday"), base::to_say("Friday"), base::to_say("Saturday"), base::to_say("Sunday")};
  return day.size() == 1 && day[0] >= '1' && day[0] <= '7' ? language.say(kNames[static_cast<std::size_t>(day[0] - '1')]).str() : day;
}

void zone_picks(DeskScreen& screen, Column& column) {
  const Value query = screen.query();
  if (query.has("sql")) return;
  const std::string zone = query.text_at("zone", "utc");
  Flow flow = column.flow();
  flow.words(column.ui.say("Hours and days at"), Face::small, screen.theme.muted, button_height(screen.ui));
  for (const auto& [id, label] : {std::pair<const char*, std::string_view>{"utc", "UTC"}, {"debtor", column.ui.say("the debtor")}, {"creditor", column.ui.say("the creditor")}}) {
    if (!flow.button("zone", label, zone == id ? Look::chosen : Look::quiet, {}, make_id(id))) continue;
    base::Map asked = query.as_map();
    asked.erase("zone");
    if (std::string_view(id) != "utc") asked["zone"] = id;
    // A zone is kept only with something that is read in it.
    const std::string group = query.text_at("group");
    if (!query.has("weekday") && !query.has("hour_from") && !query.has("hour_until") && group != "hour" && group != "weekday" && group != "day" && group != "week" && group != "month") asked["group"] = "hour", asked.erase("sort"), asked.erase("descending");
    screen.ask(std::move(asked));
  }
  column.after(flow);
}

}  // namespace

void draw_time_line(DeskScreen& screen, const Rect& area) {
  Ui& ui = screen.ui;
  TimeLine& line = screen.desk.time_line;
  make_lanes(screen);
  if (screen.desk.wants_focus) ui.set_focus(kLanes), screen.desk.wants_focus = false;
  const float label = std::clamp(area.w * 0.34F, ui.em(9), ui.em(22));
  const float left = area.x + label + ui.em(1);
  const float width = std::max(ui.em(4), area.right() - ui.em(1.6F) - left);
  const float head = ui.em(2.0F);
  const auto x_of = [&](std::int64_t at) { return left + std::round(width * static_cast<float>(std::clamp(static_cast<double>(at - line.begin) / static_cast<double>(line.end - line.begin), 0.0, 1.0))); };
  ui.fill({area.x, area.y, area.w, head}, screen.theme.surface);
  std::vector<std::int64_t> months;
  std::string month;
  for (std::int64_t at = line.begin; at < line.end; at += 86400) {
    const std::string day = day_words(at);
    if (day.substr(0, 7) == month) continue;
    month = day.substr(0, 7);
    months.push_back(at);
  }
  const float least = ui.text_width("2026-05", Face::small) + ui.em(0.5F);
  float free = left - least;
  for (const std::int64_t at : months) {
    if (x_of(at) < free + least || x_of(at) + least > area.right()) continue;
    free = x_of(at);
    ui.text(free, area.y + (head - ui.text_height(Face::small)) / 2, day_words(at).substr(0, 7), Face::small, screen.theme.muted);
  }
  ui.text_within(area.x + ui.em(0.9F), area.y + (head - ui.text_height(Face::small)) / 2, label - ui.em(0.5F), ui.say("{} pairs, the largest sums first", line.lanes.size()), Face::small, screen.theme.muted);
  const float foot = ui.em(1.7F);
  ListLook look{kLanes, {area.x, area.y + head, area.w, std::max(ui.em(3), area.h - head - foot)}, static_cast<std::int64_t>(line.lanes.size()), std::round(ui.em(1.6F)), true};
  const ListAnswer answer = list_area(ui, look, line.chosen, line.scroll, [&](std::int64_t i, const Rect& rect, bool) {
    const TimeLine::Lane& lane = line.lanes[static_cast<std::size_t>(i)];
    for (const std::int64_t at : months) ui.fill({x_of(at), rect.y, ui.fonts().thin(), rect.h}, screen.theme.line);
    const bool is_of_party = !screen.desk.party.empty() && (lane.from == screen.desk.party || lane.to == screen.desk.party);
    if (is_of_party) ui.fill({rect.x, rect.y, ui.em(0.3F), rect.h}, screen.theme.accent);
    ui.text_within(rect.x + ui.em(0.9F), rect.y + (rect.h - ui.text_height(Face::small)) / 2, label - ui.em(0.6F), lane.words, Face::small, is_of_party ? screen.theme.accent : screen.theme.text);
    const float thin = std::max(2.0F, ui.em(0.16F));
    ui.fill({x_of(lane.first), rect.y + rect.h / 2 - thin / 2, std::max(thin, x_of(lane.last) - x_of(lane.first)), thin}, mix(screen.theme.surface, screen.theme.accent, 0.45));
    for (const auto& [at, row] : lane.marks) {
      const bool is_own = row == screen.desk.row || screen.desk.marked.count(row) != 0;
      ui.fill({x_of(at) - thin / 2, rect.y + rect.h * (is_own ? 0.05F : 0.2F), is_own ? thin * 2 : thin, rect.h * (is_own ? 0.9F : 0.6F)}, is_own ? screen.theme.focus : screen.theme.accent);
    }
  });
  if (line.lanes.empty()) {
    Column none(ui, area.x + ui.em(1.2F), area.y + head + ui.em(1), area.w - ui.em(2.4F));
    const std::string problem = screen.page("graph", {}, 0, kMostLanes).data.text_at("problem");
    none.words(problem.empty() ? ui.say("No payment fits.") : problem, Face::body, problem.empty() ? screen.theme.muted : screen.theme.warn);
    return;
  }
  const TimeLine::Lane& lane = line.lanes[static_cast<std::size_t>(line.chosen)];
  if (answer.has_focus) {
    if (ui.take_letter('b')) screen.choose_party(lane.from);
    if (ui.take_letter('k')) screen.choose_party(lane.to);
  }
  if (answer.is_opened) {
    screen.desk.tab = DeskTab::table;
    screen.desk.wants_focus = true;
    screen.ask({{"debtor", Value(lane.from)}, {"creditor", Value(lane.to)}});
  }
  std::string words = ui.say("{} \u2192 {}: {} payments, {} to {}. Enter: their rows; B, K: debtor, creditor.", lane.from, lane.to, lane.count, day_words(lane.first), day_words(lane.last));
  if (!line.has_marks) words += ui.say(" Single payments are drawn where at most {} rows are listed.", kMostMarks);
  ui.fill({area.x, area.bottom() - foot, area.w, ui.fonts().thin()}, screen.theme.line);
  ui.text_within(area.x + ui.em(0.9F), area.bottom() - foot + (foot - ui.text_height(Face::small)) / 2, area.w - ui.em(1.8F), words, Face::small, screen.theme.muted);
}

void draw_amounts(DeskScreen& screen, const Rect& area) {
  Ui& ui = screen.ui;
  if (screen.desk.wants_focus) ui.set_focus(make_id("desk-bars-amount")), screen.desk.wants_focus = false;
  Column head(ui, area.x + ui.em(0.9F), area.y + ui.em(0.4F), area.w - ui.em(1.8F));
  zone_picks(screen, head);
  const Rect rest{area.x, head.y + ui.em(0.2F), area.w, std::max(ui.em(3), area.bottom() - head.y - ui.em(0.2F))};
  const std::string zone = screen.query().text_at("zone", "utc");
  const std::string where = zone == "utc" ? std::string("UTC") : zone == "debtor" ? ui.say("the debtor's clock").str() : ui.say("the creditor's clock").str();
  const std::string currency = screen.about().text_at("reference_currency");
  // A band is named by where it begins.
  const auto amount = [&](const std::string& from) { return ui.say("from {}", from); };
  const auto weekday = [&](const std::string& day) { return weekday_words(ui.language(), day); };
  const std::string amounts = ui.say("Amounts, in {}", currency);
  const std::string hours = ui.say("Hours, {}", where);
  const std::string days = ui.say("Weekdays, {}", where);
  if (rest.w > ui.em(44)) {
    const float half = std::round(rest.w / 2);
    const float upper = std::max(ui.em(8), rest.h - ui.em(14));
    bars(screen, {rest.x, rest.y, half, upper}, "amount", amounts, amount);
    bars(screen, {rest.x, rest.y + upper, half, std::max(ui.em(4), rest.h - upper)}, "weekday", days, weekday);
    ui.fill({rest.x + half, rest.y, ui.fonts().thin(), rest.h}, screen.theme.line);
    bars(screen, {rest.x + half, rest.y, rest.w - half, rest.h}, "hour", hours, hour_words);
    return;
  }
  const float third = std::round(std::max(ui.em(7), rest.h / 3));
  ui.begin_pane(make_id("desk-figures"), rest, screen.desk.page_scroll, false);
  const float y = rest.y - std::round(screen.desk.page_scroll.offset);
  bars(screen, {rest.x, y, rest.w - ui.em(0.6F), third}, "amount", amounts, amount);
  bars(screen, {rest.x, y + third, rest.w - ui.em(0.6F), third}, "hour", hours, hour_words);
  bars(screen, {rest.x, y + 2 * third, rest.w - ui.em(0.6F), third}, "weekday", days, weekday);
  ui.end_pane(3 * third);
}

void draw_flow(DeskScreen& screen, const Rect& area) {
  Ui& ui = screen.ui;
  Desk& desk = screen.desk;
  Column head(ui, area.x + ui.em(0.9F), area.y + ui.em(0.4F), area.w - ui.em(1.8F));
  Flow flow = head.flow();
  for (const auto& [id, label] : {std::pair{"day", ui.say("By day")}, {"week", ui.say("By week")}, {"month", ui.say("By month")}}) {
    if (flow.button("flow-span", label, desk.span == id ? Look::chosen : Look::quiet, {}, make_id(id))) desk.span = id, desk.flow_at = 0;
  }
  if (flow.button("flow-what", desk.shows_counts ? ui.say("Show sums") : ui.say("Show counts"), Look::quiet)) desk.shows_counts = !desk.shows_counts;
  head.after(flow);
  if (desk.wants_focus) ui.set_focus(kFlow), desk.wants_focus = false;
  const session::Page& page = screen.page("groups", desk.span, 0, 2000);
  const std::string problem = page.data.text_at("problem");
  if (!problem.empty() || page.rows.empty()) return static_cast<void>(head.gap(0.6F).words(problem.empty() ? ui.say("No payment fits.") : problem, Face::body, problem.empty() ? screen.theme.muted : screen.theme.warn));
  const std::size_t at = column_of(page, desk.shows_counts ? "count" : "sum");
  const auto value_of = [&](const session::PageRow& row) {
    const base::List& values = row.data["values"].as_list();
    return at < values.size() && values[at].is_integer() ? values[at].as_integer() : 0;
  };
  std::int64_t most = 1;
  for (const session::PageRow& row : page.rows) most = std::max(most, value_of(row));
  const auto cell = [&](const session::PageRow& row, const char* name) {
    const std::size_t c = column_of(page, name);
    const base::List& cells = row.data["cells"].as_list();
    return c < cells.size() && cells[c].is_text() ? cells[c].as_text().str() : std::string();
  };
  desk.flow_at = std::clamp<std::int64_t>(desk.flow_at, 0, static_cast<std::int64_t>(page.rows.size()) - 1);
  const float words_height = ui.em(3.4F);
  const Rect plot{area.x + ui.em(0.9F), head.y + ui.em(0.8F), area.w - ui.em(1.8F), std::max(ui.em(4), area.bottom() - head.y - ui.em(1.2F) - words_height)};
  const Response response = ui.interact(kFlow, plot, Focus::area);
  bool is_opened = false;
  if (response.has_focus) {
    if (ui.take(Key::left, true)) --desk.flow_at, ui.ask_frame();
    if (ui.take(Key::right, true)) ++desk.flow_at, ui.ask_frame();
    if (ui.take(Key::page_up, true)) desk.flow_at -= 7, ui.ask_frame();
    if (ui.take(Key::page_down, true)) desk.flow_at += 7, ui.ask_frame();
    if (ui.take(Key::home)) desk.flow_at = 0, ui.ask_frame();
    if (ui.take(Key::end)) desk.flow_at = static_cast<std::int64_t>(page.rows.size()) - 1, ui.ask_frame();
    is_opened = ui.take(Key::enter);
    desk.flow_at = std::clamp<std::int64_t>(desk.flow_at, 0, static_cast<std::int64_t>(page.rows.size()) - 1);
  }
  // Days without a payment keep their place: the axis is time, not the list.
  const std::int64_t first = seconds_of(cell(page.rows.front(), "first"));
  const std::int64_t last = std::max(first + 86400, seconds_of(cell(page.rows.back(), "last")));
  const std::int64_t span = desk.span == "day" ? 86400 : desk.span == "week" ? 7 * 86400 : 30 * 86400;
  const float each = std::max(1.0F, plot.w * static_cast<float>(span) / static_cast<float>(last - first + span));
  const auto x_of = [&](const session::PageRow& row) { return plot.x + static_cast<float>(static_cast<double>(seconds_of(cell(row, "first")) / 86400 * 86400 - first / 86400 * 86400) / static_cast<double>(last - first + span)) * plot.w; };
  const float bottom = plot.bottom() - ui.em(1.4F);
  const float height = bottom - plot.y;
  ui.fill({plot.x, bottom, plot.w, ui.fonts().thin()}, screen.theme.border);
  std::string month;
  float free = plot.x - 1;
  for (std::size_t i = 0; i < page.rows.size(); ++i) {
    const float x = x_of(page.rows[i]);
    const float tall = std::max(2.0F, height * static_cast<float>(static_cast<double>(value_of(page.rows[i])) / static_cast<double>(most)));
    const Rect column{std::round(x), std::round(bottom - tall), std::max(1.0F, std::floor(each * 0.82F)), std::round(tall)};
    const bool is_chosen = static_cast<std::int64_t>(i) == desk.flow_at;
    const Rect reach{x, plot.y, std::max(each, 3.0F), plot.h};
    if (response.is_hovered && ui.input().mouse_pressed && reach.contains(ui.input().mouse_x, ui.input().mouse_y)) {
      is_opened = is_chosen && ui.input().clicks == 2;
      desk.flow_at = static_cast<std::int64_t>(i);
      ui.set_focus(kFlow);
      ui.ask_frame();
    }
    if (is_chosen) ui.fill({column.x - 1, plot.y, column.w + 2, height}, screen.theme.selection);
    ui.fill(column, is_chosen ? screen.theme.focus : screen.theme.accent);
    const std::string day = cell(page.rows[i], "first").substr(0, 7);
    if (day != month && x >= free && x + ui.text_width(day, Face::small) < plot.right()) {
      month = day;
      ui.text(x, bottom + ui.em(0.2F), day, Face::small, screen.theme.muted);
      free = x + ui.text_width(day, Face::small) + ui.em(0.6F);
    }
  }
  if (response.has_focus && ui.shows_focus()) ui.focus_ring(plot.inset(-ui.em(0.1F)));
  const session::PageRow& chosen = page.rows[static_cast<std::size_t>(desk.flow_at)];
  Column words(ui, plot.x, plot.bottom() + ui.em(0.4F), plot.w);
  words.words(ui.say("{}: {} payments, {} {}", fmt::format("{} {}", desk.span == "day" ? "" : desk.span == "week" ? ui.say("Week of") : ui.say("Month"), cell(chosen, desk.span.c_str())), cell(chosen, "count"), cell(chosen, "sum"), screen.about().text_at("reference_currency")), Face::body, {}, 1.3F);
  words.muted(ui.say("Left, Right: another one; Enter: its rows."), Face::small);
  if (!is_opened) return;
  base::Map query = screen.query().is_map() ? screen.query().as_map() : base::Map{};
  query["group"] = desk.span;
  if (const auto asked = rows_behind(Value(query), page, chosen)) {
    desk.tab = DeskTab::table;
    desk.wants_focus = true;
    screen.ask(*asked);
  }
}

}  // namespace casecraft::desktop
