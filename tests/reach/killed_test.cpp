#include <catch2/catch.hpp>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <random>

#include "fresh.hpp"
#include "records/reach/erasures.hpp"
#include "records/reach/homes.hpp"
#include "records/reach/merging.hpp"
#include "records/reach/spool.hpp"
#include "records/store/migrations.hpp"
#include "records/store/sql_store.hpp"
#include "records/store/sqlite.hpp"
#include "samples.hpp"
#include "temporary_folder.hpp"

using namespace casecraft;
using namespace casecraft::tests;

namespace {

constexpr int kSessions = 30;
constexpr std::int64_t kActions = 12;

/// Runs `work` in a process that is killed after a drawn moment, again and again until it gets to its end; how often it was killed.
int killed_until_done(const std::function<void()>& work) {
  std::mt19937 random(20261129);
  int killed = 0;
  for (useconds_t most = 4000;; most += most / 8) {
    const pid_t child = ::fork();
    if (child == 0) {
      try {
        work();
        ::_exit(0);
      } catch (const std::exception& error) {
        const std::string said = std::string(error.what()) + "\n";
        static_cast<void>(::write(2, said.data(), said.size()) + 1);
        ::_exit(1);
      }
    }
    ::usleep(static_cast<useconds_t>(random() % most));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFSIGNALED(status)) {
      ++killed;
      continue;
    }
    REQUIRE(WEXITSTATUS(status) == 0);
    return killed;
  }
}

std::vector<std::string> fill(const std::shared_ptr<records::Connection>& connection, const std::string& home) {
  const auto store = records::store_over(connection);
  std::vector<std::string> ids;
  for (int i = 0; i < kSessions; ++i) {
    ids.push_back(store->begin(sample_record(), sample_bundle()).id);
    const auto journal = store->journal(ids.back());
    for (std::int64_t number = 1; number <= kActions; ++number) journal->append(sample_row(number));
    records::spool(*connection, ids.back(), home, 0);
  }
  return ids;
}

std::int64_t count_rows(records::Connection& connection, const std::string& table) {
  long long count = 0;
  *connection.sql << "SELECT COUNT(*) FROM " + table, soci::into(count);
  return count;
}

void check_all_there(records::Store& store, const std::vector<std::string>& ids) {
  CHECK(store.sessions().size() == ids.size());
  for (const std::string& id : ids) {
    const std::vector<records::StoredRow> rows = store.rows(id);
    REQUIRE(rows.size() == static_cast<std::size_t>(kActions));
    for (std::int64_t number = 1; number <= kActions; ++number) {
      REQUIRE(rows[static_cast<std::size_t>(number - 1)].row.chain == sample_row(number).chain);
    }
  }
  CHECK(store.integrity() == "ok");
}

}  // namespace

TEST_CASE("sending that is killed again and again is done in the end, with nothing lost or doubled") {
  const Fresh fresh;
  const TemporaryFolder folder;
  const auto path = folder / "here.sqlite";
  const std::vector<std::string> ids = fill(records::connect_sqlite(path), "home");
  records::migrate(*fresh.connect(), records::migrations());
  const int killed = killed_until_done([&] {
    const auto here = records::connect_sqlite(path);
    records::send_waiting(*here, *fresh.connect(), "home");
  });
  CHECK(killed > 3);
  check_all_there(*records::store_over(fresh.connect()), ids);
  CHECK(records::waiting_for(*records::connect_sqlite(path), "home").sessions == 0);
}

TEST_CASE("copying that is killed again and again is done in the end, with nothing lost or doubled") {
  const Fresh fresh;
  const TemporaryFolder folder;
  const auto path = folder / "here.sqlite";
  const std::vector<std::string> ids = fill(records::connect_sqlite(path), "home");
  const int killed = killed_until_done([&] {
    const auto there = fresh.connect();
    records::migrate(*there, records::migrations());
    records::copy_everything(*records::connect_sqlite(path), *there);
  });
  CHECK(killed > 3);
  check_all_there(*records::store_over(fresh.connect()), ids);
}

TEST_CASE("erasing that is killed again and again has removed everything or nothing each time, and in the end everything of one person and nothing of others") {
  int killed = 0;
  for (int round = 0; round < 3; ++round) {
    const Fresh fresh;
    const auto connection = fresh.connect();
    const std::vector<std::string> others = fill(connection, "home");
    const auto store = records::store_over(connection);
    records::SessionRecord record = sample_record();
    record.pseudonym = "Wren 7";
    for (int i = 0; i < kSessions; ++i) {
      const std::string id = store->begin(record, sample_bundle()).id;
      for (std::int64_t number = 1; number <= kActions; ++number) store->journal(id)->append(sample_row(number));
    }
    killed += killed_until_done([&] {
      const auto eraser = records::store_over(fresh.connect());
      const std::size_t left = eraser->sessions_of("Wren 7").size();
      if (left != 0 && left != kSessions) throw Error("a part was erased");
      eraser->erase("Wren 7");
    });
    check_all_there(*store, others);
    CHECK(count_rows(*connection, "erased_sessions") == kSessions);
    CHECK(count_rows(*connection, "erasures") == 1);
    CHECK(count_rows(*connection, "journal") == kSessions * kActions);
  }
  CHECK(killed > 3);
}

TEST_CASE("a machine that is killed again and again while it carries out what was erased at home is done in the end") {
  const Fresh fresh;
  const TemporaryFolder folder;
  const auto path = folder / "here.sqlite";
  std::string id;
  {
    const auto here = records::connect_sqlite(path);
    const std::vector<std::string> ids = fill(here, "home");
    records::migrate(*fresh.connect(), records::migrations());
    id = records::id_of_store(*fresh.connect());
    records::learn_home(*here, "home", id);
    records::send_waiting(*here, *fresh.connect(), id);
  }
  records::store_over(fresh.connect())->erase(sample_record().pseudonym);
  const int killed = killed_until_done([&] {
    const auto here = records::connect_sqlite(path);
    const auto left = count_rows(*here, "sessions");
    if (left != 0 && left != kSessions) throw Error("a part was removed");
    records::carry_out_erasures(*here, *fresh.connect(), id, {});
  });
  CHECK(killed > 1);
  const auto here = records::connect_sqlite(path);
  for (const char* table : {"sessions", "journal", "spool"}) CHECK(count_rows(*here, table) == 0);
  CHECK(records::store_over(here)->integrity() == "ok");
}

TEST_CASE("a change of the schema that is killed again and again is whole in the end") {
  for (int round = 0; round < 3; ++round) {
    const Fresh fresh;
    {
      const auto connection = fresh.connect();
      const std::vector<records::Migration> first{records::migrations().front()};
      records::migrate(*connection, first);
    }
    killed_until_done([&] { records::migrate(*fresh.connect(), records::migrations()); });
    const auto connection = fresh.connect();
    CHECK(records::schema_version(*connection) == records::migrations().back().number);
    CHECK(records::store_over(connection)->begin(sample_record(), sample_bundle()).actions == 0);
  }
}
