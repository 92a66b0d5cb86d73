#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"
#include "exercises/tracing/looks.hpp"
#include "exercises/tracing/running_tracing.hpp"

namespace casecraft::tracing {
namespace {

using ledger::ColumnKind;
using ledger::PartyId;

std::string_view to_string(ColumnKind kind) {
  switch (kind) {
    case ColumnKind::text: return "text";
    case ColumnKind::whole: return "whole";
    case ColumnKind::amount: return "amount";
    case ColumnKind::time: return "time";
    case ColumnKind::party: return "party";
    case ColumnKind::row: return "row";
  }
  return "text";
}

std::string shown(const base::Value& cell, ColumnKind kind, const Looking& looking) {
  if (cell.is_null()) return {};
  if (cell.is_text()) return cell.as_text().str();
  if (!cell.is_integer()) return cell.is_number() ? fmt::format("{}", cell.as_number()) : std::string();
  if (kind == ColumnKind::amount) return ledger::plain_amount(cell.as_integer(), looking.ledger().currencies[looking.ledger().reference_currency]);
  if (kind == ColumnKind::party) return ledger::party_code(static_cast<PartyId>(cell.as_integer()));
  return std::to_string(cell.as_integer());
}

/// A table as a page: cells as they are shown, the raw values, and what row and parties a line is about.
session::Page page_of(const ledger::Table& table, const Looking& looking, std::int64_t from) {
  session::Page page;
  page.total = table.total;
  base::List columns;
  for (const ledger::Column& column : table.columns) columns.push_back(base::Map{{"name", column.name}, {"kind", to_string(column.kind)}});
  std::int64_t number = from;
  for (const base::List& row : table.rows) {
    base::List cells;
    base::Map data;
    std::string title;
    for (std::size_t i = 0; i < row.size(); ++i) {
      std::string words = shown(row[i], table.columns[i].kind, looking);
      if (table.columns[i].kind == ColumnKind::row && row[i].is_integer()) data.emplace("row", row[i]);
      if (table.columns[i].kind == ColumnKind::party) data.emplace(data.count("party") == 0 ? "party" : "party2", words);
      if (i > 0) title += " · ";
      title += words;
      cells.emplace_back(std::move(words));
    }
    data.emplace("cells", std::move(cells));
    data.emplace("values", row);
    page.rows.push_back({base::Text(std::to_string(++number)), base::Text(title), {}, {}, base::Value(std::move(data))});
  }
  page.data = base::Map{{"columns", std::move(columns)}, {"is_cut", table.is_cut}, {"problem", ""}};
  return page;
}

session::Page answer(const ledger::Query& query, const Looking& looking, const session::Lookup& lookup) {
  session::Page page;
  try {
    ledger::QueryEngine& engine = looking.data.engine();
    const ledger::Table table = query.sql.empty() ? engine.run(ledger::to_sql(query, looking.ledger(), looking.state.identities), lookup.from, lookup.count) : engine.run_typed(query.sql, lookup.from, lookup.count);
    page = page_of(table, looking, lookup.from);
  } catch (const ledger::QueryRefused& refused) {
    page.data = base::Map{{"columns", base::List{}}, {"is_cut", false}, {"problem", refused.what()}};
  }
  page.title = base::Text(ledger::in_words(query, looking.ledger()));
  return page;
}

base::List named(const std::vector<std::string>& all) { return {all.begin(), all.end()}; }

}  // namespace

std::string Looking::amount(std::int64_t minor) const { return ledger::format_amount(minor, ledger().currencies[ledger().reference_currency]); }

std::string Looking::time(std::int64_t utc) const {
  std::string words = base::format_iso(base::UtcTime{utc}, base::Zone{}).substr(0, 16);
  words[10] = ' ';
  return words;
}

ledger::PartyId party_in(std::string_view code, const ledger::Ledger& ledger) {
  if (const auto party = ledger::party_from_code(code, ledger)) return *party;
  throw Error(fmt::format("there is no party '{}'; codes go from {} to {}", code, ledger::party_code(0), ledger::party_code(static_cast<PartyId>(ledger.parties.size() - 1))));
}

session::Page look_desk(const Looking& looking) {
  const ledger::Ledger& ledger = looking.ledger();
  session::Page page;
  page.title = base::Text(ledger.title);
  base::List providers, countries, currencies, records, roles, indicators, bases, asks, names, saved, groups;
  for (const ledger::Provider& one : ledger.providers) providers.push_back(base::Map{{"id", one.id}, {"name", one.name}, {"kind", ledger::to_string(one.kind)}});
  for (const ledger::Country& one : ledger.countries) countries.push_back(base::Map{{"code", one.code}, {"name", one.name}, {"zone", ledger.zones[one.zone].name}});
  for (const ledger::Currency& one : ledger.currencies) currencies.push_back(base::Map{{"code", one.code}, {"name", one.name}, {"digits", one.digits}});
  for (const ledger::Record& one : ledger.records) records.push_back(base::Map{{"id", one.id}, {"title", one.title}});
  for (const RoleWords& one : looking.model.roles) roles.push_back(base::Map{{"id", ledger::to_string(one.role)}, {"label", one.label}, {"help", one.help}});
  for (const Indicator& one : looking.model.indicators) indicators.push_back(base::Map{{"id", one.id}, {"label", one.label}, {"help", one.help}});
  for (const Basis& one : looking.model.bases) bases.push_back(base::Map{{"id", one.id}, {"label", one.label}, {"help", one.help}});
  for (const AskKind& one : looking.model.asks) asks.push_back(base::Map{{"id", one.id}, {"label", one.label}});
  for (const auto& [name, help] : looking.data.engine().names()) names.push_back(base::Map{{"name", name}, {"help", help}});
  for (const base::Value& one : looking.turn.state().get(looking.desk.saved).as_list()) saved.push_back(one["name"]);
  for (const std::string_view group : ledger::kGroups) groups.push_back(group);
  base::Map minutes;
  for (const auto& [action, seconds] : looking.model.seconds) minutes.emplace(action, seconds / 60);
  page.data = base::Map{{"title", ledger.title},
                        {"period", base::Map{{"from", looking.time(ledger.from)}, {"until", looking.time(ledger.until)}}},
                        {"reference_currency", ledger.currencies[ledger.reference_currency].code},
                        {"digits", ledger.currencies[ledger.reference_currency].digits},
                        {"parties", static_cast<std::int64_t>(ledger.parties.size())},
                        {"transactions", static_cast<std::int64_t>(ledger.transactions.size())},
                        {"providers", std::move(providers)}, {"countries", std::move(countries)}, {"currencies", std::move(currencies)}, {"purposes", named(ledger.purposes)},
                        {"records", std::move(records)}, {"roles", std::move(roles)}, {"indicators", std::move(indicators)}, {"bases", std::move(bases)}, {"asks", std::move(asks)},
                        {"minutes", std::move(minutes)}, {"saved", std::move(saved)}, {"query", looking.turn.state().get(looking.desk.query)},
                        {"query_words", ledger::in_words(looking.state.query, ledger)},
                        {"sql", looking.state.query.sql.empty() ? ledger::to_sql(looking.state.query, ledger, looking.state.identities) : looking.state.query.sql},
                        {"may_undo", !looking.turn.state().get(looking.desk.earlier).as_list().empty()}, {"groups", std::move(groups)}, {"names", std::move(names)}};
  return page;
}

session::Page look_rows(const Looking& looking, const session::Lookup& lookup) { return answer(looking.state.query, looking, lookup); }

session::Page look_groups(const Looking& looking, const session::Lookup& lookup) {
  ledger::Query query = looking.state.query;
  if (!query.sql.empty()) throw Error("a query in SQL is not grouped for charts; use the filter");
  if (std::find(std::begin(ledger::kGroups), std::end(ledger::kGroups), lookup.id) == std::end(ledger::kGroups)) {
    const std::vector<std::string> names(std::begin(ledger::kGroups), std::end(ledger::kGroups));
    throw Error(fmt::format("'{}' is no grouping; {}", lookup.id, base::nearest_name_hint(lookup.id, names)));
  }
  query.group = lookup.id;
  query.sort.clear();
  query.is_descending = false;
  return answer(query, looking, lookup);
}

session::Page look_row(const Looking& looking, const session::Lookup& lookup) {
  const ledger::Ledger& ledger = looking.ledger();
  const long long number = std::strtoll(lookup.id.c_str(), nullptr, 10);
  if (number < 1 || number > static_cast<long long>(ledger.transactions.size())) throw Error(fmt::format("there is no row '{}'; rows go from 1 to {}", lookup.id, ledger.transactions.size()));
  const ledger::Transaction& row = ledger.transactions[static_cast<std::size_t>(number - 1)];
  session::Page page;
  page.title = base::Text(fmt::format("Row {}", number));
  const auto add = [&](const char* id, const char* label, std::string words) { page.rows.push_back({id, label, {}, base::Text(std::move(words))}); };
  const auto local = [&](PartyId party) {
    const base::Zone& zone = ledger.zone_of(party);
    return base::format_long(base::UtcTime{row.booked}, zone);
  };
  add("end_to_end_id", "End-to-end id", ledger::end_to_end_code(row.end_to_end));
  add("booking_time", "Booked (UTC)", looking.time(row.booked));
  add("debtor_time", "Booked, at the debtor", local(row.debtor));
  add("creditor_time", "Booked, at the creditor", local(row.creditor));
  add("value_date", "Value date", looking.time(std::int64_t{row.value_day} * 86400).substr(0, 10));
  add("debtor", "Debtor", fmt::format("{} {}, {}", ledger::party_code(row.debtor), looking.name(row.debtor), ledger.countries[ledger.parties[row.debtor].country].name));
  add("creditor", "Creditor", fmt::format("{} {}, {}", ledger::party_code(row.creditor), looking.name(row.creditor), ledger.countries[ledger.parties[row.creditor].country].name));
  add("instructed_amount", "Instructed amount", ledger::format_amount(row.amount, ledger.currencies[row.currency]));
  add("reference_amount", "In the reference currency", looking.amount(row.reference_amount));
  add("provider", "Carried by", ledger.providers[row.provider].name);
  add("agent", "Handed in at", ledger.agents.empty() ? std::string() : ledger.agents[row.agent]);
  add("purpose", "Purpose", ledger.purposes.empty() ? std::string() : ledger.purposes[row.purpose]);
  add("remittance_information", "Remittance information", ledger.texts[row.information]);
  add("status", "Status", std::string(ledger::to_string(row.status)));
  add("record", "From the record", ledger.records[row.record].title);
  page.total = static_cast<std::int64_t>(page.rows.size());
  page.data = base::Map{{"row", static_cast<std::int64_t>(number)}, {"debtor", ledger::party_code(row.debtor)}, {"creditor", ledger::party_code(row.creditor)}};
  return page;
}

std::optional<session::Page> RunningTracing::look(const session::Lookup& lookup, session::Turn& turn) const {
  static const std::vector<std::string> known{"desk", "rows", "groups", "row", "graph", "neighbours", "paths", "shared", "names", "party", "flags", "opened", "asked", "merges", "saved", "report", "find", "escalated"};
  if (std::find(known.begin(), known.end(), lookup.what) == known.end()) return std::nullopt;
  const Desk& desk = here(turn);
  const DeskData& data = data_of(desk, turn);
  const DeskState state(desk, data, turn);
  const Looking looking{desk, data, activities_.model, state, turn};
  if (lookup.what == "desk") return look_desk(looking);
  if (lookup.what == "rows") return look_rows(looking, lookup);
  if (lookup.what == "groups") return look_groups(looking, lookup);
  if (lookup.what == "row") return look_row(looking, lookup);
  if (lookup.what == "graph") return look_graph(looking, lookup);
  if (lookup.what == "neighbours") return look_neighbours(looking, lookup);
  if (lookup.what == "paths") return look_paths(looking, lookup);
  if (lookup.what == "shared") return look_shared(looking, lookup);
  if (lookup.what == "names") return look_names(looking, lookup);
  if (lookup.what == "party") return look_party(looking, lookup);
  if (lookup.what == "find") return look_find(looking, lookup);
  if (lookup.what == "escalated") return look_escalated(looking);
  if (lookup.what == "flags") return look_flags(looking);
  if (lookup.what == "opened") return look_opened(looking);
  if (lookup.what == "asked") return look_asked(looking);
  if (lookup.what == "merges") return look_merges(looking);
  if (lookup.what == "saved") return look_saved(looking);
  return look_report(looking);
}

}  // namespace casecraft::tracing
