#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/counted.hpp"
#include "exercises/tracing/lawful.hpp"
#include "exercises/tracing/looks.hpp"

namespace casecraft::tracing {
namespace {

using base::counted;
using ledger::PartyId;
using ledger::RowId;

constexpr std::int64_t kMostEdges = 300;
constexpr std::size_t kRowsOfEdge = 50;

std::string span_words(const std::string& first, const std::string& last) { return first == last ? first : fmt::format("{} to {}", first, last); }

base::List numbers(const std::vector<RowId>& rows, std::size_t most) {
  base::List list;
  for (std::size_t i = 0; i < rows.size() && i < most; ++i) list.push_back(static_cast<std::int64_t>(rows[i]));
  return list;
}

/// Nodes and edges of a link chart, as a page: an edge is a row, so that a terminal can read it line by line.
class Chart {
public:
  explicit Chart(const Looking& looking) : looking_(looking) {}

  void edge(PartyId from, PartyId to, std::int64_t count, std::int64_t sum, std::string first, std::string last, base::List rows) {
    const std::int64_t a = node(from, count, sum);
    const std::int64_t b = node(to, count, sum);
    const std::string words = fmt::format("{}, {}, {}", counted(count, "payment", "payments"), looking_.amount(sum), span_words(first, last));
    page_.rows.push_back({base::Text(fmt::format("{}>{}", ledger::party_code(from), ledger::party_code(to))),
                          base::Text(fmt::format("{} {} → {} {}", ledger::party_code(from), looking_.name(from), ledger::party_code(to), looking_.name(to))), {}, base::Text(words)});
    edges_.push_back(base::Map{{"from", a}, {"to", b}, {"count", count}, {"sum", sum}, {"amount", looking_.amount(sum)}, {"first", std::move(first)}, {"last", std::move(last)}, {"rows", std::move(rows)}});
  }

  session::Page page(std::string title, std::int64_t left_out) {
    base::List nodes;
    for (const Node& one : nodes_) {
      base::Map node_value{{"party", ledger::party_code(one.party)}, {"name", looking_.name(one.party)}, {"country", looking_.ledger().countries[looking_.ledger().parties[one.party].country].code},
                           {"count", one.count}, {"sum", one.sum}, {"opened", looking_.state.is_open(one.party)}};
      if (const Flag* flag = looking_.state.flag_of(one.party)) node_value.emplace("flag", ledger::to_string(flag->role));
      nodes.push_back(base::Value(std::move(node_value)));
    }
    page_.title = base::Text(std::move(title));
    page_.total = static_cast<std::int64_t>(page_.rows.size());
    page_.data = base::Map{{"nodes", std::move(nodes)}, {"edges", std::move(edges_)}, {"left_out", left_out}};
    return std::move(page_);
  }

private:
  struct Node {
    PartyId party;
    std::int64_t count{0}, sum{0};
  };

  std::int64_t node(PartyId party, std::int64_t count, std::int64_t sum) {
    // Records that the trainee took as one person are one node.
    const PartyId shown = looking_.state.merged_with(party).front();
    const auto found = index_.emplace(shown, nodes_.size());
    if (found.second) nodes_.push_back({shown});
    Node& one = nodes_[found.first->second];
    one.count += count;
    one.sum += sum;
    return static_cast<std::int64_t>(found.first->second);
  }

  const Looking& looking_;
  session::Page page_;
  std::vector<Node> nodes_;
  std::map<PartyId, std::size_t> index_;
  base::List edges_;
};

/// What a grouped table says of one pair, found by the columns' names.
struct PairColumns {
  explicit PairColumns(const ledger::Table& table) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const ledger::Column& column = table.columns[i];
      if (column.kind == ledger::ColumnKind::party) (is_first_party ? debtor : creditor) = i, is_first_party = false;
      if (column.name == "count") count = i;
      if (column.name == "sum") sum = i;
      if (column.name == "first") first = i;
      if (column.name == "last") last = i;
    }
  }
  bool is_first_party{true};
  std::size_t debtor{0}, creditor{0}, count{0}, sum{0}, first{0}, last{0};
};

