#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <vector>

#include "apps/program/assigned.hpp"
#include "apps/program/play.hpp"
#include "fresh.hpp"
#include "postgres_server.hpp"
#include "records/reach/reaching_store.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::test;

namespace {

constexpr int kMachines = 6;

std::unique_ptr<records::Store> machine(const Scratch& scratch, int number) {
  return records::reaching_store(tests::postgres_server(), (scratch.path() / ("machine-" + std::to_string(number) + ".sqlite")).string());
}

}  // namespace

TEST_CASE("of many machines at one database that begin one person's attempt at once, exactly one begins it") {
  const tests::Fresh fresh;
  const Scratch scratch;
  install_rounds(scratch);
  const records::Assignment assignment = sample_assignment();
  hand_out(*machine(scratch, 0), assignment, records::SigningKey::make());
  int gate[2];
  int ready[2];
  REQUIRE(::pipe(gate) == 0);
  REQUIRE(::pipe(ready) == 0);
  std::vector<pid_t> children;
  for (int number = 1; number <= kMachines; ++number) {
    const pid_t child = ::fork();
    if (child == 0) {
      ::close(gate[1]);
      int status = 2;
      try {
        const auto store = machine(scratch, number);
        char word = 'r';
        if (::write(ready[1], &word, 1) != 1) ::_exit(2);
        while (::read(gate[0], &word, 1) > 0) {
        }
        status = 1;
        static_cast<void>(program::Play::start_attempt(shipped(), *store, assignment, 0, "Heron", "en"));
        status = 0;
      } catch (const Error&) {
      }
      ::_exit(status);
    }
    children.push_back(child);
  }
  ::close(gate[0]);
  ::close(ready[1]);
  char word = 0;
  int waiting = 0;
  while (waiting < kMachines && ::read(ready[0], &word, 1) == 1) ++waiting;
  CHECK(waiting == kMachines);
  ::close(gate[1]);   // All at once.
  int begun = 0;
  int refused = 0;
  for (const pid_t child : children) {
    int status = 0;
    ::waitpid(child, &status, 0);
    begun += WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 1 : 0;
    refused += WIFEXITED(status) && WEXITSTATUS(status) == 1 ? 1 : 0;
  }
  CHECK(begun == 1);
  CHECK(refused == kMachines - 1);
  const auto store = machine(scratch, 7);
  CHECK(store->sessions().size() == 1);
  // The next one is asked for on another machine, where the open one goes on.
  CHECK(program::open_attempt(shipped(), *store, assignment, "Heron", "en", "2026-12-03") == store->sessions().front().id);
}

TEST_CASE("an attempt that was begun elsewhere counts on every machine, and its session goes on there") {
  const tests::Fresh fresh;
  const Scratch scratch;
  install_rounds(scratch);
  records::Assignment assignment = sample_assignment();
  const auto one = machine(scratch, 1);
  hand_out(*one, assignment, records::SigningKey::make());
  program::Play play = program::Play::start_attempt(shipped(), *one, assignment, 0, "Heron", "en");
  play.apply({0, "trainee", "choose", base::Value(base::Map{{"choice", "more"}})});
  const auto other = machine(scratch, 2);
  const std::string id = program::open_attempt(shipped(), *other, assignment, "Heron", "en", "2026-12-03");
  CHECK(id == play.record().id);
  CHECK(program::listed_assignments(*other, "Heron", "2026-12-03").front().open_session == id);
  CHECK(other->rows(id).size() == 1);
  CHECK(one->own_sessions().size() == 1);
}

TEST_CASE("what one machine withdraws is begun on no other, and one that has heard of it knows it without the database, too") {
  const tests::Fresh fresh;
  const Scratch scratch;
  install_rounds(scratch);
  const records::Assignment assignment = sample_assignment();
  const records::SigningKey instructor = records::SigningKey::make();
  hand_out(*machine(scratch, 0), assignment, instructor);
  const auto refusal = [&](records::Store& store) { return message_of([&] { program::open_attempt(shipped(), store, assignment, "Heron", "en", "2026-12-03"); }); };
  withdraw(*machine(scratch, 1), assignment.id, instructor);
  CHECK_THAT(refusal(*machine(scratch, 2)), Catch::Contains("was withdrawn on 2026-12-02"));
  const auto without_it = records::Store::open((scratch.path() / "machine-2.sqlite").string());
  CHECK(without_it->withdrawals().size() == 1);
  without_it->keep_assignment(machine(scratch, 0)->assignments().front());
  CHECK_THAT(refusal(*without_it), Catch::Contains("was withdrawn on 2026-12-02"));
}
