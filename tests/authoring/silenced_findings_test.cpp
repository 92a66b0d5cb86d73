#include <catch2/catch.hpp>

#include "authoring/prove_report.hpp"
#include "authoring/silenced_findings.hpp"
#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
using Catch::Contains;

namespace {

/// One decision at which nothing can be lost for good, and a second one that is for nobody. `silences`: what scenario.json silences.
scenario::Bundle silencing(const std::string& silences) {
  scenario::Bundle bundle = small_pack(R"lua(
start "desk"
variables { is_open = false }
scene "desk" { title = "Desk", choices = {
  { "Write it down.", id = "write", to = "home", score = { evidence = 1 }, why = "w", ref = "bc-16" },
  { "Leave it.", id = "leave", to = "home", score = { evidence = 0 }, why = "w", ref = "bc-16" },
  { "Go in.", id = "enter", to = "home", when = "is_open", score = { evidence = 0 }, why = "w", ref = "bc-16" },
} }
scene "home" { ending = "done" }
ending "done" { title = "Home", text = "." }
)lua");
  std::string& manifest = bundle.files["pack/scenario.json"];
  manifest.insert(manifest.rfind('}'), ", \"lint\": {\"silence\": [" + silences + "]}");
  bundle.settings = base::Map{{"mode", "assessment"}};
  return bundle;
}

std::shared_ptr<session::Exercise> loaded_from(const scenario::Bundle& bundle) {
  base::Diagnostics diagnostics;
  auto exercise = session::Exercise::load(bundle, scenes(), diagnostics);
  REQUIRE(exercise != nullptr);
  return exercise;
}

struct Told {
  std::string text;
  std::size_t silenced{0};
};

/// What the report says of cases 1 to `seeds`, of which the first `states` states were looked at.
Told proved(const scenario::Bundle& bundle, std::size_t states = 1000) {
  ExploreOptions options;
  options.seconds = 0.0;
  options.states = states;
  const auto exercise = loaded_from(bundle);
  Proof proof = prove(explore([&] { return loaded_from(bundle); }, options), *exercise, 1);
  FindingSilences silences(bundle);
  silences.apply(proof);
  for (Finding& one : silences.idle_of_proofs()) proof.findings.push_back(std::move(one));
  return {proof_as_text(proof, *exercise, {"small", true}), proof.silenced.size()};
}

}  // namespace

TEST_CASE("what proving finds is silenced with a reason, at its declaration, in its file, or anywhere, and shown so") {
  CHECK_THAT(proved(silencing("")).text, Contains("warning: nobody can take choice 'enter'") && !Contains("silenced"));
  for (const std::string at : {R"("at": "scene desk", )", R"("at": "main.lua", )", R"("at": "small/main.lua", )", ""}) {
    INFO(at);
    const Told told = proved(silencing("{\"rule\": \"prove.unused\", " + at + "\"reason\": \"For the second part.\"}"));
    INFO(told.text);
    CHECK_THAT(told.text, !Contains("warning: nobody can take") && Contains("silenced: nobody can take choice 'enter' of 'desk' [prove.unused]: For the second part.") && Contains(", 1 silenced"));
    CHECK(told.silenced == 1);
  }
}

TEST_CASE("a silence of what proving does not find is itself a finding, a warning where that is certain") {
  const std::string elsewhere = R"({"rule": "prove.unused", "at": "scene home", "reason": "It was so once."})";
  CHECK_THAT(proved(silencing(elsewhere)).text, Contains("warning: nobody can take") && Contains("scenario.json:3: warning: 'prove.unused' is silenced at 'scene home', but nothing was found there [lint.silence-unused]"));
  CHECK_THAT(proved(silencing(elsewhere), 1).text, Contains("info: 'prove.unused' is silenced at 'scene home', but nothing was found there"));
  // Of a rule of lint, proving says nothing.
  CHECK_THAT(proved(silencing(R"({"rule": "choice.alone", "reason": "r"})")).text, !Contains("silenced"));
}

TEST_CASE("without a reason nothing is silenced, and an error never is") {
  CHECK_THAT(proved(silencing(R"({"rule": "prove.unused"})")).text, Contains("warning: nobody can take"));
  scenario::Bundle bundle = silencing(R"({"rule": "prove.dead-end", "reason": "It is meant."})");
  std::string& main = bundle.files["pack/main.lua"];
  main.replace(main.find("id = \"leave\", to = \"home\""), 25, "id = \"leave\", to = \"wall\"");
  main += "scene \"wall\" { title = \"Wall\", choices = { { 'Out.', id = 'out', to = 'home', when = 'is_open' } } }\n";
  const Told told = proved(bundle);
  INFO(told.text);
  CHECK_THAT(told.text, Contains("error: at 'wall' the exercise can come to a stop") && Contains("[lint.silence-error]"));
  CHECK(told.silenced == 0);
}

TEST_CASE("one silence serves several cases, and is told to be idle when none of them needs it") {
  const scenario::Bundle bundle = silencing(R"({"rule": "prove.unused", "reason": "For the second part."})");
  FindingSilences silences(bundle);
  Proof with, without;
  with.is_whole = without.is_whole = true;
  with.findings.push_back({base::Severity::warning, "prove.unused", {"pack/main.lua", 4, 1}, "m", {}, {}});
  silences.apply(without);
  CHECK(silences.idle_of_proofs().size() == 1);
  silences.apply(with);
  CHECK(silences.idle_of_proofs().empty());
}

TEST_CASE("what simulated trainees find is silenced in the same way") {
  const auto told_of = [](const std::string& silence, double seconds) {
    const scenario::Bundle bundle = silencing(silence);
    SimulateOptions options;
    options.sittings = 30;
    options.seconds = seconds;
    Figures figures = simulate([&] { return loaded_from(bundle); }, options);
    FindingSilences silences(bundle);
    silences.apply(figures);
    for (Finding& one : silences.idle_of_trainees()) figures.findings.push_back(std::move(one));
    return figures_as_text(figures);
  };
  CHECK_THAT(told_of("", 0.0), Contains("warning: whoever always takes the option that stands first passes 100 times of 100 [trainees.trick]"));
  CHECK_THAT(told_of(R"({"rule": "trainees.trick", "reason": "A tutorial."})", 0.0), Contains("silenced: whoever always takes the option that stands first passes 100 times of 100 [trainees.trick]: A tutorial.") && !Contains("warning: whoever always"));
  CHECK_THAT(told_of(R"({"rule": "trainees.luck", "reason": "A tutorial."})", 0.0), Contains("warning: 'trainees.luck' is silenced, but nothing was found there [lint.silence-unused]"));
  CHECK_THAT(told_of(R"({"rule": "trainees.luck", "reason": "A tutorial."})", 1e-9), Contains("0 of 30 sittings of each were played before the time was up") && !Contains("silenced"));
  // As long as not all was played, it may still be found.
  const scenario::Bundle bundle = silencing(R"({"rule": "trainees.luck", "reason": "A tutorial."})");
  FindingSilences silences(bundle);
  Figures some;
  some.is_whole = false;
  silences.apply(some);
  REQUIRE(silences.idle_of_trainees().size() == 1);
  CHECK(silences.idle_of_trainees().front().severity == base::Severity::info);
}