PartyId party_cell(const base::Value& cell, const ledger::Ledger& ledger) {
  return cell.is_integer() ? static_cast<PartyId>(cell.as_integer()) : cell.is_text() ? ledger::party_from_code(cell.as_text(), ledger).value_or(0) : 0;
}

std::string time_cell(const base::Value& cell, const Looking& looking) { return cell.is_text() ? cell.as_text().str().substr(0, 10) : cell.is_integer() ? looking.time(cell.as_integer()).substr(0, 10) : std::string(); }

std::string chain_words(const Looking& looking, const std::vector<RowId>& rows) {
  std::string words;
  for (const RowId row : rows) {
    const ledger::Transaction& payment = looking.ledger().transactions[row - 1];
    if (words.empty()) words = fmt::format("{} {}", ledger::party_code(payment.debtor), looking.name(payment.debtor));
    words += fmt::format(" → {} {}", ledger::party_code(payment.creditor), looking.name(payment.creditor));
  }
  return words;
}

std::string steps_words(const Looking& looking, const std::vector<RowId>& rows) {
  std::string words;
  for (const RowId row : rows) {
    const ledger::Transaction& payment = looking.ledger().transactions[row - 1];
    words += fmt::format("{}row {}, {}, {}", words.empty() ? "" : "; ", row, looking.time(payment.booked), looking.amount(payment.reference_amount));
  }
  return words;
}

session::Page around(const Looking& looking, PartyId party, std::int64_t most) {
  Chart chart(looking);
  std::int64_t left_out = 0;
  std::int64_t shown = 0;
  for (const PartyId own : looking.state.merged_with(party)) {
    for (const ledger::Flows::Neighbour& one : looking.data.flows().neighbours(own)) {
      if (shown >= most) {
        ++left_out;
        continue;
      }
      ++shown;
      chart.edge(one.is_creditor ? own : one.party, one.is_creditor ? one.party : own, one.count, one.sum, looking.time(one.first).substr(0, 10), looking.time(one.last).substr(0, 10), numbers(one.rows, kRowsOfEdge));
    }
  }
  return chart.page(fmt::format("Around {} {}", ledger::party_code(party), looking.name(party)), left_out);
}

}  // namespace

session::Page look_graph(const Looking& looking, const session::Lookup& lookup) {
  const std::int64_t most = std::clamp<std::int64_t>(lookup.count, 1, kMostEdges);
  if (!lookup.id.empty()) return around(looking, party_in(lookup.id, looking.ledger()), most);
  ledger::Query query = looking.state.query;
  if (!query.sql.empty()) throw Error("a query in SQL has no link chart; use the filter, or look around a party");
  query.group = "pair";
  query.sort = "sum";
  query.is_descending = true;
  const ledger::Table table = looking.data.engine().run(ledger::to_sql(query, looking.ledger(), looking.state.identities), 0, most);
  const PairColumns at(table);
  Chart chart(looking);
  for (const base::List& row : table.rows) {
    chart.edge(party_cell(row[at.debtor], looking.ledger()), party_cell(row[at.creditor], looking.ledger()), row[at.count].as_integer(), row[at.sum].as_integer(), time_cell(row[at.first], looking), time_cell(row[at.last], looking), {});
  }
  return chart.page(ledger::in_words(looking.state.query, looking.ledger()), table.total - static_cast<std::int64_t>(table.rows.size()));
}

