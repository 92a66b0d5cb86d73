#include <fmt/format.h>

#include <sstream>

#include "apps/command/arguments.hpp"
#include "assessment/framework.hpp"
#include "base/error.hpp"
#include "made_pages.hpp"
#include "page.hpp"

namespace casecraft::docs {

std::string references_page() {
  base::Diagnostics diagnostics;
  assessment::References references;
  references.read(base::read_json("assets/references.json", file_of_project("assets/references.json"), diagnostics), diagnostics);
  const auto framework = assessment::read_framework(base::read_json("assets/frameworks/core.json", file_of_project("assets/frameworks/core.json"), diagnostics), diagnostics);
  if (!framework) throw Error("assets/frameworks/core.json cannot be read");
  std::string text =
      "# Competencies and references\n"
      "\n"
      "What `score` may name, and what `ref` may name. Made from `assets/frameworks/core.json` and `assets/references.json`; do not edit it.\n"
      "\n"
      "## Competencies\n"
      "\n";
  text += fmt::format("The framework `{}`: {}.\n\n| id | name | good practice | rests on |\n|---|---|---|---|\n", framework->id, framework->title);
  for (const assessment::Competency& one : framework->competencies) {
    std::string rests;
    for (const std::string& id : one.references) rests += fmt::format("{}[{}](#{})", rests.empty() ? "" : ", ", id, id);
    text += fmt::format("| `{}` | {} | {} | {} |\n", one.id, one.name, one.descriptor, rests);
  }
  text += "\n## References\n\nThe words are the project's own unless they are marked as a quotation. Read the document before you cite it.\n";
  for (const std::string& id : references.ids()) {
    const assessment::Reference& one = *references.find(id);
    text += fmt::format("\n### {}\n\n{}. {} ({}).{}{}  \n{}\n", id, one.document, one.section, one.year, one.note.empty() ? "" : " ", one.note, one.locator);
  }
  return text;
}

std::string help_of(const std::string& command) {
  std::vector<std::string> words;
  std::istringstream parts(command);
  for (std::string word; parts >> word;) words.push_back(word);
  words.emplace_back("--help");
  return command::read_arguments(words).text;
}

std::string commands_page() {
  std::string text =
      "# Commands\n"
      "\n"
      "As `casecraft --help` and `casecraft COMMAND --help` print them. This page is made; do not edit it.\n"
      "\n"
      "`PACK` is an id of the catalogue or the folder of an exercise. In a clone of the sources, `./play` builds the program if need be and hands it the words: `./play lint my-case`.\n"
      "\n"
      "| exit status | means |\n|---|---|\n"
      "| 0 | done; also when a session was left and kept |\n"
      "| 1 | it could not be done: a file, the store, a replay that differs; one sentence says what and how to mend it. With `lint --warnings-as-errors`: warnings, and no errors |\n"
      "| 2 | mistakes in an exercise, or in the command line |\n"
      "\n";
  const auto show = [&](const std::string& heading, const std::string& help) {
    text += fmt::format("{}\n\n```text\n{}", heading, help);
    while (text.ends_with('\n')) text.pop_back();
    text += "\n```\n\n";
  };
  const std::string main = help_of("");
  show("## casecraft", main);
  std::istringstream lines(main.substr(main.find("Subcommands:")));
  std::string line;
  std::getline(lines, line);
  while (std::getline(lines, line) && line.starts_with("  ")) {
    const std::string name = line.substr(2, line.find(' ', 2) - 2);
    const std::string help = help_of(name);
    show("## " + name, help);
    // A command of commands: `ledger generate`.
    const std::size_t below = help.find("Subcommands:");
    if (below == std::string::npos) continue;
    std::istringstream inner(help.substr(below));
    std::string one;
    std::getline(inner, one);
    while (std::getline(inner, one) && one.starts_with("  ")) {
      const std::string both = name + " " + one.substr(2, one.find(' ', 2) - 2);
      show("## " + both, help_of(both));
    }
  }
  text.pop_back();
  return text;
}

}  // namespace casecraft::docs
