#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"

namespace casecraft::script {

/// A word of Lua with its place. What the program needs to know of a pack without running it: positions of what authors wrote, names
/// that they use, and what the sandbox refuses.
struct Token {
  enum class Kind { name, keyword, string, number, symbol, end };
  Kind kind{Kind::end};
  std::string text;   ///< A string's content after escapes; a name, keyword or symbol as written.
  int line{0};
  int column{0};
};

/// Splits Lua into tokens, without comments. Never throws: what it cannot read ends the list (Lua's own compiler then says why).
std::vector<Token> tokenize(std::string_view source, int first_line = 1);

struct LayoutPart;

/// Where each part of `NAME "id" { … }` or `NAME { … }` stands in a source file.
struct Layout {
  int line{0};
  int column{0};
  std::vector<LayoutPart> parts;

  /// The part at `path` ("choices/2/to"), or the nearest that encloses it.
  [[nodiscard]] const Layout& at(std::string_view path) const;
};

struct LayoutPart {
  std::string key;   ///< Or the index from "1" of a positional entry.
  Layout layout;
};

/// A declaration as it stands in the source.
struct DeclaredLayout {
  std::string kind;
  std::string id;    ///< Empty for `NAME { … }`.
  Layout layout;     ///< Of the table; its own line and column are the declaration's first word.
};

std::vector<DeclaredLayout> find_declarations(const std::vector<Token>& tokens);

/// Whether `source` calls a function of this name, written so: `name(`, in code or in a string, where conditions stand; comments call nothing.
bool calls(std::string_view source, std::string_view name);

}  // namespace casecraft::script
