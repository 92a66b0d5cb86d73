#include <fmt/format.h>

#include <algorithm>

#include "apps/terminal/commands.hpp"
#include "apps/terminal/desk.hpp"
#include "apps/terminal/desk_export.hpp"
#include "apps/terminal/desk_query.hpp"
#include "apps/terminal/desk_table.hpp"
#include "apps/terminal/words.hpp"

// Asking the ledger, and reading what it holds.
namespace casecraft::terminal {
namespace {

constexpr std::int64_t kMostGroups = 5'000;

}  // namespace

void TracingDesk::ask_ledger(base::Map query) {
  if (ways_.send("query", base::Value(std::move(query))) && is_here()) show_rows(0);
}

base::Map TracingDesk::present_filter() const {
  const base::Value query = facts()["query"];
  if (query.has("sql")) throw WordsRefused("the present query is SQL, to which nothing can be added; find or all begins a new one, back goes to the one before");
  return query.is_map() ? query.as_map() : base::Map{};
}

void TracingDesk::find(const std::string& rest) {
  if (rest.empty()) throw WordsRefused("type find and at least one part, such as find party=P42 or find words=\"rent\"; all shows every payment");
  base::Map query;
  add_parts(console_.language(), query, parts_of_line(rest));
  ask_ledger(std::move(query));
}

void TracingDesk::narrow(const std::string& rest) {
  if (rest.empty()) throw WordsRefused("type and with a part to add to the present query, such as and least=50");
  base::Map query = present_filter();
  add_parts(console_.language(), query, parts_of_line(rest));
  ask_ledger(std::move(query));
}

void TracingDesk::without(const std::string& rest) {
  base::Map query = present_filter();
  if (rest.empty()) throw WordsRefused("type without and the name of a part, such as without provider; all takes every part away");
  take_parts(console_.language(), query, parts_of_line(rest));
  ask_ledger(std::move(query));
}

void TracingDesk::all(const std::string&) { ask_ledger({}); }

void TracingDesk::group(const std::string& rest) {
  if (rest.empty()) {
    std::string names;
    for (const base::Value& one : facts()["groups"].as_list()) names += (names.empty() ? "" : ", ") + one.as_text().str();
    throw WordsRefused(fmt::format("type group and one of these: {}, or none", names));
  }
  base::Map query = present_filter();
  group_by(query, rest);
  ask_ledger(std::move(query));
}

void TracingDesk::sort(const std::string& rest) {
  base::Map query = present_filter();
  if (rest.empty()) {
    std::string columns;
    for (const base::Value& one : look("rows", "", 0, 1).data["columns"].as_list()) columns += (columns.empty() ? "" : ", ") + one.text_at("name");
    throw WordsRefused(fmt::format("type sort and a column: {}; with a minus before it, the largest comes first", columns));
  }
  sort_by(query, rest);
  ask_ledger(std::move(query));
}

void TracingDesk::sql(const std::string& rest) {
  if (rest.empty()) throw WordsRefused("type sql and a SELECT on the same line, such as sql SELECT debtor, count(*) FROM transactions GROUP BY debtor; names lists what it may use");
  ask_ledger(base::Map{{"sql", base::Value(rest)}});
}

void TracingDesk::as_sql(const std::string&) {
  console_.gap();
  console_.verbatim(facts().text_at("sql"));
}

void TracingDesk::names(const std::string& rest) {
  Listing listing{console_.say("What SQL may use"), {}, console_.say("Nothing."), {}, 0, false};
  const base::Value desk = facts();
  for (const base::Value& one : desk["names"].as_list()) {
    if (rest.empty() || lower(one.text_at("name")).find(lower(rest)) != std::string::npos) listing.entries.push_back({fmt::format("{}: {}", one.text_at("name"), one.text_at("help")), {}});
  }
  show(std::move(listing));
}

void TracingDesk::back(const std::string&) {
  if (ways_.send("back", base::Value(base::Map{})) && is_here()) show_rows(0);
}

void TracingDesk::save(const std::string& rest) {
  const auto name = rest.empty() ? ask_for(console_.say("Under what name?")) : std::optional(rest);
  if (name) ways_.send("save", base::Value(base::Map{{"name", base::Value(*name)}}));
}

void TracingDesk::saved(const std::string&) {
  Listing listing = row_listing(console_.language(), look("saved"), console_.say("No query has been saved yet. Type save and a name."));
  listing.after = console_.say("Type use and a name to ask one again.");
  show(std::move(listing));
}

void TracingDesk::use(const std::string& rest) {
  if (rest.empty()) return saved(rest);
  ask_ledger(base::Map{{"saved", base::Value(rest)}});
}

void TracingDesk::rows(const std::string& rest) {
  const std::string word = lower(rest);
  const session::Page page = look("rows", "", 0, 1);
  const std::int64_t size = page_size(page);
  if (rest.empty() || word == "first") return show_rows(0);
  if (word == "next") {
    if (reading_ != Reading::rows) return show_rows(0);
    return turn_page();
  }
  if (word == "previous") {
    // `from_` is the line after those shown.
    const std::int64_t begun = std::max<std::int64_t>(0, (from_ - 1) / size * size);
    if (begun == 0) throw WordsRefused("this is the first page");
    return show_rows(begun - size);
  }
  const auto number = read_number(rest);
  if (!number || *number == 0) throw WordsRefused("type rows and next, previous, or the number of a page, such as rows 3");
  const std::int64_t total = page.total;
  const std::int64_t from = (static_cast<std::int64_t>(*number) - 1) * size;
  if (from >= total) throw WordsRefused(console_.say_count("there is {} page", "there are {} pages", (total + size - 1) / size));
  show_rows(from);
}

void TracingDesk::more(const std::string&) { turn_page(); }

void TracingDesk::row(const std::string& rest) {
  const auto number = rest.empty() ? ask_for(console_.say("Which row? Its number, such as 123.")) : std::optional(rest);
  if (number) show(fact_listing(console_.language(), look("row", *number)));
}

void TracingDesk::who(const std::string& rest) {
  const auto code = rest.empty() ? ask_for(console_.say("Which party? Its code, such as P42.")) : std::optional(rest);
  if (code) show(fact_listing(console_.language(), look("party", *code)));
}

void TracingDesk::name(const std::string& rest) {
  const auto typed = rest.empty() ? ask_for(console_.say("What name, or what part of one?")) : std::optional(rest);
  if (!typed) return;
  show(row_listing(console_.language(), look("find", *typed), console_.say("No record has such a name.")));
}

void TracingDesk::neighbours(const std::string& rest) {
  const auto code = rest.empty() ? ask_for(console_.say("Of which party? Its code, such as P42.")) : std::optional(rest);
  if (code) show(neighbour_listing(console_.language(), look("neighbours", *code)));
}

void TracingDesk::links(const std::string& rest) { show(link_listing(console_.language(), look("graph", rest, 0, 300), facts().text_at("reference_currency"))); }

void TracingDesk::paths(const std::string& rest) {
  std::string two = rest;
  std::replace(two.begin(), two.end(), '>', ' ');
  std::replace(two.begin(), two.end(), ',', ' ');
  std::vector<std::string> codes = parts_of_line(two);
  std::erase(codes, "to");
  if (codes.size() != 2) throw WordsRefused("type paths and two codes: paths P1 P2 looks for ways of money from the first to the second");
  show(path_listing(console_.language(), look("paths", fmt::format("{}>{}", codes[0], codes[1]))));
}

void TracingDesk::shared(const std::string& rest) {
  const auto code = rest.empty() ? ask_for(console_.say("Of which party? Its code, such as P42.")) : std::optional(rest);
  if (code) show(row_listing(console_.language(), look("shared", *code), console_.say("Its record shares nothing with another.")));
}

void TracingDesk::similar(const std::string& rest) {
  const auto code = rest.empty() ? ask_for(console_.say("To whose name? A code, such as P42.")) : std::optional(rest);
  if (code) show(row_listing(console_.language(), look("names", *code), console_.say("No other name in the ledger is like it.")));
}

void TracingDesk::groups(std::string_view word) {
  const session::Page page = look("groups", grouping(word), 0, kMostGroups);
  if (const std::string problem = page.data.text_at("problem"); !problem.empty()) throw WordsRefused(problem);
  show(group_listing(console_.language(), page, facts().text_at("reference_currency"), console_.options().has_colour && !is_folded()));
}

void TracingDesk::columns(const std::string& rest) {
  if (rest != "all" && rest != "few") throw WordsRefused("type columns all, or columns few for those that one works with");
  has_all_columns_ = rest == "all";
  show_rows(0);
}

void TracingDesk::lines(const std::string&) {
  is_in_lines_ = true;
  console_.line(console_.say("From here on there is one fact a line. Type table for tables again."));
}

void TracingDesk::table(const std::string&) {
  is_in_lines_ = false;
  console_.line(console_.options().columns >= kTableColumns ? console_.say("Columns stand side by side again.").str()
                                                            : console_.say("Tables need a terminal of {} columns; this one has {}, so it stays one fact a line.", kTableColumns, console_.options().columns));
}

void TracingDesk::desk(const std::string&) { show_desk(console_, facts(), view_.panel); }

void TracingDesk::flags(const std::string&) { show(row_listing(console_.language(), look("flags"), console_.say("You have flagged nobody."))); }
void TracingDesk::files(const std::string&) { show(row_listing(console_.language(), look("opened"), console_.say("You have opened no file."))); }
void TracingDesk::merged(const std::string&) { show(row_listing(console_.language(), look("merges"), console_.say("No records are taken as one person."))); }
void TracingDesk::warned(const std::string&) { show(row_listing(console_.language(), look("escalated"), console_.say("You have passed on no warning."))); }
void TracingDesk::asked(const std::string&) { show(row_listing(console_.language(), look("asked"), console_.say("No provider has been asked anything."))); }
void TracingDesk::grounds(const std::string&) { show(help_listing(console_.language(), console_.say("Grounds that a flag can stand on"), facts()["indicators"])); }
void TracingDesk::roles(const std::string&) { show(help_listing(console_.language(), console_.say("Parts that somebody can have"), facts()["roles"])); }
void TracingDesk::bases(const std::string&) { show(help_listing(console_.language(), console_.say("Bases for opening a file"), facts()["bases"])); }

void TracingDesk::export_rows(const std::string& rest) {
  const auto name = rest.empty() ? ask_for(console_.say("Into what file? A name such as night.csv.")) : std::optional(rest);
  if (!name) return;
  const std::int64_t count = write_csv_file(*name, [&](std::int64_t from, std::int64_t most) { return play_.session().look({"rows", {}, from, most, {}}); });
  console_.line(console_.say("{} written to {}. Cells that a spreadsheet would take for a formula begin with an apostrophe.", console_.say_count("{} line was", "{} lines were", count), *name));
}

}  // namespace casecraft::terminal
