#include "apps/desktop/screens/tracing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "apps/desktop/screens/case_file.hpp"
#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/transcript.hpp"

namespace casecraft::desktop {

namespace {

using session::ActionTemplate;

struct TabWords {
  DeskTab tab;
  const char *label, *brief;
};
constexpr std::array<TabWords, 7> kTabs{{{DeskTab::table, base::to_say("Table"), base::to_say("Table")}, {DeskTab::links, base::to_say("Links"), base::to_say("Links")}, {DeskTab::time_line, base::to_say("Time line"), base::to_say("Time")}, {DeskTab::amounts, base::to_say("Amounts and hours"), base::to_say("Amounts")},
                                         {DeskTab::flow, base::to_say("Flow"), base::to_say("Flow")}, {DeskTab::marks, base::to_say("Flags and files"), base::to_say("Flags")}, {DeskTab::report, base::to_say("Report"), base::to_say("Report")}}};
constexpr std::array<std::pair<DeskSide, const char*>, 4> kSides{{{DeskSide::party, base::to_say("Party")}, {DeskSide::row, base::to_say("Row")}, {DeskSide::log, base::to_say("Log")}, {DeskSide::case_file, base::to_say("Case file")}}};

void choose_tab(DeskScreen& screen, DeskTab tab) {
  screen.desk.tab = tab;
  screen.desk.paper = DeskPaper::none;
  screen.desk.wants_focus = true;
  screen.ui.ask_frame();
}

/// The tabs in one row: with whole names and their keys, else shorter.
void tabs(DeskScreen& screen, Column& column) {
  Ui& ui = screen.ui;
  const auto label_of = [&](std::size_t i, bool is_brief) {
    std::string label = ui.say(is_brief ? kTabs[i].brief : kTabs[i].label);
    const std::int64_t flags = kTabs[i].tab == DeskTab::marks ? screen.running.view().panel.integer_at("flags") : 0;
    return flags > 0 ? fmt::format("{} {}", label, flags) : label;
  };
  const auto width_of = [&](bool is_brief, bool has_keys) {
    float width = 0;
    for (std::size_t i = 0; i < kTabs.size(); ++i) width += button_width(ui, label_of(i, is_brief), has_keys ? "1" : "") + ui.em(0.56F);
    return width;
  };
  const bool is_brief = width_of(false, true) > column.width;
  const bool has_keys = width_of(is_brief, true) <= column.width;
  Flow flow = column.flow();
  for (std::size_t i = 0; i < kTabs.size(); ++i) {
    const bool is_chosen = screen.desk.tab == kTabs[i].tab && screen.desk.paper == DeskPaper::none;
    if (flow.button("desk-tab", label_of(i, is_brief), is_chosen ? Look::chosen : Look::quiet, has_keys ? std::to_string(i + 1) : "", i)) choose_tab(screen, kTabs[i].tab);
  }
  column.after(flow);
}

void content(DeskScreen& screen, const Rect& area) {
  if (screen.desk.paper != DeskPaper::none) return draw_paper(screen, area);
  switch (screen.desk.tab) {
    case DeskTab::table: return draw_desk_table(screen, area);
    case DeskTab::links: return draw_desk_links(screen, area);
    case DeskTab::time_line: return draw_time_line(screen, area);
    case DeskTab::amounts: return draw_amounts(screen, area);
    case DeskTab::flow: return draw_flow(screen, area);
    case DeskTab::marks: return draw_marks(screen, area);
    case DeskTab::report: return draw_desk_report(screen, area);
  }
}

/// Pixels below which the tab cannot be used.
float least_height(const Ui& ui, const Desk& desk) {
  if (desk.paper != DeskPaper::none) return ui.em(12);
  switch (desk.tab) {
    case DeskTab::links: return ui.em(22);
    case DeskTab::amounts: case DeskTab::flow: return ui.em(17);
    default: return ui.em(12);
  }
}

/// What can be done besides the desk's own deeds: what the author offers, and the way out.
void acts(DeskScreen& screen, Column& column) {
  const auto plain = [](const ActionTemplate& offer) { return offer.fields.empty(); };
  const std::vector<ActionTemplate>& offers = screen.running.view().offers;
  if (std::none_of(offers.begin(), offers.end(), plain)) return;
  column.gap(1.2F).rule().gap(0.8F).words(column.ui.say("What else you can do"), Face::label, screen.theme.muted, 1.35F).gap(0.4F);
  for (std::size_t i = 0; i < offers.size(); ++i) {
    if (!plain(offers[i])) continue;
    float height = 0;
    const bool ends = offers[i].kind == std::string_view("conclude");
    if (ends) column.gap(0.4F);
    const std::string label = offers[i].was_taken ? column.ui.say("{} (done before)", offers[i].label.view()) : offers[i].label.str();
    if (choice(screen.ui, make_id("desk-act", i), column.x, column.y, column.width, "\u2022", label, offers[i].was_taken, height)) screen.want(offers[i].kind.str(), offers[i].payload);
    column.y += height;
    column.gap(0.5F);
  }
}

void log_pane(DeskScreen& screen, const Rect& area) {
  Ui& ui = screen.ui;
  Running& running = screen.running;
  ui.begin_pane(make_id("scene"), area, running.scroll, running.shows_case_file);
  const float width = std::min(reading_width(ui), area.w - ui.em(2.4F));
  Column column(ui, std::round(area.x + std::min((area.w - width) / 2, ui.em(1.2F))), area.y - std::round(running.scroll.offset) + ui.em(0.9F), width);
  const float top = column.y;
  const float fresh = draw_transcript(column, running);
  acts(screen, column);
  if (running.scroll_to_fresh && !ui.fonts().is_stale()) {
    // A query says nothing: what was read stays where it is.
    if (running.fresh_from() < running.transcript().size()) running.scroll.offset = running.fresh_from() == 0 ? 0 : fresh - top;
    running.scroll_to_fresh = false;
    ui.ask_frame();
  }
  ui.end_pane(column.y - top + ui.em(2.5F));
}

void scrolled(DeskScreen& screen, const Rect& area, const std::function<void(Column&)>& draw) {
  Ui& ui = screen.ui;
  ui.begin_pane(make_id("desk-side"), area, screen.desk.side_scroll, screen.running.shows_case_file);
  const float pad = ui.em(1.0F);
  Column column(ui, area.x + pad, area.y - std::round(screen.desk.side_scroll.offset) + ui.em(0.8F), std::min(area.w - 2 * pad - ui.em(0.4F), ui.em(46)));
  const float top = column.y;
  draw(column);
  ui.end_pane(column.y - top + ui.em(2.5F));
}

void do_wanted(DeskScreen& screen) {
  Desk& desk = screen.desk;
  if (!desk.wanted) return;
  const auto [kind, payload] = std::move(*desk.wanted);
  desk.wanted.reset();
  const bool closes_form = desk.closes_form;
  const bool closes_paper = desk.closes_paper;
  desk.closes_form = desk.closes_paper = false;
  const std::size_t said_before = screen.running.transcript().size();
  screen.app.message = screen.running.send(kind, payload);
  screen.ui.ask_frame();
  if (!screen.app.message.empty()) return;
  if (closes_form) {
    desk.form = DeskForm::none;
    desk.party_form = {};
    for (const char* name : {"reason", "fear", "why-one"}) screen.words(name).editor.set_text("");
  }
  if (closes_paper) desk.paper = DeskPaper::none, desk.wants_focus = true;
  if (kind == "query" || kind == "back") {
    desk.table = {};
    desk.lists.clear();
    desk.flow_at = 0;
    if (desk.tab == DeskTab::marks || desk.tab == DeskTab::report) desk.tab = DeskTab::table;
  }
  // What was said in answer has to be seen.
  if (screen.running.transcript().size() > said_before && kind != "save") screen.show_side(DeskSide::log);
  if (!is_at_desk(screen.running)) screen.running.shows_case_file = false, screen.ui.clear_focus();
}

}  // namespace

bool is_at_desk(const Running& running) { return running.view().activity == "tracing" && running.view().phase == session::Phase::open; }

float desk_side_width(const Ui& ui) { return std::clamp(ui.window().w * 0.29F, ui.em(22), ui.em(32)); }

DeskScreen::DeskScreen(App& app_in) : app(app_in), ui(app_in.ui), running(*app_in.running), desk(app_in.running->desk), theme(app_in.ui.theme()) {
  if (desk.place != running.view().place.view()) {
    desk = {};
    desk.place = running.view().place.str();
    running.shows_case_file = true;
  }
  if (desk.asked_at == running.view().number) return;
  desk.asked_at = running.view().number;
  desk.pages.clear();
}

const session::Page& DeskScreen::page(std::string_view what, const std::string& id, std::int64_t from, std::int64_t count) {
  const std::string key = fmt::format("{}|{}|{}|{}", what, id, from, count);
  const auto known = desk.pages.find(key);
  if (known != desk.pages.end()) return known->second;
  session::Page found;
  try {
    session::Lookup lookup;
    lookup.what = what;
    lookup.id = id;
    lookup.from = from;
    lookup.count = count;
    found = running.play().look(lookup);
  } catch (const std::exception& error) {
    std::string words = error.what();
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    if (!words.empty() && words.back() != '.') words += '.';
    found.data = base::Map{{"problem", words}};
  }
  return desk.pages.emplace(key, std::move(found)).first->second;
}

bool DeskScreen::is_confirmed(const Column& column) {
  if (!std::exchange(confirmed, {}).empty()) return true;
  const Rect focused = ui.focused_rect();
  const bool is_here = focused.w <= 0 || (focused.x + 1 >= column.x && focused.x <= column.x + column.width);
  return is_here && ui.take_ctrl(Key::enter);
}

std::string DeskScreen::label(std::string_view list, std::string_view id, std::string_view key) {
  const base::Value& all = about()[list];
  if (!all.is_list()) return std::string(id);
  for (const base::Value& one : all.as_list()) {
    if (one.text_at("id", one.text_at("code")) == id) return one.text_at(key, id);
  }
  return std::string(id);
}

std::string DeskScreen::party_words(const std::string& code) {
  const session::Page& found = page("party", code);
  return found.title.empty() ? code : found.title.str();
}

void DeskScreen::want(std::string kind, base::Value payload) {
  desk.wanted = {std::move(kind), std::move(payload)};
  ui.ask_frame();
}

void DeskScreen::choose_party(const std::string& code, bool shows_panel) {
  if (code.empty()) return;
  if (desk.party != code) {
    desk.side_scroll = {};
    if (desk.form != DeskForm::none) desk.form = DeskForm::none;
  }
  desk.party = code;
  if (shows_panel) show_side(DeskSide::party);
  ui.ask_frame();
}

void DeskScreen::choose_row(std::int64_t row) {
  desk.row = row;
  show_side(DeskSide::row);
}

void DeskScreen::show_side(DeskSide side) {
  if (desk.side != side) desk.side_scroll = {};
  desk.side = side;
  const bool is_wide = ui.window().w >= reading_width(ui) + ui.em(29);
  if (!is_wide) running.shows_case_file = true;
  ui.ask_frame();
}

void draw_desk(App& app, const Rect& area) {
  DeskScreen screen(app);
  Ui& ui = app.ui;
  Desk& desk = screen.desk;
  // Where what the tab shows would not have the room that it needs, the desk is a page that scrolls.
  const float least = least_height(ui, desk);
  const bool is_page = desk.head_height + least > area.h;
  if (is_page) ui.begin_pane(make_id("desk-page"), area, desk.desk_scroll);
  const float origin = area.y - (is_page ? std::round(desk.desk_scroll.offset) : 0);
  const bool is_low = area.h < ui.em(26) || area.w < ui.em(46);
  const float edge = ui.em(0.9F);
  Column column(ui, area.x + edge, origin + ui.em(is_low ? 0.35F : 0.6F), area.w - 2 * edge);
  if (is_page) {
    draw_chips(screen, column);
  } else {
    // Chips take what they need, up to a quarter of the height; then they scroll.
    const float most = std::max(button_height(ui) + ui.em(0.3F), area.h * 0.26F);
    const float wanted = std::max(button_height(ui), desk.chips_scroll.content);
    const Rect chips{area.x, column.y - ui.em(0.25F), area.w, std::min(wanted + ui.em(0.5F), most)};
    ui.begin_pane(make_id("chips"), chips, desk.chips_scroll, false);
    Column inside(ui, column.x, chips.y + ui.em(0.25F) - std::round(desk.chips_scroll.offset), column.width);
    const float top = inside.y;
    draw_chips(screen, inside);
    ui.end_pane(inside.y - top);
    column.y = chips.bottom();
  }
  tabs(screen, column.gap(0.2F));
  column.gap(is_low ? 0.25F : 0.5F);
  ui.fill({area.x, column.y, area.w, ui.fonts().thin()}, screen.theme.line);
  const float head = column.y + ui.fonts().thin() - origin;
  const float room = is_page ? least : std::max(least, area.h - head);
  content(screen, {area.x, origin + head, area.w - (is_page ? ui.em(0.8F) : 0), room});
  if (is_page) ui.end_pane(head + room);
  if (std::abs(head - desk.head_height) > 0.5F) {
    desk.head_height = head;
    ui.ask_frame();
  }
}

void draw_desk_side(App& app, const Rect& area) {
  DeskScreen screen(app);
  Ui& ui = app.ui;
  Desk& desk = screen.desk;
  ui.fill(area, screen.theme.surface);
  Column head(ui, area.x + ui.em(0.9F), area.y + ui.em(0.6F), area.w - ui.em(1.8F));
  Flow flow = head.flow();
  for (std::size_t i = 0; i < kSides.size(); ++i) {
    const auto& [side, label] = kSides[i];
    if (side == DeskSide::row && desk.row == 0) continue;
    if (flow.button("desk-side-tab", ui.say(label), desk.side == side ? Look::chosen : Look::quiet, {}, i)) screen.show_side(side);
  }
  const bool is_whole = area.w > ui.window().w * 0.9F;
  if (is_whole && flow.button("to-desk", ui.say("To the desk"), Look::usual, "D")) screen.running.shows_case_file = false, desk.wants_focus = true, ui.ask_frame();
  head.after(flow).gap(0.5F);
  ui.fill({area.x, head.y, area.w, ui.fonts().thin()}, screen.theme.line);
  const Rect rest{area.x, head.y + ui.fonts().thin(), area.w, std::max(ui.em(2), area.bottom() - head.y - ui.fonts().thin())};
  switch (desk.side) {
    case DeskSide::log: log_pane(screen, rest); break;
    case DeskSide::case_file: draw_case_file(app, rest); break;
    case DeskSide::row: scrolled(screen, rest, [&](Column& column) { draw_row_panel(screen, column); }); break;
    case DeskSide::party: scrolled(screen, rest, [&](Column& column) { desk.form != DeskForm::none ? draw_party_form(screen, column) : draw_party(screen, column); }); break;
  }
}

bool end_desk(App& app, std::string_view pressed) {
  if (!app.running || !is_at_desk(*app.running) || app.screen != Screen::session) return true;
  DeskScreen screen(app);
  Ui& ui = app.ui;
  Desk& desk = screen.desk;
  if (ui.take_ctrl('z') && screen.about().bool_at("may_undo")) screen.want("back");
  if (ui.take_ctrl('f')) open_paper(screen, DeskPaper::filter);
  for (std::size_t i = 0; i < kTabs.size(); ++i) {
    if (ui.take_letter(static_cast<char>('1' + i))) screen.running.shows_case_file = false, choose_tab(screen, kTabs[i].tab);
  }
  if (ui.take_letter('f')) screen.running.shows_case_file = false, open_paper(screen, DeskPaper::filter);
  if (ui.take_letter('q')) screen.running.shows_case_file = false, open_paper(screen, DeskPaper::sql);
  if (ui.take_letter('g')) screen.running.shows_case_file = false, open_paper(screen, DeskPaper::saved);
  const auto show = [&](DeskSide side) {
    screen.running.shows_case_file = true;
    screen.show_side(side);
    for (std::size_t i = 0; i < kSides.size(); ++i) {
      if (kSides[i].first == side) ui.set_focus(make_id("desk-side-tab", i));
    }
  };
  if (pressed == "party" || ui.take_letter('p')) show(DeskSide::party);
  if (pressed == "log" || ui.take_letter('l')) show(DeskSide::log);
  if (pressed == "case" || ui.take_letter('c')) show(DeskSide::case_file);
  if (pressed == "desk" || ui.take_letter('d')) screen.running.shows_case_file = false, desk.wants_focus = true, ui.ask_frame();
  if (ui.take_letter('x')) app.message = keep_table(screen), ui.ask_frame();
  const bool was_sent = desk.wanted.has_value();
  do_wanted(screen);
  return was_sent || pressed == "case";
}

}  // namespace casecraft::desktop
