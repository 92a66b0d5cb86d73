#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "query/sqlite_engine.hpp"
#include "random_query.hpp"
#include "shell.hpp"

using namespace casecraft;
using namespace casecraft::ledger;
using namespace casecraft::test;
using Catch::Contains;

namespace {

std::string repeated(std::string_view words, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += words;
  return out;
}

/// Whether the engine still answers as it did before.
void check_usable(QueryEngine& engine) {
  CHECK(printed(engine.run_typed("SELECT count(*) FROM transactions", 0, 10)) == Lines{{"2000"}});
  CHECK(printed(engine.run_typed("SELECT name FROM providers", 0, 10)) == Lines{{"Bank of Maren"}, {"Lumen */ Wallet"}, {"Tidewire"}});
}

struct Attack {
  std::string sql;
  std::string sentence;
};

void check_refused(const std::vector<Attack>& attacks, bool by_reading) {
  const Ledger ledger = fixed_ledger(2'000, 40);
  const auto engine = query::make_engine(ledger);
  for (const Attack& attack : attacks) {
    INFO(attack.sql.substr(0, 300));
    if (by_reading) CHECK_THROWS_WITH(engine->check(attack.sql), Contains(attack.sentence));
    CHECK_THROWS_AS(engine->run_typed(attack.sql, 0, 10), QueryRefused);
    CHECK_THROWS_WITH(engine->run_typed(attack.sql, 0, 10), Contains(attack.sentence));
    check_usable(*engine);
  }
}

}  // namespace

TEST_CASE("typed SQL that does anything but read the views is refused before it runs") {
  check_refused(
      {
          {"INSERT INTO transactions VALUES (1)", "begins with SELECT or WITH, and not with 'INSERT'"},
          {"UPDATE base_payment SET amount = 0", "not with 'UPDATE'"},
          {"DELETE FROM base_payment", "not with 'DELETE'"},
          {"DROP TABLE base_payment", "not with 'DROP'"},
          {"CREATE TABLE x (a)", "not with 'CREATE'"},
          {"ATTACH 'x.db' AS x", "not with 'ATTACH'"},
          {"PRAGMA query_only = OFF", "not with 'PRAGMA'"},
          {"BEGIN", "not with 'BEGIN'"},
          {"VACUUM INTO 'x.db'", "not with 'VACUUM'"},
          {"EXPLAIN SELECT 1", "not with 'EXPLAIN'"},
          {"VALUES (1)", "not with 'VALUES'"},
          {"WITH x AS (SELECT 1) INSERT INTO parties SELECT * FROM x", "A query only reads"},
          {"WITH x AS (SELECT 1) DELETE FROM sqlite_stat1", "A query only reads"},
          {"WITH x AS (SELECT 1) DELETE FROM base_payment", "'base_payment' is none of the views"},
          {"SELECT 1; DROP TABLE base_payment", "One query at a time"},
          {"SELECT 1; SELECT 2", "One query at a time"},
          {"SELECT 1 /* ; */; -- \n SELECT 2", "One query at a time"},
          {"", "There is no query here"},
          {" ; ", "There is no query here"},
          {"-- nothing", "There is no query here"},
          {"SELECT * FROM sqlite_master", "'sqlite_master' is none of the views"},
          {"SELECT count(*) FROM sqlite_schema", "is none of the views"},
          {"SELECT count(*) FROM sqlite_stat1", "is none of the views"},
          {"SELECT * FROM sqlite_temp_master", "is none of the views"},
          {"SELECT * FROM base_payment", "'base_payment' is none of the views"},
          {"SELECT count(*) FROM \"base_payment\"", "is none of the views"},
          {"SELECT count(*) FROM [BASE_payment]", "is none of the views"},
          {"SELECT count(*) FROM `base_party`", "is none of the views"},
          {"SELECT count(*) FROM 'base_party'", "is none of the views"},
          {"WITH transactions AS (SELECT * FROM base_payment) SELECT * FROM transactions", "is none of the views"},
          {"SELECT * FROM main.base_payment", "is none of the views"},
          {"SELECT * FROM pragma_database_list", "only reads"},
          {"SELECT count(*) FROM pragma_table_info('base_party')", "is none of the views"},
          {"SELECT * FROM dbstat", "There is no view 'dbstat'"},
          {"SELECT * FROM sqlite_stmt", "There is no view 'sqlite_stmt'"},
          {"SELECT * FROM json_each('[1,2]')", "There is no view 'json_each'"},
          {"SELECT load_extension('x.so')", "The function 'load_extension' may not be used"},
          {"SELECT writefile('x', 'y')", "There is no function 'writefile'"},
          {"SELECT readfile('/etc/passwd')", "There is no function 'readfile'"},
          {"SELECT random()", "'random' may not be used"},
          {"SELECT hex(randomblob(16))", "may not be used"},
          {"SELECT sqlite_version()", "may not be used"},
          {"SELECT zeroblob(1000000000)", "may not be used"},
          {"SELECT printf('%1000000000d', 1)", "may not be used"},
          {"SELECT format('%1000000000d', 1)", "may not be used"},
          {"SELECT replace(name, 'a', 'b') FROM parties", "may not be used"},
          {"SELECT last_insert_rowid()", "may not be used"},
          {"SELECT strftime('%s', 'now')", "'strftime' may not be used"},
          {"SELECT julianday('now')", "may not be used"},
          {"SELECT CURRENT_TIMESTAMP", "'current_timestamp' may not be used"},
          {"SELECT unixepoch()", "may not be used"},
          {"WITH transactions AS (SELECT random() AS row) SELECT row FROM transactions", "'random' may not be used"},
          {"SELECT json('[1]')", "may not be used"},
          {"SELECT '{}' -> 'a'", "may not be used"},
          {"SELECT name GLOB 'A*' FROM parties", "'glob' may not be used"},
          {"SELECT name REGEXP 'A' FROM parties", "There is no function 'REGEXP'"},
          {"SELECT name MATCH 'A' FROM parties", "may not be used"},
          {"SELECT ?", "a place for a value"},
          {"SELECT :name", "a place for a value"},
          {"SELECT * FROM transactions AS a, transactions AS b, transactions AS c", "more than 100 columns"},
          {std::string("SELECT 1\0, 2", 12), "a byte that is nought"},
          {"SELECT '\xC3\x28'", "no UTF-8"},
          {"SELECT '" + std::string(20'000, 'a') + "'", "up to 10000 are read"},
          {"SELECT " + repeated("(", 200) + "1" + repeated(")", 200), "nested"},
          {"SELECT " + repeated("-(", 45) + "1" + repeated(")", 45) + " + " + repeated("1+", 200) + "1", "nested too deeply"},
          {"SELECT 1 " + repeated("UNION SELECT 1 ", 100), "SQL cannot be answered"},
          {"SELECT credtor FROM transactions", "There is no column 'credtor' in the views; did you mean 'creditor'?"},
          {"SELECT t.debtor_nam FROM transactions AS t", "There is no column 'debtor_nam' in the views; did you mean 'debtor_name'?"},
          {"SELECT \"credtor\" FROM transactions", "There is no column 'credtor'"},
          {"SELECT * FROM transaction_s", "There is no view 'transaction_s'; did you mean 'transactions'?"},
          {"SELECT summ(reference_amount) FROM transactions", "There is no function 'summ'; did you mean 'sum'?"},
          {"SELECT FROM transactions", "The SQL cannot be read at \"FROM\""},
          {"SELECT (1", "before it is complete"},
          {"SELECT 'abc", "cannot be answered"},
          {"SELECT name FROM parties, providers", "More than one view here has a column 'name'"},
      },
      true);
}

TEST_CASE("typed SQL that would not end, or take too much, is stopped, and the engine goes on") {
  std::string doubling = "WITH a0 AS (SELECT row FROM transactions)";
  for (int i = 1; i < 40; ++i) doubling += fmt::format(", a{} AS (SELECT x.row FROM a{} AS x, a{} AS y)", i, i - 1, i - 1);
  doubling += " SELECT count(*) FROM a39";
  check_refused(
      {
          {"WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r", "stopped after"},
          {"WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r", "stopped after"},
          {"WITH RECURSIVE r(n) AS (SELECT 1 UNION SELECT (n + 1) % 1000000000 FROM r) SELECT max(n) FROM r", "stopped after"},
          {"SELECT count(*) FROM transactions AS a, transactions AS b, transactions AS c", "stopped after"},
          {"SELECT a.row FROM transactions AS a, transactions AS b, transactions AS c ORDER BY a.reference_amount + b.reference_amount", "stopped"},
          {"WITH RECURSIVE r(t) AS (SELECT 'aaaaaaaaaa' UNION ALL SELECT t || t FROM r) SELECT max(length(t)) FROM r", "longer than 20,000 bytes"},
          {"SELECT group_concat(debtor_name || creditor_name) FROM transactions", "longer than 20,000 bytes"},
          {"WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n, '" + std::string(9'000, 'a') + "' || n AS t FROM r ORDER BY t LIMIT 1000000000", "stopped"},
          {"WITH RECURSIVE big(t) AS (SELECT 'a' UNION ALL SELECT t || t FROM big WHERE length(t) < 10000), r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r, (SELECT max(t) AS m FROM big) WHERE (m || n) LIKE '" +
               repeated("%a", 99) + "b'",
           "stopped after"},
          {"SELECT sum(9223372036854775807) FROM transactions", "beyond the whole numbers"},
          {"SELECT datetime('now')", "datetime take seconds"},
          {"SELECT date('now', '+1 day')", "datetime take seconds"},
          {"SELECT datetime(1.5, 'unixepoch')", "whole seconds"},
          {"SELECT abs(-9223372036854775807 - 1)", "beyond the whole numbers"},
      },
      false);
  check_refused({{doubling, "use one another so often"}}, true);
}

TEST_CASE("what the guard stops is the same every time, and costs nothing when it is asked again") {
  const Ledger ledger = fixed_ledger(2'000, 40);
  const auto engine = query::make_engine(ledger);
  const std::string endless = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r";
  for (int i = 0; i < 1'000; ++i) CHECK_THROWS_AS(engine->run_typed(endless, 0, 10), QueryRefused);
  CHECK_NOTHROW(engine->check(endless));   // It is one SELECT; that it does not end shows when it is run.
}

TEST_CASE("a typed query sees nothing of a person's file") {
  const Ledger ledger = fixed_ledger(50, 10);
  const Folder folder;
  query::write_database(ledger, folder.file("ledger.db"));
  const std::vector<Lines> schema = shell_answers(folder.file("ledger.db"), {"SELECT sql FROM sqlite_schema", "SELECT count(*) FROM parties"}, folder);
  for (const auto& line : schema[0]) CHECK_THAT(line[0], !Contains("file"));
  CHECK(schema[1] == Lines{{"10"}});
  CHECK(std::system(fmt::format("grep -q 'kept out of the database' '{}'", folder.file("ledger.db")).c_str()) != 0);
}
