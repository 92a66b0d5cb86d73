#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

#include "apps/desktop/screens/tracing.hpp"
#include "apps/desktop/ui/text_field.hpp"

// Asking the ledger: the chips of the present query, the filter, saved queries, and SQL.
namespace casecraft::desktop {

namespace {

constexpr std::int64_t kMostFound = 8;

using base::Value;

/// Parts of a query whose words are typed.
constexpr std::array<const char*, 10> kTyped{"party", "debtor", "creditor", "from", "until", "least", "most", "hour_from", "hour_until", "words"};
constexpr std::array<const char*, 8> kPicked{"provider", "from_country", "to_country", "weekday", "status", "currency", "purpose", "record"};
const std::vector<std::pair<std::string, std::string>> kWeekdays{{"mon", base::to_say("Mon")}, {"tue", base::to_say("Tue")}, {"wed", base::to_say("Wed")}, {"thu", base::to_say("Thu")}, {"fri", base::to_say("Fri")}, {"sat", base::to_say("Sat")}, {"sun", base::to_say("Sun")}};
const std::vector<std::pair<std::string, std::string>> kStatuses{{"settled", base::to_say("Settled")}, {"reversed", base::to_say("Reversed")}, {"failed", base::to_say("Failed")}};
const std::vector<std::pair<std::string, std::string>> kZones{{"utc", base::to_say("UTC")}, {"debtor", base::to_say("The debtor's")}, {"creditor", base::to_say("The creditor's")}};
const Id kSqlField = make_id("desk-sql");

std::vector<std::string> texts(const Value& value) {
  std::vector<std::string> all;
  if (value.is_text()) all.push_back(value.as_text().str());
  if (value.is_integer()) all.push_back(std::to_string(value.as_integer()));
  if (value.is_list()) {
    for (const Value& one : value.as_list()) {
      for (std::string& words : texts(one)) all.push_back(std::move(words));
    }
  }
  return all;
}

std::string joined(const Value& value) {
  std::string words;
  for (const std::string& one : texts(value)) words += (words.empty() ? "" : ", ") + one;
  return words;
}

base::List split(const std::string& typed) {
  base::List list;
  std::string word;
  for (const char c : typed + ",") {
    if (c != ',' && c != ';' && c != ' ' && c != '\n') {
      word += c;
    } else if (!word.empty()) {
      list.push_back(Value(word));
      word.clear();
    }
  }
  return list;
}

/// What a person calls an entry of a part.
std::string entry_words(DeskScreen& screen, std::string_view part, const std::string& id) {
  if (part == "provider") return screen.label("providers", id, "name");
  if (part == "from_country" || part == "to_country") return screen.label("countries", id, "name");
  if (part == "record") return screen.label("records", id, "title");
  if (part == "party" || part == "debtor" || part == "creditor") return screen.party_words(id);
  return id;
}

std::string list_words(DeskScreen& screen, std::string_view part, const Value& value) {
  const std::vector<std::string> all = texts(value);
  if (all.size() > 3) return screen.ui.say("{} of them", all.size());
  std::string words;
  for (const std::string& one : all) words += (words.empty() ? "" : screen.ui.say(" or ")) + entry_words(screen, part, one);
  return words;
}

struct Chip {
  std::string words;
  std::vector<const char*> parts;   ///< Left out when it is taken away.
};

std::vector<Chip> chips_of(DeskScreen& screen, const Value& query) {
  std::vector<Chip> chips;
  if (const std::string sql = query.text_at("sql"); !sql.empty()) {
    std::string line = sql.substr(0, 60);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return {{screen.ui.say("SQL: {}{}", line, sql.size() > 60 ? "\u2026" : ""), {"sql"}}};
  }
  const std::array<std::pair<const char*, std::string_view>, 11> lists{{{"party", screen.ui.say("Party")}, {"debtor", screen.ui.say("Debtor")}, {"creditor", screen.ui.say("Creditor")}, {"from_country", screen.ui.say("From")}, {"to_country", screen.ui.say("To")}, {"provider", screen.ui.say("Carried by")},
                                                                        {"record", screen.ui.say("Record")}, {"currency", screen.ui.say("Currency")}, {"purpose", screen.ui.say("Purpose")}, {"weekday", screen.ui.say("On")}, {"status", screen.ui.say("Status")}}};
  for (const auto& [part, label] : lists) {
    if (query.has(part)) chips.push_back({fmt::format("{}: {}", label, list_words(screen, part, query[part])), {part}});
  }
  if (query.has("from") || query.has("until"))
    chips.push_back({fmt::format("{}{}{}", query.has("from") ? screen.ui.say("from {}", query.text_at("from")) : "", query.has("from") && query.has("until") ? " " : "", query.has("until") ? screen.ui.say("before {}", query.text_at("until")) : ""), {"from", "until"}});
  if (query.has("least") || query.has("most"))
    chips.push_back({fmt::format("{}{}{} {}", query.has("least") ? screen.ui.say("at least {}", query.text_at("least")) : "", query.has("least") && query.has("most") ? ", " : "", query.has("most") ? screen.ui.say("at most {}", query.text_at("most")) : "",
                                 screen.about().text_at("reference_currency")), {"least", "most"}});
  const std::string zone = query.text_at("zone", "utc");
  const std::string where = zone == "utc" ? std::string("UTC") : (zone == "debtor" ? screen.ui.say("at the debtor") : screen.ui.say("at the creditor")).str();
  if (query.has("hour_from") || query.has("hour_until"))
    chips.push_back({fmt::format("{:02}:00\u2013{:02}:00 {}", query.integer_at("hour_from"), query.integer_at("hour_until", 24), where), {"hour_from", "hour_until"}});
  else if (zone != "utc") chips.push_back({screen.ui.say("hours and days {}", where), {"zone"}});
  if (query.has("words")) chips.push_back({screen.ui.say("words \u201c{}\u201d", query.text_at("words")), {"words"}});
  if (query.has("group")) chips.push_back({screen.ui.say("by {}", screen.ui.say(query.text_at("group"))), {"group", "sort", "descending"}});
  if (query.has("sort")) chips.push_back({screen.ui.say("sorted by {}{}", screen.ui.say(query.text_at("sort")), query.bool_at("descending") ? screen.ui.say(", the largest first") : ""), {"sort", "descending"}});
  return chips;
}

void fill_filter(DeskScreen& screen) {
  const Value& query = screen.query();
  FilterForm& form = screen.desk.filter;
  form = {};
  for (const char* part : kTyped) screen.words(fmt::format("filter-{}", part)).editor.set_text(joined(query[part]));
  for (const char* part : kPicked) {
    for (std::string& one : texts(query[part])) form.picks[part].insert(std::move(one));
  }
  form.group = query.text_at("group");
  form.zone = query.text_at("zone", "utc");
  form.sort = query.text_at("sort");
  form.is_descending = query.bool_at("descending");
}

base::Map filter_payload(DeskScreen& screen) {
  base::Map asked;
  const FilterForm& form = screen.desk.filter;
  for (const char* part : kTyped) {
    std::string typed = screen.words(fmt::format("filter-{}", part)).editor.text();
    const bool is_party = std::string_view(part) == "party" || std::string_view(part) == "debtor" || std::string_view(part) == "creditor";
    if (typed.find_first_not_of(' ') == std::string::npos) continue;
    if (is_party) {
      asked[part] = split(typed);
    } else if (std::string_view(part).starts_with("hour")) {
      const bool is_number = std::all_of(typed.begin(), typed.end(), [](unsigned char c) { return std::isdigit(c) != 0; }) && typed.size() < 4;
      asked[part] = is_number ? Value(std::int64_t{std::atoi(typed.c_str())}) : Value(typed);
    } else {
      asked[part] = typed;
    }
  }
  for (const auto& [part, chosen] : form.picks) {
    if (chosen.empty()) continue;
    base::List list;
    for (const std::string& one : chosen) list.push_back(Value(one));
    asked[part] = std::move(list);
  }
  if (!form.group.empty()) asked["group"] = form.group;
  if (form.zone != "utc" && !form.zone.empty()) asked["zone"] = form.zone;
  const std::string before = screen.query().text_at("group");
  // A column of another grouping is no column of this one.
  if (!form.sort.empty() && before == form.group) asked["sort"] = form.sort;
  if (form.is_descending && asked.count("sort") != 0) asked["descending"] = true;
  return asked;
}

void labelled_picks(DeskScreen& screen, Column& column, const char* part, std::string_view label, const std::vector<std::pair<std::string, std::string>>& options) {
  if (options.empty()) return;
  column.words(label, Face::label, screen.theme.muted, 1.35F).gap(0.2F);
  std::set<std::string>& chosen = screen.desk.filter.picks[part];
  desk_picks(column, fmt::format("filter-{}", part), options, [&](const std::string& id) { return chosen.count(id) != 0; },
             [&](const std::string& id) { chosen.count(id) != 0 ? static_cast<void>(chosen.erase(id)) : static_cast<void>(chosen.insert(id)); });
  column.gap(0.7F);
}

/// Fields beside each other, as many in a row as there is room for.
void fields(DeskScreen& screen, Column& column, const std::vector<std::array<std::string_view, 3>>& all, float least) {
  Ui& ui = screen.ui;
  const float gap = ui.em(0.8F);
  const auto fit = static_cast<std::size_t>(std::max(1.0F, (column.width + gap) / (ui.em(least) + gap)));
  const std::size_t across = std::min(fit, all.size());
  const float width = (column.width - gap * static_cast<float>(across - 1)) / static_cast<float>(across);
  float bottom = column.y;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0 && i % across == 0) column.y = bottom + ui.em(0.4F);
    const float x = column.x + static_cast<float>(i % across) * (width + gap);
    bottom = std::max(bottom, desk_field(screen, x, column.y, width, all[i][0], all[i][1], all[i][2]));
  }
  column.y = bottom + ui.em(0.7F);
}

