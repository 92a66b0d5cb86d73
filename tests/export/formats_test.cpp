#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "exported_session.hpp"
#include "records/export/detail/sha1.hpp"

using namespace casecraft;
using Catch::Contains;
using tests::exported_session;

namespace {

std::vector<std::string> verbs_of(const base::List& statements) {
  std::vector<std::string> verbs;
  for (const base::Value& one : statements) {
    const std::string id = one["verb"].text_at("id");
    verbs.push_back(id.substr(id.rfind('/') + 1));
  }
  return verbs;
}

const base::Value& statement_of(const base::List& statements, const std::string& verb) {
  const std::vector<std::string> verbs = verbs_of(statements);
  const auto found = std::find(verbs.begin(), verbs.end(), verb);
  REQUIRE(found != verbs.end());
  return statements[static_cast<std::size_t>(found - verbs.begin())];
}

}  // namespace

TEST_CASE("CSV has a row for each decision under the columns' names") {
  const std::string csv = records::export_as_csv({exported_session()});
  CHECK(std::count(csv.begin(), csv.end(), '\n') == 3);
  CHECK_THAT(csv, Catch::StartsWith("session,pseudonym,course,assignment,pack,"));
  CHECK_THAT(csv, Contains(",1,1,2026-11-24T05:01:00Z,60,door,") && Contains(",-2,2,,0,1,"));
  CHECK_THAT(csv, Contains("18446744073709551615"));
}

TEST_CASE("a cell that a spreadsheet would take for a formula is none any more") {
  for (const std::string start : {"=", "+", "-", "@", "\t", "\r", "\xEF\xBC\x9D"}) {
    const std::string csv = records::export_as_csv({exported_session(start + "HYPERLINK(1)")});
    INFO(csv);
    const bool is_quoted = start == "\t" || start == "\r";
    CHECK_THAT(csv, Contains("," + std::string(is_quoted ? "\"" : "") + "'" + start + "HYPERLINK"));
    CHECK(csv.find("," + start + "HYPERLINK") == std::string::npos);
    CHECK(csv.find(",\"" + start + "HYPERLINK") == std::string::npos);
  }
}

TEST_CASE("commas, quotation marks and ends of lines stay inside their cell") {
  const std::string csv = records::export_as_csv({exported_session("a,\"b\"\nc")});
  CHECK_THAT(csv, Contains(",\"a,\"\"b\"\"\nc\","));
}

TEST_CASE("JSON holds the whole session, with a seed of all its digits") {
  const base::Value all = records::export_as_json({exported_session()});
  const base::Value& session = all.list_at("sessions").front();
  CHECK(session.text_at("seed") == "18446744073709551615");
  CHECK(session.list_at("journal").size() == 4);
  CHECK(session["result"]["scorecard"].text_at("total") == "87.50");
}

TEST_CASE("SHA-1 and UUIDs of version 5 are those of the standards") {
  CHECK(base::to_hex(records::sha1("abc")) == "a9993e364706816aba3e25717850c26c9cd0d89d");
  CHECK(base::to_hex(records::sha1("")) == "da39a3ee5e6b4b0d3255bfef95601890afd80709");
  CHECK(base::to_hex(records::sha1(std::string(64, 'a'))) == "0098ba824b5c16427bd7a1122a5a442a25ec644d");
  // Python: uuid.uuid5(uuid.UUID("7d0c3a52-9f43-4a0e-8f0a-5b6f3f1c2e94"), "hello")
  CHECK(records::uuid5("hello") == "8ce59eba-08c9-5c0e-97d0-86a073e8c93b");
}

TEST_CASE("statements tell the session in the order in which it happened") {
  const base::List statements = records::xapi_statements(exported_session(), {});
  CHECK(verbs_of(statements) == std::vector<std::string>{"initialized", "suspended", "resumed", "answered", "answered", "scored", "failed", "completed", "failed"});
}

TEST_CASE("the same export gives the same statements, and every id is another") {
  const base::List once = records::xapi_statements(exported_session(), {});
  CHECK(base::Value(once) == base::Value(records::xapi_statements(exported_session(), {})));
  std::set<std::string> ids;
  for (const base::Value& one : once) ids.insert(one.text_at("id"));
  CHECK(ids.size() == once.size());
  records::ExportedSession other = exported_session();
  other.record.id = "2b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";
  for (const base::Value& one : records::xapi_statements(other, {})) CHECK_FALSE(ids.contains(one.text_at("id")));
}

TEST_CASE("an answer has its response, points within their bounds, and how long it took") {
  const base::List statements = records::xapi_statements(exported_session(), {});
  const base::Value& good = statement_of(statements, "answered");
  CHECK(good["result"].text_at("response") == "tell");
  CHECK(good["result"].bool_at("success"));
  CHECK(good["result"]["score"] == base::Value(base::Map{{"raw", 2}, {"min", 0}, {"max", 2}}));
  CHECK(good["result"].text_at("duration") == "PT60S");
  CHECK(good["object"]["definition"].text_at("interactionType") == "choice");
  const base::Value& bad = statements[4];
  CHECK(bad["result"]["score"] == base::Value(base::Map{{"raw", -2}, {"min", -2}, {"max", 2}}));
  CHECK_FALSE(bad["result"].bool_at("success", true));
  CHECK(good["context"].text_at("language") == "es-MX");
  CHECK(good["context"].text_at("registration") == exported_session().record.id);
}

