#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "script/machine.hpp"

namespace casecraft::script {

/// Words with `${expression}` parts, compiled once. Text without such parts is shared and never copied; a text may also be a function of the pack.
class TextTemplate {
public:
  TextTemplate() = default;
  /// Reads `node` (a text or a function). What is wrong goes to `diagnostics`.
  static TextTemplate read(const Node& node, Machine& machine, base::Diagnostics& diagnostics);

  /// Throws ScriptError. Precondition: the machine is bound.
  [[nodiscard]] base::Text render(Machine& machine) const;
  [[nodiscard]] bool empty() const noexcept { return fixed_.empty() && parts_.empty(); }
  /// The words as the author wrote them.
  [[nodiscard]] const base::Text& source() const noexcept { return source_; }

private:
  struct Part {
    std::string words;
    Chunk chunk;
  };
  base::Text fixed_;
  base::Text source_;
  std::vector<Part> parts_;
};

/// Removes the indentation and the blank lines around that come from writing text in a [[long bracket]].
std::string tidy(std::string_view words);

}  // namespace casecraft::script
