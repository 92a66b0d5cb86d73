#include <catch2/catch.hpp>

#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;

TEST_CASE("an assignment in a store whose row was changed is listed with why it cannot be used") {
  const Scratch scratch;
  const auto store = records::Store::open((scratch.path() / "s.sqlite").string());
  const records::SigningKey key = records::SigningKey::make();
  const records::Assignment good = sample_assignment();
  hand_out(*store, good, key);
  records::KeptAssignment moved;
  moved.id = records::new_uuid();
  moved.course = "Autumn";
  moved.document = records::write_assignment(sample_assignment(), key);
  store->keep_assignment(moved);
  const std::vector<records::HandedOut> found = records::handed_out(*store);
  REQUIRE(found.size() == 2);
  CHECK(found[0].read->assignment.id == good.id);
  CHECK_FALSE(found[1].read);
  CHECK_THAT(found[1].problem, Contains("another id or course"));
  CHECK(records::keys_of_course(found, "Spring") == std::vector{key.public_key()});
  CHECK(records::keys_of_course(found, "Autumn").empty());
}

TEST_CASE("an assignment that a store has stays as it is") {
  const Scratch scratch;
  const auto store = records::Store::open((scratch.path() / "s.sqlite").string());
  records::Assignment assignment = sample_assignment();
  hand_out(*store, assignment, records::SigningKey::make());
  const std::string before = store->assignments().front().document;
  assignment.attempts = 9;
  hand_out(*store, assignment, records::SigningKey::make());
  REQUIRE(store->assignments().size() == 1);
  CHECK(store->assignments().front().document == before);
}

TEST_CASE("who has begun how many attempts is listed by pseudonym, with those of the course who have begun none") {
  std::vector<records::SessionRecord> sessions(4);
  const char* facts[][3] = {{"Wren", "a", "2026-12-02T10:00:00Z"}, {"Heron", "a", "2026-12-01T10:00:00Z"}, {"Heron", "a", "2026-12-01T10:00:00Z"}, {"Heron", "b", "2026-12-01T10:00:00Z"}};
  for (std::size_t i = 0; i < sessions.size(); ++i) {
    sessions[i].id = std::to_string(i);
    sessions[i].pseudonym = facts[i][0];
    sessions[i].assignment = facts[i][1];
    sessions[i].created = facts[i][2];
  }
  sessions[1].exact_created = "2026-12-01T10:00:00.000001Z";
  sessions[2].exact_created = "2026-12-01T10:00:00.000000Z";
  const std::vector<records::Taker> takers = records::takers_of("a", sessions, {"Heron", "Robin"});
  REQUIRE(takers.size() == 3);
  CHECK(takers[0].pseudonym == "Heron");
  REQUIRE(takers[0].attempts.size() == 2);
  CHECK(takers[0].attempts[0].id == "2");
  CHECK(takers[1].pseudonym == "Robin");
  CHECK(takers[1].attempts.empty());
  CHECK(takers[2].attempts.size() == 1);
}
