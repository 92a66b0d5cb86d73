#include <catch2/catch.hpp>

#include <fmt/format.h>

#include <random>

#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;

TEST_CASE("an assignment says the same after it was written and read, and who signed it") {
  const records::SigningKey key = records::SigningKey::make();
  const records::Assignment assignment = sample_assignment();
  const records::SignedAssignment found = records::read_assignment(records::write_assignment(assignment, key), "'x.assignment'");
  CHECK(found.key == key.public_key());
  CHECK(found.assignment.id == assignment.id);
  CHECK(found.assignment.course == "Spring");
  CHECK(found.assignment.pack == "terminal-rounds");
  CHECK(found.assignment.version == "1.0.0");
  CHECK(found.assignment.title == "Rounds");
  CHECK(found.assignment.bundle == assignment.bundle);
  CHECK(found.assignment.mode == "assessment");
  CHECK(found.assignment.seeds == std::vector<std::uint64_t>{7, 8});
  CHECK(found.assignment.attempts == 2);
  CHECK(found.assignment.from == "2026-12-01");
  CHECK(found.assignment.until == "2026-12-05");
  CHECK(found.assignment.created == assignment.created);
}

TEST_CASE("a change in any byte of an assignment's file is found, whatever it becomes") {
  const std::string text = records::write_assignment(sample_assignment(), records::SigningKey::make());
  std::mt19937 random(11);
  const auto is_refused = [](const std::string& changed) { return !message_of([&] { static_cast<void>(records::read_assignment(changed, "'x'")); }).empty(); };
  std::size_t missed = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    // A flipped lowest bit, a blank and the case of a letter are what a lenient reader would pass over.
    for (const char other : {static_cast<char>(text[at] ^ 1), ' ', '\n', static_cast<char>(text[at] ^ 0x20), static_cast<char>(random() % 256)}) {
      if (other == text[at]) continue;
      std::string changed = text;
      changed[at] = other;
      missed += is_refused(changed) ? 0 : 1;
    }
    std::string shorter = text;
    shorter.erase(at, 1);
    std::string longer = text;
    longer.insert(at, 1, ' ');
    missed += (is_refused(shorter) ? 0U : 1U) + (is_refused(longer) ? 0U : 1U);
  }
  CHECK(missed == 0);
  CHECK(is_refused(text + "\n"));
  CHECK_FALSE(is_refused(text));
}

TEST_CASE("one that somebody signed anew after a change is theirs, and not the instructor's") {
  const records::SigningKey instructor = records::SigningKey::make();
  records::Assignment more = sample_assignment();
  more.attempts = 9;
  CHECK_FALSE(records::read_assignment(records::write_assignment(more, records::SigningKey::make()), "'x'").key == instructor.public_key());
}

TEST_CASE("what cannot be an assignment is refused in a sentence that names the file and what to do") {
  const records::SigningKey key = records::SigningKey::make();
  const auto said = [&](const records::Assignment& assignment) { return message_of([&] { static_cast<void>(records::read_assignment(records::write_assignment(assignment, key), "'x.assignment'")); }); };
  CHECK_THAT(message_of([] { static_cast<void>(records::read_assignment("{}", "'x.assignment'")); }), Contains("'x.assignment' is no assignment") && Contains("ask your instructor"));
  CHECK_THAT(message_of([] { static_cast<void>(records::read_assignment("\x7f" "ELF", "'x.assignment'")); }), Contains("'x.assignment' is no assignment"));
  records::Assignment no_attempt = sample_assignment();
  no_attempt.attempts = 0;
  CHECK_THAT(said(no_attempt), Contains("attempts"));
  records::Assignment no_seed = sample_assignment();
  no_seed.seeds.clear();
  CHECK_FALSE(said(no_seed).empty());
  records::Assignment no_day = sample_assignment();
  no_day.until = "2026-02-30";
  CHECK_FALSE(said(no_day).empty());
  records::Assignment loud = sample_assignment();
  loud.course = "Spring\x1b[2J";
  CHECK_THAT(said(loud), Contains("cannot be shown") && !Contains("\x1b"));
  CHECK(said(sample_assignment()).empty());
}

TEST_CASE("an assignment opens on its first day and closes after its last") {
  records::Assignment assignment = sample_assignment();
  CHECK(records::opening_of(assignment, "2026-11-30") == records::Opening::not_yet);
  CHECK(records::opening_of(assignment, "2026-12-01") == records::Opening::open);
  CHECK(records::opening_of(assignment, "2026-12-05") == records::Opening::open);
  CHECK(records::opening_of(assignment, "2026-12-06") == records::Opening::over);
  assignment.from.clear();
  assignment.until.clear();
  CHECK(records::opening_of(assignment, "1999-01-01") == records::Opening::open);
  CHECK(records::opening_of(assignment, "2999-01-01") == records::Opening::open);
  CHECK(records::is_day("2028-02-29"));
  CHECK_FALSE(records::is_day("2026-02-29"));
  CHECK_FALSE(records::is_day("2026-2-3"));
  CHECK_FALSE(records::is_day("2026-12-+1"));
}
