#include <catch2/catch.hpp>

#include "base/json.hpp"
#include "records/marking/items.hpp"
#include "records/marking/sources.hpp"

using namespace casecraft;

namespace {

records::StoredRow row(std::int64_t number, std::string kind, std::string payload) {
  records::StoredRow stored;
  stored.row.number = number;
  stored.row.kind = std::move(kind);
  stored.row.payload = std::move(payload);
  return stored;
}

records::SessionRecord ended() {
  records::SessionRecord record;
  record.result = base::parse_json(R"({
    "scorecard": {"verdict": "provisional", "critical_errors": [
      {"action": 3, "decision": "talk", "choice": "threat", "why": "A threat.", "reference": "mendez-3", "proposed": true},
      {"action": 2, "decision": "door", "choice": "push", "why": "Certain.", "reference": "", "proposed": false}]},
    "debrief": {"decisions": [{"action": 3, "title": "The conversation"}, {"action": 5, "title": "The hand-over"}],
      "reports": [{"kind": "interview", "data": {"interviews": [{"id": "first_talk", "contests": [{"action": 4, "read_as": "leading", "meant": "open", "words": "I only asked."}]}]}}]}})",
                                   "test");
  return record;
}

std::vector<records::StoredRow> played() {
  return {row(1, "continue", "{}"), row(2, "choose", R"({"choice":"push"})"), row(3, "ask", R"({"text":"You will be in trouble if you do not tell me."})"),
          row(4, "ask", R"({"text":"What happened then?"})"),
          row(5, "enter", R"({"open":"Call the shelter before nine; Mira asked for the same adviser.","zone":"LRT"})")};
}

}  // namespace

TEST_CASE("what waits for an instructor is proposed errors, contested readings and texts, in their order") {
  const std::vector<records::Item> items = records::items_of(ended().result, played(), {});
  REQUIRE(items.size() == 3);
  CHECK(items[0].about == records::About::critical);
  CHECK(items[0].title == "The conversation");
  CHECK(items[0].words == "You will be in trouble if you do not tell me.");
  CHECK(items[0].reference == "mendez-3");
  CHECK(items[1].about == records::About::code);
  CHECK(items[1].why == "read as leading, meant as open: I only asked.");
  CHECK(items[2].about == records::About::text);
  CHECK(items[2].title == "The hand-over: open");
  CHECK(items[2].key == "open");
}

TEST_CASE("a part of a form is named in words, and knows its scene where the debrief does") {
  CHECK(records::title_of_part("The hand-over", "who_agreed") == "The hand-over: who agreed");
  base::Value result = base::parse_json(R"({"scorecard": {"verdict": "passed"}, "debrief": {"decisions": [{"action": 5, "decision": "note", "title": "The hand-over"}]}})", "test");
  const std::vector<records::Item> items = records::items_of(result, played(), {});
  REQUIRE(items.size() == 1);
  CHECK(items[0].place == "note");
}

TEST_CASE("the newest decision on an item is shown with it") {
  records::Annotation first;
  first.kind = "decision";
  first.signed_by = records::SignedBy::known;
  first.signer = "Instructor 1";
  first.number = 3;
  first.author = "Instructor 1";
  first.wall_time = "2026-11-24T05:11:03Z";
  first.body = base::parse_json(R"({"about":"critical","key":"talk/threat","decision":"confirmed","reason":"It is one."})", "test");
  records::Annotation second = first;
  second.author = "Instructor 2";
  second.body = base::parse_json(R"({"about":"critical","key":"talk/threat","decision":"overturned","reason":"It is a quotation."})", "test");
  records::Annotation other = first;
  other.body = base::parse_json(R"({"about":"critical","key":"talk/promise","decision":"confirmed","reason":"-"})", "test");
  const std::vector<records::Annotation> annotations{first, second, other};
  const std::vector<records::Item> items = records::items_of(ended().result, played(), annotations);
  REQUIRE(items.size() == 3);
  CHECK(items[0].decision == "overturned");
  CHECK(items[0].author == "Instructor 2");
  CHECK(items[1].decision.empty());
}

TEST_CASE("what was taken back, and a session without a result, need nobody") {
  std::vector<records::StoredRow> rows = played();
  rows.push_back(row(6, "rewind", R"({"to":3})"));
  const std::vector<records::Item> items = records::items_of(ended().result, rows, {});
  REQUIRE(items.size() == 1);
  CHECK(items[0].action == 3);
  CHECK(records::items_of(base::Value(), played(), {}).empty());
  // A later rewind leads back to what an earlier one took.
  rows.push_back(row(7, "rewind", R"({"to":4})"));
  CHECK(records::items_of(ended().result, rows, {}).size() == 2);
}

TEST_CASE("a decision that does not count leaves its item waiting, and is shown with it") {
  records::Annotation decided;
  decided.kind = "decision";
  decided.number = 3;
  decided.author = "Instructor 1";
  decided.body = base::parse_json(R"({"about":"critical","key":"talk/threat","decision":"overturned","reason":"It is a quotation."})", "test");
  const std::vector<records::Annotation> annotations{decided};
  const std::vector<records::Item> items = records::items_of(ended().result, played(), annotations);
  REQUIRE(items.size() == 3);
  CHECK(items[0].decision.empty());
  REQUIRE(items[0].set_aside.size() == 1);
  CHECK(items[0].set_aside.front().author == "Instructor 1");
  CHECK(items[1].set_aside.empty());
}

TEST_CASE("a reference is said in words where the debrief has it, and what was typed outside of a decision has a title too") {
  records::SessionRecord record = ended();
  base::Value debrief = base::parse_json(R"({"decisions": [{"action": 5, "reference": {"id": "mendez-3", "document": "Méndez Principles", "section": "Principle 3", "year": 2021}}]})", "test");
  CHECK(records::reference_of(debrief, "mendez-3") == "Méndez Principles, Principle 3 (2021)");
  CHECK(records::reference_of(debrief, "another-1") == "another-1");
  record.result = base::Value(base::Map{{"scorecard", record.result["scorecard"]}, {"debrief", debrief}});
  CHECK(records::items_of(record.result, played(), {}).front().title == "A line that was typed");
}
