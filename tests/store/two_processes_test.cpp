#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <vector>

#include "child.hpp"
#include "records/store/store.hpp"
#include "samples.hpp"
#include "temporary_folder.hpp"

using namespace casecraft;
using namespace casecraft::tests;

namespace {

/// Runs `work` in that many processes at once; true when all succeed.
bool all_succeed(int processes, const std::function<bool(int)>& work) {
  std::vector<pid_t> children;
  for (int index = 0; index < processes; ++index) {
    const pid_t child = ::fork();
    if (child == 0) {
      bool is_well = false;
      try {
        is_well = work(index);
      } catch (const std::exception& error) {
        static_cast<void>(::write(2, error.what(), std::char_traits<char>::length(error.what())) + ::write(2, "\n", 1));
      }
      ::_exit(is_well ? 0 : 1);
    }
    children.push_back(child);
  }
  bool is_well = true;
  for (const pid_t child : children) {
    int status = 0;
    ::waitpid(child, &status, 0);
    is_well = is_well && status == 0;
  }
  return is_well;
}

}  // namespace

TEST_CASE("processes that open a new store at the same moment all get it") {
  for (int round = 0; round < 10; ++round) {
    const TemporaryFolder folder;
    const std::string place = (folder / "new/sessions.sqlite").string();
    CHECK(all_succeed(6, [&](int) { return records::Store::open(place)->begin(sample_record(), sample_bundle()).actions == 0; }));
    const auto store = records::Store::open(place);
    CHECK(store->sessions().size() == 6);
    CHECK(store->integrity() == "ok");
  }
}

TEST_CASE("two processes write their own sessions at once, and each finds all its rows") {
  const TemporaryFolder folder;
  const std::string place = (folder / "sessions.sqlite").string();
  constexpr std::int64_t kRows = 100;
  CHECK(all_succeed(2, [&](int index) {
    const auto store = records::Store::open(place);
    const std::string id = store->begin(sample_record(std::to_string(index)), sample_bundle()).id;
    const auto journal = store->journal(id);
    for (std::int64_t number = 1; number <= kRows; ++number) {
      journal->append(sample_row(number));
      if (number % 10 == 0 && store->sessions().empty()) {
        return false;
      }
    }
    return store->rows(id).size() == kRows;
  }));
  const auto store = records::Store::open(place);
  CHECK(store->sessions().size() == 2);
  CHECK(store->integrity() == "ok");
}

TEST_CASE("two processes that play one session write every row exactly once") {
  const TemporaryFolder folder;
  const std::string place = (folder / "sessions.sqlite").string();
  const std::string id = records::Store::open(place)->begin(sample_record(), sample_bundle()).id;
  constexpr std::int64_t kRows = 60;
  CHECK(all_succeed(2, [&](int) {
    const auto store = records::Store::open(place);
    const auto journal = store->journal(id);
    for (std::int64_t number = 1; number <= kRows; ++number) {
      try {
        journal->append(sample_row(number));
      } catch (const Error& error) {
        if (std::string(error.what()).find("another window or terminal is playing the same session") == std::string::npos) {
          throw;
        }
      }
    }
    return true;
  }));
  const auto store = records::Store::open(place);
  CHECK(store->rows(id).size() == kRows);
  CHECK(store->session(id).actions == kRows);
  CHECK(store->integrity() == "ok");
}
