#include <catch2/catch.hpp>

#include "fresh.hpp"
#include "records/store/sql_store.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;

TEST_CASE("a session that begins is filled in and read back as it was") {
  const Fresh fresh;
  records::SessionRecord begun;
  {
    const auto store = records::store_over(fresh.connect());
    begun = store->begin(sample_record(), sample_bundle());
  }
  const auto store = records::store_over(fresh.connect());
  const records::SessionRecord found = store->session(begun.id);
  for (const records::SessionRecord& record : {begun, found}) {
    CHECK(record.id.size() == 36);
    CHECK(record.pack == "first-steps");
    CHECK(record.pack_version == "1.2.0");
    CHECK(record.title == "First steps – a missing key");
    CHECK(record.seed == 18446744073709551615U);
    CHECK(record.mode == "practice");
    CHECK(record.locale == "en");
    CHECK(record.pseudonym == "Heron 'seven' \"7\"; --");
    CHECK(record.course == "2026 spring");
    CHECK(record.bundle == sample_bundle().hash());
    CHECK(record.behaviour == scenario::kBehaviour);
    CHECK(record.state == "open");
    CHECK(record.actions == 0);
    CHECK(record.result.is_null());
    CHECK(record.created.size() == 20);
    CHECK(record.created.back() == 'Z');
    CHECK(record.created == record.updated);
  }
}

TEST_CASE("a finished session holds its result and is open no more") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  const base::Value result{base::Map{{"scorecard", base::Value(base::Map{{"total", "87.50"}})}, {"debrief", base::Value(base::List{1, 2})}}};
  store->finish(id, result);
  const records::SessionRecord found = store->session(id);
  CHECK(found.state == "ended");
  CHECK(found.result == result);
  CHECK_FALSE(store->last_open("first-steps"));
}

TEST_CASE("finishing a session that is not there says which") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  CHECK_THAT(sentence_of([&] { store->finish("4f6d0000-0000-4000-8000-000000000000", {}); }), Contains("no session '4f6d0000"));
}

TEST_CASE("sessions are listed newest first, and an action makes a session new") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  const std::string first = store->begin(sample_record("one"), sample_bundle()).id;
  const std::string second = store->begin(sample_record("two"), sample_bundle()).id;
  const std::string third = store->begin(sample_record("one"), sample_bundle()).id;
  const auto order = [&] {
    std::vector<std::string> ids;
    for (const records::SessionRecord& record : store->sessions()) {
      ids.push_back(record.id);
    }
    return ids;
  };
  CHECK(order() == std::vector<std::string>{third, second, first});
  store->journal(first)->append(sample_row(1));
  CHECK(order() == std::vector<std::string>{first, third, second});
  CHECK(store->last_open("one")->id == first);
  store->finish(first, {});
  CHECK(store->last_open("one")->id == third);
  CHECK(store->last_open("two")->id == second);
  CHECK_FALSE(store->last_open("three"));
}

TEST_CASE("a session is found by the beginning of its id, in small or capital letters") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  CHECK(store->session(id.substr(0, 4)).id == id);
  CHECK(store->session(id.substr(0, 13)).id == id);
  std::string capitals = id.substr(0, 8);
  for (char& c : capitals) {
    c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  }
  CHECK(store->session(capitals).id == id);
}

TEST_CASE("a beginning that is too short, unknown or no id is refused with what to write") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  CHECK_THAT(sentence_of([&] { static_cast<void>(store->session(id.substr(0, 3))); }), Contains("at least the first 4"));
  CHECK_THAT(sentence_of([&] { static_cast<void>(store->session("%%%%")); }), Contains("'%%%%' names no session"));
  CHECK_THAT(sentence_of([&] { static_cast<void>(store->session("____")); }), Contains("names no session"));
  CHECK_THAT(sentence_of([&] { static_cast<void>(store->session("")); }), Contains("names no session"));
  const std::string other = std::string(id[0] == '0' ? "1" : "0") + id.substr(1, 7);
  CHECK_THAT(sentence_of([&] { static_cast<void>(store->session(other)); }), Contains("no session in the store") && Contains(other));
}

TEST_CASE("a beginning that several sessions share names them all") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  const auto store = records::store_over(connection);
  const std::string first = store->begin(sample_record(), sample_bundle()).id;
  const std::string second = store->begin(sample_record("two"), sample_bundle()).id;
  *connection->sql << "UPDATE sessions SET id = 'abcd1111-0000-4000-8000-000000000000' WHERE id = :id", soci::use(first);
  *connection->sql << "UPDATE sessions SET id = 'abcd2222-0000-4000-8000-000000000000' WHERE id = :id", soci::use(second);
  CHECK_THAT(sentence_of([&] { static_cast<void>(store->session("abcd")); }),
             Contains("2 sessions") && Contains("abcd1111-0000") && Contains("abcd2222-0000") && Contains("write more"));
  CHECK(store->session("abcd2").pack == "two");
}

TEST_CASE("every new identifier is another one, and of version 4") {
  const std::string one = records::new_uuid();
  const std::string two = records::new_uuid();
  CHECK(one != two);
  CHECK(one[14] == '4');
  CHECK(std::string("89ab").find(one[19]) != std::string::npos);
}

TEST_CASE("a record that cannot be read is named, hides no other, and can be erased") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  const auto store = records::store_over(connection);
  const std::string torn = store->begin(sample_record(), sample_bundle()).id;
  const std::string ended = store->begin(sample_record(), sample_bundle()).id;
  store->journal(ended)->append(sample_row(1));
  store->journal(ended)->append(sample_row(2));
  store->finish(ended, base::Value(base::Map{{"scorecard", 1}}));
  *connection->sql << "UPDATE sessions SET seed = 'abc' WHERE id = :id", soci::use(torn);
  REQUIRE(store->sessions().size() == 1);
  CHECK(store->sessions().front().id == ended);
  REQUIRE(store->damaged().size() == 1);
  CHECK(store->damaged().front().id == torn);
  CHECK(store->damaged().front().pseudonym == sample_record().pseudonym);
  for (const std::string& said : {store->damaged().front().problem, sentence_of([&] { static_cast<void>(store->session(torn)); }), sentence_of([&] { static_cast<void>(store->session(torn.substr(0, 8))); })}) {
    CHECK_THAT(said, Contains("the session " + torn) && Contains("its seed is 'abc', which is no number"));
  }
  CHECK(store->last_open("first-steps") == std::nullopt);

  // A result that cannot be read is no matter of the list.
  *connection->sql << "UPDATE sessions SET result = '' WHERE id = :id", soci::use(ended);
  *connection->sql << "DELETE FROM outcome_markings";
  CHECK(store->sessions().size() == 1);
  CHECK_THAT(sentence_of([&] { static_cast<void>(store->session(ended)); }), Contains("the session " + ended) && Contains("its result is no JSON"));
  CHECK_THAT(sentence_of([&] { store->count_again(ended); }), Contains("the session " + ended));
  *connection->sql << "UPDATE journal SET chain = '00' WHERE number = 2 AND session = :id", soci::use(ended);
  CHECK(sentence_of([&] { static_cast<void>(store->rows(ended)); }) == "the session " + ended + " was altered at action 2: its link is '00', which is no hash");
  CHECK(store->erase(sample_record().pseudonym).sessions == 2);
  CHECK(store->damaged().empty());
  CHECK(store->integrity() == "ok");
}
