#include <catch2/catch.hpp>

#include <unistd.h>

#include <cstdlib>
#include <string>

#include "temporary_folder.hpp"
#include "writers.hpp"
#ifdef CASECRAFT_TEST_ON_POSTGRES
#include "fresh.hpp"
#include "postgres_server.hpp"
#endif

using namespace casecraft;
using namespace casecraft::tests;

namespace {

constexpr int kWriters = 50;

/// 5,000 in a build that is slowed down by sanitizers (./check has 100,000 with casecraft-bench store); CASECRAFT_TEST_ACTIONS says otherwise.
std::int64_t actions_a_writer() {
  const char* said = std::getenv("CASECRAFT_TEST_ACTIONS");
  return (said == nullptr ? 5000 : std::strtoll(said, nullptr, 10)) / kWriters;
}

void check_written(const bench::Written& written) {
  for (const std::string& problem : written.problems) UNSCOPED_INFO(problem);
  CHECK(written.problems.empty());
}

}  // namespace

#ifdef CASECRAFT_TEST_ON_POSTGRES
TEST_CASE("fifty writers at one server that is stopped at once and started again twice lose and double nothing") {
  const Fresh fresh;
  const std::int64_t actions = actions_a_writer();
  const char* restart = std::getenv("CASECRAFT_TEST_POSTGRES_RESTART");
  REQUIRE(restart != nullptr);
  const bench::Written written = bench::write_in_a_crowd(postgres_server(), kWriters, actions, [&](const std::function<std::int64_t()>& done) {
    for (int round = 0; round < 2; ++round) {
      // Until some of the work has been done, so that there is something to lose.
      while (done() < (round + 1) * kWriters * actions / 4) ::usleep(50000);
      CHECK(std::system(restart) == 0);
    }
  });
  check_written(written);
  CHECK(written.broken_off > 0);
}
#else
TEST_CASE("fifty writers at one file lose and double nothing") {
  const TemporaryFolder folder;
  check_written(bench::write_in_a_crowd((folder / "sessions.sqlite").string(), kWriters, actions_a_writer()));
}
#endif
