#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "fresh.hpp"
#include "records/store/migrations.hpp"
#include "records/store/sql_store.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;

namespace {

std::vector<records::Migration> with_a_next_step(std::vector<std::string> statements) {
  std::vector<records::Migration> steps = records::migrations();
  steps.push_back({steps.back().number + 1, std::move(statements)});
  return steps;
}

}  // namespace

TEST_CASE("the steps of the schema are numbered from 1 without a gap") {
  std::int64_t expected = 0;
  for (const records::Migration& step : records::migrations()) {
    CHECK(step.number == ++expected);
  }
}

TEST_CASE("an empty database gets every step, and a second opening none") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  CHECK(records::schema_version(*connection) == 0);
  records::migrate(*connection, records::migrations());
  CHECK(records::schema_version(*connection) == records::migrations().back().number);
  records::migrate(*connection, records::migrations());
  CHECK(records::schema_version(*connection) == records::migrations().back().number);
}

TEST_CASE("a later step is run on a store that has sessions, and keeps them") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  const auto store = records::store_over(connection);
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  store->journal(id)->append(sample_row(1));
  const auto steps = with_a_next_step({"ALTER TABLE sessions ADD COLUMN room TEXT NOT NULL DEFAULT ''", "CREATE INDEX sessions_by_room ON sessions (room)"});
  records::migrate(*connection, steps);
  CHECK(records::schema_version(*connection) == steps.back().number);
  CHECK(store->rows(id).size() == 1);
  CHECK(store->session(id).pseudonym == sample_record().pseudonym);
}

TEST_CASE("a step that fails leaves the store as it was") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  const auto store = records::store_over(connection);
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  const auto steps = with_a_next_step({"CREATE TABLE half_done (id TEXT)", "this is no statement"});
  CHECK_THAT(sentence_of([&] { records::migrate(*connection, steps); }), Contains("cannot open the store") && Contains("nothing was changed"));
  CHECK(records::schema_version(*connection) == records::migrations().back().number);
  CHECK(sentence_of([&] { records::migrate(*connection, with_a_next_step({"CREATE TABLE half_done (id TEXT)"})); }) == "nothing was thrown");
  CHECK(store->session(id).id == id);
}

TEST_CASE("a store of a newer program is refused and left as it is") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  records::migrate(*connection, with_a_next_step({"CREATE TABLE of_the_future (id TEXT)"}));
  CHECK_THAT(sentence_of([&] { static_cast<void>(records::store_over(connection)); }), Contains("newer casecraft") && Contains(fmt::format("up to {}", records::migrations().back().number)) && Contains("--store"));
  CHECK(records::schema_version(*connection) == records::migrations().back().number + 1);
}

TEST_CASE("a database of another program is refused and left as it is") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  *connection->sql << "CREATE TABLE bookmarks (id TEXT)";
  CHECK_THAT(sentence_of([&] { static_cast<void>(records::store_over(connection)); }), Contains("'bookmarks'") && Contains("left as it is"));
}
