#include <algorithm>

#include <fmt/format.h>

#include "apps/desktop/screens/tracing.hpp"
#include "apps/desktop/ui/text_field.hpp"

// Forms about a party: its file, a flag, a question to a provider, a warning, a merge.
namespace casecraft::desktop {

namespace {

using base::Value;

/// Options with their help, one below the other.
void cards(DeskScreen& screen, Column& column, const char* name, const Value& list, std::string& chosen) {
  if (!list.is_list()) return;
  Ui& ui = screen.ui;
  const base::List& all = list.as_list();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string id = all[i].text_at("id");
    const bool is_chosen = chosen == id;
    const float pad = ui.em(0.5F);
    const TextLayout& label = ui.laid_out(all[i].text_at("label"), column.width - 2 * pad - ui.em(1.3F), {Face::body, 1.3F, 0.4F});
    const TextLayout& help = ui.laid_out(all[i].text_at("help"), column.width - 2 * pad - ui.em(1.3F), {Face::small, 1.3F, 0.4F});
    const float help_height = all[i].text_at("help").empty() ? 0 : help.height;
    const Rect card{column.x, column.y, column.width, label.height + help_height + pad};
    const Response response = ui.interact(make_id(name, i), card);
    ui.fill_rounded(card, is_chosen ? screen.theme.selection : response.is_hovered ? screen.theme.raised : screen.theme.surface);
    ui.outline(card, is_chosen ? screen.theme.accent : screen.theme.line);
    if (response.has_focus && ui.shows_focus()) ui.focus_ring(card);
    if (is_chosen) ui.fill({card.x + ui.em(0.45F), card.y + pad / 2 + label.line_height / 2 - ui.em(0.3F), ui.em(0.6F), ui.em(0.6F)}, screen.theme.accent);
    ui.paint(label, card.x + pad + ui.em(1.0F), card.y + pad / 2, screen.theme.text, screen.theme.text);
    if (help_height > 0) ui.paint(help, card.x + pad + ui.em(1.0F), card.y + pad / 2 + label.height, screen.theme.muted, screen.theme.muted);
    if (response.is_pressed) chosen = is_chosen ? "" : id, ui.ask_frame();
    column.y = card.bottom() + ui.em(0.3F);
  }
}

/// Grounds to pick, and for each the rows that show it.
void grounds(DeskScreen& screen, Column& column) {
  Ui& ui = screen.ui;
  Desk& desk = screen.desk;
  column.words(ui.say("Grounds, and the rows that show them"), Face::strong, {}, 1.35F);
  column.muted(ui.say("Shown rows are those of the present filter that touch the party ({}). Marked rows are those that you marked in the table with Space: {} now.",
                           screen.about().text_at("query_words").empty() ? ui.say("all payments") : screen.about().text_at("query_words"), desk.marked.size()), Face::small).gap(0.4F);
  const Value& list = screen.about()["indicators"];
  if (!list.is_list()) return;
  for (std::size_t i = 0; i < list.as_list().size(); ++i) {
    const Value& indicator = list.as_list()[i];
    const std::string id = indicator.text_at("id");
    const auto at = desk.party_form.grounds.find(id);
    const bool is_chosen = at != desk.party_form.grounds.end();
    std::string none = is_chosen ? id : "";
    const std::string before = none;
    cards(screen, column, fmt::format("ground-{}", i).c_str(), Value(base::List{indicator}), none);
    if (none != before) {
      is_chosen ? static_cast<void>(desk.party_form.grounds.erase(id)) : static_cast<void>(desk.party_form.grounds.emplace(id, GroundDraft{}));
      continue;
    }
    if (!is_chosen) continue;
    Flow flow = column.flow();
    GroundDraft& draft = at->second;
    if (flow.button("ground-shown", ui.say("Shown rows"), draft.are_shown ? Look::chosen : Look::usual, {}, i)) draft.are_shown = true, ui.ask_frame();
    const std::string marked = draft.are_shown || draft.rows.empty() ? ui.say("Marked rows ({})", desk.marked.size()) : ui.say("Marked rows ({} tied)", draft.rows.size());
    if (flow.button("ground-marked", marked, draft.are_shown ? Look::usual : Look::chosen, {}, i)) {
      draft.are_shown = false;
      draft.rows.assign(desk.marked.begin(), desk.marked.end());
      ui.ask_frame();
    }
    column.after(flow).gap(0.5F);
  }
}

base::List grounds_value(const PartyForm& form) {
  base::List list;
  for (const auto& [indicator, draft] : form.grounds) {
    base::List rows;
    for (const std::int64_t row : draft.rows) rows.push_back(Value(row));
    list.push_back(base::Map{{"indicator", Value(indicator)}, {"rows", draft.are_shown ? Value("shown") : Value(std::move(rows))}});
  }
  return list;
}

void send(DeskScreen& screen, const char* kind, base::Map payload) {
  screen.want(kind, Value(std::move(payload)));
  screen.desk.closes_form = true;
}

/// The button that sends, and the one that closes; true when it is to be sent.
bool ends(DeskScreen& screen, Column& column, std::string_view label) {
  column.gap(0.6F);
  Flow flow = column.flow();
  const bool by_key = screen.is_confirmed(column);
  const bool is_sent = flow.button("form-send", label, Look::primary, "Ctrl+Enter");
  if (flow.button("form-close", column.ui.say("Close the form"), Look::quiet)) screen.desk.form = DeskForm::none, screen.ui.ask_frame();
  column.after(flow);
  return is_sent || by_key;
}

void confidence(DeskScreen& screen, Column& column) {
  PartyForm& form = screen.desk.party_form;
  column.words(column.ui.say("How sure are you: {} per cent", form.confidence), Face::strong, {}, 1.35F).muted(column.ui.say("50: as likely as not. 90: wrong once in ten."), Face::small).gap(0.2F);
  Flow flow = column.flow();
  for (const int level : {50, 60, 70, 80, 90, 95, 100}) {
    if (flow.button("confidence", std::to_string(level), form.confidence == level ? Look::chosen : Look::usual, {}, static_cast<std::size_t>(level))) form.confidence = level, screen.ui.ask_frame();
  }
  if (flow.button("confidence-less", "\u2212 1", Look::quiet)) form.confidence = std::max(50, form.confidence - 1), screen.ui.ask_frame();
  if (flow.button("confidence-more", "+ 1", Look::quiet)) form.confidence = std::min(100, form.confidence + 1), screen.ui.ask_frame();
  column.after(flow).gap(0.8F);
}

void flag_form(DeskScreen& screen, Column& column) {
  PartyForm& form = screen.desk.party_form;
  const std::string group = screen.query().text_at("group");
  if (group == "debtor" || group == "creditor") {
    Flow flow = column.flow();
    if (flow.button("flag-one", column.ui.say("This party"), form.is_for_result ? Look::usual : Look::chosen)) form.is_for_result = false;
    if (flow.button("flag-all", column.ui.say("All {} that the table lists", screen.page("rows").total), form.is_for_result ? Look::chosen : Look::usual)) form.is_for_result = true;
    column.after(flow).gap(0.5F);
    if (form.is_for_result) column.words(column.ui.say("Each of them is a person who may be honest. Every flag is judged by itself."), Face::small, screen.theme.warn, 1.35F).gap(0.4F);
  } else {
    form.is_for_result = false;
  }
  column.words(column.ui.say("Role"), Face::strong, {}, 1.35F).gap(0.2F);
  cards(screen, column, "role", screen.about()["roles"], form.pick);
  column.gap(0.5F);
  confidence(screen, column);
  grounds(screen, column);
  column.gap(0.3F);
  column.y = desk_field(screen, column.x, column.y, column.width, "reason", column.ui.say("In your words (optional)"), "", 3, 4000);
  if (!ends(screen, column, form.is_for_result ? column.ui.say("Flag them all") : column.ui.say("Flag"))) return;
  base::Map payload{{"role", Value(form.pick)}, {"confidence", std::int64_t{form.confidence}}, {"grounds", grounds_value(form)}, {"words", Value(screen.words("reason").editor.text())}};
  if (form.is_for_result) payload["result"] = true;
  else payload["party"] = Value(screen.desk.party);
  send(screen, "flag", std::move(payload));
}

void open_file_form(DeskScreen& screen, Column& column) {
  PartyForm& form = screen.desk.party_form;
  column.muted(column.ui.say("The register keeps your name, the time and the basis."), Face::small).gap(0.4F);
  column.words(column.ui.say("On what basis"), Face::strong, {}, 1.35F).gap(0.2F);
  cards(screen, column, "basis", screen.about()["bases"], form.basis);
  column.gap(0.4F);
  column.y = desk_field(screen, column.x, column.y, column.width, "reason", column.ui.say("The reason, for the register"), "", 3, 4000);
  column.gap(0.6F);
  if (form.basis == "grounds") grounds(screen, column);
  if (ends(screen, column, column.ui.say("Open the file")))
    send(screen, "open", {{"party", Value(screen.desk.party)}, {"basis", Value(form.basis)}, {"words", Value(screen.words("reason").editor.text())}, {"grounds", grounds_value(form)}});
}

void ask_form(DeskScreen& screen, Column& column) {
  PartyForm& form = screen.desk.party_form;
  if (form.provider.empty()) form.provider = screen.page("party", screen.desk.party).data.text_at("provider");
  column.words(column.ui.say("Which provider"), Face::strong, {}, 1.35F).gap(0.2F);
  desk_picks(column, "ask-provider", options_of(screen.about()["providers"], "id", "name"), [&](const std::string& id) { return form.provider == id; }, [&](const std::string& id) { form.provider = id; });
  column.gap(0.6F).words(column.ui.say("What"), Face::strong, {}, 1.35F).gap(0.2F);
  cards(screen, column, "ask-what", screen.about()["asks"], form.pick);
  column.gap(0.4F).words(column.ui.say("On what basis"), Face::strong, {}, 1.35F).gap(0.2F);
  cards(screen, column, "basis", screen.about()["bases"], form.basis);
  column.gap(0.4F);
  if (form.basis == "grounds") grounds(screen, column);
  if (!ends(screen, column, column.ui.say("Send the question"))) return;
  base::Map payload{{"party", Value(screen.desk.party)}, {"provider", Value(form.provider)}, {"what", Value(form.pick)}, {"grounds", grounds_value(form)}};
  if (!form.basis.empty()) payload["basis"] = Value(form.basis);
  send(screen, "ask", std::move(payload));
}

void escalate_form(DeskScreen& screen, Column& column) {
  column.muted(column.ui.say("Goes at once to the unit on duty. It need not be certain, and you go on working."), Face::small).gap(0.4F);
  column.y = desk_field(screen, column.x, column.y, column.width, "fear", column.ui.say("What makes you fear for somebody"), column.ui.say("Who, where, what is known, and what is not"), 5, 4000);
  if (ends(screen, column, column.ui.say("Pass it on"))) send(screen, "escalate", {{"party", Value(screen.desk.party)}, {"words", Value(screen.words("fear").editor.text())}});
}

void merge_form(DeskScreen& screen, Column& column) {
  column.muted(column.ui.say("Two records of one person count as one from here on. It can be split again."), Face::small).gap(0.4F);
  column.y = desk_field(screen, column.x, column.y, std::min(column.width, screen.ui.em(14)), "other", column.ui.say("The other record"), "P00042");
  const std::string other = screen.words("other").editor.text();
  if (other.size() == 6) column.gap(0.2F).muted(screen.party_words(other), Face::small);
  column.gap(0.5F);
  column.y = desk_field(screen, column.x, column.y, column.width, "why-one", column.ui.say("Why they are one person: a name alone is no reason"), "", 3, 4000);
  if (ends(screen, column, column.ui.say("Take them as one"))) send(screen, "merge", {{"a", Value(screen.desk.party)}, {"b", Value(other)}, {"words", Value(screen.words("why-one").editor.text())}});
}

base::Wording title_of(const base::Language& language, DeskForm form) {
  switch (form) {
    case DeskForm::open: return language.say("Open the file of");
    case DeskForm::flag: return language.say("Flag");
    case DeskForm::ask: return language.say("Ask a provider about");
    case DeskForm::escalate: return language.say("Somebody may be in danger, around");
    case DeskForm::merge: return language.say("Same person as");
    case DeskForm::none: break;
  }
  return "";
}

}  // namespace

