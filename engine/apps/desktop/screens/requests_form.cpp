#include <fmt/format.h>

#include "apps/desktop/screens/requests.hpp"
#include "base/counted.hpp"

// One request: what came back with it, its form, and what can be done with it.
namespace casecraft::desktop {

namespace {

void no_request(BoardScreen& screen, Column& column) {
  column.muted(column.ui.say("No request is open. Choose who is to be asked, and how.")).gap(0.6F);
  screen.focus_first(make_id("board-to-bodies"));
  Flow flow = column.flow();
  if (flow.button("board-to-bodies", column.ui.say("Who can be asked"), Look::primary, "3")) screen.choose_tab(BoardTab::bodies);
  column.after(flow);
}

/// The request's name, the way that it goes, and its stage.
void request_head(BoardScreen& screen, Column& column, const session::PageRow& row) {
  const std::string stage = row.data.text_at("stage");
  column.heading(row.title.view()).gap(0.1F);
  for (const session::PageRow& channel : screen.page("channels").rows) {
    if (channel.id.view() == row.data.text_at("channel")) column.words(channel.detail.view(), Face::small, screen.theme.muted, 1.35F);
  }
  column.words(stage == "draft" ? column.ui.say("A draft. Each field is kept as soon as you leave it.") : row.detail.view(), Face::small, stage_colour(screen.theme, stage), 1.35F).gap(0.7F);
}

void reply(BoardScreen& screen, Column& column, const session::PageRow& row) {
  if (row.text.empty()) return;
  const std::string stage = row.data.text_at("stage");
  const Colour mark = stage_colour(screen.theme, stage);
  const Column before = column;
  beside_bar(column, mark, [&](Column& inside) {
    inside.words(stage == "returned" ? column.ui.say("It came back with a question") : column.ui.say("The answer"), Face::label, mark, 1.35F).words(row.text.view());
  }, 0.9F);
  if (stage != "returned") return;
  // It is read first: the keyboard begins here, and the next stop is the first field.
  const Id id = make_id("board-question");
  const Rect rect{before.x, before.y, before.width, column.y - before.y - screen.ui.em(0.9F)};
  screen.focus_first(id);
  if (screen.ui.interact(id, rect, Focus::area).has_focus && screen.ui.shows_focus()) screen.ui.focus_ring(rect.inset(-screen.ui.em(0.2F)));
}

/// What no single field could mend, and how much of what is looked for is there (practice).
void remarks_on_all(BoardScreen& screen, Column& column) {
  const session::Page& check = screen.of_request("check");
  if (!check.data.has("quality")) return;
  const std::int64_t quality = check.data.integer_at("quality");
  column.words(check.rows.empty() ? column.ui.say("A desk would find everything that it looks for.") : column.ui.say("A desk would find {} % of what it looks for; {}.", (quality + 5) / 10, column.ui.say_count("{} remark", "{} remarks", static_cast<std::int64_t>(check.rows.size()))),
               Face::small, check.rows.empty() ? screen.theme.good : screen.theme.muted, 1.35F).gap(0.5F);
  for (const session::PageRow& remark : check.rows) {
    if (!remark.data.text_at("field").empty()) continue;
    beside_bar(column, screen.theme.warn, [&](Column& inside) {
      inside.words(column.ui.say("Not yet: {}", remark.title.view()), Face::label, screen.theme.warn, 1.35F).words(remark.text.view(), Face::small, screen.theme.muted, 1.35F);
    }, 0.5F);
  }
}

}  // namespace

void draw_request_form(BoardScreen& screen, Column& column) {
  const session::PageRow* row = screen.request_row();
  if (row == nullptr) return no_request(screen, column);
  request_head(screen, column, *row);
  reply(screen, column, *row);
  const bool may_change = row->data.bool_at("may_change");
  if (may_change && screen.is_practice()) remarks_on_all(screen, column);
  const session::Page& form = screen.of_request("form");
  bool is_first = true;
  for (const session::PageRow& field : form.rows) {
    draw_request_field(screen, column, field, may_change, is_first);
    is_first = false;
  }
  if (!may_change) screen.focus_first(0);
}

void draw_request_deeds(BoardScreen& screen, Column& column) {
  const session::PageRow* row = screen.request_row();
  if (row == nullptr) return;
  const std::string stage = row->data.text_at("stage");
  const BoardTab tab = screen.board.tab;
  Flow flow = column.flow();
  if (row->data.bool_at("may_change")) {
    if (tab == BoardTab::form) {
      if (flow.button("board-send", stage == "returned" ? column.ui.say("Send again") : column.ui.say("Send"), Look::primary, "Ctrl+Enter")) screen.want_of_request("send");
    } else if (flow.button("board-form", column.ui.say("Write on"), Look::usual, "5")) {
      screen.choose_tab(BoardTab::form);
    }
  }
  if (tab == BoardTab::letter) {
    if (flow.button("board-keep", column.ui.say("Save as HTML"), Look::usual, "Ctrl+S")) keep_letter(screen);
  } else if (flow.button("board-letter", column.ui.say("As a letter"), Look::usual, "Ctrl+P")) {
    screen.choose_tab(BoardTab::letter);
  }
  if (tab != BoardTab::history && flow.button("board-history", column.ui.say("History"), Look::usual, "7")) screen.choose_tab(BoardTab::history);
  if (stage == "sent" && flow.button("board-remind", column.ui.say("Ask how it stands"))) screen.want_of_request("remind");
  if ((stage == "draft" || stage == "sent" || stage == "returned") && flow.button("board-withdraw", column.ui.say("Withdraw"), Look::quiet)) screen.want_of_request("withdraw");
  column.after(flow);
}

}  // namespace casecraft::desktop
