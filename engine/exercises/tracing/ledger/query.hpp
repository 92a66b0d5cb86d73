#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "base/value.hpp"
#include "exercises/tracing/ledger/ledger.hpp"

namespace casecraft::ledger {

/// A query that cannot be understood or may not be run: `what()` is a sentence for whoever asked.
class QueryRefused : public Error {
public:
  using Error::Error;
};

/// What payments can be grouped by. A week is named by its Monday, a month by its first day, an amount by the lower bound of its step (0, 10, 20, 50, 100 … 50,000 of
/// the reference currency); days and hours are those of the clock of `Query::zone`.
inline constexpr std::string_view kGroups[] = {"debtor", "creditor", "pair",  "provider", "corridor", "currency", "purpose", "status", "record", "agent", "day", "week", "month", "weekday", "hour", "amount"};

/// A question to the ledger without SQL. Empty parts ask nothing. All parts that are there must hold (and); a list's entries are alternatives (or).
struct Query {
  std::vector<PartyId> parties;             ///< Debtor or creditor is one of them.
  std::vector<PartyId> debtors, creditors;
  std::vector<std::uint16_t> providers, records, currencies, purposes;
  std::vector<std::uint16_t> from_countries, to_countries;   ///< The corridor: debtor's and creditor's country.
  std::optional<std::int64_t> from, until;  ///< Booked at or after, before; UTC seconds.
  std::optional<std::int64_t> least, most;  ///< Reference amount in minor units, both included.
  std::vector<int> weekdays;                ///< 1 Monday to 7 Sunday, in `zone`.
  std::optional<int> hour_from, hour_until; ///< Hours of the clock in `zone`, [from, until); 22 to 5 goes over midnight.
  enum class Zone { utc, debtor, creditor } zone{Zone::utc};
  std::string words;                        ///< In the remittance information, whatever the case, accents and punctuation; in the form of base::normalised, without the outer spaces.
  std::vector<Status> statuses;
  std::string group;                        ///< One of kGroups; empty: rows.
  /// A column of the result. Empty: rows by time; groups by falling sum, those of days, hours and amounts by these.
  std::string sort;
  bool is_descending{false};                ///< Of `sort`, or of the rows' time.
  std::string sql;                          ///< Typed by a person; then everything else is empty.

  friend bool operator==(const Query&, const Query&) = default;
};

/// From an action's payload: {"party": ["P00012"], "debtor", "creditor", "provider": ["tidewire"], "record", "currency", "purpose", "from_country": ["VA"],
/// "to_country", "from": "2026-09-01", "until": "2026-10-01" (days or times, UTC), "least": "50", "most": "200.50" (in the reference currency),
/// "weekday": ["sat", "sun"], "hour_from": 22, "hour_until": 5, "zone": "creditor", "words", "status": ["failed"], "group", "sort", "descending", "sql"}.
/// A list of one may be given without the list. Throws QueryRefused with what was wrong and the nearest right name.
Query read_query(const base::Value& payload, const Ledger& ledger);
/// The same payload in normal form (lists sorted, nothing empty, parties as codes): equal questions give equal values. What a journal keeps.
base::Value to_value(const Query& query, const Ledger& ledger);
/// "From Varos to Lirang · 22:00–05:00 at the creditor · by creditor".
std::string in_words(const Query& query, const Ledger& ledger);

/// Records that a trainee says belong to one person: each customer record and the smallest of its group.
using Identities = std::map<PartyId, PartyId>;

/// The SQL that answers `query`, over the documented views of docs/ledgers.md, with a total order; without limits. What it gives in the `sqlite3` shell is
/// what the desk shows. A query for a party asks for all of its merged records; grouping by party counts them as one.
std::string to_sql(const Query& query, const Ledger& ledger, const Identities& identities = {});
/// The same for the numbers of the rows that `query` is about, whether or not it groups them; the one column is `row`. Precondition: no SQL of a person's own.
std::string to_row_sql(const Query& query, const Ledger& ledger, const Identities& identities = {});

enum class ColumnKind { text, whole, amount, time, party, row };
struct Column {
  std::string name;
  ColumnKind kind{ColumnKind::text};
};

struct Table {
  std::vector<Column> columns;
  std::vector<base::List> rows;    ///< Of the part asked for.
  std::int64_t total{0};           ///< Rows in all, up to the limit.
  bool is_cut{false};              ///< There are more than the limit.
};

/// Answers questions about one ledger. Behind it is SQLite (room `query`); sessions never see which.
class QueryEngine {
public:
  virtual ~QueryEngine() = default;
  /// Answers the desk's own SQL (of `to_sql`): rows [from, from + count).
  virtual Table run(std::string_view sql, std::int64_t from, std::int64_t count) = 0;
  /// Whether what a person typed is one read-only SELECT over the documented views. Runs nothing. Throws QueryRefused.
  virtual void check(std::string_view sql) = 0;
  /// Answers what a person typed, within limits of rows (10,000) and virtual-machine steps (the same on every machine, never the clock), in a total order. Throws
  /// QueryRefused.
  virtual Table run_typed(std::string_view sql, std::int64_t from, std::int64_t count) = 0;
  /// Names that SQL may use, for completion: (name, what it is).
  [[nodiscard]] virtual std::vector<std::pair<std::string, std::string>> names() const = 0;
};

}  // namespace casecraft::ledger