TEST_CASE("a person is a pseudonym under an account, and without one a session") {
  records::ExportedSession session = exported_session("Heron 12");
  records::XapiNames names;
  names.home_page = "https://academy.example.org";
  CHECK(records::xapi_statements(session, names).front()["actor"] ==
        base::Value(base::Map{{"objectType", "Agent"}, {"account", base::Map{{"homePage", "https://academy.example.org"}, {"name", "Heron 12"}}}}));
  session.record.pseudonym.clear();
  CHECK(records::xapi_statements(session, names).front()["actor"]["account"].text_at("name") == "session-" + session.record.id);
}

namespace {

/// One decision on the payload of one action.
records::ExportedSession session_with(const std::string& kind, const base::Value& payload, const std::string& choice, const std::string& taken) {
  records::ExportedSession session = exported_session();
  base::Map decision = session.record.result["debrief"].list_at("decisions").front().as_map();
  decision["choice"] = choice;
  decision["taken"] = taken;
  base::Map debrief = session.record.result["debrief"].as_map();
  debrief["decisions"] = base::List{base::Value(decision)};
  session.record.result = base::Map{{"scorecard", session.record.result["scorecard"]}, {"debrief", debrief}};
  session.rows.front().row.kind = kind;
  session.rows.front().row.payload = base::to_json(payload);
  return session;
}

base::Value answered(const records::ExportedSession& session) { return statement_of(records::xapi_statements(session, {}), "answered"); }

std::vector<std::string> choices_of(const base::Value& statement) {
  std::vector<std::string> ids;
  for (const base::Value& one : statement["object"]["definition"].list_at("choices")) ids.push_back(one.text_at("id"));
  return ids;
}

const std::string kFinding = "https://casecraft.example.org/xapi/extensions/finding";

}  // namespace

TEST_CASE("the choices of an answer are all that were open, and what the debrief names where that is not known") {
  records::ExportedSession session = exported_session();
  CHECK(choices_of(answered(session)) == std::vector<std::string>{"tell", "wait"});
  session.offered[1] = {{"tell", "Tell her."}, {"wait", "Wait."}, {"push", "Push."}};
  CHECK(choices_of(answered(session)) == std::vector<std::string>{"tell", "wait", "push"});
  CHECK(answered(session)["object"]["definition"].list_at("choices").back()["description"] == base::Value(base::Map{{"es-MX", "Push."}}));
}

TEST_CASE("the response to what was typed is what was typed, and what the exercise finds in it stands beside") {
  const base::Value form = answered(session_with("enter", base::Map{{"what", "The register says so."}, {"who", "Mira"}, {"zone", ""}}, "source", "source: your text has it."));
  CHECK(form["object"]["definition"].text_at("interactionType") == "long-fill-in");
  CHECK(form["result"].text_at("response") == "what: The register says so.\nwho: Mira");
  CHECK(form["result"]["extensions"].text_at(kFinding) == "source: your text has it.");
  const base::Value line = answered(session_with("enter", base::Map{{"text", "15:05"}}, "right", "15:05"));
  CHECK(line["result"].text_at("response") == "15:05");
  CHECK_FALSE(line["result"].has("extensions"));
  const base::Value said = answered(session_with("ask", base::Map{{"text", "Where were you?"}}, "trust", "You said: Where were you?"));
  CHECK(said["result"].text_at("response") == "Where were you?");
  CHECK_FALSE(said["result"].has("extensions"));
}

TEST_CASE("a line that was picked in a conversation is a choice among those on offer") {
  records::ExportedSession session = session_with("ask", base::Map{{"offer", "offer_open"}}, "trust", "You said: What happened then?");
  CHECK(answered(session)["object"]["definition"].text_at("interactionType") == "other");
  CHECK(answered(session)["result"].text_at("response") == "You said: What happened then?");
  session.offered[1] = {{"offer_open", "What happened then?"}, {"offer_closed", "Was it him?"}};
  CHECK(answered(session)["object"]["definition"].text_at("interactionType") == "choice");
  CHECK(answered(session)["result"].text_at("response") == "offer_open");
  CHECK(choices_of(answered(session)) == std::vector<std::string>{"offer_open", "offer_closed"});
}

TEST_CASE("what is said of a whole conversation is no answer to its last question") {
  const base::Value whole = answered(session_with("ask", base::Map{{"text", "Goodbye."}}, "open_questions", "Shown in part. 2 of 9 questions"));
  CHECK(whole["object"]["definition"].text_at("interactionType") == "other");
  CHECK(whole["result"].text_at("response") == "Shown in part. 2 of 9 questions");
}
