#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "script/machine.hpp"

namespace casecraft::script {

/// Words with `${expression}` parts, compiled once. Text without such parts is shared and never copied; a text may also be a function of the pack.
/// One whose words a session's state keeps has two of them: its author's, and those of the locale.
class TextTemplate {
public:
  TextTemplate() = default;
  /// Reads `node` (a text or a function). What is wrong goes to `diagnostics`.
  static TextTemplate read(const Node& node, Machine& machine, base::Diagnostics& diagnostics);

  /// In the words of the locale. Throws ScriptError. Precondition: the machine is bound.
  [[nodiscard]] base::Text render(Machine& machine) const;
  /// In the words of its author, whatever the locale: for what is kept in a state. The same preconditions.
  [[nodiscard]] base::Text render_source(Machine& machine) const;
  [[nodiscard]] bool empty() const noexcept { return source_words_.empty(); }
  /// Whether the locale has other words for it than its author.
  [[nodiscard]] bool is_translated() const noexcept { return !shown_words_.empty(); }
  /// The words as the author wrote them.
  [[nodiscard]] const base::Text& source() const noexcept { return source_; }

private:
  struct Part {
    std::string words;
    Chunk chunk;
  };
  struct Words {
    base::Text fixed;
    std::vector<Part> parts;
    [[nodiscard]] bool empty() const noexcept { return fixed.empty() && parts.empty(); }
    [[nodiscard]] base::Text render(Machine& machine) const;
  };
  static Words compile(const base::Text& written, const base::Position& where, Machine& machine, base::Diagnostics& diagnostics);

  base::Text source_;
  Words source_words_, shown_words_;
};

/// Removes the indentation and the blank lines around that come from writing text in a [[long bracket]].
std::string tidy(std::string_view words);

}  // namespace casecraft::script
