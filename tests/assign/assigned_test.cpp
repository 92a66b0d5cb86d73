#include <catch2/catch.hpp>

#include <fstream>

#include "apps/program/assigned.hpp"
#include "apps/program/key_file.hpp"
#include "apps/program/play.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;

namespace {

constexpr const char* kDay = "2026-12-03";

/// A trainee's store with the sample handed out.
struct Desk {
  explicit Desk(const std::string& mode = "assessment") : assignment(sample_assignment(mode)) {
    install_rounds(scratch);
    store = records::Store::open((scratch.path() / "s.sqlite").string());
    hand_out(*store, assignment, instructor);
  }
  std::string open(const std::string& pseudonym = "Heron", const char* day = kDay) { return program::open_attempt(shipped(), *store, assignment, pseudonym, "en", day); }
  std::string refusal(const std::string& pseudonym = "Heron", const char* day = kDay) {
    return message_of([&] { open(pseudonym, day); });
  }
  void finish(const std::string& session) { store->finish(session, base::Value(base::Map{})); }

  Scratch scratch;
  records::SigningKey instructor{records::SigningKey::make()};
  records::Assignment assignment;
  std::unique_ptr<records::Store> store;
};

}  // namespace

TEST_CASE("each attempt is the case that is due for it, under the course and the assignment, and an open one goes on") {
  Desk desk;
  const std::string first = desk.open();
  CHECK(desk.open() == first);
  records::SessionRecord record = desk.store->session(first);
  CHECK(record.seed == 7);
  CHECK(record.course == "Spring");
  CHECK(record.assignment == desk.assignment.id);
  CHECK(record.mode == "assessment");
  CHECK(record.pseudonym == "Heron");
  desk.finish(first);
  const std::string second = desk.open();
  CHECK(second != first);
  CHECK(desk.store->session(second).seed == 8);
  CHECK(desk.store->session(desk.open("Wren")).seed == 7);
  desk.finish(second);
  CHECK_THAT(desk.refusal(), Contains("'Heron' has used 2 of 2 attempts"));
  CHECK(desk.store->sessions().size() == 3);
}

TEST_CASE("with more attempts than cases, the first case comes again") {
  Desk desk;
  desk.assignment.attempts = 3;
  desk.finish(desk.open());
  desk.finish(desk.open());
  CHECK(desk.store->session(desk.open()).seed == 7);
}

TEST_CASE("an assignment is played on its days only, by somebody with a pseudonym, and an open attempt ends with them") {
  Desk desk;
  CHECK_THAT(desk.refusal("Heron", "2026-11-30"), Contains("opens on 2026-12-01"));
  CHECK_THAT(desk.refusal("Heron", "2026-12-06"), Contains("closed at the end of 2026-12-05"));
  CHECK_THAT(desk.refusal(""), Contains("pseudonym"));
  CHECK(desk.store->sessions().empty());
  const records::SessionRecord record = desk.store->session(desk.open());
  CHECK(program::why_not_on(*desk.store, record, kDay).empty());
  CHECK_THAT(program::why_not_on(*desk.store, record, "2026-12-06"), Contains("closed at the end of"));
  CHECK_THAT(desk.refusal("Heron", "2026-12-06"), Contains("closed"));
}

TEST_CASE("an attempt that has begun in the days of an assignment cannot be resumed after them by its id, and its debrief can be read") {
  Desk desk;
  records::Assignment past = sample_assignment();
  past.from = "2000-01-01";
  past.until = "2000-01-02";
  hand_out(*desk.store, past, desk.instructor);
  const std::string id = program::open_attempt(shipped(), *desk.store, past, "Heron", "en", "2000-01-01");
  CHECK_THAT(message_of([&] { static_cast<void>(program::Play::resume(*desk.store, id)); }), Contains("closed at the end of 2000-01-02"));
  desk.finish(id);
  CHECK(message_of([&] { static_cast<void>(program::Play::resume(*desk.store, id)); }).empty());
}

