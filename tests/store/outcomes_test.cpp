#include <catch2/catch.hpp>

#include "fresh.hpp"
#include "records/store/sql_store.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::tests;

namespace {

base::Value decision(std::int64_t action, const char* id, const char* choice, std::int64_t points, std::int64_t of) {
  return base::Map{{"action", action}, {"decision", id}, {"choice", choice}, {"taken", "words"}, {"points", points}, {"of", of}, {"duty", false}};
}

base::Value duty(const char* id, const char* taken) {
  return base::Map{{"action", 2}, {"decision", id}, {"choice", ""}, {"taken", taken}, {"points", 0}, {"of", 3}, {"duty", true}};
}

base::Value result_with(base::List decisions) {
  const base::Value competency = base::Map{{"id", "evidence"}, {"points", 3}, {"of", 4}, {"share", "75.00"}};
  const base::Value unassessed = base::Map{{"id", "recording"}, {"points", 0}, {"of", 0}, {"share", base::Value()}};
  return base::Map{{"scorecard", base::Map{{"verdict", "passed"}, {"total", "87.50"}, {"competencies", base::List{competency, unassessed}}}},
                   {"debrief", base::Map{{"decisions", std::move(decisions)}}}};
}

base::Value usual_result() {
  return result_with({decision(1, "door", "knock", 2, 2), decision(2, "letter", "who", 1, 2), decision(2, "letter", "when", 0, 2), duty("log", "Done."), duty("call", "Not done.")});
}

std::string finished(records::Store& store, const base::Value& result, records::SessionRecord record = sample_record()) {
  const std::string id = store.begin(std::move(record), sample_bundle()).id;
  const auto journal = store.journal(id);
  journal->append(sample_row(1));
  journal->append(sample_row(2));
  store.finish(id, result);
  return id;
}

}  // namespace

TEST_CASE("a finished session is kept in numbers, each decision by itself") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  const std::string id = finished(*store, usual_result());
  const std::vector<records::Outcome> outcomes = store->cohort_records().outcomes({});
  REQUIRE(outcomes.size() == 1);
  const records::Outcome& one = outcomes[0];
  CHECK(one.session == id);
  CHECK(one.pack == "first-steps");
  CHECK(one.pseudonym == sample_record().pseudonym);
  CHECK(one.verdict == "passed");
  CHECK(one.total == 8750);
  CHECK(one.case_seconds == 120);
  CHECK(one.knows_points);
  REQUIRE(one.competencies.size() == 2);
  CHECK(one.competencies[0].competency == "evidence");
  CHECK(one.competencies[0].points == 3);
  CHECK(one.competencies[0].best == 4);
  CHECK(one.competencies[1].best == 0);
  REQUIRE(one.decisions.size() == 5);
  CHECK(one.decisions[0].decision == "door");
  CHECK(one.decisions[0].taken == "knock");
  CHECK(one.decisions[0].points == 2);
  // What one text was judged by, aspect for aspect.
  CHECK(one.decisions[1].decision == "letter.who");
  CHECK(one.decisions[1].taken == "part");
  CHECK(one.decisions[2].decision == "letter.when");
  CHECK(one.decisions[2].taken == "none");
  CHECK(one.decisions[3].taken == "done");
  CHECK(one.decisions[4].taken == "missed");
  CHECK(one.decisions[4].best == 3);
}

TEST_CASE("a rewind from the ending takes the numbers away, and the next ending counts anew") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  const std::string id = finished(*store, usual_result());
  session::JournalRow back = sample_row(3);
  back.kind = "rewind";
  store->journal(id)->append(back);
  CHECK(store->cohort_records().outcomes({}).empty());
  REQUIRE(store->cohort_records().unfinished({}).size() == 1);
  CHECK(store->cohort_records().unfinished({})[0].last_kind == "rewind");
  store->finish(id, result_with({decision(1, "door", "wait", 0, 2)}));
  REQUIRE(store->cohort_records().outcomes({}).size() == 1);
  CHECK(store->cohort_records().outcomes({})[0].decisions.size() == 1);
}

