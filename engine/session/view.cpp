#include "session/view.hpp"

namespace casecraft::session {

std::string_view to_string(Block::Kind kind) {
  switch (kind) {
    case Block::Kind::heading: return "heading";
    case Block::Kind::paragraph: return "paragraph";
    case Block::Kind::taken: return "taken";
    case Block::Kind::feedback: return "feedback";
    case Block::Kind::notice: return "notice";
    case Block::Kind::hint: return "hint";
    case Block::Kind::ending: return "ending";
    case Block::Kind::asked: return "asked";
    case Block::Kind::said: return "said";
    case Block::Kind::coding: return "coding";
    case Block::Kind::refused: return "refused";
  }
  return "paragraph";
}

std::string_view to_string(Phase phase) {
  switch (phase) {
    case Phase::open: return "open";
    case Phase::paused: return "paused";
    case Phase::ended: return "ended";
  }
  return "open";
}

std::string_view to_string(Mode mode) { return mode == Mode::practice ? "practice" : "assessment"; }

base::Value to_value(const View& view) {
  base::List blocks;
  for (const Block& block : view.blocks) {
    base::Map written{{"kind", to_string(block.kind)}, {"text", block.text}, {"reference", block.reference}, {"critical", block.is_critical}};
    if (!block.speaker.empty()) written.emplace("speaker", block.speaker);
    blocks.push_back(std::move(written));
  }
  base::List offers;
  for (const ActionTemplate& offer : view.offers) offers.push_back(to_value(offer));
  return base::Map{{"number", view.number},
                   {"role", view.role},
                   {"mode", to_string(view.mode)},
                   {"phase", to_string(view.phase)},
                   {"activity", view.activity},
                   {"place", view.place},
                   {"time", view.time},
                   {"blocks", std::move(blocks)},
                   {"offers", std::move(offers)},
                   {"documents", view.documents},
                   {"unread", view.unread},
                   {"open_deadlines", view.open_deadlines},
                   {"may_wait", view.may_wait},
                   {"may_rewind", view.may_rewind},
                   {"may_hint", view.may_hint},
                   {"drill_seconds", view.drill_seconds},
                   {"panel", view.panel}};
}

base::Value to_value(const Page& page) {
  base::List rows;
  for (const PageRow& row : page.rows) {
    rows.push_back(base::Map{{"id", row.id}, {"title", row.title}, {"detail", row.detail}, {"text", row.text}, {"data", row.data}});
  }
  return base::Map{{"title", page.title}, {"rows", std::move(rows)}, {"total", page.total}, {"data", page.data}};
}

}  // namespace casecraft::session
