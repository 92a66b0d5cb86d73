#include <catch2/catch.hpp>

#include <algorithm>

#include "exported_session.hpp"

using namespace casecraft;
using Catch::Contains;
using tests::decision_of;
using tests::exported_session;
using tests::override_of;
using tests::provisional_session;

namespace {

std::string word_of(const base::Value& statement) {
  const std::string id = statement["verb"].text_at("id");
  return id.substr(id.rfind('/') + 1);
}

/// The verbs of what follows "completed": what became of the verdict.
std::vector<std::string> verdicts_of(const base::List& statements) {
  std::vector<std::string> words;
  bool is_after = false;
  for (const base::Value& one : statements) {
    if (is_after) words.push_back(word_of(one));
    is_after = is_after || word_of(one) == "completed";
  }
  return words;
}

std::vector<base::Value> failed_objectives(const base::List& statements) {
  std::vector<base::Value> found;
  for (const base::Value& one : statements) {
    if (word_of(one) == "failed" && one["object"].text_at("id").find("/critical/") != std::string::npos) found.push_back(one);
  }
  return found;
}

bool is_voided(const base::List& statements, const base::Value& target) {
  return std::any_of(statements.begin(), statements.end(), [&](const base::Value& one) { return word_of(one) == "voided" && one["object"].text_at("id") == target.text_at("id"); });
}

const std::string kSetBy = "https://casecraft.example.org/xapi/extensions/set-by";

}  // namespace

TEST_CASE("a provisional verdict is no failure yet, and the decision on it is a statement of its own") {
  records::ExportedSession session = provisional_session();
  const base::List before = records::xapi_statements(session, {});
  CHECK(word_of(before.back()) == "completed");
  session.annotations = {decision_of("overturned", "2026-11-25T09:00:00Z")};
  session.verdict = "passed";
  const base::List after = records::xapi_statements(session, {});
  REQUIRE(after.size() == before.size() + 1);
  CHECK(base::Value(base::List(after.begin(), after.end() - 1)) == base::Value(before));
  CHECK(word_of(after.back()) == "passed");
  CHECK(after.back().text_at("timestamp") == "2026-11-25T09:00:00Z");
  CHECK(after.back()["context"]["extensions"].text_at(kSetBy) == "instructor");
}

TEST_CASE("a confirmed critical error is one in every form") {
  records::ExportedSession session = provisional_session();
  session.annotations = {decision_of("confirmed", "2026-11-25T09:00:00Z")};
  session.verdict = "failed";
  const base::List statements = records::xapi_statements(session, {});
  REQUIRE(failed_objectives(statements).size() == 1);
  const base::Value failed = failed_objectives(statements).front();
  CHECK(failed["context"]["extensions"].text_at(kSetBy) == "instructor");
  CHECK_FALSE(failed["result"].bool_at("success", true));
  CHECK(verdicts_of(statements) == std::vector<std::string>{"failed"});
  CHECK_THAT(records::export_as_csv({session}), Contains(",-2,2,,0,1,"));
  const base::Value json = records::session_as_json(session);
  const base::List& errors = json.list_at("critical_errors");
  REQUIRE(errors.size() == 1);
  CHECK(errors.front().integer_at("action") == 4);
  CHECK(errors.front().text_at("decided_by") == "instructor");
}

TEST_CASE("a critical error that waits, was overturned, or was confirmed with an unknown key is none in any form") {
  records::ExportedSession session = provisional_session();
  SECTION("waits") {}
  SECTION("was overturned") { session.annotations = {decision_of("overturned", "2026-11-25T09:00:00Z")}; }
  SECTION("was confirmed and then overturned") { session.annotations = {decision_of("confirmed", "2026-11-25T09:00:00Z"), decision_of("overturned", "2026-11-25T10:00:00Z")}; }
  SECTION("by a stranger") { session.annotations = {decision_of("confirmed", "2026-11-25T09:00:00Z", records::SignedBy::stranger)}; }
  const base::List statements = records::xapi_statements(session, {});
  for (const base::Value& one : failed_objectives(statements)) CHECK(is_voided(statements, one));
  CHECK_THAT(records::export_as_csv({session}), !Contains(",0,1,"));
  CHECK(records::session_as_json(session).list_at("critical_errors").empty());
}

TEST_CASE("whether typed words were right is not said beside the answer when a person decides of them") {
  const base::List statements = records::xapi_statements(provisional_session(), {});
  std::vector<base::Value> answered;
  std::copy_if(statements.begin(), statements.end(), std::back_inserter(answered), [](const base::Value& one) { return word_of(one) == "answered"; });
  REQUIRE(answered.size() == 2);
  CHECK(answered[0]["result"].has("success"));
  CHECK_FALSE(answered[1]["result"].has("success"));
}

