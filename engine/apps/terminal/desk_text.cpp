#include "apps/terminal/desk_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "apps/terminal/desk_table.hpp"
#include "apps/terminal/words.hpp"

namespace casecraft::terminal {
namespace {

constexpr std::int64_t kBarCells = 30;

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
}

std::vector<std::string> parts(std::string_view words, std::string_view mark) {
  std::vector<std::string> all;
  for (std::size_t at = 0; at <= words.size();) {
    std::size_t end = words.find(mark, at);
    end = end == std::string_view::npos ? words.size() : end;
    all.emplace_back(words.substr(at, end - at));
    at = end + mark.size();
  }
  return all;
}

std::string node_words(const base::Language& language, const base::Value& node) {
  std::string words = fmt::format("{} {}, {}", node.text_at("party"), node.text_at("name"), node.text_at("country"));
  if (node.has("flag")) words += language.say(", flagged as {}", spoken_words(language, node.text_at("flag")));
  return words + (node.bool_at("opened") ? language.say(", file open") : "");
}

std::string names_in(const base::Value& list, const char* id, const char* name) {
  std::string words;
  if (!list.is_list()) return words;
  for (const base::Value& one : list.as_list()) words += fmt::format("{}{} ({})", words.empty() ? "" : ", ", one.text_at(name), one.text_at(id));
  return words;
}

}  // namespace

std::string spoken_words(const base::Language& language, std::string_view words) {
  std::string text(words);
  replace_all(text, " \u2192 ", language.say(" to "));
  replace_all(text, " \u00B7 ", ", ");
  replace_all(text, "cash_out", language.say("cash-out point"));
  return text;
}

Listing fact_listing(const base::Language& language, const session::Page& page) {
  Listing listing{page.title.str(), {}, language.say("Nothing is known of it."), {}, 0, false};
  for (const session::PageRow& row : page.rows) {
    if (!row.text.empty()) listing.entries.push_back({fmt::format("{}: {}", row.title.view(), spoken_words(language, row.text)), {}});
  }
  return listing;
}

Listing neighbour_listing(const base::Language& language, const session::Page& page) {
  Listing listing{page.title.str(), {}, language.say("No payment touches this party."), {}, 0, false};
  for (const bool is_creditor : {false, true}) {
    const auto count = std::count_if(page.rows.begin(), page.rows.end(), [&](const session::PageRow& row) { return row.data.bool_at("is_creditor") == is_creditor; });
    if (count == 0) continue;
    listing.entries.push_back({fmt::format("{} {}:", is_creditor ? language.say("Money went to") : language.say("Money came from"), language.say_count("{} party", "{} parties", count)), {}});
    for (const session::PageRow& row : page.rows) {
      if (row.data.bool_at("is_creditor") == is_creditor) listing.entries.push_back({fmt::format("{}: {}", row.title.view(), spoken_words(language, row.text)), {}});
    }
  }
  return listing;
}

Listing link_listing(const base::Language& language, const session::Page& page, const std::string& currency) {
  Listing listing{language.say("Links: {}", spoken_words(language, page.title)), {}, language.say("There is no link."), language.say("To see the payments of a link, type find debtor=P1 creditor=P2 with its two codes."), 0, false};
  const base::List& nodes = page.data.list_at("nodes");
  const base::List& edges = page.data.list_at("edges");
  std::vector<std::size_t> order;
  std::map<std::int64_t, std::vector<const base::Value*>> from;
  for (const base::Value& edge : edges) {
    const std::int64_t node = edge.integer_at("from");
    if (from[node].empty()) order.push_back(static_cast<std::size_t>(node));
    from[node].push_back(&edge);
  }
  for (const std::size_t node : order) {
    Listing::Entry entry{node < nodes.size() ? language.say("{} pays:", node_words(language, nodes[node])) : std::string(), {}};
    for (const base::Value* edge : from[static_cast<std::int64_t>(node)]) {
      const auto to = static_cast<std::size_t>(edge->integer_at("to"));
      const std::int64_t count = edge->integer_at("count");
      const std::string when = edge->text_at("first") == edge->text_at("last") ? edge->text_at("first") : language.say("{} to {}", edge->text_at("first"), edge->text_at("last"));
      const std::string amount = edge->text_at("amount", currency);
      entry.under.push_back(fmt::format("{}: {}, {}, {}", to < nodes.size() ? node_words(language, nodes[to]) : std::string(), language.say_count("{} payment", "{} payments", count), amount, when));
    }
    listing.entries.push_back(std::move(entry));
  }
  if (const std::int64_t left = page.data.integer_at("left_out"); left > 0) {
    listing.after = language.say("{} with smaller sums left out; narrow the query to see them. {}", left == 1 ? language.say("1 link is").str() : language.say("{} links are", left), listing.after);
  }
  return listing;
}

