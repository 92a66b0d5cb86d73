#include <catch2/catch.hpp>

#include "fresh.hpp"
#include "machine.hpp"
#include "records/reach/homes.hpp"
#include "records/reach/reaching_store.hpp"
#include "records/reach/spool.hpp"
#include "records/store/sql_store.hpp"
#include "records/store/sqlite.hpp"
#include "samples.hpp"
#include "temporary_folder.hpp"

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;

TEST_CASE("with its home in reach, what is recorded is in both at once") {
  const Fresh fresh;
  Machine machine(fresh);
  const auto store = machine.store();
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  store->journal(id)->append(sample_row(1));
  const auto home = records::store_over(fresh.connect());
  CHECK(home->rows(id).size() == 1);
  store->finish(id, base::Value("done"));
  CHECK(home->session(id).state == "ended");
  CHECK(store->reach().waiting == 0);
  CHECK_FALSE(store->reach().is_away);
  CHECK(store->reach().problem.empty());
}

TEST_CASE("while its home is away a person begins, goes on and ends, and all arrives once") {
  const Fresh fresh;
  Machine machine(fresh);
  machine.is_there = false;
  auto store = machine.store();
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  auto journal = store->journal(id);
  for (std::int64_t number = 1; number <= 12; ++number) journal->append(sample_row(number));
  CHECK(store->reach().is_away);
  CHECK(store->reach().waiting == 12);
  CHECK(store->rows(id).size() == 12);
  CHECK(store->session(id.substr(0, 8)).actions == 12);
  store->finish(id, base::Value("done"));
  // The program ends meanwhile.
  journal.reset();
  store.reset();
  machine.is_there = true;
  store = machine.store();
  CHECK(store->reach().waiting == 0);
  const auto home = records::store_over(fresh.connect());
  CHECK(home->rows(id).size() == 12);
  CHECK(home->session(id).state == "ended");
  CHECK(home->session(id).result == base::Value("done"));
  CHECK(home->integrity() == "ok");
}

TEST_CASE("its home is tried again after five seconds, then ten, and not at every action") {
  const Fresh fresh;
  Machine machine(fresh);
  machine.is_there = false;
  const auto store = machine.store();
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  const auto journal = store->journal(id);
  std::int64_t number = 0;
  const auto act = [&](int after) {
    machine.now += std::chrono::seconds(after);
    journal->append(sample_row(++number));
    return machine.tries;
  };
  CHECK(act(0) == 1);
  CHECK(act(4) == 1);
  CHECK(act(1) == 2);
  CHECK(act(9) == 2);
  CHECK(act(1) == 3);
  CHECK(act(20) == 4);
  CHECK(act(40) == 5);
  CHECK(act(59) == 5);
  CHECK(act(1) == 6);
  CHECK(act(60) == 7);
  machine.is_there = true;
  CHECK(act(60) == 8);
  CHECK(store->reach().waiting == 0);
  CHECK(records::store_over(fresh.connect())->rows(id).size() == 11);
}

TEST_CASE("a session goes on at another machine, and back at the first") {
  const Fresh fresh;
  Machine first(fresh);
  Machine second(fresh);
  const auto one = first.store();
  const std::string id = one->begin(sample_record(), sample_bundle()).id;
  one->journal(id)->append(sample_row(1));
  const auto two = second.store();
  CHECK(two->own_sessions().empty());
  CHECK(two->sessions().size() == 1);
  CHECK(two->session(id.substr(0, 8)).actions == 1);
  CHECK(two->bundle(two->session(id).bundle).files == sample_bundle().files);
  CHECK(two->rows(id).size() == 1);
  two->journal(id)->append(sample_row(2));
  CHECK(two->own_sessions().size() == 1);
  CHECK(one->session(id).actions == 2);
  one->journal(id)->append(sample_row(3));
  CHECK(records::store_over(fresh.connect())->rows(id).size() == 3);
  CHECK(two->session(id).actions == 3);
}

TEST_CASE("a session of another machine cannot be opened while its home is away, and that is said") {
  const Fresh fresh;
  Machine first(fresh);
  const std::string id = first.store()->begin(sample_record(), sample_bundle()).id;
  Machine second(fresh);
  second.is_there = false;
  const auto two = second.store();
  CHECK_THAT(sentence_of([&] { static_cast<void>(two->session(id)); }), Contains("postgresql://agency/cases cannot be reached now"));
  CHECK_THAT(sentence_of([&] { static_cast<void>(two->rows(id)); }), Contains("cannot be reached now"));
}

TEST_CASE("two machines that went on with one session differently keep both ways, and say so") {
  const Fresh fresh;
  Machine first(fresh);
  Machine second(fresh);
  const auto one = first.store();
  const std::string id = one->begin(sample_record(), sample_bundle()).id;
  const auto two = second.store();
  const auto at_two = two->journal(id);
  one->journal(id)->append(sample_row(1));
  session::JournalRow other = sample_row(1);
  other.chain = base::blake2b("another way");
  at_two->append(other);
  CHECK_THAT(two->reach().problem, Contains("went on differently"));
  CHECK(two->reach().waiting == 1);
  CHECK(records::store_over(fresh.connect())->rows(id).front().row.chain == sample_row(1).chain);
}