void filter_paper(DeskScreen& screen, Column& column) {
  Ui& ui = screen.ui;
  FilterForm& form = screen.desk.filter;
  column.heading(ui.say("Ask the ledger")).gap(0.2F).muted(ui.say("All that is filled in must hold. Several entries of one part are alternatives."), Face::small).gap(0.6F);
  fields(screen, column, {{"filter-party", ui.say("Party, on either side"), ui.say("for example P00042, P00107")}, {"filter-debtor", ui.say("Debtor: who pays"), ui.say("for example P00042")}, {"filter-creditor", ui.say("Creditor: who receives"), ui.say("for example P00042")}}, 14);
  fields(screen, column, {{"filter-find", ui.say("Find a record by its name"), ui.say("part of a name")}}, 14);
  const std::string name = screen.words("filter-find").editor.text();
  if (!name.empty()) {
    const session::Page& found = screen.page("find", name, 0, kMostFound);
    column.muted(found.rows.empty() ? ui.say("No record has such a name.") : found.total > kMostFound ? ui.say("{} records; the first {}:", found.total, kMostFound) : ui.say("Records with such a name:").str(), Face::small).gap(0.2F);
    const bool by_enter = screen.confirmed == "filter-find";
    if (by_enter) screen.confirmed.clear();
    for (std::size_t i = 0; i < found.rows.size(); ++i) {
      Flow flow = column.flow();
      const std::string words = fmt::format("{}, {}", found.rows[i].title.view(), found.rows[i].detail.view());
      if (flow.button("found", words, Look::quiet, i == 0 ? "Enter" : "", i) || (i == 0 && by_enter)) {
        screen.choose_party(found.rows[i].id.str());
        screen.desk.closes_paper = true;
        screen.words("filter-find").editor.set_text("");
      }
      column.after(flow);
    }
    column.gap(0.7F);
  }
  fields(screen, column, {{"filter-from", ui.say("Booked from (UTC)"), ui.say("like 2026-09-01")}, {"filter-until", ui.say("Booked before"), ui.say("like 2026-10-01")}, {"filter-least", ui.say("At least"), ui.say("like 50")}, {"filter-most", ui.say("At most"), ui.say("like 200.50")}}, 9);
  fields(screen, column, {{"filter-hour_from", ui.say("Hour from"), ui.say("like 22")}, {"filter-hour_until", ui.say("Hour until"), ui.say("like 5")}, {"filter-words", ui.say("Words in the remittance text"), ""}}, 9);
  column.words(ui.say("Hours and weekdays are read in whose zone"), Face::label, screen.theme.muted, 1.35F).gap(0.2F);
  desk_picks(column, "filter-zone", kZones, [&](const std::string& id) { return form.zone == id; }, [&](const std::string& id) { form.zone = id; });
  column.gap(0.7F);
  labelled_picks(screen, column, "weekday", ui.say("Weekday"), kWeekdays);
  labelled_picks(screen, column, "provider", ui.say("Carried by"), options_of(screen.about()["providers"], "id", "name"));
  labelled_picks(screen, column, "from_country", ui.say("From country (the debtor's)"), options_of(screen.about()["countries"], "code", "name"));
  labelled_picks(screen, column, "to_country", ui.say("To country (the creditor's)"), options_of(screen.about()["countries"], "code", "name"));
  labelled_picks(screen, column, "status", ui.say("Status"), kStatuses);
  labelled_picks(screen, column, "record", ui.say("From which record"), options_of(screen.about()["records"], "id", "title"));
  labelled_picks(screen, column, "currency", ui.say("Currency"), options_of(screen.about()["currencies"], "code", "code"));
  labelled_picks(screen, column, "purpose", ui.say("Purpose"), options_of(screen.about()["purposes"]));
  column.words(ui.say("Group by"), Face::label, screen.theme.muted, 1.35F).gap(0.2F);
  std::vector<std::pair<std::string, std::string>> groups = options_of(screen.about()["groups"]);
  groups.insert(groups.begin(), {"", ui.say("nothing: rows")});
  desk_picks(column, "filter-group", groups, [&](const std::string& id) { return form.group == id; }, [&](const std::string& id) { form.group = id; });
  column.gap(0.9F);
  Flow flow = column.flow();
  const bool by_key = screen.is_confirmed(column) && !screen.desk.wanted;
  if (flow.button("filter-ask", ui.say("Ask"), Look::primary, "Ctrl+Enter") || by_key) {
    screen.ask(filter_payload(screen));
    screen.desk.closes_paper = true;
  }
  if (flow.button("filter-empty", ui.say("Empty the form"), Look::usual)) {
    for (const char* part : kTyped) screen.words(fmt::format("filter-{}", part)).editor.set_text("");
    form = {};
    form.zone = "utc";
  }
  if (flow.button("filter-close", ui.say("Close"), Look::quiet)) screen.desk.paper = DeskPaper::none, screen.desk.wants_focus = true, ui.ask_frame();
  column.after(flow);
}

