#include <catch2/catch.hpp>

#include "apps/program/play.hpp"
#include "played.hpp"
#include "records/reach/merging.hpp"
#include "records/seal/signed_remark.hpp"
#include "records/store/sql_store.hpp"
#include "records/store/sqlite.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;
using records::Finding;

namespace {

/// A sealed session in one store, and another store.
struct TwoStores {
  Scratch scratch;
  records::SigningKey key{records::SigningKey::make()};
  PlayedSession played{played_and_sealed(scratch, key)};
  std::shared_ptr<records::Connection> here{records::connect_sqlite(scratch.path() / "s.sqlite")};
  std::shared_ptr<records::Connection> there{records::connect_sqlite(scratch.path() / "there.sqlite")};
  std::unique_ptr<records::Store> home{records::store_over(there)};

  void send(records::Remarks remarks = records::Remarks::all) { records::merge_session(*here, *there, played.id, records::Before::may_be_new, remarks); }
};

records::Annotation an_override(const std::string& author) {
  records::Annotation remark;
  remark.kind = "override";
  remark.author = author;
  remark.body = base::Value(base::Map{{"verdict", "passed"}, {"reason", "-"}});
  return remark;
}

}  // namespace

TEST_CASE("a session that was brought to another store is genuine there") {
  TwoStores two;
  two.send();
  CHECK(examined(*two.home, two.played.id).finding == Finding::genuine);
  CHECK(two.home->outcome(two.played.id));
}

TEST_CASE("numbers that somebody changed here are not what another store is told") {
  TwoStores two;
  *two.here->sql << "UPDATE outcomes SET total = 10000, verdict = 'passed'";
  two.send();
  CHECK(examined(*two.home, two.played.id).finding == Finding::genuine);
  CHECK(examined(*two.played.store, two.played.id).finding == Finding::altered);
}

TEST_CASE("a seal and an end that are there are not replaced by those of another store") {
  TwoStores two;
  two.send();
  const records::Seal before = *two.home->seal(two.played.id);
  *two.here->sql << "UPDATE sessions SET pseudonym = 'Crane', result = '{}'";
  *two.here->sql << "DELETE FROM seals";
  static_cast<void>(records::seal_session(*two.played.store, two.played.id, records::SigningKey::make()));
  two.send();
  CHECK(two.home->seal(two.played.id)->signature == before.signature);
  CHECK(two.home->session(two.played.id).pseudonym == "Heron");
  CHECK(examined(*two.home, two.played.id).finding == Finding::genuine);
}

TEST_CASE("a session for assessment does not go on after its end in another store") {
  TwoStores two;
  two.send();
  session::JournalRow row = two.played.store->rows(two.played.id).back().row;
  ++row.number;
  row.kind = "rewind";
  row.payload = "{\"to\":1}";
  row.chain = session::chain_next(row.chain, row);
  two.played.store->journal(two.played.id)->append(row);
  CHECK_THAT(message_of([&] { two.send(); }), Contains("does not go on after its end"));
  CHECK(examined(*two.home, two.played.id).finding == Finding::genuine);
}

TEST_CASE("a result and a seal that are kept stay as they are") {
  TwoStores two;
  records::Store& store = *two.played.store;
  CHECK_THAT(message_of([&] { store.finish(two.played.id, base::Value(base::Map{{"scorecard", 1}})); }), Contains("ended with another result"));
  CHECK_THAT(message_of([&] { static_cast<void>(records::seal_session(store, two.played.id, two.key)); }), Contains("a seal already"));
  CHECK_NOTHROW(store.finish(two.played.id, store.session(two.played.id).result));
  CHECK(examined(store, two.played.id).finding == Finding::genuine);
}

TEST_CASE("a remark keeps its signature from store to store") {
  TwoStores two;
  const auto marker = records::SigningKey::make();
  two.played.store->annotate(two.played.id, records::sign_remark(marker, two.played.id, an_override("Instructor 3")));
  two.send(records::Remarks::not_ones_own);
  records::Annotation remark = two.home->annotations(two.played.id).front();
  records::examine_remark(two.played.id, remark, {{marker.public_key(), "Instructor 3"}});
  CHECK(remark.signed_by == records::SignedBy::known);
}

TEST_CASE("no decision of the machine that played, in whosever name, leaves it for the store that the session belongs to") {
  TwoStores two;
  records::Store& store = *two.played.store;
  store.annotate(two.played.id, an_override("Instructor 3"));
  store.annotate(two.played.id, records::sign_remark(two.key, two.played.id, an_override("Instructor 3")));
  records::Annotation changed = records::sign_remark(records::SigningKey::make(), two.played.id, an_override("Instructor 3"));
  changed.author = "Instructor 4";
  store.annotate(two.played.id, changed);
  records::Annotation comment = an_override("Heron");
  comment.kind = "comment";
  store.annotate(two.played.id, comment);
  two.send(records::Remarks::not_ones_own);
  const std::vector<records::Annotation> arrived = two.home->annotations(two.played.id);
  REQUIRE(arrived.size() == 1);
  CHECK(arrived.front().kind == "comment");
}
