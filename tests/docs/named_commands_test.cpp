#include <catch2/catch.hpp>

#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "made_pages.hpp"
#include "page.hpp"

using namespace casecraft;

namespace {

/// What the page shows as code: lines that are set in, and what stands between backticks.
std::vector<std::string> code_of(const std::string& page) {
  std::vector<std::string> found;
  std::istringstream lines(docs::file_of_project(page));
  const std::regex span("`([^`]+)`");
  bool is_inside = false;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("```")) {
      is_inside = !is_inside;
    } else if (!is_inside) {
      if (line.starts_with("    ")) found.push_back(line.substr(4));
      for (std::sregex_iterator at(line.begin(), line.end(), span), end; at != end; ++at) found.push_back((*at)[1].str());
    }
  }
  return found;
}

bool offers(const std::string& help, const std::string& option) { return std::regex_search(help, std::regex(option + "(?![a-z-])")); }

/// Everything that a command may be told by `--`.
std::vector<std::string> options_in(const std::string& text) {
  std::vector<std::string> found;
  const std::regex option("(^|[\\s\\[|`])(--[a-z][a-z-]*)");
  for (std::sregex_iterator at(text.begin(), text.end(), option), end; at != end; ++at) found.push_back((*at)[2].str());
  return found;
}

}  // namespace

TEST_CASE("every command and option that the manual names exists") {
  const std::regex call("(?:^|\\s)(?:casecraft|\\./play)( [^#]*)");
  const std::string main = docs::help_of("");
  const std::string scripts = docs::file_of_project("play") + docs::file_of_project("check");
  std::string all = main + docs::commands_page();
  int calls = 0;
  for (const std::string& page : docs::pages()) {
    if (page == "docs/commands.md") continue;
    for (const std::string& code : code_of(page)) {
      INFO(page << ": " << code);
      std::smatch found;
      if (std::regex_search(code, found, call)) {
        // Two spaces or more begin a remark.
        const std::string words = found[1].str().substr(1, found[1].str().find("  ") == std::string::npos ? std::string::npos : found[1].str().find("  ", 1) - 1);
        std::istringstream parts(words);
        std::string command;
        parts >> command;
        std::string help = main;
        if (!command.empty() && command.front() >= 'a' && command.front() <= 'z') {
          ++calls;
          std::string inner;
          parts >> inner;
          try {
            // "store check|migrate|copy" names several at once.
            const bool is_of_two_words = command == "ledger" || (command == "store" && std::regex_match(inner, std::regex("[a-z]+")));
            help += docs::help_of(is_of_two_words ? command + " " + inner : command);
          } catch (const Error& error) {
            FAIL_CHECK(error.what());
          }
        }
        for (const std::string& option : options_in(words)) {
          INFO(option);
          CHECK((offers(help, option) || offers(scripts, option)));
        }
      } else if (code.starts_with("--")) {
        for (const std::string& option : options_in(code)) {
          INFO(option);
          CHECK((offers(all, option) || offers(scripts, option)));
        }
      }
    }
  }
  CHECK(calls > 60);
}
