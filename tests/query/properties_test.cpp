#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "base/json.hpp"
#include "naive.hpp"
#include "query/sqlite_engine.hpp"
#include "random_query.hpp"
#include "shell.hpp"

using namespace casecraft;
using namespace casecraft::ledger;
using namespace casecraft::test;

namespace {

constexpr std::int64_t kAll = 1'000'000;
constexpr int kQueriesEach = 12;

}  // namespace

TEST_CASE("any filter, grouping and merge answers what the sqlite3 shell prints for its SQL, and what the payments say row by row") {
  const Folder folder;
  const bool holds = rc::check([&] {
    const Ledger ledger = any_ledger(60);
    const auto engine = query::make_engine(ledger);
    query::write_database(ledger, folder.file("ledger.db"));
    std::vector<Query> queries;
    std::vector<Identities> merges;
    std::vector<std::string> statements;
    for (int i = 0; i < kQueriesEach; ++i) {
      queries.push_back(read_query(any_payload(ledger), ledger));
      merges.push_back(any_merges(ledger));
      statements.push_back(to_sql(queries.back(), ledger, merges.back()));
    }
    const std::vector<Lines> shell = shell_answers(folder.file("ledger.db"), statements, folder);
    RC_ASSERT(shell.size() == queries.size());
    for (std::size_t i = 0; i < queries.size(); ++i) {
      RC_LOG() << base::to_json(to_value(queries[i], ledger)) << "\n" << statements[i] << "\n";
      const Table table = engine->run(statements[i], 0, kAll);
      const Lines naive = naive_answer(queries[i], ledger, merges[i]);
      RC_ASSERT(shell[i] == naive);
      RC_ASSERT(printed(table) == naive);
      RC_ASSERT(table.total == static_cast<std::int64_t>(naive.size()));
      // What the desk shows can be taken over and typed.
      RC_ASSERT(printed(engine->run_typed(statements[i], 0, kAll)) == naive);
    }
  });
  CHECK(holds);
}

TEST_CASE("any page is that part of the whole, in whatever order pages are turned") {
  const bool holds = rc::check([] {
    const Ledger ledger = any_ledger(400);
    const auto engine = query::make_engine(ledger);
    const std::string sql = to_sql(read_query(any_payload(ledger), ledger), ledger, any_merges(ledger));
    const Table whole = engine->run(sql, 0, kAll);
    for (int i = 0; i < 5; ++i) {
      const std::int64_t from = *rc::gen::inRange<std::int64_t>(0, whole.total + 3);
      const std::int64_t count = *rc::gen::inRange<std::int64_t>(0, 300);
      const Table page = engine->run(sql, from, count);
      RC_ASSERT(page.total == whole.total);
      const std::int64_t end = std::min(from + count, whole.total);
      RC_ASSERT(static_cast<std::int64_t>(page.rows.size()) == std::max<std::int64_t>(end - from, 0));
      for (std::size_t row = 0; row < page.rows.size(); ++row) RC_ASSERT(page.rows[row] == whole.rows[static_cast<std::size_t>(from) + row]);
    }
  });
  CHECK(holds);
}

TEST_CASE("a query comes back from its normal form, and that is the same again") {
  const bool holds = rc::check([] {
    const Ledger ledger = any_ledger(5);
    const Query query = read_query(any_payload(ledger), ledger);
    const base::Value normal = to_value(query, ledger);
    RC_ASSERT(read_query(normal, ledger) == query);
    RC_ASSERT(to_value(read_query(normal, ledger), ledger) == normal);
    RC_ASSERT(read_query(base::parse_json(base::to_json(normal), "here"), ledger) == query);
    RC_ASSERT(!in_words(query, ledger).empty());
  });
  CHECK(holds);
}