void saved_paper(DeskScreen& screen, Column& column) {
  column.heading(column.ui.say("Saved queries")).gap(0.4F);
  column.muted(column.ui.say("The present one: {}", screen.about().text_at("query_words").empty() ? column.ui.say("all payments") : screen.about().text_at("query_words")), Face::small).gap(0.5F);
  column.y = desk_field(screen, column.x, column.y, column.width, "save-name", column.ui.say("Save it under a name"), column.ui.say("like: payers of one receiver"));
  column.gap(0.4F);
  Flow keep = column.flow();
  const std::string name = screen.words("save-name").editor.text();
  const bool by_key = screen.is_confirmed(column);
  if ((keep.button("save-query", column.ui.say("Save"), Look::usual, "Ctrl+Enter") || by_key) && !name.empty()) {
    screen.want("save", base::Map{{"name", Value(name)}});
    screen.words("save-name").editor.set_text("");
  }
  if (keep.button("saved-close", column.ui.say("Close"), Look::quiet)) screen.desk.paper = DeskPaper::none, screen.desk.wants_focus = true, screen.ui.ask_frame();
  column.after(keep).gap(1.0F);
  const session::Page& saved = screen.page("saved");
  if (saved.rows.empty()) column.muted(column.ui.say("None has been saved yet."));
  for (std::size_t i = 0; i < saved.rows.size(); ++i) {
    float height = 0;
    const std::string words = fmt::format("{}: {}", saved.rows[i].title.view(), saved.rows[i].text.empty() ? std::string_view(column.ui.say("all payments")) : saved.rows[i].text.view());
    if (choice(screen.ui, make_id("saved", i), column.x, column.y, column.width, "\u2022", words, false, height)) {
      screen.ask({{"saved", Value(saved.rows[i].title)}});
      screen.desk.closes_paper = true;
    }
    column.y += height;
    column.gap(0.5F);
  }
}

