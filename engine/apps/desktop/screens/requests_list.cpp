#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "apps/desktop/screens/requests.hpp"
#include "base/counted.hpp"

// The board: what time it is, what is due, and every request with its stage.
namespace casecraft::desktop {

namespace {

constexpr std::array<std::pair<std::int64_t, const char*>, 4> kWaits{{{60, base::to_say("1 hour")}, {8 * 60, base::to_say("8 hours")}, {24 * 60, base::to_say("1 day")}, {7 * 24 * 60, base::to_say("1 week")}}};

void time_now(BoardScreen& screen, Column& column) {
  const base::Value& about = screen.page("board").data;
  const std::string local = about.text_at("now", screen.running.clock());
  const std::string utc = about.text_at("utc", screen.running.clock_utc());
  column.words(fmt::format("{}  \u00b7  {}", local, utc), Face::strong, {}, 1.35F);
  const base::Value& panel = screen.running.view().panel;
  const std::int64_t returned = panel.integer_at("returned");
  std::string words = column.ui.say("{}, {} waiting for an answer", column.ui.say_count("{} draft", "{} drafts", panel.integer_at("drafts")), panel.integer_at("waiting"));
  if (returned > 0) words = column.ui.say_count("{} came back and waits for you.", "{} came back and wait for you.", returned) + " " + words;
  column.words(words, Face::small, returned > 0 ? screen.theme.warn : screen.theme.muted, 1.4F).gap(0.5F);
}

void waits(BoardScreen& screen, Column& column) {
  Flow flow = column.flow();
  if (flow.button("board-wait", column.ui.say("Wait for the next thing"), Look::usual, "W")) screen.want("wait", base::Map{{"until", "next"}});
  flow.words(column.ui.say("or for"), Face::small, screen.theme.muted, button_height(screen.ui));
  for (std::size_t i = 0; i < kWaits.size(); ++i) {
    if (flow.button("board-wait", screen.ui.say(kWaits[i].second), Look::quiet, {}, i + 1)) screen.want("wait", base::Map{{"minutes", kWaits[i].first}});
  }
  column.after(flow).gap(0.9F);
}

void due_list(BoardScreen& screen, Column& column) {
  const session::Page& due = screen.page("due");
  column.words(column.ui.say("What is due"), Face::label, screen.theme.accent, 1.35F).gap(0.35F);
  if (due.rows.empty()) column.muted(column.ui.say("Nothing waits, and nothing that you know of runs out."), Face::small);
  for (const session::PageRow& row : due.rows) {
    const std::string kind = row.data.text_at("kind");
    const bool is_back = kind == "returned";
    Colour mark = is_back ? screen.theme.warn : kind == "kept" ? screen.theme.bad : screen.theme.accent;
    beside_bar(column, mark, [&](Column& inside) {
      inside.words(row.title.view(), Face::body, {}, 1.3F).words(row.detail.view(), Face::small, is_back ? screen.theme.warn : screen.theme.text, 1.35F);
      // The question itself stands with the request.
      if (!is_back) inside.words(row.text.view(), Face::small, screen.theme.muted, 1.35F);
    }, 0.6F);
  }
}

/// Those that wait for the trainee first, then what is open, then the rest; the newest first in each.
int rank_of(const session::PageRow& row) {
  const std::string stage = row.data.text_at("stage");
  return stage == "returned" ? 0 : stage == "draft" ? 1 : stage == "sent" ? 2 : 3;
}

void request_cards(BoardScreen& screen, Column& column) {
  const session::Page& all = screen.page("board");
  column.words(column.ui.say("Requests"), Face::label, screen.theme.accent, 1.35F).gap(0.35F);
  std::vector<std::size_t> order(all.rows.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = order.size() - 1 - i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank_of(all.rows[a]) < rank_of(all.rows[b]); });
  for (const std::size_t i : order) {
    const session::PageRow& row = all.rows[i];
    const std::string stage = row.data.text_at("stage");
    const Id id = make_id("board-request", i);
    screen.focus_first(id);
    std::string detail = row.detail.view() == stage_words(column.ui.language(), stage) || stage == "draft" ? std::string() : row.detail.str();
    if (!row.text.empty()) detail += (detail.empty() ? "" : "\n\n") + row.text.str();
    if (board_card(column, id, {.title = row.title.view(), .detail = detail, .mark = stage_words(column.ui.language(), stage), .mark_colour = stage_colour(screen.theme, stage)}))
      screen.open_request(static_cast<std::int64_t>(i) + 1, row.data.bool_at("may_change") ? BoardTab::form : BoardTab::history);
  }
  if (all.rows.empty()) column.muted(column.ui.say("No request yet. Choose who is to be asked."), Face::small).gap(0.4F);
  column.gap(0.3F);
  screen.focus_first(make_id("board-new"));
  Flow flow = column.flow();
  if (flow.button("board-new", column.ui.say("Draft a request"), all.rows.empty() ? Look::primary : Look::usual)) screen.choose_tab(BoardTab::bodies);
  column.after(flow).gap(0.9F);
}

}  // namespace

void draw_request_list(BoardScreen& screen, Column& column) {
  Ui& ui = screen.ui;
  time_now(screen, column);
  waits(screen, column);
  if (column.width < ui.em(46)) {
    request_cards(screen, column);
    due_list(screen, column.gap(0.4F));
    return;
  }
  const float gap = ui.em(1.6F);
  const float right = std::round((column.width - gap) * 0.4F);
  Column left(ui, column.x, column.y, column.width - gap - right);
  Column beside(ui, column.x + column.width - right, column.y, right);
  request_cards(screen, left);
  due_list(screen, beside);
  column.y = std::max(left.y, beside.y);
}

}  // namespace casecraft::desktop