TEST_CASE("what is installed must be what was handed out: exercise, version, and every file") {
  Desk desk;
  const std::filesystem::path pack = desk.scratch.path() / "data/casecraft/scenarios/terminal-rounds";
  std::ofstream(pack / "main.lua", std::ios::app) << "-- easier\n";
  CHECK_THAT(desk.refusal(), Contains("the files of 'terminal-rounds' 1.0.0 here are not those"));
  desk.assignment.version = "1.1.0";
  CHECK_THAT(desk.refusal(), Contains("is for 'terminal-rounds' 1.1.0, and 1.0.0 is installed here"));
  std::filesystem::remove_all(pack);
  CHECK_THAT(desk.refusal(), Contains("'terminal-rounds' 1.1.0 of the assignment is not installed here"));
  CHECK(desk.store->sessions().empty());
}

TEST_CASE("the first key that is seen for a course is the course's, and another one is taken only by name") {
  const Scratch scratch;
  const auto store = records::Store::open((scratch.path() / "s.sqlite").string());
  const records::SigningKey instructor = records::SigningKey::make();
  const records::SigningKey other = records::SigningKey::make();
  const auto file_of = [&](const char* name, const records::Assignment& assignment, const records::SigningKey& key) { return scratch.write(name, records::write_assignment(assignment, key)); };
  const records::Assignment first = sample_assignment();
  const std::filesystem::path first_file = file_of("1.assignment", first, instructor);
  CHECK(program::take_assignment(*store, first_file, std::nullopt).id == first.id);
  CHECK(program::take_assignment(*store, first_file, std::nullopt).id == first.id);
  CHECK(store->assignments().size() == 1);

  const std::filesystem::path second = file_of("2.assignment", sample_assignment(), other);
  CHECK_THAT(message_of([&] { program::take_assignment(*store, second, std::nullopt); }), Contains("--key") && Contains(records::fingerprint(other.public_key())) && Contains("'Spring'"));
  CHECK_THAT(message_of([&] { program::take_assignment(*store, second, instructor.public_key()); }), Contains("not by the key that was asked for"));
  CHECK(store->assignments().size() == 1);
  program::take_assignment(*store, second, other.public_key());
  CHECK(store->assignments().size() == 2);
  program::take_assignment(*store, file_of("3.assignment", sample_assignment(), other), std::nullopt);
  CHECK(store->assignments().size() == 3);

  records::Assignment other_course = sample_assignment();
  other_course.course = "Autumn";
  program::take_assignment(*store, file_of("4.assignment", other_course, records::SigningKey::make()), std::nullopt);

  records::Assignment again = first;
  again.attempts = 9;
  CHECK_THAT(message_of([&] { program::take_assignment(*store, file_of("5.assignment", again, instructor), std::nullopt); }), Contains("another assignment under the id"));
}

TEST_CASE("an assignment of a store is found by its id, the beginning of it, or its course") {
  Desk desk;
  CHECK(program::find_assignment(*desk.store, desk.assignment.id.substr(0, 8), kDay).id == desk.assignment.id);
  CHECK(program::find_assignment(*desk.store, "Spring", kDay).id == desk.assignment.id);
  CHECK_THAT(message_of([&] { program::find_assignment(*desk.store, "Spring", "2026-12-06"); }), Contains("no open assignment 'Spring'"));
  CHECK_THAT(message_of([&] { program::find_assignment(*desk.store, "Sprung", kDay); }), Contains("casecraft assignments"));
  hand_out(*desk.store, sample_assignment(), desk.instructor);
  CHECK_THAT(message_of([&] { program::find_assignment(*desk.store, "Spring", kDay); }), Contains("could be 2 assignments"));
}