bool is_name_part(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Where the word that is being typed begins.
std::size_t word_begin(const Editor& editor) {
  std::size_t at = editor.cursor();
  while (at > 0 && is_name_part(editor.text()[at - 1])) --at;
  return at;
}

std::vector<std::pair<std::string, std::string>> completions(DeskScreen& screen, const Editor& editor) {
  const std::string typed = editor.text().substr(word_begin(editor), editor.cursor() - word_begin(editor));
  std::vector<std::pair<std::string, std::string>> found;
  if (typed.empty() || !screen.about()["names"].is_list()) return found;
  for (const Value& one : screen.about()["names"].as_list()) {
    const std::string whole = one.text_at("name");
    // "parties.name" is offered by its last part as well.
    const std::string name = whole.find('.') == std::string::npos ? whole : whole.substr(whole.find('.') + 1);
    const auto is_same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b)); };
    if (name.size() <= typed.size() || !std::equal(typed.begin(), typed.end(), name.begin(), is_same)) continue;
    if (std::none_of(found.begin(), found.end(), [&](const auto& known) { return known.first == name; })) found.emplace_back(name, one.text_at("help"));
    if (found.size() == 6) break;
  }
  return found;
}

void complete(Editor& editor, const std::string& name) {
  const std::size_t begin = word_begin(editor);
  const std::size_t cursor = editor.cursor();
  editor.move_to(begin, false);
  editor.move_to(cursor, true);
  editor.insert(name, 20000, false);
}

