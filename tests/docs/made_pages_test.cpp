#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <string>
#include <utility>

#include "made_pages.hpp"
#include "page.hpp"

using namespace casecraft;

namespace {

/// The first line in which two texts differ, as each has it.
std::string first_difference(const std::string& is, const std::string& should) {
  std::size_t at = 0;
  while (at < is.size() && at < should.size() && is[at] == should[at]) ++at;
  const auto line = [&](const std::string& text) {
    const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
    return text.substr(begin, text.find('\n', at) - begin);
  };
  return "it says:     " + line(is) + "\nit would say: " + line(should);
}

}  // namespace

TEST_CASE("the pages of the manual that are made from the program are as it would make them now") {
  const std::pair<const char*, std::string> made[] = {
      {"docs/reference.md", docs::reference_page()}, {"docs/references.md", docs::references_page()}, {"docs/commands.md", docs::commands_page()}};
  for (const auto& [path, text] : made) {
    if (std::getenv("CASECRAFT_WRITE_PAGES") != nullptr) {
      std::ofstream(std::string(CASECRAFT_SOURCE_DIR "/") + path, std::ios::binary) << text;
    }
    INFO(path << " is not up to date; CASECRAFT_WRITE_PAGES=1 build/dev/test_docs makes it anew");
    std::string is;
    CHECK_NOTHROW(is = docs::file_of_project(path));
    INFO(first_difference(is, text));
    CHECK(is == text);
  }
}

TEST_CASE("the reference knows every declaration and every function by name") {
  const std::string page = docs::reference_page();
  for (const char* word : {"scene", "interview", "tracing", "requests", "document", "person", "deadline", "event", "duty", "ending", "calendar", "rule", "channel", "body", "fact", "identifier", "holding"}) {
    INFO(word);
    CHECK(page.find("### " + std::string(word) + "\n") != std::string::npos);
  }
  for (const char* call : {"`has(document: string)`", "`visited(scene: string)`", "`has_told(fact: string)`", "`party_name(tag: string)`", "`data_obtained(holding: string)`", "`variables`", "`seeded`", "`start`", "`contains`"}) {
    INFO(call);
    CHECK(page.find(call) != std::string::npos);
  }
}
