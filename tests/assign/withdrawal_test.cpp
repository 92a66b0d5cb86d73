#include <catch2/catch.hpp>

#include <fstream>

#include "apps/program/assigned.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/key_file.hpp"
#include "apps/program/known_keys.hpp"
#include "apps/program/play.hpp"
#include "records/assign/withdrawal.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;

namespace {

constexpr const char* kOpenDay = "2026-12-03";

/// A trainee's store with the sample handed out.
struct Trainee {
  Trainee() {
    install_rounds(scratch);
    store = records::Store::open((scratch.path() / "s.sqlite").string());
    hand_out(*store, assignment, instructor);
  }
  [[nodiscard]] std::string refusal(const std::string& pseudonym, const char* day = kOpenDay) const {
    return message_of([&] { program::open_attempt(shipped(), *store, assignment, pseudonym, "en", day); });
  }
  [[nodiscard]] bool is_withdrawn() const { return program::assignments_here(*store).front().withdrawn.has_value(); }
  [[nodiscard]] std::string closed(const std::string& pseudonym) const { return program::why_closed(*store, "terminal-rounds", pseudonym, kOpenDay); }

  Scratch scratch;
  records::SigningKey instructor{records::SigningKey::make()};
  records::Assignment assignment{sample_assignment()};
  std::unique_ptr<records::Store> store;
};

}  // namespace

TEST_CASE("what is withdrawn can be begun no more, and who is in the middle of it can finish that attempt only") {
  const Trainee trainee;
  const std::string begun = program::open_attempt(shipped(), *trainee.store, trainee.assignment, "Heron", "en", kOpenDay);
  withdraw(*trainee.store, trainee.assignment.id, trainee.instructor);
  CHECK_THAT(trainee.refusal("Wren"), Contains("'Rounds' was withdrawn on 2026-12-02 (UTC), so it cannot be begun any more") && Contains("ask your instructor"));
  CHECK_THAT(trainee.refusal("Wren", "2026-12-09"), Contains("was withdrawn on 2026-12-02"));
  CHECK(program::open_attempt(shipped(), *trainee.store, trainee.assignment, "Heron", "en", kOpenDay) == begun);
  const records::SessionRecord record = trainee.store->session(begun);
  CHECK(program::why_not_on(*trainee.store, record, kOpenDay).empty());
  CHECK_THAT(program::why_not_on(*trainee.store, record, "2026-12-06"), Contains("closed at the end of 2026-12-05"));

  // Its row: with the attempt to go on with for who has one, with why not for everybody else, for two weeks.
  const std::vector<program::Assigned> of_heron = program::listed_assignments(*trainee.store, "Heron", kOpenDay);
  REQUIRE(of_heron.size() == 1);
  CHECK(of_heron.front().why_not.empty());
  CHECK(of_heron.front().withdrawn == "2026-12-02");
  CHECK_THAT(program::listed_assignments(*trainee.store, "Wren", "2026-12-16").front().why_not, Contains("was withdrawn on"));
  CHECK(program::listed_assignments(*trainee.store, "Wren", "2026-12-17").empty());

  trainee.store->finish(begun, base::Value(base::Map{}));
  CHECK_THAT(trainee.refusal("Heron"), Contains("was withdrawn on"));
}

TEST_CASE("words that withdraw an assignment count when its own key or a known one signed them, and never otherwise") {
  const Trainee trainee;
  const records::SigningKey stranger = records::SigningKey::make();
  withdraw(*trainee.store, trainee.assignment.id, stranger);
  CHECK_FALSE(trainee.is_withdrawn());
  CHECK_THAT(program::assignments_here(*trainee.store).front().set_aside, Contains(records::fingerprint(stranger.public_key())) && Contains("casecraft key --trust"));
  CHECK(trainee.refusal("Wren").empty());

  SECTION("a key that a person trusts here") {
    program::keep_known_key(program::known_keys_file(), {stranger.public_key(), "Deputy"});
    CHECK(trainee.is_withdrawn());
    CHECK_THAT(trainee.refusal("Heron"), Contains("was withdrawn on"));
  }
  SECTION("the assignment's own, also after a stranger's words") {
    withdraw(*trainee.store, trainee.assignment.id, trainee.instructor, "2026-12-03T10:00:00Z");
    CHECK(program::assignments_here(*trainee.store).front().withdrawn->created == "2026-12-03T10:00:00Z");
  }
  SECTION("what was signed for another assignment") {
    trainee.store->keep_withdrawal({records::new_uuid(), trainee.assignment.id, records::write_withdrawal({records::new_uuid(), "2026-12-02T10:00:00Z"}, trainee.instructor), ""});
    CHECK_FALSE(trainee.is_withdrawn());
    CHECK_THAT(program::assignments_here(*trainee.store).front().set_aside, Contains("another assignment"));
  }
  SECTION("what is no withdrawal") {
    trainee.store->keep_withdrawal({records::new_uuid(), trainee.assignment.id, "{}", ""});
    CHECK_FALSE(trainee.is_withdrawn());
    CHECK_FALSE(program::assignments_here(*trainee.store).front().set_aside.empty());
  }
}