session::Page look_neighbours(const Looking& looking, const session::Lookup& lookup) {
  const PartyId party = party_in(lookup.id, looking.ledger());
  session::Page page;
  page.title = base::Text(fmt::format("Counterparties of {} {}", ledger::party_code(party), looking.name(party)));
  for (const ledger::Flows::Neighbour& one : neighbours_of(party, looking)) {
    const std::string code = ledger::party_code(one.party);
    page.rows.push_back({base::Text(code), base::Text(fmt::format("{} {}, {}", code, looking.name(one.party), looking.ledger().countries[looking.ledger().parties[one.party].country].name)), one.is_creditor ? "money went to" : "money came from",
                         base::Text(fmt::format("{}, {}, {}", counted(one.count, "payment", "payments"), looking.amount(one.sum), span_words(looking.time(one.first).substr(0, 10), looking.time(one.last).substr(0, 10)))),
                         base::Map{{"party", code}, {"is_creditor", one.is_creditor}, {"count", one.count}, {"sum", one.sum}, {"first", one.first}, {"last", one.last}, {"rows", numbers(one.rows, 2000)}}});
  }
  page.total = static_cast<std::int64_t>(page.rows.size());
  return page;
}

session::Page look_paths(const Looking& looking, const session::Lookup& lookup) {
  const std::size_t mark = lookup.id.find('>');
  if (mark == std::string::npos) throw Error("a path leads from one party to another: P00001>P00002");
  const PartyId from = party_in(std::string_view(lookup.id).substr(0, mark), looking.ledger());
  const PartyId to = party_in(std::string_view(lookup.id).substr(mark + 1), looking.ledger());
  session::Page page;
  page.title = base::Text(fmt::format("Paths from {} {} to {} {}", ledger::party_code(from), looking.name(from), ledger::party_code(to), looking.name(to)));
  for (const ledger::Flows::Path& path : looking.data.flows().paths(from, to)) {
    base::List parties{ledger::party_code(from)};
    for (const RowId row : path.rows) parties.push_back(ledger::party_code(looking.ledger().transactions[row - 1].creditor));
    page.rows.push_back({base::Text(std::to_string(page.rows.size() + 1)), base::Text(chain_words(looking, path.rows)), base::Text(counted(static_cast<std::int64_t>(path.rows.size()), "payment", "payments")), base::Text(steps_words(looking, path.rows)),
                         base::Map{{"rows", numbers(path.rows, 10)}, {"parties", std::move(parties)}}});
  }
  page.total = static_cast<std::int64_t>(page.rows.size());
  return page;
}

session::Page look_shared(const Looking& looking, const session::Lookup& lookup) {
  const PartyId party = party_in(lookup.id, looking.ledger());
  session::Page page;
  page.title = base::Text(fmt::format("What the record of {} {} shares with others", ledger::party_code(party), looking.name(party)));
  for (const ledger::Shared& group : ledger::shared_with(looking.ledger(), party)) {
    std::string words;
    base::List others;
    for (const PartyId other : group.others) {
      words += fmt::format("{}{} {}", words.empty() ? "" : ", ", ledger::party_code(other), looking.name(other));
      others.push_back(ledger::party_code(other));
    }
    page.rows.push_back({base::Text(group.identifier.value), base::Text(fmt::format("{}: {}", ledger::to_string(group.identifier.kind), group.identifier.value)), base::Text(counted(static_cast<std::int64_t>(group.others.size()), "other", "others")), base::Text(words),
                         base::Map{{"kind", ledger::to_string(group.identifier.kind)}, {"parties", std::move(others)}}});
  }
  page.total = static_cast<std::int64_t>(page.rows.size());
  return page;
}

session::Page look_names(const Looking& looking, const session::Lookup& lookup) {
  const PartyId party = party_in(lookup.id, looking.ledger());
  session::Page page;
  page.title = base::Text(fmt::format("Names like {}: offered, never taken as one person by themselves", looking.name(party)));
  for (const ledger::Alike& one : looking.data.names().alike(party)) {
    const std::string code = ledger::party_code(one.party);
    page.rows.push_back({base::Text(code), base::Text(fmt::format("{} {}", code, looking.name(one.party))), base::Text(looking.ledger().countries[looking.ledger().parties[one.party].country].name),
                         base::Text(fmt::format("{}.{} per cent alike in sound and spelling", one.likeness / 10, one.likeness % 10)), base::Map{{"party", code}, {"likeness", one.likeness}}});
  }
  page.total = static_cast<std::int64_t>(page.rows.size());
  return page;
}

}  // namespace casecraft::tracing
