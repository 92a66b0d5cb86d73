#include "base/diagnostics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace casecraft::base {

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::info: return "info";
    case Severity::warning: return "warning";
    case Severity::error: return "error";
  }
  return "error";
}

void Diagnostics::error(std::string code, Position where, std::string message, std::string hint) {
  all_.push_back({Severity::error, std::move(code), std::move(where), std::move(message), std::move(hint)});
}

void Diagnostics::warning(std::string code, Position where, std::string message, std::string hint) {
  all_.push_back({Severity::warning, std::move(code), std::move(where), std::move(message), std::move(hint)});
}

void Diagnostics::info(std::string code, Position where, std::string message, std::string hint) {
  all_.push_back({Severity::info, std::move(code), std::move(where), std::move(message), std::move(hint)});
}

bool Diagnostics::has_errors() const noexcept {
  return std::any_of(all_.begin(), all_.end(), [](const Diagnostic& d) { return d.severity == Severity::error; });
}

void Diagnostics::sort() {
  std::stable_sort(all_.begin(), all_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.where.file, a.where.line, a.where.column, a.code) < std::tie(b.where.file, b.where.line, b.where.column, b.code);
  });
}

namespace {

constexpr std::size_t kWidest = 160;   ///< Characters of a line that are shown.
constexpr std::size_t kBefore = 100;   ///< Of them, before the place that is meant.
constexpr std::string_view kEllipsis = "\u2026";

struct Excerpt {
  std::string words;
  std::size_t caret{0};   ///< Column in `words` from 1; 0: none.
};

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

/// A text of an exercise stands in one line, however long: what is shown of it is what lies around the column (in characters, from 1; 0: not known).
Excerpt excerpt_of(std::string_view line, int column) {
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (begins_character(line[at])) starts.push_back(at);
  }
  const std::size_t count = starts.size();
  starts.push_back(line.size());
  const std::size_t caret = column > 0 ? static_cast<std::size_t>(column) : 0;
  if (count <= kWidest) return {std::string(line), caret};
  const std::size_t first = caret > kWidest ? std::min(caret - kBefore, count - kWidest) : 0;
  const std::size_t last = std::min(count, first + kWidest);
  std::string words(first > 0 ? kEllipsis : std::string_view());
  words += line.substr(starts[first], starts[last] - starts[first]);
  if (last < count) words += kEllipsis;
  return {std::move(words), caret == 0 ? 0 : caret - first + (first > 0 ? 1 : 0)};
}

}  // namespace

std::string format_diagnostic(const Diagnostic& diagnostic, std::string_view source) {
  std::string out = diagnostic.where.file;
  if (diagnostic.where.line > 0) out += fmt::format(":{}", diagnostic.where.line);
  if (diagnostic.where.line > 0 && diagnostic.where.column > 0) out += fmt::format(":{}", diagnostic.where.column);
  out += fmt::format(": {}: {} [{}]\n", to_string(diagnostic.severity), diagnostic.message, diagnostic.code);
  if (!source.empty() && diagnostic.where.line > 0) {
    std::size_t from = 0;
    for (int line = 1; line < diagnostic.where.line && from != std::string_view::npos; ++line) {
      from = source.find('\n', from);
      if (from != std::string_view::npos) ++from;
    }
    if (from != std::string_view::npos && from < source.size()) {
      const Excerpt excerpt = excerpt_of(source.substr(from, source.find('\n', from) - from), diagnostic.where.column);
      out += fmt::format("{:>5} | {}\n", diagnostic.where.line, excerpt.words);
      if (excerpt.caret > 0) out += fmt::format("      | {:>{}}\n", "^", excerpt.caret);
    }
  }
  if (!diagnostic.hint.empty()) out += fmt::format("      = {}\n", diagnostic.hint);
  return out;
}

}  // namespace casecraft::base