TEST_CASE("a list shows first what somebody can play today, and then what not, with why") {
  Desk desk;
  const auto listed = [&](const std::string& pseudonym, const char* day = kDay) { return program::listed_assignments(*desk.store, pseudonym, day); };
  records::Assignment later = sample_assignment();
  later.from = "2026-12-04";
  later.until.clear();
  later.created = "2026-11-28T10:00:00Z";
  hand_out(*desk.store, later, desk.instructor);
  REQUIRE(listed("Heron").size() == 2);
  CHECK(listed("Heron")[0].why_not.empty());
  CHECK(listed("Heron")[0].assignment.id == desk.assignment.id);
  CHECK_THAT(listed("Heron")[1].why_not, Contains("opens on 2026-12-04"));
  CHECK(listed("", kDay)[0].lacks_pseudonym);
  CHECK_FALSE(listed("", kDay)[1].lacks_pseudonym);

  const std::string first = desk.open();
  CHECK(listed("Heron").front().open_session == first);
  desk.finish(first);
  // Over with an attempt left: for two weeks.
  CHECK_THAT(listed("Heron", "2026-12-19").back().why_not, Contains("closed at the end of 2026-12-05"));
  CHECK(listed("Heron", "2026-12-20").size() == 1);
  desk.finish(desk.open());
  CHECK_THAT(listed("Heron").front().why_not, Contains("has used 2 of 2"));
  CHECK(listed("Wren").front().why_not.empty());
  // Who has used all of them misses nothing afterwards.
  CHECK(listed("Heron", "2026-12-06").size() == 1);
}

TEST_CASE("while an assessment is open for somebody, an instructor's tools are closed for its exercise, and its cases for practice") {
  Desk desk;
  const auto closed = [&](const std::string& pseudonym, const char* day = kDay) { return program::why_closed(*desk.store, "terminal-rounds", pseudonym, day); };
  CHECK_THAT(closed("Heron"), Contains("'terminal-rounds' is an assessment that is open for you ('Spring')"));
  CHECK(closed("Heron", "2026-12-06").empty());
  CHECK(closed("").empty());
  CHECK(program::why_closed(*desk.store, "friday-1640", "Heron", kDay).empty());
  CHECK_THAT(program::why_closed(*desk.store, "terminal-rounds", "Heron", kDay, 8), Contains("case 8"));
  CHECK(program::why_closed(*desk.store, "terminal-rounds", "Heron", kDay, 9).empty());

  const std::string practised = program::Play::start(shipped(), *desk.store, "terminal-rounds", 8, session::Mode::practice, "", "en").record().id;
  const auto why_not = [&] { return program::why_not_on(*desk.store, desk.store->session(practised), kDay); };
  CHECK(why_not().empty());
  const std::string first = desk.open();
  CHECK_FALSE(closed("").empty());   // Somebody here is in the middle of it.
  // Nor does what was begun for practice before go on: it is the same case.
  CHECK_THAT(why_not(), Contains("case 8"));
  desk.finish(first);
  CHECK_FALSE(closed("Heron").empty());
  desk.finish(desk.open());
  CHECK(closed("Heron").empty());
}

TEST_CASE("an instructor's tools stay open for what is assigned for practice, and for who assigned it") {
  Desk practice("practice");
  CHECK(program::why_closed(*practice.store, "terminal-rounds", "Heron", kDay).empty());

  const Scratch scratch;
  install_rounds(scratch);
  const auto store = records::Store::open((scratch.path() / "s.sqlite").string());
  hand_out(*store, sample_assignment(), program::own_key(program::key_file()));
  CHECK(program::why_closed(*store, "terminal-rounds", "Heron", kDay).empty());
}

TEST_CASE("of two that begin the same attempt at once in one store, one is told so and begins nothing") {
  Desk desk;
  const auto other = records::Store::open((desk.scratch.path() / "s.sqlite").string());
  program::Play::start_attempt(shipped(), *desk.store, desk.assignment, 0, "Heron", "en");
  CHECK_THAT(message_of([&] { program::Play::start_attempt(shipped(), *other, desk.assignment, 0, "Heron", "en"); }), Contains("'Heron' has begun another attempt"));
  CHECK(desk.store->sessions().size() == 1);
  records::Assignment unknown = sample_assignment();
  CHECK_THAT(message_of([&] { program::Play::start_attempt(shipped(), *other, unknown, 0, "Heron", "en"); }), Contains("has no assignment"));
}
