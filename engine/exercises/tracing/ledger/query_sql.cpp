#include <fmt/format.h>

#include <algorithm>

#include "exercises/tracing/ledger/query_conditions.hpp"
#include "exercises/tracing/ledger/query_parts.hpp"

// SQL that a trainee can read, take over and change. Numbers stand where the view offers them, since they are grouped and compared quickest; what they mean stands beside.
namespace casecraft::ledger {
namespace {

/// From here on, first and last of each group are looked up in the index instead of carried through all rows.
constexpr std::size_t kManyRows = 100'000;
/// Where a period holds fewer rows than this, in thousandths, going to its rows beats going through an index in order of the group.
constexpr int kNarrowPeriod = 60;

/// Amounts are grouped by steps of 1, 2 and 5 of the reference currency: the lower bounds in whole units.
constexpr std::int64_t kAmountSteps[] = {10, 20, 50, 100, 200, 500, 1'000, 2'000, 5'000, 10'000, 20'000, 50'000};

std::string time_text(std::string_view seconds) { return fmt::format("datetime({}, 'unixepoch')", seconds); }

std::string direction(const Query& query) { return query.is_descending ? " DESC" : ""; }

std::string rows_sql(const Query& query, const Ledger& ledger, const Identities& identities) {
  std::string columns;
  for (const Column& column : row_columns()) columns += (columns.empty() ? "" : ", ") + column.name;
  std::string order = "row" + direction(query);
  if (query.sort == "instructed") order = fmt::format("instructed_amount{}, row", direction(query));   // By size, not letter by letter.
  else if (!query.sort.empty()) order = fmt::format("{}{}, row", query.sort, direction(query));
  return fmt::format("SELECT {}\nFROM transactions{}\nORDER BY {}", columns, where_clause(conditions_of(query, ledger, identities, true).all, ""), order);
}

std::string amount_step(const Currency& currency) {
  std::int64_t unit = 1;
  for (int i = 0; i < currency.digits; ++i) unit *= 10;
  std::string steps = "CASE";
  std::int64_t lower = 0;
  for (const std::int64_t step : kAmountSteps) {
    steps += fmt::format(" WHEN reference_amount < {} THEN {}", step * unit, lower);
    lower = step * unit;
  }
  return steps + fmt::format(" ELSE {} END", lower);
}

/// How a grouping that is not by party reads: what is grouped by, and how its key is shown.
struct Key {
  std::string grouped, shown;
};

Key key_of(const Query& query, const Ledger& ledger) {
  const std::string& group = query.group;
  const std::string prefix = query.zone == Query::Zone::utc ? std::string() : std::string(to_string(query.zone)) + "_";
  const auto from_list = [&](const char* list) { return Key{group + "_number", fmt::format("(SELECT {0} FROM {1} WHERE number = key)", group, list)}; };
  if (group == "provider") return from_list("providers");
  if (group == "currency") return from_list("currencies");
  if (group == "purpose") return from_list("purposes");
  if (group == "record") return from_list("records");
  if (group == "agent") return from_list("agents");
  if (group == "status") return {"status_number", "CASE key WHEN 0 THEN 'settled' WHEN 1 THEN 'reversed' ELSE 'failed' END"};
  if (group == "corridor") return {"debtor_country_number * 1000 + creditor_country_number", "(SELECT country FROM countries WHERE number = key / 1000) || '>' || (SELECT country FROM countries WHERE number = key % 1000)"};
  const std::string day = prefix + "day";
  if (group == "day") return {day, "date(key * 86400, 'unixepoch')"};
  if (group == "week") return {fmt::format("{0} - ({0} + 3) % 7", day), "date(key * 86400, 'unixepoch')"};   // Its Monday.
  if (group == "month") return {day, "date(key * 86400, 'unixepoch')"};
  if (group == "amount") return {amount_step(ledger.currencies[ledger.reference_currency]), "key"};
  return {prefix + group, "key"};   // hour, weekday
}

constexpr std::string_view kSums = "count(*) AS count, sum(reference_amount) AS sum";
constexpr std::string_view kTimes = "min(booked) AS first, max(booked) AS last";
constexpr std::string_view kAgain = "sum(count) AS count, sum(sum) AS sum, min(first) AS first, max(last) AS last";

/// Groups of `grouped` (named `as`), with first and last as numbers. `indexed`: the columns of an index in whose order rows can be grouped; empty: there is none.
std::string grouped_sql(const Query& query, const Ledger& ledger, const Identities& identities, const std::string& grouped, const std::string& as, const std::vector<std::string>& indexed) {
  const bool has_index = !indexed.empty();
  const bool is_narrow = (query.from || query.until) && share_of_period(query, ledger) < kNarrowPeriod;
  const Conditions conditions = conditions_of(query, ledger, identities, !has_index || is_narrow);
  const std::string selected = grouped == as ? grouped : fmt::format("{} AS {}", grouped, as);
  const bool is_looked_up = has_index && query.group != "pair" && conditions.is_plain && !is_narrow && ledger.transactions.size() >= kManyRows;
  if (!is_looked_up) {
    // Going through the index costs a look at each row for what the index does not hold: better to find the rows first and to sort those. "+" keeps SQLite from the index.
    const std::string by = has_index && !conditions.is_plain ? fmt::format("+{}", fmt::join(indexed, ", +")) : as;
    return fmt::format("SELECT {}, {}, {}\n    FROM transactions{}\n    GROUP BY {}", selected, kSums, kTimes, where_clause(conditions.all, "    "), by);
  }

  std::vector<std::string> own = conditions.all;
  own.insert(own.begin(), fmt::format("{} = sums.{}", grouped, as));
  const auto end = [&](std::string_view which, std::string_view name) { return fmt::format("(SELECT {}(booked) FROM transactions{}) AS {}", which, where_clause(own, "      "), name); };
  return fmt::format("SELECT {0}, count, sum,\n      {1},\n      {2}\n    FROM (SELECT {3}, {4} FROM transactions{5} GROUP BY {6}) AS sums", as, end("min", "first"), end("max", "last"), selected, kSums,
                     where_clause(conditions.all, "      "), as);
}

std::string order_of(const Query& query, const std::vector<std::string>& keys) {
  std::string order;
  if (!query.sort.empty()) order = query.sort + direction(query);
  else order = has_own_order(query.group) ? std::string() : "sum DESC";
  for (const std::string& key : keys) {
    if (key != query.sort) order += (order.empty() ? "" : ", ") + key;
  }
  return order;
}

/// The record that stands for each: records of one person count as one.
std::string merged(std::string_view side, const Identities& identities) {
  std::string cases;
  for (const auto& [record, smallest] : identities) {
    if (record != smallest) cases += fmt::format(" WHEN '{}' THEN '{}'", party_code(record), party_code(smallest));
  }
  return fmt::format("CASE {0}{1} ELSE {0} END", side, cases);
}

std::string parties_sql(const Query& query, const Ledger& ledger, const Identities& identities) {
  const std::vector<std::string> sides = query.group == "pair" ? std::vector<std::string>{"debtor", "creditor"} : std::vector<std::string>{query.group};
  const std::string keys = fmt::format("{}", fmt::join(sides, ", "));
  std::string groups = grouped_sql(query, ledger, identities, keys, keys, sides);
  const bool has_merged = std::any_of(identities.begin(), identities.end(), [](const auto& one) { return one.first != one.second; });
  if (has_merged) {
    // By record first, which an index gives, and by person then.
    std::vector<std::string> persons;
    std::vector<std::string> places;
    for (const std::string& side : sides) {
      persons.push_back(fmt::format("{} AS {}", merged(side, identities), side));
      places.push_back(std::to_string(places.size() + 1));
    }
    groups = fmt::format("SELECT {}, {}\n  FROM ({})\n  GROUP BY {}", fmt::join(persons, ", "), kAgain, groups, fmt::join(places, ", "));
  }
  std::string columns;
  for (const std::string& side : sides) columns += fmt::format("{0}, (SELECT name FROM parties WHERE party = {0}) AS {0}_name, ", side);
  return fmt::format("SELECT {}count, sum, {} AS first, {} AS last\nFROM ({})\nORDER BY {}", columns, time_text("first"), time_text("last"), groups, order_of(query, sides));
}

std::string keys_sql(const Query& query, const Ledger& ledger, const Identities& identities) {
  const Key key = key_of(query, ledger);
  std::string groups = grouped_sql(query, ledger, identities, key.grouped, "key", query.group == "provider" ? std::vector<std::string>{key.grouped} : std::vector<std::string>{});
  if (query.group == "month") groups = fmt::format("SELECT key - CAST(substr(date(key * 86400, 'unixepoch'), 9) AS INTEGER) + 1 AS key, {}\n  FROM ({})\n  GROUP BY 1", kAgain, groups);   // Its first day.
  // Keys that are shown by a name are ordered by it; two of one name, by their place.
  return fmt::format("SELECT {} AS {}, count, sum, {} AS first, {} AS last\nFROM ({})\nORDER BY {}", key.shown, query.group, time_text("first"), time_text("last"), groups, order_of(query, {query.group, "key"}));
}

}  // namespace

std::string to_sql(const Query& query, const Ledger& ledger, const Identities& identities) {
  if (!query.sql.empty()) return query.sql;
  if (query.group.empty()) return rows_sql(query, ledger, identities);
  return is_party_group(query.group) ? parties_sql(query, ledger, identities) : keys_sql(query, ledger, identities);
}

std::string to_row_sql(const Query& query, const Ledger& ledger, const Identities& identities) {
  return fmt::format("SELECT row\nFROM transactions{}\nORDER BY row", where_clause(conditions_of(query, ledger, identities, true).all, ""));
}

}  // namespace casecraft::ledger
