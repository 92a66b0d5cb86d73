#include <catch2/catch.hpp>

#include "fresh.hpp"
#include "records/reach/chains.hpp"
#include "records/reach/merging.hpp"
#include "records/store/sql_store.hpp"
#include "records/store/sqlite.hpp"
#include "samples.hpp"
#include "temporary_folder.hpp"

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;

namespace {

/// Two stores, and a session in the first.
struct Pair {
  TemporaryFolder folder;
  Fresh fresh;
  std::shared_ptr<records::Connection> here{records::connect_sqlite(folder / "here.sqlite")};
  std::shared_ptr<records::Connection> there{fresh.connect()};
  std::unique_ptr<records::Store> from{records::store_over(here)};
  std::unique_ptr<records::Store> to{records::store_over(there)};

  std::string session_of(std::int64_t actions) const {
    const std::string id = from->begin(sample_record(), sample_bundle()).id;
    go_on(id, 1, actions);
    return id;
  }
  void go_on(const std::string& id, std::int64_t first, std::int64_t last) const {
    const auto journal = from->journal(id);
    for (std::int64_t number = first; number <= last; ++number) journal->append(sample_row(number));
  }
};

records::Annotation a_remark(const std::string& id) {
  records::Annotation annotation;
  annotation.id = id;
  annotation.number = 1;
  annotation.kind = "comment";
  annotation.author = "Instructor 3";
  annotation.body = base::Value("Well seen.");
  return annotation;
}

}  // namespace

TEST_CASE("a session is taken over whole, and a second time nothing is") {
  const Pair pair;
  const std::string id = pair.session_of(7);
  pair.from->finish(id, base::Value(base::Map{{"scorecard", 1}}));
  pair.from->annotate(id, a_remark("remark-1"));
  const records::Merged merged = records::merge_session(*pair.here, *pair.there, id);
  CHECK(merged.sessions == 1);
  CHECK(merged.actions == 7);
  CHECK(merged.remarks == 1);
  const records::SessionRecord was = pair.from->session(id);
  const records::SessionRecord found = pair.to->session(id);
  CHECK(found.pseudonym == was.pseudonym);
  CHECK(found.seed == was.seed);
  CHECK(found.state == "ended");
  CHECK(found.result == was.result);
  CHECK(found.created == was.created);
  CHECK(found.actions == 7);
  CHECK(pair.to->bundle(found.bundle).files == sample_bundle().files);
  const std::vector<records::StoredRow> rows = pair.to->rows(id);
  const std::vector<records::StoredRow> expected = pair.from->rows(id);
  REQUIRE(rows.size() == 7);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CHECK(rows[i].row.payload == expected[i].row.payload);
    CHECK(rows[i].row.chain == expected[i].row.chain);
    CHECK(rows[i].row.state == expected[i].row.state);
    CHECK(rows[i].row.time == expected[i].row.time);
    CHECK(rows[i].wall_time == expected[i].wall_time);
  }
  CHECK(pair.to->annotations(id).size() == 1);
  CHECK(pair.to->integrity() == "ok");
  const records::Merged again = records::merge_session(*pair.here, *pair.there, id);
  CHECK(again.sessions + again.actions + again.remarks + again.others == 0);
}

TEST_CASE("what came in since is added, and what the other has beyond is left alone") {
  const Pair pair;
  const std::string id = pair.session_of(3);
  records::merge_session(*pair.here, *pair.there, id);
  pair.go_on(id, 4, 5);
  CHECK(records::merge_session(*pair.here, *pair.there, id).actions == 2);
  CHECK(pair.to->session(id).actions == 5);
  pair.to->journal(id)->append(sample_row(6));
  CHECK(records::merge_session(*pair.here, *pair.there, id).actions == 0);
  CHECK(pair.to->rows(id).size() == 6);
  CHECK(records::merge_session(*pair.there, *pair.here, id).actions == 1);
  CHECK(pair.from->rows(id).size() == 6);
}