void open_form(DeskScreen& screen, DeskForm form) {
  Desk& desk = screen.desk;
  desk.form = form;
  desk.side_scroll = {};
  if (desk.party_form.party != desk.party) desk.party_form = {};
  desk.party_form.party = desk.party;
  desk.party_form.pick.clear();
  for (const char* name : {"reason", "fear", "why-one", "other"}) screen.words(name).editor.set_text("");
  const char* first = form == DeskForm::escalate ? "desk-field/fear" : form == DeskForm::merge ? "desk-field/other" : nullptr;
  screen.ui.set_focus(first != nullptr ? make_id(first) : form == DeskForm::open ? make_id("basis", 0) : form == DeskForm::flag ? make_id("role", 0) : make_id("ask-provider", 1));
  screen.ui.ask_frame();
}

void draw_party_form(DeskScreen& screen, Column& column) {
  Desk& desk = screen.desk;
  column.words(title_of(column.ui.language(), desk.form), Face::label, screen.theme.accent, 1.35F).heading(screen.party_words(desk.party)).gap(0.5F);
  switch (desk.form) {
    case DeskForm::open: return open_file_form(screen, column);
    case DeskForm::flag: return flag_form(screen, column);
    case DeskForm::ask: return ask_form(screen, column);
    case DeskForm::escalate: return escalate_form(screen, column);
    case DeskForm::merge: return merge_form(screen, column);
    case DeskForm::none: break;
  }
}

}  // namespace casecraft::desktop
