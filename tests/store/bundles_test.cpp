#include <catch2/catch.hpp>

#include "fresh.hpp"
#include "records/store/sql_store.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;

namespace {

int count(records::Connection& connection, const std::string& table) {
  int found = 0;
  *connection.sql << "SELECT COUNT(*) FROM " + table, soci::into(found);
  return found;
}

}  // namespace

TEST_CASE("a bundle comes back byte by byte, with its settings and behaviour number") {
  const Fresh fresh;
  scenario::Bundle bundle = sample_bundle();
  bundle.behaviour = 7;
  records::SessionRecord begun;
  {
    const auto store = records::store_over(fresh.connect());
    begun = store->begin(sample_record(), bundle);
  }
  CHECK(begun.behaviour == 7);
  const auto store = records::store_over(fresh.connect());
  const scenario::Bundle found = store->bundle(begun.bundle);
  CHECK(found.files == bundle.files);
  CHECK(found.settings == bundle.settings);
  CHECK(found.behaviour == 7);
  CHECK(store->session(begun.id).behaviour == 7);
}

TEST_CASE("each file is kept once, however many sessions and bundles use it") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  const auto store = records::store_over(connection);
  store->begin(sample_record(), sample_bundle());
  store->begin(sample_record(), sample_bundle());
  CHECK(count(*connection, "files") == 3);
  CHECK(count(*connection, "bundles") == 1);
  scenario::Bundle edited = sample_bundle();
  edited.files["pack/main.lua"] += "-- one more line\n";
  store->begin(sample_record(), edited);
  CHECK(count(*connection, "files") == 4);
  CHECK(count(*connection, "bundles") == 2);
  CHECK(store->bundle(edited.hash()).files == edited.files);
  CHECK(store->bundle(sample_bundle().hash()).files == sample_bundle().files);
}

TEST_CASE("two paths with the same bytes share one file") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  const auto store = records::store_over(connection);
  scenario::Bundle bundle;
  bundle.files = {{"pack/a", "same"}, {"pack/b", "same"}};
  store->begin(sample_record(), bundle);
  CHECK(count(*connection, "files") == 1);
  CHECK(store->bundle(bundle.hash()).files == bundle.files);
}

TEST_CASE("a bundle that is not there is named") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  CHECK_THAT(sentence_of([&] { static_cast<void>(store->bundle(base::blake2b("another"))); }), Contains("has no bundle") && Contains("--store"));
}

TEST_CASE("a bundle whose bytes were changed in the store is not believed") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  const auto store = records::store_over(connection);
  store->begin(sample_record(), sample_bundle());
  *connection->sql << "UPDATE files SET content = 'AAAA' WHERE content = ''";
  CHECK_THAT(sentence_of([&] { static_cast<void>(store->bundle(sample_bundle().hash())); }), Contains("no longer what they were"));
}
