#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"
#include "exercises/tracing/running_tracing.hpp"

// Asking the ledger: what was asked is state, what it answered is looked up.
namespace casecraft::tracing {

using ledger::PartyId;
using ledger::RowId;
using session::ActionRefused;
using session::Turn;

namespace {

constexpr std::size_t kMostEarlier = 100;
constexpr std::size_t kMostSaved = 100;
constexpr std::int64_t kMostShown = 100'000;

}  // namespace

void RunningTracing::query(const base::Value& payload, Turn& turn) {
  const Desk& desk = here(turn);
  const DeskData& data = data_of(desk, turn);
  base::Value wanted = payload;
  if (const std::string name = payload.text_at("saved"); !name.empty()) {
    const base::List& saved = turn.state().get(desk.saved).as_list();
    const auto found = std::find_if(saved.begin(), saved.end(), [&](const base::Value& one) { return one.text_at("name") == name; });
    if (found == saved.end()) {
      std::vector<std::string> names;
      for (const base::Value& one : saved) names.push_back(one.text_at("name"));
      throw ActionRefused(names.empty() ? "no query has been saved yet" : fmt::format("there is no saved query '{}'; {}", name, base::nearest_name_hint(name, names)));
    }
    wanted = (*found)["query"];
  }
  base::Value normal;
  try {
    const ledger::Query read = ledger::read_query(wanted, data.ledger());
    if (!read.sql.empty()) data.engine().check(read.sql);
    normal = ledger::to_value(read, data.ledger());
  } catch (const ledger::QueryRefused& refused) {
    throw ActionRefused(refused.what());
  }
  // The same question again is no new one: nothing to undo, no time passes.
  if (normal == turn.state().get(desk.query)) return;
  base::List earlier = turn.state().get(desk.earlier).as_list();
  earlier.push_back(turn.state().get(desk.query));
  if (earlier.size() > kMostEarlier) earlier.erase(earlier.begin());
  turn.state().set(desk.earlier, base::Value(std::move(earlier)));
  turn.state().set(desk.query, std::move(normal));
  turn.spend(activities_.model.cost("query"));
}

void RunningTracing::back(Turn& turn) {
  const Desk& desk = here(turn);
  base::List earlier = turn.state().get(desk.earlier).as_list();
  if (earlier.empty()) throw ActionRefused("there is no earlier query to go back to");
  turn.state().set(desk.query, earlier.back());
  earlier.pop_back();
  turn.state().set(desk.earlier, base::Value(std::move(earlier)));
}

void RunningTracing::save(const base::Value& payload, Turn& turn) {
  const Desk& desk = here(turn);
  const std::string name = typed_words(payload, "name", 120);
  if (name.find_first_not_of(" \n") == std::string::npos) throw ActionRefused("'save' needs a name for the present query");
  base::List saved = turn.state().get(desk.saved).as_list();
  std::erase_if(saved, [&](const base::Value& one) { return one.text_at("name") == name; });
  if (saved.size() >= kMostSaved) throw ActionRefused(fmt::format("{} queries are saved already; save over one of them by its name", kMostSaved));
  saved.push_back(base::Map{{"name", name}, {"query", turn.state().get(desk.query)}});
  turn.state().set(desk.saved, base::Value(std::move(saved)));
  turn.say({session::Block::Kind::taken, base::Text(fmt::format("Saved as “{}”.", name))});
}

std::vector<RowId> shown_rows(const DeskState& state, const DeskData& data) {
  if (!state.query.sql.empty()) throw ActionRefused("rows of a query in SQL cannot be tied as they are shown; name them by their numbers, or use the filter");
  const ledger::Table table = data.engine().run(ledger::to_row_sql(state.query, data.ledger(), state.identities), 0, kMostShown);
  std::vector<RowId> found;
  for (const base::List& row : table.rows) found.push_back(static_cast<RowId>(row.front().as_integer()));
  return found;
}

std::vector<RowId> touching(std::span<const RowId> rows, std::span<const PartyId> records, const ledger::Ledger& ledger) {
  const auto is_own = [&](PartyId party) { return std::find(records.begin(), records.end(), party) != records.end(); };
  std::vector<RowId> found;
  for (const RowId row : rows) {
    const ledger::Transaction& payment = ledger.transactions[row - 1];
    if (is_own(payment.debtor) || is_own(payment.creditor)) found.push_back(row);
  }
  return found;
}

std::vector<PartyId> listed_parties(const DeskState& state, const DeskData& data) {
  if (state.query.group != "debtor" && state.query.group != "creditor") throw ActionRefused("what is flagged together is a list of parties: group the present query by debtor or creditor first");
  const ledger::Table table = data.engine().run(ledger::to_sql(state.query, data.ledger(), state.identities), 0, kMostShown);
  const auto column = std::find_if(table.columns.begin(), table.columns.end(), [](const ledger::Column& one) { return one.kind == ledger::ColumnKind::party; });
  std::vector<PartyId> parties;
  if (column == table.columns.end()) return parties;
  const auto at = static_cast<std::size_t>(column - table.columns.begin());
  for (const base::List& row : table.rows) {
    if (row[at].is_text()) {
      if (const auto party = ledger::party_from_code(row[at].as_text(), data.ledger())) parties.push_back(*party);
    } else if (row[at].is_integer()) {
      parties.push_back(static_cast<PartyId>(row[at].as_integer()));
    }
  }
  if (parties.empty()) throw ActionRefused("the present query lists nobody; there is no one to flag");
  std::sort(parties.begin(), parties.end());
  return parties;
}

}  // namespace casecraft::tracing
