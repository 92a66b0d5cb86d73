#include "apps/program/results.hpp"

#include <catch2/catch.hpp>

using namespace casecraft;

namespace {

records::SessionRecord ended(const std::string& pack, const std::string& total, const std::string& verdict, const std::string& id) {
  records::SessionRecord record;
  record.id = id;
  record.pack = pack;
  record.state = "ended";
  record.result = base::Value(base::Map{{"scorecard", base::Value(base::Map{{"total", base::Value(total)}, {"verdict", base::Value(verdict)}})}});
  return record;
}

}  // namespace

TEST_CASE("the best result is the highest total among those that passed") {
  const std::vector<records::SessionRecord> sessions{ended("a", "95.00", "failed", "critical"), ended("a", "9.50", "passed", "low"),
                                                     ended("a", "81.25", "passed", "best"), ended("b", "10.00", "failed", "only")};
  const auto best = program::best_results(sessions);
  CHECK(best.at("a").session == "best");
  CHECK(best.at("a").total == "81.25");
  CHECK(best.at("b").verdict == "failed");
}

TEST_CASE("open sessions and sessions without a result count for nothing") {
  records::SessionRecord open = ended("a", "99.00", "passed", "open");
  open.state = "open";
  records::SessionRecord without;
  without.pack = "a";
  without.state = "ended";
  CHECK(program::best_results(std::vector{open, without}).empty());
}

TEST_CASE("shares lose zeros that say nothing") {
  CHECK(program::readable_share("87.50") == "87.5");
  CHECK(program::readable_share("100.00") == "100");
  CHECK(program::readable_share("0.00") == "0");
  CHECK(program::readable_share("90") == "90");
}

TEST_CASE("wall times are shown to the minute") { CHECK(program::readable_wall_time("2026-11-24T05:11:03Z") == "2026-11-24 05:11"); }
