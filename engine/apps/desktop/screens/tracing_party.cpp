#include <algorithm>

#include <fmt/format.h>

#include "apps/desktop/screens/tracing.hpp"
#include "apps/desktop/ui/text_field.hpp"

// What is known of one party, and the ways on from it.
namespace casecraft::desktop {

namespace {

using base::Value;

constexpr std::size_t kMostListed = 40;

/// A part of the panel that opens and closes.
bool part(DeskScreen& screen, Column& column, const char* id, std::string_view label) {
  std::set<std::string>& open = screen.desk.open_parts;
  const bool is_open = open.count(id) != 0;
  column.gap(0.6F).rule().gap(0.3F);
  Flow flow = column.flow();
  if (flow.button(fmt::format("part-{}", id), fmt::format("{} {}", is_open ? "\u2212" : "+", label), Look::quiet)) {
    is_open ? static_cast<void>(open.erase(id)) : static_cast<void>(open.insert(id));
    screen.ui.ask_frame();
  }
  column.after(flow).gap(0.3F);
  return is_open;
}

/// A party as a line that can be pressed, with two lines of words below.
bool party_line(DeskScreen& screen, Column& column, std::string_view name, std::size_t index, std::string_view title, std::string_view below, bool is_marked = false) {
  Ui& ui = screen.ui;
  const float pad = ui.em(0.4F);
  const TextLayout& head = ui.laid_out(title, column.width - 2 * pad, {Face::body, 1.3F, 0.4F});
  const TextLayout& foot = ui.laid_out(below, column.width - 2 * pad, {Face::small, 1.3F, 0.4F});
  const float foot_height = below.empty() ? 0 : foot.height;
  const Rect rect{column.x, column.y, column.width, head.height + foot_height + pad};
  const Response response = ui.interact(make_id(name, index), rect);
  if (response.is_hovered) ui.fill_rounded(rect, screen.theme.raised);
  if (is_marked) ui.fill({rect.x, rect.y, ui.em(0.2F), rect.h}, screen.theme.bad);
  if (response.has_focus && ui.shows_focus()) ui.focus_ring(rect);
  ui.paint(head, rect.x + pad, rect.y + pad / 2, screen.theme.accent, screen.theme.accent);
  if (!below.empty()) ui.paint(foot, rect.x + pad, rect.y + pad / 2 + head.height, screen.theme.muted, screen.theme.muted);
  column.y = rect.bottom() + ui.em(0.15F);
  return response.is_pressed;
}

void known(DeskScreen& screen, Column& column, const session::Page& page) {
  for (const session::PageRow& row : page.rows) {
    if (row.id == std::string_view("name")) continue;
    const float label = std::min(screen.ui.em(7.5F), column.width * 0.36F);
    Column left(screen.ui, column.x, column.y + screen.ui.em(0.1F), label - screen.ui.em(0.5F));
    Column right(screen.ui, column.x + label, column.y, column.width - label);
    left.words(row.title.view(), Face::small, screen.theme.muted, 1.35F);
    right.words(row.text.view(), Face::body, {}, 1.35F);
    column.y = std::max(left.y, right.y);
    column.gap(0.2F);
  }
}

void queries(DeskScreen& screen, Column& column, const std::string& party) {
  const auto show = [&](base::Map query) {
    screen.desk.tab = DeskTab::table;
    screen.desk.wants_focus = true;
    screen.ask(std::move(query));
  };
  Flow flow = column.flow();
  if (flow.button("party-rows", column.ui.say("All its payments"), Look::usual)) show({{"party", Value(party)}});
  if (flow.button("party-in", column.ui.say("Came in, by debtor"), Look::usual)) show({{"creditor", Value(party)}, {"group", "debtor"}});
  if (flow.button("party-out", column.ui.say("Went out, by creditor"), Look::usual)) show({{"debtor", Value(party)}, {"group", "creditor"}});
  const std::vector<std::string>& added = screen.desk.chart.added;
  const bool is_added = std::find(added.begin(), added.end(), party) != added.end();
  if (!is_added && flow.button("party-chart", column.ui.say("Its neighbours on the chart"), Look::usual)) {
    screen.desk.chart.added.push_back(party);
    screen.desk.tab = DeskTab::links;
    screen.desk.paper = DeskPaper::none;
    screen.desk.wants_focus = true;
  }
  column.after(flow);
}

void deeds(DeskScreen& screen, Column& column, const session::Page& page, bool is_flagged) {
  Flow flow = column.flow();
  Ui& ui = screen.ui;
  if (flow.button("party-flag", is_flagged ? ui.say("Flag anew") : ui.say("Flag"), Look::usual, "V") || ui.take_letter('v')) open_form(screen, DeskForm::flag);
  if (is_flagged && flow.button("party-unflag", ui.say("Take the flag away"), Look::usual)) screen.want("unflag", base::Map{{"party", Value(screen.desk.party)}});
  if (!page.data.bool_at("opened") && (flow.button("party-open", ui.say("Open the file"), Look::usual, "O") || ui.take_letter('o'))) open_form(screen, DeskForm::open);
  if (flow.button("party-ask", ui.say("Ask a provider"), Look::usual)) open_form(screen, DeskForm::ask);
  if (flow.button("party-escalate", ui.say("Somebody may be in danger"), Look::usual, "E") || ui.take_letter('e')) open_form(screen, DeskForm::escalate);
  if (flow.button("party-merge", ui.say("Same person as \u2026"), Look::usual)) open_form(screen, DeskForm::merge);
  const bool is_merged = page.data["merged"].is_list() && page.data["merged"].as_list().size() > 1;
  if (is_merged && flow.button("party-split", ui.say("Split again"), Look::usual)) screen.want("split", base::Map{{"party", Value(screen.desk.party)}});
  column.after(flow);
}

void counterparties(DeskScreen& screen, Column& column, const std::string& party) {
  const session::Page& page = screen.page("neighbours", party, 0, 2000);
  std::vector<const session::PageRow*> rows;
  for (const session::PageRow& row : page.rows) rows.push_back(&row);
  std::sort(rows.begin(), rows.end(), [](const session::PageRow* a, const session::PageRow* b) {
    const std::int64_t left = a->data.integer_at("sum");
    const std::int64_t right = b->data.integer_at("sum");
    return left != right ? left > right : a->id.view() < b->id.view();
  });
  for (std::size_t i = 0; i < rows.size() && i < kMostListed; ++i) {
    const session::PageRow& row = *rows[i];
    const std::string words = fmt::format("{}: {}", row.data.bool_at("is_creditor") ? column.ui.say("money went to") : column.ui.say("money came from"), row.text.view());
    if (party_line(screen, column, "counterparty", i, row.title.view(), words)) screen.choose_party(row.data.text_at("party"));
  }
  if (rows.size() > kMostListed) column.muted(column.ui.say("And {} with smaller sums; the table shows all.", rows.size() - kMostListed), Face::small);
  if (rows.empty()) column.muted(column.ui.say("None."), Face::small);
}

void shared(DeskScreen& screen, Column& column, const std::string& party) {
  const session::Page& page = screen.page("shared", party);
  if (page.rows.empty()) column.muted(column.ui.say("Nothing on its record is on another."), Face::small);
  std::size_t index = 0;
  for (const session::PageRow& row : page.rows) {
    column.words(row.title.view(), Face::label, {}, 1.35F);
    if (!row.data["parties"].is_list()) continue;
    const base::List& others = row.data["parties"].as_list();
    for (std::size_t i = 0; i < others.size() && i < 12; ++i) {
      const std::string code = others[i].as_text().str();
      if (party_line(screen, column, "shared", index++, screen.party_words(code), "")) screen.choose_party(code);
    }
    if (others.size() > 12) column.muted(column.ui.say("and {} more: many share this, so it says little", others.size() - 12), Face::small);
    column.gap(0.3F);
  }
}

void names(DeskScreen& screen, Column& column, const std::string& party) {
  const session::Page& page = screen.page("names", party);
  column.muted(column.ui.say("Offered, never taken as one person by themselves."), Face::small).gap(0.2F);
  if (page.rows.empty()) column.muted(column.ui.say("No other record has a name like it."), Face::small);
  for (std::size_t i = 0; i < page.rows.size() && i < 15; ++i) {
    const session::PageRow& row = page.rows[i];
    if (party_line(screen, column, "alike", i, row.title.view(), fmt::format("{}, {}", row.detail.view(), row.text.view()))) screen.choose_party(row.data.text_at("party"));
    Flow flow = column.flow();
    if (flow.button("alike-merge", column.ui.say("Same person: say why"), Look::quiet, {}, i)) {
      open_form(screen, DeskForm::merge);
      screen.desk.party_form.other = row.data.text_at("party");
      screen.words("other").editor.set_text(screen.desk.party_form.other);
    }
    column.after(flow).gap(0.2F);
  }
}

void paths(DeskScreen& screen, Column& column, const std::string& party) {
  Ui& ui = screen.ui;
  column.y = desk_field(screen, column.x, column.y, column.width, "path-to", ui.say("To which party"), ui.say("for example P00042"));
  column.gap(0.3F);
  Flow flow = column.flow();
  const std::string to = screen.words("path-to").editor.text();
  const bool by_enter = screen.confirmed == "path-to";
  if (by_enter) screen.confirmed.clear();
  if ((flow.button("path-find", ui.say("Find paths to it"), Look::usual) || by_enter) && !to.empty()) screen.desk.path = party + ">" + to;
  if (flow.button("path-back", ui.say("And from it"), Look::usual) && !to.empty()) screen.desk.path = to + ">" + party;
  column.after(flow).gap(0.4F);
  if (screen.desk.path.find(party) == std::string::npos) return;
  const session::Page& page = screen.page("paths", screen.desk.path);
  const std::string problem = page.data.text_at("problem");
  if (!problem.empty()) column.words(problem, Face::small, screen.theme.warn);
  else if (page.rows.empty()) column.muted(ui.say("No path: money never went that way in the order of time."), Face::small);
  for (std::size_t i = 0; i < page.rows.size() && i < 12; ++i) {
    column.words(page.rows[i].title.view(), Face::body, {}, 1.35F).words(page.rows[i].text.view(), Face::small, screen.theme.muted, 1.35F);
    Flow below = column.flow();
    if (below.button("path-mark", ui.say("Mark its rows"), Look::quiet, {}, i) && page.rows[i].data["rows"].is_list()) {
      for (const Value& row : page.rows[i].data["rows"].as_list()) screen.desk.marked.insert(row.as_integer());
      ui.ask_frame();
    }
    column.after(below).gap(0.3F);
  }
}

/// Nobody is chosen: a code can be typed.
void choose(Column& column) {
  column.heading(column.ui.say("A party")).gap(0.3F).muted(column.ui.say("Choose one in the table, on the chart, or by its code. In a list, B is the debtor and K the creditor of a row.")).gap(0.5F);
}

}  // namespace

void draw_party(DeskScreen& screen, Column& column) {
  Ui& ui = screen.ui;
  Desk& desk = screen.desk;
  if (desk.party.empty()) choose(column);
  else {
    const std::string party = desk.party;
    const session::Page& page = screen.page("party", party);
    const std::string problem = page.data.text_at("problem");
    if (!problem.empty()) {
      column.words(problem, Face::body, screen.theme.warn);
    } else {
      column.heading(page.title.view()).gap(0.2F);
      bool is_flagged = false;
      for (const session::PageRow& flag : screen.page("flags").rows) {
        if (flag.id.view() != party) continue;
        is_flagged = true;
        column.words(ui.say("Flagged: {}", flag.detail.view()), Face::label, screen.theme.bad, 1.35F).words(flag.text.view(), Face::small, screen.theme.muted, 1.35F);
      }
      column.gap(0.4F);
      known(screen, column, page);
      deeds(screen, column.gap(0.4F), page, is_flagged);
      if (part(screen, column, "queries", ui.say("Its payments"))) queries(screen, column, party);
      if (part(screen, column, "counterparties", ui.say("Counterparties"))) counterparties(screen, column, party);
      if (part(screen, column, "shared", ui.say("Shared identifiers"))) shared(screen, column, party);
      if (part(screen, column, "names", ui.say("Similar names"))) names(screen, column, party);
      if (part(screen, column, "paths", ui.say("Paths to another party"))) paths(screen, column, party);
    }
  }
  column.gap(0.8F).rule().gap(0.5F);
  column.words(ui.say("Another party, by its code"), Face::label, screen.theme.muted, 1.35F).gap(0.15F);
  Draft& code = screen.words("party-code");
  FieldLook look;
  look.most = 12;
  look.empty_words = "P00042";
  const FieldResponse field = text_field(ui, make_id("desk-field/party-code"), column.x, column.y, std::min(column.width, ui.em(12)), code.editor, code.scroll, look);
  column.y += field.height;
  if (field.is_confirmed && !code.editor.text().empty()) {
    std::string typed = code.editor.text();
    if (typed.front() == 'p') typed.front() = 'P';
    code.editor.set_text("");
    screen.choose_party(typed);
  }
}

}  // namespace casecraft::desktop
