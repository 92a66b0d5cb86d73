#include <fmt/format.h>

#include <algorithm>

#include "apps/terminal/commands.hpp"
#include "apps/terminal/desk_query.hpp"
#include "apps/terminal/requests_board.hpp"
#include "apps/terminal/words.hpp"

// What can be looked at: the board, who can be asked and how, what is known, what is due. Looking takes no simulated time.
namespace casecraft::terminal {
namespace {

/// The lines of a text, without empty ones.
std::vector<std::string> lines_under(std::string_view words) {
  std::vector<std::string> lines;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find('\n'), words.size());
    if (const std::string_view one = trim(words.substr(0, end)); !one.empty()) lines.emplace_back(one);
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return lines;
}

std::string with_detail(const session::PageRow& row) { return row.detail.empty() ? row.title.str() : fmt::format("{}: {}", row.title.view(), row.detail.view()); }

Listing rows_with_text(const session::Page& page, std::string none, bool is_numbered = false) {
  Listing listing{page.title.str(), {}, std::move(none), {}, 0, false};
  for (std::size_t i = 0; i < page.rows.size(); ++i) listing.entries.push_back({fmt::format("{}{}", is_numbered ? fmt::format("{}. ", i + 1) : std::string(), with_detail(page.rows[i])), lines_under(page.rows[i].text)});
  return listing;
}

/// Facts and identifiers, with the numbers that a form takes.
Listing rows_with_source(const session::Page& page, std::string none) {
  Listing listing{page.title.str(), {}, std::move(none), {}, 0, false};
  for (std::size_t i = 0; i < page.rows.size(); ++i) listing.entries.push_back({fmt::format("{}. {} ({})", i + 1, page.rows[i].title.view(), page.rows[i].detail.view()), {}});
  return listing;
}

}  // namespace

void RequestsBoard::board(const std::string& rest) {
  if (!rest.empty()) return request(rest);
  const base::Value& panel = view_.panel;
  Listing listing = rows_with_text(look("board"), console_.say("Nothing has been asked yet. draft begins a request; bodies lists who can be asked."));
  listing.title = console_.say("Requests. It is {}", clock());
  if (!listing.entries.empty()) {
    const std::int64_t returned = panel.integer_at("returned");
    listing.after = console_.say("{}, {} for an answer, {} back to you. Type request and a number for all of one, edit for a draft, due for what comes next.", console_.say_count("{} draft", "{} drafts", panel.integer_at("drafts")),
                                console_.say_count("{} waits", "{} wait", panel.integer_at("waiting")), console_.say_count("{} came", "{} came", returned));
  }
  show(std::move(listing));
}

void RequestsBoard::request(const std::string& rest) {
  // "requests" alone is the board, and so is "request" before there is one.
  if (rest.empty() && look("board").rows.size() != 1) return board("");
  const auto one = target(rest, Wanted::any, console_.say("request 2"));
  if (!one) return;
  const session::Page page = look("request", one->number);
  Listing listing = rows_with_text(page, console_.say("Nothing has happened to it yet."));
  listing.title = with_detail(row_of(one->number));
  if (const std::string conditions = page.data.text_at("conditions"); !conditions.empty()) listing.entries.push_back({console_.say("Conditions of use"), lines_under(conditions)});
  listing.after = console_.say("letter {} shows the document, form {} its fields.", one->number, one->number);
  show(std::move(listing));
}

void RequestsBoard::bodies(const std::string& rest) {
  const session::Page page = look("bodies");
  if (!rest.empty()) {
    const std::vector<Named> all = named_rows(page);
    const auto one = meant(rest, all);
    if (!one) throw WordsRefused(not_meant(console_.language(), rest, all));
    const session::PageRow& row = page.rows[*one];
    Listing listing{with_detail(row), {}, console_.say("Nothing more is known of it."), console_.say("draft {} begins a request to it.", row.id.view()), 0, false};
    for (const std::string& line : lines_under(row.text)) listing.entries.push_back({line, {}});
    return show(std::move(listing));
  }
  Listing listing{console_.say("{}. It is {}", page.title.view(), clock()), {}, console_.say("There is nobody who can be asked."), console_.say("Type bodies and a number or a name for what one of them keeps, and how it is reached."), 0, false};
  for (std::size_t i = 0; i < page.rows.size(); ++i) listing.entries.push_back({console_.say("{}. {} ({}): {} now", i + 1, page.rows[i].title.view(), page.rows[i].detail.view(), page.rows[i].data.bool_at("is_open") ? console_.say("open") : console_.say("closed")), {}});
  show(std::move(listing));
}

void RequestsBoard::channels(const std::string& rest) {
  const session::Page page = look("channels");
  if (!rest.empty()) {
    const std::vector<Named> all = named_rows(page);
    const auto one = meant(rest, all);
    if (!one) throw WordsRefused(not_meant(console_.language(), rest, all));
    const session::PageRow& row = page.rows[*one];
    Listing listing{row.title.str(), {}, "", console_.say("draft {} begins a request by it.", row.id.view()), 0, false};
    if (!row.detail.empty()) listing.entries.push_back({console_.say("Basis: {}", row.detail.view()), {}});
    for (const std::string& line : lines_under(row.text)) listing.entries.push_back({line, {}});
    return show(std::move(listing));
  }
  Listing listing = rows_with_text(page, console_.say("There is no way to ask."), true);
  for (Listing::Entry& entry : listing.entries) entry.under.clear();
  listing.after = console_.say("Type channels and a number or a name for what one of them is for, and how long it takes.");
  show(std::move(listing));
}

void RequestsBoard::facts(const std::string&) { show(rows_with_source(look("facts"), console_.say("Nothing is known yet."))); }

void RequestsBoard::identifiers(const std::string&) { show(rows_with_source(look("identifiers"), console_.say("No identifier is known yet."))); }

void RequestsBoard::due(const std::string&) {
  Listing listing = rows_with_text(look("due"), console_.say("Nothing is due: no request waits, and nothing that was kept for you runs out."));
  listing.title = console_.say("{}. It is {}", listing.title, clock());
  show(std::move(listing));
}

void RequestsBoard::calendar(const std::string&) {
  const session::Page page = look("calendar");
  Listing listing = rows_with_text(page, console_.say("No days are shown."));
  for (std::size_t i = 0; i < page.rows.size(); ++i) {
    if (!listing.entries[i].under.empty()) continue;
    for (const base::Value& event : page.rows[i].data.list_at("events")) listing.entries[i].under.push_back(event.text_at("title"));
  }
  show(std::move(listing));
}

}  // namespace casecraft::terminal
