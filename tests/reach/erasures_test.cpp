#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

#include "machine.hpp"
#include "records/reach/homes.hpp"
#include "records/reach/merging.hpp"
#include "records/store/erasing.hpp"
#include "records/store/sql_store.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;

namespace {

records::SessionRecord record_of(const std::string& pseudonym, const std::string& course = "") {
  records::SessionRecord record = sample_record();
  record.pseudonym = pseudonym;
  record.course = course;
  return record;
}

std::string play_one(records::Store& store, const std::string& pseudonym, const std::string& course = "") {
  const std::string id = store.begin(record_of(pseudonym, course), sample_bundle()).id;
  store.journal(id)->append(sample_row(1));
  return id;
}

std::string all_bytes(const std::filesystem::path& folder) {
  std::string all;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path(), std::ios::binary);
    all.append(std::istreambuf_iterator<char>(file), {});
  }
  return all;
}

}  // namespace

TEST_CASE("what was erased at home goes from another machine at the next contact, to the last byte, and is never sent again") {
  const Fresh fresh;
  Machine machine(fresh);
  std::string gone;
  std::string stays;
  {
    const auto store = machine.store();
    gone = play_one(*store, "Wren 7");
    stays = play_one(*store, "Dunlin 3");
  }
  records::store_over(fresh.connect())->erase("Wren 7");
  machine.is_there = false;
  {
    // While it is away the copy is there, and goes on.
    const auto store = machine.store();
    CHECK(store->own_sessions().size() == 2);
    store->journal(gone)->append(sample_row(2));
  }
  machine.is_there = true;
  {
    const auto store = machine.store();
    REQUIRE(store->own_sessions().size() == 1);
    CHECK(store->own_sessions().front().id == stays);
    CHECK(store->rows(stays).size() == 1);
    CHECK(store->reach().problem.empty());
  }
  CHECK(records::homes_waited_for(*machine.local()).empty());
  CHECK(all_bytes(machine.folder.path()).find("Wren 7") == std::string::npos);
  CHECK(all_bytes(machine.folder.path()).find(gone) == std::string::npos);
  CHECK(records::store_over(fresh.connect())->sessions().size() == 1);
}

TEST_CASE("a session that is erased while somebody plays it goes once they have left it, and nothing of it is sent") {
  const Fresh fresh;
  Machine machine(fresh);
  const auto store = machine.store();
  const std::string id = store->begin(record_of("Wren 7"), sample_bundle()).id;
  auto journal = store->journal(id);
  journal->append(sample_row(1));
  records::store_over(fresh.connect())->erase("Wren 7");
  journal->append(sample_row(2));
  CHECK_THAT(store->reach().problem, Contains("it was erased there"));
  CHECK(store->sessions().size() == 1);
  CHECK(records::store_over(fresh.connect())->sessions().empty());
  journal.reset();
  CHECK(store->sessions().empty());
  CHECK(records::store_over(machine.local())->sessions().empty());
}

TEST_CASE("another program on the same computer leaves a session alone that somebody plays, and what nobody plays goes") {
  const Fresh fresh;
  Machine machine(fresh);
  const auto player = machine.store();
  const std::string id = player->begin(record_of("Wren 7"), sample_bundle()).id;
  auto journal = player->journal(id);
  journal->append(sample_row(1));
  play_one(*player, "Wren 7");
  records::store_over(fresh.connect())->erase("Wren 7");
  {
    const auto other = machine.store();
    REQUIRE(other->own_sessions().size() == 1);
    CHECK(other->own_sessions().front().id == id);
  }
  journal->append(sample_row(2));
  CHECK(player->rows(id).size() == 2);
  journal.reset();
  CHECK(machine.store()->own_sessions().empty());
}

TEST_CASE("a program beside a played session leaves to it what was erased at home") {
  const Fresh fresh;
  Machine machine(fresh);
  const auto player = machine.store();
  const std::string id = player->begin(record_of("Wren 7"), sample_bundle()).id;
  auto journal = player->journal(id);
  journal->append(sample_row(1));
  play_one(*player, "Wren 7");
  records::store_over(fresh.connect())->erase("Wren 7");
  const auto beside = machine.store_beside();
  // Not even what nobody plays: the other one does it.
  CHECK(beside->sessions().size() == 2);
  CHECK(beside->own_sessions().size() == 2);
  CHECK(player->sessions().size() == 1);
  CHECK(beside->own_sessions().size() == 1);
  journal.reset();
  CHECK(beside->own_sessions().size() == 1);
  CHECK(player->sessions().empty());
  CHECK(beside->own_sessions().empty());
}

