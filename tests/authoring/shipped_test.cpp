#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
using Catch::Contains;
namespace fs = std::filesystem;

namespace {

constexpr const char* kTwoScenes = R"(start "door"
scene "door" {
  title = "At the door",
  text = "You ring. A neighbour looks out.",
  choices = {
    { id = "wait", "Wait until she comes out.", to = "kitchen", reply = "She nods.", score = { evidence = 2 }, why = "She decides when to speak.", ref = "mendez-2" },
    { id = "push", "Push the door open.", to = "kitchen", score = { evidence = -2 }, why = "You have no right to enter.", ref = "mendez-2", critical = true },
  },
}
scene "kitchen" {
  title = "In the kitchen",
  text = "She has put water on.",
  choices = {
    { id = "ask", "Ask what she wants.", to = "done", score = { evidence = 2 }, why = "Her wish comes first.", ref = "mendez-2" },
    { id = "tell", "Tell her what she must do.", to = "done", score = { evidence = 0 }, why = "An order closes the conversation.", ref = "mendez-2" },
  },
}
scene "done" { ending = "agreed" }
ending "agreed" { title = "Agreed", text = "You leave your number." }
)";

/// What lint says of the pack when `from` is written as `to`.
std::string told_with(const std::string& from, const std::string& to) {
  std::string pack = kTwoScenes;
  const std::size_t at = pack.find(from);
  REQUIRE(at != std::string::npos);
  return told(lint_small(small_pack(pack.replace(at, from.size(), to))));
}

void gather(const fs::path& folder, const std::string& prefix, std::map<std::string, std::string>& into) {
  const fs::path top = fs::path(CASECRAFT_SOURCE_DIR) / folder;
  for (const auto& entry : fs::recursive_directory_iterator(top)) {
    const std::string inside = entry.path().lexically_relative(top).string();
    if (entry.is_regular_file()) into[prefix + inside] = project_file((folder / inside).string());
  }
}

}  // namespace

TEST_CASE("each mistake of a pack is found at its line") {
  CHECK_THAT(told_with("At the door", "At the gate"), !Contains("main.lua"));
  CHECK_THAT(told_with("to = \"kitchen\", reply", "to = \"kitchn\", reply"), Contains("small/main.lua:6") && Contains("did you mean 'kitchen'?"));
  CHECK_THAT(told_with("ending = \"agreed\"", "ending = \"agred\""), Contains("small/main.lua:18") && Contains("did you mean 'agreed'?"));
  CHECK_THAT(told_with("evidence = -2", "evidnce = -2"), Contains("small/main.lua:7") && Contains("did you mean 'evidence'?"));
  CHECK_THAT(told_with("speak.\", ref = \"mendez-2\"", "speak.\", ref = \"mendez-02\""), Contains("small/main.lua:6") && Contains("mendez-02"));
  CHECK_THAT(told_with("reply = ", "relpy = "), Contains("small/main.lua:6") && Contains("did you mean 'reply'?"));
  CHECK_THAT(told_with("start \"door\"", "start \"dor\""), Contains("small/main.lua:1"));
  CHECK_THAT(told_with("title = \"In the kitchen\",", "title = "), Contains("small/main.lua:11") && Contains("'title' has no value"));
  CHECK_THAT(told_with("id = \"tell\", ", "id = \"tell\", when = \"trsut > 1\", "), Contains("small/main.lua:15") && Contains("trsut"));
}

TEST_CASE("the exercises that come with the program are sound, and their recorded sessions give what they gave") {
  for (const std::string name : {"first-steps", "friday-1640"}) {
    scenario::Bundle bundle;
    gather("scripts", "scripts/", bundle.files);
    gather("assets", "assets/", bundle.files);
    gather("scenarios/" + name, "pack/", bundle.files);
    std::vector<TestFile> tests;
    for (auto file = bundle.files.begin(); file != bundle.files.end();) {
      if (file->first.rfind("pack/tests/", 0) != 0) {
        ++file;
        continue;
      }
      tests.emplace_back(name + file->first.substr(4), file->second);
      file = bundle.files.erase(file);
    }
    const LintResult result = lint_small(bundle, tests);
    INFO(told(result));
    CHECK_FALSE(result.diagnostics.has_errors());
    CHECK(result.tests_run == static_cast<int>(tests.size()));
    CHECK(result.tests_passed == result.tests_run);
  }
}