void sql_paper(DeskScreen& screen, Column& column) {
  Ui& ui = screen.ui;
  Draft& draft = screen.words("sql");
  column.heading("SQL").gap(0.2F).muted(ui.say("One SELECT over the ledger's views; nothing can be changed. Below stands what the present filter asks, to begin from."), Face::small).gap(0.5F);
  const std::vector<std::pair<std::string, std::string>> offered = completions(screen, draft.editor);
  if (!offered.empty() && ui.focus() == kSqlField && ui.take_ctrl(Key::space)) complete(draft.editor, offered.front().first), ui.take_typed();
  const bool by_key = ui.take_ctrl(Key::enter);
  FieldLook look;
  look.is_single_line = false;
  look.rows = std::clamp(static_cast<int>(ui.window().h / ui.em(1.5F)) - 22, 4, 14);
  look.most = 20000;
  look.empty_words = ui.say("SELECT \u2026");
  column.y += text_field(ui, kSqlField, column.x, column.y, column.width, draft.editor, draft.scroll, look).height;
  column.gap(0.4F);
  for (std::size_t i = 0; i < offered.size(); ++i) {
    Flow line = column.flow();
    if (line.button("sql-complete", offered[i].first, Look::quiet, i == 0 ? "Ctrl+Space" : "", i)) complete(draft.editor, offered[i].first), ui.set_focus(kSqlField);
    line.words(offered[i].second, Face::small, screen.theme.muted);
    column.after(line);
  }
  if (!offered.empty()) column.gap(0.4F);
  Flow flow = column.flow();
  if ((flow.button("sql-ask", ui.say("Ask"), Look::primary, "Ctrl+Enter") || by_key) && !draft.editor.text().empty()) {
    screen.ask({{"sql", Value(draft.editor.text())}});
    screen.desk.tab = DeskTab::table;
    screen.desk.closes_paper = true;
  }
  if (flow.button("sql-present", ui.say("The present filter as SQL"), Look::usual)) draft.editor.set_text(screen.about().text_at("sql")), ui.set_focus(kSqlField);
  if (flow.button("sql-close", ui.say("Close"), Look::quiet)) screen.desk.paper = DeskPaper::none, screen.desk.wants_focus = true, ui.ask_frame();
  column.after(flow).gap(1.0F);
  column.words(ui.say("Names"), Face::strong).gap(0.2F);
  if (screen.about()["names"].is_list()) {
    for (const Value& one : screen.about()["names"].as_list()) column.words(fmt::format("{}: {}", one.text_at("name"), one.text_at("help")), Face::small, screen.theme.muted, 1.4F);
  }
}

}  // namespace

