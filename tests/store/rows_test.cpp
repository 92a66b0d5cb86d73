#include <catch2/catch.hpp>

#include "fresh.hpp"
#include "records/store/sql_store.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;

TEST_CASE("rows come back in order and as they were") {
  const Fresh fresh;
  std::string id;
  {
    const auto store = records::store_over(fresh.connect());
    id = store->begin(sample_record(), sample_bundle()).id;
    const auto journal = store->journal(id);
    for (std::int64_t number = 1; number <= 12; ++number) {
      journal->append(sample_row(number));
    }
  }
  const auto store = records::store_over(fresh.connect());
  const std::vector<records::StoredRow> rows = store->rows(id);
  REQUIRE(rows.size() == 12);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const session::JournalRow expected = sample_row(static_cast<std::int64_t>(i) + 1);
    CHECK(rows[i].row.number == expected.number);
    CHECK(rows[i].row.role == expected.role);
    CHECK(rows[i].row.kind == expected.kind);
    CHECK(rows[i].row.payload == expected.payload);
    CHECK(rows[i].row.time == expected.time);
    CHECK(rows[i].row.state == expected.state);
    CHECK(rows[i].row.chain == expected.chain);
    CHECK(rows[i].wall_time.size() == 20);
  }
  CHECK(store->session(id).actions == 12);
  CHECK(store->integrity() == "ok");
}

TEST_CASE("a state's hash is kept as the text that people see") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  const auto store = records::store_over(connection);
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  store->journal(id)->append(sample_row(1));
  std::string kept;
  *connection->sql << "SELECT state FROM journal", soci::into(kept);
  CHECK(kept == sample_row(1).state.hex());
}

TEST_CASE("of two that play the same session the second is refused, and nothing of it stays") {
  const Fresh fresh;
  const auto one = records::store_over(fresh.connect());
  const auto two = records::store_over(fresh.connect());
  const std::string id = one->begin(sample_record(), sample_bundle()).id;
  const auto first = one->journal(id);
  const auto second = two->journal(id);
  first->append(sample_row(1));
  session::JournalRow late = sample_row(1);
  late.kind = "note";
  CHECK_THAT(sentence_of([&] { second->append(late); }), Contains("action 1 ") && Contains("already in the store") && Contains("close one of the two"));
  // Both sinks go on working: a refusal leaves neither a lock nor a statement behind.
  first->append(sample_row(2));
  CHECK_THAT(sentence_of([&] { second->append(sample_row(2)); }), Contains("already in the store"));
  second->append(sample_row(3));
  const std::vector<records::StoredRow> rows = one->rows(id);
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].row.kind == "choose");
  CHECK(one->session(id).actions == 3);
  CHECK(one->integrity() == "ok");
}

TEST_CASE("a row that leaves a gap is refused and leaves nothing") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  const auto journal = store->journal(id);
  journal->append(sample_row(1));
  CHECK_THAT(sentence_of([&] { journal->append(sample_row(3)); }), Contains("does not follow the last action"));
  journal->append(sample_row(2));
  CHECK(store->rows(id).size() == 2);
  CHECK(store->integrity() == "ok");
}

TEST_CASE("a journal of a session that is not there cannot be opened") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  CHECK_THAT(sentence_of([&] { static_cast<void>(store->journal("4f6d0000-0000-4000-8000-000000000000")); }), Contains("no session '4f6d0000"));
}

TEST_CASE("going back from the ending opens the session again and takes its result away") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  const auto journal = store->journal(id);
  journal->append(sample_row(1));
  store->finish(id, base::Value(base::Map{{"scorecard", 1}}));
  session::JournalRow row = sample_row(2);
  row.kind = "note";
  journal->append(row);
  CHECK(store->session(id).state == "ended");
  row = sample_row(3);
  row.kind = "rewind";
  journal->append(row);
  CHECK(store->session(id).state == "open");
  CHECK(store->session(id).result.is_null());
}

TEST_CASE("a journal may be written to after its store has been let go") {
  const Fresh fresh;
  auto store = records::store_over(fresh.connect());
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  const auto journal = store->journal(id);
  store.reset();
  journal->append(sample_row(1));
  CHECK(records::store_over(fresh.connect())->rows(id).size() == 1);
}

TEST_CASE("a session whose rows are not as many as it counts is reported") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  const auto store = records::store_over(connection);
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  const auto journal = store->journal(id);
  journal->append(sample_row(1));
  journal->append(sample_row(2));
  *connection->sql << "DELETE FROM journal WHERE number = 1";
  CHECK_THAT(store->integrity(), Contains(id) && Contains("not as many actions"));
}
