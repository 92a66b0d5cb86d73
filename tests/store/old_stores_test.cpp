#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

#include "records/store/migrations.hpp"
#include "records/store/sqlite.hpp"
#include "records/store/store.hpp"
#include "samples.hpp"
#include "temporary_folder.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

using namespace casecraft;
using namespace casecraft::tests;

namespace {

/// Makes a store file from its text, as the program of that time wrote it.
void restore(const std::filesystem::path& place, const std::string& dump) {
  std::ifstream file(std::string(CASECRAFT_SOURCE_DIR) + "/tests/store/" + dump);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  REQUIRE_FALSE(text.empty());
  sqlite_api::sqlite3* database = nullptr;
  REQUIRE(sqlite_api::sqlite3_open(place.c_str(), &database) == SQLITE_OK);
  CHECK(sqlite_api::sqlite3_exec(database, text.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite_api::sqlite3_close(database);
}

}  // namespace

TEST_CASE("a store of version 1 is brought up to date and holds what it held") {
  const TemporaryFolder folder;
  const auto place = folder / "sessions.sqlite";
  restore(place, "version-1.sql");
  const auto store = records::Store::open(place.string());
  CHECK(records::schema_version(*records::connect_sqlite(place)) == records::migrations().back().number);

  const std::vector<records::SessionRecord> sessions = store->sessions();
  REQUIRE(sessions.size() == 2);
  const records::SessionRecord& ended = sessions[0];
  CHECK(ended.id == "0b1e6a52-6f0e-4b8e-9d53-2f0a7c1d9e02");
  CHECK(ended.state == "ended");
  CHECK(ended.seed == 18446744073709551615U);
  CHECK(ended.result["scorecard"].text_at("total") == "87.50");
  const records::SessionRecord& open = sessions[1];
  CHECK(open.id == "7c9d2f31-58aa-4c06-8a1e-5b7e4d3c2b01");
  CHECK(open.pseudonym == "Heron 7");
  CHECK(open.course == "2026 spring");
  CHECK(open.created == "2026-11-24T05:11:03Z");
  CHECK(open.actions == 2);

  const std::vector<records::StoredRow> rows = store->rows(open.id);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].row.payload == sample_row(1).payload);
  CHECK(rows[1].row.state == sample_row(2).state);
  CHECK(rows[1].row.chain == sample_row(2).chain);
  CHECK(rows[1].wall_time == "2026-11-24T05:12:41Z");
  CHECK(store->bundle(open.bundle).files == sample_bundle().files);
  REQUIRE(store->annotations(ended.id).size() == 1);
  CHECK(store->annotations(ended.id)[0].kind == "contest");
  CHECK(store->integrity() == "ok");

  store->journal(open.id)->append(sample_row(3));
  CHECK(store->last_open("first-steps")->id == open.id);
}
