#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

#include "records/reach/moving.hpp"
#include "records/store/migrations.hpp"
#include "records/store/sqlite.hpp"
#include "records/store/store.hpp"
#include "samples.hpp"
#include "temporary_folder.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;

namespace {

void restore_first_version(const std::filesystem::path& place) {
  std::ifstream file(std::string(CASECRAFT_SOURCE_DIR) + "/tests/store/version-1.sql");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  sqlite_api::sqlite3* database = nullptr;
  REQUIRE(sqlite_api::sqlite3_open(place.c_str(), &database) == SQLITE_OK);
  REQUIRE(sqlite_api::sqlite3_exec(database, text.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite_api::sqlite3_close(database);
}

/// A session of two actions whose links follow.
std::string chained_session(records::Store& store) {
  const records::SessionRecord record = store.begin(sample_record(), sample_bundle());
  base::Hash link = session::chain_start(record.bundle, record.seed);
  const auto journal = store.journal(record.id);
  for (std::int64_t number = 1; number <= 2; ++number) {
    session::JournalRow row = sample_row(number);
    row.chain = link = session::chain_next(link, row);
    journal->append(row);
  }
  return record.id;
}

}  // namespace

TEST_CASE("a store of an older schema is looked at and not changed") {
  const TemporaryFolder folder;
  const std::filesystem::path place = folder / "sessions.sqlite";
  restore_first_version(place);
  CHECK_THAT(sentence_of([&] { records::check_store(place.string()); }), Contains("has schema 1 and this program works with schema 2") && Contains("casecraft store migrate"));
  CHECK(records::schema_version(*records::connect_sqlite(place)) == 1);
  CHECK(records::migrate_store(place.string()).now == 2);
  CHECK(records::check_store(place.string()).schema == 2);
}

TEST_CASE("a check counts and names every session that is not sound, and rows that belong to none") {
  const TemporaryFolder folder;
  const std::filesystem::path place = folder / "sessions.sqlite";
  const auto store = records::Store::open(place.string());
  std::vector<std::string> sessions;
  for (int i = 0; i < 5; ++i) sessions.push_back(chained_session(*store));
  CHECK(records::check_store(place.string()).problems.empty());
  const auto connection = records::connect_sqlite(place);
  *connection->sql << "PRAGMA foreign_keys = OFF";
  *connection->sql << "UPDATE sessions SET bundle = '00' WHERE id = :id", soci::use(sessions[0]);
  *connection->sql << "UPDATE sessions SET seed = '-1' WHERE id = :id", soci::use(sessions[1]);
  *connection->sql << "UPDATE journal SET chain = '00' WHERE number = 2 AND session = :id", soci::use(sessions[2]);
  *connection->sql << "UPDATE journal SET payload = '{}' WHERE number = 1 AND session = :id", soci::use(sessions[3]);
  *connection->sql << "INSERT INTO annotations (id, session, number, kind, author, body, wall_time) VALUES ('r', 'nobody', 0, 'comment', 'A', '{}', '2026-11-24T05:11:03Z')";
  const records::Checked checked = records::check_store(place.string());
  CHECK(checked.sessions == 5);
  REQUIRE(checked.problems.size() == 5);
  CHECK_THAT(checked.problems[0], Contains("the table annotations holds rows of a session 'nobody', which is not there"));
  std::string all;
  for (const std::string& problem : checked.problems) all += problem + "\n";
  CHECK_THAT(all, Contains("the session " + sessions[0]) && Contains("is called '00', which is no hash"));
  CHECK_THAT(all, Contains("the session " + sessions[1]) && Contains("its seed is '-1'"));
  CHECK_THAT(all, Contains("the session " + sessions[2] + " was altered at action 2: its link is '00'"));
  CHECK_THAT(all, Contains("the session " + sessions[3] + " was altered at action 1"));
  CHECK_THAT(all, !Contains(sessions[4]));
}
