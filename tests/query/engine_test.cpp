#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <sqlite3.h>

#include <fstream>
#include <iterator>

#include "base/json.hpp"
#include "query/sqlite_engine.hpp"
#include "random_query.hpp"
#include "shell.hpp"

using namespace casecraft;
using namespace casecraft::ledger;
using namespace casecraft::test;
using Catch::Contains;

namespace {

/// How SQLite goes about a query on a database file, one step a line.
std::string plan_of(const std::string& file, const std::string& sql) {
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
  sqlite3_stmt* statement = nullptr;
  CHECK(sqlite3_prepare_v2(database, ("EXPLAIN QUERY PLAN " + sql).c_str(), -1, &statement, nullptr) == SQLITE_OK);
  std::string plan;
  while (sqlite3_step(statement) == SQLITE_ROW) plan += std::string(reinterpret_cast<const char*>(sqlite3_column_text(statement, 3))) + "\n";
  sqlite3_finalize(statement);
  sqlite3_close(database);
  return plan;
}

std::string sql_of(const std::string& json, const Ledger& ledger, const Identities& merges = {}) { return to_sql(read_query(base::parse_json(json, "test"), ledger), ledger, merges); }

}  // namespace

TEST_CASE("filters go through an index, and groupings of parties through one that holds all they ask") {
  const Ledger ledger = fixed_ledger(5'000, 200);
  const Folder folder;
  const std::string file = folder.file("ledger.db");
  query::write_database(ledger, file);
  const auto check = [&](const std::string& json, const std::vector<std::string>& holds, const std::vector<std::string>& holds_not = {}, const Identities& merges = {}) {
    const std::string plan = plan_of(file, sql_of(json, ledger, merges));
    INFO(json);
    for (const std::string& words : holds) CHECK_THAT(plan, Contains(words));
    for (const std::string& words : holds_not) CHECK_THAT(plan, !Contains(words));
    CHECK_THAT(plan, !Contains("SCAN base_payment\n"));
  };
  check(R"({"debtor": "P00007"})", {"(debtor=?"});
  check(R"({"creditor": ["P00007", "P00009"]})", {"base_payment_by_creditor (creditor=?"});
  check(R"({"party": "P00007"})", {"MULTI-INDEX OR"});
  check(R"({"party": "P00007"})", {"MULTI-INDEX OR"}, {}, {{7, 7}, {19, 7}});
  check(R"({"party": "P00007", "from": "2026-10-20", "until": "2026-10-21"})", {"MULTI-INDEX OR"});
  check(R"({"from": "2026-10-20", "until": "2026-10-21"})", {"USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"}, {"ORDER BY"});
  check(R"({"group": "debtor"})", {"COVERING INDEX base_payment_by_debtor"}, {"GROUP BY"});
  check(R"({"group": "creditor", "from": "2026-10-20"})", {"COVERING INDEX base_payment_by_creditor"}, {"GROUP BY"});
  check(R"({"group": "creditor", "from": "2026-10-20", "until": "2026-11-01"})", {"COVERING INDEX base_payment_by_creditor"}, {"GROUP BY"});
  check(R"({"group": "pair", "least": "100"})", {"COVERING INDEX base_payment_by_pair"}, {"GROUP BY"});
  check(R"({"group": "provider", "status": "settled"})", {"COVERING INDEX base_payment_by_provider"}, {"GROUP BY"});
  check(R"({"creditor": "P00007", "group": "debtor"})", {"base_payment_by_creditor (creditor=?"});
  check(R"({"group": "day", "from": "2026-10-20", "until": "2026-10-21"})", {"USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"});
}

TEST_CASE("a ledger of many rows is grouped through the index and answers as a small one does") {
  Ledger ledger = fixed_ledger(120'000, 3'000);
  const Folder folder;
  query::write_database(ledger, folder.file("ledger.db"));
  const auto engine = query::make_engine(ledger);
  for (const char* json : {R"({"group": "creditor", "from": "2026-10-21", "until": "2026-11-01"})", R"({"group": "debtor", "status": ["settled", "failed"], "least": "100"})", R"({"group": "provider", "until": "2026-11-01"})",
                           R"({"group": "creditor", "from": "2026-10-21", "until": "2026-10-21 06:00"})"}) {
    const Query query = read_query(base::parse_json(json, "test"), ledger);
    for (const Identities& merges : {Identities{}, Identities{{5, 5}, {17, 5}, {2'000, 5}}}) {
      const std::string sql = to_sql(query, ledger, merges);
      const Lines naive = naive_answer(query, ledger, merges);
      REQUIRE(printed(engine->run(sql, 0, 1'000'000)) == naive);
      REQUIRE(shell_answers(folder.file("ledger.db"), {sql}, folder).front() == naive);
    }
  }
}

TEST_CASE("hours are those of the clock at the time of booking, before and after it is moved") {
  Ledger ledger = fixed_ledger(0, 3);
  for (std::uint16_t i = 0; i < 3; ++i) ledger.parties[i].country = i;
  for (const std::int64_t booked : {1'792'886'400, 1'792'889'999, 1'792'890'000}) {   // 25 October 2026, 00:00, 00:59:59 and 01:00 UTC
    Transaction row;
    row.booked = booked;
    row.creditor = 2;
    row.value_day = static_cast<std::int32_t>(booked / 86'400);
    ledger.transactions.push_back(row);
  }
  const auto engine = query::make_engine(ledger);
  CHECK(printed(engine->run_typed("SELECT row, booking_time, hour, weekday, debtor_time, debtor_hour, debtor_weekday, creditor_time, creditor_hour, creditor_weekday FROM transactions", 0, 10)) ==
        Lines{{"1", "2026-10-25 00:00:00", "0", "7", "2026-10-25 03:00:00", "3", "7", "2026-10-25 05:30:00", "5", "7"},
              {"2", "2026-10-25 00:59:59", "0", "7", "2026-10-25 03:59:59", "3", "7", "2026-10-25 06:29:59", "6", "7"},
              {"3", "2026-10-25 01:00:00", "1", "7", "2026-10-25 03:00:00", "3", "7", "2026-10-25 06:30:00", "6", "7"}});
}

TEST_CASE("columns say what kind they are") {
  const Ledger ledger = fixed_ledger(20, 5);
  const auto engine = query::make_engine(ledger);
  const auto kinds = [](const Table& table) {
    std::string words;
    for (const Column& column : table.columns) words += fmt::format("{}{} {}", words.empty() ? "" : ", ", column.name, static_cast<int>(column.kind));
    return words;
  };
  CHECK(kinds(engine->run(sql_of(R"({"group": "pair"})", ledger), 0, 1)) == "debtor 4, debtor_name 0, creditor 4, creditor_name 0, count 1, sum 2, first 3, last 3");
  CHECK(kinds(engine->run(sql_of(R"({"group": "amount"})", ledger), 0, 1)) == "amount 2, count 1, sum 2, first 3, last 3");
  CHECK_THAT(kinds(engine->run(sql_of("{}", ledger), 0, 1)), Catch::StartsWith("row 5, booking_time 3, debtor 4, debtor_name 0"));
  CHECK(kinds(engine->run_typed("SELECT party, sum(reference_amount), count(*), avg(reference_amount) AS mean FROM transactions JOIN parties ON party = debtor GROUP BY party", 0, 1)) ==
        "party 4, sum(reference_amount) 2, count(*) 1, mean 0");
}

TEST_CASE("a typed query comes in a total order whatever it leaves open, and is cut after ten thousand rows") {
  const Ledger ledger = fixed_ledger(12'000, 30);
  const auto engine = query::make_engine(ledger);
  const Table all = engine->run_typed("select row from transactions ; -- all of them", 9'998, 10);
  CHECK(all.is_cut);
  CHECK(all.total == 10'000);
  CHECK(printed(all) == Lines{{"9999"}, {"10000"}});

  const auto typed = [&](const std::string& sql) { return printed(engine->run_typed(sql, 0, 5)); };
  CHECK(typed("SELECT party FROM parties ORDER BY kind LIMIT 2") == typed("SELECT party FROM parties ORDER BY kind, party LIMIT 2 /* LIMIT 1"));
  CHECK(typed("SELECT status FROM transactions GROUP BY status") == Lines{{"failed"}, {"reversed"}, {"settled"}});
  CHECK(typed("SELECT status FROM transactions UNION SELECT provider FROM providers ORDER BY 1 DESC LIMIT 2") == Lines{{"tidewire"}, {"settled"}});
  CHECK(typed("WITH x AS (SELECT debtor AS d FROM transactions ORDER BY row LIMIT 3) SELECT count(*) FROM x") == Lines{{"3"}});
  CHECK(typed("SELECT \"limit\" FROM (SELECT row AS \"limit\" FROM transactions) ORDER BY \"limit\" DESC LIMIT 2 OFFSET 1") == Lines{{"11999"}, {"11998"}});
  CHECK(typed("SELECT row, rank() OVER (ORDER BY row DESC) AS place FROM transactions ORDER BY place") .front() == std::vector<std::string>{"12000", "1"});
}

TEST_CASE("money that goes on is found by joining payments with payments") {
  const Ledger ledger = fixed_ledger(24'000, 1'900);
  const auto engine = query::make_engine(ledger);
  const Table table = engine->run_typed("SELECT a.debtor, a.creditor, b.creditor AS next, count(*) FROM transactions AS a JOIN transactions AS b ON b.debtor = a.creditor AND b.booked BETWEEN a.booked AND a.booked + 172800 "
                                        "GROUP BY 1, 2, 3 ORDER BY count(*) DESC LIMIT 20", 0, 20);
  CHECK(table.total == 20);
}

TEST_CASE("texts of a ledger that are strange to SQL come through as they are, and what is no text is shown as bytes") {
  const Ledger ledger = fixed_ledger(200, 10);
  const auto engine = query::make_engine(ledger);
  CHECK(printed(engine->run_typed("SELECT text FROM texts WHERE text LIKE '%drop%'", 0, 5)) == Lines{{"'; DROP TABLE x --"}});
  CHECK(printed(engine->run_typed("SELECT text FROM texts WHERE text LIKE '100!% !_ok!_' ESCAPE '!'", 0, 5)) == Lines{{"100% _ok_"}});
  CHECK(printed(engine->run_typed("SELECT CAST(x'C328' AS TEXT), x'00FF', CAST(x'410042' AS TEXT), NULL", 0, 5)) == Lines{{"x'c328'", "x'00ff'", "x'410042'", ""}});
  CHECK(engine->run_typed("SELECT 9e999, -1, 0.5", 0, 5).rows.front() == base::List{"infinite", -1, 0.5});
  CHECK(printed(engine->run_typed("SELECT kind, value FROM identifiers", 0, 5)) == Lines{{"phone", "+999 01 552 019"}});
}

TEST_CASE("names for completion are those of views, columns and functions, and each of them can be used") {
  const Ledger ledger = fixed_ledger(20, 5);
  const auto engine = query::make_engine(ledger);
  std::size_t columns = 0;
  for (const auto& [name, help] : engine->names()) {
    CHECK_FALSE(help.empty());
    const std::size_t point = name.find('.');
    if (point == std::string::npos) continue;
    ++columns;
    CHECK_NOTHROW(engine->run_typed(fmt::format("SELECT {} FROM {}", name.substr(point + 1), name.substr(0, point)), 0, 1));
  }
  CHECK(columns > 60);
}

TEST_CASE("the documented views are those that there are") {
  std::ifstream file(CASECRAFT_SOURCE_DIR "/docs/ledgers.md");
  const std::string words{std::istreambuf_iterator<char>(file), {}};
  const Ledger ledger = fixed_ledger(1, 2);
  for (const auto& [name, help] : query::make_engine(ledger)->names()) {
    const std::string own = name.substr(name.find('.') + 1);
    const std::string plain = own.substr(0, own.find('('));
    const bool is_there = words.find("`" + plain + "`") != std::string::npos || words.find("`" + plain + "(") != std::string::npos || plain == "like";
    INFO(name);
    CHECK(is_there);
  }
}

TEST_CASE("a file that cannot be written is named") {
  CHECK_THROWS_WITH(query::write_database(fixed_ledger(1, 2), "/nowhere/at/all.db"), Contains("/nowhere/at/all.db"));
}
