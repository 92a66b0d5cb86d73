#include <catch2/catch.hpp>

#include "fresh.hpp"
#include "records/store/sql_store.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;

namespace {

records::Annotation sample_annotation() {
  records::Annotation annotation;
  annotation.number = 2;
  annotation.kind = "override";
  annotation.author = "Instructor 3";
  annotation.body = base::Value(base::Map{{"confirmed", false}, {"reason", "The note said so."}});
  return annotation;
}

}  // namespace

TEST_CASE("remarks are kept beside the journal, oldest first, and change nothing in it") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  store->journal(id)->append(sample_row(1));
  store->annotate(id, sample_annotation());
  records::Annotation later = sample_annotation();
  later.kind = "contest";
  store->annotate(id, later);
  const std::vector<records::Annotation> found = store->annotations(id);
  REQUIRE(found.size() == 2);
  CHECK(found[0].kind == "override");
  CHECK(found[0].number == 2);
  CHECK(found[0].author == "Instructor 3");
  CHECK(found[0].body == sample_annotation().body);
  CHECK(found[0].id.size() == 36);
  CHECK(found[0].wall_time.size() == 20);
  CHECK(found[1].kind == "contest");
  CHECK(store->rows(id).size() == 1);
}

TEST_CASE("a remark keeps the id and the time that it came with, and is never overwritten") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  records::Annotation annotation = sample_annotation();
  annotation.id = "remark-1";
  annotation.wall_time = "2026-03-01T08:00:00Z";
  store->annotate(id, annotation);
  annotation.kind = "comment";
  CHECK_THAT(sentence_of([&] { store->annotate(id, annotation); }), Contains("already has a remark 'remark-1'"));
  const std::vector<records::Annotation> found = store->annotations(id);
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == "override");
  CHECK(found[0].wall_time == "2026-03-01T08:00:00Z");
}

TEST_CASE("a remark on a session that is not there is refused") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  CHECK_THAT(sentence_of([&] { store->annotate("4f6d0000-0000-4000-8000-000000000000", sample_annotation()); }), Contains("no session '4f6d0000"));
}
