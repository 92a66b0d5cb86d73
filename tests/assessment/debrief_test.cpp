#include <catch2/catch.hpp>

#include "assessment/debrief.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::assessment;

TEST_CASE("a debrief as JSON names every decision with its reference in full, and what was never tried") {
  base::Diagnostics diagnostics;
  References references;
  references.read(base::read_json("a.json", R"({"references": [{"id": "r1", "document": "D", "section": "1", "year": 2021, "locator": "https://example.org"}]})", diagnostics),
                  diagnostics);
  Debrief debrief;
  debrief.ending = "home";
  debrief.ending_title = "Home";
  debrief.hints = 2;
  debrief.rewinds = 1;
  debrief.scorecard = score(std::vector<ScoreEvent>{{1, kSafety, 1, 2}}, {}, sample_rubric(), true);
  debrief.decisions.push_back({1, 60, "call", "The call", "wait", "You wait.", "It costs time.", "r1", "Ask now.", "It saves time.", false, false});
  debrief.decisions.push_back({2, 90, "logs", "The logs kept", "", "", "Nobody asked.", "", "", "", true, true});
  debrief.untried.push_back({"call", "The call", "ask", "Ask now.", "It saves time.", "unknown"});
  const base::Value value = to_value(debrief, sample_framework(), sample_rubric(), references);
  CHECK(value["ending"]["id"].as_text() == "home");
  CHECK(value["scorecard"]["total"].as_text() == "50.00");
  CHECK(value["hints"].as_integer() == 2);
  CHECK(value["rewinds"].as_integer() == 1);
  const base::List& decisions = value["decisions"].as_list();
  REQUIRE(decisions.size() == 2);
  CHECK(decisions[0]["reference"]["document"].as_text() == "D");
  CHECK(decisions[0]["reference"]["year"].as_integer() == 2021);
  CHECK(decisions[0]["better"].as_text() == "Ask now.");
  CHECK(decisions[0]["time"].as_integer() == 60);
  CHECK(decisions[1]["reference"].is_null());
  CHECK(decisions[1]["duty"].as_bool());
  CHECK(decisions[1]["critical"].as_bool());
  CHECK(value["untried"].as_list().front()["label"].as_text() == "Ask now.");
  CHECK(value["untried"].as_list().front()["reference"].is_null());
}
