#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <regex>
#include <set>
#include <string>

#include "page.hpp"

using namespace casecraft;

// An author cannot be expected to read the response model. docs/interviews.md says what is in it.

TEST_CASE("the page on conversations lists each indicator of the model as it is, each critical error, and each type of a line") {
  const std::string model = docs::file_of_project("scripts/casecraft/interview_model.lua");
  const std::string page = docs::file_of_project("docs/interviews.md");
  const auto says = [&](const std::string& words) {
    INFO(words);
    CHECK(page.find(words) != std::string::npos);
  };
  std::set<std::string> indicators;
  const std::regex indicator("\\{ \"(I[0-9]+)\", weight = ([0-9]+), competency = \"([a-z_]+)\"[^\\0]*?text = \"([^\"]*)\"");
  for (auto at = std::sregex_iterator(model.begin(), model.end(), indicator); at != std::sregex_iterator(); ++at) {
    says(fmt::format("| {} | {} | `{}` | {} |", at->str(1), at->str(2), at->str(3), at->str(4)));
    indicators.insert(at->str(1));
  }
  CHECK(indicators.size() == 20);
  std::set<std::string> critical;
  const std::regex error("id = \"(CE[0-9]+)\"");
  for (auto at = std::sregex_iterator(model.begin(), model.end(), error); at != std::sregex_iterator(); ++at) {
    says(fmt::format("| {} |", at->str(1)));
    critical.insert(at->str(1));
  }
  CHECK(critical.size() == 6);
  for (const char* type : {"invitation", "cued_invitation", "facilitator", "directive", "option_posing", "suggestive", "compound", "blaming", "pressure", "rapport", "ground_rules", "choice", "closure"}) {
    says(fmt::format("| `{}`", type));
  }
  says("`support` |");
}
