#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"

namespace casecraft::authoring {

/// What a diagnostic's code stands for: a page of docs/rules/.
struct Rule {
  std::string id;      ///< "scene.dead-end".
  std::string title;   ///< One line.
  base::Severity severity{base::Severity::error};   ///< The one that it has unless a table says another.
  std::string command;   ///< That gives it: "lint", "prove".
  std::string page;    ///< Markdown.
};

/// All rules, by id.
class Rules {
public:
  Rules() = default;
  /// `pages`: Markdown by file name, "scene.dead-end.md"; README.md is left out. A page begins with "# ID: TITLE", and its next line with words
  /// begins with the severity, a comma, and the command: "error, lint". A page that does not is left out.
  explicit Rules(const std::map<std::string, std::string>& pages);

  [[nodiscard]] const std::vector<Rule>& all() const noexcept { return rules_; }
  [[nodiscard]] const Rule* find(std::string_view id) const;
  [[nodiscard]] std::vector<std::string> ids() const;
  /// The list by area, as docs/rules/README.md holds it.
  [[nodiscard]] std::string index() const;

private:
  std::vector<Rule> rules_;
};

}  // namespace casecraft::authoring