TEST_CASE("sessions that ended before numbers were kept are counted when they are asked for, without points") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  const auto store = records::store_over(connection);
  base::Value old = base::Map{{"action", 1}, {"decision", "door"}, {"choice", "knock"}, {"taken", "words"}, {"duty", false}};
  const std::string id = finished(*store, result_with({old}));
  for (const char* table : {"outcomes", "outcome_competencies", "outcome_decisions"}) *connection->sql << "DELETE FROM " << table;
  const std::vector<records::Outcome> outcomes = store->cohort_records().outcomes({});
  REQUIRE(outcomes.size() == 1);
  CHECK_FALSE(outcomes[0].knows_points);
  CHECK(outcomes[0].decisions[0].taken == "knock");
  int kept = 0;
  *connection->sql << "SELECT COUNT(*) FROM outcomes", soci::into(kept);
  CHECK(kept == 1);
}

TEST_CASE("a list of sessions knows verdict and total, and reads no debrief") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  const std::string id = finished(*store, usual_result());
  store->finish(store->begin(sample_record("odd"), sample_bundle()).id, base::Value(7));
  const std::vector<records::SessionRecord> sessions = store->sessions();
  REQUIRE(sessions.size() == 2);
  CHECK(sessions[0].result.is_null());
  CHECK(sessions[1].result["scorecard"].text_at("verdict") == "passed");
  CHECK(sessions[1].result["scorecard"].text_at("total") == "87.50");
  CHECK_FALSE(sessions[1].result.has("debrief"));
  CHECK(store->session(id).result.has("debrief"));
  // What has no scorecard is no part of a cohort.
  CHECK(store->cohort_records().outcomes({}).size() == 1);
}

TEST_CASE("a course's sessions are those that name it, and those of its people that name none") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  const auto played = [&](const char* pseudonym, const char* course) {
    records::SessionRecord record = sample_record();
    record.pseudonym = pseudonym;
    record.course = course;
    finished(*store, usual_result(), record);
  };
  played("Heron", "");
  played("Tern", "spring");
  played("Swift", "");
  played("Heron", "autumn");
  records::CohortRecords& records = store->cohort_records();
  records.keep_course({"spring", 30, {"Heron", "Wren"}});
  CHECK(records.outcomes({"spring", "", ""}).size() == 2);
  CHECK(records.outcomes({"autumn", "", ""}).size() == 1);
  CHECK(records.outcomes({"", "first-steps", "practice"}).size() == 4);
  CHECK(records.outcomes({"", "first-steps", "assessment"}).empty());
  CHECK(records.outcomes({"", "other", ""}).empty());
  CHECK(records.course("spring")->people == std::vector<std::string>{"Heron", "Wren"});
  CHECK(records.course("spring")->keep_days == 30);
  records.keep_course({"spring", 0, {"Wren"}});
  CHECK(records.course("spring")->people == std::vector<std::string>{"Wren"});
  CHECK(records.course("spring")->keep_days == 0);
  CHECK(records.courses().size() == 1);
  CHECK_FALSE(records.course("autumn"));
}

TEST_CASE("where an open session stands is its last action that was work") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  store->begin(sample_record("two"), sample_bundle());
  const auto journal = store->journal(id);
  journal->append(sample_row(1));
  session::JournalRow leave = sample_row(2);
  leave.kind = "leave";
  leave.payload = "{}";
  journal->append(leave);
  const std::vector<records::Unfinished> open = store->cohort_records().unfinished({});
  REQUIRE(open.size() == 2);
  CHECK(open[0].last_kind.empty());
  CHECK(open[1].last_kind == "choose");
  CHECK(open[1].last_payload == sample_row(1).payload);
  CHECK(open[1].actions == 2);
}

TEST_CASE("a course goes with its list and leaves its sessions, but not while it says how long they are kept") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  records::CohortRecords& records = store->cohort_records();
  records::SessionRecord record = sample_record();
  record.course = "spring";
  const std::string id = finished(*store, usual_result(), record);
  records.keep_course({"spring", 30, {"Heron", "Wren"}});
  records.keep_course({"autumn", 30, {"Heron"}});
  CHECK(sentence_of([&] { store->erase_course("spring"); }).find("its sessions are kept 30 days, and it has 1") != std::string::npos);
  CHECK(records.course("spring")->people.size() == 2);
  records.keep_course({"spring", 0, {"Heron", "Wren"}});
  const records::Erased erased = store->erase_course("spring");
  CHECK(erased.people == 2);
  CHECK(erased.courses == 1);
  CHECK(erased.sessions == 0);
  CHECK(store->session(id).course == "spring");
  CHECK(sentence_of([&] { store->erase_course("spring"); }).find("has no course 'spring'") != std::string::npos);
  // One without sessions has nothing to keep.
  store->erase_course("autumn");
  CHECK(records.courses().empty());
}
