#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace casecraft::base {

/// A place in a file that an author wrote. Lines and columns count from 1; 0 when unknown.
struct Position {
  std::string file;
  int line{0};
  int column{0};
};

enum class Severity { info, warning, error };
std::string_view to_string(Severity severity);

/// One mistake of an author: what was found, where, and how to mend it.
struct Diagnostic {
  Severity severity{Severity::error};
  std::string code;     ///< Stable id, "scene.unknown-target".
  Position where;
  std::string message;  ///< One sentence: what was found, what was expected.
  std::string hint;     ///< How to mend it, "did you mean 'evidence'?"; may be empty.
};

/// Gathers all mistakes, so that an author sees every one at once.
class Diagnostics {
public:
  void error(std::string code, Position where, std::string message, std::string hint = {});
  void warning(std::string code, Position where, std::string message, std::string hint = {});
  void info(std::string code, Position where, std::string message, std::string hint = {});
  void add(Diagnostic diagnostic) { all_.push_back(std::move(diagnostic)); }

  [[nodiscard]] const std::vector<Diagnostic>& all() const noexcept { return all_; }
  [[nodiscard]] bool has_errors() const noexcept;
  /// By file, line, column, code.
  void sort();

private:
  std::vector<Diagnostic> all_;
};

/// "friday/main.lua:42:18: error: … [code]" with the hint on the line after; `source` (may be empty) gives the excerpt.
std::string format_diagnostic(const Diagnostic& diagnostic, std::string_view source = {});

}  // namespace casecraft::base
