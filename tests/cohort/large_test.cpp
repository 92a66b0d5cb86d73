#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <unistd.h>

#include "base/json.hpp"
#include "records/cohort/cohort.hpp"
#include "records/store/connection.hpp"
#include "records/store/sql_store.hpp"
#include "records/store/sqlite.hpp"
#include "records/store/store.hpp"

using namespace casecraft;

namespace {

/// The target is 10,000 (CASECRAFT_TEST_SESSIONS=10000, in a release build); the sanitizers make each twenty times as slow.
int wanted_sessions() {
  const char* given = std::getenv("CASECRAFT_TEST_SESSIONS");
  return given != nullptr ? std::max(std::atoi(given), 100) : 1'000;
}
constexpr int kActions = 80;
constexpr int kDecisions = 40;

struct Place {
  std::filesystem::path folder{std::filesystem::temp_directory_path() / fmt::format("casecraft-cohort-{}", ::getpid())};
  Place() { std::filesystem::create_directories(folder); }
  ~Place() { std::filesystem::remove_all(folder); }
};

base::Value result_of(std::mt19937& draw) {
  base::List decisions;
  for (int i = 0; i < kDecisions; ++i) {
    const int points = static_cast<int>(draw() % 3);
    decisions.push_back(base::Map{{"action", 2 * i + 1}, {"decision", fmt::format("scene_{}", i)}, {"choice", fmt::format("option_{}", points)}, {"points", points}, {"of", 2},
                                  {"duty", false}, {"title", "A title of some length"}, {"taken", "What was taken, in words that a debrief would have, of a usual length."},
                                  {"why", "Why it is so, in two sentences. They say what the decision did, what good practice is, and where that is written down."}});
  }
  base::List competencies;
  for (const char* id : {"safeguarding", "trauma_informed", "evidence", "lawfulness", "recording", "wellbeing"}) {
    competencies.push_back(base::Map{{"id", id}, {"points", static_cast<int>(draw() % 10)}, {"of", 10}});
  }
  return base::Map{{"scorecard", base::Map{{"verdict", draw() % 2 == 0 ? "passed" : "failed"}, {"total", fmt::format("{}.00", draw() % 100)}, {"competencies", std::move(competencies)}}},
                   {"debrief", base::Map{{"decisions", std::move(decisions)}}}};
}

/// As the program of the first schema would have left them: journals and results, no numbers. In one transaction, as nothing here is about losing power.
/// So that everybody plays at least twice.
int people_of(int sessions) { return sessions * 2 / 5; }

void fill(records::Connection& connection, const std::string& bundle, int wanted) {
  std::mt19937 draw(7);
  soci::session& sql = *connection.sql;
  records::Transaction transaction(connection);
  std::string id, pseudonym, result, session, payload, wall_time;
  long long number = 0, sim_time = 0;
  soci::statement sessions = (sql.prepare << "INSERT INTO sessions (id, pack, pack_version, title, seed, mode, locale, pseudonym, course, bundle, state, actions, created, updated, result) "
                                             "VALUES (:id, 'large', '1.0.0', 'A large one', '7', 'assessment', 'en', :pseudonym, 'spring', :bundle, 'ended', 80, "
                                             "'2026-11-24T05:00:00.000000Z', '2026-11-24T06:31:10.000009Z', :result)",
                              soci::use(id), soci::use(pseudonym), soci::use(bundle), soci::use(result));
  soci::statement rows = (sql.prepare << "INSERT INTO journal (session, number, role, kind, payload, sim_time, state, chain, wall_time) VALUES (:session, :number, 'trainee', 'choose', "
                                         ":payload, :sim_time, '00000000000000000000000000000000', :chain, :wall_time)",
                          soci::use(id), soci::use(number), soci::use(payload), soci::use(sim_time), soci::use(bundle), soci::use(wall_time));
  for (int i = 0; i < wanted; ++i) {
    id = fmt::format("{:08x}-0000-4000-8000-000000000000", i);
    pseudonym = fmt::format("person {}", i % people_of(wanted));
    result = base::to_json(result_of(draw));
    sessions.execute(true);
    int seconds = 0;
    for (int k = 1; k <= kActions; ++k) {
      number = k;
      sim_time = 60 * k;
      seconds += static_cast<int>(draw() % 40);
      payload = fmt::format("{{\"choice\":\"option_{}\"}}", k % 3);
      wall_time = fmt::format("2026-11-24T05:{:02}:{:02}.000000Z", seconds / 60 % 60, seconds % 60);
      rows.execute(true);
    }
  }
  transaction.commit();
}

double seconds_since(std::chrono::steady_clock::time_point start) { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); }

}  // namespace

TEST_CASE("a thousand sessions of eighty actions, or as many as are wanted, are a cohort") {
  const int count = wanted_sessions();
  const Place place;
  const std::filesystem::path file = place.folder / "sessions.sqlite";
  const auto store = records::Store::open(file.string());
  scenario::Bundle bundle;
  bundle.files["pack/main.lua"] = "-- nothing\n";
  bundle.settings = base::Value(base::Map{{"mode", "assessment"}});
  records::SessionRecord record;
  record.pack = "large";
  record.mode = "assessment";
  record = store->begin(record, bundle);
  fill(*records::connect_sqlite(file), base::to_hex(record.bundle), count);

  auto start = std::chrono::steady_clock::now();
  CHECK(store->cohort_records().outcomes({"no such course", "", ""}).empty());
  fmt::print("counting {} sessions for the first time: {:.2f} s\n", count, seconds_since(start));

  start = std::chrono::steady_clock::now();
  auto outcomes = store->cohort_records().outcomes({"spring", "", ""});
  const auto open = store->cohort_records().unfinished({"spring", "", ""});
  const double read = seconds_since(start);
  const records::Cohort cohort = records::cohort_of(std::move(outcomes), open, {});
  fmt::print("a cohort of {} sessions: read {:.2f} s, with its figures {:.2f} s\n", count, read, seconds_since(start));

  start = std::chrono::steady_clock::now();
  CHECK(store->sessions().size() == static_cast<std::size_t>(count) + 1);
  fmt::print("a list of {} sessions: {:.2f} s\n", count, seconds_since(start));

  REQUIRE(cohort.exercises.size() == 1);
  const records::ExerciseFigures& one = cohort.exercises[0];
  CHECK(one.finished == count);
  const int people = people_of(count);
  const double chance = 1.0 / std::sqrt(static_cast<double>(people));
  CHECK(one.people == people);
  CHECK(one.again == people);
  REQUIRE(one.decisions.size() == kDecisions);
  for (const records::DecisionFigures& decision : one.decisions) {
    CHECK(decision.met == people);
    CHECK(decision.options.size() == 3);
    REQUIRE(decision.discrimination);
    CHECK(std::abs(*decision.discrimination) < 5 * chance);   // They were drawn without regard to one another.
  }
  REQUIRE(one.reliability.alpha);
  CHECK(one.reliability.alpha->items == kDecisions);
  CHECK(std::abs(one.reliability.alpha->alpha) < 10 * chance);
}