TEST_CASE("sessions that were kept on this machine alone are sent nowhere") {
  const Fresh fresh;
  Machine machine(fresh);
  records::store_over(records::connect_sqlite(machine.folder / "here.sqlite"))->begin(sample_record(), sample_bundle());
  const auto store = machine.store();
  CHECK(store->sessions().empty());
  CHECK(records::store_over(fresh.connect())->sessions().empty());
}

TEST_CASE("remarks and seals arrive, also when they come while its home is away") {
  const Fresh fresh;
  Machine machine(fresh);
  const auto store = machine.store();
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  store->journal(id)->append(sample_row(1));
  store->finish(id, base::Value("done"));
  machine.is_there = false;
  // A new store, as the program opens one the next day.
  const auto next_day = machine.store();
  records::Annotation annotation;
  annotation.kind = "contest";
  annotation.author = "Heron 7";
  next_day->annotate(id, annotation);
  records::Seal seal;
  seal.public_key = "key";
  seal.signature = "signature";
  seal.sealed = "2026-03-01T08:00:00Z";
  next_day->keep_seal(id, 1, seal);
  CHECK(next_day->reach().is_away);
  machine.is_there = true;
  machine.now += std::chrono::seconds(60);
  CHECK(next_day->annotations(id).size() == 1);
  const auto home = records::store_over(fresh.connect());
  CHECK(home->annotations(id).size() == 1);
  REQUIRE(home->seal(id));
  CHECK(home->seal(id)->signature == "signature");
  CHECK(records::homes_waited_for(*machine.local()).empty());
}

TEST_CASE("a seal that was kept in the last moment before a program ended is sent the next time") {
  const Fresh fresh;
  Machine machine(fresh);
  std::string id;
  {
    const auto store = machine.store();
    id = store->begin(sample_record(), sample_bundle()).id;
    store->journal(id)->append(sample_row(1));
    store->finish(id, base::Value("done"));
  }
  records::Seal seal;
  seal.public_key = "key";
  seal.signature = "signature";
  seal.sealed = "2026-03-01T08:00:00Z";
  records::store_over(machine.local())->keep_seal(id, 1, seal);
  REQUIRE(records::homes_waited_for(*machine.local()).size() == 1);
  static_cast<void>(machine.store());
  REQUIRE(records::store_over(fresh.connect())->seal(id));
  CHECK(records::homes_waited_for(*machine.local()).empty());
}

TEST_CASE("sessions that cannot be merged are named, and stop neither a list nor a remark nor another session") {
  const Fresh fresh;
  Machine machine(fresh);
  const auto store = machine.store();
  const auto home = records::store_over(fresh.connect());
  std::vector<std::string> split;
  for (int i = 0; i < 2; ++i) {
    split.push_back(store->begin(sample_record(), sample_bundle()).id);
    session::JournalRow other = sample_row(1);
    other.chain = base::blake2b("another way");
    home->journal(split.back())->append(other);
    store->journal(split.back())->append(sample_row(1));
  }
  const std::string whole = store->begin(sample_record(), sample_bundle()).id;
  store->journal(whole)->append(sample_row(1));
  CHECK(store->sessions().size() == 3);
  for (const std::string& id : split) {
    CHECK(store->session(id).actions == 1);
    CHECK(store->annotations(id).empty());
    CHECK(store->rows(id).front().row.chain == sample_row(1).chain);
  }
  CHECK(home->rows(whole).size() == 1);
  CHECK_FALSE(store->reach().is_away);
  CHECK_THAT(store->reach().problem, Contains("went on differently") && (Contains(split[0]) || Contains(split[1])) && Contains("1 more"));
  // Also when the program starts with them waiting.
  const auto next = machine.store();
  CHECK(next->sessions().size() == 3);
  CHECK_THAT(next->reach().problem, Contains("went on differently"));
}

TEST_CASE("what an inbox reads comes from the home at once, and of one's own sessions one by one") {
  const Fresh fresh;
  Machine elsewhere(fresh);
  Machine machine(fresh);
  const auto ended = [](records::Store& store) {
    const std::string id = store.begin(sample_record(), sample_bundle()).id;
    store.journal(id)->append(sample_row(1));
    store.finish(id, base::Value("done"));
    return id;
  };
  const std::string there = ended(*elsewhere.store());
  const auto store = machine.store();
  const std::string here = ended(*store);
  const auto parts = store->marking_parts("");
  CHECK(parts.size() == 1);
  CHECK(parts.contains(there));
  CHECK(records::store_over(fresh.connect())->marking_parts("").contains(here));
  machine.is_there = false;
  CHECK(machine.store()->marking_parts("").empty());
}