TEST_CASE("a critical error that no decision tells of has a row of its own, without points") {
  records::ExportedSession session = exported_session();
  base::Map error = session.record.result["scorecard"].list_at("critical_errors").front().as_map();
  error["choice"] = "threat";
  error["why"] = "It was a threat.";
  base::Map card = session.record.result["scorecard"].as_map();
  card["critical_errors"] = base::List{base::Value(error)};
  session.record.result = base::Map{{"scorecard", card}, {"debrief", session.record.result["debrief"]}};
  const std::string csv = records::export_as_csv({session});
  REQUIRE(std::count(csv.begin(), csv.end(), '\n') == 4);
  CHECK_THAT(csv, Contains(",,4,2026-11-24T05:04:00Z,0,door,,threat,,,,,0,1,It was a threat.,,yard-1\r\n"));
  const auto cells = [&](std::size_t line) {
    std::size_t from = 0;
    for (std::size_t i = 0; i < line; ++i) from = csv.find("\r\n", from) + 2;
    return std::count(csv.begin() + static_cast<std::ptrdiff_t>(from), csv.begin() + static_cast<std::ptrdiff_t>(csv.find("\r\n", from)), ',');
  };
  CHECK(cells(3) == cells(0));
}

TEST_CASE("a verdict that a person changed voids the one before, and says that an instructor set it, but not who") {
  records::ExportedSession session = exported_session();
  const base::List before = records::xapi_statements(session, {});
  session.annotations = {override_of("passed", "2026-11-25T09:00:00Z")};
  session.verdict = "passed";
  const base::List after = records::xapi_statements(session, {});
  REQUIRE(after.size() == before.size() + 2);
  // What a record store has already is the same as before.
  CHECK(base::Value(base::List(after.begin(), after.end() - 2)) == base::Value(before));
  CHECK(verdicts_of(after) == std::vector<std::string>{"failed", "voided", "passed"});
  const base::Value& voiding = after[after.size() - 2];
  CHECK(voiding["verb"].text_at("id") == "http://adlnet.gov/expapi/verbs/voided");
  CHECK(voiding["object"] == base::Value(base::Map{{"objectType", "StatementRef"}, {"id", before.back()["id"]}}));
  CHECK(voiding["context"].text_at("registration") == session.record.id);
  CHECK_FALSE(voiding["context"].has("platform"));
  CHECK(after.back()["result"].bool_at("success"));
  CHECK(after.back()["context"]["extensions"].text_at(kSetBy) == "instructor");
  CHECK_FALSE(before.back()["context"]["extensions"].has(kSetBy));
  CHECK_THAT(base::to_json(base::Value(after)), !Contains("Ann Example"));
  CHECK(base::Value(after) == base::Value(records::xapi_statements(session, {})));
}

TEST_CASE("a verdict that is set back is a new statement, since what was voided stays so") {
  records::ExportedSession session = exported_session();
  session.annotations = {override_of("passed", "2026-11-25T09:00:00Z"), override_of("passed", "2026-11-25T10:00:00Z"), override_of("failed", "2026-11-25T11:00:00Z")};
  session.verdict = "failed";
  const base::List statements = records::xapi_statements(session, {});
  CHECK(verdicts_of(statements) == std::vector<std::string>{"failed", "voided", "passed", "voided", "failed"});
  std::vector<base::Value> standing;
  std::copy_if(statements.begin(), statements.end(), std::back_inserter(standing), [&](const base::Value& one) {
    return one["object"].text_at("id").ends_with("/exercises/the-door") && (word_of(one) == "failed" || word_of(one) == "passed") && !is_voided(statements, one);
  });
  REQUIRE(standing.size() == 1);
  CHECK(standing.front().text_at("timestamp") == "2026-11-25T11:00:00Z");
}

TEST_CASE("a session for assessment that has not ended is exported without points, feedback and references") {
  records::ExportedSession session = exported_session("Secret words.");
  session.record.mode = "assessment";
  session.points[1] = {{"evidence", 2, 2}};
  CHECK(records::session_as_json(session)["points"].is_list());
  CHECK_FALSE(records::session_as_json(session).has("withheld"));
  session.record.state = "open";
  session.record.title = session.record.pseudonym = "Heron";
  const base::Value json = records::session_as_json(session);
  CHECK_FALSE(json.has("points"));
  CHECK_FALSE(json.has("result"));
  CHECK_THAT(json.text_at("withheld"), Contains("has not ended"));
  CHECK(json.list_at("journal").size() == 4);
  CHECK_THAT(base::to_json(json), !Contains("Secret words"));
  CHECK_THAT(base::to_json(base::Value(records::xapi_statements(session, {}))), !Contains("Secret words"));
  CHECK_THAT(records::export_as_csv({session}), !Contains("Secret words"));
}
