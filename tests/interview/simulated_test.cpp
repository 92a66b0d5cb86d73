#include <catch2/catch.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "apps/program/library.hpp"
#include "simulated.hpp"

using namespace casecraft;
using namespace casecraft::test;

namespace {

/// The pack as it ships, but beginning at its interview.
std::shared_ptr<session::Exercise> from_the_interview(const std::string& pack, const std::string& start, const std::string& interview) {
  const program::Library library{std::filesystem::path(CASECRAFT_SOURCE_DIR)};
  scenario::Bundle bundle = library.bundle(library.find(std::string(CASECRAFT_SOURCE_DIR) + "/" + pack), session::Mode::practice);
  std::string& main = bundle.files.at("pack/main.lua");
  const std::string was = fmt::format("start \"{}\"", start);
  const std::size_t at = main.find(was);
  REQUIRE(at != std::string::npos);
  main.replace(at, was.size(), fmt::format("start \"{}\"", interview));
  return program::load(bundle);
}

}  // namespace

TEST_CASE("who asks well hears more and more that is right, and the coerced walk out") {
  const auto exercise = from_the_interview("scenarios/her-own-words", "request", "interview_room");
  const std::vector<std::string> topics{"the job offer", "the recruiter", "the journey", "your documents", "the house", "the work", "the wages", "your telephone", "the other workers", "your sister",
                                        "how you left", "what you need"};
  // CASECRAFT_SIMULATED=1000 gives the table of the pack's README.
  const char* wanted = std::getenv("CASECRAFT_SIMULATED");
  const int sessions = wanted == nullptr ? 20 : std::max(1, std::atoi(wanted));
  std::array<Yield, 5> yields;
  for (const Interviewer one : {Interviewer::trained, Interviewer::without_support, Interviewer::untrained, Interviewer::closed_but_kind, Interviewer::coercive}) {
    yields[static_cast<std::size_t>(one)] = simulate(exercise, one, sessions, topics);
    const Yield& yield = yields[static_cast<std::size_t>(one)];
    if (wanted != nullptr) WARN(fmt::format("{:26} told {:5.1f}  caused {:4.1f}  accuracy {:.2f}  walked out {:.0f} %", to_string(one), yield.told, yield.caused, yield.accuracy, 100 * yield.walked_out));
  }
  const auto& [trained, bare, untrained, kind, coercive] = yields;
  CHECK(trained.told > bare.told);
  CHECK(bare.told > untrained.told);
  CHECK(untrained.told > coercive.told);
  CHECK(kind.told > coercive.told);
  CHECK(trained.accuracy > untrained.accuracy);
  CHECK(untrained.accuracy > coercive.accuracy);
  CHECK(coercive.walked_out > 0.1);
  CHECK(trained.walked_out < 0.05);
}
