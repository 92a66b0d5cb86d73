#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "assessment/debrief.hpp"
#include "base/json.hpp"
#include "session/exercise.hpp"
#include "session/session.hpp"
#include "authoring/lint_report.hpp"
#include "authoring/prove_report.hpp"
#include "authoring/trainees.hpp"
#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
using Json = nlohmann::json;

namespace {

/// What does not fit, one complaint a line; empty when all does.
std::string complaints(const std::string& schema_name, const Json& document) {
  const Json source = Json::parse(project_file("assets/schema/" + schema_name));
  valijson::Schema schema;
  valijson::SchemaParser parser;
  parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(source), schema);
  valijson::ValidationResults results;
  valijson::Validator validator;
  validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), &results);
  std::string all;
  valijson::ValidationResults::Error error;
  while (results.popError(error)) {
    for (const std::string& part : error.context) all += part;
    all += ": " + error.description + "\n";
  }
  return all;
}

std::string complaints(const std::string& schema_name, const base::Value& value) { return complaints(schema_name, Json::parse(base::to_json(value))); }

base::Value action_of(const std::string& json) { return base::parse_json(json, "here"); }

}  // namespace

TEST_CASE("every view, page, action, scorecard and debrief of a session fits its schema") {
  base::Diagnostics diagnostics;
  const auto exercise = session::Exercise::load(small_pack(two_decisions()), scenes(), diagnostics);
  REQUIRE(exercise != nullptr);
  session::MemoryJournal journal;
  session::Session session(exercise, 7, journal);
  CHECK(complaints("view.json", session::to_value(session.view())) == "");
  CHECK(complaints("debrief.json", assessment::to_value(session.debrief(), exercise->framework(), exercise->rubric(), exercise->references())) == "");
  const std::vector<std::string> actions{R"("hint")",  R"({"note": "x"})", R"({"choose": "push"})", R"({"enter": {"text": "noon"}})", R"({"enter": {"text": "22:15"}})",
                                         R"("pause")", R"("resume")",      R"({"wait": 30})",       R"({"choose": "tip_off"})",         R"({"choose": "go_home"})"};
  base::List views{session::to_value(session.view())};
  for (const std::string& written : actions) {
    session::Action action = session::action_from_value(action_of(written), "here");
    views.push_back(session::to_value(session.apply(action)));
    CHECK(complaints("view.json", views.back()) == "");
    action.number = session.actions();
    CHECK(complaints("action.json", session::to_value(action)) == "");
  }
  for (const char* what : {"documents", "people", "deadlines", "notes", "transcript", "clock", "journal"}) {
    INFO(what);
    CHECK(complaints("page.json", session::to_value(session.look({what}))) == "");
  }
  const base::Value card = assessment::to_value(session.scorecard(), exercise->framework(), exercise->rubric());
  CHECK(complaints("scorecard.json", card) == "");
  const base::Value debrief = assessment::to_value(session.debrief(), exercise->framework(), exercise->rubric(), exercise->references());
  CHECK(complaints("debrief.json", debrief) == "");
  base::List rows;
  for (const session::JournalRow& row : journal.rows()) {
    rows.push_back(base::Map{{"number", row.number}, {"role", row.role}, {"kind", row.kind}, {"payload", action_of(row.payload)}, {"time", row.time},
                             {"state", row.state.hex()}, {"chain", base::to_hex(row.chain)}});
  }
  CHECK(complaints("run.json", base::Map{{"pack", "small"}, {"version", "1.0.0"}, {"seed", 7}, {"mode", "practice"}, {"bundle", base::to_hex(exercise->bundle_hash())},
                                         {"views", std::move(views)}, {"journal", std::move(rows)}, {"scorecard", card}, {"debrief", debrief}}) == "");
}

TEST_CASE("a schema refuses what is missing, misspelt or of another kind") {
  base::Diagnostics diagnostics;
  const auto exercise = session::Exercise::load(small_pack(two_decisions()), scenes(), diagnostics);
  REQUIRE(exercise != nullptr);
  session::MemoryJournal journal;
  const base::Map view = session::to_value(session::Session(exercise, 7, journal).view()).as_map();
  base::Map without = view;
  without.erase("offers");
  CHECK(complaints("view.json", without) != "");
  base::Map more = view;
  more["secret"] = 1;
  CHECK(complaints("view.json", more) != "");
  base::Map wrong = view;
  wrong["phase"] = "asleep";
  CHECK(complaints("view.json", wrong) != "");
  CHECK(complaints("sessions.json", Json::parse(R"([{"id": "x"}])")) != "");
}