TEST_CASE("erasing through a machine removes what is at home, its own copies and what had never been sent, and counts them") {
  const Fresh fresh;
  Machine machine(fresh);
  Machine other(fresh);
  play_one(*other.store(), "Wren 7");
  machine.is_there = false;
  play_one(*machine.store(), "Wren 7");
  machine.is_there = true;
  const auto store = machine.store();
  play_one(*store, "Wren 7");
  play_one(*store, "Dunlin 3");
  const records::Erased erased = store->erase("Wren 7");
  CHECK(erased.sessions == 3);
  CHECK(erased.copies == 2);
  CHECK(store->sessions().size() == 1);
  CHECK(records::store_over(machine.local())->sessions().size() == 1);
  CHECK(other.store()->own_sessions().empty());
}

TEST_CASE("what is past its time goes at home and, at the next contact, from the machines where it was played") {
  const Fresh fresh;
  Machine machine(fresh);
  Machine other(fresh);
  const auto store = machine.store();
  play_one(*store, "Wren 7", "Spring");
  play_one(*other.store(), "Heron 2", "Spring");
  const auto home = fresh.connect();
  *home->sql << "INSERT INTO courses (name, keep_days, created) VALUES ('Spring', 30, '2026-11-01T00:00:00Z')";
  *home->sql << "UPDATE sessions SET updated = '2027-02-14T10:00:00.000000Z'";
  const records::Erased erased = store->erase_expired("2027-03-16T10:00:01Z");
  CHECK(erased.sessions == 2);
  CHECK(erased.copies == 1);
  CHECK(records::store_over(machine.local())->sessions().empty());
  static_cast<void>(other.store());
  CHECK(records::store_over(other.local())->sessions().empty());
}

TEST_CASE("a copy of a store puts nobody back on a course's list who was erased, and what was sent of them stays away too") {
  const Fresh fresh;
  const TemporaryFolder folder;
  const auto here = records::connect_sqlite(folder / "here.sqlite");
  const auto from = records::store_over(here);
  const std::string gone = play_one(*from, "Wren 7");
  from->cohort_records().keep_course({"Autumn", 30, {"Dunlin 3", "Wren 7"}});
  from->keep_deliveries("https://lrs.example.org", {{"statement-1", gone, "delivered", ""}});
  const auto there = fresh.connect();
  const auto to = records::store_over(there);
  CHECK(records::copy_everything(*here, *there).problems.empty());
  CHECK(to->cohort_records().course("Autumn")->people == std::vector<std::string>{"Dunlin 3", "Wren 7"});
  CHECK(to->cohort_records().course("Autumn")->keep_days == 30);
  to->erase("Wren 7");

  // The course is there, without them.
  const records::Merged again = records::copy_everything(*here, *there);
  CHECK(to->cohort_records().course("Autumn")->people == std::vector<std::string>{"Dunlin 3"});
  CHECK(to->deliveries("https://lrs.example.org").empty());
  REQUIRE(again.problems.size() == 2);
  CHECK_THAT(again.problems[1], Contains("on the list of the course 'Autumn'") && Contains(": 1;") && !Contains("Wren"));

  // Another course, which is not there yet.
  from->cohort_records().keep_course({"Winter", 0, {"Dunlin 3", "Heron 2", "Wren 7"}});
  const records::Merged third = records::copy_everything(*here, *there);
  CHECK(to->cohort_records().course("Winter")->people == std::vector<std::string>{"Dunlin 3", "Heron 2"});
  REQUIRE(third.problems.size() == 3);
  CHECK_THAT(third.problems[2], Contains("'Winter'") && Contains("has erased a session: 1") && !Contains("Wren"));
  CHECK(to->mentions("Wren 7").list_at("courses").empty());
}

TEST_CASE("a copy of a store does not bring back what was erased, and takes the marks along") {
  const Fresh fresh;
  const TemporaryFolder folder;
  const auto here = records::connect_sqlite(folder / "here.sqlite");
  const auto older = records::connect_sqlite(folder / "older.sqlite");
  const auto from = records::store_over(here);
  const std::string gone = play_one(*from, "Wren 7");
  play_one(*from, "Dunlin 3");
  static_cast<void>(records::store_over(older));
  records::copy_everything(*here, *older);
  from->erase("Wren 7");
  const auto there = fresh.connect();
  const auto to = records::store_over(there);
  CHECK(records::copy_everything(*here, *there).sessions == 1);
  CHECK(records::was_erased(*there, gone));
  const records::Merged again = records::copy_everything(*older, *there);
  REQUIRE(again.problems.size() == 1);
  CHECK_THAT(again.problems.front(), Contains(gone) && Contains("it was erased there"));
  CHECK(to->sessions().size() == 1);
  // Where the session is still there, its mark is not brought: it would be removed from machines and not from the store.
  records::copy_everything(*here, *older);
  CHECK_FALSE(records::was_erased(*older, gone));
}