TEST_CASE("two that went on differently are told so, and neither is changed") {
  const Pair pair;
  const std::string id = pair.session_of(2);
  records::merge_session(*pair.here, *pair.there, id);
  pair.go_on(id, 3, 3);
  session::JournalRow other = sample_row(3);
  other.chain = base::blake2b("another way");
  other.payload = "{}";
  pair.to->journal(id)->append(other);
  pair.go_on(id, 4, 4);
  CHECK_THAT(sentence_of([&] { records::merge_session(*pair.here, *pair.there, id); }), Contains("went on differently") && Contains("action 3"));
  CHECK(pair.to->rows(id).back().row.payload == "{}");
  CHECK(pair.to->rows(id).size() == 3);
  CHECK(pair.from->rows(id).size() == 4);
}

TEST_CASE("a rewind from the end arrives as one") {
  const Pair pair;
  const std::string id = pair.session_of(2);
  pair.from->finish(id, base::Value(base::Map{{"scorecard", 1}}));
  records::merge_session(*pair.here, *pair.there, id);
  session::JournalRow row = sample_row(3);
  row.kind = "rewind";
  pair.from->journal(id)->append(row);
  records::merge_session(*pair.here, *pair.there, id);
  CHECK(pair.to->session(id).state == "open");
  CHECK(pair.to->session(id).result.is_null());
}

TEST_CASE("a session that was erased there is not brought back") {
  const Pair pair;
  const std::string id = pair.session_of(2);
  CHECK_THAT(sentence_of([&] { records::merge_session(*pair.here, *pair.there, id, records::Before::was_there); }), Contains("erased there"));
  CHECK(pair.to->sessions().empty());
}

TEST_CASE("everything is copied, and a second time nothing is; one that differs stops no other") {
  const Pair pair;
  for (int i = 0; i < 5; ++i) pair.session_of(i);
  *pair.here->sql << "INSERT INTO courses (name, keep_days, created) VALUES ('2026 spring', 90, '2026-01-01T00:00:00Z')";
  *pair.here->sql << "INSERT INTO people (course, pseudonym) VALUES ('2026 spring', 'Heron 7')";
  *pair.here->sql << "INSERT INTO erasures (id, reason, sessions, wall_time) VALUES ('e1', 'asked for', 2, '2026-01-01T00:00:00Z')";
  const records::Merged merged = records::copy_everything(*pair.here, *pair.there);
  CHECK(merged.problems.empty());
  CHECK(merged.sessions == 5);
  CHECK(merged.actions == 10);
  CHECK(merged.others == 3);
  const records::Merged again = records::copy_everything(*pair.here, *pair.there);
  CHECK(again.sessions + again.actions + again.remarks + again.others == 0);
  const std::string id = pair.from->sessions().front().id;
  const std::int64_t next = pair.from->session(id).actions + 1;
  pair.go_on(id, next, next);
  session::JournalRow other = sample_row(next);
  other.chain = base::blake2b("another way");
  pair.to->journal(id)->append(other);
  pair.session_of(3);
  const records::Merged third = records::copy_everything(*pair.here, *pair.there);
  CHECK(third.problems.size() == 1);
  CHECK(third.actions == 3);
  CHECK(pair.to->sessions().size() == 6);
  CHECK(pair.to->integrity() == "ok");
}

TEST_CASE("a session whose links do not hold together is found") {
  const Pair pair;
  const std::string id = pair.from->begin(sample_record(), sample_bundle()).id;
  const records::SessionRecord record = pair.from->session(id);
  base::Hash link = session::chain_start(record.bundle, record.seed);
  const auto journal = pair.from->journal(id);
  for (std::int64_t number = 1; number <= 4; ++number) {
    session::JournalRow row = sample_row(number);
    link = row.chain = session::chain_next(link, row);
    journal->append(row);
  }
  CHECK(records::broken_chains(*pair.from).empty());
  *pair.here->sql << "UPDATE journal SET payload = '{}' WHERE number = 3";
  const std::vector<std::string> broken = records::broken_chains(*pair.from);
  REQUIRE(broken.size() == 1);
  CHECK_THAT(broken.front(), Contains(id) && Contains("action 3"));
}
