#include <catch2/catch.hpp>

#include "base/json.hpp"
#include "fresh.hpp"
#include "records/store/sql_store.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::tests;

namespace {

session::JournalRow row_with(std::int64_t number, const char* kind, const char* payload) {
  session::JournalRow row = sample_row(number);
  row.kind = kind;
  row.payload = payload;
  return row;
}

base::Value result_to_mark() {
  return base::parse_json(R"({"scorecard": {"verdict": "provisional", "total": "50.00", "competencies": [{"id": "evidence", "points": 1, "of": 2}],
                                "critical_errors": [{"action": 1, "decision": "talk", "choice": "threat", "proposed": true, "reference": "mendez-3"},
                                                    {"action": 2, "decision": "door", "choice": "push", "proposed": false}]},
                              "debrief": {"decisions": [{"action": 1, "decision": "talk", "title": "The conversation", "why": "Long."}, {"action": 2, "title": "The door"}, {"action": 3, "title": "The note"},
                                                        {"action": 3, "title": "The note again"}],
                                          "untried": [{"title": "Wait", "reference": {"id": "mendez-3", "document": "Principles"}}]}})",
                          "test");
}

const char* const kNote = R"({"fields":{"open":"Call the shelter before nine; she asked for the same adviser.","zone":"LRT"}})";

/// A session of four actions: a line, a choice, a note, a short entry.
std::string noted(records::Store& store, const base::Value& result, const records::SessionRecord& record = sample_record()) {
  const std::string id = store.begin(record, sample_bundle()).id;
  const auto journal = store.journal(id);
  journal->append(row_with(1, "ask", R"({"text":"You will be in trouble."})"));
  journal->append(row_with(2, "choose", R"({"choice":"push"})"));
  journal->append(row_with(3, "enter", kNote));
  journal->append(row_with(4, "enter", R"({"zone":"LRT"})"));
  store.finish(id, result);
  return id;
}

int rows_in(records::Connection& connection, const std::string& table) {
  int count = 0;
  *connection.sql << "SELECT COUNT(*) FROM " << table, soci::into(count);
  return count;
}

}  // namespace

TEST_CASE("of a finished session that part is kept which a person looks at, with its rows and the remarks") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  const std::string id = noted(*store, result_to_mark());
  records::Annotation remark;
  remark.kind = "comment";
  remark.body = base::Value("seen");
  store->annotate(id, remark);
  auto parts = store->marking_parts("");
  REQUIRE(parts.size() == 1);
  const records::PartForMarking& part = parts.at(id);
  CHECK(base::to_json(part.result) ==
        R"({"debrief":{"decisions":[{"action":1,"decision":"talk","title":"The conversation"},{"action":3,"title":"The note"}],"untried":[{"reference":{"document":"Principles","id":"mendez-3"}}]},)"
        R"("scorecard":{"critical_errors":[{"action":1,"choice":"threat","decision":"talk","proposed":true,"reference":"mendez-3"}],"verdict":"provisional"}})");
  REQUIRE(part.rows.size() == 2);
  CHECK(part.rows[0].row.number == 1);
  CHECK(part.rows[0].row.payload == R"({"text":"You will be in trouble."})");
  CHECK(part.rows[1].row.kind == "enter");
  CHECK(part.rows[1].row.payload == kNote);
  REQUIRE(part.annotations.size() == 1);
  CHECK(part.annotations[0].body == base::Value("seen"));
}

TEST_CASE("a finished session that needs nobody is known to need nobody, and what takes actions back belongs to a part") {
  const Fresh fresh;
  const auto store = records::store_over(fresh.connect());
  const std::string nobody = store->begin(sample_record(), sample_bundle()).id;
  store->journal(nobody)->append(sample_row(1));
  store->finish(nobody, base::Value(base::Map{{"scorecard", base::Map{{"verdict", "passed"}}}}));
  store->annotate(nobody, records::Annotation{});
  const std::string id = noted(*store, result_to_mark());
  store->journal(id)->append(row_with(5, "rewind", R"({"to":2})"));
  CHECK_FALSE(store->marking_parts("").contains(id));
  store->finish(id, result_to_mark());
  auto parts = store->marking_parts("");
  REQUIRE(parts.contains(nobody));
  CHECK(parts.at(nobody).result.is_null());
  CHECK(parts.at(nobody).annotations.empty());
  REQUIRE(parts.at(id).rows.size() == 3);
  CHECK(parts.at(id).rows[2].row.kind == "rewind");
}

TEST_CASE("what an inbox reads is made anew where it is not there, and is not known where a text cannot be read") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  const auto store = records::store_over(connection);
  const std::string id = noted(*store, result_to_mark());
  const std::string part = base::to_json(store->marking_parts("").at(id).result);
  *connection->sql << "DELETE FROM outcome_markings";
  CHECK(store->marking_parts("").empty());
  static_cast<void>(store->sessions());
  REQUIRE(store->marking_parts("").contains(id));
  CHECK(base::to_json(store->marking_parts("").at(id).result) == part);
  CHECK(store->marking_parts("").at(id).rows.size() == 2);

  // Somebody else wrote it: the session is read whole.
  *connection->sql << "UPDATE outcome_markings SET part = '{\"scorecard\":'";
  CHECK(store->marking_parts("").empty());
  *connection->sql << "UPDATE journal SET payload = '{' WHERE number = 3";
  store->count_again(id);
  CHECK(store->marking_parts("").empty());
  CHECK(store->outcome(id)->verdict == "provisional");
}

TEST_CASE("of a course those parts are read that belong to it, and what is erased leaves none behind") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  const auto store = records::store_over(connection);
  records::SessionRecord record = sample_record();
  record.pseudonym = "Heron";
  record.course = "";
  const std::string listed = noted(*store, result_to_mark(), record);
  record.pseudonym = "Tern";
  record.course = "autumn";
  const std::string named = noted(*store, result_to_mark(), record);
  store->cohort_records().keep_course({"spring", 0, {"Heron", "Tern"}});
  CHECK(store->marking_parts("").size() == 2);
  REQUIRE(store->marking_parts("spring").size() == 1);
  CHECK(store->marking_parts("spring").contains(listed));
  CHECK(store->marking_parts("autumn").contains(named));
  store->erase("Heron");
  store->erase("Tern");
  CHECK(rows_in(*connection, "outcome_markings") == 0);
  CHECK(rows_in(*connection, "outcome_marked_actions") == 0);
}
