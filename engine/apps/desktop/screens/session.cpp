#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "apps/desktop/screens/case_file.hpp"
#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/interview.hpp"
#include "apps/desktop/screens/requests.hpp"
#include "apps/desktop/screens/screens.hpp"
#include "apps/desktop/screens/tracing.hpp"
#include "apps/desktop/screens/transcript.hpp"

namespace casecraft::desktop {

namespace {

std::string deadline_words(const base::Language& language, const Running& running) {
  const auto& rows = running.page(CaseTab::deadlines).rows;
  if (rows.empty()) return language.say("no deadline open");
  return language.say_count("{} deadline open, the next {}", "{} deadlines open, the next {}", static_cast<std::int64_t>(rows.size()), rows.front().text.view());
}

std::string drill_words(const base::Language& language, const Drill& drill) {
  const auto left = std::chrono::duration_cast<std::chrono::seconds>(drill.until - std::chrono::steady_clock::now() + std::chrono::milliseconds(999)).count();
  return language.say("{}:{:02} left", std::max<std::int64_t>(left, 0) / 60, std::max<std::int64_t>(left, 0) % 60);
}

/// The exercise on the left, the simulated time on the right.
float header(App& app) {
  Ui& ui = app.ui;
  Running& running = *app.running;
  const Theme& theme = ui.theme();
  const Rect bar{ui.window().x, ui.window().y, ui.window().w, ui.em(3.4F)};
  const float first = bar.y + ui.em(0.6F);
  const float second = first + ui.em(1.35F);
  ui.fill(bar, theme.surface);
  ui.fill({bar.x, bar.bottom(), bar.w, ui.fonts().thin()}, theme.line);
  const float edge = ui.em(1.4F);
  const float left_edge = bar.x + edge;
  const std::string deadlines = deadline_words(ui.language(), running);
  const bool is_roomy = bar.w > ui.em(44);
  const float right_width = is_roomy ? std::max(ui.text_width(running.clock(), Face::strong), ui.text_width(deadlines, Face::small)) : ui.text_width(running.clock(), Face::strong);
  const float right = bar.right() - edge;
  ui.text(right - ui.text_width(running.clock(), Face::strong), is_roomy ? first : bar.y + (bar.h - ui.text_height(Face::strong)) / 2, running.clock(), Face::strong, theme.text);
  if (is_roomy) ui.text(right - ui.text_width(deadlines, Face::small), second, deadlines, Face::small, running.page(CaseTab::deadlines).rows.empty() ? theme.muted : theme.warn);
  float left_width = right - right_width - left_edge - ui.em(1.5F);
  if (running.drill.is_running) {
    const std::string left = drill_words(ui.language(), running.drill);
    const float wide = ui.text_width(left, Face::strong) + ui.em(1.2F);
    const Rect chip{left_edge + left_width - wide, bar.y + (bar.h - ui.em(1.8F)) / 2, wide, ui.em(1.8F)};
    ui.fill_rounded(chip, theme.raised);
    ui.outline(chip, theme.warn);
    ui.text(chip.x + ui.em(0.6F), chip.y + (chip.h - ui.text_height(Face::strong)) / 2, left, Face::strong, theme.warn);
    left_width -= wide + ui.em(0.6F);
  }
  const records::SessionRecord& record = running.play().record();
  ui.text_within(left_edge, first, left_width, record.title, Face::strong, theme.text);
  const std::string mode = ui.say("{}, case {}{}", record.mode == "assessment" ? ui.say("Assessment") : ui.say("Practice"), record.seed,
                                       running.play().is_recorded() ? "" : ui.say(". Preview, not recorded"));
  ui.text_within(left_edge, second, left_width, mode, Face::small, running.play().is_recorded() ? theme.muted : theme.warn);
  return bar.bottom() + ui.fonts().thin();
}

/// What an instructor must know after a reload: every mistake at once, or where the actions no longer fitted.
float reload_news(App& app, float top) {
  Running& running = *app.running;
  if (running.mistakes.all().empty() && running.stopped_at.empty()) return top;
  Ui& ui = app.ui;
  const Theme& theme = ui.theme();
  const Rect whole = ui.window();
  const float edge = whole.x + ui.em(1.4F);
  std::string words = running.mistakes.has_errors() ? ui.say("The exercise was not loaded again: it has mistakes. You still play it as it was.") : ui.say("The exercise was loaded again.");
  if (!running.stopped_at.empty()) words += ui.say(" Your actions were taken up to one that no longer fits: ") + running.stopped_at;
  Column column(ui, edge, top + ui.em(0.7F), whole.w - ui.em(2.8F) - button_width(ui, ui.say("Close")));
  const float height_of_mistakes = std::min(whole.h * 0.35F, ui.em(3.2F) * static_cast<float>(running.mistakes.all().size()) + ui.em(0.5F));
  const TextLayout& head = ui.laid_out(words, column.width, {Face::strong, 1.4F, 0.5F});
  const float height = head.height + ui.em(1.4F) + (running.mistakes.all().empty() ? 0 : height_of_mistakes);
  ui.fill({whole.x, top, whole.w, height}, theme.raised);
  ui.fill({whole.x, top, ui.em(0.4F), height}, running.mistakes.has_errors() ? theme.bad : theme.warn);
  ui.paint(head, column.x, column.y, theme.text, theme.text);
  const Rect close{whole.right() - button_width(ui, ui.say("Close")) - ui.em(1), top + ui.em(0.5F), button_width(ui, ui.say("Close")), button_height(ui)};
  const bool is_closed = button(ui, make_id("close-mistakes"), close, ui.say("Close"));
  if (!running.mistakes.all().empty()) {
    const Rect list{edge, column.y + head.height + ui.em(0.3F), whole.w - ui.em(2.8F), height_of_mistakes};
    ui.begin_pane(make_id("mistakes"), list, running.mistakes_scroll, false);
    Column rows(ui, list.x, list.y - std::round(running.mistakes_scroll.offset), list.w - ui.em(1));
    const float first = rows.y;
    for (const base::Diagnostic& mistake : running.mistakes.all()) {
      rows.words(fmt::format("{}:{}:{}: {}: {}", mistake.where.file, mistake.where.line, mistake.where.column, base::to_string(mistake.severity), mistake.message),
                 Face::body, mistake.severity == base::Severity::error ? theme.bad : theme.warn, 1.35F);
      if (!mistake.hint.empty()) rows.words(mistake.hint, Face::small, theme.muted, 1.35F);
      rows.gap(0.35F);
    }
    ui.end_pane(rows.y - first);
  }
  if (is_closed) {
    running.mistakes = {};
    running.stopped_at.clear();
    ui.ask_frame();
  }
  return top + height;
}

void scene_pane(App& app, const Rect& whole, bool takes_keys) {
  Ui& ui = app.ui;
  Running& running = *app.running;
  const Rect area = draw_held_words(app, whole);
  ui.begin_pane(make_id("scene"), area, running.scroll, takes_keys);
  const float width = std::min(reading_width(ui), area.w - ui.em(2.8F));
  Column column(ui, std::round(area.x + (area.w - width) / 2), area.y - std::round(running.scroll.offset) + ui.em(1.6F), width);
  const float top = column.y;
  const float fresh = draw_transcript(column, running, {shows_teaching(app), {}});
  column.gap(1.4F);
  const std::int64_t drawn = running.view().number;
  if (running.view().phase == session::Phase::ended) {
    Flow flow = column.flow();
    const bool by_key = !ui.is_typing() && ui.focus() == 0 && ui.take(Key::enter);
    if (flow.button("debrief", ui.say("Read the debrief"), Look::primary, "Enter") || by_key) app.show_own_debrief();
    column.after(flow);
  } else {
    draw_offers(app, column);
  }
  // What came with an action of this very frame is not drawn yet.
  if (running.scroll_to_fresh && drawn == running.view().number && !ui.fonts().is_stale()) {
    running.scroll.offset = running.fresh_from() == 0 ? 0 : fresh - top;
    running.scroll_to_fresh = false;
    ui.ask_frame();
  }
  ui.end_pane(column.y - top + ui.em(4.0F));
}

std::vector<Command> commands_of(const App& app) {
  const Running& running = *app.running;
  // A preview has its own way out, and nothing of it is kept.
  const bool is_preview = app.screen == Screen::preview;
  std::vector<Command> commands;
  if (!is_preview) commands = {{"pause", "Esc", app.ui.say("Pause")}, {"exit", "Ctrl+Q", app.ui.say("Leave")}};
  const auto own = static_cast<std::ptrdiff_t>(commands.size());
  commands.insert(commands.end(), {{"case", "C", app.ui.say("Case file")}, {"note", "N", app.ui.say("Note")}});
  const session::View& view = running.view();
  if (is_at_desk(running)) commands.insert(commands.begin() + own, {{"desk", "D", app.ui.say("Desk")}, {"party", "P", app.ui.say("Party")}, {"log", "L", app.ui.say("Log")}});
  if (is_at_board(running)) commands.insert(commands.begin() + own, {{"board", "B", app.ui.say("Board")}, {"log", "L", app.ui.say("Log")}});
  if (is_in_interview(running) && view.mode == session::Mode::practice)
    commands.push_back({"teaching", "V", app.interview.shows_teaching ? app.ui.say("Teaching view: on") : app.ui.say("Teaching view: off")});
  if (view.may_hint) commands.push_back({"hint", "H", app.ui.say("Hint")});
  if (view.may_wait) commands.push_back({"wait", "W", app.ui.say("Wait")});
  if (view.may_rewind) commands.push_back({"rewind", "R", app.ui.say("Take back")});
  if (is_preview) return commands;
  commands.push_back({"help", "F1", app.ui.say("Help")});
  commands.push_back({"settings", "S", app.ui.say("Settings")});
  if (!running.play().is_recorded()) commands.push_back({"reload", "F5", app.ui.say("Reload")});
  return commands;
}

void do_command(App& app, std::string_view name, bool is_wide) {
  Ui& ui = app.ui;
  Running& running = *app.running;
  const session::View& view = running.view();
  const auto says = [&](std::string_view command, char letter) { return name == command || ui.take_letter(letter); };
  if (name == "pause") return app.pause();
  if (name == "exit") return app.leave_and_exit();
  if (name == "help") return app.go(Screen::help);
  if (name == "reload" || ui.take(Key::f5)) return app.reload(true);
  if (says("settings", 's')) {
    app.fill_settings_form();
    return app.go(Screen::settings);
  }
  if (says("case", 'c')) {
    running.conversation.wants_field = running.shows_case_file;
    if (is_wide) {
      // Both are on the screen: the key goes from one to the other.
      const bool is_inside = running.shows_case_file;
      running.shows_case_file = !is_inside;
      is_inside ? ui.clear_focus() : ui.set_focus(make_id("case-tab", static_cast<std::size_t>(running.tab)));
    } else {
      running.shows_case_file = !running.shows_case_file;
      ui.clear_focus();
    }
    ui.ask_frame();
    return;
  }
  if (is_in_interview(running)) {
    if (ui.take_letter('a')) {
      running.shows_case_file = false;
      running.conversation.wants_field = true;
      return ui.ask_frame();
    }
    if (view.mode == session::Mode::practice && says("teaching", 'v')) {
      app.interview.shows_teaching = !app.interview.shows_teaching;
      running.scroll_to_fresh = true;
      return ui.ask_frame();
    }
  }
  if (says("note", 'n')) {
    running.desk.side = DeskSide::case_file;
    running.board.side = BoardSide::case_file;
    begin_note(app);
  } else if (view.may_hint && says("hint", 'h')) {
    app.message = running.send("hint");
  } else if (view.may_wait && says("wait", 'w')) {
    app.message = running.send("wait", base::Value(base::Map{{"until", base::Value("next")}}));
  } else if (view.may_rewind && says("rewind", 'r')) {
    app.message = running.rewind();
  } else {
    return;
  }
  ui.ask_frame();
}

}  // namespace

void draw_session(App& app) {
  Ui& ui = app.ui;
  if (!app.running) return app.open_catalogue();
  Running& running = *app.running;
  const bool is_desk = is_at_desk(running);
  const bool is_board = is_at_board(running);
  const float panel = is_desk || is_board ? desk_side_width(ui) : std::clamp(ui.window().w - reading_width(ui) - ui.em(5), ui.em(24), ui.em(30));
  const bool is_wide = ui.window().w >= reading_width(ui) + ui.em(29);

  const float below = app.screen == Screen::preview ? header(app) : reach_line(app, header(app));
  const float top = reload_news(app, app.screen == Screen::preview ? below : message_strip(app, below));
  const Rect area{ui.window().x, top, ui.window().w, std::max(ui.em(2), ui.window().bottom() - command_row_height(ui) - top)};
  const bool is_interview = is_in_interview(running);
  if (is_wide) {
    const Rect left{area.x, area.y, area.w - panel, area.h};
    if (is_desk) draw_desk(app, left);
    else if (is_board) draw_board(app, left);
    else is_interview ? draw_interview(app, left, !running.shows_case_file, false) : scene_pane(app, left, !running.shows_case_file);
    if (!app.running) return;
    ui.fill({area.right() - panel, area.y, ui.fonts().thin(), area.h}, ui.theme().line);
    const Rect side{area.right() - panel + ui.fonts().thin(), area.y, panel - ui.fonts().thin(), area.h};
    if (is_desk) draw_desk_side(app, side);
    else if (is_board) draw_board_side(app, side);
    else draw_case_file(app, is_interview ? draw_teaching_panel(app, side) : side);
  } else if (running.shows_case_file) {
    is_desk ? draw_desk_side(app, area) : is_board ? draw_board_side(app, area) : draw_case_file(app, area);
  } else if (is_board) {
    draw_board(app, area);
  } else if (is_desk) {
    draw_desk(app, area);
  } else if (is_interview) {
    draw_interview(app, area, true, true);
  } else {
    scene_pane(app, area, true);
  }
  if (!app.running) return;
  const std::string_view pressed = command_row(ui, commands_of(app));
  if (is_desk && end_desk(app, pressed)) return;
  if (is_board && end_board(app, pressed)) return;
  do_command(app, pressed, is_wide);
}

}  // namespace casecraft::desktop
