#include "apps/program/history.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace casecraft;

namespace {

// "choose", "note" or "rewind 2".
std::vector<session::JournalRow> journal(const std::vector<std::string>& kinds) {
  std::vector<session::JournalRow> rows;
  for (const std::string& kind : kinds) {
    session::JournalRow row;
    row.number = static_cast<std::int64_t>(rows.size()) + 1;
    row.kind = kind.substr(0, kind.find(' '));
    row.payload = row.kind == "rewind" ? "{\"to\":" + kind.substr(7) + "}" : "{}";
    rows.push_back(row);
  }
  return rows;
}

std::vector<std::int64_t> effective(const std::vector<session::JournalRow>& rows) {
  std::vector<std::int64_t> numbers;
  for (const session::JournalRow* row : program::effective_rows(rows)) {
    numbers.push_back(row->number);
  }
  return numbers;
}

}  // namespace

TEST_CASE("without a rewind every row counts") { CHECK(effective(journal({"choose", "note", "choose"})) == std::vector<std::int64_t>{1, 2, 3}); }

TEST_CASE("what a rewind took back does not count") {
  CHECK(effective(journal({"choose", "choose", "choose", "rewind 1", "choose"})) == std::vector<std::int64_t>{1, 5});
  CHECK(effective(journal({"choose", "choose", "rewind 0"})).empty());
}

TEST_CASE("a second rewind counts from where the first one led") {
  CHECK(effective(journal({"choose", "choose", "rewind 1", "choose", "choose", "rewind 4"})) == std::vector<std::int64_t>{1, 4});
}

TEST_CASE("taking back one decision leaves the notes before it") {
  CHECK(program::rewind_target(journal({"choose", "note", "choose", "note"}), 1) == 2);
  CHECK(program::rewind_target(journal({"choose", "note", "choose", "note"}), 2) == 0);
}

TEST_CASE("more than there is goes back to the opening") { CHECK(program::rewind_target(journal({"choose", "choose"}), 9) == 0); }

TEST_CASE("where nothing was decided there is nothing to take back") {
  CHECK(program::rewind_target(journal({}), 1) == -1);
  CHECK(program::rewind_target(journal({"note", "pause", "resume"}), 1) == -1);
  CHECK(program::rewind_target(journal({"choose", "rewind 0"}), 1) == -1);
}
