#include <catch2/catch.hpp>

#include "machine.hpp"
#include "records/reach/homes.hpp"
#include "records/reach/merging.hpp"
#include "records/store/sql_store.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;

namespace {

/// Plays two actions while the home is away.
std::string play_apart(Machine& machine) {
  machine.is_there = false;
  const auto store = machine.store();
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  store->journal(id)->append(sample_row(1));
  store->journal(id)->append(sample_row(2));
  machine.is_there = true;
  return id;
}

std::int64_t waiting_sessions_of(const Machine& machine) {
  std::int64_t sum = 0;
  for (const records::WaitedFor& one : records::homes_waited_for(*machine.local())) sum += one.waiting.sessions;
  return sum;
}

}  // namespace

TEST_CASE("a store is told from others by an id that it gets once and keeps, and that no copy takes over") {
  const Fresh fresh;
  const TemporaryFolder folder;
  const auto other = records::connect_sqlite(folder / "other.sqlite");
  static_cast<void>(records::store_over(fresh.connect()));
  static_cast<void>(records::store_over(other));
  const std::string id = records::id_of_store(*fresh.connect());
  CHECK(id.size() == 36);
  static_cast<void>(records::store_over(fresh.connect()));
  CHECK(records::id_of_store(*fresh.connect()) == id);
  const std::string before = records::id_of_store(*other);
  CHECK(before != id);
  records::copy_everything(*fresh.connect(), *other);
  CHECK(records::id_of_store(*other) == before);
}

TEST_CASE("what was begun under one spelling of an address is sent under another") {
  const Fresh fresh;
  Machine machine(fresh);
  static_cast<void>(machine.store());
  const std::string id = play_apart(machine);
  machine.address = "postgresql://trainee@agency.example:5432/cases";
  const auto store = machine.store();
  CHECK(records::store_over(fresh.connect())->rows(id).size() == 2);
  CHECK(waiting_sessions_of(machine) == 0);
  CHECK(store->own_sessions().size() == 1);
}

TEST_CASE("what was begun for an address that was never reached waits for it, is listed, and belongs to its store from the first contact on") {
  const Fresh fresh;
  Machine machine(fresh);
  const std::string id = play_apart(machine);
  const std::string first = machine.address;
  machine.address = "postgresql://agency.example/cases";
  CHECK(machine.store()->own_sessions().empty());
  const std::vector<records::WaitedFor> waiting = records::homes_waited_for(*machine.local());
  REQUIRE(waiting.size() == 1);
  CHECK(waiting.front().address == first);
  CHECK(waiting.front().waiting.sessions == 1);
  CHECK(waiting.front().waiting.actions == 2);
  machine.address = first;
  static_cast<void>(machine.store());
  CHECK(records::store_over(fresh.connect())->rows(id).size() == 2);
  machine.address = "postgresql://agency.example/cases";
  CHECK(machine.store()->own_sessions().size() == 1);
}

TEST_CASE("an address that leads to another store does not bring there what belongs to the first") {
  const Fresh fresh;
  Machine machine(fresh);
  static_cast<void>(machine.store());
  const std::string id = play_apart(machine);
  const TemporaryFolder folder;
  const auto other = [&] { return records::connect_sqlite(folder / "other.sqlite"); };
  records::Way way;
  way.home = machine.address;
  way.now = [] { return std::chrono::steady_clock::time_point{}; };
  way.connect = other;
  const auto store = records::reaching_store(way, machine.local());
  CHECK(records::store_over(other())->sessions().empty());
  CHECK(store->own_sessions().empty());
  CHECK(waiting_sessions_of(machine) == 1);
  // Until somebody says that it has taken its place.
  CHECK_THAT(sentence_of([&] { records::move_home(*machine.local(), "postgresql://nowhere/cases", records::id_of_store(*other())); }), Contains("no session on this computer belongs to"));
  records::move_home(*machine.local(), machine.address, records::id_of_store(*other()));
  static_cast<void>(records::reaching_store(way, machine.local()));
  CHECK(records::store_over(other())->rows(id).size() == 2);
  CHECK(waiting_sessions_of(machine) == 0);
}

TEST_CASE("a home that was put back from an older copy gets everything again when a person says so, and not by itself") {
  const Fresh fresh;
  Machine machine(fresh);
  const auto store = machine.store();
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  store->journal(id)->append(sample_row(1));
  const auto home = fresh.connect();
  for (const char* table : {"journal", "sessions"}) *home->sql << std::string("DELETE FROM ") + table;
  store->journal(id)->append(sample_row(2));
  CHECK_THAT(store->reach().problem, Contains("an older copy of the database was put back"));
  CHECK(records::store_over(home)->sessions().empty());
  records::move_home(*machine.local(), machine.address, records::id_of_store(*home));
  static_cast<void>(machine.store());
  CHECK(records::store_over(home)->rows(id).size() == 2);
}
