#include "small_pack.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "exercises/scene/scene_activity.hpp"

namespace casecraft::authoring {

std::string project_file(const std::string& path) {
  std::ifstream file(std::string(CASECRAFT_SOURCE_DIR "/") + path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::stringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

scenario::Bundle small_pack(const std::string& main_lua) {
  scenario::Bundle bundle;
  for (const char* path : {"scripts/casecraft/vocabulary.lua", "assets/frameworks/core.json", "assets/references.json", "assets/zones/zones.json"}) {
    bundle.files[path] = project_file(path);
  }
  bundle.files["pack/scenario.json"] = R"({"id": "small", "version": "1.0.0", "title": "Small", "summary": "For a test.", "kind": "scene",
    "level": "introductory", "locale": "en", "minutes": [1, 2], "content_notes": ["Nothing."], "opens": "2026-03-13T16:40", "zone": "Varos/Maren",
    "rubric": "rubric.json"})";
  bundle.files["pack/rubric.json"] = R"({"framework": "casecraft-core", "pass_mark": 70, "weights": {"evidence": 1, "trauma_informed": 1}})";
  bundle.files["pack/main.lua"] = main_lua;
  return bundle;
}

std::string two_decisions() {
  return R"lua(start "doorstep"
scene "doorstep" { title = "The first question", text = "Mira asks if she has to answer today.", hint = "Who decides?",
  choices = {
    { "It is up to you.", id = "her_choice", to = "clock", score = { trauma_informed = 2 }, why = "The pace is hers.", ref = "mendez-2" },
    { "It will be quicker now.", id = "push", to = "clock", score = { trauma_informed = 0 }, why = "It is your timetable.", ref = "mendez-2" },
  } }
scene "clock" { title = "The time", text = "What is 20:15 UTC in Maren?",
  entry = { label = "Local time", accept = { { "22:15", id = "right", to = "desk", score = { evidence = 1 }, why = "Two hours ahead.", ref = "iso-27037" } },
    otherwise = { reply = "Write a time such as 22:15." } } }
scene "desk" { title = "The desk", text = "It is late.", hub = true,
  choices = {
    { "Ask for the data to be kept.", id = "preserve", minutes = 10, score = { evidence = 2 }, why = "It cannot be made up for.", ref = "bc-16" },
    { "Tell the account holder.", id = "tip_off", critical = true, why = "It warns whoever holds the account.", ref = "bc-16" },
    { "Go home.", id = "go_home", to = "home", why = "Enough.", ref = "bc-16" },
  } }
scene "home" { ending = "done" }
ending "done" { title = "Home", text = "The lights go out." }
)lua";
}

session::ActivityRegistry scenes() {
  session::ActivityRegistry registry;
  scene::register_activity(registry);
  return registry;
}

LintResult lint_small(const scenario::Bundle& bundle, const std::vector<TestFile>& tests) {
  return lint(bundle, tests, scenes(), {project_file("assets/terminology.csv")});
}

LintResult lint_played(const std::string& session_json) { return lint_small(small_pack(two_decisions()), {{"small/tests/played.json", session_json}}); }

std::string told(const LintResult& result) {
  std::string all;
  for (const base::Diagnostic& one : result.diagnostics.all()) all += base::format_diagnostic(one);
  return all;
}

}  // namespace casecraft::authoring