TEST_CASE("a withdrawal is read exactly as it was written: a change of any byte is found") {
  const records::SigningKey key = records::SigningKey::make();
  const std::string text = records::write_withdrawal({records::new_uuid(), "2026-12-02T10:00:00Z"}, key);
  CHECK(records::read_withdrawal(text).key == key.public_key());
  std::size_t missed = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (const char other : {static_cast<char>(text[at] ^ 1), ' ', static_cast<char>(text[at] ^ 0x20)}) {
      if (other == text[at]) continue;
      std::string changed = text;
      changed[at] = other;
      missed += message_of([&] { static_cast<void>(records::read_withdrawal(changed)); }).empty() ? 1U : 0U;
    }
    std::string longer = text;
    longer.insert(at, 1, ' ');
    missed += message_of([&] { static_cast<void>(records::read_withdrawal(longer)); }).empty() ? 1U : 0U;
  }
  CHECK(missed == 0);
  CHECK_FALSE(message_of([&] { static_cast<void>(records::read_withdrawal(records::write_withdrawal({"x", "yesterday"}, key))); }).empty());
}

TEST_CASE("a withdrawn assessment closes the inside to nobody but who is in the middle of it") {
  const Trainee trainee;
  CHECK_FALSE(trainee.closed("Heron").empty());
  const std::string begun = program::open_attempt(shipped(), *trainee.store, trainee.assignment, "Heron", "en", kOpenDay);
  withdraw(*trainee.store, trainee.assignment.id, trainee.instructor);
  CHECK_FALSE(trainee.closed("Heron").empty());
  trainee.store->finish(begun, base::Value(base::Map{}));
  CHECK(trainee.closed("Heron").empty());
  CHECK(trainee.closed("Wren").empty());
}

TEST_CASE("nobody opens the inside of an assessment by withdrawing it themselves") {
  const Trainee trainee;
  program::withdraw(*trainee.store, trainee.assignment.id.substr(0, 6));
  CHECK(trainee.is_withdrawn());
  CHECK_FALSE(trainee.closed("Heron").empty());
  CHECK_FALSE(trainee.refusal("Heron").empty());
}

TEST_CASE("of a course, the assignment that was not withdrawn is found, and what cannot be withdrawn is refused in a sentence") {
  const Trainee trainee;
  withdraw(*trainee.store, trainee.assignment.id, trainee.instructor);
  CHECK(program::find_assignment(*trainee.store, "Spring", kOpenDay).id == trainee.assignment.id);
  const records::Assignment next = sample_assignment();
  hand_out(*trainee.store, next, trainee.instructor);
  CHECK(program::find_assignment(*trainee.store, "Spring", kOpenDay).id == next.id);

  CHECK_THAT(message_of([&] { program::withdraw(*trainee.store, "Spring"); }), Contains("no assignment 'Spring'"));
  CHECK_THAT(message_of([&] { program::withdraw(*trainee.store, next.id.substr(0, 3)); }), Contains("first four characters"));
  CHECK_THAT(message_of([&] { program::withdraw(*trainee.store, trainee.assignment.id); }), Contains("was withdrawn already, on 2026-12-02"));
  program::withdraw(*trainee.store, next.id);
  CHECK_THAT(message_of([&] { program::withdraw(*trainee.store, next.id); }), Contains("was withdrawn already"));
}
