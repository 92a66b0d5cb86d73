#include "authoring/rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "authoring/phrases.hpp"

namespace casecraft::authoring {
namespace {

constexpr std::string_view kAbout =
    "# Rules\n"
    "\n"
    "What `casecraft lint` and `casecraft prove` can say of an exercise, by area. `casecraft lint --explain scene.dead-end` prints a page in the terminal.\n"
    "\n"
    "- An **error** stops the exercise from being loaded, or a recorded session from giving what it gave. It has to be mended.\n"
    "- A **warning** is nearly always a mistake. Mend it, or silence it with a reason.\n"
    "- An **info** is worth knowing.\n"
    "\n"
    "What is right as it is, is silenced in `scenario.json`; the reason is for whoever reads the exercise next:\n"
    "\n"
    "```json\n"
    "\"lint\": {\n"
    "  \"silence\": [{\"rule\": \"choice.alone\", \"at\": \"scene handover\", \"reason\": \"There is one thing left to do, and it is scored for its hour.\"}],\n"
    "  \"words\": [\"Maren\", \"Varos\"]\n"
    "}\n"
    "```\n"
    "\n"
    "`at` is the declaration in which the finding lies, its kind and its id, or a file (`\"evening.lua\"`); without it the rule is silenced everywhere in the exercise. Errors cannot be\n"
    "silenced. `words` are known to the spelling check.\n"
    "\n"
    "This list is made by `casecraft lint --rules` out of the pages beside it.\n";

/// The next line with words on it, and what follows it.
std::string_view next_line(std::string_view& text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.find_first_not_of(" \r") != std::string_view::npos) return line;
  }
  return {};
}

std::optional<Rule> read_page(std::string_view page) {
  Rule rule;
  rule.page = page;
  const std::string_view heading = next_line(page);
  const std::string_view kind = next_line(page);
  const std::size_t colon = heading.find(": ");
  const std::size_t comma = kind.find(", ");
  if (!heading.starts_with("# ") || colon == std::string_view::npos || comma == std::string_view::npos) return std::nullopt;
  rule.id = heading.substr(2, colon - 2);
  rule.title = heading.substr(colon + 2);
  rule.command = kind.substr(comma + 2, kind.find_first_of(".,;", comma + 2) - comma - 2);
  const auto severity = severity_named(kind.substr(0, comma));
  if (!severity) return std::nullopt;
  rule.severity = *severity;
  return rule;
}

}  // namespace

Rules::Rules(const std::map<std::string, std::string>& pages) {
  for (const auto& [name, page] : pages) {
    if (!name.ends_with(".md") || name.ends_with("README.md")) continue;
    if (auto rule = read_page(page)) rules_.push_back(std::move(*rule));
  }
  std::sort(rules_.begin(), rules_.end(), [](const Rule& a, const Rule& b) { return a.id < b.id; });
}

const Rule* Rules::find(std::string_view id) const {
  const auto found = std::lower_bound(rules_.begin(), rules_.end(), id, [](const Rule& rule, std::string_view wanted) { return rule.id < wanted; });
  return found != rules_.end() && found->id == id ? &*found : nullptr;
}

std::vector<std::string> Rules::ids() const {
  std::vector<std::string> all;
  for (const Rule& rule : rules_) all.push_back(rule.id);
  return all;
}

std::string Rules::index() const {
  std::string text(kAbout);
  std::string_view area;
  for (const Rule& rule : rules_) {
    const std::string_view own = std::string_view(rule.id).substr(0, rule.id.find('.'));
    if (own != area) text += fmt::format("\n## {}\n\n| rule | | what it says |\n|---|---|---|\n", own);
    area = own;
    text += fmt::format("| [{}]({}.md) | {} | {} |\n", rule.id, rule.id, base::to_string(rule.severity), rule.title);
  }
  return text;
}

}  // namespace casecraft::authoring