void draw_chips(DeskScreen& screen, Column& column) {
  Ui& ui = screen.ui;
  const Value query = screen.query();
  Flow flow = column.flow();
  const auto paper = [&](DeskPaper which) { return screen.desk.paper == which ? Look::chosen : Look::usual; };
  if (flow.button("desk-filter", ui.say("Filter"), paper(DeskPaper::filter), "F")) open_paper(screen, DeskPaper::filter);
  if (flow.button("desk-sql-paper", "SQL", paper(DeskPaper::sql), "Q")) open_paper(screen, DeskPaper::sql);
  if (flow.button("desk-saved", ui.say("Saved"), paper(DeskPaper::saved), "G")) open_paper(screen, DeskPaper::saved);
  if (screen.about().bool_at("may_undo") && flow.button("desk-undo", ui.say("Undo"), Look::usual, "Ctrl+Z")) screen.want("back");
  const std::vector<Chip> chips = chips_of(screen, query);
  if (chips.empty()) flow.words(ui.say("All {} payments", grouped(screen.about().integer_at("transactions"))), Face::small, screen.theme.muted);
  for (std::size_t i = 0; i < chips.size(); ++i) {
    if (!flow.button("chip", chips[i].words + "  \u00d7", Look::chosen, {}, i)) continue;
    base::Map asked = query.as_map();
    for (const char* part : chips[i].parts) asked.erase(part);
    screen.ask(std::move(asked));
  }
  if (chips.size() > 1 && flow.button("all-chips", ui.say("All payments"), Look::quiet)) screen.ask({});
  column.after(flow);
  if (!screen.desk.news.empty()) {
    column.gap(0.3F);
    Flow news = column.flow();
    news.words(screen.desk.news, Face::small, screen.theme.good, button_height(ui));
    if (news.button("close-news", ui.say("Close"), Look::quiet)) screen.desk.news.clear(), ui.ask_frame();
    column.after(news);
  }
}

void open_paper(DeskScreen& screen, DeskPaper paper) {
  Desk& desk = screen.desk;
  desk.paper = desk.paper == paper ? DeskPaper::none : paper;
  desk.paper_scroll = {};
  screen.ui.take_typed();
  if (desk.paper == DeskPaper::filter) {
    fill_filter(screen);
    screen.ui.set_focus(make_id("desk-field/filter-party"));
  } else if (desk.paper == DeskPaper::sql) {
    Draft& draft = screen.words("sql");
    if (draft.editor.text().empty()) draft.editor.set_text(screen.about().text_at("sql"));
    screen.ui.set_focus(kSqlField);
  } else if (desk.paper == DeskPaper::saved) {
    screen.ui.set_focus(make_id("desk-field/save-name"));
  } else {
    desk.wants_focus = true;
  }
  screen.ui.ask_frame();
}

void draw_paper(DeskScreen& screen, const Rect& area) {
  Ui& ui = screen.ui;
  Scroll& scroll = screen.desk.paper_scroll;
  ui.begin_pane(make_id("desk-paper"), area, scroll);
  const float edge = ui.em(1.2F);
  Column column(ui, area.x + edge, area.y - std::round(scroll.offset) + ui.em(0.9F), std::min(area.w - 2 * edge - ui.em(0.4F), ui.em(62)));
  const float top = column.y;
  switch (screen.desk.paper) {
    case DeskPaper::filter: filter_paper(screen, column); break;
    case DeskPaper::saved: saved_paper(screen, column); break;
    case DeskPaper::sql: sql_paper(screen, column); break;
    case DeskPaper::none: break;
  }
  ui.end_pane(column.y - top + ui.em(2.5F));
}

}  // namespace casecraft::desktop
