#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <map>
#include <string>
#include <vector>

#include "records/reach/chains.hpp"
#include "records/store/store.hpp"
#include "samples.hpp"
#include "temporary_folder.hpp"
#ifdef CASECRAFT_TEST_ON_POSTGRES
#include "fresh.hpp"
#include "postgres_server.hpp"
#endif

using namespace casecraft;
using namespace casecraft::tests;

namespace {

constexpr int kWriters = 50;

/// 20,000 in a build that is slowed down by sanitizers; CASECRAFT_TEST_ACTIONS says otherwise.
std::int64_t actions_a_writer() {
  const char* said = std::getenv("CASECRAFT_TEST_ACTIONS");
  return (said == nullptr ? 20000 : std::strtoll(said, nullptr, 10)) / kWriters;
}

/// Opens the store as often as it takes: it is away for seconds while its server starts again.
std::unique_ptr<records::Store> open_patiently(const std::string& place) {
  for (int tries = 0;; ++tries) {
    try {
      return records::Store::open(place);
    } catch (const Error&) {
      if (tries > 300) throw;
      ::usleep(100000);
    }
  }
}

/// How many actions of the session are there, from a new connection.
std::int64_t look_patiently(const std::string& place, const std::string& id, std::unique_ptr<records::Store>& store) {
  for (int tries = 0;; ++tries) {
    try {
      store = open_patiently(place);
      return store->session(id).actions;
    } catch (const Error&) {
      if (tries > 300) throw;
    }
  }
}

/// Plays one session to its end, whatever breaks off meanwhile. What was refused is looked for in the store before it is tried again.
void write_session(const std::string& place, std::int64_t actions) {
  auto store = open_patiently(place);
  std::string id;
  while (id.empty()) {
    try {
      id = store->begin(sample_record(), sample_bundle()).id;
    } catch (const Error&) {
      store = open_patiently(place);
    }
  }
  const base::Hash start = session::chain_start(sample_bundle().hash(), sample_record().seed);
  std::vector<session::JournalRow> rows;
  base::Hash link = start;
  for (std::int64_t number = 1; number <= actions; ++number) {
    rows.push_back(sample_row(number));
    link = rows.back().chain = session::chain_next(link, rows.back());
  }
  std::int64_t done = 0;
  while (done < actions) {
    try {
      const auto journal = store->journal(id);
      while (done < actions) {
        journal->append(rows[static_cast<std::size_t>(done)]);
        ++done;
      }
    } catch (const Error&) {
      const std::int64_t kept = look_patiently(place, id, store);
      // What was confirmed is there; what was not may be.
      if (kept < done || kept > done + 1) throw Error("an action that was confirmed is not in the store");
      done = kept;
    }
  }
}

std::vector<pid_t> start_writers(const std::string& place, std::int64_t actions) {
  std::vector<pid_t> writers;
  for (int index = 0; index < kWriters; ++index) {
    const pid_t child = ::fork();
    if (child == 0) {
      try {
        write_session(place, actions);
        ::_exit(0);
      } catch (const std::exception& error) {
        const std::string said = std::string(error.what()) + "\n";
        static_cast<void>(::write(2, said.data(), said.size()) + 1);
        ::_exit(1);
      }
    }
    writers.push_back(child);
  }
  return writers;
}

void check_written(const std::string& place, const std::vector<pid_t>& writers, std::int64_t actions) {
  for (const pid_t writer : writers) {
    int status = 0;
    ::waitpid(writer, &status, 0);
    CHECK(status == 0);
  }
  const auto store = records::Store::open(place);
  std::int64_t whole = 0;
  std::int64_t found = 0;
  // A beginning whose answer was lost leaves a session without an action, and a second one.
  for (const records::SessionRecord& record : store->sessions()) {
    whole += record.actions == actions ? 1 : 0;
    found += record.actions;
  }
  CHECK(whole == kWriters);
  CHECK(found == kWriters * actions);
  CHECK(records::broken_chains(*store).empty());
  CHECK(store->integrity() == "ok");
}

}  // namespace

#ifdef CASECRAFT_TEST_ON_POSTGRES
TEST_CASE("fifty writers at one server that is stopped at once and started again twice lose and double nothing") {
  const Fresh fresh;
  const std::int64_t actions = actions_a_writer();
  const char* restart = std::getenv("CASECRAFT_TEST_POSTGRES_RESTART");
  REQUIRE(restart != nullptr);
  static_cast<void>(records::Store::open(postgres_server()));
  const std::vector<pid_t> writers = start_writers(postgres_server(), actions);
  for (int round = 0; round < 2; ++round) {
    // Until some of the work has been done, so that there is something to lose.
    const auto written = [] {
      std::int64_t sum = 0;
      for (const records::SessionRecord& record : open_patiently(postgres_server())->sessions()) sum += record.actions;
      return sum;
    };
    while (written() < (round + 1) * kWriters * actions / 4) ::usleep(50000);
    CHECK(std::system(restart) == 0);
  }
  check_written(postgres_server(), writers, actions);
}
#else
TEST_CASE("fifty writers at one file lose and double nothing") {
  const TemporaryFolder folder;
  const std::string place = (folder / "sessions.sqlite").string();
  const std::int64_t actions = actions_a_writer();
  static_cast<void>(records::Store::open(place));
  check_written(place, start_writers(place, actions), actions);
}
#endif
