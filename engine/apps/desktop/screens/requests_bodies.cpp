#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "apps/desktop/screens/requests.hpp"
#include "apps/desktop/ui/text_field.hpp"

// Who can be asked, and by which way: a draft begins here.
namespace casecraft::desktop {

namespace {

std::string lowered(std::string_view words) {
  std::string lower(words);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

bool has_words(const session::PageRow& row, const std::string& wanted) {
  return wanted.empty() || lowered(fmt::format("{} {} {} {}", row.title.view(), row.detail.view(), row.text.view(), row.data.text_at("kind"))).find(wanted) != std::string::npos;
}

bool is_way_of(const session::PageRow& body, std::string_view channel) {
  const base::List& ways = body.data.list_at("channels");
  return std::any_of(ways.begin(), ways.end(), [&](const base::Value& one) { return one.is_text() && one.as_text() == channel; });
}

/// One way to ask, with what it rests on and how long it takes; pressing it opens a draft.
void way(BoardScreen& screen, Column& column, const session::PageRow& body, const session::PageRow& channel, std::size_t index) {
  std::string detail = channel.detail.str();
  if (!channel.text.empty()) detail += (detail.empty() ? "" : ". ") + channel.text.str();
  std::replace(detail.begin(), detail.end(), '\n', ' ');
  const std::string title = column.ui.say("Draft: {}", channel.title.view());
  if (board_card(column, make_id(fmt::format("board-way-{}", channel.id.view()), index), {.title = title, .detail = detail})) screen.want("draft", base::Map{{"channel", channel.id.str()}, {"body", body.id.str()}});
}

void ways_of(BoardScreen& screen, Column& column, const session::PageRow& body, std::size_t index) {
  Column inside(column.ui, column.x + screen.ui.em(1.2F), column.y, column.width - screen.ui.em(1.2F));
  inside.gap(0.2F);
  std::string_view rest = body.text.view();
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    // The ways stand below, each to be pressed.
    if (!rest.starts_with("Reached by:")) inside.words(rest.substr(0, end), Face::body, {}, 1.35F).gap(0.15F);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  inside.gap(0.4F);
  const session::Page& channels = screen.page("channels");
  for (const session::PageRow& channel : channels.rows) {
    if (is_way_of(body, channel.id.view())) way(screen, inside, body, channel, index);
  }
  Flow flow = inside.flow();
  if (flow.button("board-other-ways", screen.board.shows_other_ways ? column.ui.say("Hide the other forms") : column.ui.say("Other forms of yours"), Look::quiet, {}, index)) screen.board.shows_other_ways = !screen.board.shows_other_ways, screen.ui.ask_frame();
  inside.after(flow).gap(0.4F);
  if (screen.board.shows_other_ways) {
    inside.muted(column.ui.say("It does not say that it takes these."), Face::small).gap(0.3F);
    for (const session::PageRow& channel : channels.rows) {
      if (!is_way_of(body, channel.id.view())) way(screen, inside, body, channel, index);
    }
  }
  column.y = inside.y + screen.ui.em(0.4F);
}

}  // namespace

void draw_bodies(BoardScreen& screen, Column& column) {
  Ui& ui = screen.ui;
  RequestsBoard& board = screen.board;
  const session::Page& bodies = screen.page("bodies");
  FieldLook look;
  look.most = 100;
  look.empty_words = ui.say("Find a body (F)");
  const float width = std::min(column.width, ui.em(24));
  column.y += text_field(ui, make_id("board-filter"), column.x, column.y, width, board.filter.editor, board.filter.scroll, look).height;
  column.gap(0.6F);
  const std::string wanted = lowered(board.filter.editor.text());
  std::size_t shown = 0;
  for (std::size_t i = 0; i < bodies.rows.size(); ++i) {
    const session::PageRow& body = bodies.rows[i];
    if (!has_words(body, wanted)) continue;
    ++shown;
    const bool is_open = board.body == body.id.view();
    const Id id = make_id("board-body", i);
    if (board.body.empty() || is_open) screen.focus_first(id);
    const bool works = body.data.bool_at("is_open");
    if (board_card(column, id, {.title = body.title.view(), .detail = body.detail.view(), .mark = works ? ui.say("open now") : ui.say("closed now"), .mark_colour = works ? screen.theme.good : screen.theme.muted, .is_chosen = is_open, .face = Face::strong})) {
      board.body = is_open ? std::string() : body.id.str();
      board.shows_other_ways = false;
      ui.ask_frame();
    }
    if (is_open) ways_of(screen, column, body, i);
  }
  if (shown == 0) column.muted(ui.say("No body has these words."));
}

}  // namespace casecraft::desktop
