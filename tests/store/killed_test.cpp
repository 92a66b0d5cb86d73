#include <catch2/catch.hpp>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <random>

#include "records/store/store.hpp"
#include "samples.hpp"
#include "temporary_folder.hpp"

using namespace casecraft;
using namespace casecraft::tests;

namespace {

/// Goes on with the session, and says the number of each row once it has been appended, until it is killed.
[[noreturn]] void write_until_killed(const std::string& place, const std::string& id, int to_parent) {
  try {
    const auto store = records::Store::open(place);
    std::int64_t number = store->session(id).actions;
    const auto journal = store->journal(id);
    while (true) {
      journal->append(sample_row(++number));
      if (::write(to_parent, &number, sizeof number) != sizeof number) {
        ::_exit(1);
      }
    }
  } catch (const std::exception&) {
    ::_exit(1);
  }
}

}  // namespace

TEST_CASE("whatever moment a writer is killed at, every append that returned is there") {
  const TemporaryFolder folder;
  const std::string place = (folder / "sessions.sqlite").string();
  const std::string id = records::Store::open(place)->begin(sample_record(), sample_bundle()).id;
  std::mt19937 random(20261124);
  std::int64_t said = 0;
  for (int round = 0; round < 50; ++round) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
      ::close(ends[0]);
      write_until_killed(place, id, ends[1]);
    }
    ::close(ends[1]);
    // The moment is drawn in two parts: after how many rows, and how far into the next one.
    const auto rows = static_cast<unsigned>(random() % 5);
    for (unsigned row = 0; row < rows; ++row) {
      REQUIRE(::read(ends[0], &said, sizeof said) == sizeof said);
    }
    ::usleep(static_cast<useconds_t>(random() % 20000));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    while (::read(ends[0], &said, sizeof said) == sizeof said) {
    }
    ::close(ends[0]);

    const auto store = records::Store::open(place);
    CHECK(store->integrity() == "ok");
    const std::vector<records::StoredRow> kept = store->rows(id);
    CHECK(static_cast<std::int64_t>(kept.size()) >= said);
    CHECK(static_cast<std::int64_t>(kept.size()) <= said + 1);
    for (std::size_t i = 0; i < kept.size(); ++i) {
      REQUIRE(kept[i].row.payload == sample_row(static_cast<std::int64_t>(i) + 1).payload);
    }
    said = static_cast<std::int64_t>(kept.size());
  }
}
