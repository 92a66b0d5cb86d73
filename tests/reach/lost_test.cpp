#include <catch2/catch.hpp>

#include "fresh.hpp"
#include "postgres_server.hpp"
#include "records/reach/reaching_store.hpp"
#include "records/store/postgres.hpp"
#include "records/store/sql_store.hpp"
#include "samples.hpp"
#include "temporary_folder.hpp"

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;

TEST_CASE("a connection that breaks off in the middle of a session stops nobody, and nothing is doubled") {
  const Fresh fresh;
  const TemporaryFolder folder;
  const auto store = records::reaching_store(postgres_server(), (folder / "here.sqlite").string());
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  const auto journal = store->journal(id);
  journal->append(sample_row(1));
  CHECK(store->reach().waiting == 0);
  *fresh.connect()->sql << "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'";
  journal->append(sample_row(2));
  journal->append(sample_row(3));
  CHECK(store->reach().is_away);
  CHECK(store->reach().waiting == 2);
  const auto next = records::reaching_store(postgres_server(), (folder / "here.sqlite").string());
  CHECK(next->reach().waiting == 0);
  CHECK(records::store_over(fresh.connect())->rows(id).size() == 3);
}

TEST_CASE("a wrong address is refused at the start, and one that is away is not") {
  const Fresh fresh;
  const TemporaryFolder folder;
  const std::string local = (folder / "here.sqlite").string();
  CHECK_THAT(sentence_of([&] { static_cast<void>(records::reaching_store(postgres_server_as("casecraft", "", "no_such"), local)); }), Contains("no such database"));
  const auto store = records::reaching_store("postgresql://casecraft:hush@127.0.0.1:1/cases", local);
  CHECK(store->reach().is_away);
  CHECK(store->reach().home == "postgresql://casecraft@127.0.0.1:1/cases");
  CHECK_THAT(store->reach().problem, Contains("nothing answers there") && !Contains("hush"));
}
