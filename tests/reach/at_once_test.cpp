#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include "fresh.hpp"
#include "records/reach/merging.hpp"
#include "records/store/sql_store.hpp"
#include "records/store/sqlite.hpp"
#include "samples.hpp"
#include "temporary_folder.hpp"

using namespace casecraft;
using namespace casecraft::tests;

namespace {

/// A local store that holds `actions` actions of a session, which is copied there from `from`.
std::filesystem::path copy_with(const TemporaryFolder& folder, const char* name, records::Connection& from, const std::string& id, std::int64_t actions, const std::string& way = "") {
  const std::filesystem::path path = folder / name;
  const auto connection = records::connect_sqlite(path);
  const auto store = records::store_over(connection);
  records::merge_session(from, *connection, id);
  const auto journal = store->journal(id);
  for (std::int64_t number = 1; number <= actions; ++number) {
    session::JournalRow row = sample_row(number);
    if (!way.empty()) row.chain = base::blake2b(way + row.payload);
    journal->append(row);
  }
  return path;
}

/// In a process of its own: 0 when the session was sent, 1 when that was refused with a sentence.
pid_t send_in_process(const std::filesystem::path& path, const Fresh& fresh, const std::string& id) {
  const pid_t child = ::fork();
  if (child == 0) {
    try {
      const auto home = fresh.connect();
      // Of a machine that is busy with other things too, the other process may come to the gate late.
      *home->sql << "SET lock_timeout = '60s'";
      records::merge_session(*records::connect_sqlite(path), *home, id);
      ::_exit(0);
    } catch (const Error&) {
      ::_exit(1);
    } catch (...) {
      ::_exit(2);
    }
  }
  return child;
}

int status_of(pid_t child) {
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Lets both find that the session is not there, and only then write.
void send_both_at_once(const Fresh& fresh, const std::string& id, const std::filesystem::path& first, const std::filesystem::path& second, int expected_refusals) {
  const auto gate = fresh.connect();
  *gate->sql << "BEGIN";
  *gate->sql << "LOCK TABLE sessions IN SHARE MODE";
  const pid_t one = send_in_process(first, fresh, id);
  const pid_t two = send_in_process(second, fresh, id);
  // From outside of that transaction, in which the server's activity stands still.
  const auto look = fresh.connect();
  int waiting = 0;
  for (int tries = 0; waiting != 2 && tries < 1000; ++tries) {
    *look->sql << "SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'", soci::into(waiting);
    ::usleep(20000);
  }
  CHECK(waiting == 2);
  *gate->sql << "COMMIT";
  const int sum = status_of(one) + status_of(two);
  CHECK(sum == expected_refusals);
}

}  // namespace

TEST_CASE("two machines that send one session for the first time at the same moment leave the rows of the longer one, counted") {
  for (int round = 0; round < 4; ++round) {
    const Fresh fresh;
    const TemporaryFolder folder;
    const auto origin = records::connect_sqlite(folder / "origin.sqlite");
    const std::string id = records::store_over(origin)->begin(sample_record(), sample_bundle()).id;
    static_cast<void>(records::store_over(fresh.connect()));
    const auto shorter = copy_with(folder, "shorter.sqlite", *origin, id, 3);
    const auto longer = copy_with(folder, "longer.sqlite", *origin, id, 7);
    send_both_at_once(fresh, id, round % 2 == 0 ? shorter : longer, round % 2 == 0 ? longer : shorter, 0);
    const auto home = records::store_over(fresh.connect());
    CHECK(home->rows(id).size() == 7);
    CHECK(home->session(id).actions == 7);
    CHECK(home->integrity() == "ok");
  }
}

TEST_CASE("two machines that send two ways of one session for the first time at the same moment leave one of them, whole") {
  const Fresh fresh;
  const TemporaryFolder folder;
  const auto origin = records::connect_sqlite(folder / "origin.sqlite");
  const std::string id = records::store_over(origin)->begin(sample_record(), sample_bundle()).id;
  static_cast<void>(records::store_over(fresh.connect()));
  const auto one = copy_with(folder, "one.sqlite", *origin, id, 3);
  const auto other = copy_with(folder, "other.sqlite", *origin, id, 5, "another way");
  send_both_at_once(fresh, id, one, other, 1);
  const auto home = records::store_over(fresh.connect());
  const auto rows = home->rows(id);
  const bool is_first = rows.front().row.chain == sample_row(1).chain;
  CHECK(rows.size() == (is_first ? 3 : 5));
  CHECK((rows.back().row.chain == sample_row(3).chain) == is_first);
  CHECK(home->integrity() == "ok");
}