TEST_CASE("the packs of the project fit the schemas of a manifest and a rubric") {
  for (const std::string pack : {"scenarios/first-steps", "scenarios/friday-1640", "tests/packs/story", "tests/packs/terminal-rounds"}) {
    INFO(pack);
    CHECK(complaints("manifest.json", Json::parse(project_file(pack + "/scenario.json"))) == "");
    CHECK(complaints("rubric.json", Json::parse(project_file(pack + "/rubric.json"))) == "");
  }
  CHECK(complaints("rubric.json", Json::parse(R"({"framework": "f", "pass_mark": 101, "weights": {"a": 1}})")) != "");
}

TEST_CASE("a played session's schema takes what the reader takes") {
  const char* const sound = R"({"name": "n", "seed": 7, "mode": "assessment", "actions": [{"choose": "a"}, "continue", "wait", {"wait": 30}, {"wait": "next"}, {"enter": {"a": "b"}},
    {"note": "x"}, {"rewind": 0}, {"kind": "note", "payload": {"text": "x"}}], "expect": {"ending": "e", "critical": [], "competencies": {"evidence": {"at_least": 50}}}})";
  CHECK(complaints("played-session.json", Json::parse(sound)) == "");
  CHECK(complaints("played-session.json", Json::parse(R"({"name": "n", "seed": 7, "actions": [{"chose": "a"}], "expect": {"ending": "e"}})")) != "");
  CHECK(complaints("played-session.json", Json::parse(R"({"name": "n", "seed": 7, "actions": [], "expect": {}})")) != "");
}

TEST_CASE("what several schemas describe, they describe alike") {
  const auto schema = [](const char* name) { return Json::parse(project_file(std::string("assets/schema/") + name)); };
  const Json run = schema("run.json"), debrief = schema("debrief.json"), view = schema("view.json"), card = schema("scorecard.json");
  for (const auto& [name, definition] : view["definitions"].items()) CHECK(run["definitions"][name] == definition);
  for (const auto& [name, definition] : debrief["definitions"].items()) CHECK(run["definitions"][name] == definition);
  for (const auto& [name, definition] : card["definitions"].items()) CHECK(debrief["definitions"][name] == definition);
  CHECK(run["definitions"]["view"]["properties"] == view["properties"]);
  CHECK(run["definitions"]["debrief"]["properties"] == debrief["properties"]);
  CHECK(debrief["definitions"]["scorecard"]["properties"] == card["properties"]);
}

TEST_CASE("a proof and the simulated trainees' figures fit their schema") {
  base::Diagnostics diagnostics;
  const auto load = [&] { return session::Exercise::load(small_pack(two_decisions()), scenes(), diagnostics); };
  ExploreOptions options;
  options.seconds = 0.0;
  base::Map document = proof_as_value(prove(explore(load, options), *load(), 1), *load()).as_map();
  SimulateOptions sittings;
  sittings.sittings = 5;
  document.emplace("trainees", figures_as_value(simulate(load, sittings)));
  CHECK(complaints("proof.json", base::Value(std::move(document))) == "");
}

TEST_CASE("a report of lint fits its schema, with findings, without, and with silenced ones") {
  std::string main = two_decisions();
  main += "scene \"nowhere\" { title = \"Nowhere\", text = \"Nobody comes here.\", to = \"home\" }\n";
  LintResult result = lint_small(small_pack(main), {{"small/tests/a.json", R"({"name": "n", "seed": 1, "actions": [], "expect": {"place": "doorstep"}})"}});
  REQUIRE(result.diagnostics.all().size() == 1);
  CHECK(complaints("lint.json", lint_as_value(result, {"small", "", "", true, {}})) == "");
  result.silenced.push_back({result.diagnostics.all().front(), "It is played from the map only."});
  result.diagnostics.info("text.reading-level", {"small/scenario.json", 0, 0}, "figures");
  CHECK(complaints("lint.json", lint_as_value(result, {"small", "", "", false, {}})) == "");
  CHECK(complaints("lint.json", lint_as_value(LintResult{}, {"small", "", "", false, {}})) == "");
  CHECK(complaints("lint.json", Json::parse(R"({"pack": "small"})")) != "");
  CHECK(complaints("manifest.json", Json::parse(project_file("scenarios/first-steps/scenario.json"))) == "");
}