Listing path_listing(const base::Language& language, const session::Page& page) {
  Listing listing{page.title.str(), {}, language.say("No money can have come this way: no chain of payments leads there in the order of time."), {}, 0, false};
  for (const session::PageRow& row : page.rows) {
    Listing::Entry entry{language.say("Path {} of {}, {}:", row.id.view(), page.total, spoken_words(language, row.detail)), {}};
    const std::vector<std::string> people = parts(row.title, " \u2192 ");
    const std::vector<std::string> steps = parts(row.text, "; ");
    for (std::size_t i = 0; i < steps.size() && i + 1 < people.size(); ++i) entry.under.push_back(language.say("{} to {}: {}", people[i], people[i + 1], steps[i]));
    listing.entries.push_back(std::move(entry));
  }
  return listing;
}

Listing group_listing(const base::Language& language, const session::Page& page, const std::string& currency, bool has_bars) {
  Listing listing{spoken_words(language, page.title), {}, language.say("No payment answers the query."), {}, 0, false};
  const base::List& columns = page.data.list_at("columns");
  std::size_t count_at = columns.size();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].text_at("name") == "count") count_at = i;
  }
  const auto count_of = [&](const session::PageRow& row) {
    const base::List& values = row.data.list_at("values");
    return count_at < values.size() && values[count_at].is_integer() ? values[count_at].as_integer() : 0;
  };
  std::int64_t most = 1;
  for (const session::PageRow& row : page.rows) most = std::max(most, count_of(row));
  std::size_t widest = 0;
  for (const session::PageRow& row : page.rows) {
    listing.entries.push_back({group_words(language, row, columns, currency), {}});
    widest = std::max(widest, terminal::columns(listing.entries.back().words));
  }
  if (!has_bars) return listing;
  listing.is_table = true;
  for (std::size_t i = 0; i < page.rows.size(); ++i) {
    std::string& words = listing.entries[i].words;
    words += std::string(widest - terminal::columns(words) + 2, ' ') + std::string(static_cast<std::size_t>((count_of(page.rows[i]) * kBarCells + most - 1) / most), '=');
  }
  return listing;
}

Listing row_listing(const base::Language& language, const session::Page& page, std::string none) {
  Listing listing{page.title.str(), {}, std::move(none), {}, 0, false};
  for (const session::PageRow& row : page.rows) {
    std::string words = row.title.str();
    if (!row.detail.empty()) words += fmt::format(", {}", spoken_words(language, row.detail));
    if (!row.text.empty()) words += fmt::format(": {}", spoken_words(language, row.text));
    listing.entries.push_back({std::move(words), {}});
  }
  return listing;
}

void show_desk(Console& console, const base::Value& desk, const base::Value& panel) {
  console.heading(desk.text_at("title"));
  console.line(console.say("Period: {} to {} (UTC)", desk["period"].text_at("from"), desk["period"].text_at("until")));
  console.line(console.say("Payments: {}", desk.integer_at("transactions")));
  console.line(console.say("Parties: {}", desk.integer_at("parties")));
  console.line(console.say("Sums are in {}", desk.text_at("reference_currency")));
  console.line(console.say("Providers: {}", names_in(desk["providers"], "id", "name")));
  console.line(console.say("Countries: {}", names_in(desk["countries"], "code", "name")));
  console.line(console.say("Records: {}", names_in(desk["records"], "id", "title")));
  std::string purposes;
  for (const base::Value& one : desk.list_at("purposes")) {
    if (one.is_text() && !one.as_text().empty()) purposes += (purposes.empty() ? "" : ", ") + one.as_text().str();
  }
  if (!purposes.empty()) console.line(console.say("Purposes: {}", purposes));
  console.line(console.say("Present query: {}", spoken_words(console.language(), desk.text_at("query_words"))));
  console.line(console.say("Flags: {}", panel.integer_at("flags")));
  console.line(console.say("Files open: {}", panel.integer_at("opened")));
  console.line(panel.integer_at("escalated") > 0 ? console.say("Passed on that somebody may be in danger: yes") : console.say("Passed on that somebody may be in danger: no"));
  console.line(panel.bool_at("has_report") ? console.say("Report: written") : console.say("Report: not written"));
  console.line(console.say("Minutes at the desk: {}", panel.integer_at("minutes")));
  std::string costs;
  if (desk["minutes"].is_map()) {
    for (const auto& [action, minutes] : desk["minutes"].as_map()) {
      if (!minutes.is_integer()) continue;
      const std::string_view word = action == "query" ? std::string_view("find") : action == "escalate" ? std::string_view("warn") : std::string_view(action);
      costs += fmt::format("{}{} {}", costs.empty() ? "" : ", ", word, minutes.as_integer());
    }
  }
  if (!costs.empty()) console.line(console.say("Minutes that words take: {}; looking and reading take none", costs));
}

Listing help_listing(const base::Language& language, std::string title, const base::Value& list) {
  Listing listing{std::move(title), {}, language.say("None."), {}, 0, false};
  if (!list.is_list()) return listing;
  std::size_t number = 0;
  for (const base::Value& one : list.as_list()) {
    std::string words = fmt::format("{}. {} ({})", ++number, one.text_at("label"), one.text_at("id"));
    if (!one.text_at("help").empty()) words += fmt::format(": {}", one.text_at("help"));
    listing.entries.push_back({std::move(words), {}});
  }
  return listing;
}

}  // namespace casecraft::terminal
